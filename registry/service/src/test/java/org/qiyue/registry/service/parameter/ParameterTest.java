package org.qiyue.registry.service.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qiyue.registry.model.FigureDefinition;
import org.qiyue.registry.service.fixture.Api;
import org.qiyue.registry.service.fixture.IdentityProvider;
import org.qiyue.registry.service.fixture.RegistryDatabase;
import org.qiyue.registry.service.fixture.Tokens;
import org.qiyue.registry.service.fixture.Truth;

/** Dated parameters as officials see them, and the course of their changes. */
@QuarkusTest
@WithTestResource(value = RegistryDatabase.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = IdentityProvider.class, scope = TestResourceScope.GLOBAL)
class ParameterTest {
    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");
    private static final LocalDate LATER = ZonedDateTime.now(CITY).toLocalDate().plusDays(40);
    private static final String APPROVE = "{\"outcome\": \"APPROVED\", \"reason\": \"依据充分\"}";

    private final Api editor = as("rule-editor", "editor");
    private final Api approver = as("rule-approver", "approver");
    private final Api supervisor = Api.as(Tokens.district("110105"));

    @Test
    void theListHasEveryFigureWithItsNamesItsBasisAndSinceWhen() {
        JsonPath list = supervisor.json("/parameters?day=2026-11-26");

        assertThat(list.getList("items.findAll { it.table == 'parameters' }"))
                .hasSize(FigureDefinition.of("parameters").size());
        assertThat(list.getList("items.nameZh")).doesNotContainNull();
        assertThat(list.getList("items.nameEn")).doesNotContainNull();
        Map<String, Object> clock = item(list, "clock-tolerance");
        assertThat(clock.get("inForce")).isEqualTo(step(Map.of("value", "PT10M"), null, null, "备案规程；规则 A09"));
        Map<String, Object> wage = item(list, "11");
        assertThat(((Map<?, ?>) wage.get("inForce")).get("validFrom")).isEqualTo("2025-09-01");
        assertThat((List<?>) wage.get("figures")).hasSize(4);
        assertThat(LocalDate.parse(list.getString("earliest")))
                .isEqualTo(ZonedDateTime.now(CITY).plusHours(1).toLocalDate().plusDays(1));
    }

    @Test
    void theDayOfFilingSaysWhichFigureHeld() {
        JsonPath then = supervisor.json("/parameters?day=2024-05-01");
        assertThat(((Map<?, ?>) item(then, "11").get("inForce")).get("validFrom"))
                .isEqualTo("2023-09-01");
        assertThat(((Map<?, ?>) item(then, "11").get("coming")).get("validFrom"))
                .isEqualTo("2025-09-01");
        assertThat(item(then, "extension-months").get("inForce")).isNull();
        assertThat(supervisor.get("/parameters?day=tomorrow").statusCode()).isEqualTo(400);
    }

    @Test
    void oneProposesAnotherApprovesAndFromItsDayOnItHolds() {
        Response proposed = editor.post("/table-changes", proposal("gap-days", "31", LATER));
        assertThat(proposed.statusCode()).as(proposed.asString()).isEqualTo(201);
        assertThat(proposed.jsonPath().getString("validFrom")).isEqualTo(LATER.toString());
        assertThat(item(supervisor.json("/parameters"), "gap-days").get("proposed"))
                .isEqualTo(1);

        Response approved = decide(approver, proposed, APPROVE);
        assertThat(approved.statusCode()).as(approved.asString()).isEqualTo(200);
        assertThat(approved.jsonPath().getString("decidedBy")).isEqualTo("approver");

        Map<String, Object> today = item(supervisor.json("/parameters"), "gap-days");
        assertThat(((Map<?, ?>) today.get("inForce")).get("values")).isEqualTo(Map.of("value", "30"));
        assertThat(((Map<?, ?>) today.get("coming")).get("values")).isEqualTo(Map.of("value", "31"));
        assertThat(today.get("proposed")).isEqualTo(0);
        Map<String, Object> then = item(supervisor.json("/parameters?day=" + LATER), "gap-days");
        assertThat(((Map<?, ?>) then.get("inForce")).get("values")).isEqualTo(Map.of("value", "31"));
        assertThat(then.get("coming")).isNull();
        JsonPath history = supervisor.json("/parameters/parameters/gap-days");
        assertThat(history.getList("steps.values.value")).containsExactly("31", "30");
        assertThat(history.getString("steps[1].validTo"))
                .isEqualTo(LATER.minusDays(1).toString());
        assertThat(history.getList("changes.state")).contains("APPROVED");
    }

