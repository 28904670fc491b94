package org.qiyue.analytics.jobs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The version a release is signed with: that of the program, and that of METHODOLOGY.md it follows. */
final class CodeVersion {

    /** Raised with every change of a definition, so that an equal snapshot gives a new release. */
    static final String METHODOLOGY = "2026.11.27.2";

    private CodeVersion() {}

    static String current() {
        try (InputStream resource = CodeVersion.class.getResourceAsStream("code-version")) {
            String program = new String(resource.readAllBytes(), StandardCharsets.UTF_8).strip();
            return program + "+" + METHODOLOGY;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the resource code-version cannot be read", unreadable);
        }
    }
}
