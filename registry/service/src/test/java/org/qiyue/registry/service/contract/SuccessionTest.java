package org.qiyue.registry.service.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qiyue.registry.service.fixture.Api;
import org.qiyue.registry.service.fixture.IdentityProvider;
import org.qiyue.registry.service.fixture.RegistryDatabase;
import org.qiyue.registry.service.fixture.Tokens;
import org.qiyue.registry.service.fixture.Truth;

/** A contract concluded in Yanqing in 2024 and taken over by an employer of Chaoyang on 1 June 2025 (LCL 34). */
@QuarkusTest
@WithTestResource(value = RegistryDatabase.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = IdentityProvider.class, scope = TestResourceScope.GLOBAL)
class SuccessionTest {
    private static final String ID = "01HZMV0V000000000000000001";
    private static final String BEFORE = "91110119A000000015";
    private static final String SUCCESSOR = "91110105E000000001";

    private final Api city = Api.as(Tokens.city());
    private final Api yanqing = Api.as(Tokens.district("110119"));
    private final Api chaoyang = Api.as(Tokens.district("110105"));

    @Test
    void it_is_moved_in_the_file_of_the_one_who_had_it_and_active_in_the_successors() {
        for (Api api : List.of(city, yanqing)) {
            assertThat(stateIn(api, BEFORE)).containsExactly("MOVED");
        }
        for (Api api : List.of(city, chaoyang)) {
            assertThat(stateIn(api, SUCCESSOR)).containsExactly("ACTIVE");
        }
        assertThat(listed(yanqing, BEFORE, "?state=MOVED&limit=200"))
                .extracting(row -> row.get("contractId"))
                .contains(ID);
        assertThat(listed(yanqing, BEFORE, "?state=ACTIVE&limit=200"))
                .extracting(row -> row.get("contractId"))
                .doesNotContain(ID);
    }

    @Test
    void the_counts_of_a_file_are_those_of_its_list() {
        Map<String, Integer> counts = yanqing.json("/employers/" + BEFORE).getMap("counts");

        assertThat(counts.get("moved"))
                .isEqualTo(listed(yanqing, BEFORE, "?state=MOVED&limit=200").size())
                .isGreaterThan(1);
    }

    @Test
    void every_page_of_a_file_with_handed_over_contracts_is_read_once() {
        List<Object> ids = listed(city, BEFORE, "?limit=7").stream()
                .map(row -> row.get("contractId"))
                .toList();

        assertThat(ids)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(Truth.column(
                        "select contract_id from registry.contract where credit_code = ?"
                                + " union select contract_id from registry.contract_succession where credit_code = ?",
                        BEFORE,
                        BEFORE));
    }

    @Test
    void the_timeline_of_the_one_who_had_it_ends_with_the_takeover() {
        assertThat(versionsIn(yanqing, BEFORE)).containsExactly(2, 1);
        assertThat(versionsIn(chaoyang, SUCCESSOR)).containsExactly(3, 2, 1);
    }

    @Test
    void the_successor_keeps_the_first_day_of_service() {
        JsonPath contract = chaoyang.json("/contracts/" + ID);

        assertThat(contract.getString("state")).isEqualTo("ACTIVE");
        assertThat(contract.getString("creditCode")).isEqualTo(SUCCESSOR);
        assertThat(contract.getString("employmentStart")).isEqualTo("2024-03-01");
        assertThat(contract.getString("movedTo")).isNull();
    }

    @Test
    void who_sees_it_for_its_past_alone_sees_it_moved() {
        JsonPath now = yanqing.json("/contracts/" + ID);
        assertThat(now.getString("state")).isEqualTo("MOVED");
        assertThat(now.getString("creditCode")).isEqualTo(BEFORE);
        assertThat(now.getString("movedTo")).isEqualTo(SUCCESSOR);

        JsonPath before = yanqing.json("/contracts/" + ID + "?validOn=2025-05-31");
        assertThat(before.getString("state")).isEqualTo("ACTIVE");
        assertThat(before.getString("creditCode")).isEqualTo(BEFORE);

        JsonPath since = yanqing.json("/contracts/" + ID + "?validOn=2025-06-01");
        assertThat(since.getString("state")).isEqualTo("MOVED");
        assertThat(since.getString("movedTo")).isEqualTo(SUCCESSOR);
    }

    @Test
    void a_third_district_sees_nothing_of_it() {
        assertThat(Api.as(Tokens.district("110302")).get("/contracts/" + ID).statusCode())
                .isEqualTo(404);
    }

    private static List<Object> stateIn(Api api, String employer) {
        return listed(api, employer, "?limit=200").stream()
                .filter(row -> row.get("contractId").equals(ID))
                .map(row -> row.get("state"))
                .toList();
    }

    private static List<Map<String, Object>> listed(Api api, String employer, String query) {
        return api.all("/employers/" + employer + "/contracts" + query);
    }

    private static List<Object> versionsIn(Api api, String employer) {
        return api.all("/employers/" + employer + "/timeline?limit=200").stream()
                .filter(row -> row.get("contractId").equals(ID))
                .map(row -> row.get("version"))
                .toList();
    }
}
