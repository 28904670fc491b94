package org.qiyue.registry.service.access;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qiyue.registry.service.fixture.Truth;

/**
 * What one caller may be told of: numbers of employers, contracts and filings, told from the rows themselves by somebody
 * whom no policy binds. Whatever else an answer names of these is foreign, under whichever name it stands there.
 *
 * @param employers those whose file may be opened
 * @param named employers that are told of and not opened: who took a contract over
 */
record Footprint(Set<String> employers, Set<String> contracts, Set<String> filings, Set<String> named) {
    private static final Pattern NUMBER = Pattern.compile(
            "\\b(?:[0-9A-Z]{18}|[0-9A-HJKMNP-TV-Z]{26}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\\b");
    private static final String OF_CONTRACTS = "select distinct %s from registry.contract c"
            + " left join registry.contract_succession s using (contract_id) where ";
    private static final String OF_FILINGS = "select filing_id::text from registry.filing where ";

    private static Set<String> known;
    private static Footprint city;

    /** Everything, as it was when it was first asked for. */
    static synchronized Footprint city() {
        if (city == null) {
            city = new Footprint(
                    set("select credit_code from registry.employer"),
                    set("select contract_id from registry.contract"),
                    set("select filing_id::text from registry.filing"),
                    Set.of());
        }
        return city;
    }

    static Footprint ofArea(String area) {
        String contracts = "c.jurisdiction_area = ? or c.registration_area = ? or s.registration_area = ?";
        Set<String> named = new HashSet<>(set(OF_CONTRACTS.formatted("c.credit_code") + contracts, area, area, area));
        named.addAll(successors(OF_CONTRACTS.formatted("contract_id") + contracts, area, area, area));
        return new Footprint(
                Set.copyOf(Truth.employersOf(area)),
                set(OF_CONTRACTS.formatted("contract_id") + contracts, area, area, area),
                set(OF_FILINGS + "jurisdiction_area = ? or registration_area = ?", area, area),
                named);
    }

    static Footprint ofEmployer(String creditCode) {
        String its = "select contract_id from registry.contract where credit_code = ?";
        return new Footprint(
                Set.of(creditCode),
                set(its, creditCode),
                set(
                        OF_FILINGS + "credit_code = ? or contract_id in"
                                + " (select contract_id from registry.contract where credit_code = ?)",
                        creditCode,
                        creditCode),
                successors(its, creditCode));
    }

    static Footprint ofWorker(String index) {
        String his = "select contract_id from registry.contract join registry.worker using (worker_id)"
                + " where encode(id_blind, 'hex') = ?";
        return new Footprint(
                set(his.replace("contract_id from", "credit_code from"), index),
                set(his, index),
                set(OF_FILINGS + "contract_id in (" + his + ")", index),
                successors(his, index));
    }

    static Footprint ofSector(String section) {
        return new Footprint(
                set("select credit_code from registry.employer where industry_section = ?", section),
                Set.of(),
                Set.of(),
                Set.of());
    }

    static Footprint ofPlatform(String platform) {
        String its = "select contract_id from registry.contract where platform_code = ?";
        return new Footprint(
                set(its.replace("contract_id from", "credit_code from"), platform),
                set(its, platform),
                set(OF_FILINGS + "platform_code = ?", platform),
                successors(its, platform));
    }

    /** Who had contracts before, and who took them over: an answer about a contract tells of both. */
    private static Set<String> successors(String contracts, Object... parameters) {
        return set(
                "select unnest(array[credit_code, moved_to]) from registry.contract_succession where contract_id in ("
                        + contracts + ")",
                parameters);
    }

    /** Employers that survey frames name to a statistician of an area, or of the city by 110000: told of and not opened. */
    static Footprint ofFrames(String area) {
        return new Footprint(
                Set.of(),
                Set.of(),
                Set.of(),
                set("select credit_code from registry.employer where ? in ('110000', registration_area)", area));
    }

    static Footprint nothing() {
        return new Footprint(Set.of(), Set.of(), Set.of(), Set.of());
    }

    /** Whether nothing at all may be told of. */
    boolean isNothing() {
        return employers.isEmpty() && contracts.isEmpty() && filings.isEmpty();
    }

    /** The numbers in a text that are of something in the registry and not of this. */
    Set<String> foreignIn(String text) {
        Set<String> foreign = new TreeSet<>();
        for (String number : numbersIn(text)) {
            if (Stream.of(employers, contracts, filings, named).noneMatch(mine -> mine.contains(number))) {
                foreign.add(number);
            }
        }
        return foreign;
    }

    /** The numbers in a text that are of something in the registry. */
    static Set<String> numbersIn(String text) {
        Set<String> numbers = new TreeSet<>();
        Matcher matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            if (known().contains(matcher.group())) {
                numbers.add(matcher.group());
            }
        }
        return numbers;
    }

    private static synchronized Set<String> known() {
        if (known == null) {
            Footprint all = city();
            known = new HashSet<>(all.employers());
            known.addAll(all.contracts());
            known.addAll(all.filings());
        }
        return known;
    }

    private static Set<String> set(String sql, Object... parameters) {
        List<String> values = Truth.column(sql, parameters);
        return Set.copyOf(values);
    }

    @Override
    public String toString() {
        return Map.of("employers", employers.size(), "contracts", contracts.size(), "filings", filings.size())
                .toString();
    }
}
