package org.qiyue.registry.service.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiyue.registry.service.fixture.Api;
import org.qiyue.registry.service.fixture.IdentityProvider;
import org.qiyue.registry.service.fixture.RegistryDatabase;
import org.qiyue.registry.service.fixture.Tokens;
import org.qiyue.registry.service.fixture.Truth;

@QuarkusTest
@WithTestResource(value = RegistryDatabase.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = IdentityProvider.class, scope = TestResourceScope.GLOBAL)
class FigureTest {
    private static final String FIGURES = "/statistics/figures";
    private static final String HIRES = FIGURES + "?indicator=HirA&variant=D&area=110000";

    private final Api city = Api.as(Tokens.city());

    @Test
    void figures_come_with_all_that_is_needed_to_quote_them() {
        JsonPath page = city.json(FIGURES + "?indicator=HirAR&variant=D&frequency=Q&area=110105&section=_T");

        assertThat(page.getString("release.releaseId")).isEqualTo("r-new");
        assertThat(page.getString("release.asOf")).isEqualTo("2026-09-30");
        assertThat(page.getString("release.codeVersion")).isEqualTo("t");
        assertThat(page.getList("items")).hasSize(1);
        assertThat(page.getMap("items[0]"))
                .containsEntry("period", "2026-Q3")
                .containsEntry("variant", "D")
                .containsEntry("frequency", "Q")
                .containsEntry("sex", "_T")
                .containsEntry("ageGroup", "_T")
                .containsEntry("value", 0.0625f)
                .containsEntry("count", 7);
        assertThat(page.getMap("indicators[0]"))
                .containsEntry("code", "HirAR")
                .containsEntry("nameZh", "入职率")
                .containsEntry("nameEn", "Hires, rate")
                .containsEntry("measure", "RATE")
                .containsEntry("unit", "1")
                .containsEntry("formula", "HirA / ((Emp + EmpEnd) / 2)")
                .containsEntry("population", "Jobs")
                .containsEntry("source", "test")
                .containsEntry("earliestPeriod", "2008-01")
                .containsEntry("firstRelease", "r-new");
    }

    @Test
    void every_figure_of_the_release_is_met_once_page_by_page() throws SQLException {
        String question = FIGURES + "?indicator=HirA,activeContracts";
        List<String> met = new ArrayList<>();
        String cursor = null;
        do {
            JsonPath page = city.json(question + "&limit=37" + (cursor == null ? "" : "&cursor=" + cursor));
            for (Map<String, Object> each : page.<Map<String, Object>>getList("items")) {
                met.add(String.join(
                        "|",
                        each.get("indicator").toString(),
                        each.get("variant").toString(),
                        each.get("area").toString(),
                        each.get("section").toString(),
                        each.get("period").toString(),
                        each.get("value").toString()));
            }
            cursor = page.getString("nextCursor");
        } while (cursor != null && met.size() < 5_000);

        assertThat(met)
                .hasSizeGreaterThan(100)
                .containsExactlyElementsOf(Truth.column(
                        "select concat_ws('|', indicator, variant, area, industry_section, period, value) from statistics.observation"
                                + " where release_id = 'r-new' and indicator in ('HirA', 'activeContracts')"
                                + " order by indicator, variant, sex, age_group, area, industry_section, period"));
    }

    @Test
    void dimensions_and_periods_narrow_what_is_shown() {
        assertThat(city.json(FIGURES
                                + "?indicator=activeContracts&area=110105,110108&section=A&from=2026-08&to=2026-08")
                        .getList("items.area"))
                .isEqualTo(List.of("110105", "110108"));
        assertThat(city.json(FIGURES + "?indicator=HirA&variant=Q&area=110000").getList("items.period"))
                .isEqualTo(List.of("2026-Q3"));
        assertThat(city.json(FIGURES + "?indicator=HirA&frequency=M").getList("items"))
                .isEmpty();
        assertThat(city.json(FIGURES + "?indicator=HirA&sex=1").getList("items"))
                .isEmpty();
    }

    @Test
    void an_older_release_shows_its_numbers_for_ever_and_names_the_newest() {
        JsonPath old = city.json(HIRES + "&release=r-old");

        assertThat(valuesByPeriod(old, "value")).isEqualTo(Map.of("2026-Q1", 4, "2026-Q2", 6));
        assertThat(old.getString("release.releaseId")).isEqualTo("r-old");
        assertThat(old.getString("newest.releaseId")).isEqualTo("r-new");
        assertThat(valuesByPeriod(city.json(HIRES), "value")).isEqualTo(Map.of("2026-Q2", 8, "2026-Q3", 7));
    }

