package org.qiyue.deploy.bench.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PageMeasurementTest {

    /** As the registry writes it; the JDK's connection keeps names of headers as they came. */
    @Test
    void keepsACookieWhoseHeaderIsWrittenSmall() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread answering = new Thread(() -> answer(server));
            answering.start();
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create("http://127.0.0.1:" + server.getLocalPort() + "/")
                            .toURL()
                            .openConnection();

            assertThat(PageMeasurement.set(connection.getHeaderFields()))
                    .containsExactlyInAnyOrder("q_session=1; Path=/", "q_session_chunk_2=2; Path=/");
            answering.join(5_000);
        }
    }

    private static void answer(ServerSocket server) {
        try (Socket socket = server.accept();
                InputStream asked = socket.getInputStream()) {
            int ends = 0;
            while (ends < 4) {
                int next = asked.read();
                ends = next == '\r' || next == '\n' ? ends + 1 : next < 0 ? 4 : 0;
            }
            socket.getOutputStream()
                    .write(
                            ("HTTP/1.1 200 OK\r\nset-cookie: q_session=1; Path=/\r\nset-cookie: q_session_chunk_2=2; Path=/\r\n"
                                            + "content-length: 0\r\n\r\n")
                                    .getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
