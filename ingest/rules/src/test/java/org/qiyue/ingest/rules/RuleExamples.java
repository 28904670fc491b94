package org.qiyue.ingest.rules;

import static org.qiyue.ingest.rules.Filings.CREDIT_CODE;
import static org.qiyue.ingest.rules.Filings.DIGEST;
import static org.qiyue.ingest.rules.Filings.OTHER_CREDIT_CODE;
import static org.qiyue.ingest.rules.Filings.PLATFORM;
import static org.qiyue.ingest.rules.Filings.concluded;
import static org.qiyue.ingest.rules.Filings.dispatch;
import static org.qiyue.ingest.rules.Filings.dispatched;
import static org.qiyue.ingest.rules.Filings.evidence;
import static org.qiyue.ingest.rules.Filings.rescinded;
import static org.qiyue.ingest.rules.Filings.terminated;
import static org.qiyue.ingest.rules.Filings.withContract;
import static org.qiyue.ingest.rules.Filings.withEmployer;
import static org.qiyue.ingest.rules.Filings.withEvidence;
import static org.qiyue.ingest.rules.Filings.withSignature;
import static org.qiyue.ingest.rules.Filings.withWorker;
import static org.qiyue.ingest.rules.Known.CERTIFICATE;
import static org.qiyue.ingest.rules.Known.THIRD_PARTY;
import static org.qiyue.ingest.rules.Known.alone;
import static org.qiyue.ingest.rules.Known.concluded;
import static org.qiyue.ingest.rules.Known.contract;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.qiyue.ingest.protocol.Filing;
import org.qiyue.ingest.protocol.FilingCodec;
import org.qiyue.ingest.protocol.FilingReading;
import org.qiyue.ingest.protocol.SignatureEntry;
import org.qiyue.registry.model.CreditCode;

/** For every rule a filing that passes it and one that does not, differing in that alone. */
final class RuleExamples {

    private static final PlatformFacts SELF_BUILT =
            new PlatformFacts(PLATFORM, "SELF_BUILT", PlatformFacts.Status.ACTIVE, Set.of(CREDIT_CODE));
    private static final LocalDate LONG_AGO = LocalDate.parse("2020-01-01");
    private static final LocalDate FAR_AHEAD = LocalDate.parse("2030-01-01");

    /** A reading and what is known beside it; both are made when asked for, as most are listed and not looked at. */
    record Side(Supplier<FilingReading> read, Supplier<Facts> known) {

        FilingReading reading() {
            return read.get();
        }

        Facts facts() {
            return known.get();
        }
    }

    /** The two sides of a rule. */
    record Example(String rule, Side passing, Side firing) {
        @Override
        public String toString() {
            return rule;
        }
    }

    private RuleExamples() {}

    static Stream<Example> all() {
        return Stream.of(
                        trust(),
                        form(),
                        signing(),
                        qualifications(),
                        workers(),
                        employers(),
                        terms(),
                        FormationExamples.all(),
                        ProbationExamples.all(),
                        PayExamples.all(),
                        DispatchExamples.all(),
                        RenewalExamples.all(),
                        AmendmentExamples.all(),
                        EndingExamples.all(),
                        SeveranceExamples.all(),
                        StateExamples.all())
                .flatMap(each -> each);
    }

    private static Stream<Example> trust() {
        EarlierFiling other = new EarlierFiling("ff", "R-1");
        return Stream.of(
                facts("A03", same(), facts -> facts.signature(SignatureResult.MISSING, null)),
                facts("A04", same(), facts -> facts.signature(SignatureResult.INVALID, CERTIFICATE)),
                facts("A05", same(), facts -> facts.signature(SignatureResult.VALID, revoked("2026-02-19T00:00:00Z"))),
                facts("A06", same(), facts -> facts.topic(PLATFORM, status(PlatformFacts.Status.SUSPENDED))),
                facts("A07", same(), facts -> facts.earlier(other)),
                received("A09", Duration.ofMinutes(-1), Duration.ofHours(-2)),
                new Example(
                        "A11",
                        side(ofSelfBuilt(CREDIT_CODE), facts -> facts.topic(PLATFORM, SELF_BUILT)),
                        side(ofSelfBuilt(OTHER_CREDIT_CODE), facts -> facts.topic(PLATFORM, SELF_BUILT))));
    }

    private static Stream<Example> form() {
        String text = new String(new FilingCodec().write(concluded()), StandardCharsets.UTF_8);
        String unknownMember = text.replace("\"specversion\"", "\"hobby\":\"chess\",\"specversion\"");
        String badCode = text.replace("\"termType\":\"1\"", "\"termType\":\"7\"");
        return Stream.of(
                new Example(
                        "A01",
                        alike(concluded()),
                        new Side(
                                () -> read(unknownMember),
                                () -> alone(concluded()).build())),
                new Example(
                        "A02",
                        alike(concluded()),
                        new Side(() -> read(badCode), () -> alone(concluded()).build())),
                received("A10", Duration.ofHours(1), Duration.ofDays(10)));
    }

