package org.qiyue.ingest.service.consume;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/**
 * Kafka's own ids of topics. A topic that is deleted and made again keeps its name and gets a new id, and an id
 * never comes back: whoever sees the same id before and after a read has read from one and the same topic.
 */
final class TopicIds {
    private static final Duration TIMEOUT = Duration.ofSeconds(15);

    private final Admin admin;

    TopicIds(Admin admin) {
        this.admin = admin;
    }

    /** Asks now; the answer is read with {@link Answer#ids()}. */
    Answer ask(Collection<String> topics) {
        return new Answer(admin.describeTopics(topics).topicNameValues());
    }

    /**
     * Asks for nothing but an answer.
     *
     * @throws KafkaException when there is none in time
     */
    void requireBroker() {
        await(admin.describeCluster().clusterId());
    }

    private static <T> T await(KafkaFuture<T> future) {
        try {
            return future.get(TIMEOUT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw new KafkaException("The broker gave no answer", e.getCause());
        } catch (TimeoutException e) {
            throw new KafkaException("The broker gave no answer in time", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new org.apache.kafka.common.errors.InterruptException(e);
        }
    }

    /** An answer under way. */
    static final class Answer {
        private final Map<String, KafkaFuture<TopicDescription>> futures;

        private Answer(Map<String, KafkaFuture<TopicDescription>> futures) {
            this.futures = futures;
        }

        /**
         * The ids by topic name; a topic that does not exist is left out.
         *
         * @throws KafkaException when the broker does not answer in time
         */
        Map<String, UUID> ids() {
            Map<String, UUID> ids = new HashMap<>();
            futures.forEach((topic, future) -> {
                try {
                    org.apache.kafka.common.Uuid id = await(future).topicId();
                    ids.put(topic, new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits()));
                } catch (KafkaException e) {
                    if (!(e.getCause() instanceof UnknownTopicOrPartitionException)) {
                        throw e;
                    }
                }
            });
            return ids;
        }
    }
}