    @Test
    void whoProposedDoesNotDecideEvenWithTheOtherRole() {
        Response proposed = editor.post("/table-changes", proposal("overlap-days", "31", LATER));

        assertProblem(decide(as("rule-approver", "editor"), proposed, APPROVE), 403, "ANOTHER_OFFICIAL_REQUIRED");
        assertProblem(decide(editor, proposed, APPROVE), 403, "NOT_ALLOWED");
        assertProblem(decide(Api.as(Tokens.city()), proposed, APPROVE), 403, "NOT_ALLOWED");
        assertProblem(approver.post("/table-changes", proposal("overlap-days", "32", LATER)), 403, "NOT_ALLOWED");
        assertThat(state(proposed)).isEqualTo("PROPOSED");
    }

    @Test
    void whatIsDecidedIsNotDecidedAgain() {
        Response proposed = editor.post("/table-changes", proposal("certificate-days", "2", LATER));
        assertProblem(decide(approver, proposed, null, APPROVE), 428, "REVISION_REQUIRED");
        assertProblem(decide(approver, proposed, "\"9\"", APPROVE), 412, "CHANGED_MEANWHILE");
        Response refused = decide(approver, proposed, "{\"outcome\": \"REFUSED\", \"reason\": \"依据不足\"}");
        assertThat(refused.jsonPath().getString("state")).isEqualTo("REFUSED");

        assertProblem(decide(approver, proposed, APPROVE), 412, "CHANGED_MEANWHILE");
        assertProblem(decide(approver, refused, APPROVE), 409, "STATE_CONFLICT");
        assertProblem(withdraw(editor, refused), 409, "STATE_CONFLICT");
        assertThat(item(supervisor.json("/parameters?day=" + LATER), "certificate-days")
                        .get("coming"))
                .isNull();
    }

    @Test
    void onlyTheProposerWithdraws() {
        Response proposed = editor.post("/table-changes", proposal("short-term-months", "7", LATER));
        assertProblem(withdraw(as("rule-editor", "second"), proposed), 403, "NOT_ALLOWED");
        assertThat(withdraw(editor, proposed).jsonPath().getString("state")).isEqualTo("WITHDRAWN");
        assertProblem(decide(approver, proposed, APPROVE), 412, "CHANGED_MEANWHILE");
    }

    @Test
    void valuesThatTheFigureCannotHaveAreRefusedInBothLanguages() {
        Response refused = editor.post("/table-changes", proposal("gap-days", "400", LATER.plusDays(1)));
        assertProblem(refused, 400, "INVALID_PARAMETER");
        assertThat(refused.jsonPath().getString("detail")).contains("连续订立允许的间隔", "0–366");
        assertThat(refused.jsonPath().getString("detailEn")).contains("Most days between two terms", "0–366");
        for (String wrong : List.of(
                proposal("clock-tolerance", "10 minutes", LATER),
                proposal("no-such-figure", "1", LATER),
                proposal("gap-days", "31", LATER).replace("parameters", "retirement"),
                proposal("gap-days", "31", LATER).replace("依据文件", " "),
                proposal("gap-days", "31", LATER).replace("\"value\"", "\"other\""),
                proposal("severance-cap-months", "12", LATER).replace("parameters", "legal-figures"),
                proposal("gap-days", "31", LATER).replace(LATER.toString(), "soon"))) {
            assertThat(editor.post("/table-changes", wrong).statusCode())
                    .as(wrong)
                    .isEqualTo(400);
        }
    }

