package org.qiyue.registry.service.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qiyue.registry.service.reporting.District.PERIOD;
import static org.qiyue.registry.service.reporting.District.asOwner;
import static org.qiyue.registry.service.reporting.District.done;
import static org.qiyue.registry.service.reporting.District.refused;
import static org.qiyue.registry.service.reporting.District.text;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qiyue.registry.model.Area;
import org.qiyue.registry.model.clock.WorkDays;
import org.qiyue.registry.model.reporting.PeriodKind;
import org.qiyue.registry.model.reporting.ReportDuty;
import org.qiyue.registry.model.reporting.ReportPeriod;
import org.qiyue.registry.service.fixture.Api;
import org.qiyue.registry.service.fixture.IdentityProvider;
import org.qiyue.registry.service.fixture.RegistryDatabase;
import org.qiyue.registry.service.fixture.Tokens;

/** The report of a district from nothing to its acceptance, and what is refused on the way. */
@QuarkusTest
@WithTestResource(value = RegistryDatabase.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = IdentityProvider.class, scope = TestResourceScope.GLOBAL)
class DistrictReportTest {

    @Test
    void aReportIsSubmittedReturnedSubmittedAgainAndAccepted() {
        District here = District.of("110106");
        Response none = here.page();
        assertThat(none.header("ETag")).isEqualTo("\"0\"");
        assertThat(none.jsonPath().getString("head.state")).isEqualTo("NOT_BEGUN");
        assertThat(none.jsonPath().getString("head.due.on")).isEqualTo("2026-10-20");
        assertThat(none.jsonPath().getList("acts.action")).containsExactly("WRITE");

        done(here.write("用工平稳", "走访 12 户", ""));
        Response incomplete = here.submit();
        refused(incomplete, 409, "ACT_REFUSED");
        assertThat(incomplete.jsonPath().getList("refusals.code")).containsExactly("TEXT_WHOLE");
        assertThat(here.read(here.head).jsonPath().getList("acts[0].obstacles.code"))
                .containsExactly("TEXT_WHOLE");
        done(here.write("用工平稳", "走访 12 户", "无"));
        Response submitted = here.submit();
        assertThat(submitted.jsonPath().getString("head.state")).isEqualTo("SUBMITTED");
        assertThat(submitted.jsonPath().getBoolean("frozen")).isTrue();
        assertThat(submitted.jsonPath().getInt("head.version")).isEqualTo(1);
        refused(here.write("改写", "改写", "改写"), 409, "ACT_REFUSED");

        refused(here.giveBack(" "), 409, "ACT_REFUSED");
        Response returned = here.giveBack("抽查数据请核对");
        assertThat(returned.jsonPath().getString("head.state")).isEqualTo("RETURNED");
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        assertThat(returned.jsonPath().getString("head.due.on"))
                .isEqualTo(ReportDuty.clockAfterReturn(today)
                        .due(today, WorkDays.standard())
                        .day()
                        .toString());
        assertThat(returned.jsonPath().getBoolean("head.overdue")).isFalse();
        int late = submitted.jsonPath().getInt("head.workingDaysLate");
        assertThat(late)
                .isEqualTo(Math.max(0, -submitted.jsonPath().getInt("head.due.workingDaysLeft")))
                .isPositive();
        assertThat(returned.jsonPath().getInt("head.workingDaysLate"))
                .as("what was late stays late when it is given back")
                .isEqualTo(late);
        assertThat(here.city.json("/district-reports?overdue=true&area=110106").getList("items.period"))
                .doesNotContain(PERIOD);
        assertThat(here.city.get(here.path() + "/report.csv").asString())
                .contains("已退回", "数量 number", "百分比 per cent", "天 days")
                .doesNotContain("未报送", ",COUNT,", ",PERCENT,", ",DAYS,");
        assertThat(here.page().jsonPath().getString("events.last().reason")).isEqualTo("抽查数据请核对");
        done(here.write("用工总体平稳", "走访 15 户", "无"));
        done(here.submit());
        Response accepted = here.accept();
        assertThat(accepted.jsonPath().getString("head.state")).isEqualTo("ACCEPTED");
        assertThat(accepted.jsonPath().getInt("head.workingDaysLate")).isEqualTo(late);
        assertThat(accepted.jsonPath().getList("acts")).isEmpty();
        assertThat(accepted.jsonPath().getList("events.action"))
                .containsExactly("WRITE", "WRITE", "SUBMIT", "RETURN", "WRITE", "SUBMIT", "ACCEPT");
        for (Response more : List.of(here.write("再改", "再改", "再改"), here.submit(), here.giveBack("再看"), here.accept())) {
            refused(more, 409, "ACT_REFUSED");
            assertThat(more.jsonPath().getList("refusals.code")).containsExactly("NOT_DECLARED");
        }

        assertThat(here.writer.json(here.path() + "/versions/1").getString("text.measures"))
                .isEqualTo("走访 12 户");
        assertThat(here.city.json(here.path() + "/versions/2").getString("text.measures"))
                .isEqualTo("走访 15 户");
        refused(here.city.get(here.path() + "/versions/3"), 404, "NOT_FOUND");
        assertThat(here.city.get(here.path() + "/report.csv").asString())
                .startsWith("\uFEFF")
                .contains("第2次报送", "CONTRACTS_CONCLUDED", "走访 15 户");
        assertThat(here.city.get(here.path() + "/report.csv?version=1").asString())
                .contains("第1次报送", "走访 12 户");
        assertThat(here.city
                        .get("/district-reports/together.csv?period=" + PERIOD)
                        .asString()
                        .lines()
                        .filter(line -> line.startsWith("VERSION"))
                        .findFirst())
                .hasValueSatisfying(line -> assertThat(line).contains("2"));
    }

