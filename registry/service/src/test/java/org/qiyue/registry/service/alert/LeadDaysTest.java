package org.qiyue.registry.service.alert;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qiyue.registry.service.access.OnBehalf;
import org.qiyue.registry.service.fixture.IdentityProvider;
import org.qiyue.registry.service.fixture.RegistryDatabase;
import org.qiyue.registry.service.urgency.Present;
import org.qiyue.registry.service.urgency.PresentDay;

/** Leads of one day are counted anew in portions, and none is passed over. */
@QuarkusTest
@WithTestResource(value = RegistryDatabase.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = IdentityProvider.class, scope = TestResourceScope.GLOBAL)
class LeadDaysTest {
    private static final int LEADS = 5;
    private static final int CALLS = 1_000;

    @Inject
    LeadDays days;

    @Inject
    PresentDay presentDay;

    @Inject
    OnBehalf onBehalf;

    @BeforeEach
    void putOnOneDay() throws SQLException {
        owner(
                "create table supervision.kept_leads as select alert_no, clock, clock_from, due_on, warn_on, due_certain, answer_by"
                        + " from supervision.alert where due_on is not null");
        owner(
                "update supervision.alert set clock = 'triage', clock_from = '2026-03-02', due_on = '2026-03-03' where alert_no in"
                        + " (select alert_no from supervision.kept_leads order by alert_no limit " + LEADS + ")");
    }

    @AfterEach
    void putBack() throws SQLException {
        owner("update supervision.alert a set (clock, clock_from, due_on, warn_on, due_certain, answer_by)"
                + " = (k.clock, k.clock_from, k.due_on, k.warn_on, k.due_certain, k.answer_by)"
                + " from supervision.kept_leads k where k.alert_no = a.alert_no");
        owner("drop table supervision.kept_leads");
    }

    @Test
    void aDayWithMoreLeadsThanOneTransactionCountsIsGoneOnWith() throws SQLException {
        assertThat(due())
                .as("leads of the day, each counted wrongly")
                .hasSize(LEADS)
                .containsOnly("2026-03-03");
        List<Integer> leftAfterEach = new ArrayList<>();
        long after = 0;
        do {
            after = countAnew(after);
            leftAfterEach.add((int) due().stream().filter("2026-03-03"::equals).count());
        } while (after != 0 && leftAfterEach.size() < CALLS);
        assertThat(after).isZero();
        assertThat(leftAfterEach).containsSubsequence(3, 1, 0);
        assertThat(due()).hasSize(LEADS).doesNotContain("2026-03-03");
    }

    private long countAnew(long after) {
        AtomicLong next = new AtomicLong();
        CompletableFuture.runAsync(() -> onBehalf.ofTheService(() -> {
                    Present present = onBehalf.writing(presentDay::present);
                    next.set(onBehalf.writing(() -> days.countAnew(present, after, 2)));
                }))
                .join();
        return next.get();
    }

    private static List<String> due() throws SQLException {
        return owner("select due_on::text from supervision.alert where clock = 'triage' and clock_from = '2026-03-02'");
    }

    private static List<String> owner(String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection owner = RegistryDatabase.owner();
                Statement statement = owner.createStatement()) {
            if (statement.execute(sql)) {
                try (ResultSet rows = statement.getResultSet()) {
                    while (rows.next()) {
                        values.add(rows.getString(1));
                    }
                }
            }
        }
        return values;
    }
}
