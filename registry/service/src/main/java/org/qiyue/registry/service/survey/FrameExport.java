package org.qiyue.registry.service.survey;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.qiyue.registry.model.survey.Stratum;
import org.qiyue.registry.service.audit.Shown;
import org.qiyue.registry.service.csv.CsvLine;
import org.qiyue.registry.service.listing.Words;
import org.qiyue.registry.service.survey.FrameViews.UnitRow;

/**
 * Units of a frame as a CSV file, read and written a part at a time, each in a transaction of its own: a frame never changes, so
 * that the parts fit together.
 */
final class FrameExport implements StreamingOutput, Shown {
    private static final int READ_AT_ONCE = 2_000;

    private final FrameStore store;
    private final long frameNo;
    private final UnitQuestion question;
    private final int count;
    private final List<String> remarks;

    /**
     * @param count how many units the caller sees of those asked for
     * @param remarks lines above the headings: which frame, what was asked, when and by whom
     */
    FrameExport(FrameStore store, long frameNo, UnitQuestion question, int count, List<String> remarks) {
        this.store = store;
        this.frameNo = frameNo;
        this.question = question;
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
            writer.write(CsvLine.of(Stream.of("# " + remark)));
        }
        writer.write(CsvLine.of(Stream.of(
                "统一社会信用代码 creditCode",
                "单位名称 name",
                "登记地区代码 area",
                "登记地区",
                "行业门类代码 section",
                "行业门类",
                "规模段 band",
                "抽样层 stratum",
                "层内单位数 N",
                "登记注册统计类别 ownership",
                "统计规模 sizeClass",
                "有效合同数 contracts",
                "当月新签 concluded",
                "参保人数 insured",
                "首次备案 firstFiledOn",
                "最近备案 lastFiledOn",
                "是否样本 sampled",
                "抽中次序 place",
                "设计权数 weight")));
        String after = "";
        List<UnitRow> rows;
        do {
            String from = after;
            rows = QuarkusTransaction.requiringNew().call(() -> store.units(frameNo, question, from, READ_AT_ONCE));
            for (UnitRow row : rows) {
                writer.write(line(row));
                after = row.creditCode();
            }
        } while (rows.size() == READ_AT_ONCE);
        writer.flush();
    }

    private static String line(UnitRow row) {
        return CsvLine.of(Stream.of(
                row.creditCode(),
                row.name(),
                row.area(),
                name("area", row.area()),
                row.section(),
                name("industry-section", row.section()),
                row.band(),
                row.stratum(),
                row.stratumUnits(),
                text(row.ownershipCode()),
                text(row.sizeClass()),
                row.contracts(),
                row.concluded(),
                text(row.insured()),
                row.firstFiledOn(),
                row.lastFiledOn(),
                row.place() == null ? 0 : 1,
                text(row.place()),
                text(row.weight())));
    }

    private static String name(String list, String code) {
        if (code.equals(Stratum.ELSEWHERE)) {
            return "外省市";
        }
        return code.equals(Stratum.UNKNOWN) ? "不详" : Words.ofCode(list, code).zh();
    }

    private static Object text(Object value) {
        return value == null ? "" : value;
    }
}