    @Test
    void whoHasNotReadWhatStandsChangesNothing() {
        District here = District.of("110107");
        refused(here.writer.put(here.path(), null, text("甲", "乙", "丙")), 428, "REVISION_REQUIRED");
        refused(here.writer.put(here.path(), "\"1\"", text("甲", "乙", "丙")), 412, "CHANGED_MEANWHILE");
        Api colleague = Api.as(Tokens.of("district-supervisor", "report-colleague", "110107"));
        List<Integer> begun = Stream.of(here.writer, colleague, here.writer, colleague)
                .map(api -> CompletableFuture.supplyAsync(
                        () -> api.put(here.path(), "\"0\"", text("甲", "乙", "丙")).statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(begun).containsExactlyInAnyOrder(200, 412, 412, 412);
        String read = here.page().header("ETag");
        List<Integer> written = Stream.of(here.writer, colleague, here.writer, colleague)
                .map(api -> CompletableFuture.supplyAsync(
                        () -> api.put(here.path(), read, text("甲", "乙", "丁")).statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(written).containsExactlyInAnyOrder(200, 412, 412, 412);
        assertThat(here.page().jsonPath().getList("events")).hasSize(2);
    }

    @Test
    void nobodyHasTwoPartsInAReportAndEachRoleHasItsOwn() {
        District here = District.of("110108");
        done(here.write("甲", "乙", "丙"));
        String tag = here.page().header("ETag");
        refused(here.writer.post(here.path() + "/submission", tag, null), 403, "NOT_ALLOWED");
        refused(here.head.put(here.path(), tag, text("丁", "乙", "丙")), 403, "NOT_ALLOWED");
        refused(here.city.put(here.path(), tag, text("丁", "乙", "丙")), 403, "NOT_ALLOWED");
        refused(here.head.post(here.path() + "/acceptance", tag, null), 403, "NOT_ALLOWED");

        Api promoted = Api.as(Tokens.of("district-approver", "report-writer-110108", "110108"));
        Response own = promoted.post(here.path() + "/submission", tag, null);
        refused(own, 409, "ACT_REFUSED");
        assertThat(own.jsonPath().getList("refusals.code")).containsExactly("NOT_WRITTEN_OR_DECIDED_BY_ACTOR");
        assertThatThrownBy(() -> RegistryDatabase.asService(
                        "110108",
                        "district-approver",
                        "report-writer-110108",
                        "update supervision.district_report set state = 'SUBMITTED', version = 1,"
                                + " submitters = '{report-writer-110108}' where area = '110108'"))
                .hasMessageContaining("a_writer_never_submits");

        done(here.submit());
        for (String account : List.of("report-writer-110108", "report-head-110108")) {
            Response decided = Api.as(Tokens.city(account))
                    .post(here.path() + "/acceptance", here.page().header("ETag"), null);
            refused(decided, 409, "ACT_REFUSED");
            assertThat(decided.jsonPath().getList("refusals.code"))
                    .containsExactly("NOT_WRITTEN_OR_SUBMITTED_BY_ACTOR");
        }
        assertThat(here.read(Api.as(Tokens.city("report-head-110108")))
                        .jsonPath()
                        .getList("acts.obstacles.code.flatten().unique()"))
                .containsExactly("NOT_WRITTEN_OR_SUBMITTED_BY_ACTOR");
    }

    @Test
    void aDistrictSeesItsOwnReportsAndNothingOfOthers() throws Exception {
        asOwner("insert into supervision.district_report (area, period, state, situation, measures, problems, writers,"
                + " written_by) select area, '2026-Q4', 'DRAFT', 'x', '', '', '{seed}', 'seed'"
                + " from (select distinct unnest(areas) as area from registry.employer) a on conflict do nothing");
        for (Area unit : Area.all()) {
            District here = District.of(unit.code());
            assertThat(here.writer.json("/district-reports?year=2026").getList("items.area"))
                    .as(unit.code())
                    .isNotEmpty()
                    .containsOnly(unit.code());
            for (Area other : Area.all()) {
                boolean isOwn = other.equals(unit);
                String path = "/district-reports/" + other.code() + "/2026-Q4";
                assertThat(here.writer.call("GET", path, null).status()).isEqualTo(isOwn ? 200 : 404);
                if (!isOwn) {
                    refused(here.writer.put(path, "\"1\"", text("甲", "乙", "丙")), 404, "NOT_FOUND");
                    refused(here.head.post(path + "/submission", "\"1\"", null), 404, "NOT_FOUND");
                }
            }
            RegistryDatabase.asService(
                    unit.code(),
                    "district-supervisor",
                    "somebody",
                    "do $$ begin if exists (select from supervision.district_report where area <> '" + unit.code()
                            + "') or not exists (select from supervision.district_report) then raise 'sees others'; end if;"
                            + " end $$");
        }
        District city = District.of("110101");
        assertThat(city.city.json("/district-reports?period=2026-Q4").getList("items.area"))
                .hasSize(17);
        refused(city.city.get("/district-reports/110000/2026-Q4"), 404, "NOT_FOUND");
        for (String nothing : List.of("2026-Q2", "2026-10", "2026-Q9", "x")) {
            refused(city.city.get("/district-reports/110101/" + nothing), 404, "NOT_FOUND");
        }
        for (String role : List.of("district-inspector", "district-statistician")) {
            refused(Api.as(Tokens.of(role, "r", "110101")).get("/district-reports"), 403, "NOT_ALLOWED");
        }
        assertThatThrownBy(() -> RegistryDatabase.asService(
                        "110101",
                        "district-inspector",
                        "somebody",
                        "insert into supervision.district_report_event (area, period, action, by, state, version)"
                                + " values ('110101', '2026-Q4', 'WRITE', 'somebody', 'DRAFT', 0)"))
                .hasMessageContaining("row-level security");
    }

    @Test
    void unitsThatOweAReportAreOverdueAndRemindedOnceADay() {
        District silent = District.of("110116");
        District done = District.of("110117");
        done(done.write("甲", "乙", "丙"));
        done(done.submit());
        List<String> overdue = silent.city
                .json("/district-reports?overdue=true&period=" + PERIOD)
                .getList("items.area");
        assertThat(overdue).contains("110116").doesNotContain("110117");
        assertThat(done.page().jsonPath().getString("head.due.urgency")).endsWith("OVERDUE");
        assertThat(done.page().jsonPath().getBoolean("head.overdue")).isFalse();

        String both = "{\"period\": \"" + PERIOD + "\", \"areas\": [\"110116\", \"110117\", \"110116\"],"
                + " \"text\": \"请尽快报送\"}";
        Response sent = silent.city.post("/district-reports/reminders", both);
        assertThat(sent.jsonPath().getList("reminded")).containsExactly("110116");
        assertThat(sent.jsonPath().getList("passedOver")).containsExactly("110117");
        assertThat(silent.city
                        .post("/district-reports/reminders", both)
                        .jsonPath()
                        .getList("reminded"))
                .isEmpty();
        Response page = silent.page();
        assertThat(page.jsonPath().getString("head.state")).isEqualTo("NOT_BEGUN");
        assertThat(page.jsonPath().getList("reminders.text")).containsExactly("请尽快报送");
        assertThat(page.jsonPath().getInt("head.reminders")).isEqualTo(1);

        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        String going = ReportPeriod.of(PeriodKind.QUARTER, today).toString();
        refused(silent.city.post("/district-reports/reminders", both.replace(PERIOD, going)), 409, "STATE_CONFLICT");
        Response early = silent.head.post(
                silent.path(going) + "/submission",
                silent.writer.get(silent.path(going)).header("ETag"),
                null);
        refused(early, 409, "ACT_REFUSED");
        refused(silent.city.post("/district-reports/reminders", both.replace("110116", "110000")), 404, "NOT_FOUND");
        refused(silent.city.post("/district-reports/reminders", both.replace("请尽快报送", "")), 400, "INVALID_PARAMETER");

        done(silent.write("甲", "乙", "丙"));
        done(silent.submit());
        JsonPath returned = silent.giveBack("请补充").jsonPath();
        assertThat(returned.getInt("head.reminders"))
                .as("what it was reminded of it has done")
                .isZero();
        assertThat(returned.getString("head.remindedOn")).isNull();
        assertThat(returned.getList("reminders.text")).containsExactly("请尽快报送");
    }

    @Test
    void aPeriodThatHasNotBegunIsRefusedWithItsFirstDay() {
        District here = District.of("110119");
        Response far = here.writer.get(here.path("9999-Q4"));
        refused(far, 400, "INVALID_PARAMETER");
        assertThat(far.jsonPath().getString("detail")).contains("尚未开始", "9999-10-01");
        refused(here.writer.put(here.path("9999-Q4"), "\"0\"", text("甲", "乙", "丙")), 400, "INVALID_PARAMETER");
        refused(here.city.get("/district-reports/together.csv?period=9999-Q4"), 400, "INVALID_PARAMETER");
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        ReportPeriod going = ReportPeriod.of(PeriodKind.QUARTER, today);
        assertThat(here.writer.get(here.path(going.toString())).statusCode()).isEqualTo(200);
        refused(here.writer.get(here.path(going.next().toString())), 400, "INVALID_PARAMETER");
    }

    @Test
    void nobodyWaitsForAReportWhoseFiguresAreCounted() throws Exception {
        District here = District.of("110112");
        done(here.write("甲", "乙", "丙"));
        String tag = here.page().header("ETag");
        CompletableFuture<Response> written;
        try (var owner = RegistryDatabase.owner();
                var statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute("lock table supervision.opinion in access exclusive mode");
            written = CompletableFuture.supplyAsync(() -> here.writer.put(here.path(), tag, text("甲", "乙", "丁")));
            boolean isCounting = false;
            for (int times = 0; times < 100 && !isCounting; times++) {
                Thread.sleep(50);
                try (var waiting = statement.executeQuery("select exists (select from pg_locks where not granted"
                        + " and relation = 'supervision.opinion'::regclass)")) {
                    waiting.next();
                    isCounting = waiting.getBoolean(1);
                }
            }
            assertThat(isCounting).isTrue();
            statement.execute("select from supervision.district_report where area = '110112' for update nowait");
            owner.rollback();
        }
        done(written.join());
        assertThat(here.page().jsonPath().getString("text.problems")).isEqualTo("丁");
    }

    @Test
    void whatWasSubmittedIsNeverChangedWhoeverWrites() {
        District here = District.of("110118");
        done(here.write("甲", "乙", "丙"));
        done(here.submit());
        done(here.accept());
        for (String change : List.of(
                "update supervision.district_report_version set situation = 'x' where area = '110118'",
                "delete from supervision.district_report_event where area = '110118'",
                "update supervision.district_report set state = 'DRAFT' where area = '110118'",
                "update supervision.district_report set situation = 'x', state = 'ACCEPTED' where area = '110118'",
                "update supervision.district_report set deciders = '{}' where area = '110118'",
                "delete from supervision.district_report where area = '110118'")) {
            assertThatThrownBy(() -> asOwner(change))
                    .as(change)
                    .hasMessageMatching("(?s).*(never changed|as the table says|reports are kept).*");
        }
    }
}
