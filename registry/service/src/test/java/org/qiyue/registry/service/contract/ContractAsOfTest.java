package org.qiyue.registry.service.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiyue.registry.service.fixture.Api;
import org.qiyue.registry.service.fixture.IdentityProvider;
import org.qiyue.registry.service.fixture.RegistryDatabase;
import org.qiyue.registry.service.fixture.Tokens;

/**
 * Concluded 5 January 2025 for 10 January to year's end (recorded on the 6th); amended for 1 July (recorded 2 June);
 * amended for 1 March (recorded late, 1 August); corrected 1 September; rescinded for 31 October (recorded 1 November);
 * that withdrawn 10 November. Another of which a wage, a term and an ending are agreed that are not in effect today.
 */
@QuarkusTest
@WithTestResource(value = RegistryDatabase.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = IdentityProvider.class, scope = TestResourceScope.GLOBAL)
class ContractAsOfTest {
    private static final String LIVED = "/contracts/01HZAS0F000000000000000001";
    private static final String VOIDED = "/contracts/01HZAS0F000000000000000002";

    private static final String NOT_SETTLED = "/contracts/01HZAS0F000000000000000003";

    private final Api city = Api.as(Tokens.city());

    @ParameterizedTest
    @CsvSource({
        "2025-01-12, 2025-01-07, ACTIVE, 2025-01-10, 2025-12-31, 2-02,       , 8000-12000",
        "2025-01-07, 2025-01-07, PENDING, 2025-01-10, 2025-12-31, 2-02,      , 8000-12000",
        // An amendment agreed ahead applies from the day on which it takes effect.
        "2025-06-30, 2025-07-15, ACTIVE, 2025-01-10, 2025-12-31, 2-02,       , 8000-12000",
        "2025-07-01, 2025-07-15, ACTIVE, 2025-01-10, 2025-12-31, 2-06,       , 12000-20000",
        // A fact that came late holds from its own day on, below what lies after it.
        "2025-02-28, 2025-08-02, ACTIVE, 2025-01-10, 2025-12-31, 2-02,       , 8000-12000",
        "2025-03-01, 2025-08-02, ACTIVE, 2025-01-10, 2026-06-30, 2-02, 110106, 8000-12000",
        "2025-07-01, 2025-08-02, ACTIVE, 2025-01-10, 2026-06-30, 2-06, 110106, 12000-20000",
        "2025-07-01, 2025-07-31, ACTIVE, 2025-01-10, 2025-12-31, 2-06,       , 12000-20000",
        "2026-02-01, 2025-07-31, OVERDUE, 2025-01-10, 2025-12-31, 2-06,      , 12000-20000",
        "2026-02-01, 2025-08-02, ACTIVE, 2025-01-10, 2026-06-30, 2-06, 110106, 12000-20000",
        // A correction says what had been so all the time, from the moment of its registration.
        "2025-01-12, 2025-08-31, ACTIVE, 2025-01-10, 2025-12-31, 2-02,       , 8000-12000",
        "2025-01-12, 2025-09-02, PENDING, 2025-01-15, 2025-12-31, 2-02,      , 8000-12000",
        // A rescission counts until it is known to be withdrawn.
        "2025-10-30, 2025-11-05, ACTIVE, 2025-01-15, 2026-06-30, 2-06, 110106, 12000-20000",
        "2025-10-31, 2025-11-05, ENDED, 2025-01-15, 2026-06-30, 2-06, 110106, 12000-20000",
        "2025-10-31, 2025-11-11, ACTIVE, 2025-01-15, 2026-06-30, 2-06, 110106, 12000-20000",
        "2026-07-01, 2025-11-11, OVERDUE, 2025-01-15, 2026-06-30, 2-06, 110106, 12000-20000"
    })
    void a_contract_stands_on_a_day_as_far_as_was_known(
            String validOn,
            String knownOn,
            String state,
            String start,
            String end,
            String occupation,
            String workPlace,
            String wageBand) {
        JsonPath stood = city.json(LIVED + "?validOn=" + validOn + "&knownAt=" + knownOn + "T00:00:00Z");

        assertThat(stood.getString("state")).isEqualTo(state);
        assertThat(stood.getString("startDate")).isEqualTo(start);
        assertThat(stood.getString("endDate")).isEqualTo(end);
        assertThat(stood.getString("occupationCode")).isEqualTo(occupation);
        assertThat(stood.getString("workPlaceDivision")).isEqualTo(workPlace);
        assertThat(stood.getString("wageBand")).isEqualTo(wageBand);
        assertThat(stood.getString("validOn")).isEqualTo(validOn);
        assertThat(stood.getString("endedOn")).isEqualTo(state.equals("ENDED") ? "2025-10-31" : null);
        assertThat(stood.getString("endingReason")).isEqualTo(state.equals("ENDED") ? "3701" : null);
        assertThat(stood.prettify()).doesNotContain("8500", "12500");
    }

