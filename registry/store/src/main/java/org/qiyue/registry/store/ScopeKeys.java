package org.qiyue.registry.store;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;

/**
 * The key with which the registry service signs, for every transaction, whose rows it may see ({@code V35}). The database
 * knows it as the two blocks of HMAC-SHA256 (RFC 2104), which no program's role can read.
 */
public final class ScopeKeys {

    /** The least length of a key, in bytes of UTF-8. */
    public static final int KEY_BYTES = 32;

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BLOCK = 64;
    private static final byte INNER = 0x36;
    private static final byte OUTER = 0x5c;
    private static final String INSERT = "INSERT INTO registry.scope_key (inner_pad, outer_pad) VALUES (?, ?)"
            + " ON CONFLICT (inner_pad) DO NOTHING";
    private static final String FORGET = "DELETE FROM registry.scope_key WHERE inner_pad <> ? AND key_no NOT IN"
            + " (SELECT max(key_no) FROM registry.scope_key WHERE inner_pad <> ?)";

    private ScopeKeys() {}

    /**
     * Makes a key known to the database. The one before it stays good, so that a service that still signs with it works until
     * it is started again; older ones are forgotten.
     *
     * @param administrator a database as the one who migrates it
     * @param key at least {@value #KEY_BYTES} bytes
     * @throws IllegalArgumentException when the key is too short
     */
    public static void install(DataSource administrator, String key) throws SQLException {
        byte[] bytes = bytes(key);
        byte[] inner = pad(bytes, INNER);
        try (Connection connection = administrator.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT);
                PreparedStatement forget = connection.prepareStatement(FORGET)) {
            insert.setBytes(1, inner);
            insert.setBytes(2, pad(bytes, OUTER));
            insert.executeUpdate();
            forget.setBytes(1, inner);
            forget.setBytes(2, inner);
            forget.executeUpdate();
        }
    }

    /**
     * What the setting {@code qiyue.scope} is to read.
     *
     * @param key a key known to the database
     * @param scope what may be seen: 110000, an area, {@code platform:<code>}, or empty for nothing
     * @param role the role of the account, or empty
     * @param account the account, or empty
     * @param seconds now, in seconds since 1970
     * @throws IllegalArgumentException when the key is too short
     */
    public static String sign(String key, String scope, String role, String account, long seconds) {
        if (scope.indexOf('|') >= 0 || role.indexOf('|') >= 0) {
            throw new IllegalArgumentException("a stroke in a scope or role");
        }
        String signed = scope
                + '|'
                + role
                + '|'
                + HexFormat.of().formatHex(account.getBytes(StandardCharsets.UTF_8))
                + '|'
                + seconds;
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(bytes(key), ALGORITHM));
            return signed + '|' + HexFormat.of().formatHex(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, impossible);
        }
    }

    private static byte[] bytes(String key) {
        byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
        if (bytes.length < KEY_BYTES) {
            throw new IllegalArgumentException("a scope key has fewer than " + KEY_BYTES + " bytes");
        }
        return bytes;
    }

    private static byte[] pad(byte[] key, byte with) {
        byte[] block = Arrays.copyOf(key.length > BLOCK ? sha256(key) : key, BLOCK);
        for (int i = 0; i < BLOCK; i++) {
            block[i] ^= with;
        }
        return block;
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
