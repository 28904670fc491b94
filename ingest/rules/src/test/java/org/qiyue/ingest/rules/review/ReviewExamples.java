package org.qiyue.ingest.rules.review;

import static org.qiyue.ingest.rules.review.Made.contract;
import static org.qiyue.ingest.rules.review.Made.employer;
import static org.qiyue.ingest.rules.review.Made.many;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.qiyue.ingest.rules.Qualification;
import org.qiyue.ingest.rules.review.ReviewRule.Subject;

/** One passing and one firing example of every rule, those of the catalogue first. */
final class ReviewExamples {

    static final LocalDate DAY = LocalDate.parse("2026-11-25");

    private ReviewExamples() {}

    /**
     * An example.
     *
     * @param rule its id
     * @param subject what its findings are about
     * @param passes what it passes
     * @param fires what it fires for
     */
    record Example(String rule, Subject subject, Object passes, Object fires) {
        @Override
        public String toString() {
            return rule + " " + subject;
        }
    }

    static Stream<Example> all() {
        return Stream.of(terms(), pay(), dispatch(), endings(), feeds(), filings(), qualifications())
                .flatMap(List::stream);
    }

    private static Example contractExample(String rule, Object passes, Object fires) {
        return new Example(rule, Subject.CONTRACT, passes, fires);
    }

    private static Example employerExample(String rule, Object passes, Object fires) {
        return new Example(rule, Subject.EMPLOYER, passes, fires);
    }

    private static List<Example> terms() {
        return List.of(
                contractExample("C11", delivered("2026-11-05"), delivered(null)),
                employerExample("C22", shortTerms(10), shortTerms(30)),
                employerExample("G03", thirdTerms(1), thirdTerms(12)),
                contractExample(
                        "G05",
                        employer(
                                "2026-08-01",
                                contract(1)
                                        .fixed("2025-07-01", "2026-06-30")
                                        .renewed("2026-07-10", "2026-07-01", "2027-06-30")),
                        employer("2026-08-01", contract(1).fixed("2025-07-01", "2026-06-30"))),
                contractExample(
                        "G07",
                        employer(
                                "2026-11-25",
                                contract(1)
                                        .fixed("2025-12-16", "2026-12-15")
                                        .renewed("2026-11-05", "2026-12-16", "2027-12-15")),
                        employer("2026-11-25", contract(1).fixed("2025-12-16", "2026-12-15"))));
    }

    private static EmployerOnDay delivered(String on) {
        Made made = contract(1).fixed("2026-11-05", "2029-11-04").with("/contract/signedOn", "2026-11-05");
        return employer(
                "2026-11-25",
                on == null ? made.without("/contract/textDeliveredOn") : made.with("/contract/textDeliveredOn", on));
    }

    static EmployerOnDay shortTerms(int brief) {
        return employer(
                "2026-11-25",
                many(
                        40,
                        n -> n < brief
                                ? contract(n).fixed("2026-06-01", "2026-11-30")
                                : contract(n).fixed("2026-06-01", "2029-05-31")));
    }

    static EmployerOnDay thirdTerms(int requested) {
        return employer(
                "2026-11-25",
                many(
                        20,
                        n -> contract(n)
                                .fixed("2022-01-01", "2023-12-31")
                                .renewed("2023-12-01", "2024-01-01", "2025-12-31")
                                .renewed("2025-12-01", "2026-01-01", "2027-12-31")
                                .with("/contract/fixedTermRequestedByWorker", n < requested)));
    }

    private static List<Example> pay() {
        return List.of(
                contractExample("E02", paid("2540"), paid("2420")),
                employerExample("E11", atMinimum(3), atMinimum(45)));
    }

    /** Begun when 2420 was the minimum, looked at when it is 2540. */
    static EmployerOnDay paid(String yuan) {
        return employer(
                "2025-09-01",
                contract(1).fixed("2025-01-01", "2027-12-31").with("/contract/wageAmount", new BigDecimal(yuan)));
    }

    static EmployerOnDay atMinimum(int workers) {
        return employer(
                "2026-11-25",
                many(
                        50,
                        n -> contract(n)
                                .fixed("2026-01-01", "2028-12-31")
                                .with("/contract/wageAmount", new BigDecimal(n < workers ? "2540" : "9000"))));
    }

    private static List<Example> dispatch() {
        return List.of(
                employerExample("F08", dispatched(91, 9), dispatched(85, 15)),
                employerExample(
                        "F12",
                        temporary("2026-01-01/2026-06-30"),
                        temporary(
                                "2025-03-01/2025-07-31",
                                "2025-08-01/2025-12-31",
                                "2026-01-01/2026-05-31",
                                "2026-06-01/2026-10-31")));
    }

    static EmployerOnDay dispatched(int own, int dispatched) {
        List<DispatchedIn> in = IntStream.range(0, dispatched)
                .mapToObj(n -> new DispatchedIn("D" + n, 1_000 + n, "2", DAY.minusDays(10), DAY))
                .toList();
        return Made.userUnit(employer("2026-11-25", many(own, n -> contract(n).openEnded("2024-01-01"))), in);
    }

