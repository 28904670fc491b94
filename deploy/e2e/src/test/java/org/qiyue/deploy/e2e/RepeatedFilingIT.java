package org.qiyue.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.qiyue.ingest.client.SignedEvent;

@ExtendWith(SharedCity.class)
class RepeatedFilingIT {

    @Test
    void theSameBytesSentAgainEvenAfterACrashOfIntakeChangeNothingAndAreAnsweredOnce() throws Exception {
        Kaifang.Event event = Kaifang.newEvent();
        try (Kaifang kaifang = Kaifang.open()) {
            SignedEvent signed = kaifang.sign(event.bytes());
            assertThat(kaifang.file(event.contractNo(), signed)).singleElement().satisfies(answer -> {
                assertThat(answer.receipt().filingId()).isEqualTo(event.id());
                assertThat(answer.receipt().result().isAccepted()).isTrue();
            });
            Map<String, String> before = Register.state();

            assertThat(kaifang.file(event.contractNo(), signed))
                    .as("the second time")
                    .isEmpty();
            // The same bytes under another signature of the same key are the same filing too.
            assertThat(kaifang.file(event.contractNo(), kaifang.sign(event.bytes())))
                    .as("signed anew")
                    .isEmpty();
            SharedCity.city().restart("ingest", true);
            assertThat(kaifang.file(event.contractNo(), signed))
                    .as("after a crash")
                    .isEmpty();

            assertThat(Register.state()).isEqualTo(before);
            assertThat(Register.count(
                            "SELECT count(*) FROM registry.filing WHERE content_digest = ?",
                            HexFormat.of().parseHex(event.digest())))
                    .isEqualTo(1);
            assertThat(Register.count(
                            "SELECT count(*) FROM registry.contract WHERE platform_code = ? AND contract_no = ?",
                            Kaifang.CODE,
                            event.contractNo()))
                    .isEqualTo(1);
        }
    }
}
