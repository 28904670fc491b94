package org.qiyue.registry.service.audit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.qiyue.registry.service.csv.CsvLine;

/**
 * The entries that a question asks for as a CSV file, read and written a part at a time, each in a transaction of its own:
 * entries never change, and those that came later are left out by the number of the newest.
 */
final class EntryExport implements StreamingOutput, Shown {
    private static final int READ_AT_ONCE = 500;

    private final EntryStore entries;
    private final EntryQuestion question;
    private final long newest;
    private final int count;
    private final List<String> remarks;

    /**
     * @param newest number of the newest entry to be written
     * @param count how many there are
     * @param remarks lines above the headings: what was asked, when and by whom
     */
    EntryExport(EntryStore entries, EntryQuestion question, long newest, int count, List<String> remarks) {
        this.entries = entries;
        this.question = question;
        this.newest = newest;
        this.count = count;
        this.remarks = List.copyOf(remarks);
    }

    @Override
    public List<String> shownRecords() {
        return List.of();
    }

    @Override
    public int shownCount() {
        return count;
    }

    @Override
    public void write(OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(CsvLine.BYTE_ORDER_MARK);
        for (String remark : remarks) {
            writer.write(EntryCsv.remark(remark));
        }
        writer.write(EntryCsv.headings());
        long before = newest + 1;
        for (int written = 0; written < count; ) {
            long from = before;
            List<EntryRow> rows =
                    QuarkusTransaction.requiringNew().call(() -> entries.page(question, from, READ_AT_ONCE));
            for (EntryRow row : rows) {
                writer.write(EntryCsv.line(row));
            }
            if (rows.size() < READ_AT_ONCE) {
                break;
            }
            written += rows.size();
            before = rows.get(rows.size() - 1).entryNo;
        }
        writer.flush();
    }
}
