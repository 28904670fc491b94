package org.qiyue.ingest.rules;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.UnaryOperator;
import org.qiyue.ingest.protocol.Amended;
import org.qiyue.ingest.protocol.AmendmentBlock;
import org.qiyue.ingest.protocol.AmendmentItem;
import org.qiyue.ingest.protocol.Concluded;
import org.qiyue.ingest.protocol.ContractBlock;
import org.qiyue.ingest.protocol.ContractBlockBuilder;
import org.qiyue.ingest.protocol.Corrected;
import org.qiyue.ingest.protocol.CorrectionBlock;
import org.qiyue.ingest.protocol.CorrectionChange;
import org.qiyue.ingest.protocol.DispatchBlock;
import org.qiyue.ingest.protocol.EmployerBlock;
import org.qiyue.ingest.protocol.EmployerBlockBuilder;
import org.qiyue.ingest.protocol.EmployerKey;
import org.qiyue.ingest.protocol.EndingBlock;
import org.qiyue.ingest.protocol.EndingBlockBuilder;
import org.qiyue.ingest.protocol.Envelope;
import org.qiyue.ingest.protocol.EvidenceBlock;
import org.qiyue.ingest.protocol.EvidenceBlockBuilder;
import org.qiyue.ingest.protocol.FilingBlock;
import org.qiyue.ingest.protocol.FilingBlockBuilder;
import org.qiyue.ingest.protocol.RenewalBlock;
import org.qiyue.ingest.protocol.Renewed;
import org.qiyue.ingest.protocol.Rescinded;
import org.qiyue.ingest.protocol.SignatureEntry;
import org.qiyue.ingest.protocol.SignatureEntryBuilder;
import org.qiyue.ingest.protocol.Sm3;
import org.qiyue.ingest.protocol.Software;
import org.qiyue.ingest.protocol.Terminated;
import org.qiyue.ingest.protocol.WithdrawalBlock;
import org.qiyue.ingest.protocol.Withdrawn;
import org.qiyue.ingest.protocol.WorkerBlock;
import org.qiyue.ingest.protocol.WorkerBlockBuilder;
import org.qiyue.ingest.protocol.WorkerKey;
import org.qiyue.registry.model.FilingKind;
import org.qiyue.registry.model.ResidentId;

/** Clean filings about one made-up contract of 2026, and ways to spoil one thing in them. */
final class Filings {

    static final String PLATFORM = "yiqian";
    static final String CONTRACT_NO = "YQ-2026-0001";
    static final String CREDIT_CODE = "91110105MA00XYH16C";
    static final String OTHER_CREDIT_CODE = "91110108MA01ABCD5T";
    static final String ID_NUMBER = "11010119900307731X";
    static final String CONCLUSION = "01900000-0000-7000-8000-000000000001";
    static final String DIGEST = Sm3.hex("测试合同".getBytes(StandardCharsets.UTF_8));

    private Filings() {}

    static Envelope envelope(FilingKind kind, String day) {
        String id = "01900000-0000-7000-8000-00000000000" + (kind.ordinal() + 1);
        return envelope(kind, id, day + "T15:00:00+08:00");
    }

    static Envelope envelope(FilingKind kind, String id, String time) {
        return new Envelope(id, PLATFORM, kind, CONTRACT_NO, OffsetDateTime.parse(time), "1.0");
    }

    static FilingBlock filing(String day) {
        return FilingBlock.builder()
                .platformKind("THIRD_PARTY")
                .occurredOn(LocalDate.parse(day))
                .originalForm("ELECTRONIC")
                .software(new Software("测试", "1"))
                .build();
    }

    static EmployerBlock employer() {
        return EmployerBlock.builder()
                .creditCode(CREDIT_CODE)
                .name("北京测试(集团)有限公司")
                .registeredAddress("北京市朝阳区测试路1号")
                .legalRepresentative("测试甲")
                .registrationDistrict("110105")
                .entityKind("01")
                .contactPhone("01000000000")
                .build();
    }

