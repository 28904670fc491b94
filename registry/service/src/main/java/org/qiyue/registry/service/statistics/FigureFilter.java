package org.qiyue.registry.service.statistics;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.qiyue.registry.service.problem.Problem;
import org.qiyue.registry.service.problem.ProblemException;

/** Which figures are asked for, as it stands in the address; several of a kind are parted by commas. */
public class FigureFilter {
    static final String RELEASE = "[A-Za-z0-9._:-]{1,64}";
    static final String RELEASE_MESSAGE = "不是发布编号|is not a release id";

    private static final String PERIOD = "[0-9]{4}(-(0[1-9]|1[0-2]|Q[1-4]))?";
    private static final String PERIOD_MESSAGE =
            "应为月、季或年,如 2026-10、2026-Q3、2026|must be a month, a quarter or a year such as 2026-10, 2026-Q3, 2026";

    @QueryParam("release")
    @Pattern(regexp = RELEASE, message = RELEASE_MESSAGE) @Parameter(description = "发布编号,默认最新 / release id, the newest where it is not given")
    String release;

    @QueryParam("compare")
    @Pattern(regexp = RELEASE, message = RELEASE_MESSAGE) @Parameter(description = "与之比较的另一次发布 / another release, the figures of which are set beside")
    String compare;

    @QueryParam("indicator")
    @NotNull(message = "必须指明指标|must name an indicator") @Pattern(
            regexp = "[A-Za-z][A-Za-z0-9]{0,63}(,[A-Za-z][A-Za-z0-9]{0,63}){0,19}",
            message = "应为至多 20 个指标代码,以逗号分隔|must be up to 20 codes of indicators, parted by commas")
    @Parameter(required = true, description = "指标,至多 20 个 / indicators, 20 at most")
    String indicator;

    @QueryParam("variant")
    @Pattern(regexp = "D|Q|_Z", message = "应为 D、Q 或 _Z|must be D, Q or _Z") @Parameter(
            description =
                    "口径:D 按日,Q 按 LEHD,_Z 唯一口径 / definition: D to the day, Q as LEHD's, _Z where there is one only")
    String variant;

    @QueryParam("frequency")
    @Pattern(regexp = "[MQA]", message = "应为 M、Q 或 A|must be M, Q or A") @Parameter(description = "频率:月、季、年 / frequency: month, quarter, year")
    String frequency;

    @QueryParam("area")
    @Pattern(
            regexp = "[0-9]{6}(,[0-9]{6}){0,17}",
            message = "应为六位地区代码,以逗号分隔|must be area codes of six digits, parted by commas")
    @Parameter(description = "地区,110000 为全市 / areas, 110000 is the city")
    String area;

    @QueryParam("section")
    @Pattern(
            regexp = "([A-T]|_T)(,([A-T]|_T)){0,20}",
            message = "应为 A 至 T 或 _T,以逗号分隔|must be A to T or _T, parted by commas")
    @Parameter(description = "行业门类,_T 为合计 / industry sections, _T is all")
    String section;

    @QueryParam("sex")
    @Pattern(regexp = "([129]|_T)(,([129]|_T)){0,3}", message = "应为 1、2、9 或 _T|must be 1, 2, 9 or _T")
    @Parameter(description = "性别(GB/T 2261.1),_T 为合计 / sex, _T is all")
    String sex;

    @QueryParam("ageGroup")
    @Pattern(regexp = "(A0[1-8]|_T)(,(A0[1-8]|_T)){0,8}", message = "应为 A01 至 A08 或 _T|must be A01 to A08 or _T")
    @Parameter(description = "年龄组,_T 为合计 / age groups, _T is all")
    String ageGroup;

    @QueryParam("from")
    @Pattern(regexp = PERIOD, message = PERIOD_MESSAGE) @Parameter(description = "起始期 / first period")
    String from;

    @QueryParam("to")
    @Pattern(regexp = PERIOD, message = PERIOD_MESSAGE) @Parameter(description = "截止期 / last period")
    String to;

    /**
     * What is asked of whichever release; where no frequency is given, that of the periods.
     *
     * @throws ProblemException INVALID_PARAMETER where periods are not of one frequency, or the first is after the last
     */
    FigureQuestion question() {
        return new FigureQuestion(
                several(indicator),
                variant,
                frequencyOfAll(),
                several(area),
                several(section),
                several(sex),
                several(ageGroup),
                from,
                to);
    }

    private String frequencyOfAll() {
        List<String> all = Stream.concat(
                        Stream.ofNullable(frequency),
                        Stream.of(from, to).filter(Objects::nonNull).map(FigureFilter::frequencyOf))
                .distinct()
                .toList();
        if (all.size() > 1) {
            throw new ProblemException(
                    Problem.INVALID_PARAMETER,
                    "frequency、from、to 须为同一频率：月 2026-10（M）、季 2026-Q3（Q）或年 2026（A）。",
                    "frequency, from and to must be alike: months 2026-10 (M), quarters 2026-Q3 (Q) or years 2026 (A).");
        }
        if (from != null && to != null && from.compareTo(to) > 0) {
            throw new ProblemException(
                    Problem.INVALID_PARAMETER,
                    "from 不得晚于 to：" + from + "，" + to + "。",
                    "from must not be after to: " + from + ", " + to + ".");
        }
        return all.isEmpty() ? null : all.get(0);
    }

    private static String frequencyOf(String period) {
        return period.length() == "2026".length() ? "A" : period.contains("Q") ? "Q" : "M";
    }

    private static List<String> several(String values) {
        return values == null ? List.of() : List.of(values.split(","));
    }
}
