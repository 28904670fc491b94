package org.qiyue.deploy.bench.faults;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;

/**
 * Stands between a client and a server and can make the way between them bad: silent, slow, or cut at one answer.
 * Connections are taken from any thread; every connection has two threads of its own.
 */
final class FaultProxy implements Closeable {

    private static final int CHUNK = 1 << 16;

    /** PostgreSQL's answer to COMMIT: tag C, length 11, text. */
    private static final byte[] COMMITTED = "C\0\0\0\13COMMIT\0".getBytes(StandardCharsets.ISO_8859_1);

    private final ServerSocket listener;
    private final int server;
    private final Set<Line> lines = ConcurrentHashMap.newKeySet();
    private final AtomicReference<Cut> cut = new AtomicReference<>();
    private volatile boolean silent;
    private volatile long pauseForByte;

    /** Listens on one port of this machine and speaks with another. */
    FaultProxy(int port, int server) throws IOException {
        this.server = server;
        this.listener = new ServerSocket();
        listener.setReuseAddress(true);
        listener.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        daemon("proxy-" + port, this::accept);
    }

    /** The moment at which a server has committed much and its client does not know. */
    static final class Cut {
        private final long bytesBefore;
        private final CountDownLatch reached = new CountDownLatch(1);

        private Cut(long bytesBefore) {
            this.bytesBefore = bytesBefore;
        }

        boolean isReached(long seconds) throws InterruptedException {
            return reached.await(seconds, TimeUnit.SECONDS);
        }
    }

    /**
     * The next answer to a COMMIT is kept from the client for ever, and so is all after it on that connection.
     *
     * @param bytesBefore how much the client must have sent in that transaction: tells a batch from a mark
     */
    Cut cutAtCommit(long bytesBefore) {
        Cut next = new Cut(bytesBefore);
        cut.set(next);
        return next;
    }

    /**
     * The servers of all connections hang up while the clients hear nothing, as when the other machine lost its power;
     * new connections are taken and not answered until {@link #heal}, and the old ones never.
     */
    void halfOpen() {
        silent = true;
        lines.forEach(Line::dropServer);
    }

    /** Every byte takes its time, in both directions. */
    void slow(long microsecondsForByte) {
        pauseForByte = microsecondsForByte;
    }

    /** New connections, and those that still have a server, are as fast as the machine, and none will be cut. */
    void heal() {
        cut.set(null);
        silent = false;
        pauseForByte = 0;
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket client = listener.accept();
                client.setTcpNoDelay(true);
                Line line = new Line(client);
                lines.add(line);
                line.open();
            } catch (IOException closedOrRefused) {
                // closed: the loop ends; refused by the server: the client has been told
            }
        }
    }

    private final class Line {
        private final Socket client;
        private volatile Socket up;
        private volatile boolean dead;
        private long sentInTransaction;

        Line(Socket client) {
            this.client = client;
        }

        void open() throws IOException {
            if (silent) {
                dead = true;
                return;
            }
            try {
                up = new Socket(InetAddress.getLoopbackAddress(), server);
                up.setTcpNoDelay(true);
            } catch (IOException refused) {
                close();
                throw refused;
            }
            daemon("proxy-up", () -> copy(client, up, false));
            daemon("proxy-down", () -> copy(up, client, true));
        }

        /** The client's side stays open and silent. */
        void dropServer() {
            dead = true;
            closeQuietly(up);
        }

        private void copy(Socket from, Socket to, boolean answers) {
            byte[] chunk = new byte[CHUNK];
            try {
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream();
                for (int length = in.read(chunk); length >= 0; length = in.read(chunk)) {
                    if (!answers) {
                        count(length);
                    } else if (isCut(chunk, length)) {
                        dead = true;
                        return;
                    }
                    forward(out, chunk, length);
                }
            } catch (IOException ended) {
                // both sides are closed below
            }
            if (!dead) {
                close();
            }
        }

        private void forward(OutputStream out, byte[] chunk, int length) throws IOException {
            if (pauseForByte == 0) {
                out.write(chunk, 0, length);
                return;
            }
            for (int index = 0; index < length; index++) {
                long pause = pauseForByte;
                if (pause == 0) {
                    out.write(chunk, index, length - index);
                    return;
                }
                out.write(chunk[index]);
                long until = System.nanoTime() + pause * 1_000;
                while (System.nanoTime() < until) {
                    LockSupport.parkNanos(until - System.nanoTime());
                }
            }
        }

        private synchronized void count(int length) {
            sentInTransaction += length;
        }

        /** Counted per connection by the two threads in turn: a client that waits for COMMIT sends nothing. */
        private synchronized boolean isCut(byte[] chunk, int length) {
            if (!contains(chunk, length)) {
                return false;
            }
            long sent = sentInTransaction;
            sentInTransaction = 0;
            Cut wanted = cut.get();
            if (wanted != null && sent >= wanted.bytesBefore && cut.compareAndSet(wanted, null)) {
                wanted.reached.countDown();
                return true;
            }
            return false;
        }

        private void close() {
            lines.remove(this);
            closeQuietly(client);
            closeQuietly(up);
        }
    }

    private static boolean contains(byte[] chunk, int length) {
        for (int at = 0; at + COMMITTED.length <= length; at++) {
            int same = 0;
            while (same < COMMITTED.length && chunk[at + same] == COMMITTED[same]) {
                same++;
            }
            if (same == COMMITTED.length) {
                return true;
            }
        }
        return false;
    }

    private static void daemon(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    private static void closeQuietly(Closeable closeable) {
        try {
            if (closeable != null) {
                closeable.close();
            }
        } catch (IOException closedAlready) {
            // nothing is left to close
        }
    }

    @Override
    public void close() throws IOException {
        listener.close();
        lines.forEach(Line::close);
    }
}
