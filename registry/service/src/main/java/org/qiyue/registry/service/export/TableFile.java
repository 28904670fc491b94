package org.qiyue.registry.service.export;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A file with a table, written row by row after its cover. */
public interface TableFile extends Closeable {

    /** Begins a workbook; it is written while rows come, and whole when it is closed. */
    static TableFile workbook(OutputStream out, Cover cover, List<Heading> headings) throws IOException {
        return new XlsxFile(out, cover, headings);
    }

    /** Begins a CSV file for the office, with the cover above the headings. */
    static TableFile csv(OutputStream out, Cover cover, List<Heading> headings) throws IOException {
        return new CsvFile(out, cover, headings);
    }

    /** Writes a row; a cell is text, a number or null. */
    void row(List<Object> cells) throws IOException;
}
