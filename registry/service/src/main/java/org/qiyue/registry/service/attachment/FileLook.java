package org.qiyue.registry.service.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.qiyue.registry.service.problem.ProblemException;

/** Tells what a file is by its content, and refuses what could do something on the machine of whoever opens it. */
final class FileLook {
    private static final int HEAD = 4096;
    private static final List<String> PROGRAMS = List.of(
            "4d5a", "7f454c46", "feedface", "feedfacf", "cefaedfe", "cffaedfe", "cafebabe", "2321", "4c00000001140200");
    private static final List<String> MARKUP = List.of(
            "<!doctype html",
            "<html",
            "<svg",
            "<?xml",
            "<script",
            "<body",
            "<head",
            "<iframe",
            "<?php",
            "mime-version:");
    private static final String OLD_OFFICE = "d0cf11e0a1b11ae1";

    private FileLook() {}

    /**
     * The kind of a file that may be taken.
     *
     * @throws ProblemException FILE_REFUSED with the reason
     */
    static FileKind at(Path file, String fileName) throws IOException {
        FileKind kind = byContent(file);
        if (!kind.fits(fileName)) {
            throw FileRefusal.otherName(kind);
        }
        return kind;
    }

    private static FileKind byContent(Path file) throws IOException {
        byte[] head = head(file);
        String hex = HexFormat.of().formatHex(head);
        if (PROGRAMS.stream().anyMatch(hex::startsWith)) {
            throw FileRefusal.executable();
        }
        if (hex.startsWith(OLD_OFFICE)) {
            throw FileRefusal.macros();
        }
        if (hex.startsWith("255044462d")) {
            PdfLook.at(file);
            return FileKind.PDF;
        }
        if (hex.startsWith("89504e470d0a1a0a")) {
            PictureLook.at(file);
            return FileKind.PNG;
        }
        if (hex.startsWith("ffd8ff")) {
            PictureLook.at(file);
            return FileKind.JPEG;
        }
        if (hex.startsWith("504b0304")) {
            return PackageLook.at(file);
        }
        if (startsAsMarkup(head)) {
            throw FileRefusal.markup();
        }
        TextLook.at(file);
        return FileKind.TEXT;
    }

    private static boolean startsAsMarkup(byte[] head) {
        String text = new String(head, StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        String wide = new String(head, StandardCharsets.UTF_16LE)
                .replace("\uFEFF", "")
                .stripLeading();
        return MARKUP.stream()
                .anyMatch(mark ->
                        text.startsWith(mark) || wide.toLowerCase(Locale.ROOT).startsWith(mark));
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }
}
