package org.qiyue.registry.service.job;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Consumer;

/** Cuts what is written into pieces and hands each on when it is full, so that no more than one is in memory. */
final class JobFile extends OutputStream {
    private static final int PIECE = 256 * 1024;

    private final Consumer<Piece> keeper;
    private final byte[] buffer = new byte[PIECE];
    private int filled;
    private int pieces;
    private long length;
    private boolean closed;

    JobFile(Consumer<Piece> keeper) {
        this.keeper = keeper;
    }

    /**
     * A piece of a file.
     *
     * @param number from 0
     */
    record Piece(int number, byte[] bytes) {}

    /** A file that is kept, with the number of its pieces. */
    record Kept(UUID jobId, int attempt, int pieces) {}

    @Override
    public void write(int value) {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) {
        int at = from;
        int left = count;
        while (left > 0) {
            int fits = Math.min(left, PIECE - filled);
            System.arraycopy(bytes, at, buffer, filled, fits);
            filled += fits;
            at += fits;
            left -= fits;
            if (filled == PIECE) {
                handOn();
            }
        }
        length += count;
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            if (filled > 0) {
                handOn();
            }
        }
    }

    long length() {
        return length;
    }

    private void handOn() {
        keeper.accept(new Piece(pieces, Arrays.copyOf(buffer, filled)));
        pieces++;
        filled = 0;
    }
}