    @Test
    void two_releases_stand_side_by_side_with_what_only_one_of_them_has() {
        JsonPath both = city.json(HIRES + "&compare=r-old");

        assertThat(both.getString("compared.releaseId")).isEqualTo("r-old");
        assertThat(both.getList("items.period")).isEqualTo(List.of("2026-Q1", "2026-Q2", "2026-Q3"));
        assertThat(both.getList("items.value")).containsExactly(null, 8, 7);
        assertThat(both.getList("items.before")).containsExactly(4, 6, null);
        assertThat(both.getList("items.difference")).containsExactly(null, 2, null);
        JsonPath second = city.json(HIRES + "&compare=r-old&limit=1");
        assertThat(city.json(HIRES + "&compare=r-old&limit=5&cursor=" + second.getString("nextCursor"))
                        .getList("items.period"))
                .isEqualTo(List.of("2026-Q2", "2026-Q3"));
    }

    @Test
    void the_catalogue_says_where_there_are_figures_and_why_there_are_none() {
        JsonPath catalogue = city.json(FIGURES + "/catalogue");
        Map<String, Map<String, Object>> byCode = new HashMap<>();
        catalogue
                .<Map<String, Object>>getList("indicators")
                .forEach(each -> byCode.put((String) each.get("code"), each));

        assertThat(byCode.keySet()).contains("activeContracts", "wageMedian", "HirA", "HirAR", "signingRate");
        assertThat(byCode.get("HirA").get("series"))
                .isEqualTo(List.of(
                        Map.of("variant", "D", "frequency", "Q", "first", "2026-Q2", "last", "2026-Q3"),
                        Map.of("variant", "Q", "frequency", "Q", "first", "2026-Q3", "last", "2026-Q3")));
        assertThat(byCode.get("HirA")).containsEntry("firstRelease", "r-old").containsEntry("missingZh", null);
        assertThat(byCode.get("activeContracts")).containsEntry("measure", "COUNT");
        assertThat(byCode.get("signingRate"))
                .containsEntry("series", List.of())
                .containsEntry("missingZh", "缺分母")
                .containsEntry("missingEn", "No denominator");
        JsonPath asked = city.json(FIGURES + "?indicator=signingRate");
        assertThat(asked.getList("items")).isEmpty();
        assertThat(asked.getString("indicators[0].missingEn")).isEqualTo("No denominator");
    }

    @Test
    void a_district_sees_sections_of_its_own_area_and_the_city_and_totals_of_the_others() {
        Api chaoyang = Api.as(Tokens.district("110105"));

        for (String question :
                List.of("?indicator=activeContracts,HirAR", "?indicator=activeContracts,HirAR&compare=r-old")) {
            assertThat(chaoyang.json(FIGURES + question + "&limit=5000").<Map<String, Object>>getList("items"))
                    .isNotEmpty()
                    .allMatch(each -> each.get("section").equals("_T")
                            || Set.of("110105", "110000").contains(each.get("area")))
                    .anyMatch(each -> each.get("section").equals("I"))
                    .anyMatch(each -> each.get("area").equals("110101"));
        }
        assertThat(chaoyang.get(FIGURES + "/figures.csv?indicator=HirAR").asString())
                .contains(",110105,")
                .doesNotContain(",110108,");
    }

    @Test
    void one_workers_wage_is_not_told_to_a_neighbour() {
        Api chaoyang = Api.as(Tokens.district("110105"));
        String wages = "?indicator=EarnHirNS,Payroll,wageMedian&limit=5000";

        assertThat(city.json(FIGURES + wages + "&area=110119").getList("items.count"))
                .contains(1);
        List<Map<String, Object>> seen = chaoyang.json(FIGURES + wages).getList("items");
        assertThat(seen)
                .anyMatch(each ->
                        each.get("area").equals("110108") && each.get("count").equals(10))
                .anyMatch(each -> each.get("area").equals("110105")
                        && each.get("section").equals("I")
                        && each.get("count").equals(1))
                .anyMatch(each -> each.get("indicator").equals("Payroll")
                        && each.get("area").equals("110105"))
                .allMatch(each -> isOwnOrWholeCity(each)
                        || (int) each.get("count") >= 10
                                && !each.get("indicator").equals("Payroll"));
        assertThat(chaoyang.json(FIGURES + wages + "&area=110119").getList("items"))
                .isEmpty();
        assertThat(chaoyang.json(FIGURES + wages + "&compare=r-old").<Map<String, Object>>getList("items"))
                .anyMatch(each -> each.get("area").equals("110105"))
                .allMatch(FigureTest::isOwnOrWholeCity);
        assertThat(chaoyang.get(FIGURES + "/figures.csv?indicator=EarnHirNS").asString())
                .contains(",110108,", "未列示 withheld")
                .doesNotContain(",110119,");
        assertThat(city.get(FIGURES + "/figures.csv?indicator=EarnHirNS").asString())
                .contains(",110119,")
                .doesNotContain("withheld");
        assertThat(chaoyang.json("/statistics/observations?indicator=wageMedian")
                        .<Map<String, Object>>getList("items"))
                .isNotEmpty()
                .allMatch(FigureTest::isOwnOrWholeCity);
    }

    private static boolean isOwnOrWholeCity(Map<String, Object> figure) {
        return figure.get("area").equals("110105")
                || figure.get("area").equals("110000") && figure.get("section").equals("_T");
    }

