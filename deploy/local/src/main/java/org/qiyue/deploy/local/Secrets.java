package org.qiyue.deploy.local;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Properties;
import java.util.function.Supplier;

/** The passwords of a city and the secrets behind its one-time codes, made when first asked for and kept in one file that its owner alone can read. */
final class Secrets {

    /** No letters or digits that look alike: people type these. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    /** RFC 4648, as authenticator apps read it. */
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private final SecureRandom random = new SecureRandom();
    private final Path file;
    private final Properties known = new Properties();

    Secrets(Path file) {
        this.file = file;
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                known.load(reader);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    /** The secret of a program: 40 characters, about 198 bits. */
    String ofProgram(String name) {
        return secret(name, () -> letters(40));
    }

    /** The password of a person: three groups of five characters, about 74 bits. */
    String ofPerson(String name) {
        return secret("user." + name, () -> letters(5) + "-" + letters(5) + "-" + letters(5));
    }

    /** What the authenticator app of a person is given: 32 characters of base 32, 160 bits. */
    String ofAuthenticator(String name) {
        return secret("otp." + name, () -> letters(32, BASE32));
    }

    private synchronized String secret(String name, Supplier<String> maker) {
        String secret = known.getProperty(name);
        if (secret == null) {
            secret = maker.get();
            known.setProperty(name, secret);
            save();
        }
        return secret;
    }

    private void save() {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try {
            known.store(content, "Passwords of a local city");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        CityFolder.writePrivately(file, content.toByteArray());
    }

    private String letters(int count) {
        return letters(count, LETTERS);
    }

    private String letters(int count, String alphabet) {
        StringBuilder text = new StringBuilder(count);
        for (int i = 0; i < count; i++) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }
}
