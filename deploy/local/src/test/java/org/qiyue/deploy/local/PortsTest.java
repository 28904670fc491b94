package org.qiyue.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void theEightPortsStandSideBySide() {
        assertThat(new Ports(18_000).uses().keySet())
                .containsExactly(18_000, 18_001, 18_002, 18_003, 18_004, 18_005, 18_006, 18_007);
    }

    @Test
    void aPortInUseIsRefusedByItsNumberAndTheOptionThatChangesIt() throws IOException {
        Ports ports = Ports.free();
        try (ServerSocket other = new ServerSocket(ports.kafkaPlatforms(), 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> Preflight.ports(ports))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining(Integer.toString(other.getLocalPort()))
                    .hasMessageContaining("--port-base");
        }
    }

    @Test
    void freePortsAreAccepted() {
        assertThatCode(() -> Preflight.ports(Ports.free())).doesNotThrowAnyException();
    }
}
