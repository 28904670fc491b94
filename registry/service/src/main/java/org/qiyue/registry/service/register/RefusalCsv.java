package org.qiyue.registry.service.register;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.qiyue.registry.service.csv.CsvLine;
import org.qiyue.registry.service.register.RegisterViews.RegisterFileView;
import org.qiyue.registry.store.registers.LineRefusal;

/** Refused lines as CSV for the office. */
final class RefusalCsv implements Consumer<LineRefusal> {
    /** More are not listed: a file of which every line is wrong is wrong as a whole. */
    private static final int MOST = 100_000;

    private final Writer out;
    private int written;
    private long lastLine;
    private int lines;

    RefusalCsv(OutputStream out, RegisterFileView file) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.out.write(CsvLine.BYTE_ORDER_MARK);
        line("# " + file.fileName(), file.register(), "SM3 " + file.fileDigest());
        line("行 line", "列 column", "内容 value", "原因 reason", "reason", "处理办法 remedy", "remedy");
    }

    @Override
    public void accept(LineRefusal refusal) {
        if (refusal.line() != lastLine) {
            lastLine = refusal.line();
            lines++;
        }
        try {
            if (written < MOST) {
                line(
                        Long.toString(refusal.line()),
                        refusal.column(),
                        refusal.value(),
                        refusal.zh(),
                        refusal.en(),
                        refusal.remedyZh(),
                        refusal.remedyEn());
            } else if (written == MOST) {
                line("# 仅列前 " + MOST + " 处 · the first " + MOST + " alone are listed");
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        written++;
    }

    /** How many lines have a refusal. */
    int lines() {
        return lines;
    }

    void end() throws IOException {
        out.flush();
    }

    private void line(String... cells) throws IOException {
        out.write(CsvLine.of(Stream.of(cells)));
    }
}
