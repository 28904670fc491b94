package org.qiyue.deploy.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** The broker under load, over the listener of the registry's own programs. */
final class Broker implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String bootstrap;
    private final Admin admin;

    Broker(String bootstrap) {
        this.bootstrap = bootstrap;
        this.admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap));
    }

    /** The topics whose name begins so. */
    Set<String> topics(String prefix) throws ExecutionException, InterruptedException, TimeoutException {
        return get(admin.listTopics().names()).stream()
                .filter(name -> name.startsWith(prefix))
                .collect(Collectors.toSet());
    }

    /** Deletes topics and makes them again, empty, with the partitions and settings they had. */
    void empty(Collection<String> topics) throws ExecutionException, InterruptedException, TimeoutException {
        Map<String, TopicDescription> descriptions =
                get(admin.describeTopics(topics).allTopicNames());
        List<ConfigResource> resources = topics.stream()
                .map(topic -> new ConfigResource(ConfigResource.Type.TOPIC, topic))
                .toList();
        var settings = get(admin.describeConfigs(resources).all());
        get(admin.deleteTopics(topics).all());
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (get(admin.listTopics().names()).stream().anyMatch(topics::contains)) {
            if (System.nanoTime() > end) {
                throw new TimeoutException("Kafka does not delete " + topics);
            }
            Thread.sleep(100);
        }
        List<NewTopic> fresh = new ArrayList<>();
        for (ConfigResource resource : resources) {
            Map<String, String> own = settings.get(resource).entries().stream()
                    .filter(entry -> entry.source() == ConfigEntry.ConfigSource.DYNAMIC_TOPIC_CONFIG)
                    .collect(Collectors.toMap(ConfigEntry::name, ConfigEntry::value));
            int partitions = descriptions.get(resource.name()).partitions().size();
            fresh.add(new NewTopic(resource.name(), partitions, (short) 1).configs(own));
        }
        get(admin.createTopics(fresh).all());
    }

    /** Makes a topic unless it is there. */
    void create(String topic, int partitions) throws ExecutionException, InterruptedException, TimeoutException {
        if (!get(admin.listTopics().names()).contains(topic)) {
            get(admin.createTopics(List.of(new NewTopic(topic, partitions, (short) 1)))
                    .all());
        }
    }

    /** Where each partition of the topics ends. */
    Map<TopicPartition, Long> ends(Collection<String> topics)
            throws ExecutionException, InterruptedException, TimeoutException {
        Map<TopicPartition, OffsetSpec> question = new HashMap<>();
        get(admin.describeTopics(topics).allTopicNames())
                .values()
                .forEach(description -> description
                        .partitions()
                        .forEach(partition -> question.put(
                                new TopicPartition(description.name(), partition.partition()), OffsetSpec.latest())));
        Map<TopicPartition, Long> ends = new HashMap<>();
        get(admin.listOffsets(question).all()).forEach((partition, end) -> ends.put(partition, end.offset()));
        return ends;
    }

    /** The beginning of each partition of topics that are new. */
    Map<TopicPartition, Long> begins(Collection<String> topics)
            throws ExecutionException, InterruptedException, TimeoutException {
        return ends(topics).keySet().stream().collect(Collectors.toMap(partition -> partition, partition -> 0L));
    }

    String bootstrap() {
        return bootstrap;
    }

    /** How many records of partitions that are read from their beginning a group has behind it. */
    long committed(String group, Collection<TopicPartition> partitions)
            throws ExecutionException, InterruptedException, TimeoutException {
        return get(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata()).entrySet().stream()
                .filter(entry -> entry.getValue() != null && partitions.contains(entry.getKey()))
                .mapToLong(entry -> entry.getValue().offset())
                .sum();
    }

    /** A producer set as the simulated platforms' are. */
    KafkaProducer<byte[], byte[]> producer() {
        Map<String, Object> settings = new HashMap<>();
        settings.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 20);
        settings.put(ProducerConfig.BATCH_SIZE_CONFIG, 1 << 17);
        settings.put(ProducerConfig.BUFFER_MEMORY_CONFIG, 1L << 25);
        return new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
    }

    /** A reader without a group, with ingest's fetch sizes. */
    KafkaConsumer<byte[], byte[]> reader() {
        Map<String, Object> settings = new HashMap<>();
        settings.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 10_000);
        settings.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, 1 << 24);
        settings.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, 1 << 21);
        return new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    private static <T> T get(KafkaFuture<T> future) throws ExecutionException, InterruptedException, TimeoutException {
        return future.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        admin.close(Duration.ofSeconds(5));
    }
}
