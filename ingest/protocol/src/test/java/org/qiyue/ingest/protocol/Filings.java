package org.qiyue.ingest.protocol;

import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.qiyue.registry.model.FilingKind;

/** Well-formed filings of every kind about one made-up contract, marked as test data (测试). */
final class Filings {
    static final String PLATFORM = "kaifang";
    static final String CREDIT_CODE = "91110105MA00XYH16C";
    static final String ID_NUMBER = "11010119900307731X";
    static final String DOCUMENT_DIGEST = Sm3.hex("测试合同".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    static final EmployerKey EMPLOYER = new EmployerKey(CREDIT_CODE);
    static final WorkerKey WORKER = new WorkerKey("01", ID_NUMBER);

    private Filings() {}

    static Envelope envelope(FilingKind kind, String time) {
        return new Envelope(
                "0193a1de-7000-7000-8000-00000000000" + kind.ordinal(),
                PLATFORM,
                kind,
                "KF-2026-000001",
                OffsetDateTime.parse(time),
                "1.0");
    }

    static FilingBlock filing(String occurredOn) {
        return FilingBlock.builder()
                .platformKind("THIRD_PARTY")
                .occurredOn(LocalDate.parse(occurredOn))
                .originalForm("ELECTRONIC")
                .software(new Software("测试报送程序", "1.0"))
                .build();
    }

    static EmployerBlock employer() {
        return EmployerBlock.builder()
                .creditCode(CREDIT_CODE)
                .name("北京测试科技有限公司")
                .registeredAddress("北京市朝阳区测试路1号")
                .legalRepresentative("测试甲")
                .registrationDistrict("110105")
                .entityKind("01")
                .industryCode("I6510")
                .ownershipCode("112")
                .sizeClass("3")
                .contactPhone("010-00000000")
                .build();
    }

    static WorkerBlock worker() {
        return WorkerBlock.builder()
                .name("测试乙")
                .idType("01")
                .idNumber(ID_NUMBER)
                .address("北京市东城区测试胡同2号")
                .mobile("13800138000")
                .householdDivision("110101")
                .educationCode("20")
                .isMigrantWorker(false)
                .build();
    }

    static ContractBlock contract() {
        return ContractBlock.builder()
                .employmentForm("01")
                .termType("1")
                .signedOn(LocalDate.parse("2026-06-29"))
                .employmentStart(LocalDate.parse("2026-07-01"))
                .startDate(LocalDate.parse("2026-07-01"))
                .endDate(LocalDate.parse("2029-06-30"))
                .occupationCode("2-02-10-03")
                .positionName("软件工程师")
                .workPlaceDivision("110105")
                .workingHourScheme("1")
                .hoursPerDay(new BigDecimal("8"))
                .hoursPerWeek(new BigDecimal("40"))
                .restDaysPerWeek(new BigDecimal("2"))
                .wageForm("1")
                .wageAmount(new BigDecimal("18000"))
                .wageUnit("M")
                .payCycleDays(30)
                .socialInsuranceAgreed("1")
                .occupationalHazard(false)
                .mandatoryClauses("111111110")
                .probationStart(LocalDate.parse("2026-07-01"))
                .probationEnd(LocalDate.parse("2026-12-31"))
                .probationWage(new BigDecimal("15300"))
                .textDeliveredOn(LocalDate.parse("2026-06-29"))
                .workerNotifiedAt(OffsetDateTime.parse("2026-06-29T10:05:00+08:00"))
                .workerNotifyChannel("SMS")
                .build();
    }

    static ContractBlock renewedContract() {
        return contract().toBuilder()
                .signedOn(LocalDate.parse("2029-06-01"))
                .startDate(LocalDate.parse("2029-07-01"))
                .endDate(LocalDate.parse("2032-06-30"))
                .probationStart(null)
                .probationEnd(null)
                .probationWage(null)
                .build();
    }

    static DispatchBlock dispatch() {
        return DispatchBlock.builder()
                .licenceNo("京测试派遣证001")
                .licenceValidTo(LocalDate.parse("2028-12-31"))
                .userUnitCreditCode("91110108MA01ABCD5T")
                .userUnitName("北京测试用工有限公司")
                .periodStart(LocalDate.parse("2026-07-01"))
                .periodEnd(LocalDate.parse("2029-06-30"))
                .postKind("2")
                .position("辅助岗位")
                .userUnitDivision("110108")
                .build();
    }

    static EvidenceBlock evidence(String day) {
        return EvidenceBlock.builder()
                .docDigestAlg("SM3")
                .docDigest(DOCUMENT_DIGEST)
                .docFormat("OFD")
                .docPages(8)
                .docSize(204800L)
                .docLocation("doc/kf-2026-000001")
                .signatures(List.of(
                        signature("EMPLOYER", "E_SEAL", CREDIT_CODE, day),
                        signature("WORKER", "E_SIGNATURE", ID_NUMBER, day)))
                .tsaName("测试时间戳中心")
                .tsaTime(OffsetDateTime.parse(day + "T10:02:00+08:00"))
                .tsaTokenDigest(Sm3.hex(new byte[] {1}))
                .depositPlatform("测试存证平台")
                .depositNo("CZ-0001")
                .manifest(List.of(
                        new ManifestItem("签署日志", Sm3.hex(new byte[] {2}), "开放签约平台", LocalDate.parse("2040-12-31"))))
                .build();
    }

    static SignatureEntry signature(String role, String method, String identifier, String day) {
        return SignatureEntry.builder()
                .role(role)
                .signMethod(method)
                .certIssuer("CN=测试电子认证")
                .certSerial("0a1b2c3d")
                .certNotBefore(OffsetDateTime.parse("2025-01-01T00:00:00+08:00"))
                .certNotAfter(OffsetDateTime.parse("2031-12-31T23:59:59+08:00"))
                .certSubjectIdDigest(Sm3.subjectIdDigest(DOCUMENT_DIGEST, identifier))
                .signAlg("SM2_SM3")
                .signedAt(OffsetDateTime.parse(day + "T10:01:00+08:00"))
                .identityMethod(List.of("CERT", "FACE"))
                .consentMethod("SMS")
                .consentAt(OffsetDateTime.parse(day + "T10:00:00+08:00"))
                .build();
    }

    static EndingBlock ending(String reasonCode) {
        return EndingBlock.builder()
                .reasonCode(reasonCode)
                .initiator("EMPLOYER")
                .endedOn(LocalDate.parse("2027-03-31"))
                .inProbation(false)
                .serviceStart(LocalDate.parse("2026-07-01"))
                .certificateIssuedOn(LocalDate.parse("2027-03-31"))
                .build();
    }

    static Concluded concluded() {
        return new Concluded(
                envelope(FilingKind.CONCLUDED, "2026-06-29T10:30:00+08:00"),
                filing("2026-06-29"),
                employer(),
                worker(),
                contract(),
                null,
                evidence("2026-06-29"));
    }

    static Concluded dispatched() {
        Concluded plain = concluded();
        return new Concluded(
                plain.envelope(),
                plain.filing(),
                plain.employer(),
                plain.worker(),
                plain.contract().toBuilder().employmentForm("03").build(),
                dispatch(),
                plain.evidence());
    }

    static Concluded concludedWithForeigner() {
        Concluded plain = concluded();
        WorkerBlock foreigner = plain.worker().toBuilder()
                .idType("08")
                .idNumber("TEST1234567")
                .sex("2")
                .birthDate(LocalDate.parse("1990-05-06"))
                .nationality("FRA")
                .workPermitNo("TEST-WP-1")
                .workPermitValidTo(LocalDate.parse("2030-01-01"))
                .build();
        return new Concluded(
                plain.envelope(),
                plain.filing(),
                plain.employer(),
                foreigner,
                plain.contract(),
                null,
                plain.evidence());
    }

    static Renewed renewed() {
        return new Renewed(
                envelope(FilingKind.RENEWED, "2029-06-01T11:00:00+08:00"),
                filing("2029-06-01").toBuilder().expectedVersion(1).build(),
                EMPLOYER,
                WORKER,
                renewedContract(),
                new RenewalBlock(
                        LocalDate.parse("2029-06-30"),
                        2,
                        false,
                        "KEPT",
                        LocalDate.parse("2029-05-20"),
                        "KF-2029-000001"),
                null,
                evidence("2029-06-01"));
    }

    static Amended amended() {
        return new Amended(
                envelope(FilingKind.AMENDED, "2026-12-28T14:00:00+08:00"),
                filing("2026-12-28"),
                EMPLOYER,
                WORKER,
                new AmendmentBlock(
                        LocalDate.parse("2027-01-01"),
                        List.of(new AmendmentItem(
                                "/contract/wageAmount",
                                "05",
                                DecimalNode.valueOf(new BigDecimal("18000")),
                                DecimalNode.valueOf(new BigDecimal("20000")))),
                        true,
                        LocalDate.parse("2026-12-28"),
                        null,
                        null,
                        null),
                evidence("2026-12-28"));
    }

    /** The term becomes open-ended: its last day is taken away. */
    static Amended amendedToOpenEnded() {
        Amended plain = amended();
        return new Amended(
                plain.envelope(),
                plain.filing(),
                EMPLOYER,
                WORKER,
                new AmendmentBlock(
                        LocalDate.parse("2027-01-01"),
                        List.of(
                                new AmendmentItem(
                                        "/contract/termType", "01", TextNode.valueOf("1"), TextNode.valueOf("2")),
                                new AmendmentItem(
                                        "/contract/endDate",
                                        "01",
                                        TextNode.valueOf("2029-06-30"),
                                        NullNode.getInstance())),
                        true,
                        LocalDate.parse("2026-12-28"),
                        null,
                        0,
                        null),
                plain.evidence());
    }

    /** A successor takes the contract over; the employer alone signed the notice. */
    static Amended succeeded() {
        Amended plain = amended();
        return new Amended(
                plain.envelope(),
                plain.filing(),
                EMPLOYER,
                WORKER,
                new AmendmentBlock(
                        LocalDate.parse("2027-01-01"),
                        List.of(new AmendmentItem(
                                "/employer/name",
                                "08",
                                TextNode.valueOf("北京测试科技有限公司"),
                                TextNode.valueOf("北京测试承继有限公司"))),
                        null,
                        LocalDate.parse("2026-12-28"),
                        "91110108MA01ABCD5T",
                        null,
                        null),
                signedByEmployer("2026-12-28"));
    }

    static EvidenceBlock signedByEmployer(String day) {
        return evidence(day).toBuilder()
                .signatures(List.of(signature("EMPLOYER", "E_SEAL", CREDIT_CODE, day)))
                .build();
    }

    static Rescinded laidOff() {
        Rescinded plain = rescinded();
        return new Rescinded(
                plain.envelope(),
                plain.filing(),
                EMPLOYER,
                WORKER,
                plain.ending().toBuilder()
                        .reasonCode("4102")
                        .reasonStatement("生产经营发生严重困难")
                        .unionNotifiedOn(LocalDate.parse("2027-02-26"))
                        .protectedDeclared("1")
                        .preExitHealthCheck("DONE")
                        .massLayoffNo("测试裁员001")
                        .massLayoffHeadcount(25)
                        .staffTotal(300)
                        .priorNoticeToAllOn(LocalDate.parse("2027-02-26"))
                        .build(),
                signedByEmployer("2027-03-31"));
    }

    static Rescinded rescinded() {
        return new Rescinded(
                envelope(FilingKind.RESCINDED, "2027-04-07T09:00:00+08:00"),
                filing("2027-03-31"),
                EMPLOYER,
                WORKER,
                ending("3601").toBuilder()
                        .avgMonthlyWage12(new BigDecimal("16866.67"))
                        .severanceMonths(new BigDecimal("1"))
                        .severanceAmount(new BigDecimal("16866.67"))
                        .severancePaidOn(LocalDate.parse("2027-03-31"))
                        .fileTransferOn(LocalDate.parse("2027-04-06"))
                        .build(),
                evidence("2027-03-31"));
    }

    static Terminated terminated() {
        return new Terminated(
                envelope(FilingKind.TERMINATED, "2029-07-01T09:00:00+08:00"),
                filing("2029-06-30").toBuilder()
                        .registryContractId("01JD0000000000000000000000")
                        .build(),
                EMPLOYER,
                WORKER,
                ending("4401").toBuilder()
                        .initiator("WORKER")
                        .endedOn(LocalDate.parse("2029-06-30"))
                        .inProbation(null)
                        .certificateIssuedOn(LocalDate.parse("2029-06-30"))
                        .protectedDeclared("NONE")
                        .renewOffered("KEPT")
                        .workerDeclinedRenewal(true)
                        .expiryNoticeOn(LocalDate.parse("2029-05-20"))
                        .build(),
                null);
    }

    static Corrected corrected() {
        return new Corrected(
                envelope(FilingKind.CORRECTED, "2026-07-02T09:00:00+08:00"),
                filing("2026-06-29"),
                new CorrectionBlock(
                        concluded().envelope().id(),
                        "01",
                        List.of(new CorrectionChange(
                                "/contract/positionName", TextNode.valueOf("软件工程师"), TextNode.valueOf("高级软件工程师"))),
                        "EMPLOYER",
                        null));
    }

    static Withdrawn withdrawn() {
        return new Withdrawn(
                envelope(FilingKind.WITHDRAWN, "2026-06-29T16:00:00+08:00"),
                filing("2026-06-29"),
                new WithdrawalBlock(concluded().envelope().id(), "01"));
    }

    /** One of each kind and shape. */
    static List<Filing> all() {
        return List.of(
                concluded(),
                dispatched(),
                concludedWithForeigner(),
                renewed(),
                amended(),
                amendedToOpenEnded(),
                succeeded(),
                rescinded(),
                laidOff(),
                terminated(),
                corrected(),
                withdrawn());
    }
}
