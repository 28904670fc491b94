package org.qiyue.registry.store;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Year;
import java.time.ZoneId;
import java.util.Base64;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/**
 * The register's secret keys, kept outside the database in a properties file that only its owner may read: per year an SM4
 * key for identifiers and one that wraps the filings' data keys, and one key for the blind index, which never changes.
 *
 * <p>New values are encrypted under the newest year's keys; older ones stay readable while their year is on the ring. A
 * value is immutable and safe to share. It never shows its keys in text.
 */
public final class KeyRing {

    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");
    private static final int BLIND_KEY_BYTES = 32;
    private static final String IDENTIFIER = "identifier.";
    private static final String FILING = "filing.";
    private static final String BLIND = "blind";

    private final NavigableMap<Integer, byte[]> identifierKeys;
    private final NavigableMap<Integer, byte[]> filingKeys;
    private final byte[] blindKey;

    private KeyRing(Properties properties) {
        identifierKeys = yearly(properties, IDENTIFIER);
        filingKeys = yearly(properties, FILING);
        blindKey = key(properties, BLIND, BLIND_KEY_BYTES);
    }

    /**
     * Reads a ring.
     *
     * @throws IOException when the file cannot be read
     * @throws IllegalArgumentException when a key is missing or of the wrong length; the message names it, not its value
     */
    public static KeyRing open(Path file) throws IOException {
        Properties properties = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            properties.load(in);
        }
        return new KeyRing(properties);
    }

    /**
     * Makes a ring with random keys for this year and writes it, readable by its owner alone (mode 0600).
     *
     * @throws java.nio.file.FileAlreadyExistsException when the file is there: keys are never overwritten
     */
    public static KeyRing create(Path file) throws IOException {
        return create(file, Clock.systemUTC());
    }

    static KeyRing create(Path file, Clock clock) throws IOException {
        int year = Year.now(clock.withZone(CITY)).getValue();
        Properties properties = new Properties();
        properties.setProperty(IDENTIFIER + year, random(Sm4Gcm.KEY_BYTES));
        properties.setProperty(FILING + year, random(Sm4Gcm.KEY_BYTES));
        properties.setProperty(BLIND, random(BLIND_KEY_BYTES));
        KeyRing ring = new KeyRing(properties);
        write(file, properties);
        return ring;
    }

    /** The ring of a file; made when the file is not there. */
    public static KeyRing openOrCreate(Path file) throws IOException {
        return Files.exists(file) ? open(file) : create(file);
    }

    NavigableMap<Integer, byte[]> identifierKeys() {
        return identifierKeys;
    }

    NavigableMap<Integer, byte[]> filingKeys() {
        return filingKeys;
    }

    byte[] blindKey() {
        return blindKey;
    }

    @Override
    public String toString() {
        return "KeyRing[identifiers of " + identifierKeys.keySet() + ", filings of " + filingKeys.keySet() + "]";
    }

    private static NavigableMap<Integer, byte[]> yearly(Properties properties, String prefix) {
        NavigableMap<Integer, byte[]> keys = new TreeMap<>();
        for (String name : properties.stringPropertyNames()) {
            if (name.matches(prefix.replace(".", "\\.") + "\\d{4}")) {
                keys.put(Integer.valueOf(name.substring(prefix.length())), key(properties, name, Sm4Gcm.KEY_BYTES));
            }
        }
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("The key ring has no key " + prefix + "<year>");
        }
        return java.util.Collections.unmodifiableNavigableMap(keys);
    }

    private static byte[] key(Properties properties, String name, int bytes) {
        String text = properties.getProperty(name, "");
        byte[] key;
        try {
            key = Base64.getDecoder().decode(text.strip());
        } catch (IllegalArgumentException notBase64) {
            key = new byte[0];
        }
        if (key.length != bytes) {
            throw new IllegalArgumentException("Key " + name + " of the key ring is not Base64 of " + bytes + " bytes");
        }
        return key;
    }

    private static String random(int bytes) {
        return Base64.getEncoder().encodeToString(Sm4Gcm.randomBytes(bytes));
    }

    private static void write(Path file, Properties properties) throws IOException {
        boolean posix = Files.getFileStore(file.toAbsolutePath().getParent()).supportsFileAttributeView("posix");
        Set<PosixFilePermission> owner = PosixFilePermissions.fromString("rw-------");
        FileAttribute<?>[] attributes =
                posix ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(owner)} : new FileAttribute<?>[0];
        Set<OpenOption> options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        StringBuilder text = new StringBuilder("# Secret keys of the register. Lost keys cannot be made again.\n");
        for (Map.Entry<Object, Object> entry : new TreeMap<>(properties).entrySet()) {
            text.append(entry.getKey()).append('=').append(entry.getValue()).append('\n');
        }
        try (FileChannel channel = FileChannel.open(file, options, attributes);
                var out = Channels.newOutputStream(channel)) {
            out.write(text.toString().getBytes(StandardCharsets.US_ASCII));
            out.flush();
            channel.force(true);
        }
    }
}
