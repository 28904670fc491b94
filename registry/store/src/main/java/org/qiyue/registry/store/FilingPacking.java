package org.qiyue.registry.store;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdCompressCtx;
import com.github.luben.zstd.ZstdDecompressCtx;
import com.github.luben.zstd.ZstdDictCompress;
import com.github.luben.zstd.ZstdDictDecompress;
import com.github.luben.zstd.ZstdException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Makes the bytes of filings a fraction of their length with Zstandard (RFC 8878) and a dictionary of what all filings say:
 * the names of their members. What was packed can be unpacked as long as the dictionary is kept, byte for byte, so it is
 * never changed; a better one is a further {@linkplain #FORMAT format}. Safe for threads.
 */
final class FilingPacking {

    /** The format that {@link #pack} writes. */
    static final int FORMAT = 1;

    private static final int LEVEL = 1;
    private static final byte[] DICTIONARY = dictionary();
    private static final ZstdDictCompress TO_PACK = new ZstdDictCompress(DICTIONARY, LEVEL);
    private static final ZstdDictDecompress TO_UNPACK = new ZstdDictDecompress(DICTIONARY);
    private static final ThreadLocal<ZstdCompressCtx> PACKERS = ThreadLocal.withInitial(FilingPacking::packer);
    private static final ThreadLocal<ZstdDecompressCtx> UNPACKERS =
            ThreadLocal.withInitial(() -> new ZstdDecompressCtx().loadDict(TO_UNPACK));

    private FilingPacking() {}

    /** The bytes as one Zstandard frame, which tells their length. */
    static byte[] pack(byte[] bytes) {
        return PACKERS.get().compress(bytes);
    }

    /**
     * The bytes of a frame that {@link #pack} has made.
     *
     * @throws UnreadableCipherException when it is none
     */
    static byte[] unpack(byte[] frame) {
        try {
            return UNPACKERS.get().decompress(frame, length(frame));
        } catch (ZstdException e) {
            throw new UnreadableCipherException("The bytes of a filing cannot be unpacked", e);
        }
    }

    private static int length(byte[] frame) {
        long length = Zstd.getFrameContentSize(frame);
        if (length < 0 || length > Integer.MAX_VALUE) {
            throw new UnreadableCipherException("The bytes of a filing are not packed");
        }
        return (int) length;
    }

    /** What authenticates is outside, so the frame needs no check sum and does not repeat which dictionary it needs. */
    private static ZstdCompressCtx packer() {
        return new ZstdCompressCtx()
                .setLevel(LEVEL)
                .setContentSize(true)
                .setChecksum(false)
                .setDictID(false)
                .loadDict(TO_PACK);
    }

    private static byte[] dictionary() {
        try (InputStream in = FilingPacking.class.getResourceAsStream("filing-dictionary-" + FORMAT + ".txt")) {
            return in.readAllBytes();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
