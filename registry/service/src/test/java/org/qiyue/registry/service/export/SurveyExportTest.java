package org.qiyue.registry.service.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qiyue.registry.service.fixture.Api;
import org.qiyue.registry.service.fixture.IdentityProvider;
import org.qiyue.registry.service.fixture.RegistryDatabase;
import org.qiyue.registry.service.fixture.SurveyFrames;
import org.qiyue.registry.service.fixture.Tokens;
import org.qiyue.registry.service.fixture.Truth;

/** Units of survey frames as files, which statisticians have under the same rules as officials have ledgers. */
@QuarkusTest
@TestProfile(ExportTest.SmallCity.class)
@WithTestResource(value = RegistryDatabase.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = IdentityProvider.class, scope = TestResourceScope.GLOBAL)
class SurveyExportTest {
    private JsonPath frame;

    @BeforeEach
    void aFrame() {
        frame = SurveyFrames.latest();
    }

    @Test
    void aWholeFrameWaitsForAnOfficialOfTheUnitAndSaysWhatItIs() {
        Api asks = statistician("frame-asks", null);
        Response asked = asks.post("/exports", units("{\"frame\": \"" + number() + "\"}", ""));
        assertThat(asked.jsonPath().getString("state")).as(asked.asString()).isEqualTo("WAITING_APPROVAL");
        assertThat(asked.jsonPath().getInt("rowsExpected")).isEqualTo(frame.getInt("frame.employers"));
        String jobId = asked.jsonPath().getString("jobId");
        String job = "/jobs/" + jobId;
        String grant = "{\"granted\": true, \"reason\": \"季度调查\"}";
        assertThat(asks.post(job + "/decision", grant).statusCode()).isEqualTo(403);
        assertThat(statistician("frame-another", null)
                        .post(job + "/decision", grant)
                        .statusCode())
                .as("statisticians decide about no job")
                .isEqualTo(404);
        assertThat(Api.as(Tokens.district("110119"))
                        .post(job + "/decision", grant)
                        .statusCode())
                .isEqualTo(404);
        Api officer = Api.as(Tokens.city("frame-grants"));
        assertThat(officer.json("/jobs?of=decision").getList("items.jobId")).contains(jobId);
        assertThat(officer.post(job + "/decision", grant).statusCode()).isEqualTo(201);
        until(asks, job, "DONE");

        String csv = asks.get(job + "/result").asString();
        assertThat(csv).startsWith("\uFEFF# 劳动合同统计调查名录库");
        assertThat(csv)
                .contains("# 密级,\"内部资料,不得公布\"")
                .contains("# 全市名录库 SHA-256," + frame.getString("frame.digest"))
                .contains("# 数据范围,全市")
                .contains("# 审批人,frame-grants ")
                .contains("# 行数," + frame.getInt("frame.employers"));
        assertThat(csv.lines().filter(line -> line.matches("[0-9A-Z]{18},.*")).map(line -> line.substring(0, 18)))
                .containsExactlyElementsOf(Truth.column(
                        "select credit_code from supervision.survey_unit where frame_no = ? order by 1", number()));
        assertThat(Truth.column(
                        "select concat_ws(' ', action, unit, outcome) from audit.access_entry where account = 'frame-asks'"
                                + " and resource = 'JOB' order by entry_no"))
                .contains("EXPORT 110000 OK");
        assertThat(officer.get(job + "/result").statusCode()).isEqualTo(404);
    }

