package org.qiyue.registry.store.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.qiyue.registry.store.RegistryDatabase;
import org.qiyue.registry.store.RegistryMigrations;

@Timeout(60)
class FenceIT {

    private static final UUID TOPIC = FilledRegistry.TOPIC;

    private RegistryDatabase database;
    private Connection one;
    private Connection other;

    @BeforeEach
    void open() throws SQLException {
        database = RegistryDatabase.migrated();
        one = database.ingest();
        other = database.ingest();
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    @Test
    void offsetsMoveFromTheOneExpected() throws SQLException {
        assertThat(advance(one, null, 10)).isTrue();
        assertThat(advance(one, 10L, 25)).isTrue();
        assertThat(OffsetStore.nextOffsets(other, List.of(TOPIC)))
                .isEqualTo(Map.of(new OffsetStore.Partition(TOPIC, 0), 25L));
    }

    @Test
    void aZombieThatExpectsAnOlderOffsetIsFencedOff() throws SQLException {
        advance(one, null, 10);
        advance(other, 10L, 20);
        assertThat(advance(one, 10L, 15)).isFalse();
        assertThat(OffsetStore.nextOffsets(one, List.of(TOPIC))).containsValue(20L);
    }

    @Test
    void aProgramOfAnotherReleaseIsNotLetIn() throws SQLException {
        String next = Integer.toString(RegistryMigrations.SCHEMA + 1);
        database.execute(
                "INSERT INTO registry.flyway_schema_history (installed_rank, version, description, type, script,"
                        + " installed_by, execution_time, success)"
                        + " VALUES (1000, '" + next + "', 'of a later release', 'SQL', 'later', 'somebody', 1, true)");
        assertThatThrownBy(() -> IntakeTransaction.begin(one))
                .isInstanceOf(OtherSchemaException.class)
                .hasMessageContaining(next)
                .hasMessageContaining(Integer.toString(RegistryMigrations.SCHEMA));
        one.rollback();
        database.execute("DELETE FROM registry.flyway_schema_history WHERE installed_rank = 1000");
        assertThat(advance(one, null, 10)).isTrue();
    }

    @Test
    void aProgramThatFreezesInTheMidstOfSendingRowsIsPutOut() throws SQLException {
        IntakeTransaction.begin(one);
        CopyIn sending = one.unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("COPY registry.refused_content FROM STDIN (FORMAT binary)");
        sending.writeToCopy("PGCOPY".getBytes(StandardCharsets.US_ASCII), 0, 6);
        sending.flushCopy();
        assertThat(WriterLock.evictFrozen(other, Duration.ofMinutes(1))).isZero();
        await(() -> WriterLock.evictFrozen(other, Duration.ofMillis(200)) == 1);
        assertThat(advance(other, null, 10)).isTrue();
        assertThatThrownBy(sending::endCopy).isInstanceOf(SQLException.class);
        one.abort(Runnable::run);
    }

    @Test
    void aProgramThatIsAtWorkIsLeftAlone() throws SQLException {
        IntakeTransaction.begin(one);
        assertThat(WriterLock.evictFrozen(other, Duration.ofMinutes(1))).isZero();
        assertThat(one.isValid(1)).isTrue();
    }

    private interface Question {
        boolean ask() throws SQLException;
    }

    private static void await(Question question) throws SQLException {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!question.ask()) {
            assertThat(System.nanoTime()).isLessThan(end);
        }
    }

    @Test
    void aZombieThatExpectsNoneIsFencedOff() throws SQLException {
        advance(other, null, 10);
        assertThat(advance(one, null, 15)).isFalse();
    }

    @Test
    void onePartitionLostMakesTheWholeBatchLost() throws SQLException {
        advance(one, null, 10);
        IntakeTransaction transaction = IntakeTransaction.begin(one);
        assertThat(transaction.advance(List.of(step(0, 10L, 20), step(1, 5L, 9))))
                .isFalse();
    }

    @Test
    void theSecondWriterWaitsForTheFirstAndThenSeesItsWork() throws Exception {
        advance(one, null, 10);
        IntakeTransaction first = IntakeTransaction.begin(one);
        assertThat(first.advance(List.of(step(0, 10L, 20)))).isTrue();
        CompletableFuture<Boolean> second = CompletableFuture.supplyAsync(() -> {
            try {
                return advance(other, 10L, 20);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
        assertThatThrownBy(() -> second.get(500, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        one.commit();
        assertThat(second.get(10, TimeUnit.SECONDS)).isFalse();
    }

    @Test
    void whenTheFirstWriterDiesTheSecondGoesOn() throws SQLException, InterruptedException, ExecutionException {
        IntakeTransaction first = IntakeTransaction.begin(one);
        first.advance(List.of(step(0, null, 20)));
        one.close();
        assertThat(advance(other, null, 20)).isTrue();
    }

    @Test
    void filingNumbersRiseInTheOrderOfCommits() throws SQLException {
        IntakeTransaction first = IntakeTransaction.begin(one);
        List<Long> early = first.filingNumbers(3);
        one.commit();
        IntakeTransaction second = IntakeTransaction.begin(other);
        List<Long> late = second.filingNumbers(2);
        other.commit();
        assertThat(early).hasSize(3).isSorted();
        assertThat(late).allMatch(number -> number > early.get(2));
    }

    private static boolean advance(Connection connection, Long expected, long next) throws SQLException {
        IntakeTransaction transaction = IntakeTransaction.begin(connection);
        boolean moved = transaction.advance(List.of(step(0, expected, next)));
        if (moved) {
            connection.commit();
        } else {
            connection.rollback();
        }
        return moved;
    }

    private static OffsetAdvance step(int partition, Long expected, long next) {
        return new OffsetAdvance(TOPIC, "filings.kaifang", partition, expected, next);
    }
}
