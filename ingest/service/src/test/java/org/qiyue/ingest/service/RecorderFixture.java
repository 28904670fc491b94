package org.qiyue.ingest.service;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.qiyue.ingest.protocol.Certificates;
import org.qiyue.ingest.protocol.Filing;
import org.qiyue.ingest.protocol.FilingCodec;
import org.qiyue.ingest.protocol.Sm2Signature;
import org.qiyue.ingest.protocol.Sm2Verifier;
import org.qiyue.ingest.rules.RuleBook;
import org.qiyue.ingest.service.book.RegisteredRules;
import org.qiyue.ingest.service.book.RuleSource;
import org.qiyue.ingest.service.check.FilingChecks;
import org.qiyue.ingest.service.check.FilingRecord;
import org.qiyue.ingest.service.check.TopicPartitionId;
import org.qiyue.ingest.service.check.WorkerSeal;
import org.qiyue.ingest.service.record.BureauSeal;
import org.qiyue.ingest.service.record.FilingRecorder;
import org.qiyue.ingest.service.record.OffsetAdvance;
import org.qiyue.ingest.service.trust.PlatformDirectory;
import org.qiyue.registry.store.KeyRing;
import org.qiyue.registry.store.intake.OutboxReceipt;
import org.qiyue.registry.store.intake.OutboxStore;
import org.qiyue.registry.store.intake.ReceiptRow;

/** A recorder over a register with two platforms, yiqian and jingqian; records are handed to it without a broker. */
final class RecorderFixture implements AutoCloseable {
    static final Instant RECEIVED = Instant.parse("2026-02-20T08:00:00Z");

    private static final String ROOT = "root";

    final TestRegister register = TestRegister.create();
    final KeyRing keys;
    PlatformDirectory directory;
    FilingChecks checks;
    FilingRecorder recorder;

    private final Map<String, TestAuthority.Identity> platforms = new HashMap<>();
    private final TestAuthority.Identity root;
    private final Clock clock;
    private final int heldPortion;
    private final RuleBook fixed;
    private RuleSource rules;
    private final Map<String, TopicPartitionId> partitions = new HashMap<>();
    private final Map<String, Long> next = new HashMap<>();
    private final Map<TopicPartitionId, Long> recorded = new HashMap<>();
    private Instant receivedAt = RECEIVED;

    RecorderFixture(Path folder) throws Exception {
        this(folder, 2_000);
    }

    /** @param heldPortion how many held filings one transaction decides again, at most */
    RecorderFixture(Path folder, int heldPortion) throws Exception {
        this(identities(), KeyRing.create(folder.resolve("keys")), Clock.systemUTC(), heldPortion, RuleBook.standard());
    }

    /** One whose rules know what is approved in the register. */
    static RecorderFixture withRegisteredRules(Path folder) throws Exception {
        return new RecorderFixture(folder, (RuleBook) null);
    }

    /** @param rules null for those of the register */
    RecorderFixture(Path folder, RuleBook rules) throws Exception {
        this(identities(), KeyRing.create(folder.resolve("keys")), Clock.systemUTC(), 2_000, rules);
    }

    private RecorderFixture(
            Map<String, TestAuthority.Identity> identities, KeyRing keys, Clock clock, int heldPortion, RuleBook rules)
            throws Exception {
        this.fixed = rules;
        this.root = identities.get(ROOT);
        this.keys = keys;
        this.clock = clock;
        this.heldPortion = heldPortion;
        for (String code : List.of("yiqian", "jingqian")) {
            platforms.put(code, identities.get(code));
            register.platform(code, platforms.get(code));
            partitions.put(code, new TopicPartitionId(UUID.randomUUID(), "filings." + code, 0));
            next.put(code, 0L);
        }
        start();
    }

    private static Map<String, TestAuthority.Identity> identities() throws Exception {
        TestAuthority authority = new TestAuthority();
        return Map.of(
                ROOT,
                authority.root(),
                "yiqian",
                authority.certify("yiqian"),
                "jingqian",
                authority.certify("jingqian"));
    }

