package org.qiyue.registry.service.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.qiyue.registry.model.survey.Stratum;
import org.qiyue.registry.service.access.Roles;
import org.qiyue.registry.service.listing.Column;
import org.qiyue.registry.service.listing.Criterion;
import org.qiyue.registry.service.listing.Listing;
import org.qiyue.registry.service.listing.Remark;
import org.qiyue.registry.service.listing.Words;
import org.qiyue.registry.service.problem.Problem;
import org.qiyue.registry.service.problem.ProblemException;
import org.qiyue.registry.service.survey.FrameViews.FrameRow;
import org.qiyue.registry.service.survey.FrameViews.SampleView;
import org.qiyue.registry.service.survey.FrameViews.UnitRow;

/** The units of a frame as they are exported; a question names the frame. */
@ApplicationScoped
class FrameUnitListing implements Listing<UnitRow> {
    private static final String FRAME = "frame";
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.of("Asia/Shanghai"));
    private static final Words AREA = new Words("登记地区", "registered in");
    private static final Words SECTION = new Words("行业门类", "section");
    private static final List<Criterion> CRITERIA = List.of(
            Criterion.of(FRAME, "[0-9]{1,18}", new Words("名录库编号", "frame no.")),
            new Criterion("area", Pattern.compile(FrameViews.AREA), AREA, code -> named("area", code)),
            new Criterion(
                    "section", Pattern.compile(FrameViews.SECTION), SECTION, code -> named("industry-section", code)),
            Criterion.of("band", FrameViews.BAND, new Words("规模段", "size band")),
            new Criterion(
                    "sampled",
                    Pattern.compile("true|false"),
                    new Words("单位", "units"),
                    value -> value.equals("true") ? new Words("仅样本", "drawn ones alone") : new Words("全部", "all")),
            Criterion.of("q", ".{1,100}", new Words("名称或信用代码", "name or credit code")));

    private static final List<Column<UnitRow>> COLUMNS = List.of(
            Column.of("creditCode", new Words("统一社会信用代码", "Credit code"), 22, UnitRow::creditCode),
            Column.of("name", new Words("单位名称", "Employer"), 40, UnitRow::name),
            new Column<>(
                    "area",
                    new Words("登记地区", "Registered in"),
                    14,
                    (unit, language) -> named("area", unit.area()).in(language)),
            new Column<>(
                    "section",
                    new Words("行业门类", "Section"),
                    26,
                    (unit, language) ->
                            named("industry-section", unit.section()).in(language)),
            Column.of("band", new Words("规模段", "Size band"), 8, UnitRow::band),
            Column.of("stratum", new Words("抽样层", "Stratum"), 16, UnitRow::stratum),
            Column.of("stratumUnits", new Words("层内单位数", "Units of the stratum"), 12, UnitRow::stratumUnits),
            Column.ofCode("ownership", new Words("登记注册统计类别", "Ownership"), 20, "ownership", UnitRow::ownershipCode),
            Column.ofCode("size", new Words("统计规模", "Size"), 10, "size-class", UnitRow::sizeClass),
            Column.of("contracts", new Words("有效合同", "Contracts in force"), 12, UnitRow::contracts),
            Column.of("concluded", new Words("当月新签", "Signed in the month"), 12, UnitRow::concluded),
            Column.of("insured", new Words("参保人数", "Insured"), 12, UnitRow::insured),
            Column.of("firstFiled", new Words("首次备案", "First filing"), 12, UnitRow::firstFiledOn),
            Column.of("lastFiled", new Words("最近备案", "Last filing"), 12, UnitRow::lastFiledOn),
            Column.of("sampled", new Words("是否样本", "Drawn"), 8, unit -> unit.place() == null ? 0 : 1),
            Column.of("place", new Words("抽中次序", "Place in the draw"), 10, UnitRow::place),
            Column.of("weight", new Words("设计权数", "Design weight"), 14, UnitRow::weight));

    private final Frames frames;
    private final FrameStore store;

    FrameUnitListing(Frames frames, FrameStore store) {
        this.frames = frames;
        this.store = store;
    }

    @Override
    public String name() {
        return "survey-units";
    }

    @Override
    public Words title() {
        return new Words("劳动合同统计调查名录库", "Frame of the survey of labour contracts");
    }

    @Override
    public Set<String> roles() {
        return Set.of(
                Roles.STATISTICIAN,
                Roles.CITY_OFFICER,
                Roles.DISTRICT_STATISTICIAN,
                Roles.DISTRICT_SUPERVISOR,
                Roles.DISTRICT_INSPECTOR,
                Roles.DISTRICT_APPROVER);
    }

    @Override
    public List<Criterion> criteria() {
        return CRITERIA;
    }

    @Override
    public Map<String, Words> sorts() {
        return Map.of("creditCode", new Words("信用代码", "credit code"));
    }

    @Override
    public List<Column<UnitRow>> columns() {
        return COLUMNS;
    }

    @Override
    public List<Remark> remarks(Map<String, String> search) {
        FrameRow frame = frames.known(frameNo(search));
        SampleView sample = frame.sample();
        List<Remark> remarks = new ArrayList<>();
        remarks.add(remark("密级", "For whom", "内部资料,不得公布", "internal, not for publication"));
        remarks.add(remark(
                "名录库",
                "Frame",
                frame.month() + " 第 " + frame.version() + " 版," + MOMENT.format(frame.asOf()) + " 建立",
                frame.month() + " v" + frame.version() + ", made " + MOMENT.format(frame.asOf())));
        if (frame.reason() != null) {
            remarks.add(remark("建立原因", "Made because", frame.reason(), frame.reason()));
        }
        if (frame.insuredMonth() != null) {
            remarks.add(remark("参保人数月份", "Month of the insured", frame.insuredMonth(), frame.insuredMonth()));
        }
        remarks.add(remark("全市名录库 SHA-256", "SHA-256 of the whole frame", frame.digest(), frame.digest()));
        remarks.add(
                sample == null
                        ? remark("样本", "Sample", "未抽样", "not drawn from")
                        : remark("样本", "Sample", sampleZh(sample), sampleEn(sample)));
        if (sample != null) {
            remarks.add(remark("种子", "Seed", sample.seed(), sample.seed()));
        }
        return remarks;
    }

    @Override
    public long count(Map<String, String> search, int most) {
        return frames.count(frames.known(frameNo(search)).frameNo(), UnitQuestion.of(search), most);
    }

    @Override
    public List<UnitRow> rows(Map<String, String> search, UnitRow after, int atMost) {
        return store.units(frameNo(search), UnitQuestion.of(search), after == null ? "" : after.creditCode(), atMost);
    }

    private static long frameNo(Map<String, String> search) {
        String frameNo = search.get(FRAME);
        if (frameNo == null) {
            throw new ProblemException(
                    Problem.INVALID_PARAMETER, "必须指明名录库编号 frame。", "The search must name the frame by its number.");
        }
        return Long.parseLong(frameNo);
    }

    private static String sampleZh(SampleView sample) {
        return "全市 " + sample.size() + " 户," + MOMENT.format(sample.drawnAt()) + " 抽取,"
                + (sample.counts() ? "为当月有效样本" : "已被后一版的样本取代");
    }

    private static String sampleEn(SampleView sample) {
        return sample.size() + " of the whole city, drawn " + MOMENT.format(sample.drawnAt()) + ", "
                + (sample.counts() ? "counts for its month" : "superseded by that of a later version");
    }

    private static Remark remark(String termZh, String termEn, String zh, String en) {
        return new Remark(new Words(termZh, termEn), new Words(zh, en));
    }

    private static Words named(String list, String code) {
        return switch (code) {
            case Stratum.ELSEWHERE -> new Words("外省市", "elsewhere");
            case Stratum.UNKNOWN -> new Words("不详", "not known");
            default -> Words.ofCode(list, code);
        };
    }
}
