package org.qiyue.ingest.rules;

import static org.qiyue.ingest.rules.Bound.rejects;
import static org.qiyue.ingest.rules.Bound.risks;
import static org.qiyue.ingest.rules.Bound.silent;
import static org.qiyue.ingest.rules.Bound.warns;
import static org.qiyue.ingest.rules.Filings.concluded;
import static org.qiyue.ingest.rules.Filings.withEvidence;
import static org.qiyue.ingest.rules.Filings.withSignature;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qiyue.ingest.protocol.Amended;
import org.qiyue.ingest.protocol.Concluded;
import org.qiyue.ingest.protocol.EvidenceBlock;
import org.qiyue.ingest.protocol.Filing;
import org.qiyue.ingest.protocol.Renewed;
import org.qiyue.ingest.protocol.SignatureEntryBuilder;

/** The edges of the rules of evidence: one second, one day, one signature more or less. */
class EvidenceBoundariesTest {

    private static final String SIGNED = "2026-02-20T09:01:00+08:00";
    private static final String WORKER = "/data/evidence/signatures/1";

    static final UnaryOperator<FactsBuilder> OWN_SYSTEM = facts -> facts.topic(
            Filings.PLATFORM,
            new PlatformFacts(
                    Filings.PLATFORM, "SELF_BUILT", PlatformFacts.Status.ACTIVE, Set.of(Filings.CREDIT_CODE)));

    private static Stream<Bound> bounds() {
        return Stream.of(algorithms(), parties(), certificates(), steps(), deposits(), days())
                .flatMap(each -> each);
    }

    @Test
    void everyRuleHoldsAtItsEdges() {
        Bound.checkAll(bounds());
    }

    private static Stream<Bound> algorithms() {
        return Stream.of(
                warns("A15", "a foreign signature", withSignature(signature -> signature.signAlg("RSA_SHA256")))
                        .at(WORKER + "/signAlg"),
                warns("A15", "a foreign digest", withEvidence(evidence -> evidence.docDigestAlg("SHA256")))
                        .at("/data/evidence/docDigestAlg"),
                silent("A15", "an algorithm that is not told", withEvidence(evidence -> evidence.docDigestAlg(null))),
                silent("A15", "no evidence at all", Filings.rescinded("3902", "2026-06-30")));
    }

    private static Stream<Bound> parties() {
        return Stream.of(
                rejects("A16", "the employer alone", roles("EMPLOYER", "GUARDIAN")),
                rejects("A16", "the worker alone", roles("WORKER", "USER_UNIT")),
                rejects("A16", "no renewal by one", renewed(evidence("2027-02-01", "EMPLOYER"))),
                silent("A16", "a renewal by both", Filings.renewed("2027-02-01")),
                rejects("A16", "no amendment of a term by one", amended(evidence("2026-06-01", "EMPLOYER"))),
                silent("A16", "paper", digitised(evidence("2026-02-20"))),
                silent("A16", "an ending by one", Filings.rescinded("3902", "2026-06-30")),
                warns("A24", "the employer's will", consent("EMPLOYER", null))
                        .at("/data/evidence/signatures/0/consentMethod"),
                warns("A24", "the worker's will", consent("WORKER", null)).at(WORKER + "/consentMethod"),
                warns("A24", "a guardian's will", consent("GUARDIAN", null))
                        .at("/data/evidence/signatures/2/consentMethod"),
                warns("A24", "the user unit's will", consent("USER_UNIT", " ")).at(WORKER + "/consentMethod"),
                silent("A24", "a guardian's will, confirmed", consent("GUARDIAN", "FACE")),
                silent("A24", "both wills", concluded()));
    }

