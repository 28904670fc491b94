package org.qiyue.registry.service.attachment;

import java.io.IOException;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** To how much the streams of a PDF unpack, before anything reads it that would hold all of it in memory. */
final class PdfStreams {
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.ISO_8859_1);
    private static final int DICTIONARY = 2048;
    private static final Pattern FILTER = Pattern.compile("/(?:[A-Za-z0-9]+Decode|Fl|LZW|AHx|A85|RL)\\b");

    /** Streams that hold objects are read whole. */
    private static final long MOST_OF_OBJECTS = 32L * 1024 * 1024;

    /** All others, pictures and fonts among them, are not unpacked here. */
    private static final long MOST = 512L * 1024 * 1024;

    private PdfStreams() {}

    static void demandModest(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            MappedByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            for (int at = next(bytes, 0); at >= 0; at = next(bytes, at + STREAM.length)) {
                if (at < 3 || bytes.get(at - 1) != 'd') {
                    demandModest(bytes, at);
                }
            }
        }
    }

    private static void demandModest(MappedByteBuffer bytes, int keyword) {
        String dictionary = text(bytes, Math.max(0, keyword - DICTIONARY), keyword);
        String own = dictionary.substring(Math.max(0, dictionary.lastIndexOf("obj")));
        boolean holdsObjects = own.contains("ObjStm") || own.contains("XRef") || own.contains("#");
        if (holdsObjects && FILTER.matcher(own).results().count() > 1) {
            // Packed twice, which nothing that writes objects does.
            throw FileRefusal.bomb();
        }
        int data = keyword + STREAM.length;
        while (data < bytes.limit() && (bytes.get(data) == '\r' || bytes.get(data) == '\n')) {
            data++;
        }
        if (unpacked(bytes, data, holdsObjects ? MOST_OF_OBJECTS : MOST) < 0) {
            throw FileRefusal.bomb();
        }
    }

    /** The length of what is packed there, 0 where nothing is, negative where it is more than so much. */
    private static long unpacked(MappedByteBuffer bytes, int from, long most) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(bytes.duplicate().position(from));
            byte[] piece = new byte[64 * 1024];
            long length = 0;
            while (!inflater.finished()) {
                int more = inflater.inflate(piece);
                if (more == 0) {
                    break;
                }
                length += more;
                if (length > most) {
                    return -1;
                }
            }
            return length;
        } catch (DataFormatException notPacked) {
            return 0;
        } finally {
            inflater.end();
        }
    }

    private static int next(MappedByteBuffer bytes, int from) {
        for (int at = from; at <= bytes.limit() - STREAM.length; at++) {
            int same = 0;
            while (same < STREAM.length && bytes.get(at + same) == STREAM[same]) {
                same++;
            }
            if (same == STREAM.length) {
                return at;
            }
        }
        return -1;
    }

    private static String text(MappedByteBuffer bytes, int from, int to) {
        byte[] part = new byte[to - from];
        bytes.get(from, part);
        return new String(part, StandardCharsets.ISO_8859_1);
    }
}