    static WorkerBlock worker() {
        return WorkerBlock.builder()
                .name("测试乙")
                .idType("01")
                .idNumber(ID_NUMBER)
                .address("北京市东城区测试胡同2号")
                .mobile("13800138000")
                .build();
    }

    static ContractBlock contract() {
        return ContractBlock.builder()
                .employmentForm("01")
                .termType("1")
                .signedOn(LocalDate.parse("2026-02-20"))
                .employmentStart(LocalDate.parse("2026-03-01"))
                .startDate(LocalDate.parse("2026-03-01"))
                .endDate(LocalDate.parse("2027-02-28"))
                .occupationCode("2-02-10-03")
                .positionName("工程师")
                .workPlaceDivision("110105")
                .workingHourScheme("1")
                .hoursPerDay(new BigDecimal("8"))
                .hoursPerWeek(new BigDecimal("40"))
                .wageForm("1")
                .wageAmount(new BigDecimal("10000"))
                .wageUnit("M")
                .payCycleDays(30)
                .socialInsuranceAgreed("1")
                .occupationalHazard(false)
                .mandatoryClauses("111111110")
                .textDeliveredOn(LocalDate.parse("2026-02-20"))
                .build();
    }

    static DispatchBlock dispatch() {
        return DispatchBlock.builder()
                .licenceNo("测试派遣证001")
                .licenceValidTo(LocalDate.parse("2028-12-31"))
                .userUnitCreditCode(OTHER_CREDIT_CODE)
                .userUnitName("北京测试用工有限公司")
                .periodStart(LocalDate.parse("2026-03-01"))
                .periodEnd(LocalDate.parse("2027-02-28"))
                .postKind("2")
                .position("辅助")
                .userUnitDivision("110108")
                .build();
    }

    static EvidenceBlock evidence(String day) {
        return EvidenceBlock.builder()
                .docDigestAlg("SM3")
                .docDigest(DIGEST)
                .docFormat("OFD")
                .docLocation("doc-1")
                .signatures(List.of(
                        signature("EMPLOYER", CREDIT_CODE, day + "T09:01:00+08:00"),
                        signature("WORKER", ID_NUMBER, day + "T09:01:00+08:00")))
                .tsaName("测试时间戳")
                .tsaTime(OffsetDateTime.parse(day + "T09:02:00+08:00"))
                .tsaTokenDigest(DIGEST)
                .depositNo("CZ-1")
                .build();
    }

    static SignatureEntry signature(String role, String identifier, String signedAt) {
        return SignatureEntry.builder()
                .role(role)
                .signMethod("E_SIGNATURE")
                .certIssuer("测试CA")
                .certSerial("0a01")
                .certNotBefore(OffsetDateTime.parse("2025-01-01T00:00:00+08:00"))
                .certNotAfter(OffsetDateTime.parse("2029-12-31T23:59:59+08:00"))
                .certSubjectIdDigest(SubjectDigests.of(identifier))
                .signAlg("SM2_SM3")
                .signedAt(OffsetDateTime.parse(signedAt))
                .identityMethod(List.of("FACE"))
                .consentMethod("SMS")
                .consentAt(OffsetDateTime.parse(signedAt).minusMinutes(1))
                .build();
    }

    static Concluded concluded() {
        return new Concluded(
                envelope(FilingKind.CONCLUDED, "2026-02-20"),
                filing("2026-02-20"),
                employer(),
                worker(),
                contract(),
                null,
                evidence("2026-02-20"));
    }

    static Concluded withContract(UnaryOperator<ContractBlockBuilder> change) {
        Concluded plain = concluded();
        ContractBlock contract = change.apply(plain.contract().toBuilder()).build();
        return new Concluded(
                plain.envelope(), plain.filing(), plain.employer(), plain.worker(), contract, null, plain.evidence());
    }

