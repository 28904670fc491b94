package org.qiyue.registry.service.register;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qiyue.ingest.protocol.Sm3;
import org.qiyue.registry.service.fixture.Api;
import org.qiyue.registry.service.fixture.IdentityProvider;
import org.qiyue.registry.service.fixture.Log;
import org.qiyue.registry.service.fixture.RegistryDatabase;
import org.qiyue.registry.service.fixture.Tokens;
import org.qiyue.registry.service.fixture.Truth;

/** Files of registers from the hand-in to the load. */
@QuarkusTest
@TestProfile(RegisterFileTest.Prompt.class)
@WithTestResource(value = RegistryDatabase.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = IdentityProvider.class, scope = TestResourceScope.GLOBAL)
class RegisterFileTest {
    private static final String ONE = "91110105MA00XYH16C";
    private static final String OTHER = "91110302MA01TEG73A";
    private static final String ID = "11010119900307731X";

    /** Jobs begin at once, files are short. */
    public static final class Prompt implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("qiyue.job.idle", "100ms", "qiyue.register-file.most-bytes", "1048576");
        }
    }

    @Test
    void a_check_changes_nothing_and_a_load_does_what_it_said() {
        String operator = operator("loads");
        String first = "统一社会信用代码,月份,参保人数\n" + ONE + ",2031-01,42\n" + OTHER + ",2031-01,7\n";
        load(operator, checked(operator, "insured", "UTF-8", first.getBytes(StandardCharsets.UTF_8)), false);
        byte[] second = ("统一社会信用代码,月份,参保人数,删除\n" + ONE + ",2031-01,43,\n" + OTHER + ",2031-01,7,是\n" + ONE
                        + ",2031-02,44,否\n")
                .getBytes(Charset.forName("GB18030"));

        JsonPath file = checked(operator, "insured", "GB18030", second);

        assertThat(counts(file)).containsExactly(3, 1, 1, 1, 0, 0);
        assertThat(insured("2031")).containsExactly(ONE + " 2031-01-01 42", OTHER + " 2031-01-01 7");
        long before = Log.newest();
        JsonPath loaded = load(operator, file, false);
        assertThat(insured("2031")).containsExactly(ONE + " 2031-01-01 43", ONE + " 2031-02-01 44");
        assertThat(Log.after(before, "concat_ws(' ', account, action, resource, records[1], outcome)"))
                .containsExactly("loads CHANGE REGISTER " + file.getString("fileId") + " OK");
        assertThat(Truth.column(
                        "select concat_ws('|', register, file_name, encode(file_digest, 'hex'), loaded_by, rows_read,"
                                + " rows_changed, rows_removed, rows_refused, left_without::text)"
                                + " from registry.register_load where load_no = ?",
                        loaded.getLong("loadNo")))
                .containsExactly("insured|heads.csv|" + Sm3.hex(second) + "|loads|3|2|1|0|{}");
        assertThat(Truth.column(
                        "select 1 from registry.register_file_part where file_id = ?::uuid", file.getString("fileId")))
                .as("the bytes are gone with the load")
                .isEmpty();
        assertThat(Truth.column(
                        "select count(*) from registry.register_past where register = 'register_insured' and ended_by = ?",
                        loaded.getLong("loadNo")))
                .as("what it ended is kept")
                .containsExactly("2");
        JsonPath history = Api.as(operator).json("/registers/insured/loads?limit=1");
        assertThat(history.getLong("items[0].loadNo")).isEqualTo(loaded.getLong("loadNo"));
        assertThat(history.getString("nextCursor")).isNotNull();
    }

    @Test
    void refused_lines_are_told_with_reason_and_remedy_and_no_value_of_a_person() {
        String operator = operator("refused");
        byte[] bytes = ("credit_code,name,status\n" + ONE + ",测试有限公司,存续\n" + ID + ",张三丰,在业\n" + OTHER + ",,存续\n")
                .getBytes(StandardCharsets.UTF_8);

        JsonPath file = checked(operator, "employer", "UTF-8", bytes);

        assertThat(counts(file)).containsExactly(3, 1, 0, 0, 0, 3);
        assertThat(file.getInt("report.refusedLines")).isEqualTo(2);
        assertThat(file.getList("report.refusals.line", Integer.class)).containsExactly(3, 3, 4);
        assertThat(file.getList("report.refusals.value", String.class)).containsExactly(null, "在业", null);
        assertThat(file.getList("report.refusals.remedyZh", String.class)).allMatch(remedy -> !remedy.isBlank());
        String csv = Api.as(operator)
                .get("/jobs/" + file.getString("checkJob.jobId") + "/result")
                .asString();
        assertThat(csv).startsWith("\uFEFF# heads.csv").contains("3,status 登记状态,在业,", "4,name 单位名称,,不能为空");
        assertThat(csv + file.prettify()).doesNotContain(ID, "张三丰");
        Response whole = Api.as(operator).post(path(file) + "/load", "{\"goodLinesOnly\": false}");
        assertThat(whole.statusCode()).isEqualTo(409);
        assertThat(whole.jsonPath().getString("code")).isEqualTo("LINES_REFUSED");
        JsonPath loaded = load(operator, file, true);
        assertThat(Truth.column("select name from registry.register_employer where credit_code in (?, ?)", ONE, OTHER))
                .containsExactly("测试有限公司");
        assertThat(Truth.column(
                        "select rows_read || ' ' || rows_changed || ' ' || rows_refused from registry.register_load"
                                + " where load_no = ?",
                        loaded.getLong("loadNo")))
                .containsExactly("3 1 3");
    }

    @Test
    void a_file_whose_heading_or_encoding_is_wrong_cannot_be_loaded_in_part() {
        String operator = operator("heading");
        JsonPath heading =
                checked(operator, "relation", "UTF-8", "owner,owned\na,b\n".getBytes(StandardCharsets.UTF_8));
        JsonPath encoding = checked(
                operator,
                "average-wage",
                "UTF-8",
                "地区代码,年度,月平均工资\n110000,2025,11761\n".getBytes(Charset.forName("GB18030")));

        for (JsonPath file : List.of(heading, encoding)) {
            assertThat(file.getBoolean("report.loadable")).isFalse();
            assertThat(Api.as(operator)
                            .post(path(file) + "/load", "{\"goodLinesOnly\": true}")
                            .jsonPath()
                            .getString("code"))
                    .isEqualTo("LINES_REFUSED");
        }
        assertThat(encoding.getString("report.refusals[0].remedyEn")).contains("GB18030");
    }

    @Test
    void the_same_bytes_are_not_loaded_twice_in_a_row() {
        String operator = operator("twice");
        byte[] bytes = ("owner,owned,kind,valid_from\n" + ONE + "," + OTHER + ",出资,2020-01-01\n")
                .getBytes(StandardCharsets.UTF_8);
        load(operator, checked(operator, "relation", "UTF-8", bytes), false);

        JsonPath again = checked(operator, "relation", "UTF-8", bytes);
        Api.as(operator).post(path(again) + "/load", "{\"goodLinesOnly\": false}");

        assertThat(until(operator, path(again), "loadJob.finishedAt").getString("loadJob.failure"))
                .isEqualTo("ALREADY_LOADED");
        assertThat(counts(again)).containsExactly(1, 0, 0, 0, 1, 0);
    }

    @Test
    void another_operator_neither_sees_nor_loads_nor_removes_it_and_its_owner_gives_it_up() {
        String operator = operator("owner");
        String other = operator("other");
        JsonPath file = checked(
                operator,
                "average-wage",
                "UTF-8",
                "area,year,monthly\n110000,2031,1\n".getBytes(StandardCharsets.UTF_8));

        assertThat(Api.as(other).get(path(file)).statusCode()).isEqualTo(404);
        assertThat(Api.as(other)
                        .post(path(file) + "/load", "{\"goodLinesOnly\": false}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(Api.as(other).delete(path(file)).statusCode()).isEqualTo(404);
        assertThat(Api.as(other).get("/register-files").asString()).doesNotContain(file.getString("fileId"));
        assertThat(Api.as(operator).delete(path(file)).statusCode()).isEqualTo(204);
        assertThat(Truth.column(
                        "select 1 from registry.register_file_part where file_id = ?::uuid", file.getString("fileId")))
                .isEmpty();
    }

    @Test
    void a_file_that_is_too_long_or_empty_or_of_another_register_leaves_nothing() {
        String operator = operator("wrong");
        byte[] long1 = new byte[1_048_577];
        Arrays.fill(long1, (byte) 'a');

        assertThat(code(sent(operator, "insured", "UTF-8", long1))).isEqualTo("CONTENT_TOO_LARGE");
        assertThat(code(sent(operator, "insured", "UTF-8", new byte[0]))).isEqualTo("INVALID_PARAMETER");
        assertThat(code(sent(operator, "real-name", "UTF-8", new byte[] {1}))).isEqualTo("INVALID_PARAMETER");
        assertThat(code(sent(operator, "insured", "UTF-16", new byte[] {1}))).isEqualTo("INVALID_PARAMETER");
        assertThat(Truth.column("select 1 from registry.register_file where account = 'wrong'"))
                .isEmpty();
    }

    @Test
    void operators_see_the_jobs_of_the_house_and_nothing_that_was_asked_for() {
        String operator = operator("house");
        JsonPath file = checked(
                operator,
                "average-wage",
                "UTF-8",
                "area,year,monthly\n110000,2032,1\n".getBytes(StandardCharsets.UTF_8));
        Api.as(Tokens.of("city-officer", "exports", null))
                .post(
                        "/exports",
                        "{\"ledger\": \"employers\", \"search\": {\"q\": \"91110105A000000002\"}, \"format\": \"CSV\","
                                + " \"language\": \"en\"}");

        Response all = Api.as(operator("looks")).get("/jobs/all?limit=200");

        assertThat(all.statusCode()).isEqualTo(200);
        assertThat(all.jsonPath().getList("items.account", String.class)).contains("house", "exports");
        assertThat(all.jsonPath().getList("items.jobId", String.class)).contains(file.getString("checkJob.jobId"));
        assertThat(all.asString()).doesNotContain("91110105A000000002", "heads.csv", "asked");
        assertThat(Api.as(operator)
                        .json("/jobs/all?kind=REGISTER_CHECK&state=DONE")
                        .getList("items.kind", String.class))
                .isNotEmpty()
                .containsOnly("REGISTER_CHECK");
    }

    @Test
    void the_database_lets_nobody_but_an_operator_load_and_no_entry_in_without_its_record() {
        assertThatThrownBy(() -> RegistryDatabase.asService(
                        "110000",
                        "city-officer",
                        "officer",
                        "select * from registry.compare_entries('insured', '[]', '[]')"))
                .hasMessageContaining("loaded by operators");
        assertThatThrownBy(() -> RegistryDatabase.asService(
                        "",
                        "data-operator",
                        "operator",
                        "select * from registry.load_entries(1, '[{\"credit_code\": \"" + ONE
                                + "\", \"month\": \"2031-03-01\", \"headcount\": 1}]', '[]')"))
                .hasMessageContaining("no load of this account");
        assertThatThrownBy(() -> RegistryDatabase.asService(
                        "",
                        "data-operator",
                        "operator",
                        "insert into registry.register_insured values ('x', now(), 1, 1)"))
                .hasMessageContaining("permission denied");
    }

    private static String operator(String account) {
        return Tokens.of("data-operator", account, null);
    }

    private static Response sent(String token, String register, String charset, byte[] bytes) {
        return given().auth()
                .oauth2(token)
                .queryParam("register", register)
                .queryParam("fileName", "heads.csv")
                .queryParam("charset", charset)
                .contentType("text/csv")
                .body(bytes)
                .when()
                .post("/api/v1/register-files");
    }

    private static String code(Response refused) {
        return refused.jsonPath().getString("code");
    }

    private static JsonPath checked(String token, String register, String charset, byte[] bytes) {
        Response sent = sent(token, register, charset, bytes);
        assertThat(sent.statusCode()).as(sent.asString()).isEqualTo(201);
        return until(token, path(sent.jsonPath()), "checkJob.finishedAt");
    }

    private static JsonPath load(String token, JsonPath file, boolean goodLinesOnly) {
        Response asked = Api.as(token).post(path(file) + "/load", "{\"goodLinesOnly\": " + goodLinesOnly + "}");
        assertThat(asked.statusCode()).as(asked.asString()).isEqualTo(201);
        JsonPath loaded = until(token, path(file), "loadJob.finishedAt");
        assertThat(loaded.getString("loadJob.state")).as(loaded.prettify()).isEqualTo("DONE");
        return loaded;
    }

    private static JsonPath until(String token, String path, String member) {
        Instant patience = Instant.now().plusSeconds(60);
        JsonPath seen = Api.as(token).json(path);
        while (seen.getString(member) == null && Instant.now().isBefore(patience)) {
            try {
                Thread.sleep(100);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
            seen = Api.as(token).json(path);
        }
        assertThat(seen.getString(member)).as(seen.prettify()).isNotNull();
        return seen;
    }

    private static String path(JsonPath file) {
        return "/register-files/" + file.getString("fileId");
    }

    private static List<Integer> counts(JsonPath file) {
        return List.of(
                file.getInt("report.read"),
                file.getInt("report.added"),
                file.getInt("report.changed"),
                file.getInt("report.removed"),
                file.getInt("report.same"),
                file.getInt("report.refused"));
    }

    private static List<String> insured(String year) {
        return Truth.column("select credit_code || ' ' || month || ' ' || headcount from registry.register_insured"
                + " where extract(year from month) = " + year + " order by 1");
    }
}
