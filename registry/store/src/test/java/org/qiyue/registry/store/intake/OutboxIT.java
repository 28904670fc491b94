package org.qiyue.registry.store.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qiyue.registry.store.RegistryDatabase;

class OutboxIT {

    private RegistryDatabase database;
    private Connection ingest;
    private Connection publisher;

    @BeforeEach
    void open() throws SQLException {
        database = RegistryDatabase.migrated();
        ingest = database.ingest();
        publisher = database.ingest();
        publisher.setAutoCommit(false);
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    @Test
    void receiptsComeOutInTheOrderInWhichTheyWentIn() throws SQLException {
        put(1, 2, 3);
        put(4);
        assertThat(claimed(10)).containsExactly("receipt 1", "receipt 2", "receipt 3", "receipt 4");
    }

    @Test
    void receiptsInTheMakingComeAfterThoseThatWereThere() throws SQLException {
        IntakeBatch batch = new IntakeBatch(Contracts.NOW)
                .receiptsInTheMaking(
                        () -> List.of(FilledRegistry.receipt("kaifang", 2), FilledRegistry.receipt("kaifang", 3)))
                .receipt(FilledRegistry.receipt("kaifang", 1));
        IntakeTransaction.begin(ingest).write(batch);
        ingest.commit();
        assertThat(claimed(10)).containsExactly("receipt 1", "receipt 2", "receipt 3");
    }

    @Test
    void whoWritesTheBatchIsToldThatReceiptsCannotBeMade() throws SQLException {
        IntakeBatch batch = new IntakeBatch(Contracts.NOW).receiptsInTheMaking(() -> {
            throw new IllegalArgumentException("no key");
        });
        IntakeTransaction transaction = IntakeTransaction.begin(ingest);
        assertThatThrownBy(() -> transaction.write(batch)).hasMessage("no key");
    }

    @Test
    void aReceiptKeepsItsHeaders() throws SQLException {
        put(1);
        ReceiptRow receipt = OutboxStore.claim(publisher, 1).get(0).receipt();
        assertThat(receipt.topic()).isEqualTo("receipts.kaifang");
        assertThat(receipt.headers()).containsOnlyKeys("qiyue-signature");
        assertThat(receipt.headers().get("qiyue-signature")).containsExactly(1, 2);
    }

    @Test
    void whatIsPublishedIsNotClaimedAgain() throws SQLException {
        put(1, 2, 3);
        List<OutboxReceipt> first = OutboxStore.claim(publisher, 2);
        OutboxStore.markPublished(publisher, first.get(1).outboxNo());
        publisher.commit();
        assertThat(claimed(10)).containsExactly("receipt 3");
    }

    @Test
    void whatAPublisherLeftUnmarkedIsClaimedAgain() throws SQLException {
        put(1);
        OutboxStore.claim(publisher, 10);
        publisher.rollback();
        assertThat(claimed(10)).containsExactly("receipt 1");
    }

    @Test
    void twoPublishersDoNotPublishTheSame() throws SQLException {
        put(1);
        OutboxStore.claim(publisher, 10);
        Connection second = database.ingest();
        second.setAutoCommit(false);
        assertThat(OutboxStore.claim(second, 10)).isEmpty();
    }

    @Test
    void waitingCountsWhatIsNotPublished() throws SQLException {
        assertThat(OutboxStore.waiting(publisher)).isZero();
        put(1, 2);
        assertThat(OutboxStore.waiting(publisher)).isEqualTo(2);
    }

    @Test
    void whatIsSetAsideWaitsForItsTopicInOrderAndIsForgottenOnceDelivered() throws SQLException {
        put(1, 2);
        List<OutboxReceipt> receipts = OutboxStore.claim(publisher, 10);
        AsideStore.add(publisher, receipts, AsideReason.NO_TOPIC);
        OutboxStore.markPublished(publisher, receipts.get(1).outboxNo());
        publisher.commit();
        assertThat(claimed(10)).isEmpty();
        assertThat(AsideStore.missingTopics(publisher)).containsExactly("receipts.kaifang");
        assertThat(AsideStore.waitingFor(publisher, "receipts.kaifang", 10))
                .extracting(receipt -> new String(receipt.receipt().value(), StandardCharsets.UTF_8))
                .containsExactly("receipt 1", "receipt 2");
        AsideStore.remove(publisher, receipts.subList(0, 1));
        AsideStore.add(publisher, receipts.subList(1, 2), AsideReason.REFUSED);
        assertThat(AsideStore.missingTopics(publisher)).isEmpty();
        assertThat(AsideStore.count(publisher))
                .containsEntry(AsideReason.NO_TOPIC, 0L)
                .containsEntry(AsideReason.REFUSED, 1L);
    }

    private void put(long... filingNumbers) throws SQLException {
        IntakeBatch batch = new IntakeBatch(Contracts.NOW);
        for (long number : filingNumbers) {
            batch.receipt(FilledRegistry.receipt("kaifang", number));
        }
        IntakeTransaction.begin(ingest).write(batch);
        ingest.commit();
    }

    private List<String> claimed(int atMost) throws SQLException {
        return OutboxStore.claim(publisher, atMost).stream()
                .map(claimed -> new String(claimed.receipt().value()))
                .toList();
    }
}
