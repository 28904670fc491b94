package org.qiyue.registry.service.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Documents that are packages (DOCX, XLSX, OFD): what is in them, and to how much they unpack. */
final class PackageLook {
    private static final long MOST_UNPACKED = 200L * 1024 * 1024;
    private static final long MOST_OF_XML = 4L * 1024 * 1024;
    private static final int MOST_ENTRIES = 5_000;
    private static final int MOST_RATIO = 200;
    private static final long SMALL = 1024 * 1024;
    private static final int PIECE = 64 * 1024;

    private static final Pattern ACTIVE_NAME = Pattern.compile(
            ".*vba.*\\.bin|.*/activex/.*|.*/embeddings/.*|.*/macrosheets/.*|.*\\.(?:exe|dll|js|vbs|hta|html?|svg|bat|cmd|ps1|jar|lnk)");
    private static final Pattern RELATIONSHIP = Pattern.compile("<Relationship\\b[^>]*>");
    private static final Pattern REACHES_OUT =
            Pattern.compile("/(?:attachedTemplate|oleObject|frame|subDocument|externalLinkPath|aFChunk)\"");

    private PackageLook() {}

    static FileKind at(Path file) throws IOException {
        Map<String, String> read = new HashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            if (zip.size() > MOST_ENTRIES) {
                throw FileRefusal.bomb();
            }
            long unpacked = 0;
            for (ZipEntry entry : Collections.list(zip.entries())) {
                String name = entry.getName().replace('\\', '/').toLowerCase(Locale.ROOT);
                if (ACTIVE_NAME.matcher('/' + name).matches()) {
                    throw FileRefusal.macros();
                }
                unpacked += unpack(zip, entry, name, read, MOST_UNPACKED - unpacked);
            }
        } catch (ZipException | IllegalArgumentException damaged) {
            throw FileRefusal.damaged();
        }
        read.forEach(PackageLook::demandPassive);
        return kind(read);
    }

    /** Unpacks an entry, keeping of it what tells the kind of the package; gives its length. */
    private static long unpack(ZipFile zip, ZipEntry entry, String name, Map<String, String> read, long most)
            throws IOException {
        boolean isTelling = name.equals("[content_types].xml")
                || name.equals("ofd.xml")
                || name.endsWith(".rels")
                || name.equals("word/document.xml");
        StringBuilder text = new StringBuilder();
        long length = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (byte[] piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
                length += piece.length;
                if (length > most || isUnusual(length, entry.getCompressedSize())) {
                    throw FileRefusal.bomb();
                }
                if (isTelling && length <= MOST_OF_XML) {
                    text.append(new String(piece, StandardCharsets.ISO_8859_1));
                }
            }
        }
        if (isTelling) {
            read.put(name, text.toString());
        }
        return length;
    }

    private static boolean isUnusual(long length, long packed) {
        return length > SMALL && length > Math.max(1, packed) * MOST_RATIO;
    }

    private static void demandPassive(String name, String text) {
        if (name.equals("[content_types].xml") && text.toLowerCase(Locale.ROOT).contains("macroenabled")) {
            throw FileRefusal.macros();
        }
        if (name.equals("word/document.xml") && (text.contains("DDEAUTO") || text.contains("DDE "))) {
            throw FileRefusal.macros();
        }
        if (name.endsWith(".rels")) {
            Matcher relationships = RELATIONSHIP.matcher(text);
            while (relationships.find()) {
                String one = relationships.group();
                if (one.contains("\"External\"") && REACHES_OUT.matcher(one).find()) {
                    throw FileRefusal.macros();
                }
            }
        }
    }

    private static FileKind kind(Map<String, String> read) {
        String types = read.getOrDefault("[content_types].xml", "");
        if (types.contains("wordprocessingml.document.main+xml")) {
            return FileKind.DOCX;
        }
        if (types.contains("spreadsheetml.sheet.main+xml")) {
            return FileKind.XLSX;
        }
        if (read.containsKey("ofd.xml")) {
            return FileKind.OFD;
        }
        throw FileRefusal.unknownKind();
    }
}
