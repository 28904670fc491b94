package org.qiyue.ingest.service;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.qiyue.ingest.protocol.Filing;
import org.qiyue.ingest.protocol.Renewed;
import org.qiyue.ingest.rules.ContractEvents;
import org.qiyue.registry.model.ContractEvent;
import org.qiyue.registry.model.ContractTimeline;
import org.qiyue.registry.model.FilingKind;
import org.qiyue.registry.model.Placement;
import org.qiyue.registry.store.Masks;

/**
 * Tells lives in their order to a register, one filing a batch, and remembers the filings. A step becomes a filing where
 * it has a lawful place; the values it changes are those of the register, the version it expects is the one before it.
 */
final class Story {
    /** After the last day of the longest life; history is marked as such. */
    static final LocalDate TOLD_ON = LocalDate.parse("2030-06-01");

    private static final LocalDate BEGINNING = LocalDate.parse("2026-01-05");
    private static final String TEMPLATE_DAY = "2026-02-20";
    private static final List<String> PLATFORMS = List.of("yiqian", "jingqian");
    private static final String SUCCESSOR = "91110302MA01TEG73A";
    private static final List<String> EMPLOYERS = List.of(Filings.EMPLOYER, Filings.EMPLOYER, SUCCESSOR);
    private static final List<String> PLACES = List.of("110101", "110106", "110108", "110105", "120101", "110112");
    private static final List<String> OCCUPATIONS = List.of("2-02-10-03", "4-04-05-01", "2-06-03-00");
    private static final List<String> NAMES = List.of("北京一名有限公司", "北京二名有限公司", "北京三名有限公司");
    private static final List<String> INDUSTRIES = List.of("I65", "F51", "C39");
    private static final List<String> PERSONS = List.of("试用丙", "试用丁", "欧阳试");

    private final RecorderFixture intake;
    private final List<Filing> filings = new ArrayList<>();
    private final Map<String, String> saidBy = new HashMap<>();
    private final Set<String> shared = new HashSet<>();
    private boolean alone;
    private int number;

    Story(RecorderFixture intake) {
        this.intake = intake;
    }

    /** A contract as far as it was told. */
    private static final class Told {
        final int number;
        final Filings names;
        final List<Filing> filings = new ArrayList<>();
        String employer;
        String subject;
        ContractTimeline timeline = ContractTimeline.empty();
        LocalDate start;

        Told(int number, Filings names, String employer) {
            this.number = number;
            this.names = names;
            this.employer = employer;
            this.subject = names.contractNo();
        }

        /** The next filing of this contract, with an id that follows from its place. */
        Filings next() {
            String id = UUID.nameUUIDFromBytes((number + "/" + filings.size()).getBytes(StandardCharsets.UTF_8))
                    .toString();
            return new Filings(
                    names.platform(),
                    names.kind(),
                    subject,
                    names.worker(),
                    null,
                    filings.isEmpty() ? null : timeline.version(),
                    id);
        }
    }

    List<Filing> filings() {
        return filings;
    }

    /**
     * Only a contract that is alone gets further numbers: where two contracts of the same parties come crosswise (J04), what
     * takes the earlier one out of the way is looked for under the number of its conclusion.
     */
    void tell(List<Life.Course> courses) throws Exception {
        alone = courses.size() == 1;
        Set<String> workers = new HashSet<>();
        for (Life.Course course : courses) {
            String worker = of(course, 0).worker();
            if (!workers.add(worker)) {
                shared.add(worker);
            }
        }
        for (Life.Course course : courses) {
            Told contract = conclude(course);
            for (Life.Step step : course.steps()) {
                Optional<Filing> filing = filing(contract, step);
                if (filing.isPresent()) {
                    tell(contract, filing.get());
                }
            }
        }
    }

