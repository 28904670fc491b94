package org.qiyue.registry.service.export;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A file with a table, written row by row after its cover. */
interface TableFile extends Closeable {

    /** Writes a row; a cell is text, a number or null. */
    void row(List<Object> cells) throws IOException;
}