    private static Stream<Bound> certificates() {
        UnaryOperator<SignatureEntryBuilder> others = signature -> signature.certSubjectIdDigest(Filings.DIGEST);
        return Stream.of(
                silent("A17", "from this second on", withSignature(s -> s.certNotBefore(at(SIGNED)))),
                risks(
                                "A17",
                                "from the next second on",
                                withSignature(s -> s.certNotBefore(at(SIGNED).plusSeconds(1))))
                        .at(WORKER + "/signedAt"),
                silent("A17", "to this second", withSignature(s -> s.certNotAfter(at(SIGNED)))),
                risks(
                                "A17",
                                "to the second before",
                                withSignature(s -> s.certNotAfter(at(SIGNED).minusSeconds(1))))
                        .at(WORKER + "/signedAt"),
                silent(
                        "A17",
                        "no days told",
                        withSignature(s -> s.certNotBefore(null).certNotAfter(null))),
                risks("A18", "the worker's", withSignature(others)).at(WORKER + "/certSubjectIdDigest"),
                risks("A18", "the employer's", employersSignature(others))
                        .at("/data/evidence/signatures/0/certSubjectIdDigest"),
                silent("A18", "a guardian's", withSignature(s -> others.apply(s.role("GUARDIAN")))),
                risks("A18", "the worker's as his guardian's", withSignature(s -> s.role("GUARDIAN")))
                        .at(WORKER + "/certSubjectIdDigest"),
                risks("A18", "the employer's as a guardian's", employersSignature(s -> s.role("GUARDIAN")))
                        .at("/data/evidence/signatures/0/certSubjectIdDigest"),
                silent("A18", "a user unit nobody knows", withSignature(s -> others.apply(s.role("USER_UNIT")))),
                silent("A18", "the user unit's", signedByUserUnit(Filings.OTHER_CREDIT_CODE)),
                risks("A18", "the agency's as the user unit's", signedByUserUnit(Filings.CREDIT_CODE))
                        .at(WORKER + "/certSubjectIdDigest"),
                silent("A18", "no subject told", withSignature(s -> s.certSubjectIdDigest(null))),
                silent("A18", "no document", withEvidence(e -> e.docDigest(null))),
                risks("A19", "since this second", concluded(), compromised("0a01", SIGNED))
                        .at("/data/evidence/signatures/0/certSerial", WORKER + "/certSerial"),
                silent("A19", "since the next second", concluded(), compromised("0a01", "2026-02-20T09:01:01+08:00")),
                silent("A19", "another certificate", concluded(), compromised("0a02", SIGNED)),
                silent("A19", "no such register", concluded()),
                silent("A19", "no number told", withSignatures(s -> s.certSerial(null)), compromised("0a01", SIGNED)),
                silent("A19", "no time told", withSignatures(s -> s.signedAt(null)), compromised("0a01", SIGNED)));
    }

    private static Stream<Bound> steps() {
        return Stream.of(
                silent(
                        "A20",
                        "consent two minutes after",
                        withSignature(s -> s.consentAt(at(SIGNED).plusMinutes(2)))),
                warns(
                                "A20",
                                "a second more",
                                withSignature(s -> s.consentAt(at(SIGNED).plusSeconds(121))))
                        .at(WORKER + "/signedAt"),
                silent("A20", "signed two minutes after the stamp", stamped("2026-02-20T08:59:00+08:00")),
                warns("A20", "a second more", stamped("2026-02-20T08:58:59+08:00"))
                        .at("/data/evidence/signatures/0/signedAt", WORKER + "/signedAt"),
                silent("A20", "stamped two minutes after it was sent", stamped("2026-02-20T15:02:00+08:00")),
                warns("A20", "a second more", stamped("2026-02-20T15:02:01+08:00"))
                        .at("/data/evidence/tsaTime"),
                silent("A20", "no stamp, signed before it was sent", stamped(null)),
                warns(
                                "A20",
                                "no stamp, signed after it was sent",
                                unstamped(s -> s.signedAt(at("2026-02-20T15:02:01+08:00"))))
                        .at(WORKER + "/signedAt"),
                silent("A20", "no consent told", withSignature(s -> s.consentAt(null))),
                silent("A20", "no signature told", withSignature(s -> s.signedAt(null))),
                silent("A21", "paper has no stamp", digitised(withoutStamp())),
                warns("A21", "a blank one", withEvidence(e -> e.tsaTokenDigest(null)))
                        .at("/data/evidence/tsaTokenDigest"));
    }

    private static Stream<Bound> deposits() {
        Filing none = withEvidence(e -> e.depositNo(null).chainTxId(null));
        return Stream.of(
                warns("A22", "neither", none).at("/data/evidence/depositNo"),
                silent("A22", "a number", withEvidence(e -> e.chainTxId(null))),
                silent(
                        "A22",
                        "a transaction",
                        withEvidence(e -> e.depositNo(null).chainTxId("0x1"))),
                silent(
                        "A22",
                        "paper",
                        digitised(Filings.evidence("2026-02-20").toBuilder()
                                .depositNo(null)
                                .build())),
                silent("A22", "a self-built system", selfBuilt(none), OWN_SYSTEM),
                silent("A23", "nobody looked", concluded()),
                silent(
                        "A23",
                        "no document",
                        withEvidence(e -> e.docDigest(null)),
                        facts -> facts.documentOfOthers(true)),
                risks("A23", "another's document", concluded(), facts -> facts.documentOfOthers(true))
                        .at("/data/evidence/docDigest"));
    }

    private static Stream<Bound> days() {
        return Stream.of(
                silent("A25", "the last second of the day in the city", signedAt("2026-02-20T15:59:59Z")),
                risks("A25", "the first second of the next", signedAt("2026-02-20T16:00:00Z"))
                        .at("/data/contract/signedOn"),
                silent("A25", "a guardian later", withThirdSignature("GUARDIAN", "2026-02-21T09:00:00+08:00")),
                risks("A25", "the employer a day before counts no more", signedAt("2026-02-21T09:00:00+08:00")),
                risks("A25", "an amendment", amended(evidence("2026-06-02"))).at("/data/amendment/signedOn"),
                silent("A25", "an amendment on its day", amended(evidence("2026-06-01"))),
                silent("A25", "paper", digitised(evidence("2026-02-21"))),
                silent("A25", "nobody signed", withEvidence(e -> e.signatures(List.of()))));
    }

