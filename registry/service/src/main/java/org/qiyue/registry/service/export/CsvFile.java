package org.qiyue.registry.service.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** A table as CSV for the office: a byte-order mark, so that spreadsheets read Chinese, and the cover above it. */
final class CsvFile implements TableFile {
    private static final String END = "\r\n";
    private static final String BEGINS_A_FORMULA = "=+-@\t\r";

    private final Writer out;

    CsvFile(OutputStream out, Cover cover, List<Heading> headings) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.out.write('\uFEFF');
        line(List.of("# " + cover.title()));
        for (Cover.Line each : cover.lines()) {
            line(List.of("# " + each.term(), each.value()));
        }
        line(headings.stream().map(heading -> (Object) heading.title()).toList());
    }

    @Override
    public void row(List<Object> cells) throws IOException {
        line(cells);
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }

    private void line(List<Object> cells) throws IOException {
        out.write(cells.stream().map(CsvFile::quoted).collect(Collectors.joining(",")));
        out.write(END);
    }

    /** Text that a spreadsheet would take for a formula is told to be text. */
    private static String quoted(Object cell) {
        if (cell == null || cell instanceof Number) {
            return cell == null ? "" : cell.toString();
        }
        String text = cell.toString();
        if (!text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0) {
            text = "'" + text;
        }
        boolean needsQuotes = text.chars().anyMatch(each -> each == '"' || each == ',' || each == '\n' || each == '\r');
        return needsQuotes ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