    private Told conclude(Life.Course course) throws Exception {
        String employer = EMPLOYERS.get(course.pair());
        number++;
        Filings names = of(course, number);
        Told contract = new Told(number, names, employer);
        contract.start = free(names, employer).plusDays(course.start());
        Filing conclusion = history(
                        contract,
                        Edited.from(contract.next()
                                .concluded(
                                        contract.start.toString(),
                                        contract.start
                                                .plusMonths(course.months())
                                                .minusDays(1)
                                                .toString())),
                        contract.start)
                .with("/data/contract/employmentStart", contract.start.toString())
                .filing();
        tell(contract, conclusion);
        return contract;
    }

    private static Filings of(Life.Course course, int number) {
        Filings names = Filings.of(PLATFORMS.get(course.platform()), "L-" + number);
        return course.pair() == 0 ? names.withWorker("1985-05-05", 11) : names.withWorker("1990-07-09", 13);
    }

    /** The first day on which no contract of the parties through the platform stands in the way (J04). */
    private LocalDate free(Filings names, String employer) throws Exception {
        String after = intake.register.query("SELECT max(coalesce(ended_on, end_date + 1)) FROM registry.contract"
                + " JOIN registry.worker USING (worker_id) WHERE NOT voided AND platform_code = '" + names.platform()
                + "' AND id_masked = '" + Masks.identifier(names.worker()) + "'");
        return after == null ? BEGINNING : LocalDate.parse(after);
    }

    private void tell(Told contract, Filing filing) throws Exception {
        ContractEvent event = ContractEvents.of(filing).orElseThrow();
        if (!(contract.timeline.place(event) instanceof Placement.Lawful placement)) {
            return;
        }
        intake.record(filing);
        if (!intake.result(filing).startsWith("ACCEPTED")) {
            throw new IllegalStateException("Not lawful after all: " + filing.kind() + " " + intake.result(filing) + " "
                    + intake.of(filing, "findings"));
        }
        contract.timeline = placement.timeline();
        contract.filings.add(filing);
        filings.add(filing);
        if (filing instanceof Renewed renewed && renewed.renewal().newContractNo() != null) {
            contract.subject = renewed.renewal().newContractNo();
        }
        if (!contract.timeline.isVoid()) {
            contract.employer = row(contract, "credit_code");
        }
    }

    private Optional<Filing> filing(Told contract, Life.Step step) throws Exception {
        LocalDate day = contract.start.plusDays(step.day());
        return switch (step.what()) {
            case WAGE -> amended(contract, day, wage(contract, step));
            case PLACE -> amended(contract, day, place(contract, step));
            case OCCUPATION ->
                amended(
                        contract,
                        day,
                        text(contract, "/contract/occupationCode", "02", "occupation_code", one(OCCUPATIONS, step)));
            case TERM_END -> amended(contract, day, termEnd(contract, step));
            case SEVERAL -> amended(contract, day, wage(contract, step), place(contract, step));
            case EMPLOYER_NAME -> ofParty(contract, day, "/employer/name", "07", one(NAMES, step));
            case EMPLOYER_DISTRICT ->
                ofParty(contract, day, "/employer/registrationDistrict", "07", PLACES.get(step.value() % 3));
            case INDUSTRY -> ofParty(contract, day, "/employer/industryCode", "07", one(INDUSTRIES, step));
            case WORKER_NAME -> ofParty(contract, day, "/worker/name", "09", one(PERSONS, step));
            case RENEWAL -> renewed(contract, step);
            case SUCCESSION -> succession(contract, day, step);
            case RESCISSION -> ended(contract, day, contract.next().rescinded(day.toString()), "3602");
            case TERMINATION -> ended(contract, day, contract.next().terminated("4403", day.toString()), "4403");
            case CORRECTION -> correction(contract, step);
            case CORRECTED_DAY -> correctedDay(contract, day, step);
            case WITHDRAWAL -> withdrawal(contract);
        };
    }

    private static <T> T one(List<T> values, Life.Step step) {
        return values.get(step.value() % values.size());
    }

    private ObjectNode wage(Told contract, Life.Step step) throws Exception {
        BigDecimal old = new BigDecimal(row(contract, "wage_amount"));
        return item(
                "/contract/wageAmount",
                "05",
                JsonNodeFactory.instance.numberNode(old),
                JsonNodeFactory.instance.numberNode(new BigDecimal(10_000 + 100 * step.value())));
    }

