package org.qiyue.registry.store;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
import java.util.TreeSet;

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
        return new KeyRing(properties(file));
    }

    private static Properties properties(Path file) throws IOException {
        Properties properties = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            properties.load(in);
        }
        return properties;
    }

    /** Writes beside the file, then puts it in its place: whoever opens the ring finds the one or the other. */
    private static KeyRing replaced(Path file, Properties properties) throws IOException {
        KeyRing ring = new KeyRing(properties);
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(beside);
        write(beside, properties);
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return ring;
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

    /** The number of the newest keys: the year they were made in, or the number after the last where it had some already. */
    public int newest() {
        return Math.max(identifierKeys.lastKey(), filingKeys.lastKey());
    }

    /** The numbers of all keys on the ring. */
    public Set<Integer> numbers() {
        Set<Integer> numbers = new TreeSet<>(identifierKeys.keySet());
        numbers.addAll(filingKeys.keySet());
        return numbers;
    }

    /**
     * Adds random keys to a ring's file; the older ones stay. Programs that have the ring open go on with what they read.
     *
     * @return the ring as it is now
     * @throws IOException when the file cannot be read or written; it is then as it was
     */
    public static KeyRing renew(Path file) throws IOException {
        return renew(file, Clock.systemUTC());
    }

    static KeyRing renew(Path file, Clock clock) throws IOException {
        Properties properties = properties(file);
        int number = Math.max(Year.now(clock.withZone(CITY)).getValue(), new KeyRing(properties).newest() + 1);
        properties.setProperty(IDENTIFIER + number, random(Sm4Gcm.KEY_BYTES));
        properties.setProperty(FILING + number, random(Sm4Gcm.KEY_BYTES));
        return replaced(file, properties);
    }

    /**
     * Takes all but the newest keys off a ring's file. What is still encrypted under them can never be read again.
     *
     * @return the ring as it is now
     * @throws IOException when the file cannot be read or written; it is then as it was
     */
    public static KeyRing retire(Path file) throws IOException {
        Properties properties = properties(file);
        int newest = new KeyRing(properties).newest();
        properties.stringPropertyNames().stream()
                .filter(name -> !name.equals(BLIND) && !name.endsWith("." + newest))
                .forEach(properties::remove);
        return replaced(file, properties);
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
