package org.qiyue.registry.admission;

import java.util.Set;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.Resource;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/** Who may do what at the broker. */
public final class BrokerAccess {
    private BrokerAccess() {}

    /**
     * The cells of a platform: writes its filings, reads its receipts, commits in its own groups.
     *
     * <p>No platform needs {@code IDEMPOTENT_WRITE} or anything else on the cluster: since Kafka 2.8 (KIP-679) whoever
     * may write to a topic may write to it idempotently.
     */
    public static Set<AclBinding> of(PlatformPlace platform) {
        String principal = principal(platform.clientId());
        ResourcePattern filings = topic(platform.filingsTopic(), PatternType.LITERAL);
        ResourcePattern receipts = topic(platform.receiptsTopic(), PatternType.LITERAL);
        ResourcePattern groups = new ResourcePattern(ResourceType.GROUP, platform.groupPrefix(), PatternType.PREFIXED);
        return Set.of(
                allow(principal, filings, AclOperation.WRITE),
                allow(principal, filings, AclOperation.DESCRIBE),
                allow(principal, receipts, AclOperation.READ),
                allow(principal, receipts, AclOperation.DESCRIBE),
                allow(principal, groups, AclOperation.READ));
    }

    /**
     * The cells of the program that admits platforms: makes topics of the two families, sees and changes access and
     * quotas. It reads and writes no topic. Kafka does not divide the right to change access any further.
     *
     * @param clientId the program's client at the identity provider
     */
    public static Set<AclBinding> ofAdmission(String clientId) {
        String principal = principal(clientId);
        ResourcePattern filings = topic("filings.", PatternType.PREFIXED);
        ResourcePattern receipts = topic("receipts.", PatternType.PREFIXED);
        ResourcePattern cluster = new ResourcePattern(ResourceType.CLUSTER, Resource.CLUSTER_NAME, PatternType.LITERAL);
        return Set.of(
                allow(principal, filings, AclOperation.CREATE),
                allow(principal, filings, AclOperation.DESCRIBE),
                allow(principal, receipts, AclOperation.CREATE),
                allow(principal, receipts, AclOperation.DESCRIBE),
                allow(principal, cluster, AclOperation.DESCRIBE),
                allow(principal, cluster, AclOperation.ALTER),
                allow(principal, cluster, AclOperation.DESCRIBE_CONFIGS),
                allow(principal, cluster, AclOperation.ALTER_CONFIGS));
    }

    private static String principal(String clientId) {
        return "User:" + clientId;
    }

    private static ResourcePattern topic(String name, PatternType pattern) {
        return new ResourcePattern(ResourceType.TOPIC, name, pattern);
    }

    private static AclBinding allow(String principal, ResourcePattern resource, AclOperation operation) {
        return new AclBinding(resource, new AccessControlEntry(principal, "*", operation, AclPermissionType.ALLOW));
    }
}
