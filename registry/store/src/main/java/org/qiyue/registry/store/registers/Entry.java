package org.qiyue.registry.store.registers;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.bouncycastle.crypto.digests.SM3Digest;

/**
 * An entry of a register, as a line gives it.
 *
 * @param register the register
 * @param values by name of the column, as the table keeps them; null where nothing is known
 * @param removed whether the line takes the entry out
 */
public record Entry(Register register, Map<String, String> values, boolean removed) {

    public Entry {
        values = Collections.unmodifiableMap(new HashMap<>(values));
    }

    /** The key in eight bytes of its digest: what a file of millions of lines can be checked for repeats with. */
    long key() {
        SM3Digest digest = new SM3Digest();
        for (String name : register.keys()) {
            byte[] part = values.get(name).getBytes(StandardCharsets.UTF_8);
            digest.update((byte) part.length);
            digest.update(part, 0, part.length);
        }
        byte[] full = new byte[digest.getDigestSize()];
        digest.doFinal(full, 0);
        return ByteBuffer.wrap(full).getLong();
    }

    String value(String column) {
        return values.get(column);
    }

    LocalDate day(String column) {
        String value = values.get(column);
        return value == null ? null : LocalDate.parse(value);
    }
}