    /** Another, empty register of the same city: same platforms, same keys. */
    RecorderFixture beside(Clock time) throws Exception {
        Map<String, TestAuthority.Identity> identities = new HashMap<>(platforms);
        identities.put(ROOT, root);
        return new RecorderFixture(identities, keys, time, heldPortion, fixed);
    }

    /** The instance is gone, and another one goes on where the register says that it was. */
    void restart() throws Exception {
        checks.close();
        start();
    }

    private void start() throws Exception {
        directory = new PlatformDirectory(register.ingest(), root.certificate(), Duration.ZERO);
        rules = fixed == null
                ? new RegisteredRules(register.ingest(), RuleBook.standard(), Duration.ZERO)
                : RuleSource.of(fixed);
        checks = new FilingChecks(keys, directory, rules, 2);
        recorder = new FilingRecorder(
                register.ingest(),
                checks,
                new WorkerSeal(keys),
                new BureauSeal(root.key().getPrivate(), root.certificate()),
                clock,
                (decided, took) -> {},
                heldPortion,
                rules);
        recorded.clear();
        recorded.putAll(recorder.positions(List.copyOf(partitions.values())));
    }

    /** The rules as a rebuild has them: those of the register, else those of this release. */
    RuleSource sound() {
        return fixed == null ? rules : RuleSource.of(RuleBook.standard());
    }

    /** Checks of its own, to be closed by the caller. */
    FilingChecks checks(int threads) {
        return new FilingChecks(keys, directory, rules, threads);
    }

    /** What arrives from now on is received at that time. */
    RecorderFixture at(Instant time) {
        receivedAt = time;
        return this;
    }

    FilingRecord arrived(Filing filing) {
        byte[] event = new FilingCodec().write(filing);
        String platform = filing.envelope().platformCode();
        return arrived(
                platform, event, Sm2Signature.sign(platforms.get(platform).key().getPrivate(), event));
    }

    /** A platform's signature over an event. */
    String signature(String platform, byte[] event) {
        return Sm2Signature.sign(platforms.get(platform).key().getPrivate(), event);
    }

    /** A platform's key and certificate. */
    TestAuthority.Identity identity(String platform) {
        return platforms.get(platform);
    }

    FilingRecord arrived(String platform, byte[] event, String signature) {
        return arrived(
                platform,
                event,
                signature,
                Certificates.serialHex(platforms.get(platform).certificate()));
    }

    FilingRecord arrived(String platform, byte[] event, String signature, String certificate) {
        return new FilingRecord(
                partitions.get(platform),
                next.merge(platform, 1L, Long::sum) - 1,
                receivedAt,
                event,
                signature,
                certificate);
    }

    /** Records filings as one batch. */
    void record(Filing... filings) throws Exception {
        List<FilingRecord> records = new ArrayList<>();
        for (Filing filing : filings) {
            records.add(arrived(filing));
        }
        record(records);
    }

    void record(List<FilingRecord> records) throws Exception {
        Map<TopicPartitionId, OffsetAdvance> advances = new HashMap<>();
        for (FilingRecord filing : records) {
            long expected = recorded.getOrDefault(filing.source(), 0L);
            advances.put(filing.source(), new OffsetAdvance(filing.source(), expected, filing.offset() + 1));
        }
        recorder.record(checks.begin(records).filings(), List.copyOf(advances.values()));
        advances.forEach((source, advance) -> recorded.put(source, advance.next()));
    }

    /** The bureau decides about a filing that waits for it. */
    void decide(Filing filing, boolean granted) throws Exception {
        register.execute("INSERT INTO registry.approval_decision (filing_no, granted, decided_by, reason) VALUES ("
                + of(filing, "filing_no") + ", " + granted + ", 'official', '测试')");
    }

