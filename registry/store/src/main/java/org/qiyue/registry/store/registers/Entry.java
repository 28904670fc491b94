package org.qiyue.registry.store.registers;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.bouncycastle.crypto.digests.SM3Digest;

/**
 * An entry of a register, as a line gives it.
 *
 * @param register the register
 * @param values by name of the column, as the table keeps them; null where nothing is known
 * @param removed whether the line takes the entry out
 */
record Entry(Register register, Map<String, String> values, boolean removed) {

    /** The key of an entry in eight bytes of its digest: what a file of millions of lines can be checked for repeats with. */
    record Key(long digest) {}

    Key key() {
        SM3Digest digest = new SM3Digest();
        for (String name : register.keys()) {
            byte[] part = values.get(name).getBytes(StandardCharsets.UTF_8);
            digest.update((byte) part.length);
            digest.update(part, 0, part.length);
        }
        byte[] full = new byte[digest.getDigestSize()];
        digest.doFinal(full, 0);
        return new Key(java.nio.ByteBuffer.wrap(full).getLong());
    }

    String value(String column) {
        return values.get(column);
    }

    LocalDate day(String column) {
        String value = values.get(column);
        return value == null ? null : LocalDate.parse(value);
    }
}
