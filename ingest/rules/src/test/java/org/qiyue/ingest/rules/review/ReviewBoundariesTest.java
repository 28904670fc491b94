package org.qiyue.ingest.rules.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qiyue.ingest.rules.review.Made.contract;
import static org.qiyue.ingest.rules.review.Made.employer;
import static org.qiyue.ingest.rules.review.Made.many;
import static org.qiyue.ingest.rules.review.ReviewExamples.DAY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qiyue.ingest.protocol.Severity;

class ReviewBoundariesTest {

    /**
     * A case at the edge of a rule.
     *
     * @param rule its id
     * @param why what stands at the edge
     * @param fires whether it fires
     * @param seen what is looked at
     */
    record Edge(String rule, String why, boolean fires, Object seen) {
        @Override
        public String toString() {
            return rule + " " + why;
        }
    }

    private static Edge fires(String rule, String why, Object seen) {
        return new Edge(rule, why, true, seen);
    }

    private static Edge silent(String rule, String why, Object seen) {
        return new Edge(rule, why, false, seen);
    }

    static Stream<Edge> edges() {
        return Stream.of(terms(), pay(), dispatch(), endings(), feeds()).flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("edges")
    void aRuleFiresFromItsEdgeOn(Edge edge) {
        var findings = edge.seen() instanceof EmployerOnDay employer
                ? ReviewBook.standard().review(employer, ReviewBookTest.only(edge.rule()))
                : ReviewBook.standard().review((PlatformOnDay) edge.seen(), ReviewBookTest.only(edge.rule()));
        assertThat(findings.isEmpty()).isNotEqualTo(edge.fires());
    }

    private static List<Edge> terms() {
        Made signed = contract(1)
                .fixed("2026-11-10", "2029-11-09")
                .with("/contract/signedOn", "2026-11-10")
                .without("/contract/textDeliveredOn");
        return List.of(
                silent("C11", "on the fifteenth day", employer("2026-11-25", signed)),
                fires("C11", "on the sixteenth", employer("2026-11-26", signed)),
                fires(
                        "C11",
                        "delivered later than the day looked at",
                        employer("2026-11-26", signed.with("/contract/textDeliveredOn", "2026-11-27"))),
                silent(
                        "C11",
                        "of a renewal signed ahead, on the fifteenth day",
                        employer("2026-11-25", renewedAhead())),
                fires("C11", "of a renewal signed ahead, on the sixteenth", employer("2026-11-26", renewedAhead())),
                silent("C22", "at exactly half", ReviewExamples.shortTerms(20)),
                fires("C22", "one above half", ReviewExamples.shortTerms(21)),
                silent(
                        "C22",
                        "with nineteen contracts",
                        employer("2026-11-25", many(19, n -> contract(n).fixed("2026-06-01", "2026-11-30")))),
                silent(
                        "C22",
                        "six months and a day",
                        employer("2026-11-25", many(20, n -> contract(n).fixed("2026-06-01", "2026-12-01")))),
                silent(
                        "C22",
                        "begun a year before",
                        employer("2026-11-25", many(20, n -> contract(n).fixed("2025-11-25", "2026-02-01")))),
                silent("G03", "below three in ten", ReviewExamples.thirdTerms(5)),
                fires("G03", "at three in ten", ReviewExamples.thirdTerms(6)),
                silent(
                        "G03",
                        "second terms alone",
                        employer(
                                "2026-11-25",
                                many(
                                        20,
                                        n -> contract(n)
                                                .fixed("2024-01-01", "2025-12-31")
                                                .renewed("2025-12-01", "2026-01-01", "2027-12-31")
                                                .with("/contract/fixedTermRequestedByWorker", true)))),
                silent(
                        "G05",
                        "thirty days past",
                        employer("2026-07-30", contract(1).fixed("2025-07-01", "2026-06-30"))),
                fires(
                        "G05",
                        "thirty-one days past",
                        employer("2026-07-31", contract(1).fixed("2025-07-01", "2026-06-30"))),
                fires(
                        "G05",
                        "as of a day before the ending that came later",
                        employer(
                                "2026-08-01",
                                contract(1).fixed("2025-07-01", "2026-06-30").rescinded("2026-08-15", "3601"))),
                silent(
                        "G07",
                        "sixty-one days before",
                        employer("2026-10-15", contract(1).fixed("2025-12-16", "2026-12-15"))),
                fires(
                        "G07",
                        "sixty days before",
                        employer("2026-10-16", contract(1).fixed("2025-12-16", "2026-12-15"))),
                fires(
                        "G07",
                        "on the last day",
                        employer("2026-12-15", contract(1).fixed("2025-12-16", "2026-12-15"))),
                silent(
                        "G07",
                        "the day after",
                        employer("2026-12-16", contract(1).fixed("2025-12-16", "2026-12-15"))));
    }

    private static Made renewedAhead() {
        return contract(1)
                .fixed("2024-01-01", "2026-12-31")
                .renewed("2026-11-10", "2027-01-01", "2029-12-31")
                .signedAhead("/contract/signedOn", "2026-11-10");
    }

    @org.junit.jupiter.api.Test
    void anExpiryIsMoreUrgentWhenTheNoticeIsDue() {
        Made made = contract(1).fixed("2025-12-16", "2026-12-15");
        assertThat(severity(employer("2026-11-14", made))).isEqualTo(Severity.LOW);
        assertThat(severity(employer("2026-11-15", made))).isEqualTo(Severity.NORMAL);
    }

    private static Severity severity(EmployerOnDay seen) {
        return ReviewBook.standard()
                .review(seen, ReviewBookTest.only("G07"))
                .get(0)
                .severity();
    }

    private static List<Edge> pay() {
        return List.of(
                silent(
                        "E02",
                        "the day before the rise",
                        employer(
                                "2025-08-31",
                                contract(1)
                                        .fixed("2025-01-01", "2027-12-31")
                                        .with("/contract/wageAmount", new BigDecimal("2420")))),
                silent(
                        "E02",
                        "below from the start, which E01 tells",
                        employer(
                                "2025-10-01",
                                contract(1)
                                        .fixed("2025-09-15", "2027-12-31")
                                        .with("/contract/wageAmount", new BigDecimal("2420")))),
                fires(
                        "E02",
                        "part-time by the hour",
                        employer(
                                "2025-09-01",
                                contract(1)
                                        .fixed("2025-01-01", "2027-12-31")
                                        .with("/contract/employmentForm", "02")
                                        .with("/contract/wageUnit", "H")
                                        .with("/contract/wageAmount", new BigDecimal("26.4")))),
                silent(
                        "E02",
                        "where no table is loaded",
                        employer(
                                "2025-09-01",
                                contract(1)
                                        .fixed("2025-01-01", "2027-12-31")
                                        .with("/contract/workPlaceDivision", "130102")
                                        .with("/contract/wageAmount", new BigDecimal("1000")))),
                silent("E11", "below eight in ten", ReviewExamples.atMinimum(39)),
                fires("E11", "at eight in ten", ReviewExamples.atMinimum(40)),
                silent(
                        "E11",
                        "with nineteen workers",
                        employer(
                                "2026-11-25",
                                many(
                                        19,
                                        n -> contract(n)
                                                .fixed("2026-01-01", "2028-12-31")
                                                .with("/contract/wageAmount", new BigDecimal("2540"))))));
    }

    private static List<Edge> dispatch() {
        return List.of(
                silent("F08", "at exactly a tenth", ReviewExamples.dispatched(90, 10)),
                fires("F08", "one above a tenth", ReviewExamples.dispatched(89, 10)),
                silent("F08", "no contract of its own", ReviewExamples.dispatched(0, 10)),
                silent(
                        "F12",
                        "six months in two periods",
                        ReviewExamples.temporary("2026-01-01/2026-03-31", "2026-04-01/2026-06-30")),
                fires("F12", "a day more", ReviewExamples.temporary("2026-01-01/2026-03-31", "2026-04-01/2026-07-01")),
                fires(
                        "F12",
                        "a gap of twenty-nine days",
                        ReviewExamples.temporary("2026-01-01/2026-03-31", "2026-04-30/2026-08-31")),
                silent(
                        "F12",
                        "a gap of thirty days",
                        ReviewExamples.temporary("2026-01-01/2026-03-31", "2026-05-01/2026-08-31")),
                silent(
                        "F12",
                        "over for more than two years",
                        ReviewExamples.temporary("2024-01-01/2024-05-31", "2024-06-01/2024-11-24")));
    }

    private static List<Edge> endings() {
        EmployerOnDay reported = employer(
                "2026-11-25",
                many(
                        25,
                        n -> contract(n)
                                .openEnded("2024-01-01")
                                .rescinded("2026-11-10", "4102")
                                .with("/ending/massLayoffNo", "裁-1")
                                .with("/ending/priorNoticeToAllOn", "2026-10-11")));
        EmployerOnDay toldLate = employer(
                "2026-11-25",
                many(
                        25,
                        n -> contract(n)
                                .openEnded("2024-01-01")
                                .rescinded("2026-11-10", "4102")
                                .with("/ending/massLayoffNo", "裁-1")
                                .with("/ending/priorNoticeToAllOn", "2026-10-12")));
        return List.of(
                fires("I11", "twenty of three hundred", ReviewExamples.laidOff(300, 20)),
                silent("I11", "a tenth of fifty", ReviewExamples.laidOff(50, 5)),
                fires("I11", "above a tenth of fifty", ReviewExamples.laidOff(50, 6)),
                silent("I11", "reported, all told thirty days before", reported),
                fires("I11", "told twenty-nine days before", toldLate),
                silent("I11", "when the window has passed", onDay(ReviewExamples.laidOff(300, 25), "2026-12-10")),
                fires("I11", "on the window's last day", onDay(ReviewExamples.laidOff(300, 25), "2026-12-09")),
                silent("I12", "two of four", ReviewExamples.ended(4, 2, "3601")),
                fires("I12", "under article 40", ReviewExamples.ended(300, 20, "4003")),
                silent("I12", "by the worker's proposal", ReviewExamples.ended(300, 26, "3602")),
                silent("I16", "the day after", ReviewExamples.after("2026-11-24", made -> made)),
                fires("I16", "two days after", ReviewExamples.after("2026-11-23", made -> made)),
                silent("I16", "beyond two years", ReviewExamples.after("2024-11-24", made -> made)),
                silent("I16", "an ending that is to come", ReviewExamples.after("2026-11-26", made -> made)),
                silent("I17", "fifteen days after", ReviewExamples.after("2026-11-10", made -> made)),
                fires("I17", "sixteen days after", ReviewExamples.after("2026-11-09", made -> made)),
                silent(
                        "I17",
                        "part-time",
                        ReviewExamples.after("2026-10-01", made -> made.with("/contract/employmentForm", "02"))),
                silent("I27", "four", ReviewExamples.ended(300, 4, "3902")),
                fires("I27", "five", ReviewExamples.ended(300, 5, "3902")));
    }

    private static EmployerOnDay onDay(EmployerOnDay seen, String day) {
        return employer(day, seen.contracts());
    }

    private static List<Edge> feeds() {
        EmployerOnDay fresh =
                Made.fed(employer("2026-11-25"), null, List.of(new OnSite(null, LocalDate.parse("2026-10-26"), null)));
        EmployerOnDay stayed =
                Made.fed(employer("2026-11-25"), null, List.of(new OnSite(null, LocalDate.parse("2026-10-25"), null)));
        EmployerOnDay gone = Made.fed(
                employer("2026-11-25"),
                null,
                List.of(new OnSite(null, LocalDate.parse("2026-03-01"), DAY.minusDays(1))));
        EmployerOnDay once = Made.fed(
                employer("2026-11-25"),
                new TreeMap<>(Map.of(YearMonth.of(2026, 9), 0, YearMonth.of(2026, 10), 4)),
                null);
        return List.of(
                silent("C23", "thirty days on site", fresh),
                fires("C23", "thirty-one days on site", stayed),
                silent("C23", "gone the day before", gone),
                silent("C23", "the register not loaded", employer("2026-11-25")),
                silent("I26", "in one of the two months", once),
                silent("I26", "the register not loaded", employer("2026-11-25")),
                silent("J13", "one in ten of nineteen", Made.filing(employer("2026-11-25"), new FilingCount(19, 19))),
                fires("J13", "two of twenty", Made.filing(employer("2026-11-25"), new FilingCount(20, 2))),
                silent("J13", "one of twenty", Made.filing(employer("2026-11-25"), new FilingCount(20, 1))),
                silent(
                        "A14",
                        "a self-built system",
                        ReviewExamples.platform("SELF_BUILT", new FilingCount(0, 0), List.of())),
                silent(
                        "A14",
                        "assessed a year ago",
                        ReviewExamples.platform(
                                "THIRD_PARTY",
                                new FilingCount(0, 0),
                                List.of(ReviewExamples.protection(3, "2025-11-25")))),
                fires(
                        "A14",
                        "assessed a year and a day ago",
                        ReviewExamples.platform(
                                "THIRD_PARTY",
                                new FilingCount(0, 0),
                                List.of(ReviewExamples.protection(3, "2025-11-24")))));
    }
}