    /** A conclusion signed on a day, by both parties and as filed. */
    static Concluded signedOn(String day, UnaryOperator<ContractBlockBuilder> change) {
        ContractBlockBuilder contract = contract().toBuilder().signedOn(LocalDate.parse(day));
        return new Concluded(
                envelope(FilingKind.CONCLUDED, day),
                filing(day),
                employer(),
                worker(),
                change.apply(contract).build(),
                null,
                evidence(day));
    }

    static Concluded withWorker(UnaryOperator<WorkerBlockBuilder> change) {
        Concluded plain = concluded();
        WorkerBlock worker = change.apply(plain.worker().toBuilder()).build();
        return new Concluded(
                plain.envelope(), plain.filing(), plain.employer(), worker, plain.contract(), null, plain.evidence());
    }

    static Concluded withEmployer(UnaryOperator<EmployerBlockBuilder> change) {
        Concluded plain = concluded();
        EmployerBlock employer = change.apply(plain.employer().toBuilder()).build();
        return new Concluded(
                plain.envelope(), plain.filing(), employer, plain.worker(), plain.contract(), null, plain.evidence());
    }

    static Concluded withEvidence(UnaryOperator<EvidenceBlockBuilder> change) {
        Concluded plain = concluded();
        EvidenceBlock evidence = change.apply(plain.evidence().toBuilder()).build();
        return new Concluded(
                plain.envelope(), plain.filing(), plain.employer(), plain.worker(), plain.contract(), null, evidence);
    }

    /** A conclusion whose worker's signature is changed. */
    static Concluded withSignature(UnaryOperator<SignatureEntryBuilder> change) {
        List<SignatureEntry> signatures = concluded().evidence().signatures();
        SignatureEntry changed = change.apply(signatures.get(1).toBuilder()).build();
        return withEvidence(evidence -> evidence.signatures(List.of(signatures.get(0), changed)));
    }

    static Concluded withFiling(UnaryOperator<FilingBlockBuilder> change) {
        Concluded plain = concluded();
        return new Concluded(
                plain.envelope(),
                change.apply(plain.filing().toBuilder()).build(),
                plain.employer(),
                plain.worker(),
                plain.contract(),
                null,
                plain.evidence());
    }

    static Concluded dispatched(DispatchBlock dispatch) {
        return dispatched(dispatch, UnaryOperator.identity());
    }

    static Concluded dispatched(DispatchBlock dispatch, UnaryOperator<ContractBlockBuilder> change) {
        Concluded plain = withContract(
                contract -> change.apply(contract.employmentForm("03").endDate(LocalDate.parse("2028-02-29"))));
        return new Concluded(
                plain.envelope(),
                plain.filing(),
                plain.employer(),
                plain.worker(),
                plain.contract(),
                dispatch,
                plain.evidence());
    }

    static Renewed renewed(String day) {
        return new Renewed(
                envelope(FilingKind.RENEWED, day),
                filing(day),
                new EmployerKey(CREDIT_CODE),
                new WorkerKey("01", ID_NUMBER),
                contract().toBuilder()
                        .signedOn(LocalDate.parse(day))
                        .startDate(LocalDate.parse("2027-03-01"))
                        .endDate(LocalDate.parse("2028-02-29"))
                        .build(),
                new RenewalBlock(LocalDate.parse("2027-02-28"), null, false, "KEPT", null, null),
                null,
                evidence(day));
    }

    static Renewed renewed(UnaryOperator<ContractBlockBuilder> change, RenewalBlock renewal) {
        Renewed plain = renewed("2027-02-01");
        return new Renewed(
                plain.envelope(),
                plain.filing(),
                plain.employer(),
                plain.worker(),
                change.apply(plain.contract().toBuilder()).build(),
                renewal == null ? plain.renewal() : renewal,
                null,
                plain.evidence());
    }

