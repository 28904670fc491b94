package org.qiyue.registry.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the CSV files of this module: UTF-8, a header line, fields quoted where they hold a comma or a quote. */
final class CsvTable {

    private CsvTable() {}

    /** The rows of a file that stands beside this class. */
    static List<Row> resource(String path) {
        InputStream stream = CsvTable.class.getResourceAsStream(path);
        if (stream == null) {
            throw new IllegalStateException("missing resource " + path);
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return read(reader, path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Row> read(BufferedReader reader, String path) throws IOException {
        List<String> header = fields(reader.readLine());
        List<Row> rows = new ArrayList<>();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            List<String> fields = fields(line);
            if (fields.size() != header.size()) {
                throw new IllegalStateException(path + ": " + fields.size() + " fields in line: " + line);
            }
            rows.add(new Row(header, fields));
        }
        return rows;
    }

    static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char character = line.charAt(i);
            if (character == '"') {
                boolean escaped = quoted && i + 1 < line.length() && line.charAt(i + 1) == '"';
                if (escaped) {
                    field.append('"');
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (character == ',' && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(character);
            }
        }
        fields.add(field.toString());
        return fields;
    }

    record Row(List<String> header, List<String> fields) {

        String text(String column) {
            int index = header.indexOf(column);
            if (index < 0) {
                throw new IllegalStateException("no column " + column);
            }
            return fields.get(index);
        }
    }
}
