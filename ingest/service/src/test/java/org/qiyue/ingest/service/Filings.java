package org.qiyue.ingest.service;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.qiyue.ingest.protocol.Amended;
import org.qiyue.ingest.protocol.AmendmentBlock;
import org.qiyue.ingest.protocol.AmendmentItem;
import org.qiyue.ingest.protocol.Concluded;
import org.qiyue.ingest.protocol.ContractBlock;
import org.qiyue.ingest.protocol.Corrected;
import org.qiyue.ingest.protocol.CorrectionBlock;
import org.qiyue.ingest.protocol.CorrectionChange;
import org.qiyue.ingest.protocol.EmployerBlock;
import org.qiyue.ingest.protocol.EmployerKey;
import org.qiyue.ingest.protocol.EndingBlock;
import org.qiyue.ingest.protocol.Envelope;
import org.qiyue.ingest.protocol.EvidenceBlock;
import org.qiyue.ingest.protocol.Filing;
import org.qiyue.ingest.protocol.FilingBlock;
import org.qiyue.ingest.protocol.RenewalBlock;
import org.qiyue.ingest.protocol.Renewed;
import org.qiyue.ingest.protocol.Rescinded;
import org.qiyue.ingest.protocol.SignatureEntry;
import org.qiyue.ingest.protocol.Sm3;
import org.qiyue.ingest.protocol.Software;
import org.qiyue.ingest.protocol.Terminated;
import org.qiyue.ingest.protocol.WithdrawalBlock;
import org.qiyue.ingest.protocol.Withdrawn;
import org.qiyue.ingest.protocol.WorkerBlock;
import org.qiyue.ingest.protocol.WorkerKey;
import org.qiyue.registry.model.FilingKind;
import org.qiyue.registry.model.ResidentId;

/**
 * Filings about one contract: of a made-up employer and a made-up worker, signed 2026-02-20, from 2026-03-01 to
 * 2027-02-28 at 10,000 yuan a month. Each filing has an id of its own unless one is set.
 */
