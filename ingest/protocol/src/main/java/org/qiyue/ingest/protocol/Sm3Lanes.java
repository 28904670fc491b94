package org.qiyue.ingest.protocol;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * SM3 (GB/T 32905-2016) over many messages at a time. Each message is a lane: one place in every array, and the arrays are
 * worked through in plain loops, of which the just-in-time compiler makes vector instructions. For messages that are all
 * about as long this takes half the time of one after the other, or less.
 */
final class Sm3Lanes {
    /** So many lanes that all of their arrays stay in the first cache. */
    static final int MOST = 64;

    /** With fewer lanes one message after the other is sooner done. */
    static final int FEWEST = 12;

    private static final VarHandle WORD = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    private static final int BLOCK = 64;
    private static final int BLOCK_WORDS = 16;
    private static final int EXPANDED_WORDS = 68;
    private static final int ROUNDS = 64;
    private static final int EARLY_ROUNDS = 16;
    private static final int[] START = {
        0x7380166f, 0x4914b2b9, 0x172442d7, 0xda8a0600, 0xa96f30bc, 0x163138aa, 0xe38dee4d, 0xb0fb0e4e
    };
    private static final int[] CONSTANTS = new int[ROUNDS];

    static {
        for (int round = 0; round < ROUNDS; round++) {
            CONSTANTS[round] = Integer.rotateLeft(round < EARLY_ROUNDS ? 0x79cc4519 : 0x7a879d8a, round);
        }
    }

    private final Lane[] lanes;
    private final int[][] words;
    private final int[][] state;
    private final int[][] working;

    private Sm3Lanes(Lane[] lanes) {
        this.lanes = lanes;
        this.words = new int[EXPANDED_WORDS][lanes.length];
        this.state = new int[START.length][lanes.length];
        this.working = new int[START.length][lanes.length];
        for (int i = 0; i < START.length; i++) {
            Arrays.fill(state[i], START[i]);
        }
    }

    /**
     * The digests over prefix and message, in order.
     *
     * @param prefixes of fewer than 64 octets each
     * @param messages as many, {@link #MOST} at most
     */
    static byte[][] digests(List<byte[]> prefixes, List<byte[]> messages) {
        Lane[] lanes = new Lane[messages.size()];
        for (int place = 0; place < lanes.length; place++) {
            lanes[place] = Lane.of(place, prefixes.get(place), messages.get(place));
        }
        // Those that have an end come last, so that the others stay side by side.
        Arrays.sort(lanes, Comparator.comparingInt(Lane::blocks).reversed());
        return new Sm3Lanes(lanes).digests();
    }

    private byte[][] digests() {
        byte[][] digests = new byte[lanes.length][];
        int live = lanes.length;
        for (int block = 0; live > 0; block++) {
            if (isSoonerDoneOneByOne(block, live)) {
                for (int lane = 0; lane < live; lane++) {
                    digests[lanes[lane].place] = Sm3.digest(lanes[lane].prefix, lanes[lane].message);
                }
                return digests;
            }
            load(block, live);
            compress(live);
            while (live > 0 && lanes[live - 1].blocks == block + 1) {
                live--;
                digests[lanes[live].place] = digest(live);
            }
        }
        return digests;
    }

    /** A step with few lanes takes about as long as ten blocks one by one; those left would begin again. */
    private boolean isSoonerDoneOneByOne(int block, int live) {
        if (live >= FEWEST) {
            return false;
        }
        int blocks = 0;
        for (int lane = 0; lane < live; lane++) {
            blocks += lanes[lane].blocks;
        }
        return (lanes[0].blocks - block) * 10 > blocks;
    }

    private void load(int block, int live) {
        for (int lane = 0; lane < live; lane++) {
            lanes[lane].load(block, words, lane);
        }
    }

    private byte[] digest(int lane) {
        byte[] digest = new byte[START.length * Integer.BYTES];
        for (int i = 0; i < START.length; i++) {
            WORD.set(digest, i * Integer.BYTES, state[i][lane]);
        }
        return digest;
    }

    private void compress(int live) {
        for (int i = BLOCK_WORDS; i < EXPANDED_WORDS; i++) {
            expand(words[i], words[i - 16], words[i - 9], words[i - 3], words[i - 13], words[i - 6], live);
        }
        for (int i = 0; i < START.length; i++) {
            System.arraycopy(state[i], 0, working[i], 0, live);
        }
        int[] a = working[0];
        int[] b = working[1];
        int[] c = working[2];
        int[] d = working[3];
        int[] e = working[4];
        int[] f = working[5];
        int[] g = working[6];
        int[] h = working[7];
        for (int round = 0; round < ROUNDS; round++) {
            int[] word = words[round];
            int[] later = words[round + 4];
            if (round < EARLY_ROUNDS) {
                early(a, b, c, d, e, f, g, h, word, later, CONSTANTS[round], live);
            } else {
                late(a, b, c, d, e, f, g, h, word, later, CONSTANTS[round], live);
            }
            // What a round leaves stands where it was worked out; the names move on instead.
            int[] first = d;
            d = c;
            c = b;
            b = a;
            a = first;
            int[] fifth = h;
            h = g;
            g = f;
            f = e;
            e = fifth;
        }
        int[][] after = {a, b, c, d, e, f, g, h};
        for (int i = 0; i < START.length; i++) {
            add(state[i], after[i], live);
        }
    }

