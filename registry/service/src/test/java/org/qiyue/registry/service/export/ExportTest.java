package org.qiyue.registry.service.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
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

/** With parameters of a small city: a second official above 100 rows, and 600 rows a day. */
@QuarkusTest
@TestProfile(ExportTest.SmallCity.class)
@WithTestResource(value = RegistryDatabase.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = IdentityProvider.class, scope = TestResourceScope.GLOBAL)
class ExportTest {
    private static final String EXPORT =
            "{\"ledger\": \"%s\", \"search\": %s, \"format\": \"%s\", \"language\": \"zh-CN\"%s}";

    /** The parameters. */
    public static final class SmallCity implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "qiyue.export.four-eyes-above", "100",
                    "qiyue.export.rows-a-day", "600",
                    "qiyue.export.most-rows", "250",
                    "qiyue.job.idle", "100ms");
        }
    }

    @Test
    void a_ledger_is_exported_as_csv_with_what_was_asked_above_it_and_every_row_once() {
        Api officer = account("csv", null);

        String csv = exported(
                officer, EXPORT.formatted("employers", "{\"area\": \"110105\", \"sort\": \"name\"}", "CSV", ""));

        List<String> lines = csv.lines().toList();
        List<String> codes = Truth.column(
                "select credit_code from registry.employer where '110105' = any (areas) order by name, credit_code");
        assertThat(csv).startsWith("\uFEFF# 用人单位台账");
        assertThat(csv).contains("# 查询条件:地区,朝阳区", "# 导出人,测试用户 (csv)", "# 数据范围,全市", "# 行数," + codes.size());
        assertThat(lines.stream()
                        .filter(line -> !line.startsWith("#") && !line.startsWith("\uFEFF"))
                        .skip(1)
                        .map(line -> line.split(",")[1]))
                .containsExactlyElementsOf(codes);
    }

    @Test
    void a_workbook_has_its_cover_and_its_rows_and_nothing_of_a_person_in_clear() throws IOException {
        Api officer = account("xlsx", "110105");
        Response file = done(
                officer,
                EXPORT.formatted(
                        "contracts",
                        "{\"employer\": \"91110105B000000002\"}",
                        "XLSX",
                        ", \"columns\": [\"workerId\", \"contractNo\", \"worker\", \"state\"]"));

        Map<String, String> parts = parts(file.asByteArray());
        String rows = parts.get("xl/worksheets/sheet2.xml");
        String cover = parts.get("xl/worksheets/sheet1.xml");
        assertThat(file.header("Content-Type")).startsWith("application/vnd.openxmlformats-officedocument");
        assertThat(file.header("Content-Disposition")).contains("UTF-8''", ".xlsx");
        assertThat(cover).contains("劳动合同", "91110105B000000002", "朝阳区", "测试用户 (xlsx-110105)", "已脱敏");
        assertThat(rows).contains("证件号码(已脱敏)", "测**", "110***********");
        assertThat(rows.split("<row ", -1)).hasSize(1 + 1 + 8);
        assertThat(rows.indexOf("证件号码")).isLessThan(rows.indexOf("平台合同编号"));
        assertThat(rows).doesNotContain("签订日期", "8500");
    }

    @Test
    void employers_that_were_selected_are_exported_alone_and_the_cover_says_how_many() {
        List<String> selected =
                Truth.column("select credit_code from registry.employer where areas = '{110105}' order by 1 limit 3");

        String csv = exported(
                account("selected", "110105"),
                EXPORT.formatted(
                        "employers",
                        "{\"codes\": \"" + String.join(",", selected) + "\"}",
                        "CSV",
                        ", \"columns\": [\"creditCode\"]"));

        assertThat(csv).contains("# 查询条件:所选用人单位,3 家", "# 行数,3");
        assertThat(csv.lines().filter(line -> line.startsWith("9"))).containsExactlyInAnyOrderElementsOf(selected);
    }

    @Test
    void a_district_exports_its_own_rows_alone() {
        Api officer = account("own", "110119");

        String csv = exported(officer, EXPORT.formatted("contracts", "{}", "CSV", ", \"columns\": [\"contractId\"]"));

        assertThat(csv.lines().filter(line -> line.startsWith("01H")))
                .containsExactlyInAnyOrderElementsOf(
                        Truth.column("select contract_id from registry.contract where jurisdiction_area = '110119'"
                                + " or registration_area = '110119'"));
    }

    @Test
    void above_a_number_of_rows_a_colleague_has_to_grant_it_and_nobody_else_can() {
        Api asks = account("many", "110119");
        Api colleague = account("grants", "110119");

        Response asked = asks.post("/exports", EXPORT.formatted("employers", "{\"section\": \"A\"}", "CSV", ""));
        String job = "/jobs/" + asked.jsonPath().getString("jobId");

        assertThat(asked.jsonPath().getString("state")).as(asked.asString()).isEqualTo("WAITING_APPROVAL");
        assertThat(asked.jsonPath().getLong("rowsExpected")).isEqualTo(230);
        assertThat(asks.post(job + "/decision", "{\"granted\": true, \"reason\": \"自批\"}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(account("stranger", "110105")
                        .post(job + "/decision", "{\"granted\": true, \"reason\": \"外区\"}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(Api.as(Tokens.city()).get(job).statusCode()).isEqualTo(404);
        assertThat(asks.get(job + "/result").jsonPath().getString("code")).isEqualTo("RESULT_NOT_READY");
        assertThat(colleague.json("/jobs?of=decision").getList("items.jobId"))
                .contains(asked.jsonPath().getString("jobId"));
        Response granted = colleague.post(job + "/decision", "{\"granted\": true, \"reason\": \"年度核查\"}");
        assertThat(granted.statusCode()).as(granted.asString()).isEqualTo(201);
        assertThat(colleague
                        .post(job + "/decision", "{\"granted\": false, \"reason\": \"改判\"}")
                        .jsonPath()
                        .getString("code"))
                .isEqualTo("JOB_DECIDED");
        until(asks, job, "DONE");
        assertThat(asks.get(job + "/result").asString()).contains("# 审批人,grants ", "年度核查");
        assertThat(colleague.get(job + "/result").statusCode())
                .as("the colleague fetches no file")
                .isEqualTo(404);
    }

    @Test
    void what_is_refused_is_never_written() {
        Api asks = account("refused", "110119");
        String job = "/jobs/"
                + asks.post("/exports", EXPORT.formatted("employers", "{\"section\": \"A\"}", "XLSX", ""))
                        .jsonPath()
                        .getString("jobId");

        account("refuses", "110119").post(job + "/decision", "{\"granted\": false, \"reason\": \"无必要\"}");

        until(asks, job, "REFUSED");
        assertThat(asks.json(job).getString("approval.reason")).isEqualTo("无必要");
        assertThat(asks.get(job + "/result").statusCode()).isEqualTo(410);
        assertThat(Truth.column("select count(*) from registry.job_chunk c join registry.job j using (job_id)"
                        + " where j.account = 'refused'"))
                .containsExactly("0");
    }

    @Test
    void what_waits_is_cancelled_by_whoever_asked_and_no_longer_counts() {
        Api asks = account("cancels", "110119");
        String job = "/jobs/"
                + asks.post("/exports", EXPORT.formatted("employers", "{\"section\": \"A\"}", "XLSX", ""))
                        .jsonPath()
                        .getString("jobId");

        assertThat(account("cancels-others", "110119").post(job + "/cancel", "").statusCode())
                .isEqualTo(403);
        Response cancelled = asks.post(job + "/cancel", "");

        assertThat(cancelled.jsonPath().getString("state"))
                .as(cancelled.asString())
                .isEqualTo("CANCELLED");
        assertThat(account("late", "110119")
                        .post(job + "/decision", "{\"granted\": true, \"reason\": \"晚了\"}")
                        .jsonPath()
                        .getString("code"))
                .isEqualTo("JOB_DECIDED");
        assertThat(asks.post(job + "/cancel", "").jsonPath().getString("code")).isEqualTo("JOB_OVER");
    }

    @Test
    void the_rows_of_a_day_are_limited() {
        Api asks = account("spends", "110119");
        String many = EXPORT.formatted("employers", "{\"section\": \"A\"}", "CSV", "");

        assertThat(asks.post("/exports", many).statusCode()).isEqualTo(201);
        assertThat(asks.post("/exports", many).statusCode()).isEqualTo(201);
        Response third = asks.post("/exports", many);

        assertThat(third.statusCode()).isEqualTo(429);
        assertThat(third.jsonPath().getString("code")).isEqualTo("EXPORT_BUDGET_SPENT");
        assertThat(third.jsonPath().getString("detail")).contains("140", "230");
        assertThat(account("spends-not", "110119").post("/exports", many).statusCode())
                .isEqualTo(201);
    }

    @Test
    void more_rows_than_one_export_may_have_are_refused() {
        Response refused = Api.as(Tokens.city()).post("/exports", EXPORT.formatted("employers", "{}", "CSV", ""));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.jsonPath().getString("code")).isEqualTo("TOO_MANY_ROWS");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"ledger\": \"workers\", \"search\": {}, \"format\": \"CSV\", \"language\": \"en\"}",
                "{\"ledger\": \"employers\", \"search\": {\"x\": \"1\"}, \"format\": \"CSV\", \"language\": \"en\"}",
                "{\"ledger\": \"employers\", \"search\": {}, \"format\": \"CSV\", \"language\": \"en\", \"columns\": [\"wage\"]}",
                "{\"ledger\": \"employers\", \"search\": {}, \"format\": \"CSV\", \"language\": \"en\", \"columns\": [\"name\", \"name\"]}",
                "{\"ledger\": \"employers\", \"search\": {}, \"language\": \"en\"}"
            })
    void what_cannot_be_exported_is_refused(String body) {
        assertThat(account("wrong", "110119").post("/exports", body).jsonPath().getString("code"))
                .isEqualTo("INVALID_PARAMETER");
    }

    private static Api account(String name, String area) {
        Map<String, Object> claims = new HashMap<>(
                Tokens.claims(Tokens.issuer(), area == null ? "city-officer" : "district-supervisor", area, null));
        claims.put("preferred_username", area == null || !name.equals("xlsx") ? name : name + '-' + area);
        return Api.as(Tokens.mint(claims));
    }

    private static String exported(Api api, String request) {
        return done(api, request).asString();
    }

    private static Response done(Api api, String request) {
        Response asked = api.post("/exports", request);
        assertThat(asked.statusCode()).as(asked.asString()).isEqualTo(201);
        String job = "/jobs/" + asked.jsonPath().getString("jobId");
        until(api, job, "DONE");
        return api.get(job + "/result");
    }

    private static void until(Api api, String job, String state) {
        Instant patience = Instant.now().plusSeconds(60);
        JsonPath seen = api.json(job);
        while (!seen.getString("state").equals(state) && Instant.now().isBefore(patience)) {
            try {
                Thread.sleep(100);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
            seen = api.json(job);
        }
        assertThat(seen.getString("state")).as(seen.prettify()).isEqualTo(state);
    }

    private static Map<String, String> parts(byte[] workbook) throws IOException {
        Path file = Files.write(Files.createTempFile("export", ".xlsx"), workbook);
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
                .replaceAll(
                        match -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(match.group(1), 16))));
    }
}
