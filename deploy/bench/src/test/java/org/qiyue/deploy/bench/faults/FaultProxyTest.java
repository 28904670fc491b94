package org.qiyue.deploy.bench.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FaultProxyTest {

    private static final byte[] COMMITTED = "C\0\0\0\13COMMIT\0".getBytes(StandardCharsets.ISO_8859_1);

    private ServerSocket server;
    private FaultProxy proxy;
    private int port;

    @BeforeEach
    void open() throws IOException {
        server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        server.setSoTimeout(5_000);
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        proxy = new FaultProxy(port, server.getLocalPort());
    }

    @AfterEach
    void close() throws IOException {
        proxy.close();
        server.close();
    }

    @Test
    void bytesPassBothWaysAndAHangUpIsToldOn() throws IOException {
        try (Socket client = connect();
                Socket peer = server.accept()) {
            assertThat(pass(client, peer, "ask")).isEqualTo("ask");
            assertThat(pass(peer, client, "answer")).isEqualTo("answer");
            peer.shutdownOutput();
            assertThat(client.getInputStream().read()).isEqualTo(-1);
        }
    }

    @Test
    void aHalfOpenConnectionStaysSilentForEverAndNewOnesUntilItIsHealed() throws IOException {
        try (Socket client = connect();
                Socket peer = server.accept()) {
            pass(client, peer, "ask");
            proxy.halfOpen();
            assertThat(peer.getInputStream().read()).isEqualTo(-1);
            assertSilent(client);
            try (Socket other = connect()) {
                assertSilent(other);
            }
            proxy.heal();
            assertSilent(client);
            try (Socket third = connect();
                    Socket thirdPeer = server.accept()) {
                assertThat(pass(third, thirdPeer, "ask")).isEqualTo("ask");
            }
        }
    }

    @Test
    void aSlowPeerTakesItsTimeForEveryByte() throws IOException {
        try (Socket client = connect();
                Socket peer = server.accept()) {
            proxy.slow(20_000);
            long began = System.nanoTime();
            assertThat(pass(client, peer, "0123456789")).isEqualTo("0123456789");
            assertThat(System.nanoTime() - began).isGreaterThan(180_000_000);
        }
    }

    @Test
    void theAnswerToACommitOfABatchIsKeptBackAndThatToAMarkIsNot() throws Exception {
        try (Socket client = connect();
                Socket peer = server.accept()) {
            FaultProxy.Cut cut = proxy.cutAtCommit(100);
            pass(client, peer, "a mark");
            peer.getOutputStream().write(COMMITTED);
            assertThat(client.getInputStream().readNBytes(COMMITTED.length)).isEqualTo(COMMITTED);
            pass(client, peer, "a batch".repeat(20));
            peer.getOutputStream().write(COMMITTED);
            assertThat(cut.isReached(5)).isTrue();
            assertSilent(client);
        }
    }

    private Socket connect() throws IOException {
        Socket client = new Socket(InetAddress.getLoopbackAddress(), port);
        client.setSoTimeout(5_000);
        return client;
    }

    private static String pass(Socket from, Socket to, String text) throws IOException {
        from.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        return new String(to.getInputStream().readNBytes(text.length()), StandardCharsets.US_ASCII);
    }

    private static void assertSilent(Socket client) throws IOException {
        client.setSoTimeout(300);
        assertThatThrownBy(() -> client.getInputStream().read()).isInstanceOf(SocketTimeoutException.class);
        client.setSoTimeout(5_000);
    }
}
