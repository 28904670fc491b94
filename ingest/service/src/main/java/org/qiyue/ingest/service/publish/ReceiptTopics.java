package org.qiyue.ingest.service.publish;

import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/**
 * Which receipts topics exist. Receipts for one that does not, or not yet, are set aside: they must not hold up those of
 * other platforms.
 */
final class ReceiptTopics {
    private static final Duration TIMEOUT = Duration.ofSeconds(15);

    private final Admin admin;
    private final Set<String> known = new HashSet<>();

    ReceiptTopics(Admin admin) {
        this.admin = admin;
    }

    /** Returns once the broker answers. */
    void requireBroker() throws InterruptedException {
        get(admin.describeCluster().nodes());
    }

    /** Those of the topics that do not exist now. */
    Set<String> missing(Set<String> topics) throws InterruptedException {
        Set<String> missing = new HashSet<>(topics);
        missing.removeAll(known);
        if (!missing.isEmpty()) {
            describe(missing);
        }
        return missing;
    }

    private void describe(Set<String> unknown) throws InterruptedException {
        Map<String, KafkaFuture<TopicDescription>> futures =
                admin.describeTopics(unknown).topicNameValues();
        for (Map.Entry<String, KafkaFuture<TopicDescription>> future : futures.entrySet()) {
            if (get(future.getValue()) != null) {
                known.add(future.getKey());
                unknown.remove(future.getKey());
            }
        }
    }

    private static <T> T get(KafkaFuture<T> future) throws InterruptedException {
        try {
            return future.get(TIMEOUT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnknownTopicOrPartitionException) {
                return null;
            }
            throw new KafkaException("The broker did not describe a topic", e.getCause());
        } catch (TimeoutException e) {
            throw new KafkaException("The broker did not answer in time", e);
        }
    }
}