    private static UnaryOperator<FactsBuilder> compromised(String serial, String since) {
        return facts -> facts.compromisedCertificates(Map.of(serial, at(since).toInstant()));
    }

    private static Filing roles(String first, String second) {
        return withEvidence(evidence -> evidence.signatures(List.of(
                Filings.signature(first, Filings.CREDIT_CODE, SIGNED),
                Filings.signature(second, Filings.ID_NUMBER, SIGNED))));
    }

    private static Filing consent(String role, String method) {
        int index = role.equals("EMPLOYER") ? 0 : 1;
        return withEvidence(evidence -> {
            var signatures = new ArrayList<>(concluded().evidence().signatures());
            var changed = signatures.get(index).toBuilder()
                    .role(role)
                    .consentMethod(method)
                    .consentAt(null);
            if (role.equals("GUARDIAN")) {
                signatures.add(changed.build());
            } else {
                signatures.set(index, changed.build());
            }
            return evidence.signatures(signatures);
        });
    }

    private static Filing signedByUserUnit(String creditCode) {
        Concluded plain = Filings.dispatched(Filings.dispatch());
        var signatures = plain.evidence().signatures();
        var userUnit = signatures.get(1).toBuilder()
                .role("USER_UNIT")
                .certSubjectIdDigest(SubjectDigests.of(creditCode))
                .build();
        return new Concluded(
                plain.envelope(),
                plain.filing(),
                plain.employer(),
                plain.worker(),
                plain.contract(),
                plain.dispatch(),
                plain.evidence().toBuilder()
                        .signatures(List.of(signatures.get(0), userUnit))
                        .build());
    }

    private static Filing employersSignature(UnaryOperator<SignatureEntryBuilder> change) {
        var signatures = concluded().evidence().signatures();
        return withEvidence(evidence -> evidence.signatures(
                List.of(change.apply(signatures.get(0).toBuilder()).build(), signatures.get(1))));
    }

    static Filing withSignatures(UnaryOperator<SignatureEntryBuilder> change) {
        return withEvidence(evidence -> evidence.signatures(concluded().evidence().signatures().stream()
                .map(signature -> change.apply(signature.toBuilder()).build())
                .toList()));
    }

    private static Filing withThirdSignature(String role, String time) {
        var signatures = new ArrayList<>(concluded().evidence().signatures());
        signatures.add(Filings.signature(role, Filings.ID_NUMBER, time));
        return withEvidence(evidence -> evidence.signatures(signatures));
    }

    private static Filing signedAt(String time) {
        return withEvidence(evidence -> evidence.tsaTime(null)
                .signatures(List.of(
                        concluded().evidence().signatures().get(0),
                        Filings.signature("WORKER", Filings.ID_NUMBER, time))));
    }

    private static Filing stamped(String time) {
        return withEvidence(evidence -> evidence.tsaTime(time == null ? null : at(time)));
    }

    private static Filing unstamped(UnaryOperator<SignatureEntryBuilder> change) {
        var signatures = concluded().evidence().signatures();
        return withEvidence(evidence -> evidence.tsaTime(null)
                .signatures(List.of(
                        signatures.get(0),
                        change.apply(signatures.get(1).toBuilder()).build())));
    }

    private static EvidenceBlock withoutStamp() {
        return Filings.evidence("2026-02-20").toBuilder().tsaTokenDigest(null).build();
    }

    private static EvidenceBlock evidence(String day, String... roles) {
        EvidenceBlock both = Filings.evidence(day);
        List<String> wanted = List.of(roles);
        return wanted.isEmpty()
                ? both
                : both.toBuilder()
                        .signatures(both.signatures().stream()
                                .filter(signature -> wanted.contains(signature.role()))
                                .toList())
                        .build();
    }

    private static Filing renewed(EvidenceBlock evidence) {
        var plain = Filings.renewed("2027-02-01");
        return new Renewed(
                plain.envelope(),
                plain.filing(),
                plain.employer(),
                plain.worker(),
                plain.contract(),
                plain.renewal(),
                null,
                evidence);
    }

    private static Amended amended(EvidenceBlock evidence) {
        return Filings.amended("05", evidence);
    }

    /** A paper contract that was scanned. */
    private static Filing digitised(EvidenceBlock evidence) {
        Concluded plain = concluded();
        return new Concluded(
                plain.envelope(),
                plain.filing().toBuilder().originalForm("DIGITISED").build(),
                plain.employer(),
                plain.worker(),
                plain.contract(),
                null,
                evidence);
    }

    static Filing selfBuilt(Filing filing) {
        Concluded plain = (Concluded) filing;
        return new Concluded(
                plain.envelope(),
                plain.filing().toBuilder().platformKind("SELF_BUILT").build(),
                plain.employer(),
                plain.worker(),
                plain.contract(),
                null,
                plain.evidence());
    }

    private static OffsetDateTime at(String time) {
        return OffsetDateTime.parse(time);
    }
}