    @Test
    void the_versions_are_those_known_and_a_withdrawal_not_known_yet_has_not_happened() {
        JsonPath before = city.json(LIVED + "?knownAt=2025-11-10T01:59:59Z");
        JsonPath after = city.json(LIVED + "?knownAt=2025-11-10T10:00:00+08:00");

        assertThat(before.getInt("version")).isEqualTo(5);
        assertThat(before.getList("versions.withdrawn")).isEqualTo(List.of(false, false, false, false, false));
        assertThat(after.getInt("version")).isEqualTo(6);
        assertThat(after.getList("versions.withdrawn")).isEqualTo(List.of(false, false, false, false, true, false));
    }

    @ParameterizedTest
    @CsvSource({"2025-08-31, 误**, 0401", "2025-09-02, 测**, 0001"})
    void a_contract_is_that_of_the_worker_who_was_known_to_have_it(String knownOn, String name, String number) {
        JsonPath stood =
                Api.as(Tokens.district("110105")).json(LIVED + "?validOn=2025-03-01&knownAt=" + knownOn + "T00:00:00Z");

        assertThat(stood.getString("workerName")).isEqualTo(name);
        assertThat(stood.getString("workerId")).endsWith(number);
    }

    @Test
    void a_conclusion_known_to_be_withdrawn_leaves_a_void_contract_on_every_day() {
        JsonPath before = city.json(VOIDED + "?validOn=2025-02-10&knownAt=2025-02-28T00:00:00Z");
        JsonPath after = city.json(VOIDED + "?validOn=2025-02-10&knownAt=2025-03-02T00:00:00Z");

        assertThat(before.getString("state")).isEqualTo("ACTIVE");
        assertThat(after.getString("state")).isEqualTo("VOID");
        assertThat(after.getString("startDate")).isEqualTo("2025-02-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {LIVED, VOIDED, NOT_SETTLED})
    void today_is_the_default_of_both_clocks(String contract) {
        Map<String, Object> present = city.json(contract).getMap("$");
        Map<String, Object> replayed =
                city.json(contract + "?validOn=" + present.get("validOn")).getMap("$");

        for (String clock : List.of("asOf", "knownAt")) {
            present.remove(clock);
            replayed.remove(clock);
        }
        assertThat(replayed).isEqualTo(present);
    }

    @Test
    void what_is_in_force_today_is_shown_and_what_is_agreed_for_later_stands_beside_it() {
        JsonPath present = city.json(NOT_SETTLED);
        LocalDate today = LocalDate.parse(present.getString("validOn"));

        assertThat(present.getString("state")).isEqualTo("ACTIVE");
        assertThat(present.getString("wageBand")).isEqualTo("8000-12000");
        assertThat(present.getString("occupationCode")).isEqualTo("2-02");
        assertThat(present.getString("termType")).isEqualTo("1");
        assertThat(present.getString("endedOn")).isNull();
        assertThat(present.getList("agreedAhead.version")).isEqualTo(List.of(2, 3, 4));
        assertThat(present.getList("agreedAhead.kind")).isEqualTo(List.of("AMENDED", "RENEWED", "RESCINDED"));
        List<String> from = present.getList("agreedAhead.effectiveOn");
        assertThat(from).allSatisfy(day -> assertThat(LocalDate.parse(day)).isAfter(today));

        JsonPath amended = city.json(NOT_SETTLED + "?validOn=" + from.get(0));
        assertThat(amended.getString("wageBand")).isEqualTo("12000-20000");
        assertThat(amended.getList("agreedAhead.version")).isEqualTo(List.of(3, 4));
        JsonPath renewed = city.json(NOT_SETTLED + "?validOn=" + from.get(1));
        assertThat(renewed.getString("wageBand")).isEqualTo("20000-30000");
        assertThat(renewed.getString("termType")).isEqualTo("2");
        JsonPath ended = city.json(NOT_SETTLED + "?validOn=" + from.get(2));
        assertThat(ended.getString("state")).isEqualTo("ENDED");
        assertThat(ended.getList("agreedAhead")).isEmpty();
    }

    @Test
    void what_had_not_been_agreed_by_a_day_was_not_ahead_of_it() {
        LocalDate today = LocalDate.parse(city.json(NOT_SETTLED).getString("validOn"));

        assertThat(city.json(NOT_SETTLED + "?validOn=" + today.minusDays(10)).getList("agreedAhead"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "validOn=2025-01-04, BEFORE_CONTRACT",
        "knownAt=2025-01-06T01:59:59Z, BEFORE_CONTRACT",
        "validOn=2025-13-01, INVALID_PARAMETER",
        "validOn=yesterday, INVALID_PARAMETER",
        "knownAt=2025-01-07, INVALID_PARAMETER",
        "knownAt=2999-01-01T00:00:00Z, INVALID_PARAMETER"
    })
    void a_day_before_the_contract_and_what_is_no_moment_are_told_apart(String question, String code) {
        Response refused = city.get(LIVED + "?" + question);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.jsonPath().getString("code")).isEqualTo(code);
    }

    @Test
    void the_past_of_a_foreign_contract_is_not_there() {
        assertThat(Api.as(Tokens.district("110119"))
                        .get(LIVED + "?validOn=2025-01-01&knownAt=2025-01-01T00:00:00Z")
                        .statusCode())
                .isEqualTo(404);
    }
}
