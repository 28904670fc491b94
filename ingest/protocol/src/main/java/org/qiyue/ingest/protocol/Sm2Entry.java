package org.qiyue.ingest.protocol;

import java.math.BigInteger;
import org.bouncycastle.math.ec.ECPoint;

/** A point in a table of multiples: x, then y, packed. */
final class Sm2Entry {
    static final int WORDS = 2 * Sm2Field.PACKED;

    private Sm2Entry() {}

    /** Keeps points, none of them infinity, as the entries of a table from one on. */
    static void keep(ECPoint[] points, long[] entries, int first) {
        points[0].getCurve().normalizeAll(points);
        for (int point = 0; point < points.length; point++) {
            int at = (first + point) * WORDS;
            keep(points[point].getAffineXCoord().toBigInteger(), entries, at);
            keep(points[point].getAffineYCoord().toBigInteger(), entries, at + Sm2Field.PACKED);
        }
    }

    private static void keep(BigInteger coordinate, long[] entries, int at) {
        Sm2Field.kept(Sm2Number.of(coordinate), entries, at);
    }

    /** Puts the entry that begins there at a place of an array in which points are reckoned with. */
    static void put(long[] entries, int at, long[] result, int k) {
        Sm2Field.unpack(entries, at, result, k);
        Sm2Field.unpack(entries, at + Sm2Field.PACKED, result, k + Sm2Field.WORDS);
    }
}
