package org.qiyue.registry.store.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qiyue.registry.model.AmendedTables;
import org.qiyue.registry.model.CodeLists;
import org.qiyue.registry.store.RegistryDatabase;

/** Four eyes, the lead and the history of changes are the database's own, whatever a program asks of it. */
class TableChangeIT {
    private static final String PROPOSE =
            "INSERT INTO registry.table_change (table_name, entry_key, entry, valid_from, filings_from, basis, explanation,"
                    + " proposed_by) VALUES ('parameters', 'gap-days', '{\"value\": \"%s\"}', '%s', '%s', '依据', '理由', '%s')";
    private static final String DECIDE = "UPDATE registry.table_change SET state = '%s', decided_by = '%s',"
            + " decision_reason = '同意' WHERE state = 'PROPOSED'";
    private static final LocalDate IN_A_WEEK =
            ZonedDateTime.now(ApprovedChanges.CITY).toLocalDate().plusDays(7);

    private RegistryDatabase database;

    @BeforeEach
    void migrate() throws SQLException {
        database = RegistryDatabase.migrated();
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    @Test
    void oneProposesAndAnotherApproves() throws SQLException {
        as("rule-editor", "editor", propose("31", IN_A_WEEK, "editor"));
        as("rule-approver", "approver", DECIDE.formatted("APPROVED", "approver"));
        ApprovedChanges approved = ApprovedChanges.read(database.ingest());
        assertThat(approved.tables().on(IN_A_WEEK.minusDays(1)).parameters(IN_A_WEEK))
                .containsEntry("gap-days", "30");
        assertThat(approved.tables().on(IN_A_WEEK).parameters(IN_A_WEEK)).containsEntry("gap-days", "31");
        assertThat(database.query("SELECT concat_ws(' ', state, revision, proposed_by, decided_by, approval_no)"
                        + " FROM registry.table_change"))
                .containsExactly("APPROVED 2 editor approver 1");
    }

    @Test
    void nobodyDecidesAboutAProposalOfHisOwn() throws SQLException {
        database.execute(propose("31", IN_A_WEEK, "one"));
        assertThatThrownBy(() -> database.execute(DECIDE.formatted("APPROVED", "one")))
                .hasMessageContaining("decided_by_another");
        assertThatThrownBy(() -> database.execute(DECIDE.formatted("REFUSED", "one")))
                .hasMessageContaining("decided_by_another");
        assertThatThrownBy(() -> database.execute(DECIDE.formatted("WITHDRAWN", "other")))
                .hasMessageContaining("withdrawn_by_the_proposer");
        assertThatThrownBy(() -> as("rule-approver", "one", DECIDE.formatted("APPROVED", "one")))
                .hasMessageContaining("decided_by_another");
    }

    @Test
    void onlyAnEditorProposesAndOnlyAnApproverDecidesEachInHisOwnName() throws SQLException {
        for (String role : List.of("rule-approver", "city-officer", "data-operator", "")) {
            assertThatThrownBy(() -> as(role, "editor", propose("31", IN_A_WEEK, "editor")))
                    .as(role)
                    .hasMessageContaining("row-level security");
        }
        assertThatThrownBy(() -> as("rule-editor", "editor", propose("31", IN_A_WEEK, "somebody")))
                .hasMessageContaining("row-level security");
        as("rule-editor", "editor", propose("31", IN_A_WEEK, "editor"));
        assertThatThrownBy(() -> as("rule-editor", "second", DECIDE.formatted("APPROVED", "second")))
                .hasMessageContaining("row-level security");
        assertThatThrownBy(() -> as("rule-approver", "approver", DECIDE.formatted("APPROVED", "somebody")))
                .hasMessageContaining("row-level security");
        assertThat(as("city-officer", "officer", DECIDE.formatted("APPROVED", "officer")))
                .isZero();
        assertThat(as("rule-editor", "editor", DECIDE.formatted("WITHDRAWN", "editor")))
                .isOne();
    }

    @Test
    void whoLooksAfterAnAreaReadsAndNobodyElse() throws SQLException {
        database.execute(propose("31", IN_A_WEEK, "editor"));
        assertThat(seen("110105", "district-supervisor")).isEqualTo("1");
        assertThat(seen("110000", "city-officer")).isEqualTo("1");
        assertThat(seen("", "rule-approver")).isEqualTo("1");
        assertThat(seen("", "auditor")).isEqualTo("0");
        assertThat(seen("platform:yiqian", "platform-operator")).isEqualTo("0");
        assertThat(seen("employer:91110105MA01234567", "employer-user")).isEqualTo("0");
    }

    @Test
    void anApprovedCodeIsReadByIntakeForItsDayAndByWhoeverIsSignedIn() throws SQLException {
        String code =
                "{\"name_zh\": \"平台服务业\", \"name_en\": \"Platform services\", \"parent\": \"I\", \"valid_to\": \"\"}";
        database.execute(propose("31", IN_A_WEEK, "editor")
                .replace(
                        "'parameters', 'gap-days', '{\"value\": \"31\"}'",
                        "'code-lists', 'industry-division/98', '" + code + "'"));
        assertThat(seen("", "auditor")).isEqualTo("0");
        database.execute(DECIDE.formatted("APPROVED", "approver"));
        assertThat(seen("", "auditor")).isEqualTo("1");
        assertThat(seen("platform:yiqian", "platform-operator")).isEqualTo("1");
        AmendedTables tables = ApprovedChanges.read(database.ingest()).tables();
        assertThat(tables.on(IN_A_WEEK).codes().list("industry-division").contains("98", IN_A_WEEK))
                .isTrue();
        assertThat(tables.on(IN_A_WEEK.minusDays(1)).codes()).isSameAs(CodeLists.standard());
    }

    @Test
    void whatWasDecidedIsNeverChangedNorTakenAway() throws SQLException {
        database.execute(propose("31", IN_A_WEEK, "editor"));
        assertThatThrownBy(() -> database.execute("UPDATE registry.table_change SET entry = '{\"value\": \"32\"}'"))
                .hasMessageContaining("never edited");
        database.execute(DECIDE.formatted("APPROVED", "approver"));
        for (String change : List.of(
                "UPDATE registry.table_change SET state = 'REFUSED'",
                "UPDATE registry.table_change SET filings_from = filings_from + 1, valid_from = valid_from + 1",
                "UPDATE registry.table_change SET state = 'PROPOSED', decided_by = NULL, decided_at = NULL")) {
            assertThatThrownBy(() -> database.execute(change)).as(change).hasMessageContaining("never edited");
        }
        assertThatThrownBy(() -> database.execute("DELETE FROM registry.table_change"))
                .hasMessageContaining("kept");
        assertThatThrownBy(() -> database.execute("TRUNCATE registry.table_change"))
                .hasMessageContaining("kept");
        assertThatThrownBy(() -> database.execute(propose("31", IN_A_WEEK, "editor")
                        .replace(
                                "explanation,",
                                "explanation, state, decided_by, decided_at, decision_reason, approval_no,")
                        .replace("'理由',", "'理由', 'APPROVED', 'approver', now(), '同意', 7,")))
                .hasMessageContaining("begins as a proposal");
    }

    @Test
    void aDayThatBeginsWithinTheLeadIsNotApproved() throws SQLException {
        Instant soon = Instant.now().plusSeconds(3_540);
        LocalDate today = ZonedDateTime.now(ApprovedChanges.CITY).toLocalDate();
        LocalDate tooSoon = soon.atZone(ApprovedChanges.CITY).toLocalDate();
        for (LocalDate day : List.of(today.minusDays(1), today, tooSoon)) {
            database.execute(propose("31", day, "editor"));
            assertThatThrownBy(() -> database.execute(DECIDE.formatted("APPROVED", "approver")))
                    .as(day.toString())
                    .hasMessageContaining("begins too soon")
                    .extracting(failure -> ((SQLException) failure).getSQLState())
                    .isEqualTo("QY001");
            database.execute(DECIDE.formatted("REFUSED", "approver"));
        }
    }

    @Test
    void whoHasReadThemKnowsForWhichDaysNoneCanCome() throws SQLException {
        Instant before = Instant.now();
        ApprovedChanges read = ApprovedChanges.read(database.ingest());
        assertThat(read.until())
                .isBetween(before.plusSeconds(3_599), Instant.now().plusSeconds(3_601));
        LocalDate today = ZonedDateTime.now(ApprovedChanges.CITY).toLocalDate();
        assertThat(read.suffices(today)).isTrue();
        assertThat(read.suffices(today.plusDays(2))).isFalse();
    }

    @Test
    void readingWaitsForAnApprovalThatIsUnderWay() throws Exception {
        database.execute(propose("31", IN_A_WEEK, "editor"));
        try (Connection approving = database.registry();
                Connection ingest = database.ingest()) {
            RegistryDatabase.scope(approving, "", "rule-approver", "approver");
            run(approving, DECIDE.formatted("APPROVED", "approver"));
            CompletableFuture<ApprovedChanges> reading = CompletableFuture.supplyAsync(() -> {
                try {
                    return ApprovedChanges.read(ingest);
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            });
            assertThatThrownBy(() -> reading.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            approving.commit();
            assertThat(value(reading)).isEqualTo("31");
        }
    }

    @Test
    void ofTwoForOneDayTheOneApprovedLaterCounts() throws SQLException {
        for (String value : List.of("31", "32")) {
            database.execute(propose(value, IN_A_WEEK, "editor"));
            database.execute(DECIDE.formatted("APPROVED", "approver"));
        }
        assertThat(ApprovedChanges.read(database.ingest())
                        .tables()
                        .on(IN_A_WEEK)
                        .parameters(IN_A_WEEK))
                .containsEntry("gap-days", "32");
    }

    @Test
    void oneProposalForADayWaitsAtATime() throws SQLException {
        database.execute(propose("31", IN_A_WEEK, "editor"));
        assertThatThrownBy(() -> database.execute(propose("32", IN_A_WEEK, "editor")))
                .hasMessageContaining("table_change_proposed_once");
        database.execute(DECIDE.formatted("WITHDRAWN", "editor"));
        database.execute(propose("32", IN_A_WEEK, "editor"));
    }

    @Test
    void aChangeThatThisReleaseDoesNotKnowStopsWhoeverJudges() throws SQLException {
        database.execute(propose("31", IN_A_WEEK, "editor").replace("'gap-days'", "'figure-to-come'"));
        database.execute(DECIDE.formatted("APPROVED", "approver"));
        assertThatThrownBy(() -> ApprovedChanges.read(database.ingest()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("parameters key");
    }

    private String value(CompletableFuture<ApprovedChanges> reading)
            throws InterruptedException, ExecutionException, TimeoutException {
        return reading.get(20, TimeUnit.SECONDS)
                .tables()
                .on(IN_A_WEEK)
                .parameters(IN_A_WEEK)
                .get("gap-days");
    }

    private static String propose(String value, LocalDate day, String account) {
        return PROPOSE.formatted(value, day, day, account);
    }

    private String seen(String scope, String role) throws SQLException {
        try (Connection registry = database.registry()) {
            RegistryDatabase.scope(registry, scope, role, "reader");
            return RegistryDatabase.query(registry, "SELECT count(*) FROM registry.table_change")
                    .get(0);
        }
    }

    private int as(String role, String account, String sql) throws SQLException {
        try (Connection registry = database.registry()) {
            RegistryDatabase.scope(registry, role.equals("city-officer") ? "110000" : "", role, account);
            int rows = run(registry, sql);
            registry.commit();
            return rows;
        }
    }

    private static int run(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            return statement.executeUpdate();
        }
    }
}
