package org.qiyue.registry.service.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.qiyue.registry.service.fixture.Api;
import org.qiyue.registry.service.fixture.IdentityProvider;
import org.qiyue.registry.service.fixture.Log;
import org.qiyue.registry.service.fixture.RegistryDatabase;
import org.qiyue.registry.service.fixture.Tokens;
import org.qiyue.registry.service.fixture.Truth;

@QuarkusTest
@WithTestResource(value = RegistryDatabase.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = IdentityProvider.class, scope = TestResourceScope.GLOBAL)
class AccessLogTest {
    private static final String CONTRACT = "01HZAS0F000000000000000001";
    private static final String FUNCTION =
            "function audit.append(text, text, text[], text[], text, text, text, integer," + " text, text)";
    private static final String TOLD = "concat_ws(' ', account, role, unit, action, resource, array_to_string(records,"
            + " ','), result_count, client_ip, outcome)";

    @Test
    void an_entry_says_who_saw_which_record_from_where() {
        long before = Log.newest();

        Api.as(Tokens.district("110105")).json("/contracts/" + CONTRACT);

        assertThat(Log.after(before, TOLD))
                .containsExactly("district-supervisor-110105 district-supervisor 110105 VIEW CONTRACT " + CONTRACT
                        + " 1 127.0.0.1 OK");
    }

    @Test
    void a_list_is_told_record_by_record() {
        long before = Log.newest();

        List<String> shown =
                Api.as(Tokens.district("110119")).json("/employers?limit=3").getList("items.creditCode");

        assertThat(Log.after(before, TOLD))
                .containsExactly("district-supervisor-110119 district-supervisor 110119 LIST EMPLOYER "
                        + String.join(",", shown) + " 3 127.0.0.1 OK");
    }

    @Test
    void what_lies_outside_the_scope_is_noted_as_asked_for_and_refused() {
        long before = Log.newest();

        assertThat(Api.as(Tokens.district("110119"))
                        .get("/contracts/" + CONTRACT)
                        .statusCode())
                .isEqualTo(404);

        assertThat(Log.after(before, TOLD))
                .containsExactly("district-supervisor-110119 district-supervisor 110119 VIEW CONTRACT " + CONTRACT
                        + " 0 127.0.0.1 NOT_FOUND");
    }

    @Test
    void a_parameter_that_is_not_of_the_form_is_never_written_down() {
        long before = Log.newest();

        assertThat(Api.as(Tokens.city()).get("/contracts/11010119900307731X").statusCode())
                .isEqualTo(400);

        assertThat(Log.newest()).isEqualTo(before);
    }

    @Test
    void a_header_of_the_client_does_not_say_where_it_is() {
        long before = Log.newest();

        given().auth()
                .oauth2(Tokens.city())
                .header("X-Forwarded-For", "203.0.113.9")
                .get("/api/v1/contracts/" + CONTRACT);

        assertThat(Log.after(before, "client_ip")).containsExactly("127.0.0.1");
    }

    @Test
    void what_shows_nothing_of_persons_leaves_no_entry() {
        long before = Log.newest();

        for (String path :
                List.of("/me", "/areas", "/code-lists/reveal-purpose", "/platforms", "/statistics/releases")) {
            Api.as(Tokens.city()).json(path);
        }

        assertThat(Log.newest()).isEqualTo(before);
    }

    @Test
    void while_the_log_cannot_be_written_nothing_is_shown() throws SQLException {
        owner("revoke execute on " + FUNCTION + " from qiyue_registry");
        try {
            for (String path : List.of("/contracts/" + CONTRACT, "/employers", "/approvals/60013")) {
                Response refused = Api.as(Tokens.city()).get(path);

                assertThat(refused.statusCode()).as(path).isEqualTo(503);
                assertThat(refused.jsonPath().getString("code")).isEqualTo("ACCESS_LOG_UNAVAILABLE");
                assertThat(refused.jsonPath().getMap("")).doesNotContainKeys("contractId", "items", "filingNo");
            }
        } finally {
            owner("grant execute on " + FUNCTION + " to qiyue_registry");
        }
    }

    @Test
    void while_the_log_cannot_be_written_nothing_is_changed() throws SQLException {
        owner("revoke execute on " + FUNCTION + " from qiyue_registry");
        try {
            Response refused =
                    Api.as(Tokens.city()).post("/approvals/60013/decision", "{\"granted\": true, \"reason\": \"已核实\"}");

            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.jsonPath().getString("code")).isEqualTo("ACCESS_LOG_UNAVAILABLE");
        } finally {
            owner("grant execute on " + FUNCTION + " to qiyue_registry");
        }
        assertThat(Truth.column("select 1 from registry.approval_decision where filing_no = 60013"))
                .isEmpty();
    }

    @Test
    void a_decision_and_its_entry_are_one() throws SQLException {
        owner(
                "insert into registry.filing select (jsonb_populate_record(f, jsonb_build_object('filing_no', 60101,"
                        + " 'filing_id', gen_random_uuid(), 'record_offset', 60101))).* from registry.filing f where filing_no = 60001");
        long before = Log.newest();
        Api city = Api.as(Tokens.city());

        assertThat(city.post("/approvals/60101/decision", "{\"granted\": true, \"reason\": \"已核实\"}")
                        .statusCode())
                .isEqualTo(201);
        assertThat(city.post("/approvals/60101/decision", "{\"granted\": true, \"reason\": \"已核实\"}")
                        .statusCode())
                .isEqualTo(409);

        assertThat(Log.after(before, TOLD))
                .containsExactly(
                        "city-officer city-officer 110000 DECIDE APPROVAL 60101 1 127.0.0.1 OK",
                        "city-officer city-officer 110000 DECIDE APPROVAL 60101 0 127.0.0.1 APPROVAL_DECIDED");
        assertThat(Truth.column(
                        "select d.xmin = e.xmin from registry.approval_decision d, audit.access_entry e"
                                + " where d.filing_no = 60101 and e.entry_no = ?",
                        before + 1))
                .containsExactly("t");
    }

    @Test
    void who_read_at_once_on_many_threads_leave_one_unbroken_chain() {
        int threads = 8;
        int each = 25;
        long before = Log.newest();
        List<String> areas = List.of("110101", "110105", "110108", "110119");
        areas.forEach(Tokens::district);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            IntStream.range(0, threads)
                    .mapToObj(thread -> CompletableFuture.runAsync(
                            () -> {
                                Api api = Api.as(Tokens.district(areas.get(thread % areas.size())));
                                for (int i = 0; i < each; i++) {
                                    api.json("/employers?limit=2");
                                }
                            },
                            pool))
                    .toList()
                    .forEach(CompletableFuture::join);
        } finally {
            pool.shutdown();
        }

        assertThat(Log.newest()).isEqualTo(before + threads * each);
        assertThat(Truth.column("select count(*) from (select e.*, lag(hash) over (order by entry_no) as before,"
                        + " lag(entry_no) over (order by entry_no) as number_before from audit.access_entry e) e"
                        + " where previous_hash <> coalesce(before, previous_hash)"
                        + " or entry_no <> coalesce(number_before, 0) + 1"))
                .containsExactly("0");
        assertThat(Log.check("").getString("state")).isEqualTo("INTACT");
    }

    private static void owner(String sql) throws SQLException {
        try (Connection connection = RegistryDatabase.owner();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