    @Test
    void the_frequency_is_that_of_the_periods() {
        assertThat(city.json(FIGURES + "?indicator=activeContracts,HirA&area=110000&from=2026-07")
                        .getList("items.frequency"))
                .isNotEmpty()
                .containsOnly("M");
        assertThat(city.json(HIRES + "&from=2026-Q2&to=2026-Q3").getList("items.period"))
                .isEqualTo(List.of("2026-Q2", "2026-Q3"));
    }

    @Test
    void a_csv_file_has_its_release_and_definitions_above_and_every_figure_once() throws SQLException {
        Response file = city.get(FIGURES + "/figures.csv?indicator=activeContracts&compare=r-old&section=_T,A");
        List<String> lines = file.asString().lines().toList();

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.header("Content-Disposition")).contains("figures.csv");
        assertThat(file.asString())
                .startsWith("\uFEFF# 统计数据")
                .contains("r-new · 截止日 as of 2026-09-30", "r-old · 截止日", "有效合同数 Contracts in force", "内部数据，不得对外发布");
        assertThat(lines.stream().filter(line -> line.startsWith("activeContracts,")))
                .hasSize(Truth.column(
                                "select 1 from statistics.observation where release_id = 'r-new' and indicator = 'activeContracts'"
                                        + " and industry_section in ('_T', 'A')")
                        .size());
        assertThat(lines)
                .anyMatch(line -> line.startsWith(
                        "activeContracts,有效合同数,Contracts in force,_Z,M,2026-07,110000,全市 the whole city,A,\"农、林、牧、渔业"))
                .anyMatch(line -> line.endsWith(",201,份,1,201,0"));
    }

    @Test
    void a_workbook_has_its_cover_and_its_figures() throws IOException {
        Map<String, String> parts = parts(
                city.get(FIGURES + "/figures.xlsx?indicator=HirA&variant=D").asByteArray());

        assertThat(parts.get("xl/worksheets/sheet1.xml")).contains("统计数据", "r-new · 截止日", "入职数 Hires", "不得对外发布");
        assertThat(parts.get("xl/worksheets/sheet2.xml"))
                .contains("2026-Q3", "<v>8</v>", "全市 the whole city")
                .doesNotContain("2026-Q1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?indicator=",
                "?indicator=HirA;drop",
                "?indicator=happiness",
                "?indicator=HirA&variant=X",
                "?indicator=HirA&frequency=W",
                "?indicator=HirA&area=11",
                "?indicator=HirA&section=Z",
                "?indicator=HirA&sex=3",
                "?indicator=HirA&ageGroup=A09",
                "?indicator=HirA&from=2026-Q5",
                "?indicator=HirA&to=yesterday",
                "?indicator=HirA&from=2026-Q1&to=2026-09",
                "?indicator=HirA&frequency=Q&from=2026-01",
                "?indicator=HirA&frequency=M&to=2026",
                "?indicator=HirA&from=2026-Q3&to=2026-Q1",
                "?indicator=HirA&limit=0",
                "?indicator=HirA&limit=5001",
                "?indicator=HirA&cursor=broken"
            })
    void what_cannot_be_asked_is_refused_with_a_reason_in_both_languages(String question) {
        Response refused = city.get(FIGURES + question);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.contentType()).startsWith("application/problem+json");
        assertThat(refused.jsonPath().getString("code")).isIn("INVALID_PARAMETER", "INVALID_CURSOR");
    }

    @Test
    void a_release_that_is_not_there_is_not_found() {
        assertThat(city.get(HIRES + "&release=none").statusCode()).isEqualTo(404);
        assertThat(city.get(HIRES + "&compare=none").statusCode()).isEqualTo(404);
        assertThat(city.get(FIGURES + "/catalogue?release=none").statusCode()).isEqualTo(404);
        assertThat(city.get(FIGURES + "/figures.csv?indicator=HirA&release=none")
                        .statusCode())
                .isEqualTo(404);
    }

    private static Map<String, Object> valuesByPeriod(JsonPath page, String member) {
        Map<String, Object> values = new HashMap<>();
        page.<Map<String, Object>>getList("items")
                .forEach(each -> values.put((String) each.get("period"), each.get(member)));
        return values;
    }

    private static Map<String, String> parts(byte[] workbook) throws IOException {
        Path file = Files.createTempFile("figures", ".xlsx");
        Files.write(file, workbook);
        Map<String, String> parts = new HashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                parts.put(entry.getName(), text(zip.getInputStream(entry).readAllBytes()));
            }
        } finally {
            Files.delete(file);
        }
        return parts;
    }

    /** The writer says characters that are not ASCII by their numbers. */
    private static String text(byte[] xml) {
        return Pattern.compile("&#x([0-9a-fA-F]+);")
                .matcher(new String(xml, StandardCharsets.UTF_8))
                .replaceAll(match -> Character.toString(Integer.parseInt(match.group(1), 16)));
    }
}
