package org.qiyue.registry.store.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.qiyue.registry.model.ContractEvent;
import org.qiyue.registry.model.FilingKind;
import org.qiyue.registry.model.Term;
import org.qiyue.registry.store.BlindIndex;
import org.qiyue.registry.store.FilingCipher;
import org.qiyue.registry.store.IdentifierCipher;
import org.qiyue.registry.store.IdentifierField;
import org.qiyue.registry.store.KeyRing;
import org.qiyue.registry.store.Masks;

/** Files contracts the way ingest does, with keys of its own. */
public final class FilledRegistry {

    public static final UUID TOPIC = UUID.fromString("0190a000-0000-7000-8000-000000000001");

    final BlindIndex blindIndex;
    final IdentifierCipher identifierCipher;
    final FilingCipher filingCipher;
    private final Connection ingest;

    public FilledRegistry(Connection ingest) throws IOException {
        this(ingest, ring());
    }

    /** One whose values are encrypted with the keys of a ring. */
    public FilledRegistry(Connection ingest, KeyRing ring) {
        blindIndex = new BlindIndex(ring);
        identifierCipher = new IdentifierCipher(ring);
        filingCipher = new FilingCipher(ring);
        this.ingest = ingest;
    }

    private static KeyRing ring() throws IOException {
        Path folder = Files.createTempDirectory("keys");
        KeyRing ring = KeyRing.create(folder.resolve("keys.properties"));
        Files.delete(folder.resolve("keys.properties"));
        Files.delete(folder);
        return ring;
    }

    /** Commits the conclusion of a contract between an employer and a new worker, with everything that goes with it. */
    public ContractRow conclude(Contracts contract, String idNumber, String workerName) throws SQLException {
        IntakeTransaction transaction = IntakeTransaction.begin(ingest);
        long filingNo = transaction.filingNumbers(1).get(0);
        long workerId = transaction.workerNumbers(1).get(0);
        ContractRow row = contract.worker(workerId).filing(filingNo).build();
        IntakeBatch batch = new IntakeBatch(Contracts.NOW)
                .employer(employer(row.creditCode(), "测试" + row.creditCode() + "科技（北京）有限公司", row.registrationArea()))
                .newWorker(worker(workerId, idNumber, workerName))
                .contract(new ContractChange(null, row))
                .name(new ContractName(row.platformCode(), row.contractNo()), row.contractId())
                .version(conclusion(row))
                .filing(filing(filingNo, row, event(idNumber, workerName)))
                .takes(new TakenKey(
                        new FilingKey(row.platformCode(), filingId(filingNo)), new byte[32], filingNo, "R" + filingNo))
                .risk(new RiskRow(
                        filingNo,
                        0,
                        "C07",
                        "NORMAL",
                        row.platformCode(),
                        row.creditCode(),
                        row.contractId(),
                        row.jurisdictionArea(),
                        row.registrationArea(),
                        Contracts.NOW,
                        "{}"))
                .receipt(receipt(row.platformCode(), filingNo));
        transaction.write(batch);
        ingest.commit();
        return row;
    }

    static UUID filingId(long filingNo) {
        return new UUID(0x0190a0000000_7000L, 0x8000_000000000000L + filingNo);
    }

    static EmployerRow employer(String creditCode, String name, String area) {
        return new EmployerRow(creditCode, name, area, "北京市测试路1号", "李**", "01", "I65", "I", "110", "3", true);
    }

    WorkerRow worker(long workerId, String idNumber, String name) {
        byte[] blind = blindIndex.of("01", idNumber);
        return new WorkerRow(
                workerId,
                BlindWorkerKey.of("01", blind),
                identifierCipher.encrypt(IdentifierField.WORKER_ID, blind, idNumber),
                Masks.identifier(idNumber),
                identifierCipher.encrypt(IdentifierField.WORKER_NAME, blind, name),
                Masks.name(name),
                1990,
                "1",
                WorkerTraits.NONE);
    }

    static VersionRow conclusion(ContractRow row) {
        return version(
                row,
                1,
                row.firstFilingNo(),
                new ContractEvent.Conclusion(
                        filingId(row.firstFilingNo()).toString(),
                        row.signedOn(),
                        new Term(row.termType(), row.startDate(), row.endDate())));
    }

    static VersionRow version(ContractRow row, int version, long filingNo, ContractEvent event) {
        return new VersionRow(
                row.contractId(),
                version,
                Contracts.NOW,
                filingNo,
                event,
                LateText.of("{\"positionName\": \"工程师\"}"),
                LateText.of("[]"),
                null,
                null,
                Traces.NONE);
    }

    FilingRow filing(long filingNo, ContractRow row, byte[] event) {
        return filing(filingNo, row.platformCode(), row.contractNo(), event, accepted(filingNo, row));
    }

    FilingRow filing(long filingNo, String platform, String contractNo, byte[] event, Decision decision) {
        byte[] digest = new byte[32];
        digest[31] = (byte) filingNo;
        return new FilingRow(
                filingNo,
                platform,
                filingId(filingNo),
                FilingKind.CONCLUDED,
                contractNo,
                new KafkaPosition(TOPIC, "filings." + platform, 0, filingNo),
                Contracts.NOW,
                digest,
                filingCipher.seal(event, digest),
                "MEUCIQ==",
                "0a01",
                null,
                false,
                LocalDate.of(2025, 12, 28),
                decision);
    }

    static Decision accepted(long filingNo, ContractRow row) {
        return new Decision(
                FilingResult.ACCEPTED,
                Contracts.NOW,
                "R" + filingNo,
                "2026.11",
                row.contractId(),
                row.version(),
                row.jurisdictionArea(),
                row.registrationArea(),
                null,
                "[]");
    }

    static Decision undecided(FilingResult result) {
        return new Decision(result, Contracts.NOW, null, "2026.11", null, null, null, null, null, "[]");
    }

    static ReceiptRow receipt(String platform, long filingNo) {
        return new ReceiptRow(
                "receipts." + platform,
                filingId(filingNo).toString(),
                Map.of("qiyue-signature", new byte[] {1, 2}),
                ("receipt " + filingNo).getBytes(StandardCharsets.UTF_8));
    }

    static byte[] event(String idNumber, String workerName) {
        return ("{\"worker\":{\"idNumber\":\"" + idNumber + "\",\"name\":\"" + workerName + "\"}}")
                .getBytes(StandardCharsets.UTF_8);
    }
}