    private static Stream<Example> signing() {
        return Stream.of(
                filings("A15", withSignature(same()), withSignature(signature -> signature.signAlg("RSA_SHA256"))),
                filings("A16", concluded(), withEvidence(evidence -> evidence.signatures(onlyEmployer()))),
                filings(
                        "A17",
                        withSignature(signature -> signature.certNotAfter(at("2026-02-20T09:01:00+08:00"))),
                        withSignature(signature -> signature.certNotAfter(at("2026-02-18T09:01:00+08:00")))),
                filings("A18", concluded(), withSignature(signature -> signature.certSubjectIdDigest(DIGEST))),
                facts(
                        "A19",
                        facts -> facts.compromisedCertificates(Map.of("0a01", Instant.parse("2026-02-21T00:00:00Z"))),
                        facts -> facts.compromisedCertificates(Map.of("0a01", Instant.parse("2026-02-18T00:00:00Z")))),
                filings(
                        "A20",
                        withSignature(signature -> signature.consentAt(at("2026-02-20T09:03:00+08:00"))),
                        withEvidence(evidence -> evidence.tsaTime(at("2026-02-20T08:50:00+08:00")))),
                filings("A21", concluded(), withEvidence(evidence -> evidence.tsaTokenDigest(null))),
                filings(
                        "A22",
                        withEvidence(evidence -> evidence.depositNo(null).chainTxId("0x1")),
                        withEvidence(evidence -> evidence.depositNo(null))),
                facts("A23", facts -> facts.documentOfOthers(false), facts -> facts.documentOfOthers(true)),
                filings(
                        "A24",
                        concluded(),
                        withSignature(signature -> signature.consentMethod(null).consentAt(null))),
                filings(
                        "A25",
                        concluded(),
                        withContract(contract -> contract.signedOn(LocalDate.parse("2023-02-20")))));
    }

    private static Stream<Example> qualifications() {
        Qualification licence = held(Qualification.Kind.AUTHORITY_LICENCE, "测试CA", FAR_AHEAD);
        Qualification expired = held(Qualification.Kind.AUTHORITY_LICENCE, "测试CA", LocalDate.parse("2024-12-31"));
        Qualification cryptography = held(Qualification.Kind.AUTHORITY_CRYPTOGRAPHY, "测试CA", FAR_AHEAD);
        Qualification product = held(Qualification.Kind.CRYPTOGRAPHIC_PRODUCT, PLATFORM, FAR_AHEAD);
        Qualification othersProduct = held(Qualification.Kind.CRYPTOGRAPHIC_PRODUCT, "jingqian", FAR_AHEAD);
        return Stream.of(
                facts(
                        "A12",
                        facts -> facts.qualifications(List.of(licence, cryptography)),
                        facts -> facts.qualifications(List.of(expired, cryptography))),
                facts(
                        "A13",
                        facts -> facts.qualifications(List.of(product)),
                        facts -> facts.qualifications(List.of(othersProduct))),
                facts(
                        "A14",
                        facts -> facts.qualifications(List.of(protection(3, "2025-09-20"))),
                        facts -> facts.qualifications(List.of(protection(2, "2025-09-20")))));
    }

    private static Stream<Example> workers() {
        return Stream.of(
                filings("B01", id("01", "11010519491231002X"), id("01", "110105194912310021")),
                filings("B02", id("01", "11010119900307731X"), id("01", "110105199002310015")),
                filings("B03", id("01", "110103194912310027"), id("01", "990101199003077313")),
                filings(
                        "B04",
                        withWorker(worker -> worker.sex("1").birthDate(LocalDate.parse("1990-03-07"))),
                        withWorker(worker -> worker.sex("2"))),
                filings("B05", permit("05", "810000199001010019"), permit("05", "110000199001010019")),
                filings("B06", permit("07", "ABC110105901234"), permit("07", "91112")),
                facts("B13", facts -> facts.workerNameDiffers(false), facts -> facts.workerNameDiffers(true)),
                filings(
                        "B14",
                        withWorker(worker -> worker.mobile("+8613800138000")),
                        withWorker(worker -> worker.mobile("23800138000"))),
                facts("B15", facts -> facts.workersOnMobile(3), facts -> facts.workersOnMobile(8)),
                filings(
                        "C01",
                        withWorker(worker -> worker.idNumber("110108201003010013")),
                        withWorker(worker -> worker.idNumber("110108201003020019"))));
    }

    private static Stream<Example> employers() {
        return Stream.of(
                filings(
                        "B07",
                        withEmployer(employer -> employer.creditCode("91110302MA01TEG73A")),
                        withEmployer(employer -> employer.creditCode("91110105MA00XYH16D"))),
                facts("B08", facts -> facts.employerRegister(register("北京测试(集团)有限公司")), RuleExamples::unregistered),
                facts(
                        "B09",
                        facts -> facts.employerRegister(register("北京测试（集团） 有限公司")),
                        facts -> facts.employerRegister(register("北京另一有限公司"))),
                facts(
                        "B10",
                        facts -> facts.employerRegister(closed("2026-02-20")),
                        facts -> facts.employerRegister(closed("2024-03-01"))),
                new Example(
                        "B11",
                        side(concluded(), RuleExamples::unregistered),
                        side(
                                withEmployer(employer -> employer.creditCode(codeOf("310101"))),
                                RuleExamples::unregistered)),
                filings(
                        "B12",
                        withEmployer(
                                employer -> employer.branchOf(OTHER_CREDIT_CODE).branchAuthorised(true)),
                        withEmployer(
                                employer -> employer.branchOf(OTHER_CREDIT_CODE).branchAuthorised(false))));
    }

