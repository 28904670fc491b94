package org.qiyue.registry.service.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.qiyue.registry.service.csv.CsvLine;

/** A table as CSV for the office: a byte-order mark, so that spreadsheets read Chinese, and the cover above it. */
final class CsvFile implements TableFile {
    private final Writer out;

    CsvFile(OutputStream out, Cover cover, List<Heading> headings) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.out.write(CsvLine.BYTE_ORDER_MARK);
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
        out.write(CsvLine.of(cells.stream()));
    }
}
