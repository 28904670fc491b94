package org.qiyue.ingest.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qiyue.ingest.protocol.Certificates;
import org.qiyue.ingest.protocol.Concluded;
import org.qiyue.ingest.protocol.ContractBlock;
import org.qiyue.ingest.protocol.EmployerBlock;
import org.qiyue.ingest.protocol.EmployerKey;
import org.qiyue.ingest.protocol.Envelope;
import org.qiyue.ingest.protocol.EvidenceBlock;
import org.qiyue.ingest.protocol.Filing;
import org.qiyue.ingest.protocol.FilingBlock;
import org.qiyue.ingest.protocol.FilingCodec;
import org.qiyue.ingest.protocol.RenewalBlock;
import org.qiyue.ingest.protocol.Renewed;
import org.qiyue.ingest.protocol.SignatureEntry;
import org.qiyue.ingest.protocol.Sm2Signature;
import org.qiyue.ingest.protocol.Sm3;
import org.qiyue.ingest.protocol.Software;
import org.qiyue.ingest.protocol.WithdrawalBlock;
import org.qiyue.ingest.protocol.Withdrawn;
import org.qiyue.ingest.protocol.WorkerBlock;
import org.qiyue.ingest.protocol.WorkerKey;
import org.qiyue.ingest.service.check.FilingChecks;
import org.qiyue.ingest.service.check.FilingRecord;
import org.qiyue.ingest.service.check.TopicPartitionId;
import org.qiyue.ingest.service.check.WorkerSeal;
import org.qiyue.ingest.service.record.BureauSeal;
import org.qiyue.ingest.service.record.FenceLostException;
import org.qiyue.ingest.service.record.FilingRecorder;
import org.qiyue.ingest.service.record.OffsetAdvance;
import org.qiyue.ingest.service.trust.PlatformDirectory;
import org.qiyue.registry.model.FilingKind;
import org.qiyue.registry.store.KeyRing;
import org.qiyue.registry.store.RegistryMigrations;

class FilingRecorderIT {
    private static final BouncyCastleProvider PROVIDER = new BouncyCastleProvider();
    private static final String DIGEST = Sm3.hex("测试合同".getBytes(StandardCharsets.UTF_8));
    private static final String EMPLOYER = "91110105MA00XYH16C";
    private static final String WORKER = "11010119900307731X";
    private static final Instant RECEIVED = Instant.parse("2026-02-20T08:00:00Z");

    @TempDir
    Path folder;

    private final TopicPartitionId partition = new TopicPartitionId(UUID.randomUUID(), "filings.yiqian", 0);
    private EmbeddedPostgres postgres;
    private DataSource register;
    private FilingChecks checks;
    private FilingRecorder recorder;
    private KeyPair platformKey;
    private X509Certificate platformCertificate;
    private long next;

    @BeforeEach
    void start() throws Exception {
        postgres = EmbeddedPostgres.start();
        register = postgres.getPostgresDatabase();
        RegistryMigrations.migrate(register);
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC", PROVIDER);
        generator.initialize(new ECGenParameterSpec("sm2p256v1"));
        KeyPair authority = generator.generateKeyPair();
        X509Certificate root = certificate("CN=Test CA", authority, "CN=Test CA", authority, 1, true);
        platformKey = generator.generateKeyPair();
        platformCertificate = certificate("CN=yiqian", platformKey, "CN=Test CA", authority, 0x0a11, false);
        try (Connection connection = register.getConnection();
                Statement statement = connection.createStatement();
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO registry.platform_certificate VALUES (?, 'yiqian', ?, '2020-01-01', '2040-01-01', NULL)")) {
            statement.execute(
                    "INSERT INTO registry.platform VALUES ('yiqian', '易签', 'Yiqian', 'THIRD_PARTY', 'ACTIVE', '{}', '2020-01-01')");
            insert.setString(1, Certificates.serialHex(platformCertificate));
            insert.setBytes(2, platformCertificate.getEncoded());
            insert.executeUpdate();
        }
        KeyRing keys = KeyRing.create(folder.resolve("keys"));
        checks = new FilingChecks(keys, new PlatformDirectory(register, root, Duration.ofSeconds(3)), 2);
        recorder = new FilingRecorder(
                register,
                checks,
                new WorkerSeal(keys),
                new BureauSeal(authority.getPrivate(), root),
                Clock.systemUTC(),
                decided -> {});
        recorder.positions(List.of(partition));
    }