    private static void expand(
            int[] word, int[] before16, int[] before9, int[] before3, int[] before13, int[] before6, int live) {
        for (int l = 0; l < live; l++) {
            int x = before16[l] ^ before9[l] ^ (before3[l] << 15 | before3[l] >>> 17);
            word[l] = x
                    ^ (x << 15 | x >>> 17)
                    ^ (x << 23 | x >>> 9)
                    ^ (before13[l] << 7 | before13[l] >>> 25)
                    ^ before6[l];
        }
    }

    /** A round; d becomes the next a, b the next c, h the next e, f the next g. */
    private static void early(
            int[] a,
            int[] b,
            int[] c,
            int[] d,
            int[] e,
            int[] f,
            int[] g,
            int[] h,
            int[] word,
            int[] later,
            int constant,
            int live) {
        for (int l = 0; l < live; l++) {
            int rotated = a[l] << 12 | a[l] >>> 20;
            int sum = rotated + e[l] + constant;
            int ss1 = sum << 7 | sum >>> 25;
            int tt1 = (a[l] ^ b[l] ^ c[l]) + d[l] + (ss1 ^ rotated) + (word[l] ^ later[l]);
            int tt2 = (e[l] ^ f[l] ^ g[l]) + h[l] + ss1 + word[l];
            d[l] = tt1;
            b[l] = b[l] << 9 | b[l] >>> 23;
            h[l] = tt2 ^ (tt2 << 9 | tt2 >>> 23) ^ (tt2 << 17 | tt2 >>> 15);
            f[l] = f[l] << 19 | f[l] >>> 13;
        }
    }

    /** As {@link #early}, with the other two functions; a loop with a choice in it would not become vectors. */
    private static void late(
            int[] a,
            int[] b,
            int[] c,
            int[] d,
            int[] e,
            int[] f,
            int[] g,
            int[] h,
            int[] word,
            int[] later,
            int constant,
            int live) {
        for (int l = 0; l < live; l++) {
            int rotated = a[l] << 12 | a[l] >>> 20;
            int sum = rotated + e[l] + constant;
            int ss1 = sum << 7 | sum >>> 25;
            int tt1 = (a[l] & b[l] | a[l] & c[l] | b[l] & c[l]) + d[l] + (ss1 ^ rotated) + (word[l] ^ later[l]);
            int tt2 = (e[l] & f[l] | ~e[l] & g[l]) + h[l] + ss1 + word[l];
            d[l] = tt1;
            b[l] = b[l] << 9 | b[l] >>> 23;
            h[l] = tt2 ^ (tt2 << 9 | tt2 >>> 23) ^ (tt2 << 17 | tt2 >>> 15);
            f[l] = f[l] << 19 | f[l] >>> 13;
        }
    }

    private static void add(int[] state, int[] after, int live) {
        for (int l = 0; l < live; l++) {
            state[l] ^= after[l];
        }
    }

    /**
     * A message in blocks: a first one that holds the prefix, those that stand in the message as they are, and the padded
     * end.
     *
     * @param place where its digest is to stand
     * @param head the first block, null without a prefix or when all of it is the end
     * @param end one block or two
     * @param blocks how many in all
     */
    private record Lane(int place, byte[] prefix, byte[] message, byte[] head, byte[] end, int blocks) {
        static Lane of(int place, byte[] prefix, byte[] message) {
            int length = prefix.length + message.length;
            int whole = length / BLOCK;
            int blocks = (length + Long.BYTES) / BLOCK + 1;
            byte[] head = null;
            if (prefix.length > 0 && whole > 0) {
                head = Arrays.copyOf(prefix, BLOCK);
                System.arraycopy(message, 0, head, prefix.length, BLOCK - prefix.length);
            }
            byte[] end = new byte[(blocks - whole) * BLOCK];
            int from = whole * BLOCK - prefix.length;
            int kept = 0;
            if (whole == 0) {
                System.arraycopy(prefix, 0, end, 0, prefix.length);
                from = 0;
                kept = prefix.length;
            }
            System.arraycopy(message, from, end, kept, message.length - from);
            end[kept + message.length - from] = (byte) 0x80;
            WORD.set(end, end.length - 2 * Integer.BYTES, length >>> 29);
            WORD.set(end, end.length - Integer.BYTES, length << 3);
            return new Lane(place, prefix, message, head, end, blocks);
        }

        void load(int block, int[][] words, int lane) {
            int ofEnd = block - (blocks - end.length / BLOCK);
            byte[] source = message;
            int from = block * BLOCK - prefix.length;
            if (ofEnd >= 0) {
                source = end;
                from = ofEnd * BLOCK;
            } else if (block == 0 && head != null) {
                source = head;
                from = 0;
            }
            for (int i = 0; i < BLOCK_WORDS; i++) {
                words[i][lane] = (int) WORD.get(source, from + i * Integer.BYTES);
            }
        }
    }
}