    private static Stream<Example> terms() {
        return Stream.of(
                filings(
                        "C05",
                        withContract(contract -> contract.endDate(LocalDate.parse("2026-03-01"))),
                        withContract(contract -> contract.endDate(LocalDate.parse("2026-02-28")))),
                filings(
                        "F06",
                        dispatched(dispatch()),
                        dispatched(
                                dispatch().toBuilder().userUnitCreditCode(null).build())),
                inContract("I01", rescinded("3602", "2026-06-30"), rescinded("3602", "2026-02-19")),
                inContract("I23", rescinded("3902", "2026-06-30"), terminated("3902", same())));
    }

    static Example filings(String rule, Filing passing, Filing firing) {
        return new Example(rule, alike(passing), alike(firing));
    }

    static Example inContract(String rule, Filing passing, Filing firing) {
        return new Example(
                rule,
                new Side(() -> Known.read(passing), () -> concluded(passing).build()),
                new Side(() -> Known.read(firing), () -> concluded(firing).build()));
    }

    static Example facts(String rule, UnaryOperator<FactsBuilder> passing, UnaryOperator<FactsBuilder> firing) {
        return new Example(rule, side(concluded(), passing), side(concluded(), firing));
    }

    /** Received so long after it was submitted. */
    private static Example received(String rule, Duration passing, Duration firing) {
        return new Example(rule, received(concluded(), passing), received(concluded(), firing));
    }

    /** The filing, received at that time, nothing known but platform and signature. */
    static Side received(Filing filing, Instant at) {
        return new Side(
                () -> Known.read(filing),
                () -> Facts.receivedAt(at)
                        .topic(PLATFORM, THIRD_PARTY)
                        .signature(SignatureResult.VALID, CERTIFICATE)
                        .build());
    }

    /** The same, so long after it was submitted. */
    static Side received(Filing filing, Duration after) {
        return received(filing, filing.envelope().submittedAt().toInstant().plus(after));
    }

    static Side alike(Filing filing) {
        return side(filing, same());
    }

    static Side side(Filing filing, UnaryOperator<FactsBuilder> known) {
        return new Side(
                () -> Known.read(filing), () -> known.apply(alone(filing)).build());
    }

    static <T> UnaryOperator<T> same() {
        return UnaryOperator.identity();
    }

    private static FilingReading read(String event) {
        return new FilingCodec().read(event.getBytes(StandardCharsets.UTF_8));
    }

    private static Filing ofSelfBuilt(String creditCode) {
        return withEmployer(employer -> employer.creditCode(creditCode));
    }

    private static CertificateFacts revoked(String at) {
        return new CertificateFacts(
                CERTIFICATE.serial(),
                PLATFORM,
                CERTIFICATE.notBefore(),
                CERTIFICATE.notAfter(),
                true,
                Instant.parse(at));
    }

    private static PlatformFacts status(PlatformFacts.Status status) {
        return new PlatformFacts(PLATFORM, "THIRD_PARTY", status, Set.of());
    }

    private static OffsetDateTime at(String time) {
        return OffsetDateTime.parse(time);
    }

    private static List<SignatureEntry> onlyEmployer() {
        return evidence("2026-02-20").signatures().subList(0, 1);
    }

    private static Qualification held(Qualification.Kind kind, String holder, LocalDate validTo) {
        return new Qualification(kind, holder, LONG_AGO, validTo, null, null);
    }

    private static Qualification protection(int level, String assessedOn) {
        return new Qualification(
                Qualification.Kind.CLASSIFIED_PROTECTION,
                PLATFORM,
                LONG_AGO,
                FAR_AHEAD,
                level,
                LocalDate.parse(assessedOn));
    }

    private static Filing id(String type, String number) {
        return withWorker(worker -> worker.idType(type).idNumber(number));
    }

    private static Filing permit(String type, String number) {
        return withWorker(worker -> worker.idType(type)
                .idNumber(number)
                .sex("1")
                .birthDate(LocalDate.parse("1990-01-01"))
                .nationality("FRA"));
    }

    private static EmployerRegister register(String name) {
        return new EmployerRegister(new EmployerEntry(name, null, false));
    }

    private static EmployerRegister closed(String day) {
        return new EmployerRegister(new EmployerEntry("北京测试(集团)有限公司", LocalDate.parse(day), false));
    }

    private static FactsBuilder unregistered(FactsBuilder facts) {
        return facts.employerRegister(new EmployerRegister(null));
    }

    private static String codeOf(String division) {
        String first17 = "91" + division + "MA00XYH16";
        return first17 + CreditCode.checkCharacter(first17);
    }
}