    @AfterEach
    void stop() throws Exception {
        checks.close();
        postgres.close();
    }

    @Test
    void aConclusionIsRegisteredWithOneReceiptAndASecondDeliveryChangesNothing() throws Exception {
        FilingRecord conclusion = arrived(concluded());
        record(conclusion);
        assertThat(results()).isEqualTo("ACCEPTED");
        assertThat(count("contract")).isEqualTo(1);
        record(again(conclusion));
        assertThat(count("receipt_outbox")).isEqualTo(1);
        assertThat(count("filing")).isEqualTo(1);
    }

    @Test
    void aRenewalBeforeItsConclusionIsHeldThenAccepted() throws Exception {
        record(arrived(renewed()));
        assertThat(results()).isEqualTo("HELD");
        record(arrived(concluded()));
        assertThat(results()).doesNotContain("HELD").doesNotContain("REJECTED");
        assertThat(count("held_filing")).isZero();
        assertThat(count("contract_version")).isEqualTo(2);
        assertThat(count("receipt_outbox")).isEqualTo(3);
    }

    @Test
    void eventsOfOneContractInOneBatchSeeEachOther() throws Exception {
        record(arrived(renewed()), arrived(concluded()));
        assertThat(count("contract_version")).isEqualTo(2);
        assertThat(count("receipt_outbox")).isEqualTo(3);
    }

    @Test
    void aWithdrawnConclusionLeavesAVoidContract() throws Exception {
        record(arrived(concluded()), arrived(withdrawn()));
        assertThat(results()).doesNotContain("REJECTED");
        assertThat(query("SELECT voided::text FROM registry.contract")).isEqualTo("true");
    }

    @Test
    void oneChangedByteIsRefusedAndPoisonIsQuarantined() throws Exception {
        FilingRecord conclusion = arrived(concluded());
        byte[] changed = new String(conclusion.event(), StandardCharsets.UTF_8)
                .replace("工程师", "程序员")
                .getBytes(StandardCharsets.UTF_8);
        record(record(changed, conclusion.signature()), record(new byte[] {1, 2, 3}, conclusion.signature()));
        assertThat(results()).isEqualTo("REJECTED,QUARANTINED");
        assertThat(query("SELECT findings->0->>'rule' FROM registry.filing ORDER BY filing_no LIMIT 1"))
                .isEqualTo("A04");
    }

    @Test
    void aZombieWritesNothing() throws Exception {
        record(arrived(concluded()));
        FilingRecord late = arrived(renewed());
        assertThatThrownBy(() -> recorder.record(
                        checks.begin(List.of(late)).filings(), List.of(new OffsetAdvance(partition, 0, 1))))
                .isInstanceOf(FenceLostException.class);
        assertThat(count("filing")).isEqualTo(1);
    }

    private void record(FilingRecord... records) throws Exception {
        long expected = Long.parseLong(query("SELECT next_offset::text FROM registry.consumer_offset"));
        recorder.record(
                checks.begin(List.of(records)).filings(), List.of(new OffsetAdvance(partition, expected, next)));
    }

    private FilingRecord arrived(Filing filing) {
        byte[] event = new FilingCodec().write(filing);
        return record(event, Sm2Signature.sign(platformKey.getPrivate(), event));
    }

    private FilingRecord again(FilingRecord filing) {
        return record(filing.event(), filing.signature());
    }

    private FilingRecord record(byte[] event, String signature) {
        return new FilingRecord(
                partition, next++, RECEIVED, event, signature, Certificates.serialHex(platformCertificate));
    }

    private String results() throws Exception {
        return query("SELECT string_agg(result, ',' ORDER BY filing_no) FROM registry.filing");
    }

    private long count(String table) throws Exception {
        return Long.parseLong(query("SELECT count(*)::text FROM registry." + table));
    }

