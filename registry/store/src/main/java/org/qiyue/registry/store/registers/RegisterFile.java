package org.qiyue.registry.store.registers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A register's CSV file, read line by line: what can be taken goes to the one side, why a line cannot to the other. */
final class RegisterFile {

    /** Heading of the column that takes an entry out. */
    static final String REMOVED = "removed";

    private static final String REMOVED_ZH = "删除";
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setTrim(true).setIgnoreEmptyLines(true).get();
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Register register;
    private final Path file;
    private final Charset charset;
    private final Refusals refusals = new Refusals();
    private final Set<Entry.Key> seen = new HashSet<>();

    RegisterFile(Register register, Path file, Charset charset) {
        this.register = register;
        this.file = file;
        this.charset = charset;
    }

    /** What takes the entries. */
    @FunctionalInterface
    interface Sink {
        void take(Entry entry) throws SQLException;
    }

    Refusals refusals() {
        return refusals;
    }

    /** Reads all lines; a line with several faults is refused for each. */
    int read(Sink sink) throws IOException, SQLException {
        int entries = 0;
        try (BufferedReader text = new BufferedReader(new InputStreamReader(
                        Files.newInputStream(file),
                        charset.newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)));
                CSVParser parser = FORMAT.parse(skipMark(text))) {
            Iterator<CSVRecord> lines = parser.iterator();
            Map<String, Integer> places = lines.hasNext() ? headings(lines.next()) : Map.of();
            if (places.isEmpty()) {
                refusals.add(1, "", "没有可用的表头", "there is no usable heading");
                return 0;
            }
            long line = parser.getCurrentLineNumber();
            while (lines.hasNext()) {
                CSVRecord record = lines.next();
                Entry entry = entry(record, places, line + 1);
                line = parser.getCurrentLineNumber();
                entries++;
                if (entry != null) {
                    sink.take(entry);
                }
            }
        } catch (CharacterCodingException e) {
            unreadable();
        } catch (UncheckedIOException e) {
            if (!(e.getCause() instanceof CharacterCodingException)) {
                throw e.getCause();
            }
            unreadable();
        } catch (IllegalStateException e) {
            refusals.add(1, "", "不是 CSV 文件：引号不配对", "is not a CSV file: quotes do not match");
        }
        return entries;
    }

    private void unreadable() {
        refusals.add(
                1,
                "",
                "文件不是 " + charset + " 编码，请用 --charset 指明，例如 GB18030",
                "the file is not in " + charset + "; name its encoding with --charset, such as GB18030");
    }

    private static BufferedReader skipMark(BufferedReader text) throws IOException {
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        return text;
    }

    /** The places of the columns in a line; empty when the heading is refused. */
    private Map<String, Integer> headings(CSVRecord heading) {
        Map<String, Integer> places = new HashMap<>();
        boolean fit = true;
        for (int place = 0; place < heading.size(); place++) {
            String name = name(heading.get(place));
            if (name == null) {
                refusals.add(1, "第 " + (place + 1) + " 列", "没有这一列", "there is no such column");
                fit = false;
            } else if (places.put(name, place) != null) {
                refusals.add(1, name, "列重复", "the column is there twice");
                fit = false;
            }
        }
        for (Column column : register.columns()) {
            if (column.required() && !places.containsKey(column.name())) {
                refusals.add(1, column.name() + " " + column.zh(), "缺少这一列", "the column is missing");
                fit = false;
            }
        }
        return fit ? places : Map.of();
    }

    private String name(String heading) {
        if (heading.equals(REMOVED) || heading.equals(REMOVED_ZH)) {
            return REMOVED;
        }
        return register.columns().stream()
                .filter(column -> heading.equals(column.name()) || heading.equals(column.zh()))
                .map(Column::name)
                .findFirst()
                .orElse(null);
    }

    private Entry entry(CSVRecord record, Map<String, Integer> places, long line) {
        if (record.size() != places.size()) {
            refusals.add(
                    line,
                    "",
                    "有 " + record.size() + " 列，表头有 " + places.size() + " 列",
                    "has " + record.size() + " fields where the heading has " + places.size());
            return null;
        }
        Map<String, String> values = new HashMap<>();
        boolean fit = true;
        for (Column column : register.columns()) {
            Integer place = places.get(column.name());
            try {
                values.put(column.name(), column.value(place == null ? "" : record.get(place)));
            } catch (UnfitValueException unfit) {
                refusals.add(line, column.name() + " " + column.zh(), unfit.zh(), unfit.en());
                fit = false;
            }
        }
        boolean removed = false;
        try {
            removed = places.containsKey(REMOVED)
                    && !record.get(places.get(REMOVED)).isEmpty()
                    && Boolean.parseBoolean(Readers.flag(record.get(places.get(REMOVED))));
        } catch (UnfitValueException unfit) {
            refusals.add(line, REMOVED, unfit.zh(), unfit.en());
            fit = false;
        }
        Entry entry = new Entry(register, values, removed);
        if (fit) {
            fit = Consistency.check(entry, line, refusals);
        }
        if (fit && !seen.add(entry.key())) {
            refusals.add(line, "", "与前面某行是同一条目", "is the same entry as a line before");
            fit = false;
        }
        return fit ? entry : null;
    }

    /** Refusals, counted all and kept up to a number. */
    static final class Refusals {
        private final List<LineRefusal> kept = new ArrayList<>();
        private int count;

        void add(long line, String column, String zh, String en) {
            count++;
            if (kept.size() < LoadReport.MOST_REFUSALS) {
                kept.add(new LineRefusal(line, column, zh, en));
            }
        }

        int count() {
            return count;
        }

        List<LineRefusal> kept() {
            return kept;
        }
    }
}