    @Test
    void aDayThatBeginsTooSoonIsRefusedWithTheFirstThatIsPossible() {
        LocalDate today = ZonedDateTime.now(CITY).toLocalDate();
        Response refused = editor.post("/table-changes", proposal("gap-days", "33", today));
        assertProblem(refused, 400, "INVALID_PARAMETER");
        assertThat(refused.jsonPath().getString("detailEn"))
                .contains(supervisor.json("/parameters").getString("earliest"));
    }

    @Test
    void anApprovalThatComesTooLateChangesNothing() {
        long changeNo = Long.parseLong(Truth.column(
                        "insert into registry.table_change (table_name, entry_key, entry, valid_from, filings_from, basis,"
                                + " explanation, proposed_by) values ('parameters', 'task-months', '{\"value\": \"35\"}',"
                                + " '2026-01-01', '2026-01-01', '依据', '理由', 'editor') returning change_no::text")
                .get(0));
        Response late = approver.post("/table-changes/" + changeNo + "/decision", "\"1\"", APPROVE);
        assertProblem(late, 409, "STATE_CONFLICT");
        assertThat(late.jsonPath().getString("detail")).contains("不足一小时");
        assertThat(supervisor.json("/table-changes/" + changeNo).getString("state"))
                .isEqualTo("PROPOSED");
        assertThat(approver.post(
                                "/table-changes/" + changeNo + "/decision",
                                "\"1\"",
                                "{\"outcome\": \"REFUSED\", \"reason\": \"已过时\"}")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aMinimumWageIsProposedWithAllItsFiguresForAnEarlierLegalDay() {
        String wage =
                "{\"table\": \"minimum-wage\", \"key\": \"11\", \"validFrom\": \"2026-09-01\", \"filingsFrom\": \""
                        + LATER
                        + "\", \"values\": {\"month\": \"2650\", \"hour\": \"15.23\", \"part_time_hour\": \"29\","
                        + " \"part_time_holiday_hour\": \"68\"}, \"basis\": \"京人社劳发〔2026〕1号\", \"explanation\": \"标准调整\"}";
        Response proposed = editor.post("/table-changes", wage);
        assertThat(proposed.statusCode()).as(proposed.asString()).isEqualTo(201);
        assertProblem(editor.post("/table-changes", wage), 409, "ALREADY_REGISTERED");
        assertThat(decide(approver, proposed, APPROVE).statusCode()).isEqualTo(200);

        Map<String, Object> before = item(supervisor.json("/parameters?day=" + LATER.minusDays(1)), "11");
        assertThat(((Map<?, ?>) before.get("inForce")).get("validFrom")).isEqualTo("2025-09-01");
        assertThat(((Map<?, ?>) before.get("coming")).get("filingsFrom")).isEqualTo(LATER.toString());
        assertThat(((Map<?, ?>) item(supervisor.json("/parameters?day=" + LATER), "11")
                                .get("inForce"))
                        .get("validFrom"))
                .isEqualTo("2026-09-01");
        assertProblem(editor.post("/table-changes", wage), 400, "INVALID_PARAMETER");
    }

    @Test
    void nextYearIsArrangedAllAtOnce() {
        int year = ZonedDateTime.now(CITY).getYear() + 1;
        assertThat(item(supervisor.json("/parameters"), Integer.toString(year)).get("inForce"))
                .isNull();
        Response wrong = editor.post("/table-changes", year(year, year + "-12-32"));
        assertProblem(wrong, 400, "INVALID_PARAMETER");
        LocalDate weekday = LocalDate.of(year, 1, 4);
        while (weekday.getDayOfWeek().getValue() > 5) {
            weekday = weekday.plusDays(1);
        }
        Response proposed = editor.post("/table-changes", year(year, weekday.toString()));
        assertThat(proposed.statusCode()).as(proposed.asString()).isEqualTo(201);
        assertThat(withdraw(editor, proposed).statusCode()).isEqualTo(200);
    }

    @Test
    void changesAreListedByStateTheNewestFirst() {
        editor.post("/table-changes", proposal("repair-days", "31", LATER));
        List<Map<String, Object>> waiting = supervisor.all("/table-changes?state=PROPOSED&limit=1");
        assertThat(waiting).extracting(change -> change.get("state")).containsOnly("PROPOSED");
        assertThat(waiting)
                .extracting(change -> ((Number) change.get("changeNo")).longValue())
                .isSortedAccordingTo(java.util.Comparator.reverseOrder());
        assertThat(supervisor.get("/table-changes?state=LOST").statusCode()).isEqualTo(400);
        assertThat(supervisor.get("/table-changes/999999").statusCode()).isEqualTo(404);
        assertThat(supervisor.get("/parameters/parameters/no-such-figure").statusCode())
                .isEqualTo(404);
        assertThat(supervisor.get("/parameters/retirement/M60").statusCode()).isEqualTo(404);
    }

    @Test
    void aCodeIsAddedToAListAndKnownByNameToAll() {
        String asked = code("industry-division/98", "平台服务业", "Platform services", "")
                .replace("\"parent\": \"\"", "\"parent\": \"I\"");
        Response proposed = editor.post("/table-changes", asked);
        assertThat(proposed.statusCode()).as(proposed.asString()).isEqualTo(201);
        assertThat(list("industry-division").get("proposed")).isEqualTo(1);
        assertThat(supervisor.json("/code-lists/industry-division").getList("code"))
                .doesNotContain("98");
        assertThat(decide(approver, proposed, APPROVE).statusCode()).isEqualTo(200);

        assertThat(list("industry-division").get("approved")).isEqualTo(1);
        JsonPath kept = supervisor.json("/kept-code-lists/industry-division");
        Map<String, Object> added = kept.getMap("entries.find { it.code == '98' }");
        assertThat(added.get("filingsFrom")).isEqualTo(LATER.toString());
        assertThat(added.get("validFrom")).isEqualTo(LATER.toString());
        assertThat(kept.getList("changes.state")).containsExactly("APPROVED");
        for (Api one : List.of(supervisor, as("auditor", "auditor"), as("data-operator", "operator"))) {
            assertThat(one.json("/code-lists/industry-division").getString("find { it.code == '98' }.nameZh"))
                    .isEqualTo("平台服务业");
        }
        assertProblem(editor.post("/table-changes", asked), 400, "INVALID_PARAMETER");
    }

    @Test
    void aListThatTheProtocolSpellsOutGetsNoCodeWhileTheProductRuns() {
        assertThat(list("employment-form")).containsEntry("open", true).containsEntry("mayAdd", false);
        Response refused = editor.post("/table-changes", code("employment-form/09", "平台用工", "Platform work", ""));
        assertProblem(refused, 400, "INVALID_PARAMETER");
        assertThat(refused.asString()).contains("JSON Schema", "release of the protocol");
    }

    @Test
    void aCodeInForceGetsItsLastDayAndKeepsItsMeaning() {
        String end = code("term-type/3", "以完成一定工作任务为期限", "x", LATER.plusYears(1).toString());
        assertProblem(editor.post("/table-changes", end), 400, "INVALID_PARAMETER");
        Map<String, Object> task =
                supervisor.json("/kept-code-lists/term-type").getMap("entries.find { it.code == '3' }");
        Response proposed = editor.post(
                "/table-changes",
                code(
                                "term-type/3",
                                task.get("nameZh").toString(),
                                task.get("nameEn").toString(),
                                LATER.plusYears(1).toString())
                        .replace("\"validFrom\": \"" + LATER, "\"validFrom\": \"" + task.get("validFrom")));
        assertThat(proposed.statusCode()).as(proposed.asString()).isEqualTo(201);
        assertThat(decide(approver, proposed, APPROVE).statusCode()).isEqualTo(200);
        assertThat(supervisor.json("/kept-code-lists/term-type").getString("entries.find { it.code == '3' }.validTo"))
                .isEqualTo(LATER.plusYears(1).toString());
    }

    @Test
    void listsThatSupervisionIsBuiltOnAreNotOpen() {
        for (String key : List.of("area/110199", "no-such-list/1", "employment-form")) {
            assertProblem(editor.post("/table-changes", code(key, "新", "New", "")), 400, "INVALID_PARAMETER");
        }
        assertThat(supervisor.get("/kept-code-lists/nothing").statusCode()).isEqualTo(404);
        assertThat(list("area").get("open")).isEqualTo(false);
    }

    private Map<String, Object> list(String name) {
        List<Map<String, Object>> lists = supervisor.json("/kept-code-lists").getList("");
        return lists.stream()
                .filter(list -> list.get("list").equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String code(String key, String nameZh, String nameEn, String validTo) {
        return "{\"table\": \"code-lists\", \"key\": \"" + key + "\", \"values\": {\"name_zh\": \"" + nameZh
                + "\", \"name_en\": \"" + nameEn + "\", \"parent\": \"\", \"valid_to\": \"" + validTo
                + "\"}, \"validFrom\": \"" + LATER + "\", \"filingsFrom\": \"" + LATER
                + "\", \"basis\": \"依据文件\", \"explanation\": \"试点\"}";
    }

    private static Api as(String role, String account) {
        return Api.as(Tokens.of(role, account, null));
    }

    private static String proposal(String name, String value, LocalDate day) {
        return "{\"table\": \"parameters\", \"key\": \"" + name + "\", \"values\": {\"value\": \"" + value
                + "\"}, \"filingsFrom\": \"" + day + "\", \"basis\": \"依据文件\", \"explanation\": \"试行一年后的调整\"}";
    }

    private static String year(int year, String rest) {
        return "{\"table\": \"work-days\", \"key\": \"" + year + "\", \"values\": {\"rest\": \"" + rest
                + "\", \"work\": \"\"}, \"validFrom\": \"" + year + "-01-01\", \"filingsFrom\": \"" + LATER
                + "\", \"basis\": \"国务院办公厅通知\", \"explanation\": \"年度安排\"}";
    }

    private static Response decide(Api api, Response change, String decision) {
        return decide(api, change, change.header("ETag"), decision);
    }

    private static Response decide(Api api, Response change, String ifMatch, String decision) {
        return api.post("/table-changes/" + change.jsonPath().getLong("changeNo") + "/decision", ifMatch, decision);
    }

    private static Response withdraw(Api api, Response change) {
        return api.post(
                "/table-changes/" + change.jsonPath().getLong("changeNo") + "/withdrawal", change.header("ETag"), null);
    }

    private String state(Response change) {
        return supervisor
                .json("/table-changes/" + change.jsonPath().getLong("changeNo"))
                .getString("state");
    }

    private static Map<String, Object> item(JsonPath list, String key) {
        List<Map<String, Object>> items = list.getList("items");
        return items.stream()
                .filter(item -> item.get("key").equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> step(Map<String, String> values, String from, String to, String basis) {
        Map<String, Object> step = new java.util.HashMap<>();
        step.put("values", values);
        step.put("validFrom", from);
        step.put("validTo", to);
        step.put("filingsFrom", null);
        step.put("basis", basis);
        step.put("changeNo", null);
        return step;
    }

    private static void assertProblem(Response answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.jsonPath().getString("code")).isEqualTo(code);
    }
}
