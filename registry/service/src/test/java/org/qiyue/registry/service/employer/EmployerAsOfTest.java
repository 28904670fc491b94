package org.qiyue.registry.service.employer;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qiyue.registry.service.fixture.Api;
import org.qiyue.registry.service.fixture.IdentityProvider;
import org.qiyue.registry.service.fixture.RegistryDatabase;
import org.qiyue.registry.service.fixture.Tokens;
import org.qiyue.registry.service.fixture.Truth;

/** The employers F and G of {@code seed-parties.sql}, whose lives are told there. */
@QuarkusTest
@WithTestResource(value = RegistryDatabase.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = IdentityProvider.class, scope = TestResourceScope.GLOBAL)
class EmployerAsOfTest {
    private static final String RENAMED = "/employers/91110105F000000001";
    private static final String CHANGES_AHEAD = "/employers/91110105G000000001";

    private final Api city = Api.as(Tokens.city());

    @ParameterizedTest
    @CsvSource({
        "2024-06-01, 2024-06-01, 己测试公司",
        // Agreed for a day to come: the new name holds from that day, and may be asked for before it.
        "2025-01-31, 2025-01-13, 己测试公司",
        "2025-02-01, 2025-01-13, 庚测试公司",
        "2025-02-01, 2025-01-12, 己测试公司",
        // Told late: from its own day on, below what lies after it, once it was told.
        "2024-10-01, 2025-03-05, 己测试公司",
        "2024-10-01, 2025-03-06, 戊己测试公司",
        "2024-08-31, 2025-03-06, 己测试公司",
        "2025-02-01, 2025-03-06, 庚测试公司",
        // Corrected: from the day of what it corrects, once it was corrected.
        "2025-02-01, 2025-04-01, 庚测试公司",
        "2025-02-01, 2025-04-02, 辛测试公司",
        "2025-01-31, 2025-04-02, 戊己测试公司",
        // Withdrawn: it counted until then.
        "2025-06-30, 2025-07-15, 辛测试公司",
        "2025-07-01, 2025-07-15, 误报测试公司",
        "2025-07-01, 2025-08-02, 辛测试公司",
        "2026-01-01, 2025-07-15, 误报测试公司",
        "2026-01-01, 2025-08-02, 辛测试公司"
    })
    void a_name_stood_on_a_day_as_far_as_was_known(String validOn, String knownOn, String name) {
        JsonPath stood = city.json(RENAMED + "?validOn=" + validOn + "&knownAt=" + knownOn + "T00:00:00Z");

        assertThat(stood.getString("name")).isEqualTo(name);
        assertThat(stood.getString("validOn")).isEqualTo(validOn);
        assertThat(stood.getString("knownAt")).startsWith(knownOn);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-05-31, 2025-06-03, 110105, 测试路1号,    ,  , 测**",
        "2025-06-01, 2025-06-02, 110105, 测试路1号,    ,  , 测**",
        "2025-06-01, 2025-06-03, 110106, 测试路2号, I65, I, 测**",
        // A correction of the conclusion of 1 May 2024, made on 1 September 2025.
        "2024-05-01, 2025-09-02, 110105, 测试路1号,    ,  , 试**",
        "2024-04-30, 2025-09-02, 110105, 测试路1号,    ,  , 测**"
    })
    void every_other_fact_stands_by_the_same_two_clocks(
            String validOn, String knownOn, String area, String address, String industry, String section, String head) {
        JsonPath stood = city.json(RENAMED + "?validOn=" + validOn + "&knownAt=" + knownOn + "T00:00:00Z");

        assertThat(stood.getString("registrationArea")).isEqualTo(area);
        assertThat(stood.getString("registeredAddress")).isEqualTo(address);
        assertThat(stood.getString("industryCode")).isEqualTo(industry);
        assertThat(stood.getString("industrySection")).isEqualTo(section);
        assertThat(stood.getString("legalRepresentative")).isEqualTo(head);
        assertThat(stood.getString("sizeClass")).as("never changed").isEqualTo("2");
    }

    @Test
    void today_and_now_is_the_default_and_where_nothing_lies_ahead_the_row_that_intake_keeps() {
        for (String code : List.of("91110105F000000001", "91110105A000000002", "91110105B000000002")) {
            JsonPath file = city.json("/employers/" + code);
            JsonPath asked =
                    city.json("/employers/" + code + "?validOn=" + today() + "&knownAt=" + file.getString("knownAt"));

            String shown = Truth.column(
                            "select concat_ws('|', name, registration_area, registered_address,"
                                    + " legal_representative_masked, entity_kind, industry_code, industry_section, ownership_code,"
                                    + " size_class) from registry.employer where credit_code = ?",
                            code)
                    .get(0);
            for (JsonPath each : List.of(file, asked)) {
                assertThat(String.join("|", texts(each))).isEqualTo(shown);
            }
            assertThat(file.getString("validOn")).isEqualTo(today().toString());
        }
    }

    @Test
    void what_is_told_ahead_is_shown_from_its_day_on() {
        LocalDate day = today().plusDays(30);

        assertThat(city.json(CHANGES_AHEAD).getString("sizeClass")).isEqualTo("2");
        assertThat(city.json(CHANGES_AHEAD + "?validOn=" + day.minusDays(1)).getString("sizeClass"))
                .isEqualTo("2");
        assertThat(city.json(CHANGES_AHEAD + "?validOn=" + day).getString("sizeClass"))
                .isEqualTo("3");
        assertThat(city.json(CHANGES_AHEAD + "/history").getString("items[0].from"))
                .isEqualTo(day.toString());
    }

    @Test
    void the_history_tells_each_change_once_with_what_became_of_it() {
        List<Map<String, Object>> changes = city.json(RENAMED + "/history").getList("items");

        assertThat(changes.stream().map(EmployerAsOfTest::told))
                .containsExactly(
                        "2025-07-01 名称 Name: 辛测试公司 > 误报测试公司, AMENDED WITHDRAWN 2025-08-01T02:00:00Z",
                        "2025-06-01 登记地区 Area of registration: 110105 > 110106, AMENDED STANDS null",
                        "2025-06-01 住所 Registered address: 测试路1号 > 测试路2号, AMENDED STANDS null",
                        "2025-06-01 行业 Industry: null > I65, AMENDED STANDS null",
                        "2025-02-01 名称 Name: 庚测试公司 > 辛测试公司, CORRECTED STANDS null",
                        "2025-02-01 名称 Name: 戊己测试公司 > 庚测试公司, AMENDED CORRECTED 2025-04-01T02:00:00Z",
                        "2024-09-01 名称 Name: 己测试公司 > 戊己测试公司, AMENDED STANDS null",
                        "2024-05-01 法定代表人 Legal representative: 测** > 试**, CORRECTED STANDS null");
        assertThat(changes.get(0))
                .containsEntry("recordedAt", "2025-07-02T02:00:00Z")
                .containsEntry("field", "/employer/name")
                .containsEntry("filingId", "00000000-0000-0000-0000-000000008107")
                .containsEntry("receiptNo", "R-81007")
                .containsEntry("platformCode", "qianyue")
                .containsEntry("contractId", "01HZPF0F000000000000000002");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-08-31, 2025-09-02, ''",
        "2024-09-01, 2025-03-05, ''",
        "2024-09-01, 2025-03-06, 己测试公司",
        "2025-01-31, 2025-03-06, 己测试公司",
        "2025-02-01, 2025-01-13, 己测试公司",
        "2025-02-01, 2025-09-02, '戊己测试公司,己测试公司'",
        "2025-07-01, 2025-07-15, '辛测试公司,戊己测试公司,己测试公司'",
        "2025-07-01, 2025-09-02, '戊己测试公司,己测试公司'"
    })
    void former_names_are_those_given_up_and_none_reported_by_mistake(String validOn, String knownOn, String names) {
        JsonPath stood = city.json(RENAMED + "?validOn=" + validOn + "&knownAt=" + knownOn + "T00:00:00Z");

        assertThat(String.join(",", stood.<String>getList("formerNames"))).isEqualTo(names);
    }

    @Test
    void every_page_of_the_history_is_read_once() {
        assertThat(city.all(RENAMED + "/history?limit=3"))
                .isEqualTo(city.json(RENAMED + "/history").getList("items"))
                .hasSize(8);
        assertThat(city.json("/employers/91110105A000000002/history").getList("items"))
                .isEmpty();
    }

    @Test
    void a_district_reads_the_whole_history_and_of_its_own_filings_alone_which_they_were() {
        Api haidian = Api.as(Tokens.district("110108"));
        List<Map<String, Object>> changes = haidian.all(RENAMED + "/history");

        assertThat(changes.stream().map(EmployerAsOfTest::told))
                .containsExactlyElementsOf(city.all(RENAMED + "/history").stream()
                        .map(EmployerAsOfTest::told)
                        .toList());
        assertThat(changes)
                .extracting(change -> change.get("receiptNo"))
                .containsExactly("R-81007", "R-81006", "R-81006", "R-81006", null, null, null, "R-81009");
        assertThat(changes)
                .filteredOn(change -> change.get("receiptNo") == null)
                .allMatch(change -> change.get("filingId") == null
                        && change.get("platformCode") == null
                        && change.get("contractId") == null);
        assertThat(haidian.json(RENAMED + "?validOn=2025-02-01&knownAt=2025-03-06T00:00:00Z")
                        .getString("name"))
                .isEqualTo("庚测试公司");
    }

    @ParameterizedTest
    @CsvSource({
        "knownAt=2024-03-02T01:59:59Z, BEFORE_EMPLOYER",
        "validOn=2025-13-01, INVALID_PARAMETER",
        "validOn=yesterday, INVALID_PARAMETER",
        "knownAt=2025-01-07, INVALID_PARAMETER",
        "knownAt=2999-01-01T00:00:00Z, INVALID_PARAMETER"
    })
    void a_moment_before_the_employer_and_what_is_no_moment_are_told_apart(String question, String code) {
        Response refused = city.get(RENAMED + "?" + question);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.jsonPath().getString("code")).isEqualTo(code);
        assertThat(city.get(RENAMED + "?knownAt=2024-03-02T02:00:00Z").statusCode())
                .isEqualTo(200);
    }

    @Test
    void the_past_of_a_foreign_employer_is_not_there() {
        Api yanqing = Api.as(Tokens.district("110119"));

        assertThat(yanqing.get(RENAMED + "?knownAt=2024-01-01T00:00:00Z").statusCode())
                .isEqualTo(404);
        assertThat(yanqing.get(RENAMED + "/history").statusCode()).isEqualTo(404);
    }

    private static String told(Map<String, Object> change) {
        return "%s %s %s: %s > %s, %s %s %s"
                .formatted(
                        change.get("from"),
                        change.get("fieldZh"),
                        change.get("fieldEn"),
                        change.get("oldValue"),
                        change.get("newValue"),
                        change.get("kind"),
                        change.get("status"),
                        change.get("statusAt"));
    }

    private static List<String> texts(JsonPath file) {
        return Arrays.asList(
                file.getString("name"),
                file.getString("registrationArea"),
                file.getString("registeredAddress"),
                file.getString("legalRepresentative"),
                file.getString("entityKind"),
                file.getString("industryCode"),
                file.getString("industrySection"),
                file.getString("ownershipCode"),
                file.getString("sizeClass"));
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }
}
