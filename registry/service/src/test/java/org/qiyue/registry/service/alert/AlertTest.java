package org.qiyue.registry.service.alert;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.qiyue.registry.model.alert.DueDate;
import org.qiyue.registry.model.clock.WorkDays;
import org.qiyue.registry.service.fixture.Api;
import org.qiyue.registry.service.fixture.IdentityProvider;
import org.qiyue.registry.service.fixture.Log;
import org.qiyue.registry.service.fixture.RegistryDatabase;
import org.qiyue.registry.service.fixture.Tokens;

/**
 * The queue of leads and what officials do about them; each test acts in an area of its own. Employer A of an area employs there
 * alone, employer B in the next area too.
 */
@QuarkusTest
@WithTestResource(value = RegistryDatabase.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = IdentityProvider.class, scope = TestResourceScope.GLOBAL)
class AlertTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    private final Api city = Api.as(Tokens.city());

    @Test
    void theQueueIsInTheOrderOfLastDaysPageByPageAndTellsTheUrgency() {
        List<Map<String, Object>> all = city.all("/alerts");
        List<Map<String, Object>> paged = city.all("/alerts?limit=7");
        assertThat(paged).isEqualTo(all);
        assertThat(all)
                .hasSizeGreaterThan(50)
                .isSortedAccordingTo(Comparator.<Map<String, Object>, String>comparing(
                                row -> row.get("dueOn").toString())
                        .thenComparing(row -> ((Number) row.get("alertNo")).longValue()));
        JsonPath first = city.json("/alerts");
        assertThat(first.getList("urgencies.count", Integer.class).stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(first.getInt("total"));
        for (String urgency : List.of("CRITICALLY_OVERDUE", "OVERDUE", "DUE_SOON", "NOT_DUE")) {
            JsonPath some = city.json("/alerts?urgency=" + urgency);
            assertThat(some.getList("items.urgency")).isNotEmpty().containsOnly(urgency);
            assertThat(some.getInt("total"))
                    .isEqualTo(first.getInt("urgencies.find { it.urgency == '" + urgency + "' }.count"));
        }
        assertThat(first.getInt("items.find { it.urgency == 'CRITICALLY_OVERDUE' }.workingDaysLeft"))
                .isLessThan(-5);
    }

    @Test
    void anAreaSeesWhatWasFoundInItAndACursorIsForItsOwnQuestion() {
        Api chaoyang = Api.as(Tokens.district("110105"));
        assertThat(chaoyang.json("/alerts").getList("items.area", String.class))
                .contains("110105")
                .isSubsetOf("110105", "110102");
        String cursor = chaoyang.json("/alerts?limit=1").getString("nextCursor");
        assertThat(chaoyang.get("/alerts?limit=1&cursor=" + cursor).statusCode())
                .isEqualTo(200);
        assertProblem(chaoyang.get("/alerts?limit=1&rule=E01&cursor=" + cursor), 400, "INVALID_CURSOR");
        assertProblem(Api.as(Tokens.district("110106")).get("/alerts?limit=1&cursor=" + cursor), 400, "INVALID_CURSOR");
        assertProblem(chaoyang.get("/alerts?dueTo=2026-02-31"), 400, "INVALID_PARAMETER");
        assertProblem(chaoyang.get("/alerts?state=GONE"), 400, "INVALID_PARAMETER");
        long foreign = number(city, employer("110111", 'A'), "E01");
        assertProblem(chaoyang.get("/alerts/" + foreign), 404, "NOT_FOUND");
    }

    @Test
    void aLeadSaysWhatItRestsOnWhatClearsItAndWhatMayBeDone() {
        Api supervisor = Api.as(Tokens.district("110112"));
        long alertNo = number(supervisor, employer("110112", 'A'), "E01");
        long before = Log.newest();
        JsonPath file = supervisor.json("/alerts/" + alertNo);
        assertThat(file.getString("alert.employerName")).isEqualTo("甲110112测试有限公司");
        assertThat(file.getInt("alert.art74Item")).isEqualTo(5);
        assertThat(file.getList("found.contractId")).hasSize(5).doesNotContainNull();
        assertThat(file.getList("clears")).containsExactly("RENEWAL", "AMENDMENT");
        assertThat(file.getList("clearsBy")).containsExactly("/contract/wageAmount", "/contract/wageUnit");
        assertThat(file.getFloat("score.value")).isEqualTo(62.5f);
        assertThat(file.getList("score.parts.part")).containsExactly("K04");
        assertThat(file.getList("score.notEvaluated.part")).containsExactly("K10", "K11", "K12");
        assertThat(file.getList("history.action")).containsExactly("RAISE");
        assertThat(file.getList("acts")).containsExactly("ASSIGN", "DISMISS", "MERGE");
        assertThat(Log.after(before, "resource")).containsExactly("ALERT");
        assertThat(Api.as(Tokens.of("district-inspector", "inspector", "110112"))
                        .json("/alerts/" + alertNo)
                        .getList("acts"))
                .isEmpty();
    }

    @Test
    void oneClaimsItHandsItOverAndOnlyWhoHasItGoesOn() {
        Api supervisor = Api.as(Tokens.district("110113"));
        Api colleague = Api.as(Tokens.colleague("110113"));
        long alertNo = number(supervisor, employer("110113", 'A'), "E01");
        String self = supervisor.json("/me").getString("username");
        assertProblem(supervisor.post(act(alertNo, "assignment"), assign(self)), 428, "REVISION_REQUIRED");
        String tag = tag(supervisor, alertNo);
        Response claimed = supervisor.post(act(alertNo, "assignment"), tag, assign(self));
        assertThat(claimed.statusCode()).as(claimed.asString()).isEqualTo(200);
        assertThat(claimed.jsonPath().getString("state")).isEqualTo("ASSIGNED");
        assertProblem(supervisor.post(act(alertNo, "assignment"), tag, assign("x")), 412, "CHANGED_MEANWHILE");
        assertThat(supervisor.json("/alerts?assignee=me").getList("items.alertNo", Long.class))
                .contains(alertNo);
        String dismissal = "{\"kind\": \"FALSE_LEAD\", \"reason\": \"已核实,工资按日计算\"}";
        assertProblem(
                colleague.post(act(alertNo, "dismissal"), tag(colleague, alertNo), dismissal), 403, "NOT_ALLOWED");
        assertThat(colleague.json("/alerts/" + alertNo).getList("acts")).containsExactly("ASSIGN");
        enter(Api.as(Tokens.of("district-inspector", "inspector-110113", "110113")));
        enter(Api.as(Tokens.of("district-supervisor", "supervisor-elsewhere", "110114")));
        for (String nobody : List.of("nobody", "inspector-110113", "supervisor-elsewhere", "colleague-110113")) {
            assertProblem(
                    supervisor.post(act(alertNo, "assignment"), claimed.header("ETag"), assign(nobody)),
                    400,
                    "INVALID_PARAMETER");
        }
        enter(colleague);
        Response handed =
                supervisor.post(act(alertNo, "assignment"), claimed.header("ETag"), assign("colleague-110113"));
        assertThat(handed.statusCode()).as(handed.asString()).isEqualTo(200);
        Response dismissed = colleague.post(act(alertNo, "dismissal"), handed.header("ETag"), dismissal);
        assertThat(dismissed.jsonPath().getString("state")).isEqualTo("DISMISSED");
        JsonPath closed = colleague.json("/alerts/" + alertNo);
        assertThat(closed.getString("alert.closingKind")).isEqualTo("FALSE_LEAD");
        assertThat(closed.getString("closing")).isEqualTo("已核实,工资按日计算");
        assertThat(closed.getString("alert.dueOn")).isNull();
        assertThat(closed.getList("history.action")).containsExactly("DISMISS", "ASSIGN", "ASSIGN", "RAISE");
        Response again = colleague.post(act(alertNo, "dismissal"), dismissed.header("ETag"), dismissal);
        assertProblem(again, 409, "STATE_CONFLICT");
        assertThat(again.jsonPath().getString("detail")).contains("已排除", "不能");
    }

    @Test
    void noticeComesFirstWithTheClockOfSelfCorrection() {
        Api supervisor = Api.as(Tokens.district("110114"));
        long alertNo = number(supervisor, employer("110114", 'A'), "E01");
        String text = "{\"text\": \"请于期限内核对所列合同的工资约定并依法改正。\"}";
        Response early = supervisor.post(act(alertNo, "notices"), tag(supervisor, alertNo), text);
        assertProblem(early, 409, "STATE_CONFLICT");
        assertThat(early.jsonPath().getString("detailEn")).contains("\"Open\"", "\"Send a notice\"");
        supervisor.post(act(alertNo, "assignment"), tag(supervisor, alertNo), assign("district-supervisor-110114"));
        Response told = supervisor.post(act(alertNo, "notices"), tag(supervisor, alertNo), text);
        assertThat(told.statusCode()).as(told.asString()).isEqualTo(200);
        DueDate answer = DueDate.of(DueDate.SELF_CORRECTION, TODAY, WorkDays.standard());
        JsonPath file = supervisor.json("/alerts/" + alertNo);
        assertThat(file.getString("alert.state")).isEqualTo("NOTICE_SENT");
        assertThat(file.getString("alert.clock")).isEqualTo("self-correction");
        assertThat(file.getString("alert.dueOn")).isEqualTo(answer.due().toString());
        assertThat(file.getString("answerBy")).isEqualTo(answer.due().toString());
        assertThat(file.getList("notices.answerBy"))
                .containsExactly(answer.due().toString());
        assertThat(file.getList("acts")).containsExactly("ASSIGN", "DISMISS", "MERGE");
    }

    @Test
    void aClaimedRepairIsAcceptedOrRefusedByAPerson() throws SQLException {
        Api supervisor = Api.as(Tokens.district("110115"));
        String employer = employer("110115", 'A');
        long alertNo = number(supervisor, employer, "E01");
        claim(alertNo, "fact_id = (select min(fact_id) from supervision.alert_fact where alert_no = " + alertNo + ")");
        String accept = "{\"accepted\": true, \"reason\": \"已补发工资\"}";
        Response standing = supervisor.post(act(alertNo, "repair"), tag(supervisor, alertNo), accept);
        assertProblem(standing, 409, "STATE_CONFLICT");
        assertThat(standing.jsonPath().getString("detail")).contains("仍有事实未改正");
        Response refused = supervisor.post(
                act(alertNo, "repair"), tag(supervisor, alertNo), "{\"accepted\": false, \"reason\": \"仅更正文字\"}");
        assertThat(refused.jsonPath().getString("state")).isEqualTo("OPEN");
        assertThat(supervisor.json("/alerts/" + alertNo).getList("found.claim")).containsOnlyNulls();
        assertThat(owner("select count(*) from supervision.alert_fact where refused <> '{}' and alert_no = " + alertNo))
                .isEqualTo("1");
        claim(alertNo, "true");
        Response accepted = supervisor.post(act(alertNo, "repair"), tag(supervisor, alertNo), accept);
        assertThat(accepted.jsonPath().getString("state")).isEqualTo("CLEARED");
        assertThat(supervisor.json("/alerts/" + alertNo).getString("alert.closingKind"))
                .isEqualTo("REPAIR");
        assertProblem(
                supervisor.post(
                        act(alertNo, "repair"), tag(supervisor, alertNo), "{\"accepted\": true, \"reason\": \" \"}"),
                400,
                "INVALID_PARAMETER");
    }

    @Test
    void whatLiesInAnotherAreaIsNotJudgedUnseen() throws SQLException {
        Api supervisor = Api.as(Tokens.district("110116"));
        long alertNo = number(supervisor, employer("110116", 'B'), "E01");
        Api neighbour = Api.as(Tokens.district("110117"));
        JsonPath seen = neighbour.json("/alerts/" + alertNo);
        assertThat(seen.getInt("alert.facts"))
                .isGreaterThan(seen.getList("found").size());
        assertThat(seen.getList("acts")).isEmpty();
        assertProblem(
                neighbour.post(act(alertNo, "assignment"), tag(neighbour, alertNo), assign("x")), 403, "NOT_ALLOWED");
        claim(alertNo, "true");
        String accept = "{\"accepted\": true, \"reason\": \"已核实\"}";
        Response byArea = supervisor.post(act(alertNo, "repair"), tag(supervisor, alertNo), accept);
        JsonPath own = supervisor.json("/alerts/" + alertNo);
        if (own.getInt("alert.facts") > own.getList("found").size()) {
            assertProblem(byArea, 409, "STATE_CONFLICT");
            byArea = city.post(act(alertNo, "repair"), tag(city, alertNo), accept);
        }
        assertThat(byArea.jsonPath().getString("state")).isEqualTo("CLEARED");
    }

    @Test
    void itIsMergedIntoAnotherOfTheSameEmployerAlone() {
        Api supervisor = Api.as(Tokens.district("110107"));
        long alertNo = number(supervisor, employer("110107", 'A'), "E01");
        long into = number(supervisor, employer("110107", 'A'), "D01");
        long other = number(supervisor, employer("110107", 'B'), "D01");
        long unseen = number(city, employer("110111", 'A'), "D01");
        assertProblem(
                supervisor.post(act(alertNo, "merger"), tag(supervisor, alertNo), merge(other)), 409, "STATE_CONFLICT");
        assertProblem(
                supervisor.post(act(alertNo, "merger"), tag(supervisor, alertNo), merge(alertNo)),
                409,
                "STATE_CONFLICT");
        assertProblem(
                supervisor.post(act(alertNo, "merger"), tag(supervisor, alertNo), merge(unseen)), 404, "NOT_FOUND");
        Response merged = supervisor.post(act(alertNo, "merger"), tag(supervisor, alertNo), merge(into));
        assertThat(merged.jsonPath().getString("state")).isEqualTo("MERGED");
        assertThat(supervisor.json("/alerts/" + alertNo).getString("closing")).isEqualTo(Long.toString(into));
        assertThat(supervisor.json("/alerts/" + into).getLong("history[0].entry.from"))
                .isEqualTo(alertNo);
    }

    @Test
    void ofManyWhoClaimItAtOnceOneHasIt() throws Exception {
        Api supervisor = Api.as(Tokens.district("110109"));
        long alertNo = number(supervisor, employer("110109", 'A'), "E01");
        IntStream.range(0, 8).forEach(n -> enter(Api.as(Tokens.of("district-supervisor", "official" + n, "110109"))));
        String tag = tag(supervisor, alertNo);
        ExecutorService officials = Executors.newFixedThreadPool(8);
        try {
            List<Future<Integer>> claims = IntStream.range(0, 8)
                    .mapToObj(n -> officials.submit(() -> supervisor
                            .post(act(alertNo, "assignment"), tag, assign("official" + n))
                            .statusCode()))
                    .toList();
            int won = 0;
            for (Future<Integer> claim : claims) {
                assertThat(claim.get()).isIn(200, 412);
                won += claim.get() == 200 ? 1 : 0;
            }
            assertThat(won).isEqualTo(1);
        } finally {
            officials.shutdownNow();
        }
        assertThat(supervisor.json("/alerts/" + alertNo).getList("history.action"))
                .containsExactly("ASSIGN", "RAISE");
    }

    @Test
    void aCaseTakesItOverWithItsNumberAndOnceAlone() {
        Api supervisor = Api.as(Tokens.district("110106"));
        Api inspector = Api.as(Tokens.of("district-inspector", "inspector", "110106"));
        long alertNo = number(supervisor, employer("110106", 'A'), "E01");
        String employer = employer("110106", 'A');
        assertProblem(inspector.post("/cases", opening(employer, alertNo)), 409, "STATE_CONFLICT");
        supervisor.post(act(alertNo, "assignment"), tag(supervisor, alertNo), assign("district-supervisor-110106"));
        assertProblem(inspector.post("/cases", opening(employer("110106", 'B'), alertNo)), 400, "INVALID_PARAMETER");
        Api elsewhere = Api.as(Tokens.of("district-inspector", "inspector-of-another", "110105"));
        assertProblem(elsewhere.post("/cases", opening(employer("110105", 'A'), alertNo)), 400, "INVALID_PARAMETER");
        Response made = inspector.post("/cases", opening(employer, alertNo));
        assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
        String caseId = made.jsonPath().getString("caseId");
        assertThat(inspector.json("/cases/" + caseId).getList("alerts")).containsExactly(String.valueOf(alertNo));
        assertProblem(inspector.post("/cases", opening(employer, alertNo)), 409, "STATE_CONFLICT");
        JsonPath file = supervisor.json("/alerts/" + alertNo);
        assertThat(file.getString("alert.closingKind")).isEqualTo("CASE");
        assertThat(file.getString("closing")).isEqualTo(caseId);
        assertThat(file.getList("acts")).isEmpty();
        JsonPath effect = supervisor.json("/alert-effect?from=" + TODAY.minusYears(1));
        assertThat(effect.getList("items.area")).containsOnly("110106");
        assertThat(effect.getInt("items.find { it.rule == 'E01' }.inCase")).isEqualTo(1);
        assertThat(supervisor.get("/alert-effect/figures.csv").asString())
                .startsWith("\uFEFF# 预警成效")
                .contains("\r\nE01,110106,丰台区,2,");
        assertProblem(supervisor.get("/alert-effect?from=2026-02-02&to=2026-02-01"), 400, "INVALID_PARAMETER");
    }

    @Test
    void theQueueIsExportedAsItIsAsked() throws InterruptedException {
        Api supervisor = Api.as(Tokens.district("110118"));
        int total = supervisor.json("/alerts?rule=E01").getInt("total");
        Response job = supervisor.post(
                "/exports",
                "{\"ledger\": \"alerts\", \"search\": {\"rule\": \"E01\", \"state\": \"open\"}, \"columns\": [\"alertNo\","
                        + " \"urgency\", \"employer\"], \"format\": \"CSV\", \"language\": \"zh-CN\"}");
        assertThat(job.statusCode()).as(job.asString()).isEqualTo(201);
        String path = "/jobs/" + job.jsonPath().getString("jobId");
        for (int times = 0;
                times < 100 && !supervisor.json(path).getString("state").equals("DONE");
                times++) {
            Thread.sleep(200);
        }
        assertThat(supervisor.get(path + "/result").asString().lines().filter(line -> line.matches("[0-9]+,.*公司")))
                .hasSize(total);
    }

    private static String employer(String area, char kind) {
        int n = List.of(
                        "110101", "110102", "110105", "110106", "110107", "110108", "110109", "110111", "110112",
                        "110113", "110114", "110115", "110116", "110117", "110118", "110119", "110302")
                .indexOf(area);
        return "91" + area + kind + String.format("%09d", n);
    }

    private static long number(Api api, String employer, String rule) {
        return api.json("/alerts?employer=" + employer + "&rule=" + rule).getLong("items[0].alertNo");
    }

    private static String opening(String creditCode, long alertNo) {
        return "{\"source\": \"ALERT\", \"creditCode\": \"" + creditCode + "\", \"subject\": \"拖欠工资\", \"alerts\": ["
                + alertNo + "]}";
    }

    private static String tag(Api api, long alertNo) {
        return api.get("/alerts/" + alertNo).header("ETag");
    }

    private static String act(long alertNo, String act) {
        return "/alerts/" + alertNo + "/" + act;
    }

    private static String assign(String account) {
        return "{\"assignee\": \"" + account + "\", \"reason\": null}";
    }

    private static void enter(Api official) {
        assertThat(official.send("PUT", "/case-desk/me", null).statusCode()).isEqualTo(200);
    }

    private static String merge(long into) {
        return "{\"into\": " + into + ", \"reason\": \"同一事由\"}";
    }

    private static void claim(long alertNo, String which) throws SQLException {
        owner("update supervision.alert_fact set claim_kind = 'CORRECTION', claim_filing = 'f' where alert_no = "
                + alertNo + " and " + which + " returning 1");
        owner("update supervision.alert set state = 'REPAIR_CLAIMED', state_before = 'OPEN' where alert_no = " + alertNo
                + " returning 1");
    }

    private static String owner(String sql) throws SQLException {
        try (Connection owner = RegistryDatabase.owner();
                Statement statement = owner.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void assertProblem(Response response, int status, String code) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(status);
        assertThat(response.jsonPath().getString("code")).isEqualTo(code);
    }
}
