package org.qiyue.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.qiyue.ingest.client.FilingSender;
import org.qiyue.ingest.client.PlatformAccess;
import org.qiyue.ingest.client.ReceiptReader;
import org.qiyue.ingest.protocol.ReceiptFinding;
import org.qiyue.ingest.protocol.ReceiptResult;

@ExtendWith(SharedCity.class)
class PlatformBoundaryIT {

    private static final String OTHER = "yiqian";

    @Test
    void theBrokerRefusesAFilingOnAnotherPlatformsTopic() throws Exception {
        Kaifang.Event event = Kaifang.newEvent();
        try (FilingSender sender = FilingSender.open(pointedAt("filings." + OTHER, "receipts." + Kaifang.CODE))) {
            assertThatThrownBy(
                            () -> sender.send(event.contractNo(), event.bytes()).get(60, TimeUnit.SECONDS))
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(TopicAuthorizationException.class);
        }
    }

    @Test
    void theBrokerRefusesToShowAnotherPlatformsReceipts() throws Exception {
        PlatformAccess access = pointedAt("filings." + Kaifang.CODE, "receipts." + OTHER);
        assertThatThrownBy(() -> ReceiptReader.fromBeginning(access).close())
                .isInstanceOf(TopicAuthorizationException.class);
    }

    @Test
    void anEventInAnotherPlatformsNameIsRefusedOnItsOwnTopic() throws Exception {
        Kaifang.Event own = Kaifang.newEvent();
        Kaifang.Event forged = Kaifang.event(new String(own.bytes(), StandardCharsets.UTF_8)
                .replace("urn:qiyue:platform:" + Kaifang.CODE, "urn:qiyue:platform:" + OTHER)
                .getBytes(StandardCharsets.UTF_8));
        try (Kaifang kaifang = Kaifang.open()) {
            assertThat(kaifang.file(forged.contractNo(), kaifang.sign(forged.bytes())))
                    .singleElement()
                    .satisfies(answer -> {
                        assertThat(answer.receipt().result()).isEqualTo(ReceiptResult.REJECTED);
                        assertThat(answer.receipt().findings())
                                .extracting(ReceiptFinding::rule)
                                .containsExactly("A04");
                    });
        }
        assertThat(Register.count("SELECT count(*) FROM registry.contract WHERE contract_no = ?", own.contractNo()))
                .isZero();
    }

    /** What platform kaifang was given, pointed at other topics. */
    private static PlatformAccess pointedAt(String filings, String receipts) {
        PlatformAccess own = Kaifang.access();
        return new PlatformAccess(
                own.platform(),
                own.bootstrap(),
                filings,
                receipts,
                own.consumerGroup(),
                own.tokenUrl(),
                own.clientId(),
                own.clientSecret(),
                own.clientKeyFile(),
                own.keyFile(),
                own.certificateFile(),
                own.certificate(),
                own.api(),
                own.bureauCertificateFile());
    }
}