record Filings(
        String platform,
        String kind,
        String contractNo,
        String worker,
        String registryContractId,
        Integer version,
        String id) {
    static final String EMPLOYER = "91110105MA00XYH16C";

    private static final String DIGEST = Sm3.hex("测试合同".getBytes(StandardCharsets.UTF_8));

    /** Of the platform's contract number; the worker is one for whom no other number stands. */
    static Filings of(String platform, String contractNo) {
        return new Filings(platform, "THIRD_PARTY", contractNo, person(contractNo.hashCode()), null, null, null);
    }

    /** Of a worker born on that day, with that order number; it is odd for a man. */
    Filings withWorker(String birthDate, int order) {
        String digits = "110101" + birthDate.replace("-", "") + String.format("%03d", order);
        return new Filings(
                platform, kind, contractNo, digits + ResidentId.check(digits), registryContractId, version, id);
    }

    Filings withWorkerOf(Filings other) {
        return new Filings(platform, kind, contractNo, other.worker(), registryContractId, version, id);
    }

    Filings fromPlatformOfKind(String registered) {
        return new Filings(platform, registered, contractNo, worker, registryContractId, version, id);
    }

    /** Naming the contract by the city's number. */
    Filings naming(String registered) {
        return new Filings(platform, kind, contractNo, worker, registered, version, id);
    }

    Filings expecting(int expectedVersion) {
        return new Filings(platform, kind, contractNo, worker, registryContractId, expectedVersion, id);
    }

    Filings withId(String filingId) {
        return new Filings(platform, kind, contractNo, worker, registryContractId, version, filingId);
    }

    Filing concluded() {
        return concluded("2026-03-01", "2027-02-28");
    }

    Filing concluded(String start, String end) {
        return new Concluded(
                envelope(FilingKind.CONCLUDED, "2026-02-20"),
                filing("2026-02-20"),
                EmployerBlock.builder()
                        .creditCode(EMPLOYER)
                        .name("北京测试(集团)有限公司")
                        .registeredAddress("北京市朝阳区测试路1号")
                        .legalRepresentative("测试甲")
                        .registrationDistrict("110105")
                        .entityKind("01")
                        .build(),
                WorkerBlock.builder()
                        .name("测试乙")
                        .idType("01")
                        .idNumber(worker)
                        .address("北京市东城区测试胡同2号")
                        .mobile(mobile())
                        .build(),
                contract("2026-02-20", start, end),
                null,
                evidence("2026-02-20"));
    }

    Filing renewed() {
        return renewed(null);
    }

    Filing renewed(String newContractNo) {
        return new Renewed(
                envelope(FilingKind.RENEWED, "2026-02-20"),
                filing("2026-02-20"),
                new EmployerKey(EMPLOYER),
                new WorkerKey("01", worker),
                contract("2026-02-20", "2027-03-01", "2028-02-29"),
                new RenewalBlock(LocalDate.parse("2027-02-28"), null, false, "KEPT", null, newContractNo),
                null,
                evidence("2026-02-20"));
    }

    /** The wage, from one amount to another. */
    Filing amended(int from, int to) {
        return new Amended(
                envelope(FilingKind.AMENDED, "2026-02-20"),
                filing("2026-02-20"),
                new EmployerKey(EMPLOYER),
                new WorkerKey("01", worker),
                new AmendmentBlock(
                        LocalDate.parse("2026-03-01"),
                        List.of(new AmendmentItem(
                                "/contract/wageAmount",
                                "05",
                                JsonNodeFactory.instance.numberNode(new BigDecimal(from)),
                                JsonNodeFactory.instance.numberNode(new BigDecimal(to)))),
                        true,
                        LocalDate.parse("2026-02-20"),
                        null,
                        null,
                        null),
                evidence("2026-02-20"));
    }

    /** By agreement proposed by the worker, on a day. */
    Filing rescinded(String endedOn) {
        return new Rescinded(
                envelope(FilingKind.RESCINDED, "2026-02-20"),
                filing("2026-02-20"),
                new EmployerKey(EMPLOYER),
                new WorkerKey("01", worker),
                EndingBlock.builder()
                        .reasonCode("3602")
                        .initiator("WORKER")
                        .endedOn(LocalDate.parse(endedOn))
                        .inProbation(false)
                        .reasonStatement("测试")
                        .serviceStart(LocalDate.parse("2026-03-01"))
                        .certificateIssuedOn(LocalDate.parse(endedOn))
                        .build(),
                evidence("2026-02-20"));
    }

    /** Terminated by the employer, without severance, on a day. */
    Filing terminated(String reason, String endedOn) {
        return new Terminated(
                envelope(FilingKind.TERMINATED, "2026-02-20"),
                filing("2026-02-20"),
                new EmployerKey(EMPLOYER),
                new WorkerKey("01", worker),
                EndingBlock.builder()
                        .reasonCode(reason)
                        .initiator("EMPLOYER")
                        .endedOn(LocalDate.parse(endedOn))
                        .serviceStart(LocalDate.parse(endedOn))
                        .protectedDeclared("NONE")
                        .renewOffered("NO")
                        .workerDeclinedRenewal(false)
                        .certificateIssuedOn(LocalDate.parse(endedOn))
                        .build(),
                evidence("2026-02-20"));
    }

    Filing corrected(Filing wrong, String field, String oldValue, String newValue) {
        return new Corrected(
                envelope(FilingKind.CORRECTED, "2026-02-20"),
                filing("2026-02-20"),
                new CorrectionBlock(
                        wrong.envelope().id(),
                        "01",
                        List.of(new CorrectionChange(
                                field,
                                JsonNodeFactory.instance.textNode(oldValue),
                                JsonNodeFactory.instance.textNode(newValue))),
                        "EMPLOYER",
                        DIGEST));
    }

    Filing withdrawn(Filing wrong) {
        return new Withdrawn(
                envelope(FilingKind.WITHDRAWN, "2026-02-20"),
                filing("2026-02-20"),
                new WithdrawalBlock(wrong.envelope().id(), "04"));
    }

    private Envelope envelope(FilingKind kind, String day) {
        return new Envelope(
                id == null ? UUID.randomUUID().toString() : id,
                platform,
                kind,
                contractNo,
                OffsetDateTime.parse(day + "T15:00:00+08:00"),
                "1.0");
    }

    private FilingBlock filing(String day) {
        return FilingBlock.builder()
                .platformKind(kind)
                .occurredOn(LocalDate.parse(day))
                .originalForm("ELECTRONIC")
                .software(new Software("测试", "1"))
                .registryContractId(registryContractId)
                .expectedVersion(version)
                .build();
    }

    private static ContractBlock contract(String signedOn, String start, String end) {
        return ContractBlock.builder()
                .employmentForm("01")
                .termType("1")
                .signedOn(LocalDate.parse(signedOn))
                .employmentStart(LocalDate.parse("2026-03-01"))
                .startDate(LocalDate.parse(start))
                .endDate(LocalDate.parse(end))
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
                .textDeliveredOn(LocalDate.parse(signedOn))
                .build();
    }

    private EvidenceBlock evidence(String day) {
        String document = document();
        List<SignatureEntry> signatures = new ArrayList<>();
        for (String[] signer : new String[][] {{"EMPLOYER", EMPLOYER}, {"WORKER", worker}}) {
            signatures.add(SignatureEntry.builder()
                    .role(signer[0])
                    .signMethod("E_SIGNATURE")
                    .certIssuer("测试CA")
                    .certSerial("0a01")
                    .certNotBefore(OffsetDateTime.parse("2025-01-01T00:00:00+08:00"))
                    .certNotAfter(OffsetDateTime.parse("2029-12-31T23:59:59+08:00"))
                    .certSubjectIdDigest(Sm3.subjectIdDigest(document, signer[1]))
                    .signAlg("SM2_SM3")
                    .signedAt(OffsetDateTime.parse(day + "T09:01:00+08:00"))
                    .identityMethod(List.of("FACE"))
                    .consentMethod("SMS")
                    .consentAt(OffsetDateTime.parse(day + "T09:00:00+08:00"))
                    .build());
        }
        return EvidenceBlock.builder()
                .docDigestAlg("SM3")
                .docDigest(document)
                .docFormat("OFD")
                .docLocation("doc-1")
                .signatures(signatures)
                .tsaName("测试时间戳")
                .tsaTime(OffsetDateTime.parse(day + "T09:02:00+08:00"))
                .tsaTokenDigest(DIGEST)
                .depositNo("CZ-1")
                .build();
    }

    /** The worker's own. */
    String mobile() {
        return "138" + worker.substring(9, 17);
    }

    /** Digest of the contract's document, which is no other contract's. */
    String document() {
        return Sm3.hex((platform + "/" + contractNo).getBytes(StandardCharsets.UTF_8));
    }

    /** A made-up resident id number with its check character. */
    private static String person(int seed) {
        LocalDate born = LocalDate.parse("1980-01-01").plusDays(Math.floorMod(seed, 7000));
        String digits = "110101" + born.toString().replace("-", "")
                + String.format("%03d", Math.floorMod(Math.floorDiv(seed, 7000), 1000));
        return digits + ResidentId.check(digits);
    }
}
