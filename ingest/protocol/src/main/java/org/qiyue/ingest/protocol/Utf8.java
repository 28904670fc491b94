package org.qiyue.ingest.protocol;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Whether bytes are UTF-8 as Unicode defines it. The JSON parser takes more for UTF-8 than that: overlong forms, halves of
 * surrogate pairs, and other encodings that it recognises by the first bytes.
 */
final class Utf8 {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long ANY_HIGH_BIT = 0x8080808080808080L;

    private Utf8() {}

    /** Whether the first byte that is no white space of JSON opens an object, and no zero byte is among the next. */
    static boolean beginsObject(byte[] text) {
        int i = 0;
        while (i < text.length && (text[i] == ' ' || text[i] == '\n' || text[i] == '\r' || text[i] == '\t')) {
            i++;
        }
        return i < text.length && text[i] == '{' && (i + 1 == text.length || text[i + 1] != 0);
    }

    /** Whether all bytes are well-formed UTF-8. */
    static boolean isValid(byte[] text) {
        int i = 0;
        while (i < text.length) {
            if (text[i] >= 0) {
                i = i + 8 <= text.length && ((long) EIGHT.get(text, i) & ANY_HIGH_BIT) == 0 ? i + 8 : i + 1;
                continue;
            }
            int length = lengthAt(text, i);
            if (length == 0) {
                return false;
            }
            i += length;
        }
        return true;
    }

    /** The number of bytes of the character that begins with a byte above 7F; 0 when it is none. */
    private static int lengthAt(byte[] text, int start) {
        int first = text[start] & 0xFF;
        if (first < 0xC2 || first > 0xF4) {
            return 0;
        }
        int length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
        if (start + length > text.length) {
            return 0;
        }
        for (int i = start + 1; i < start + length; i++) {
            if ((text[i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        int second = text[start + 1] & 0xFF;
        return switch (first) {
            case 0xE0 -> second >= 0xA0 ? length : 0;
            case 0xED -> second < 0xA0 ? length : 0;
            case 0xF0 -> second >= 0x90 ? length : 0;
            case 0xF4 -> second < 0x90 ? length : 0;
            default -> length;
        };
    }
}