    private String query(String sql) throws Exception {
        try (Connection connection = register.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static X509Certificate certificate(
            String subject, KeyPair key, String issuer, KeyPair issuerKey, long serial, boolean authority)
            throws Exception {
        var builder = new JcaX509v3CertificateBuilder(
                new X500Name(issuer),
                BigInteger.valueOf(serial),
                Date.from(Instant.parse("2020-01-01T00:00:00Z")),
                Date.from(Instant.parse("2040-01-01T00:00:00Z")),
                new X500Name(subject),
                key.getPublic());
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
        return new JcaX509CertificateConverter()
                .setProvider(PROVIDER)
                .getCertificate(builder.build(new JcaContentSignerBuilder("SM3withSM2")
                        .setProvider(PROVIDER)
                        .build(issuerKey.getPrivate())));
    }

    private static Envelope envelope(FilingKind kind) {
        return new Envelope(
                "01900000-0000-7000-8000-00000000000" + (kind.ordinal() + 1),
                "yiqian",
                kind,
                "YQ-2026-0001",
                OffsetDateTime.parse("2026-02-20T15:00:00+08:00"),
                "1.0");
    }

    private static FilingBlock filing() {
        return FilingBlock.builder()
                .platformKind("THIRD_PARTY")
                .occurredOn(LocalDate.parse("2026-02-20"))
                .originalForm("ELECTRONIC")
                .software(new Software("测试", "1"))
                .build();
    }

    private static ContractBlock contract(String start, String end) {
        return ContractBlock.builder()
                .employmentForm("01")
                .termType("1")
                .signedOn(LocalDate.parse("2026-02-20"))
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
                .textDeliveredOn(LocalDate.parse("2026-02-20"))
                .build();
    }

    private static EvidenceBlock evidence() {
        List<SignatureEntry> signatures = new ArrayList<>();
        for (String[] signer : new String[][] {{"EMPLOYER", EMPLOYER}, {"WORKER", WORKER}}) {
            signatures.add(SignatureEntry.builder()
                    .role(signer[0])
                    .signMethod("E_SIGNATURE")
                    .certIssuer("测试CA")
                    .certSerial("0a01")
                    .certNotBefore(OffsetDateTime.parse("2025-01-01T00:00:00+08:00"))
                    .certNotAfter(OffsetDateTime.parse("2029-12-31T23:59:59+08:00"))
                    .certSubjectIdDigest(Sm3.subjectIdDigest(DIGEST, signer[1]))
                    .signAlg("SM2_SM3")
                    .signedAt(OffsetDateTime.parse("2026-02-20T09:01:00+08:00"))
                    .identityMethod(List.of("FACE"))
                    .consentMethod("SMS")
                    .consentAt(OffsetDateTime.parse("2026-02-20T09:00:00+08:00"))
                    .build());
        }
        return EvidenceBlock.builder()
                .docDigestAlg("SM3")
                .docDigest(DIGEST)
                .docFormat("OFD")
                .docLocation("doc-1")
                .signatures(signatures)
                .tsaName("测试时间戳")
                .tsaTime(OffsetDateTime.parse("2026-02-20T09:02:00+08:00"))
                .tsaTokenDigest(DIGEST)
                .depositNo("CZ-1")
                .build();
    }

    private static Filing concluded() {
        return new Concluded(
                envelope(FilingKind.CONCLUDED),
                filing(),
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
                        .idNumber(WORKER)
                        .address("北京市东城区测试胡同2号")
                        .mobile("13800138000")
                        .build(),
                contract("2026-03-01", "2027-02-28"),
                null,
                evidence());
    }

    private static Filing renewed() {
        return new Renewed(
                envelope(FilingKind.RENEWED),
                filing(),
                new EmployerKey(EMPLOYER),
                new WorkerKey("01", WORKER),
                contract("2027-03-01", "2028-02-29"),
                new RenewalBlock(LocalDate.parse("2027-02-28"), null, false, "KEPT", null, null),
                null,
                evidence());
    }

    private static Filing withdrawn() {
        return new Withdrawn(
                envelope(FilingKind.WITHDRAWN),
                filing(),
                new WithdrawalBlock(envelope(FilingKind.CONCLUDED).id(), "04"));
    }
}