    static Renewed expecting(Renewed renewed, Integer version) {
        return new Renewed(
                renewed.envelope(),
                renewed.filing().toBuilder().expectedVersion(version).build(),
                renewed.employer(),
                renewed.worker(),
                renewed.contract(),
                renewed.renewal(),
                null,
                renewed.evidence());
    }

    static Amended amended(String kind, EvidenceBlock evidence) {
        return amended(kind, "/contract/wageAmount", evidence);
    }

    static Amended amended(String kind, String field, EvidenceBlock evidence) {
        AmendmentItem item = new AmendmentItem(
                field,
                kind,
                JsonNodeFactory.instance.numberNode(new BigDecimal("10000")),
                JsonNodeFactory.instance.numberNode(new BigDecimal("12000")));
        return new Amended(
                envelope(FilingKind.AMENDED, "2026-06-01"),
                filing("2026-06-01"),
                new EmployerKey(CREDIT_CODE),
                new WorkerKey("01", ID_NUMBER),
                new AmendmentBlock(
                        LocalDate.parse("2026-06-01"),
                        List.of(item),
                        true,
                        LocalDate.parse("2026-06-01"),
                        null,
                        null,
                        null),
                evidence);
    }

    static EndingBlock ending(String reason, String endedOn) {
        return EndingBlock.builder()
                .reasonCode(reason)
                .initiator("EMPLOYER")
                .endedOn(LocalDate.parse(endedOn))
                .inProbation(false)
                .reasonStatement("测试")
                .noticeOn(LocalDate.parse(endedOn).minusDays(30))
                .unionNotifiedOn(LocalDate.parse(endedOn).minusDays(2))
                .protectedDeclared("NONE")
                .serviceStart(LocalDate.parse("2026-03-01"))
                .certificateIssuedOn(LocalDate.parse(endedOn))
                .build();
    }

    static Rescinded rescinded(String reason, String endedOn) {
        return new Rescinded(
                envelope(FilingKind.RESCINDED, "2026-07-01"),
                filing("2026-06-30"),
                new EmployerKey(CREDIT_CODE),
                new WorkerKey("01", ID_NUMBER),
                ending(reason, endedOn),
                null);
    }

    static Rescinded rescinded(String reason, UnaryOperator<EndingBlockBuilder> change) {
        Rescinded plain = rescinded(reason, "2026-06-30");
        return new Rescinded(
                plain.envelope(),
                plain.filing(),
                plain.employer(),
                plain.worker(),
                change.apply(plain.ending().toBuilder()).build(),
                reason.startsWith("36") ? evidence("2026-06-30") : null);
    }

    static Terminated terminated(String reason, UnaryOperator<EndingBlockBuilder> change) {
        return new Terminated(
                envelope(FilingKind.TERMINATED, "2026-07-01"),
                filing("2026-06-30"),
                new EmployerKey(CREDIT_CODE),
                new WorkerKey("01", ID_NUMBER),
                change.apply(ending(reason, "2026-06-30").toBuilder().inProbation(null))
                        .build(),
                null);
    }

    static Corrected corrected(String field, String oldValue, String newValue) {
        return new Corrected(
                envelope(FilingKind.CORRECTED, "2026-07-01"),
                filing("2026-02-20"),
                new CorrectionBlock(
                        CONCLUSION,
                        "01",
                        List.of(new CorrectionChange(
                                field,
                                JsonNodeFactory.instance.textNode(oldValue),
                                JsonNodeFactory.instance.textNode(newValue))),
                        "EMPLOYER",
                        DIGEST));
    }

    /** An identity number of somebody born that day. */
    static String born(String day, boolean man) {
        String first17 = "110108" + day.replace("-", "") + (man ? "001" : "002");
        return first17 + ResidentId.check(first17);
    }

    static Withdrawn withdrawn(String supersedes) {
        return new Withdrawn(
                envelope(FilingKind.WITHDRAWN, "2026-02-20"),
                filing("2026-02-20"),
                new WithdrawalBlock(supersedes, "01"));
    }
}