    @Test
    void aDistrictHasItsOwnUnitsAndItsApproverDecides() {
        Api asks = statistician("frame-yanqing", "110119");
        Response asked = asks.post(
                "/exports", units("{\"frame\": \"" + number() + "\"}", ", \"columns\": [\"creditCode\", \"area\"]"));
        String job = "/jobs/" + asked.jsonPath().getString("jobId");
        assertThat(asked.jsonPath().getString("state")).as(asked.asString()).isEqualTo("WAITING_APPROVAL");
        String grant = "{\"granted\": true, \"reason\": \"区内调查\"}";
        assertThat(Api.as(Tokens.city("frame-city"))
                        .post(job + "/decision", grant)
                        .statusCode())
                .isEqualTo(404);
        assertThat(Api.as(Tokens.of("district-approver", "frame-approves", "110119"))
                        .post(job + "/decision", grant)
                        .statusCode())
                .isEqualTo(201);
        until(asks, job, "DONE");

        String csv = asks.get(job + "/result").asString();
        assertThat(csv).contains("# 数据范围,延庆区");
        assertThat(csv.lines().filter(line -> line.matches("[0-9A-Z]{18},.*")))
                .containsExactlyElementsOf(Truth.column(
                        "select credit_code || ',延庆区' from supervision.survey_unit where frame_no = ?"
                                + " and area = '110119' order by credit_code",
                        number()));
        assertThat(Truth.column(
                        "select concat_ws(' ', unit, account_role) from registry.job where account = 'frame-yanqing'"))
                .containsExactly("110119 district-statistician");
    }

    @Test
    void fewRowsNeedNobodyElse() {
        Api asks = statistician("frame-few", "110105");
        String job = "/jobs/"
                + asks.post(
                                "/exports",
                                units(
                                        "{\"frame\": \"" + number() + "\", \"section\": \"I\", \"sampled\": \"false\"}",
                                        ""))
                        .jsonPath()
                        .getString("jobId");
        until(asks, job, "DONE");
        List<String> expected = Truth.column(
                "select credit_code from supervision.survey_unit where frame_no = ? and area = '110105'"
                        + " and section = 'I' order by 1",
                number());
        assertThat(expected).isNotEmpty();
        assertThat(asks.get(job + "/result")
                        .asString()
                        .lines()
                        .filter(line -> line.matches("[0-9A-Z]{18},.*"))
                        .map(line -> line.substring(0, 18)))
                .containsExactlyElementsOf(expected);
    }

    @Test
    void theRowsOfADayAreLimited() {
        Api asks = statistician("frame-spends", null);
        String whole = units("{\"frame\": \"" + number() + "\"}", "");
        assertThat(asks.post("/exports", whole).statusCode()).isEqualTo(201);
        assertThat(asks.post("/exports", whole).statusCode()).isEqualTo(201);
        Response third = asks.post("/exports", whole);
        assertThat(third.statusCode()).isEqualTo(429);
        assertThat(third.jsonPath().getString("code")).isEqualTo("EXPORT_BUDGET_SPENT");
    }

    @ParameterizedTest
    @CsvSource({
        "statistician, employers, 403",
        "statistician, contracts, 403",
        "district-statistician, employers, 403",
        "city-inspector, survey-units, 403",
        "social-insurance-auditor, survey-units, 403",
        "leader, survey-units, 403",
        "data-operator, survey-units, 403"
    })
    void noRoleHasAFileOfWhatItDoesNotSee(String role, String ledger, int status) {
        Api asks = Api.as(Tokens.of(role, "frame-" + role, role.startsWith("district") ? "110105" : null));
        Response refused = asks.post(
                "/exports", units("{\"frame\": \"" + number() + "\"}", "").replace("survey-units", ledger));
        assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(status);
        assertThat(refused.jsonPath().getString("code")).isEqualTo("NOT_ALLOWED");
    }

    @Test
    void aQuestionNamesAFrameThatIsThere() {
        Api asks = statistician("frame-wrong", null);
        assertThat(asks.post("/exports", units("{}", "")).statusCode()).isEqualTo(400);
        assertThat(asks.post("/exports", units("{\"frame\": \"x\"}", "")).statusCode())
                .isEqualTo(400);
        assertThat(asks.post("/exports", units("{\"frame\": \"1\", \"area\": \"1101\"}", ""))
                        .statusCode())
                .isEqualTo(400);
        assertThat(asks.post("/exports", units("{\"frame\": \"999999999\"}", ""))
                        .statusCode())
                .isEqualTo(404);
    }

    private long number() {
        return frame.getLong("frame.frameNo");
    }

    private static Api statistician(String account, String district) {
        return Api.as(Tokens.of(district == null ? "statistician" : "district-statistician", account, district));
    }

    private static String units(String search, String columns) {
        return "{\"ledger\": \"survey-units\", \"search\": " + search + ", \"format\": \"CSV\", \"language\": \"zh-CN\""
                + columns + "}";
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
}
