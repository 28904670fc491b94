package org.qiyue.registry.store.intake;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * One batch of filings, one transaction, on a connection of role qiyue_ingest.
 *
 * <p>The way of a batch: {@link #begin}, {@link #advance} (stop when it answers false), {@link #read}, judge,
 * {@link #filingNumbers} and {@link #workerNumbers}, {@link #write}, then the caller commits. Whatever goes wrong, the
 * caller rolls back and nothing has happened.
 *
 * <p>Intake transactions of all processes run one after another: begin waits until the one before has committed. So what
 * read answers stays true until commit, filing numbers rise in commit order, and no two batches dead-lock. Do everything
 * that needs no register (signatures, parsing, encryption) before begin.
 */
public final class IntakeTransaction {

    private final Connection connection;

    private IntakeTransaction(Connection connection) {
        this.connection = connection;
    }

    /**
     * Begins, waiting for the intake transaction before.
     *
     * @param connection a connection without an open transaction; auto-commit is switched off and stays off
     */
    public static IntakeTransaction begin(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        IntakeTransaction transaction = new IntakeTransaction(connection);
        WriterLock.take(connection);
        return transaction;
    }

    /**
     * Moves the offsets, if the register holds those expected.
     *
     * @return false when another consumer has moved one of them meanwhile: the batch is not ours any more, roll back
     */
    public boolean advance(List<OffsetAdvance> advances) throws SQLException {
        return OffsetStore.advance(connection, advances);
    }

    /**
     * Answers what the register knows; one query per table, whatever the size of the batch.
     *
     * @param atMostHeld how many parked filings, the oldest ones
     */
    public IntakeFacts read(IntakeQuestion question, int atMostHeld) throws SQLException {
        return new IntakeReader(connection).read(question, atMostHeld);
    }

    /**
     * Contracts that filings wait for which were not all decided again when they could have been, the oldest first.
     *
     * @param passedOver numbers of releases that are left out
     * @param atMost how many
     */
    public List<PutOffRelease> toRelease(Set<Long> passedOver, int atMost) throws SQLException {
        return HeldTable.unfinished(connection, passedOver, atMost);
    }

    /**
     * Reads whole contracts, one after the other, so that however many there are only one is kept at a time; one query.
     *
     * @param contracts their present forms, as {@link #read} answered them
     * @param reader takes each contract
     */
    public void histories(Collection<ContractRow> contracts, Consumer<RegisteredContract> reader) throws SQLException {
        VersionTable.read(connection, contracts, reader);
    }

    /**
     * How many workers employers laid off, by day and occupation; one query.
     *
     * @param periods which employers, and in which days; at most one for each employer
     */
    public Map<LayOff, Integer> layOffs(Collection<LayOff.Period> periods) throws SQLException {
        return LayOffTable.count(connection, periods);
    }

    /**
     * Those of the documents that stand for another worker or employer; one query.
     *
     * @param atHand contracts that the batch may change and that are therefore left out
     */
    public Set<DocumentUse> ofOthers(Collection<DocumentUse> documents, Collection<String> atHand) throws SQLException {
        return TraceReader.ofOthers(connection, documents, atHand);
    }

    /**
     * The workers, by number, in whose contracts employers have a mobile number; of one number fifty at most. One query.
     *
     * @param atHand contracts that the batch may change and that are therefore left out
     */
    public Map<MobileUse, Set<Long>> workersOn(Collection<MobileUse> mobiles, Collection<String> atHand)
            throws SQLException {
        return TraceReader.workersOn(connection, mobiles, atHand);
    }

    /** New filing numbers, rising. */
    public List<Long> filingNumbers(int count) throws SQLException {
        return Numbers.take(connection, "registry.filing_number", count);
    }

    /** New worker numbers. */
    public List<Long> workerNumbers(int count) throws SQLException {
        return Numbers.take(connection, "registry.worker_number", count);
    }

    /**
     * Parked filings whose time is up, the oldest first.
     *
     * @param now rows with an earlier limit are answered
     * @param passedOver numbers of filings that are left out
     * @param atMost how many
     */
    public List<HeldFiling> heldPast(Instant now, Set<Long> passedOver, int atMost) throws SQLException {
        return HeldTable.past(connection, now, passedOver, atMost);
    }

    /** Quarantined filings after a number, in order. */
    public List<FilingRow> quarantined(long after, int atMost) throws SQLException {
        return FilingTable.quarantined(connection, after, atMost);
    }

    /** Those of the filings, by number, that are parked, the oldest first. */
    public List<HeldFiling> held(List<Long> filingNos) throws SQLException {
        return HeldTable.numbered(connection, filingNos);
    }

    /**
     * Filings that waited for the bureau and about which it has decided, the oldest first.
     *
     * @param passedOver numbers of filings that are left out
     * @param atMost how many
     */
    public List<DecidedApproval> approvalsDecided(Set<Long> passedOver, int atMost) throws SQLException {
        return ApprovalTable.open(connection, passedOver, atMost);
    }

    /** Records the batch; one statement per table, whatever its size. */
    public void write(IntakeBatch batch) throws SQLException {
        RowsAhead rows = RowsAhead.begin(batch);
        EmployerTable.write(connection, batch);
        WorkerTable.write(connection, batch);
        PartyFactTable.write(connection, batch);
        ContractTable.write(connection, batch, rows);
        LayOffTable.write(connection, batch);
        SuccessionTable.write(connection, batch);
        WorkerChangeTable.write(connection, batch);
        VersionTable.write(connection, batch, rows);
        FilingTable.write(connection, batch, rows);
        KeyTable.write(connection, batch);
        HeldTable.write(connection, batch);
        RiskTable.write(connection, batch);
        UnqualifiedAuthorityTable.write(connection, batch);
        ApprovalTable.write(connection, batch);
        OutboxStore.write(connection, batch);
    }
}
