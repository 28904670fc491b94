package org.qiyue.deploy.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/**
 * How long filings waited for their first receipt: from the broker's append time of the filing, which the receipt repeats,
 * to that of the receipt, in milliseconds. Final receipts that follow a provisional one do not count, their filings wait
 * by rule.
 */
final class Latencies {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final long from;
    private final List<Answer> answers;

    /** A filing with its first receipt, both by the broker's clock, milliseconds since 1970. */
    record Answer(long filedAt, long answeredAt) {

        long millis() {
            return answeredAt - filedAt;
        }
    }

    /**
     * @param all of the run
     * @param warmUpMillis filings of so long after the first do not count
     */
    Latencies(Collection<Answer> all, long warmUpMillis) {
        this.from = all.stream().mapToLong(Answer::filedAt).min().orElse(0) + warmUpMillis;
        this.answers = all.stream().filter(each -> each.filedAt() >= from).toList();
        if (answers.isEmpty()) {
            throw new IllegalArgumentException("No filing was answered after the warm-up");
        }
    }

    /** All first receipts from given places on. */
    static List<Answer> read(Broker broker, Map<TopicPartition, Long> begins) throws Exception {
        List<Answer> answers = new ArrayList<>();
        Receipts.each(broker, begins, (receipt, appendedMillis) -> {
            Answer answer = answer(receipt, appendedMillis);
            if (answer != null) {
                answers.add(answer);
            }
        });
        return answers;
    }

    /** Null for a receipt that follows another. */
    static Answer answer(byte[] receipt, long appendedMillis) throws IOException {
        JsonNode data = JSON.readTree(receipt).path("data");
        if (data.hasNonNull("replaces")) {
            return null;
        }
        long filed = OffsetDateTime.parse(data.path("receivedAt").textValue())
                .toInstant()
                .toEpochMilli();
        return new Answer(filed, appendedMillis);
    }

    int count() {
        return answers.size();
    }

    /** Filings a second as they really came. */
    double rate() {
        long last = answers.stream().mapToLong(Answer::filedAt).max().orElseThrow();
        return answers.size() * 1000.0 / Math.max(1, last - from);
    }

    /**
     * The wait that so many of a hundred filings did not exceed, by the nearest rank.
     *
     * @param percent above 0, at most 100
     */
    long percentile(double percent) {
        return percentile(answers, percent);
    }

    private static long percentile(List<Answer> some, double percent) {
        long[] millis = some.stream().mapToLong(Answer::millis).sorted().toArray();
        return millis[(int) Math.ceil(percent / 100 * millis.length) - 1];
    }

    /** The worst 99th percentile of any stretch of ten seconds that holds a hundred filings or more. */
    long worstTenSeconds() {
        long worst = 0;
        List<List<Answer>> stretches = new ArrayList<>();
        for (Answer answer : answers) {
            int stretch = (int) ((answer.filedAt() - from) / 10_000);
            while (stretches.size() <= stretch) {
                stretches.add(new ArrayList<>());
            }
            stretches.get(stretch).add(answer);
        }
        for (List<Answer> stretch : stretches) {
            if (stretch.size() >= 100) {
                worst = Math.max(worst, percentile(stretch, 99));
            }
        }
        return worst;
    }

    /** The most filings that waited at one moment. */
    int backlog() {
        List<Long> comings =
                new ArrayList<>(answers.stream().map(Answer::filedAt).toList());
        List<Long> goings =
                new ArrayList<>(answers.stream().map(Answer::answeredAt).toList());
        Collections.sort(comings);
        Collections.sort(goings);
        int most = 0;
        int gone = 0;
        for (int come = 0; come < comings.size(); come++) {
            while (goings.get(gone) < comings.get(come)) {
                gone++;
            }
            most = Math.max(most, come + 1 - gone);
        }
        return most;
    }

    /** Part of the filings that were answered within a time, 0 to 1. */
    double within(long millis) {
        return answers.stream().filter(each -> each.millis() <= millis).count() / (double) answers.size();
    }
}
