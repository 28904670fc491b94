package org.qiyue.registry.service.employer;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.qiyue.registry.service.listing.Words;

/**
 * The orders of the ledger. Each ends with the credit code, so that a row has exactly one place, and each is an index read
 * forwards or backwards.
 */
enum EmployerSort {
    NAME(
            "name",
            "名称,由前到后",
            "name, from the front",
            "e.name, e.credit_code",
            Key.NAME,
            "(e.name, e.credit_code) > (:key, :code)"),
    NAME_BACK(
            "-name",
            "名称,由后到前",
            "name, from the back",
            "e.name desc, e.credit_code desc",
            Key.NAME,
            "(e.name, e.credit_code) < (:key, :code)"),
    CODE(
            "creditCode",
            "统一社会信用代码",
            "credit code",
            "e.credit_code",
            Key.CODE,
            "e.credit_code > :code and e.credit_code > :key"),
    MOST_CONTRACTS(
            "-contracts",
            "有效合同数,由多到少",
            "contracts in force, most first",
            "e.contracts_in_force desc, e.credit_code",
            Key.CONTRACTS,
            "e.contracts_in_force = :key and e.credit_code > :code",
            "e.contracts_in_force < :key"),
    FEWEST_CONTRACTS(
            "contracts",
            "有效合同数,由少到多",
            "contracts in force, fewest first",
            "e.contracts_in_force, e.credit_code desc",
            Key.CONTRACTS,
            "e.contracts_in_force = :key and e.credit_code < :code",
            "e.contracts_in_force > :key"),
    LAST_FILED(
            "-lastFiledAt",
            "最近备案,由近到远",
            "last filing, latest first",
            "e.last_filed_at desc, e.credit_code",
            Key.LAST_FILED,
            "e.last_filed_at = :key and e.credit_code > :code",
            "e.last_filed_at < :key"),
    LONGEST_SILENT(
            "lastFiledAt",
            "最近备案,由远到近",
            "last filing, earliest first",
            "e.last_filed_at, e.credit_code desc",
            Key.LAST_FILED,
            "e.last_filed_at = :key and e.credit_code < :code",
            "e.last_filed_at > :key");

    /** The names in requests, as a pattern. */
    static final String PATTERN = "-?name|creditCode|-?contracts|-?lastFiledAt";

    /** The order taken unless another is asked for. */
    static final String DEFAULT = "name";

    private final String parameter;
    private final Words title;
    private final String order;
    private final Key key;
    private final List<String> later;

    EmployerSort(String parameter, String zh, String en, String order, Key key, String... later) {
        this.parameter = parameter;
        this.title = new Words(zh, en);
        this.order = order;
        this.key = key;
        this.later = List.of(later);
    }

    static EmployerSort of(String parameter) {
        for (EmployerSort each : values()) {
            if (each.parameter.equals(parameter)) {
                return each;
            }
        }
        throw new IllegalArgumentException("no sort " + parameter);
    }

    /** What the orders are called, by their names in requests. */
    static Map<String, Words> titles() {
        Map<String, Words> titles = new LinkedHashMap<>();
        for (EmployerSort each : values()) {
            titles.put(each.parameter, each.title);
        }
        return titles;
    }

    /** The SQL order of employers {@code e}. */
    String order() {
        return order;
    }

    /**
     * What holds for the rows after the one with {@code :key} and {@code :code}, as conditions each of which an index
     * answers in order, and no two of which hold together. Where the directions differ, one row comparison cannot say
     * it, and a condition with OR would read every row before.
     */
    List<String> later() {
        return later;
    }

    /** The sort key of a row as text for a cursor. */
    String keyOf(Employer employer) {
        return key.of.apply(employer);
    }

    /** The sort key of a cursor as a value for the database. */
    Object key(String written) {
        return key.read.apply(written);
    }

    private enum Key {
        NAME(employer -> employer.name, written -> written),
        CODE(employer -> employer.creditCode, written -> written),
        CONTRACTS(employer -> Integer.toString(employer.contractsInForce), Integer::valueOf),
        LAST_FILED(employer -> employer.lastFiledAt.toString(), Instant::parse);

        private final Function<Employer, String> of;
        private final Function<String, Object> read;

        Key(Function<Employer, String> of, Function<String, Object> read) {
            this.of = of;
            this.read = read;
        }
    }
}
