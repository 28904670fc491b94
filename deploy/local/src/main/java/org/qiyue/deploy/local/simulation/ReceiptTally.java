package org.qiyue.deploy.local.simulation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.qiyue.deploy.local.PlatformAccess;
import org.qiyue.deploy.local.Progress;
import org.qiyue.deploy.local.SimulationTarget;

/** Reads every platform's receipts from the first on, as far as is asked for, and notes them in the ledger. */
final class ReceiptTally implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration SETTLING = Duration.ofSeconds(2);

    private final Ledger ledger;
    private final List<KafkaConsumer<byte[], byte[]>> consumers = new ArrayList<>();
    private final Map<Ledger.Answer, Long> totals = new HashMap<>();
    private long finals;
    private long strangers;

    ReceiptTally(SimulationTarget target, Ledger ledger) {
        this.ledger = ledger;
        for (PlatformAccess platform : target.platforms().values()) {
            KafkaConsumer<byte[], byte[]> consumer = PlatformClients.consumer(target, platform);
            consumers.add(consumer);
            List<TopicPartition> partitions = consumer.partitionsFor(platform.receiptsTopic()).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
        }
    }

    /**
     * Reads until all filings but so many have a receipt, be it a provisional one.
     *
     * @throws IllegalStateException when no receipt comes for five minutes while some are still missing
     */
    void readUntilAnsweredBut(long filings, Progress progress) {
        poll(() -> ledger.unanswered() <= filings, Duration.ZERO, progress);
    }

    /**
     * Reads until every filing has its final receipt and nothing more comes for two seconds.
     *
     * @throws IllegalStateException when no receipt comes for five minutes while some are still missing
     */
    void readUntilDecided(Progress progress) {
        poll(() -> finals >= ledger.finalsExpected(), SETTLING, progress);
    }

    private void poll(BooleanSupplier complete, Duration settling, Progress progress) {
        long lastNews = System.nanoTime();
        long lastLine = lastNews;
        while (true) {
            int news = 0;
            for (KafkaConsumer<byte[], byte[]> consumer : consumers) {
                for (ConsumerRecord<byte[], byte[]> record : consumer.poll(Duration.ofMillis(50))) {
                    note(record);
                    news++;
                }
            }
            long now = System.nanoTime();
            if (news > 0) {
                lastNews = now;
            }
            long quiet = now - lastNews;
            if (complete.getAsBoolean() && quiet >= settling.toNanos()) {
                return;
            }
            if (quiet > PATIENCE.toNanos()) {
                throw new IllegalStateException("%,d of %,d final receipts came, then none for %d minutes"
                        .formatted(finals, ledger.finalsExpected(), PATIENCE.toMinutes()));
            }
            if (now - lastLine > Duration.ofSeconds(5).toNanos()) {
                lastLine = now;
                progress.say(
                        "已收到回执 %,d / %,d".formatted(finals, ledger.finalsExpected()),
                        "%,d of %,d final receipts".formatted(finals, ledger.finalsExpected()));
            }
        }
    }

    private void note(ConsumerRecord<byte[], byte[]> record) {
        JsonNode data;
        try {
            data = JSON.readTree(record.value()).path("data");
        } catch (IOException e) {
            throw new IllegalStateException("A receipt on " + record.topic() + " is no JSON", e);
        }
        byte[] digest = HexFormat.of().parseHex(data.path("contentDigest").textValue());
        String result = data.path("result").textValue();
        boolean known;
        Set<String> rules = new HashSet<>();
        data.path("findings").forEach(finding -> rules.add(finding.path("rule").textValue()));
        if (result.equals("HELD") || result.equals("PENDING_APPROVAL")) {
            known = ledger.held(digest, rules);
        } else {
            Ledger.Answer answer = Ledger.Answer.valueOf(result);
            known = ledger.answered(digest, answer, rules);
            if (known) {
                finals++;
                totals.merge(answer, 1L, Long::sum);
            }
        }
        if (!known) {
            strangers++;
        }
    }

    long finals() {
        return finals;
    }

    /** Receipts for filings that the simulation did not send; other people may file in this city too. */
    long strangers() {
        return strangers;
    }

    long total(Ledger.Answer answer) {
        return totals.getOrDefault(answer, 0L);
    }

    @Override
    public void close() {
        consumers.forEach(KafkaConsumer::close);
    }
}