    private ObjectNode place(Told contract, Life.Step step) throws Exception {
        return text(contract, "/contract/workPlaceDivision", "03", "work_place_division", one(PLACES, step));
    }

    private ObjectNode termEnd(Told contract, Life.Step step) throws Exception {
        String end = LocalDate.parse(row(contract, "start_date"))
                .plusMonths(3 + 2L * step.value())
                .toString();
        return text(contract, "/contract/endDate", "01", "end_date", end);
    }

    private ObjectNode text(Told contract, String field, String kind, String column, String value) throws Exception {
        return item(field, kind, TextNode.valueOf(row(contract, column)), TextNode.valueOf(value));
    }

    private static ObjectNode item(String field, String kind, JsonNode oldValue, JsonNode newValue) {
        ObjectNode item =
                JsonNodeFactory.instance.objectNode().put("field", field).put("kind", kind);
        item.set("oldValue", oldValue);
        item.set("newValue", newValue);
        return item;
    }

    private Optional<Filing> amended(Told contract, LocalDate day, ObjectNode... items) {
        return Optional.of(amendment(contract, day, items).filing());
    }

    private Edited amendment(Told contract, LocalDate day, ObjectNode... items) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode().addAll(List.of(items));
        Edited amendment = history(contract, Edited.from(contract.next().amended(1, 2)), day)
                .with("/data/amendment/effectiveOn", day.toString())
                .with("/data/amendment/items", array);
        return items[0].get("kind").asText().equals("01")
                ? amendment.with("/data/amendment/extensionMonthsTotal", Edited.json("0"))
                : amendment;
    }

    private Optional<Filing> ofParty(Told contract, LocalDate day, String field, String kind, String value) {
        return says(contract, field, day)
                ? amended(
                        contract, day, item(field, kind, JsonNodeFactory.instance.nullNode(), TextNode.valueOf(value)))
                : Optional.empty();
    }

    /**
     * Whether the contract may say something of a party on a day. Of two contracts that say so of the same day only the
     * first may: which of them is right no legal date tells, and across contracts no order may be assumed (protocol,
     * section 3), so the register takes what arrived last.
     */
    private boolean says(Told contract, String field, LocalDate day) {
        String first = saidBy.putIfAbsent(field + day, contract.names.contractNo());
        return first == null || first.equals(contract.names.contractNo());
    }

    private Optional<Filing> renewed(Told contract, Life.Step step) throws Exception {
        if (contract.timeline.isVoid()) {
            return Optional.empty();
        }
        LocalDate previous = LocalDate.parse(row(contract, "end_date"));
        String alias =
                alone && step.value() % 2 == 1 ? contract.names.contractNo() + "-" + contract.filings.size() : null;
        Edited renewal = history(contract, Edited.from(contract.next().renewed(alias)), previous)
                .with("/data/contract/employmentStart", contract.start.toString())
                .with("/data/contract/startDate", previous.plusDays(1).toString())
                .with(
                        "/data/contract/endDate",
                        previous.plusMonths(3 + step.value()).toString())
                .with("/data/renewal/previousEndDate", previous.toString());
        return Optional.of(renewal.filing());
    }

    private Optional<Filing> succession(Told contract, LocalDate day, Life.Step step) {
        String next = contract.employer.equals(SUCCESSOR) ? Filings.EMPLOYER : SUCCESSOR;
        if (!says(contract, "/employer/name", day)) {
            return Optional.empty();
        }
        return Optional.of(amendment(
                        contract,
                        day,
                        item(
                                "/employer/name",
                                "08",
                                JsonNodeFactory.instance.nullNode(),
                                TextNode.valueOf(one(NAMES, step))))
                .with("/data/amendment/successorCreditCode", next)
                .filing());
    }

    private Optional<Filing> ended(Told contract, LocalDate day, Filing ending, String reason) {
        return Optional.of(history(contract, Edited.from(ending), day)
                .with("/data/ending/reasonCode", reason)
                .with("/data/ending/serviceStart", contract.start.toString())
                .filing());
    }

    private Optional<Filing> correction(Told contract, Life.Step step) throws Exception {
        Filing wrong = report(contract, step);
        if (wrong == null) {
            return Optional.empty();
        }
        String field = step.value() % 2 == 0 ? "/contract/workPlaceDivision" : "/contract/occupationCode";
        String old = row(contract, step.value() % 2 == 0 ? "work_place_division" : "occupation_code");
        String value = one(step.value() % 2 == 0 ? PLACES : OCCUPATIONS, step);
        return Optional.of(history(contract, Edited.from(contract.next().corrected(wrong, field, old, value)), TOLD_ON)
                .filing());
    }

    /** A correction of the day of an amendment or ending. */
    private Optional<Filing> correctedDay(Told contract, LocalDate day, Life.Step step) throws Exception {
        Filing wrong = report(contract, step);
        if (wrong == null || wrong.kind() != FilingKind.AMENDED && !wrong.kind().isEnding()) {
            return Optional.empty();
        }
        boolean ending = wrong.kind().isEnding();
        String old =
                ending ? row(contract, "ended_on") : wrong.filing().occurredOn().toString();
        if (old == null || !ending && !daysAreFree(contract, day)) {
            return Optional.empty();
        }
        String field = ending ? "/ending/endedOn" : "/filing/occurredOn";
        return Optional.of(history(
                        contract, Edited.from(contract.next().corrected(wrong, field, old, day.toString())), TOLD_ON)
                .filing());
    }

    /** Whatever the amendment said of parties counts by the corrected day from now on. */
    private boolean daysAreFree(Told contract, LocalDate day) {
        boolean free = true;
        for (String field :
                List.of("/employer/name", "/employer/registrationDistrict", "/employer/industryCode", "/worker/name")) {
            free &= says(contract, field, day);
        }
        return free;
    }

    /** A filing of the contract that reports a fact and counts. */
    private static Filing report(Told contract, Life.Step step) {
        List<Filing> reports = contract.filings.stream()
                .filter(filing -> !filing.kind().isRepair()
                        && contract.timeline.counts(filing.envelope().id()))
                .toList();
        return reports.isEmpty() ? null : reports.get(step.value() % reports.size());
    }

    /**
     * Of the last filing that counts, where no lead was raised by it: else the bureau would have to agree (J12). Leads by
     * conclusions, renewals and endings are raised by what is known then of the worker's other contracts (protocol,
     * section 6: RISK), so that of a worker with several the bureau may be asked in one order and not in another; of such
     * contracts only amendments and corrections are withdrawn.
     */
    private Optional<Filing> withdrawal(Told contract) throws Exception {
        for (int last = contract.filings.size() - 1; last >= 0; last--) {
            Filing filing = contract.filings.get(last);
            if (contract.timeline.counts(filing.envelope().id()) && filing.kind() != FilingKind.WITHDRAWN) {
                boolean looksAround = filing.kind() != FilingKind.AMENDED && filing.kind() != FilingKind.CORRECTED;
                return intake.risks(filing).isEmpty() && !(looksAround && shared.contains(contract.names.worker()))
                        ? Optional.of(
                                history(contract, Edited.from(contract.next().withdrawn(filing)), TOLD_ON)
                                        .filing())
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** As history of a day, by the contract's present employer. */
    private static Edited history(Told contract, Edited filing, LocalDate day) {
        Edited dated = filing.dated(TEMPLATE_DAY, day.toString())
                .with("/data/filing/backfill", JsonNodeFactory.instance.booleanNode(true));
        return dated.has("/data/employer") ? dated.by(contract.employer) : dated;
    }

    private String row(Told contract, String column) throws Exception {
        return intake.register.query("SELECT " + column + " FROM registry.contract WHERE contract_no = '"
                + contract.names.contractNo() + "'");
    }
}
