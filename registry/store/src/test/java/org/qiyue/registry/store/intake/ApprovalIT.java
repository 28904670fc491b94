package org.qiyue.registry.store.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qiyue.registry.store.RegistryDatabase;

class ApprovalIT {
    private static final String DECISION =
            "INSERT INTO registry.approval_decision (filing_no, granted, decided_by, reason) VALUES (5, true, 'a', 'b')";

    private RegistryDatabase database;
    private Connection ingest;

    /** Filing 5 of 110105 waits for the bureau. */
    @BeforeEach
    void open() throws SQLException, IOException {
        database = RegistryDatabase.migrated();
        ingest = database.ingest();
        FilledRegistry registry = new FilledRegistry(ingest);
        Decision pending = new Decision(
                FilingResult.PENDING_APPROVAL, Contracts.NOW, null, "2026.11", null, null, "110105", null, null, "[]");
        write(new IntakeBatch(Contracts.NOW).filing(registry.filing(5, "kaifang", "NO-A", new byte[1], pending)));
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    @Test
    void whoSeesAWaitingFilingDecidesAndIngestIsToldUntilItIsCarriedOut() throws SQLException {
        decide("110105");
        assertThat(decided()).extracting(DecidedApproval::granted).containsExactly(true);
        write(new IntakeBatch(Contracts.NOW).decided(5, FilledRegistry.undecided(FilingResult.REJECTED)));
        assertThat(decided()).isEmpty();
    }

    @Test
    void nobodyElseDecides() {
        for (String scope : new String[] {"110112", "platform:kaifang", ""}) {
            assertThatThrownBy(() -> decide(scope)).as(scope).hasMessageContaining("row-level security");
        }
    }

    @Test
    void nobodyDecidesInAnothersName() {
        assertThatThrownBy(() -> scoped("110000", DECISION.replace("'a'", "'another'")))
                .hasMessageContaining("row-level security");
    }

    @Test
    void aDecisionIsMadeOnceAndNeverChanged() throws SQLException {
        decide("110000");
        assertThatThrownBy(() -> decide("110000")).hasMessageContaining("duplicate key");
        assertThatThrownBy(() -> scoped("110000", "UPDATE registry.approval_decision SET granted = false"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> scoped("110000", "DELETE FROM registry.approval_decision"))
                .hasMessageContaining("permission denied");
    }

    @Test
    void aFilingThatWaitsForNothingIsNotDecided() throws SQLException {
        write(new IntakeBatch(Contracts.NOW).decided(5, FilledRegistry.undecided(FilingResult.REJECTED)));
        assertThatThrownBy(() -> decide("110000")).hasMessageContaining("row-level security");
    }

    @Test
    void whatIsAskedIsReadByWhoSeesTheFilingAndByNoPlatform() throws SQLException {
        write(new IntakeBatch(Contracts.NOW)
                .asks(new ApprovalRequest(
                        5, null, null, "01", null, false, "[{\"field\": \"/worker/idNumber\", \"withheld\": true}]")));
        assertThat(asked("110105")).containsExactly("/worker/idNumber");
        assertThat(asked("110000")).hasSize(1);
        for (String scope : new String[] {"110112", "platform:kaifang", ""}) {
            assertThat(asked(scope)).as(scope).isEmpty();
        }
        assertThatThrownBy(() -> scoped("110000", "INSERT INTO registry.approval_request VALUES (6)"))
                .hasMessageContaining("permission denied");
    }

    private List<String> asked(String scope) throws SQLException {
        Connection registry = database.registry();
        try {
            RegistryDatabase.scope(registry, scope, "");
            return RegistryDatabase.query(registry, "SELECT changes->0->>'field' FROM registry.approval_request");
        } finally {
            registry.rollback();
        }
    }

    private void decide(String scope) throws SQLException {
        scoped(scope, DECISION);
    }

    private void scoped(String scope, String sql) throws SQLException {
        Connection registry = database.registry();
        try (Statement statement = registry.createStatement()) {
            RegistryDatabase.scope(registry, scope, "a");
            statement.execute(sql);
            registry.commit();
        } finally {
            registry.rollback();
        }
    }

    private List<DecidedApproval> decided() throws SQLException {
        List<DecidedApproval> decided = IntakeTransaction.begin(ingest).approvalsDecided(Set.of(), 10);
        ingest.rollback();
        return decided;
    }

    private void write(IntakeBatch batch) throws SQLException {
        IntakeTransaction.begin(ingest).write(batch);
        ingest.commit();
    }
}
