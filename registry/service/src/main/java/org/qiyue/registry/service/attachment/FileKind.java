package org.qiyue.registry.service.attachment;

import java.util.List;
import java.util.Locale;

/** The kinds of files that are taken, each by its content; none of them is shown by this service within a page. */
enum FileKind {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    OFD("application/ofd", "ofd"),
    TEXT("text/plain", "txt", "csv");

    /** The kinds as a sentence names them. */
    static final String TOLD = "PDF、PNG、JPEG、DOCX、XLSX、OFD、TXT/CSV";

    private final String mediaType;
    private final List<String> endings;

    FileKind(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    String mediaType() {
        return mediaType;
    }

    /** Whether a file of this kind may have that name. */
    boolean fits(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot >= 0 && endings.contains(fileName.substring(dot + 1).toLowerCase(Locale.ROOT));
    }
}
