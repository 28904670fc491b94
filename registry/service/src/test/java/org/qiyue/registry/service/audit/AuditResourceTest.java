package org.qiyue.registry.service.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiyue.registry.service.fixture.Api;
import org.qiyue.registry.service.fixture.IdentityProvider;
import org.qiyue.registry.service.fixture.Log;
import org.qiyue.registry.service.fixture.RegistryDatabase;
import org.qiyue.registry.service.fixture.Tokens;
import org.qiyue.registry.service.fixture.Truth;

@QuarkusTest
@WithTestResource(value = RegistryDatabase.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = IdentityProvider.class, scope = TestResourceScope.GLOBAL)
class AuditResourceTest {
    private static final String CONTRACT = "01HZAS0F000000000000000003";
    private static final String SHENG = "=sheng, \"of the test\"";

    private final Api auditor = Api.as(Tokens.auditor());

    @Test
    void an_entry_is_shown_with_all_that_was_written() {
        long before = Log.newest();
        Api.as(Tokens.district("110105")).json("/contracts/" + CONTRACT);

        Map<String, Object> shown =
                auditor.json("/audit/events/" + (before + 1)).getMap("");

        assertThat(shown)
                .containsEntry("account", "district-supervisor-110105")
                .containsEntry("role", "district-supervisor")
                .containsEntry("unit", "110105")
                .containsEntry("action", "VIEW")
                .containsEntry("resource", "CONTRACT")
                .containsEntry("records", List.of(CONTRACT))
                .containsEntry("fields", List.of())
                .containsEntry("purpose", null)
                .containsEntry("resultCount", 1)
                .containsEntry("clientIp", "127.0.0.1")
                .containsEntry("outcome", "OK")
                .containsEntry(
                        "previousHash",
                        Truth.column("select encode(hash, 'hex') from audit.access_entry where entry_no = ?", before)
                                .get(0));
        assertThat(auditor.get("/audit/events/999999999").statusCode()).isEqualTo(404);
    }

    @Test
    void entries_are_walked_once_each_the_newest_first_whatever_comes_meanwhile() {
        Api supervisor = Api.as(Tokens.of("district-supervisor", "walker", "110105"));
        for (int i = 0; i < 7; i++) {
            supervisor.json("/contracts/" + CONTRACT);
        }

        List<String> walked = auditor.all("/audit/events?limit=3&account=walker").stream()
                .map(entry -> String.valueOf(entry.get("entryNo")))
                .toList();

        assertThat(walked)
                .hasSize(7)
                .isEqualTo(Truth.column(
                        "select entry_no from audit.access_entry where account = 'walker' order by entry_no desc"));
    }

    @Test
    void every_filter_leaves_what_it_asks_for() {
        Api.as(Tokens.of("district-supervisor", "filtered", "110105")).json("/contracts/" + CONTRACT);
        Api.as(Tokens.of("district-supervisor", "filtered", "110119")).get("/contracts/" + CONTRACT);
        String today = LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
        String tomorrow = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(1).toString();

        assertThat(outcomes("account=filtered")).containsExactly("NOT_FOUND", "OK");
        assertThat(outcomes("account=filtered&unit=110105")).containsExactly("OK");
        assertThat(outcomes("account=filtered&refused=true")).containsExactly("NOT_FOUND");
        assertThat(outcomes("account=filtered&refused=false")).containsExactly("OK");
        assertThat(outcomes("account=filtered&record=" + CONTRACT)).containsExactly("NOT_FOUND", "OK");
        assertThat(outcomes("account=filtered&record=01HZ0000000000000000000001"))
                .isEmpty();
        assertThat(outcomes("account=filtered&action=VIEW&resource=CONTRACT")).hasSize(2);
        assertThat(outcomes("account=filtered&action=LIST")).isEmpty();
        assertThat(outcomes("account=filtered&resource=EMPLOYER")).isEmpty();
        assertThat(outcomes("account=filtered&purpose=01")).isEmpty();
        assertThat(outcomes("account=filtered&from=" + today + "&to=" + today)).hasSize(2);
        assertThat(outcomes("account=filtered&from=" + tomorrow)).isEmpty();
        assertThat(outcomes("account=filtered&to=2020-01-01")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unit=a b",
                "unit=a.b",
                "action=view",
                "refused=perhaps",
                "from=yesterday",
                "limit=0",
                "limit=201",
                "purpose=a b",
                "from=2026-02-01&to=2026-01-01"
            })
    void a_filter_that_is_not_of_the_form_is_refused(String filter) {
        Response refused = auditor.get("/audit/events?" + filter);

        assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(400);
        assertThat(refused.jsonPath().getString("code")).isEqualTo("INVALID_PARAMETER");
    }

