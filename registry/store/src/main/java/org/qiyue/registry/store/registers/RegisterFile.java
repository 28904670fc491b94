package org.qiyue.registry.store.registers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A register's CSV file, read line by line: what can be taken goes to the one side, why a line cannot to the other. No more
 * than a line of it is in memory, and eight bytes for each.
 */
public final class RegisterFile {

    /** Heading of the column that takes an entry out. */
    static final String REMOVED = "removed";

    private static final String REMOVED_ZH = "删除";
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setTrim(true).setIgnoreEmptyLines(true).get();
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Register register;
    private final Source source;
    private final Charset charset;
    private final Refusals refusals;
    private final SeenKeys seen = new SeenKeys();

    /** @param refusals takes why lines are refused */
    public RegisterFile(Register register, Source source, Charset charset, Refusals refusals) {
        this.register = register;
        this.source = source;
        this.charset = charset;
        this.refusals = refusals;
    }

    RegisterFile(Register register, Source source, Charset charset) {
        this(register, source, charset, new Refusals());
    }

    /** Where the bytes are. */
    @FunctionalInterface
    public interface Source {
        InputStream open() throws IOException;
    }

    /** What takes the entries. */
    @FunctionalInterface
    public interface Sink {
        void take(Entry entry) throws SQLException;
    }

    Refusals refusals() {
        return refusals;
    }

    /**
     * Reads all lines; a line with several faults is refused for each.
     *
     * @return how many lines have an entry, refused ones among them
     */
    public int read(Sink sink) throws IOException, SQLException {
        int entries = 0;
        try (BufferedReader text = new BufferedReader(new InputStreamReader(
                        source.open(),
                        charset.newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)));
                RecordReader records = new RecordReader(skipMark(text));
                CSVParser parser = FORMAT.parse(records)) {
            Iterator<CSVRecord> lines = parser.iterator();
            CSVRecord heading = next(lines, records, 1);
            Map<String, Integer> places = heading == null ? Map.of() : headings(heading);
            if (places.isEmpty()) {
                refusals.add(1, "", "没有可用的表头", "there is no usable heading", Remedy.CORRECT_HEADING);
                return 0;
            }
            long line = parser.getCurrentLineNumber();
            for (CSVRecord record = next(lines, records, line + 1);
                    record != null;
                    record = next(lines, records, line + 1)) {
                Entry entry = entry(record, places, line + 1);
                line = parser.getCurrentLineNumber();
                entries++;
                if (entry != null) {
                    sink.take(entry);
                }
            }
        } catch (CharacterCodingException unreadable) {
            refusals.add(1, "", "文件不是 " + charset + " 编码", "the file is not in " + charset, Remedy.CHOOSE_ENCODING);
        }
        return entries;
    }

    /** The next record; null at the end, and where what follows is none. */
    private CSVRecord next(Iterator<CSVRecord> lines, RecordReader records, long line) throws IOException {
        records.beginRecord();
        try {
            return lines.hasNext() ? lines.next() : null;
        } catch (UncheckedIOException failed) {
            if (!(failed.getCause() instanceof RecordReader.EndlessRecordException)) {
                throw failed.getCause();
            }
        } catch (IllegalStateException notPaired) {
            // told below, as for a record without end
        }
        refusals.add(line, "", "引号不配对", "quotes do not match", Remedy.PAIR_QUOTES);
        return null;
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
        int before = refusals.count();
        for (int place = 0; place < heading.size(); place++) {
            String name = name(heading.get(place));
            if (name == null) {
                refusals.add(1, "第 " + (place + 1) + " 列", "没有这一列", "there is no such column", Remedy.CORRECT_HEADING);
            } else if (places.put(name, place) != null) {
                refusals.add(1, name, "列重复", "the column is there twice", Remedy.CORRECT_HEADING);
            }
        }
        for (Column column : register.columns()) {
            if (column.required() && !places.containsKey(column.name())) {
                refusals.add(
                        1, column.name() + " " + column.zh(), "缺少这一列", "the column is missing", Remedy.CORRECT_HEADING);
            }
        }
        return refusals.count() == before ? places : Map.of();
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
                    "has " + record.size() + " fields where the heading has " + places.size(),
                    Remedy.MATCH_HEADING);
            return null;
        }
        Map<String, String> values = new HashMap<>();
        boolean fit = true;
        for (Column column : register.columns()) {
            Integer place = places.get(column.name());
            String field = place == null ? "" : record.get(place);
            try {
                values.put(column.name(), column.value(field));
            } catch (UnfitValueException unfit) {
                refusals.add(line, column.name() + " " + column.zh(), ShownValue.of(column, field), unfit);
                fit = false;
            }
        }
        boolean removed = false;
        try {
            removed = places.containsKey(REMOVED)
                    && !record.get(places.get(REMOVED)).isEmpty()
                    && Boolean.parseBoolean(Readers.flag(record.get(places.get(REMOVED))));
        } catch (UnfitValueException unfit) {
            refusals.add(line, REMOVED, null, unfit);
            fit = false;
        }
        Entry entry = new Entry(register, values, removed);
        if (fit) {
            fit = Consistency.check(entry, line, refusals);
        }
        if (fit && !seen.add(entry.key())) {
            refusals.add(line, "", "与前面某行是同一条目", "is the same entry as a line before", Remedy.KEEP_ONE);
            fit = false;
        }
        return fit ? entry : null;
    }
}
