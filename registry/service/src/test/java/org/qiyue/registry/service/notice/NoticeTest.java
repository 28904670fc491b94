package org.qiyue.registry.service.notice;

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
import org.qiyue.registry.service.fixture.Truth;

/** What an employer is told of a lead, what it answers, and what its platforms see; each test sends a notice of a lead of its own. */
@QuarkusTest
@WithTestResource(value = RegistryDatabase.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = IdentityProvider.class, scope = TestResourceScope.GLOBAL)
class NoticeTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private static final String DONGCHENG = "91110101A000000000";
    private static final String XICHENG = "91110102A000000001";
    private static final String YANQING = "91110119A000000015";
    private static final String ETOWN = "91110302A000000016";
    private static final String TEXT = "请于期限内核对所列合同并依法改正。";
    private static final String ANSWER = "{\"text\": \"已核对,差额已补发。\"}";

    /** A notice that was sent, with the lead it is about. */
    private record Sent(long noticeNo, long alertNo, Api supervisor, Api employer) {
        String path() {
            return "/notices/" + noticeNo;
        }

        String tag() {
            return employer.get(path()).header("ETag");
        }

        Response answer(String body) {
            return employer.post(path() + "/answer", tag(), body);
        }

        JsonPath lead() {
            return supervisor.json("/alerts/" + alertNo);
        }
    }

    @Test
    void anEmployerFindsTheFactsAndAnswersOnce() throws SQLException {
        Api own = employer(DONGCHENG);
        long before = own.all("/notices").size();
        Sent sent = send(DONGCHENG, "E01");
        DueDate due = DueDate.of(DueDate.SELF_CORRECTION, TODAY, WorkDays.standard());
        JsonPath inbox = own.json("/notices?standing=TO_ANSWER");
        assertThat(own.all("/notices")).hasSize((int) before + 1);
        assertThat(inbox.getLong("items[0].noticeNo")).isEqualTo(sent.noticeNo());
        assertThat(inbox.getString("items[0].rule")).isEqualTo("E01");
        assertThat(inbox.getString("items[0].area")).isEqualTo("110101");
        assertThat(inbox.getString("items[0].answerBy")).isEqualTo(due.due().toString());
        assertThat(inbox.getString("items[0].urgency")).isEqualTo("NOT_DUE");
        long entry = Log.newest();
        JsonPath file = own.json(sent.path());
        assertThat(Log.after(entry, "resource || ' ' || account")).containsExactly("ALERT employer-user");
        assertThat(file.getString("text")).isEqualTo(TEXT);
        assertThat(file.getString("notice.basis")).isEqualTo("《劳动合同法》");
        assertThat(file.getList("clears")).containsExactly("RENEWAL", "AMENDMENT");
        assertThat(file.getBoolean("open")).isTrue();
        List<String> contracts = Truth.column(
                "select contract_id from supervision.alert_fact where alert_no = ? order by 1", sent.alertNo());
        assertThat(file.getInt("notice.facts")).isEqualTo(contracts.size()).isGreaterThan(2);
        List<Map<String, Object>> facts = own.all(sent.path() + "/facts?limit=2");
        assertThat(facts).isEqualTo(own.all(sent.path() + "/facts"));
        assertThat(facts)
                .extracting(fact -> fact.get("contractId"))
                .containsExactlyInAnyOrderElementsOf(List.copyOf(contracts));
        assertThat(facts).allSatisfy(fact -> {
            assertThat(fact.get("contractNo").toString()).startsWith("HT-");
            assertThat(fact.get("workerName")).isEqualTo("测**");
        });

        String old = sent.tag();
        assertProblem(own.post(sent.path() + "/answer", ANSWER), 428, "REVISION_REQUIRED");
        assertProblem(sent.answer("{\"text\": \"  \"}"), 400, "INVALID_PARAMETER");
        assertProblem(sent.answer("{\"text\": \"\u3000\"}"), 400, "INVALID_PARAMETER");
        assertProblem(sent.answer("{\"text\": \"\\u0000\"}"), 400, "INVALID_PARAMETER");
        assertProblem(
                sent.answer("{\"text\": \"已改正\", \"filingId\": \"00000000-0000-4000-8000-000000000000\"}"),
                400,
                "INVALID_PARAMETER");
        String filing = Truth.column(
                        "select filing_id::text from registry.contract_version where contract_id = ? and version = 1",
                        contracts.get(0))
                .get(0);
        String repaired = "{\"text\": \"已改正\", \"filingId\": \"" + filing + "\"";
        for (String older : List.of(repaired + "}", repaired + ", \"contractId\": \"" + contracts.get(0) + "\"}")) {
            Response refused = sent.answer(older);
            assertProblem(refused, 400, "INVALID_PARAMETER");
            assertThat(refused.jsonPath().getString("detail")).contains("提示发出后");
        }
        owner("update registry.contract_version set recorded_at = now() where contract_id = '" + contracts.get(0)
                + "' and version = 1");
        Response answered = sent.answer("{\"text\": \"已核对,差额已补发。\", \"filingId\": \"" + filing + "\"}");
        assertThat(answered.statusCode()).as(answered.asString()).isEqualTo(200);
        assertThat(answered.jsonPath().getString("standing")).isEqualTo("ANSWERED");
        assertProblem(own.post(sent.path() + "/answer", old, ANSWER), 412, "CHANGED_MEANWHILE");
        Response again = sent.answer(ANSWER);
        assertProblem(again, 409, "STATE_CONFLICT");
        assertThat(again.jsonPath().getString("detail")).contains("已经答复");

        JsonPath lead = sent.lead();
        assertThat(lead.getString("alert.state")).isEqualTo("ANSWERED");
        assertThat(lead.getString("alert.clock")).isEqualTo("triage");
        assertThat(lead.getString("alert.dueOn"))
                .isEqualTo(DueDate.of(DueDate.TRIAGE, TODAY, WorkDays.standard())
                        .due()
                        .toString());
        assertThat(lead.getString("notices[0].answer.text")).isEqualTo("已核对,差额已补发。");
        assertThat(lead.getString("notices[0].answer.filingId")).isEqualTo(filing);
        assertThat(lead.getString("notices[0].answer.contractId")).isEqualTo(contracts.get(0));
        assertThat(lead.getString("history[0].action")).isEqualTo("ANSWER");
        assertThat(lead.getString("history[0].by")).isEqualTo("employer-user");
        assertThat(lead.getString("history[0].entry.filing")).isEqualTo(filing);

        post(sent.supervisor(), sent.alertNo(), "notices", "{\"text\": \"请补充说明。\"}");
        assertThat(own.json(sent.path()).getString("notice.standing")).isEqualTo("REPLACED");
        Response late = sent.answer(ANSWER);
        assertProblem(late, 409, "STATE_CONFLICT");
        assertThat(late.jsonPath().getString("detailEn")).contains("later notice");
        assertThat(own.json("/notices?standing=TO_ANSWER").getString("items[0].rule"))
                .isEqualTo("E01");
    }

    @Test
    void nobodyElseFindsItAndTheLeadStaysTheBureaus() {
        Sent sent = send(ETOWN, "E01");
        Api other = employer(XICHENG);
        assertProblem(other.get(sent.path()), 404, "NOT_FOUND");
        assertProblem(other.get(sent.path() + "/facts"), 404, "NOT_FOUND");
        assertProblem(other.post(sent.path() + "/answer", "\"1\"", ANSWER), 404, "NOT_FOUND");
        assertThat(other.all("/notices"))
                .extracting(row -> ((Number) row.get("noticeNo")).longValue())
                .doesNotContain(sent.noticeNo());
        assertThat(other.get("/notices").asString()).doesNotContain(ETOWN);
        assertProblem(sent.supervisor().get(sent.path()), 403, "NOT_ALLOWED");
        assertProblem(Api.as(Tokens.platform("yiqian")).get(sent.path()), 403, "NOT_ALLOWED");
        assertProblem(sent.employer().get("/alerts/" + sent.alertNo()), 403, "NOT_ALLOWED");
        assertThat(sent.employer().get(sent.path()).asString())
                .doesNotContain("severity", "HIGH", "district-supervisor", "assignee");
        assertProblem(sent.employer().get("/notices?standing=GONE"), 400, "INVALID_PARAMETER");
        assertProblem(sent.employer().get("/notices?cursor=x"), 400, "INVALID_CURSOR");
    }

    @Test
    void afterItsTimeAnAnswerIsRefusedWithTheDay() throws SQLException {
        Sent sent = send(DONGCHENG, "D01");
        LocalDate day = TODAY.minusDays(60);
        owner("update supervision.alert_notice set sent_on = '" + day + "', answer_by = '" + day.plusDays(15)
                + "' where notice_no = " + sent.noticeNo());
        DueDate due = DueDate.of(DueDate.SELF_CORRECTION, day, WorkDays.standard());
        JsonPath file = sent.employer().json(sent.path());
        assertThat(file.getBoolean("open")).isFalse();
        assertThat(file.getString("closedZh")).contains(due.due().toString(), "已过");
        assertThat(file.getString("notice.urgency")).isEqualTo("CRITICALLY_OVERDUE");
        assertThat(file.getInt("notice.workingDaysLeft")).isNegative();
        Response late = sent.answer(ANSWER);
        assertProblem(late, 409, "STATE_CONFLICT");
        assertThat(late.jsonPath().getString("detail")).contains(due.due().toString(), "承办地区");
        assertThat(sent.lead().getString("alert.state")).isEqualTo("NOTICE_SENT");
    }

    @Test
    void whoRepairedFirstAnswersAllTheSame() throws SQLException {
        Sent sent = send(XICHENG, "E01");
        owner("update supervision.alert_fact set claim_kind = 'CORRECTION', claim_filing = 'f' where alert_no = "
                + sent.alertNo());
        owner("update supervision.alert set state = 'REPAIR_CLAIMED', state_before = 'NOTICE_SENT' where alert_no = "
                + sent.alertNo());
        assertThat(sent.answer(ANSWER).statusCode()).isEqualTo(200);
        assertThat(sent.lead().getString("alert.state")).isEqualTo("REPAIR_CLAIMED");
        post(sent.supervisor(), sent.alertNo(), "repair", "{\"accepted\": false, \"reason\": \"仅更正文字\"}");
        assertThat(sent.lead().getString("alert.state")).isEqualTo("ANSWERED");
    }

    @Test
    void ofColleaguesWhoAnswerAtOnceOneDoes() throws Exception {
        Sent sent = send(XICHENG, "D01");
        String tag = sent.tag();
        ExecutorService colleagues = Executors.newFixedThreadPool(6);
        try {
            List<Future<Integer>> answers = IntStream.range(0, 6)
                    .mapToObj(n -> colleagues.submit(() -> sent.employer()
                            .post(sent.path() + "/answer", tag, ANSWER)
                            .statusCode()))
                    .toList();
            int taken = 0;
            for (Future<Integer> answer : answers) {
                assertThat(answer.get()).isIn(200, 409, 412);
                taken += answer.get() == 200 ? 1 : 0;
            }
            assertThat(taken).isEqualTo(1);
        } finally {
            colleagues.shutdownNow();
        }
        assertThat(sent.lead().getList("history.action").stream().filter("ANSWER"::equals))
                .hasSize(1);
    }

    @Test
    void ofWhatIsClosedTheEmployerHearsThatAndNotWhy() {
        Sent sent = send(YANQING, "E01");
        String reason = "经查系内部登记差错";
        post(
                sent.supervisor(),
                sent.alertNo(),
                "dismissal",
                "{\"kind\": \"FALSE_LEAD\", \"reason\": \"" + reason + "\"}");
        JsonPath file = sent.employer().json(sent.path());
        assertThat(file.getString("notice.standing")).isEqualTo("CLOSED");
        assertThat(file.getBoolean("open")).isFalse();
        assertThat(file.getString("notice.workingDaysLeft")).isNull();
        assertThat(sent.employer().get(sent.path()).asString()).doesNotContain(reason, "FALSE_LEAD");
        Response answer = sent.answer(ANSWER);
        assertProblem(answer, 409, "STATE_CONFLICT");
        assertThat(answer.jsonPath().getString("detail")).contains("已经办结");
    }

    @Test
    void theScoreIsToldToNoEmployer() throws SQLException {
        owner(
                "insert into supervision.alert (credit_code, rule, area, areas, severity, art74_item, message_zh, message_en, basis,"
                        + " remedy_zh, remedy_en, state, facts, standing, raised_on, found_on, clock, clock_from, due_on, warn_on,"
                        + " triage_due_on) select credit_code, 'K', area, areas, severity, 7, '风险分值较高', 'A high score', basis, remedy_zh,"
                        + " remedy_en, 'OPEN', 1, 1, raised_on, found_on, clock, clock_from, due_on, warn_on, triage_due_on"
                        + " from supervision.alert where credit_code = '" + ETOWN + "' and rule = 'E01' limit 1;"
                        + "insert into supervision.alert_fact (alert_no, fact_id, area, found_on, severity, finding)"
                        + " select alert_no, 'K:' || credit_code || ':' || found_on, area, found_on, severity, '{}'"
                        + " from supervision.alert where credit_code = '" + ETOWN + "' and rule = 'K'");
        Api supervisor = Api.as(Tokens.district("110302"));
        long alertNo = supervisor.json("/alerts?employer=" + ETOWN + "&rule=K").getLong("items[0].alertNo");
        post(supervisor, alertNo, "assignment", "{\"assignee\": \"district-supervisor-110302\"}");
        String tag = supervisor.get("/alerts/" + alertNo).header("ETag");
        Response refused = supervisor.post("/alerts/" + alertNo + "/notices", tag, "{\"text\": \"" + TEXT + "\"}");
        assertProblem(refused, 409, "STATE_CONFLICT");
        assertThat(refused.jsonPath().getString("detail")).contains("风险分值");
        assertThat(supervisor.json("/alerts/" + alertNo).getList("notices")).isEmpty();
        assertThat(employer(ETOWN).all("/notices"))
                .extracting(row -> row.get("rule"))
                .doesNotContain("K");
    }

    @Test
    void whereNoContractIsNamedThePlatformsOfAllThatRunAreTold() throws SQLException {
        Sent sent = send(
                ETOWN,
                "D01",
                () -> owner("update supervision.alert_fact set contract_id = null where alert_no in"
                        + " (select alert_no from supervision.alert where credit_code = '" + ETOWN
                        + "' and rule = 'D01');"
                        + "update registry.contract set ended_on = current_date + 60, ending_reason = '3701', ending_kind = 'RESCINDED'"
                        + " where credit_code = '" + ETOWN + "' and ended_on is null and not voided"));
        List<String> running = Truth.column(
                "select distinct platform_code from registry.contract where credit_code = ? and ended_on > current_date"
                        + " and not voided order by 1",
                ETOWN);
        assertThat(running).as("those that end ahead run").isNotEmpty();
        assertThat(sent.employer().json(sent.path()).getList("platforms")).isEqualTo(running);
    }

    @Test
    void thePlatformsOfTheContractsAreToldAndNothingOfPersons() {
        Sent sent = send(YANQING, "D01");
        List<String> platforms = Truth.column(
                "select distinct c.platform_code from supervision.alert_fact f join registry.contract c using (contract_id)"
                        + " where f.alert_no = ? order by 1",
                sent.alertNo());
        assertThat(platforms).hasSizeGreaterThan(1);
        assertThat(sent.employer().json(sent.path()).getList("platforms")).isEqualTo(platforms);
        assertThat(sent.lead().getList("notices[0].platforms")).isEqualTo(platforms);
        for (String platform : platforms) {
            Api operator = Api.as(Tokens.platform(platform));
            String path = "/platforms/" + platform + "/notices?standing=TO_ANSWER";
            JsonPath told = operator.json(path);
            assertThat(told.getString("items[0].creditCode")).isEqualTo(YANQING);
            assertThat(told.getString("items[0].rule")).isEqualTo("D01");
            assertThat(told.getList("items[0].contractNos"))
                    .isNotEmpty()
                    .isEqualTo(Truth.column(
                            "select c.contract_no from supervision.alert_fact f join registry.contract c using (contract_id)"
                                    + " where f.alert_no = ? and c.platform_code = ? order by 1",
                            sent.alertNo(),
                            platform));
            assertThat(operator.get(path).asString()).doesNotContain(TEXT, "测**", "110***", "district-supervisor");
            assertThat(operator.all("/platforms/" + platform + "/notices?limit=1"))
                    .isEqualTo(operator.all("/platforms/" + platform + "/notices"));
        }
        Api elsewhere = Api.as(Tokens.platform("nowhere"));
        assertThat(elsewhere.all("/platforms/nowhere/notices")).isEmpty();
        assertProblem(elsewhere.get("/platforms/" + platforms.get(0) + "/notices"), 404, "NOT_FOUND");
        assertThat(sent.answer(ANSWER).statusCode()).isEqualTo(200);
        JsonPath after = Api.as(Tokens.platform(platforms.get(0))).json("/platforms/" + platforms.get(0) + "/notices");
        assertThat(after.getString("items.find { it.noticeNo == " + sent.noticeNo() + " }.standing"))
                .isEqualTo("ANSWERED");
    }

    /** Something that is so before a notice is sent. */
    @FunctionalInterface
    private interface Before {
        void done() throws SQLException;
    }

    private static Sent send(String creditCode, String rule, Before before) throws SQLException {
        before.done();
        return send(creditCode, rule);
    }

    private static Sent send(String creditCode, String rule) {
        String area = creditCode.substring(2, 8);
        Api supervisor = Api.as(Tokens.district(area));
        long alertNo = supervisor
                .json("/alerts?employer=" + creditCode + "&rule=" + rule)
                .getLong("items[0].alertNo");
        post(supervisor, alertNo, "assignment", "{\"assignee\": \"district-supervisor-" + area + "\"}");
        post(supervisor, alertNo, "notices", "{\"text\": \"" + TEXT + "\"}");
        long noticeNo = supervisor.json("/alerts/" + alertNo).getLong("notices[0].noticeNo");
        return new Sent(noticeNo, alertNo, supervisor, employer(creditCode));
    }

    private static void post(Api supervisor, long alertNo, String act, String body) {
        String tag = supervisor.get("/alerts/" + alertNo).header("ETag");
        Response done = supervisor.post("/alerts/" + alertNo + "/" + act, tag, body);
        assertThat(done.statusCode()).as(done.asString()).isEqualTo(200);
    }

    private static Api employer(String creditCode) {
        return Api.as(Tokens.of("employer-user", Map.of("employer", creditCode)));
    }

    private static void owner(String sql) throws SQLException {
        try (Connection owner = RegistryDatabase.owner();
                Statement statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void assertProblem(Response response, int status, String code) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(status);
        assertThat(response.jsonPath().getString("code")).isEqualTo(code);
    }
}
