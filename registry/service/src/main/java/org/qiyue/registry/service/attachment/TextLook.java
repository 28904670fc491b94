package org.qiyue.registry.service.attachment;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** Whether a file is plain text in UTF-8 or GB18030, without markup that a browser or an office program would run. */
final class TextLook {
    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));
    private static final Pattern ACTIVE = Pattern.compile(
            "<\\s*(?:script|svg|html|iframe|object|embed)\\b|javascript:|<\\?php", Pattern.CASE_INSENSITIVE);
    private static final int PIECE = 64 * 1024;
    private static final int OVERLAP = 64;

    private TextLook() {}

    static void at(Path file) throws IOException {
        for (Charset charset : CHARSETS) {
            try {
                look(file, charset);
                return;
            } catch (CharacterCodingException other) {
                // Not in this encoding: the next one.
            }
        }
        throw FileRefusal.unknownKind();
    }

    private static void look(Path file, Charset charset) throws IOException {
        try (Reader reader = new InputStreamReader(
                Files.newInputStream(file),
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT))) {
            char[] piece = new char[PIECE];
            String before = "";
            for (int read = reader.read(piece); read >= 0; read = reader.read(piece)) {
                String text = before + new String(piece, 0, read);
                if (text.chars().anyMatch(TextLook::isControl)) {
                    throw FileRefusal.unknownKind();
                }
                if (ACTIVE.matcher(text).find()) {
                    throw FileRefusal.markup();
                }
                before = text.substring(Math.max(0, text.length() - OVERLAP));
            }
        }
    }

    private static boolean isControl(int character) {
        return character < ' ' && character != '\n' && character != '\r' && character != '\t' && character != '\f';
    }
}
