package org.qiyue.registry.store.intake;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Rows for {@code COPY … FROM STDIN (FORMAT binary)}: the fastest way into PostgreSQL. Columns are appended in the order of
 * the statement's list; null makes a null. All rows are made before the statement begins: while it waits for more, no limit
 * of PostgreSQL ends it, and a frozen program would keep every other writer out.
 */
final class BinaryCopy {

    private static final byte[] HEADER = {
        'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0, 0, 0, 0, 0, 0, 0, 0, 0
    };
    private static final VarHandle INT16 = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle INT32 = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle INT64 = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final int PORTION = 1 << 16;

    private static final long EPOCH_DAY = LocalDate.of(2000, 1, 1).toEpochDay();
    private static final long EPOCH_SECOND = EPOCH_DAY * 86_400;
    private static final BigInteger GROUP = BigInteger.valueOf(10_000);

    /** Portions that are full, each with its length: one array would be copied again and again as it grows. */
    private final List<byte[]> full = new ArrayList<>();

    private final List<Integer> lengths = new ArrayList<>();
    private byte[] buffer = new byte[PORTION];
    private int length;
    private boolean isEmpty = true;

    BinaryCopy() {
        raw(HEADER);
    }

    BinaryCopy row(int columns) {
        isEmpty = false;
        return int16(columns);
    }

    /** Text; U+0000, which PostgreSQL cannot hold, becomes U+FFFD. */
    BinaryCopy text(String value) {
        if (value == null) {
            return nothing();
        }
        return bytes(
                (value.indexOf('\0') < 0 ? value : value.replace('\0', '\ufffd')).getBytes(StandardCharsets.UTF_8));
    }

    /** A JSON text as jsonb; an escaped U+0000 becomes U+FFFD. */
    BinaryCopy jsonb(String value) {
        byte[] utf8 = JsonText.storable(value).getBytes(StandardCharsets.UTF_8);
        int32(utf8.length + 1);
        reserve(1);
        buffer[length++] = 1;
        return raw(utf8);
    }

    /** A JSON text as json; an escaped U+0000 becomes U+FFFD. */
    BinaryCopy json(String value) {
        return bytes(JsonText.storable(value).getBytes(StandardCharsets.UTF_8));
    }

    BinaryCopy bytes(byte[] value) {
        if (value == null) {
            return nothing();
        }
        int32(value.length);
        return raw(value);
    }

    BinaryCopy smallint(Integer value) {
        return value == null ? nothing() : int32(2).int16(value);
    }

    BinaryCopy integer(Integer value) {
        return value == null ? nothing() : int32(4).int32(value);
    }

    BinaryCopy bigint(Long value) {
        return value == null ? nothing() : int32(8).int64(value);
    }

    BinaryCopy bool(boolean value) {
        int32(1);
        reserve(1);
        buffer[length++] = (byte) (value ? 1 : 0);
        return this;
    }

    BinaryCopy date(LocalDate value) {
        return value == null ? nothing() : int32(4).int32(Math.toIntExact(value.toEpochDay() - EPOCH_DAY));
    }

    BinaryCopy instant(Instant value) {
        if (value == null) {
            return nothing();
        }
        long micros = (value.getEpochSecond() - EPOCH_SECOND) * 1_000_000 + value.getNano() / 1_000;
        return int32(8).int64(micros);
    }

    BinaryCopy uuid(UUID value) {
        if (value == null) {
            return nothing();
        }
        return int32(16).int64(value.getMostSignificantBits()).int64(value.getLeastSignificantBits());
    }

    /** A number as PostgreSQL holds it: base 10,000 digits, the decimal point between two of them. */
    BinaryCopy numeric(BigDecimal value) {
        if (value == null) {
            return nothing();
        }
        int scale = Math.max(0, value.scale());
        int fractionDigits = (scale + 3) / 4;
        BigInteger rest = value.abs().setScale(fractionDigits * 4).unscaledValue();
        short[] digits = new short[32];
        int count = 0;
        while (rest.signum() > 0) {
            BigInteger[] parts = rest.divideAndRemainder(GROUP);
            if (count == digits.length) {
                digits = Arrays.copyOf(digits, count * 2);
            }
            digits[count++] = parts[1].shortValue();
            rest = parts[0];
        }
        int32(8 + 2 * count);
        int16(count).int16(count - fractionDigits - 1);
        int16(value.signum() < 0 ? 0x4000 : 0).int16(scale);
        for (int digit = count - 1; digit >= 0; digit--) {
            int16(digits[digit]);
        }
        return this;
    }

    /** Sends the rows, if any. */
    void into(Connection connection, String tableAndColumns) throws SQLException {
        if (isEmpty) {
            return;
        }
        int16(-1);
        CopyIn copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("COPY " + tableAndColumns + " FROM STDIN (FORMAT binary)");
        try {
            for (int portion = 0; portion < full.size(); portion++) {
                copy.writeToCopy(full.get(portion), 0, lengths.get(portion));
            }
            copy.writeToCopy(buffer, 0, length);
            copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private BinaryCopy nothing() {
        return int32(-1);
    }

    private BinaryCopy int16(int value) {
        reserve(Short.BYTES);
        INT16.set(buffer, length, (short) value);
        length += Short.BYTES;
        return this;
    }

    private BinaryCopy int32(int value) {
        reserve(Integer.BYTES);
        INT32.set(buffer, length, value);
        length += Integer.BYTES;
        return this;
    }

    private BinaryCopy int64(long value) {
        reserve(Long.BYTES);
        INT64.set(buffer, length, value);
        length += Long.BYTES;
        return this;
    }

    private BinaryCopy raw(byte[] value) {
        reserve(value.length);
        System.arraycopy(value, 0, buffer, length, value.length);
        length += value.length;
        return this;
    }

    private void reserve(int more) {
        if (buffer.length - length < more) {
            full.add(buffer);
            lengths.add(length);
            buffer = new byte[Math.max(PORTION, more)];
            length = 0;
        }
    }
}