    @Test
    void a_cursor_belongs_to_its_filters() {
        Api supervisor = Api.as(Tokens.of("district-supervisor", "cursor-of-these", "110105"));
        supervisor.json("/contracts/" + CONTRACT);
        supervisor.json("/contracts/" + CONTRACT);
        String cursor =
                auditor.json("/audit/events?limit=1&account=cursor-of-these").getString("nextCursor");

        assertThat(auditor.get("/audit/events?limit=1&account=cursor-of-these&cursor=" + cursor)
                        .statusCode())
                .isEqualTo(200);
        assertThat(auditor.get("/audit/events?limit=1&cursor=" + cursor)
                        .jsonPath()
                        .getString("code"))
                .isEqualTo("INVALID_CURSOR");
    }

    @Test
    void the_filtered_list_is_exported_with_what_was_asked_and_by_whom() {
        Api supervisor = Api.as(Tokens.of("district-supervisor", SHENG, "110105"));
        supervisor.json("/contracts/" + CONTRACT);
        supervisor.json("/contracts/" + CONTRACT);
        long before = Log.newest();

        Response file = given().auth()
                .oauth2(Tokens.auditor())
                .queryParam("account", SHENG)
                .get("/api/v1/audit/events.csv");

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.contentType()).startsWith("text/csv");
        assertThat(file.header("Content-Disposition")).contains("attachment", "access-log.csv");
        assertThat(file.header("Cache-Control")).isEqualTo("no-store");
        List<String> lines = file.asString().lines().toList();
        assertThat(lines.get(0)).isEqualTo("\uFEFF# 访问日志 access log");
        assertThat(lines).anyMatch(line -> line.contains("account==sheng")).anyMatch(line -> line.endsWith(" auditor"));
        assertThat(lines.get(5)).startsWith("编号 entryNo,时间 at,账号 account");
        assertThat(lines).hasSize(8);
        assertThat(lines.get(6))
                .startsWith(before + ",")
                .contains(
                        ",\"'=sheng, \"\"of the test\"\"\",district-supervisor,110105,VIEW,CONTRACT," + CONTRACT + ",")
                .endsWith(Truth.column("select encode(hash, 'hex') from audit.access_entry where entry_no = ?", before)
                        .get(0));
        assertThat(Log.after(before, "action || resource || result_count || outcome"))
                .containsExactly("EXPORTACCESS_LOG2OK");
    }

    @Test
    void an_export_of_many_parts_has_each_entry_once() throws SQLException {
        Log.append("many", 1010);

        List<String> numbers = auditor.get("/audit/events.csv?account=many")
                .asString()
                .lines()
                .filter(line -> line.matches("\\d+,.*"))
                .map(line -> line.substring(0, line.indexOf(',')))
                .toList();

        assertThat(numbers)
                .hasSize(1010)
                .isEqualTo(Truth.column(
                        "select entry_no from audit.access_entry where account = 'many' order by entry_no desc"));
    }

    @Test
    void nobody_else_reads_it_and_what_auditors_do_is_logged_too() {
        for (String token : List.of(
                Tokens.city(),
                Tokens.district("110105"),
                Tokens.platform("yiqian"),
                Tokens.of("city-inspector", "inspector", null))) {
            for (String path :
                    List.of("/audit/events", "/audit/events/1", "/audit/events.csv", "/audit/verification")) {
                assertThat(Api.as(token).get(path).jsonPath().getString("code")).isEqualTo("NOT_ALLOWED");
            }
        }
        long before = Log.newest();

        auditor.json("/audit/events?limit=1");
        auditor.json("/audit/events/1");
        auditor.json("/audit/verification");

        assertThat(Log.after(before, "concat_ws(' ', account, role, unit, action, resource)"))
                .containsExactly(
                        "auditor auditor LIST ACCESS_LOG",
                        "auditor auditor VIEW ACCESS_LOG",
                        "auditor auditor VERIFY ACCESS_LOG");
    }

    private List<String> outcomes(String filter) {
        return auditor.json("/audit/events?" + filter).getList("items.outcome");
    }
}