    static EmployerOnDay temporary(String... periods) {
        List<DispatchedIn> in = new ArrayList<>();
        for (String period : periods) {
            LocalDate first = LocalDate.parse(period.substring(0, 10));
            LocalDate last = LocalDate.parse(period.substring(11));
            in.add(new DispatchedIn("D" + in.size(), 7, "1", first, last));
        }
        return Made.userUnit(employer("2026-11-25"), in);
    }

    private static List<Example> endings() {
        return List.of(
                employerExample("I11", laidOff(300, 19), laidOff(300, 25)),
                employerExample("I12", ended(300, 3, "3601"), ended(300, 26, "3601")),
                contractExample(
                        "I16",
                        after("2026-11-20", made -> made.with("/ending/certificateIssuedOn", "2026-11-20")),
                        after("2026-11-20", made -> made)),
                contractExample(
                        "I17",
                        after("2026-10-20", made -> made.with("/ending/fileTransferOn", "2026-10-30")),
                        after("2026-10-20", made -> made)),
                employerExample("I27", ended(300, 1, "3902"), ended(300, 9, "3902")));
    }

    static EmployerOnDay ended(int staff, int ended, String reason) {
        return employer(
                "2026-11-25",
                many(
                        staff,
                        n -> n < ended
                                ? contract(n).openEnded("2024-01-01").rescinded("2026-11-10", reason)
                                : contract(n).openEnded("2024-01-01")));
    }

    static EmployerOnDay laidOff(int staff, int ended) {
        return ended(staff, ended, "4102");
    }

    static EmployerOnDay after(String endedOn, UnaryOperator<Made> change) {
        return employer(
                "2026-11-25", change.apply(contract(1).openEnded("2024-01-01").rescinded(endedOn, "3701")));
    }

    private static List<Example> feeds() {
        return List.of(
                employerExample("C23", onSite(1L), onSite(null)), employerExample("I26", insured(3), insured(4)));
    }

    /** One on site since spring; worker 1 has a contract, another has none. */
    static EmployerOnDay onSite(Long worker) {
        return Made.fed(
                employer("2026-11-25", contract(1).fixed("2026-03-01", "2026-12-31")),
                null,
                List.of(new OnSite(worker, LocalDate.parse("2026-03-01"), null)));
    }

    /** Three workers with contracts, and as many insured in two months. */
    static EmployerOnDay insured(int count) {
        return Made.fed(
                employer("2026-11-25", many(3, n -> contract(n).openEnded("2024-01-01"))),
                new TreeMap<>(Map.of(YearMonth.of(2026, 9), count, YearMonth.of(2026, 10), count)),
                null);
    }

    private static List<Example> filings() {
        return List.of(
                employerExample(
                        "J13",
                        Made.filing(employer("2026-11-25"), new FilingCount(50, 1)),
                        Made.filing(employer("2026-11-25"), new FilingCount(50, 9))),
                new Example(
                        "J13",
                        Subject.PLATFORM,
                        platform("THIRD_PARTY", new FilingCount(50, 1), List.of()),
                        platform("THIRD_PARTY", new FilingCount(50, 9), List.of())));
    }

    private static List<Example> qualifications() {
        Qualification licence = valid(Qualification.Kind.AUTHORITY_LICENCE, "测试CA", null, null);
        Qualification cryptography = valid(Qualification.Kind.AUTHORITY_CRYPTOGRAPHY, "测试CA", null, null);
        FilingCount none = new FilingCount(0, 0);
        return List.of(
                new Example(
                        "A12",
                        Subject.AUTHORITY,
                        new AuthorityOnDay(DAY, "测试CA", List.of(licence, cryptography), Set.of()),
                        new AuthorityOnDay(
                                LocalDate.parse("2030-01-01"), "测试CA", List.of(licence, cryptography), Set.of())),
                new Example(
                        "A13",
                        Subject.PLATFORM,
                        platform(
                                "THIRD_PARTY",
                                none,
                                List.of(valid(Qualification.Kind.CRYPTOGRAPHIC_PRODUCT, "yiqian", null, null))),
                        platform(
                                "THIRD_PARTY",
                                none,
                                List.of(valid(Qualification.Kind.CRYPTOGRAPHIC_PRODUCT, "jingqian", null, null)))),
                new Example(
                        "A14",
                        Subject.PLATFORM,
                        platform("THIRD_PARTY", none, List.of(protection(3, "2026-06-25"))),
                        platform("THIRD_PARTY", none, List.of(protection(2, "2026-06-25")))));
    }

    static Qualification protection(int level, String assessedOn) {
        return valid(Qualification.Kind.CLASSIFIED_PROTECTION, "yiqian", level, LocalDate.parse(assessedOn));
    }

    private static Qualification valid(Qualification.Kind kind, String holder, Integer level, LocalDate assessedOn) {
        return new Qualification(
                kind, holder, LocalDate.parse("2024-01-01"), LocalDate.parse("2028-12-31"), level, assessedOn);
    }

    static PlatformOnDay platform(String kind, FilingCount filings, List<Qualification> qualifications) {
        return new PlatformOnDay(DAY, ReviewParameters.on(DAY), "yiqian", kind, filings, qualifications);
    }
}
