package org.qiyue.registry.service.register;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.sql.SQLException;
import java.util.UUID;
import org.qiyue.registry.service.register.RegisterViews.RegisterFileView;
import org.qiyue.registry.store.registers.Entry;
import org.qiyue.registry.store.registers.Refusals;
import org.qiyue.registry.store.registers.Register;
import org.qiyue.registry.store.registers.RegisterFile;

/** Reads the lines of a kept file and hands good ones on, a batch at a time. */
final class RegisterLines {
    private static final int BATCH = 1_000;

    private final RegisterFiles files;
    private final ObjectMapper json;
    private final Batch sink;
    private ArrayNode entries;
    private ArrayNode gone;

    RegisterLines(RegisterFiles files, ObjectMapper json, Batch sink) {
        this.files = files;
        this.json = json;
        this.sink = sink;
        clear();
    }

    /** What takes a batch: entries to enter and to take out, each as JSON. */
    @FunctionalInterface
    interface Batch {
        void take(int lines, String entries, String gone);
    }

    /** @return how many lines have an entry */
    int read(RegisterFileView file, Refusals refusals) throws IOException {
        RegisterFile lines = new RegisterFile(
                Register.ofCode(file.register()).orElseThrow(),
                () -> new Parts(file.fileId()),
                Charset.forName(file.charset()),
                refusals);
        try {
            int read = lines.read(this::take);
            hand();
            return read;
        } catch (SQLException impossible) {
            throw new IllegalStateException("nothing here speaks SQL", impossible);
        }
    }

    private void take(Entry entry) {
        ObjectNode values = (entry.removed() ? gone : entries).addObject();
        entry.values().forEach(values::put);
        if (entries.size() + gone.size() == BATCH) {
            hand();
        }
    }

    private void hand() {
        if (entries.size() + gone.size() > 0) {
            sink.take(entries.size() + gone.size(), entries.toString(), gone.toString());
            clear();
        }
    }

    private void clear() {
        entries = json.createArrayNode();
        gone = json.createArrayNode();
    }

    /** The bytes of a kept file, part by part. */
    private final class Parts extends InputStream {
        private final UUID fileId;
        private byte[] part = {};
        private int number;
        private int at;

        Parts(UUID fileId) {
            this.fileId = fileId;
        }

        @Override
        public int read() {
            return fill() ? part[at++] & 0xFF : -1;
        }

        @Override
        public int read(byte[] bytes, int from, int most) {
            if (most > 0 && !fill()) {
                return -1;
            }
            int length = Math.min(most, part.length - at);
            System.arraycopy(part, at, bytes, from, length);
            at += length;
            return length;
        }

        private boolean fill() {
            if (at == part.length) {
                part = files.part(fileId, number++).orElse(new byte[0]);
                at = 0;
            }
            return part.length > 0;
        }
    }
}
