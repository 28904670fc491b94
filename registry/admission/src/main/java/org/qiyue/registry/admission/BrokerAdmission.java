package org.qiyue.registry.admission;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.acl.AccessControlEntryFilter;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.quota.ClientQuotaAlteration;
import org.apache.kafka.common.quota.ClientQuotaEntity;
import org.apache.kafka.common.resource.ResourcePatternFilter;

/**
 * Gives platforms their place at the broker: two topics, the access to exactly them, and a share of the broker's time.
 * Every step may be repeated, and one that stands already changes nothing.
 */
public final class BrokerAdmission implements AutoCloseable {

    private static final int FILINGS_PARTITIONS = 4;
    private static final int RECEIPTS_PARTITIONS = 2;
    private static final Map<String, String> FILINGS_SETTINGS = settings(Duration.ofDays(7));
    private static final Map<String, String> RECEIPTS_SETTINGS = settings(Duration.ofDays(30));
    private static final double BYTES_A_SECOND = 32.0 * 1024 * 1024;

    private final Admin admin;
    private final Duration patience;
    private final short copies;

    private BrokerAdmission(Admin admin, Duration patience, int copies) {
        this.admin = admin;
        this.patience = patience;
        this.copies = (short) copies;
    }

    /**
     * Signs in to the broker.
     *
     * @param connection Kafka's settings for reaching the broker and saying who one is
     * @param patience how long a step may take
     * @param copies how many brokers keep each topic
     */
    public static BrokerAdmission open(Map<String, Object> connection, Duration patience, int copies)
            throws AdmissionException {
        Map<String, Object> settings = new HashMap<>(connection);
        settings.putIfAbsent(AdminClientConfig.CLIENT_ID_CONFIG, "admission");
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) patience.toMillis() / 2);
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) patience.toMillis());
        try {
            return new BrokerAdmission(Admin.create(settings), patience, copies);
        } catch (KafkaException failed) {
            throw new AdmissionException(
                    AdmissionException.Cause.UNREACHABLE,
                    "无法登录消息服务:未取得令牌,或地址无法解析。",
                    "The broker cannot be signed in to: no token was had, or its address is unknown.",
                    failed);
        }
    }

    /** Makes the topics that are missing. */
    public void makeTopics(Collection<PlatformPlace> platforms) throws AdmissionException, InterruptedException {
        List<NewTopic> topics = platforms.stream()
                .flatMap(platform -> Stream.of(
                        new NewTopic(platform.filingsTopic(), FILINGS_PARTITIONS, copies).configs(FILINGS_SETTINGS),
                        new NewTopic(platform.receiptsTopic(), RECEIPTS_PARTITIONS, copies).configs(RECEIPTS_SETTINGS)))
                .toList();
        for (KafkaFuture<Void> made : admin.createTopics(topics).values().values()) {
            try {
                await(made);
            } catch (AdmissionException failed) {
                if (!(failed.getCause() instanceof TopicExistsException)) {
                    throw failed;
                }
            }
        }
    }

    /** Grants a platform its cells and takes back any other that it has, then waits until the broker says so itself. */
    public void grantAccess(PlatformPlace platform) throws AdmissionException, InterruptedException {
        AclBindingFilter held = new AclBindingFilter(
                ResourcePatternFilter.ANY,
                new AccessControlEntryFilter(
                        "User:" + platform.clientId(), null, AclOperation.ANY, AclPermissionType.ANY));
        bring(held, BrokerAccess.of(platform));
    }

    /** Grants these cells and takes back every other that anybody has. */
    public void grantOnly(Set<AclBinding> wanted) throws AdmissionException, InterruptedException {
        bring(AclBindingFilter.ANY, wanted);
    }

    /** Sets how much of the broker each platform may take. */
    public void limit(Collection<PlatformPlace> platforms) throws AdmissionException, InterruptedException {
        await(admin.alterClientQuotas(platforms.stream()
                        .map(platform -> new ClientQuotaAlteration(
                                new ClientQuotaEntity(Map.of(ClientQuotaEntity.USER, platform.clientId())),
                                List.of(
                                        new ClientQuotaAlteration.Op("producer_byte_rate", BYTES_A_SECOND),
                                        new ClientQuotaAlteration.Op("consumer_byte_rate", BYTES_A_SECOND))))
                        .toList())
                .all());
    }

    private void bring(AclBindingFilter among, Set<AclBinding> wanted) throws AdmissionException, InterruptedException {
        Set<AclBinding> present = granted(among);
        List<AclBinding> missing = new ArrayList<>(wanted);
        missing.removeAll(present);
        present.removeAll(wanted);
        if (missing.isEmpty() && present.isEmpty()) {
            return;
        }
        await(admin.createAcls(missing).all());
        await(admin.deleteAcls(present.stream().map(AclBinding::toFilter).collect(Collectors.toList()))
                .all());
        long end = System.nanoTime() + patience.toNanos();
        while (!granted(among).equals(wanted)) {
            if (System.nanoTime() > end) {
                throw new AdmissionException(
                        AdmissionException.Cause.UNREACHABLE,
                        "消息服务未在时限内接受权限变更。",
                        "The broker did not take over the access rules in time.",
                        null);
            }
            Thread.sleep(100);
        }
    }

    private Set<AclBinding> granted(AclBindingFilter among) throws AdmissionException, InterruptedException {
        return new HashSet<>(await(admin.describeAcls(among).values()));
    }

    private <T> T await(KafkaFuture<T> asked) throws AdmissionException, InterruptedException {
        try {
            return asked.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            throw unreachable(late);
        } catch (ExecutionException failed) {
            throw told(failed.getCause());
        } catch (KafkaException failed) {
            throw told(failed);
        }
    }

    private static AdmissionException told(Throwable failure) {
        if (failure instanceof AuthorizationException || failure instanceof AuthenticationException) {
            return new AdmissionException(
                    AdmissionException.Cause.NOT_ALLOWED,
                    "登记服务在消息服务的账号无此权限。",
                    "The registry's account at the broker may not do this.",
                    failure);
        }
        if (failure instanceof RetriableException) {
            return unreachable(failure);
        }
        return new AdmissionException(
                AdmissionException.Cause.REFUSED,
                "消息服务拒绝了请求：" + failure.getMessage(),
                "The broker refused: " + failure.getMessage(),
                failure);
    }

    private static AdmissionException unreachable(Throwable failure) {
        return new AdmissionException(
                AdmissionException.Cause.UNREACHABLE, "消息服务未在时限内答复。", "The broker did not answer in time.", failure);
    }

    private static Map<String, String> settings(Duration kept) {
        return Map.of(
                "cleanup.policy",
                "delete",
                "retention.ms",
                Long.toString(kept.toMillis()),
                "message.timestamp.type",
                "LogAppendTime");
    }

    @Override
    public void close() {
        admin.close(Duration.ofSeconds(5));
    }
}
