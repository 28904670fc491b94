package org.qiyue.deploy.local;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.quota.ClientQuotaAlteration;
import org.apache.kafka.common.quota.ClientQuotaEntity;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/**
 * Gives platforms their place in Kafka: two topics, the access to exactly them, and a share of the broker's time.
 *
 * <p>No platform needs {@code IDEMPOTENT_WRITE} or anything else on the cluster: since Kafka 2.8 (KIP-679) whoever may
 * write to a topic may write to it idempotently.
 */
final class KafkaOnboarding implements AutoCloseable {

    private static final int FILINGS_PARTITIONS = 4;
    private static final int RECEIPTS_PARTITIONS = 2;
    private static final Map<String, String> FILINGS_SETTINGS = Map.of(
            "cleanup.policy", "delete",
            "retention.ms", Long.toString(Duration.ofDays(7).toMillis()),
            "message.timestamp.type", "LogAppendTime");
    private static final Map<String, String> RECEIPTS_SETTINGS = Map.of(
            "cleanup.policy", "delete",
            "retention.ms", Long.toString(Duration.ofDays(30).toMillis()),
            "message.timestamp.type", "LogAppendTime");
    private static final double BYTES_A_SECOND = 32.0 * 1024 * 1024;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Admin admin;

    KafkaOnboarding(String bootstrap) {
        this.admin = Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrap,
                AdminClientConfig.CLIENT_ID_CONFIG,
                "city",
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                20_000,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                (int) PATIENCE.toMillis()));
    }

    /**
     * Makes what is missing and takes back any access that is not {@link #access}'s, then waits until the broker says
     * so itself.
     */
    void admit(Collection<CityPlatform> platforms) throws ExecutionException, InterruptedException, TimeoutException {
        topics(platforms);
        quotas(platforms);
        Set<AclBinding> wanted = new HashSet<>();
        platforms.forEach(platform -> wanted.addAll(access(platform)));
        Set<AclBinding> present = granted();
        if (!present.equals(wanted)) {
            List<AclBinding> missing = new ArrayList<>(wanted);
            missing.removeAll(present);
            present.removeAll(wanted);
            get(admin.createAcls(missing).all());
            get(admin.deleteAcls(present.stream().map(AclBinding::toFilter).toList())
                    .all());
            awaitAccess(wanted);
        }
    }

    /** The cells of a platform: writes its filings, reads its receipts, commits in its own groups. */
    static Set<AclBinding> access(CityPlatform platform) {
        String principal = "User:" + platform.clientId();
        ResourcePattern filings = new ResourcePattern(ResourceType.TOPIC, platform.filingsTopic(), PatternType.LITERAL);
        ResourcePattern receipts =
                new ResourcePattern(ResourceType.TOPIC, platform.receiptsTopic(), PatternType.LITERAL);
        ResourcePattern groups = new ResourcePattern(ResourceType.GROUP, platform.groupPrefix(), PatternType.PREFIXED);
        return Set.of(
                allow(principal, filings, AclOperation.WRITE),
                allow(principal, filings, AclOperation.DESCRIBE),
                allow(principal, receipts, AclOperation.READ),
                allow(principal, receipts, AclOperation.DESCRIBE),
                allow(principal, groups, AclOperation.READ));
    }

    private static AclBinding allow(String principal, ResourcePattern resource, AclOperation operation) {
        return new AclBinding(resource, new AccessControlEntry(principal, "*", operation, AclPermissionType.ALLOW));
    }

    private void topics(Collection<CityPlatform> platforms)
            throws ExecutionException, InterruptedException, TimeoutException {
        Set<String> present = get(admin.listTopics().names());
        List<NewTopic> missing = new ArrayList<>();
        for (CityPlatform platform : platforms) {
            if (!present.contains(platform.filingsTopic())) {
                missing.add(
                        new NewTopic(platform.filingsTopic(), FILINGS_PARTITIONS, (short) 1).configs(FILINGS_SETTINGS));
            }
            if (!present.contains(platform.receiptsTopic())) {
                missing.add(new NewTopic(platform.receiptsTopic(), RECEIPTS_PARTITIONS, (short) 1)
                        .configs(RECEIPTS_SETTINGS));
            }
        }
        get(admin.createTopics(missing).all());
    }

    private void quotas(Collection<CityPlatform> platforms)
            throws ExecutionException, InterruptedException, TimeoutException {
        List<ClientQuotaAlteration> quotas = new ArrayList<>();
        for (CityPlatform platform : platforms) {
            quotas.add(new ClientQuotaAlteration(
                    new ClientQuotaEntity(Map.of(ClientQuotaEntity.USER, platform.clientId())),
                    List.of(
                            new ClientQuotaAlteration.Op("producer_byte_rate", BYTES_A_SECOND),
                            new ClientQuotaAlteration.Op("consumer_byte_rate", BYTES_A_SECOND))));
        }
        get(admin.alterClientQuotas(quotas).all());
    }

    private Set<AclBinding> granted() throws ExecutionException, InterruptedException, TimeoutException {
        return new HashSet<>(get(admin.describeAcls(AclBindingFilter.ANY).values()));
    }

    private void awaitAccess(Set<AclBinding> wanted) throws ExecutionException, InterruptedException, TimeoutException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!granted().equals(wanted)) {
            if (System.nanoTime() > end) {
                throw new TimeoutException("Kafka did not take over the access rules");
            }
            Thread.sleep(100);
        }
    }

    private static <T> T get(KafkaFuture<T> future) throws ExecutionException, InterruptedException, TimeoutException {
        return future.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        admin.close(Duration.ofSeconds(5));
    }
}
