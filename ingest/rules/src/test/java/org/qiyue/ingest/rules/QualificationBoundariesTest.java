package org.qiyue.ingest.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qiyue.ingest.rules.Bound.risks;
import static org.qiyue.ingest.rules.Bound.silent;
import static org.qiyue.ingest.rules.EvidenceBoundariesTest.OWN_SYSTEM;
import static org.qiyue.ingest.rules.EvidenceBoundariesTest.selfBuilt;
import static org.qiyue.ingest.rules.EvidenceBoundariesTest.withSignatures;
import static org.qiyue.ingest.rules.Filings.concluded;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qiyue.ingest.protocol.Filing;

/** The edges of what authorities and platforms must hold: one day, one level more or less. */
class QualificationBoundariesTest {

    private static final String AUTHORITY = "测试CA";
    private static final String WORKER = "/data/evidence/signatures/1";

    private static Stream<Bound> bounds() {
        return Stream.of(authorities(), platforms()).flatMap(each -> each);
    }

    @Test
    void everyRuleHoldsAtItsEdges() {
        Bound.checkAll(bounds());
    }

    private static Stream<Bound> authorities() {
        Qualification cryptography =
                held(Qualification.Kind.AUTHORITY_CRYPTOGRAPHY, AUTHORITY, "2020-01-01", "2030-01-01");
        Qualification othersCryptography =
                held(Qualification.Kind.AUTHORITY_CRYPTOGRAPHY, "别的CA", "2020-01-01", "2030-01-01");
        return Stream.of(
                silent(
                        "A12",
                        "from the day on",
                        concluded(),
                        licensed(AUTHORITY, "2026-02-20", "2030-01-01", cryptography)),
                risks(
                        "A12",
                        "from the next day on",
                        concluded(),
                        licensed(AUTHORITY, "2026-02-21", "2030-01-01", cryptography)),
                silent("A12", "to the day", concluded(), licensed(AUTHORITY, "2020-01-01", "2026-02-20", cryptography)),
                risks(
                        "A12",
                        "to the day before",
                        concluded(),
                        licensed(AUTHORITY, "2020-01-01", "2026-02-19", cryptography)),
                risks(
                        "A12",
                        "another's licence",
                        concluded(),
                        licensed("别的CA", "2020-01-01", "2030-01-01", cryptography)),
                risks(
                                "A12",
                                "a licence without the consent that others have",
                                concluded(),
                                licensed(AUTHORITY, "2020-01-01", "2030-01-01", othersCryptography))
                        .at("/data/evidence/signatures/0/certIssuer", WORKER + "/certIssuer"),
                silent(
                        "A12",
                        "a licence, while no consent of anybody is loaded",
                        concluded(),
                        licensed(AUTHORITY, "2020-01-01", "2030-01-01")),
                silent(
                        "A12",
                        "a consent, while no licence of anybody is loaded",
                        concluded(),
                        facts -> facts.qualifications(List.of(cryptography))),
                silent("A12", "products alone", concluded(), guarded(3, "2025-12-01")),
                silent("A13", "licences alone", concluded(), licensed(AUTHORITY, "2020-01-01", "2030-01-01")),
                silent("A14", "licences alone", concluded(), licensed(AUTHORITY, "2020-01-01", "2030-01-01")),
                silent("A12", "no register", concluded()),
                silent(
                        "A12",
                        "no issuer told",
                        withSignatures(s -> s.certIssuer(null)),
                        licensed("别的CA", "2020-01-01", "2030-01-01")),
                silent(
                        "A12",
                        "no time told",
                        withSignatures(s -> s.signedAt(null)),
                        licensed("别的CA", "2020-01-01", "2030-01-01")));
    }

    @Test
    void whatAPlatformLacksIsFoundAndIsNoAlertAboutTheContract() {
        Verdict verdict = RuleBook.standard()
                .evaluateContent(
                        Known.read(concluded()),
                        guarded(2, "2025-12-01").apply(Known.alone(concluded())).build());
        assertThat(verdict.has("A14")).isTrue();
        assertThat(verdict.alerts()).isEmpty();
        assertThat(verdict.told()).isEmpty();
    }

    private static Stream<Bound> platforms() {
        return Stream.of(
                silent("A14", "level three, assessed twelve months ago", concluded(), guarded(3, "2025-02-20")),
                risks("A14", "a day more", concluded(), guarded(3, "2025-02-19"))
                        .at("/source"),
                risks("A14", "level two", concluded(), guarded(2, "2025-12-01")),
                silent("A14", "level four", concluded(), guarded(4, "2025-12-01")),
                risks("A14", "no level told", concluded(), guarded(null, "2025-12-01")),
                risks("A14", "never assessed", concluded(), guarded(3, null)),
                silent(
                        "A14",
                        "a self-built system",
                        selfBuilt(concluded()),
                        facts -> guarded(2, "2025-12-01").apply(OWN_SYSTEM.apply(facts))),
                silent("A14", "no register", concluded()),
                silent("A13", "no register", concluded()),
                silent(
                        "A13",
                        "no evidence",
                        Filings.rescinded("3902", "2026-06-30"),
                        facts -> facts.qualifications(List.of(held(
                                Qualification.Kind.CRYPTOGRAPHIC_PRODUCT, "jingqian", "2020-01-01", "2030-01-01")))),
                risks(
                                "A13",
                                "another's product",
                                concluded(),
                                facts -> facts.qualifications(List.of(held(
                                        Qualification.Kind.CRYPTOGRAPHIC_PRODUCT,
                                        "jingqian",
                                        "2020-01-01",
                                        "2030-01-01"))))
                        .at("/source"),
                risks(
                        "A13",
                        "by the day of receipt where none was signed",
                        ending(),
                        facts -> facts.qualifications(List.of(held(
                                Qualification.Kind.CRYPTOGRAPHIC_PRODUCT,
                                Filings.PLATFORM,
                                "2020-01-01",
                                "2026-06-30")))),
                silent(
                        "A13",
                        "to the day of receipt",
                        ending(),
                        facts -> facts.qualifications(List.of(held(
                                Qualification.Kind.CRYPTOGRAPHIC_PRODUCT,
                                Filings.PLATFORM,
                                "2020-01-01",
                                "2026-07-01")))));
    }

    private static Filing ending() {
        return Filings.rescinded("3602", ending -> ending);
    }

    private static UnaryOperator<FactsBuilder> licensed(
            String holder, String from, String to, Qualification... others) {
        return facts -> facts.qualifications(Stream.concat(
                        Stream.of(others), Stream.of(held(Qualification.Kind.AUTHORITY_LICENCE, holder, from, to)))
                .toList());
    }

    private static UnaryOperator<FactsBuilder> guarded(Integer level, String assessedOn) {
        return facts -> facts.qualifications(List.of(new Qualification(
                Qualification.Kind.CLASSIFIED_PROTECTION,
                Filings.PLATFORM,
                LocalDate.parse("2020-01-01"),
                LocalDate.parse("2030-01-01"),
                level,
                assessedOn == null ? null : LocalDate.parse(assessedOn))));
    }

    private static Qualification held(Qualification.Kind kind, String holder, String from, String to) {
        return new Qualification(kind, holder, LocalDate.parse(from), LocalDate.parse(to), null, null);
    }
}