    /** Approved in good time, in the past; only a register that is set up so has it, since approvals take their time from the clock. */
    void approved(String table, String key, String entry, LocalDate validFrom, LocalDate filingsFrom)
            throws SQLException {
        register.execute("ALTER TABLE registry.table_change DISABLE TRIGGER USER;"
                + " INSERT INTO registry.table_change (table_name, entry_key, entry, valid_from, filings_from, basis,"
                + " explanation, state, revision, proposed_by, proposed_at, decided_by, decided_at, decision_reason, approval_no)"
                + " SELECT '" + table + "', '" + key + "', '" + entry + "', '" + validFrom + "', '" + filingsFrom
                + "', '依据', '理由', 'APPROVED', 2, 'editor', begin - interval '3 hours', 'approver',"
                + " begin - interval '2 hours', '同意', nextval('registry.approval_no')"
                + " FROM (SELECT registry.begin_of_day('" + filingsFrom + "') AS begin) AS of_day;"
                + " ALTER TABLE registry.table_change ENABLE TRIGGER USER");
    }

    /** What a filing asks the bureau for. */
    String asked(Filing filing, String column) throws Exception {
        return register.query(
                "SELECT " + column + " FROM registry.approval_request WHERE filing_no = " + of(filing, "filing_no"));
    }

    /** The city's number of a contract. */
    String contractId(Filings contract) throws Exception {
        return register.query("SELECT contract_id FROM registry.contract_alias WHERE platform_code = '"
                + contract.platform() + "' AND contract_no = '" + contract.contractNo() + "'");
    }

    /** The result of a filing as it stands. */
    String result(Filing filing) throws Exception {
        return of(filing, "result");
    }

    /** The rules that a filing's receipt names, in order, separated by commas. */
    String rules(Filing filing) throws Exception {
        return of(filing, "(SELECT string_agg(f->>'rule', ',') FROM jsonb_array_elements(findings) f)");
    }

    /** The rules by which a filing raised a lead for supervisors, in order, separated by commas; empty when by none. */
    String risks(Filing filing) throws Exception {
        return of(
                filing,
                "coalesce((SELECT string_agg(r.rule, ',' ORDER BY r.rule) FROM supervision.risk_finding r"
                        + " WHERE r.filing_no = filing.filing_no), '')");
    }

    /** What is to be published, oldest first. */
    List<ReceiptRow> receipts() throws Exception {
        try (Connection connection = register.ingest().getConnection()) {
            connection.setAutoCommit(false);
            return OutboxStore.claim(connection, 1_000).stream()
                    .map(OutboxReceipt::receipt)
                    .toList();
        }
    }

    /** Verifies what the bureau has signed. */
    Sm2Verifier bureau() {
        return Sm2Verifier.of(root.certificate().getPublicKey());
    }

    /** Takes a filing back, with the bureau's consent where it is asked for. */
    void withdraw(Filings contract, Filing wrong) throws Exception {
        Filing withdrawal = contract.withdrawn(wrong);
        record(withdrawal);
        if (result(withdrawal).equals("PENDING_APPROVAL")) {
            decide(withdrawal, true);
            recorder.carryOut(10);
        }
        if (!result(withdrawal).startsWith("ACCEPTED")) {
            throw new IllegalStateException(result(withdrawal) + " " + rules(withdrawal));
        }
    }

    /** The results of all filings in the order of their arrival; what is accepted counts as accepted, warned or not. */
    String results() throws Exception {
        return register.query("SELECT string_agg(replace(result, '_WITH_WARNINGS', ''), ',' ORDER BY filing_no)"
                + " FROM registry.filing");
    }

    String of(Filing filing, String column) throws Exception {
        return register.query("SELECT " + column + " FROM registry.filing WHERE platform_code = '"
                + filing.envelope().platformCode() + "' AND filing_id = '"
                + filing.envelope().id() + "'");
    }

    @Override
    public void close() {
        checks.close();
    }
}
