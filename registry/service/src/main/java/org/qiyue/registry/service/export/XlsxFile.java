package org.qiyue.registry.service.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A table as a workbook, cover first; rows leave the heap while it is written. */
final class XlsxFile implements TableFile {
    private static final int FLUSHED_AFTER = 500;
    private static final String HEAD_COLOUR = "E6EDF5";

    private final Workbook book;
    private final Worksheet coverSheet;
    private final Worksheet sheet;
    private final Cover cover;
    private int rows;

    XlsxFile(OutputStream out, Cover cover, List<Heading> headings) throws IOException {
        this.cover = cover;
        this.book = new Workbook(out, "Qiyue", "1.0");
        this.coverSheet = book.newWorksheet(cover.sheetName());
        this.sheet = book.newWorksheet(cover.dataName());
        for (int i = 0; i < headings.size(); i++) {
            sheet.width(i, headings.get(i).width());
            sheet.inlineString(0, i, headings.get(i).title());
        }
        sheet.range(0, 0, 0, headings.size() - 1)
                .style()
                .bold()
                .fillColor(HEAD_COLOUR)
                .wrapText(true)
                .set();
        sheet.freezePane(0, 1);
        sheet.repeatRows(0);
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.header(cover.title(), Position.CENTER);
        sheet.footer(cover.foot(), Position.LEFT);
        sheet.footer("&P / &N", Position.RIGHT);
    }

    @Override
    public void row(List<Object> cells) throws IOException {
        rows++;
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i) instanceof Number number) {
                sheet.value(rows, i, number);
            } else if (cells.get(i) != null) {
                sheet.inlineString(rows, i, cells.get(i).toString());
            }
        }
        if (rows % FLUSHED_AFTER == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        sheet.finish();
        coverSheet.width(0, 24);
        coverSheet.width(1, 80);
        coverSheet.inlineString(0, 0, cover.title());
        coverSheet.style(0, 0).bold().fontSize(16).set();
        for (int i = 0; i < cover.lines().size(); i++) {
            coverSheet.inlineString(i + 2, 0, cover.lines().get(i).term());
            coverSheet.inlineString(i + 2, 1, cover.lines().get(i).value());
            coverSheet.style(i + 2, 0).bold().set();
            coverSheet.style(i + 2, 1).wrapText(true).set();
        }
        coverSheet.paperSize(PaperSize.A4_PAPER);
        coverSheet.fitToWidth((short) 1);
        book.finish();
    }
}
