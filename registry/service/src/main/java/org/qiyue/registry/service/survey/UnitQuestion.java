package org.qiyue.registry.service.survey;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which units of a frame are asked for; a parameter that is missing asks for all. */
public class UnitQuestion {

    @QueryParam("area")
    @Pattern(regexp = FrameViews.AREA, message = "不是地区代码|is not the code of an area") @Parameter(description = "登记地区;_O 外省市,_U 不详 / area of registration; _O elsewhere, _U not known")
    public String area;

    @QueryParam("section")
    @Pattern(regexp = FrameViews.SECTION, message = "不是行业门类|is not a section") @Parameter(description = "行业门类;_U 不详 / section; _U not known")
    public String section;

    @QueryParam("band")
    @Pattern(regexp = FrameViews.BAND, message = "不是规模段|is not a band") @Parameter(description = "规模段 / size band")
    public String band;

    @QueryParam("sampled")
    @DefaultValue("false")
    @Parameter(description = "仅样本单位 / drawn units alone")
    public boolean sampled;

    @QueryParam("q")
    @Size(max = 100, message = "至多 100 字|must have at most 100 characters") @Parameter(description = "信用代码,或名称中的文字 / a credit code, or part of the name")
    public String text;

    /** As the export of a ledger names its values. */
    static UnitQuestion of(Map<String, String> search) {
        UnitQuestion question = new UnitQuestion();
        question.area = search.get("area");
        question.section = search.get("section");
        question.band = search.get("band");
        question.sampled = Boolean.parseBoolean(search.get("sampled"));
        question.text = search.get("q");
        return question;
    }

    /** Whether it asks by name or code. */
    boolean isByName() {
        return text != null && !text.isBlank();
    }

    /**
     * What a statement has to hold over units {@code u} and drawn ones {@code d}, with values by their place.
     *
     * @param own the area of whoever asks, when it is a district: without it, its units are looked for among all of the city's
     */
    Condition condition(Optional<String> own) {
        List<String> terms = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        own.ifPresent(district -> add(terms, values, "u.area = ?", district));
        add(terms, values, "u.area = ?", area);
        add(terms, values, "u.section = ?", section);
        add(terms, values, "u.band = ?", band);
        if (sampled) {
            terms.add("d.place IS NOT NULL");
        }
        if (isByName()) {
            terms.add("(u.credit_code = ? OR strpos(u.name, ?) > 0)");
            values.add(text.strip());
            values.add(text.strip());
        }
        return new Condition(terms.stream().map(" AND "::concat).collect(Collectors.joining()), values);
    }

    /** Whether units of a stratum are asked for. */
    boolean isOf(FrameViews.StratumView stratum) {
        return (area == null || area.equals(stratum.area()))
                && (section == null || section.equals(stratum.section()))
                && (band == null || band.equals(stratum.band()));
    }

    /** It as cursors tell it. */
    String told() {
        return Stream.of(area, section, band, sampled ? "sampled" : null, isByName() ? text.strip() : null)
                .map(each -> each == null ? "*" : each)
                .collect(Collectors.joining(" "));
    }

    /** More terms of a statement, and their values. */
    record Condition(String sql, List<Object> values) {}

    private static void add(List<String> terms, List<Object> values, String term, String value) {
        if (value != null) {
            terms.add(term);
            values.add(value);
        }
    }
}
