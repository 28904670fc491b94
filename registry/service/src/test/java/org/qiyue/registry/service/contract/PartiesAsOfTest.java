package org.qiyue.registry.service.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qiyue.registry.service.fixture.Api;
import org.qiyue.registry.service.fixture.IdentityProvider;
import org.qiyue.registry.service.fixture.RegistryDatabase;
import org.qiyue.registry.service.fixture.Tokens;
import org.qiyue.registry.service.fixture.Truth;

/** The parties of a contract by the two clocks of its terms; {@code seed-parties.sql} tells what became of them. */
@QuarkusTest
@WithTestResource(value = RegistryDatabase.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = IdentityProvider.class, scope = TestResourceScope.GLOBAL)
class PartiesAsOfTest {
    private static final String FIRST = "/contracts/01HZPF0F000000000000000001";

    private final Api chaoyang = Api.as(Tokens.district("110105"));

    @ParameterizedTest
    @CsvSource({
        "2025-01-31, 2025-01-13, 己测试公司,  110105,  , 旧**",
        "2025-02-01, 2025-01-13, 庚测试公司,  110105,  , 旧**",
        "2024-10-01, 2025-03-06, 戊己测试公司, 110105,  , 旧**",
        "2025-02-01, 2025-04-02, 辛测试公司,  110105,  , 旧**",
        // Filed by another employer's platform in another district.
        "2025-02-01, 2025-05-02, 辛测试公司,  110105,  , 新**",
        "2025-06-01, 2025-06-03, 辛测试公司,  110106, I, 新**",
        "2025-07-01, 2025-07-15, 误报测试公司, 110106, I, 新**",
        "2025-07-01, 2025-08-02, 辛测试公司,  110106, I, 新**"
    })
    void a_contract_shows_its_parties_as_they_stood_as_far_as_was_known(
            String validOn, String knownOn, String employer, String area, String section, String worker) {
        JsonPath stood = chaoyang.json(FIRST + "?validOn=" + validOn + "&knownAt=" + knownOn + "T00:00:00Z");

        assertThat(stood.getString("employerName")).isEqualTo(employer);
        assertThat(stood.getString("registrationArea")).isEqualTo(area);
        assertThat(stood.getString("industrySection")).isEqualTo(section);
        assertThat(stood.getString("workerName")).isEqualTo(worker);
        assertThat(stood.getString("area")).isEqualTo("110105");
    }

    @Test
    void today_and_now_they_are_the_present_ones() {
        JsonPath file = chaoyang.json(FIRST);
        JsonPath today = chaoyang.json(FIRST + "?validOn=" + file.getString("validOn"));

        for (JsonPath each : List.of(file, today)) {
            assertThat(each.getString("employerName")
                            + each.getString("registrationArea")
                            + each.getString("industrySection")
                            + each.getString("workerName"))
                    .isEqualTo(Truth.column(
                                    "select e.name || e.registration_area || e.industry_section || w.name_masked"
                                            + " from registry.contract c join registry.employer e using (credit_code)"
                                            + " join registry.worker w using (worker_id) where contract_id = ?",
                                    FIRST.substring(11))
                            .get(0));
        }
    }

    @ParameterizedTest
    @CsvSource({"2024-03-01", "2024-09-01", "2025-01-31", "2025-02-01", "2025-06-01", "2025-07-01"})
    void what_decides_now_is_found_as_by_going_through_all_that_was_said(String validOn) {
        JsonPath now = chaoyang.json(FIRST + "?validOn=" + validOn);
        JsonPath then = chaoyang.json(FIRST + "?validOn=" + validOn + "&knownAt=" + now.getString("asOf"));

        for (String shown : List.of("employerName", "registrationArea", "industrySection", "workerName")) {
            assertThat(now.getString(shown)).as(shown).isEqualTo(then.getString(shown));
        }
    }

    @Test
    void for_what_decides_now_nobody_goes_through_all_that_was_said() throws SQLException {
        String rights = "execute on function registry.party_facts, registry.party_events";
        try (Connection owner = RegistryDatabase.owner();
                Statement statement = owner.createStatement()) {
            statement.execute("revoke " + rights + " from qiyue_registry");
            try {
                assertThat(chaoyang.json(FIRST).getString("employerName")).isEqualTo("辛测试公司");
                assertThat(chaoyang.json(FIRST + "?validOn=2024-10-01").getString("employerName"))
                        .isEqualTo("戊己测试公司");
            } finally {
                statement.execute("grant " + rights + " to qiyue_registry");
            }
        }
    }

    @Test
    void nothing_else_that_was_said_of_a_worker_is_shown() {
        assertThat(chaoyang.json(FIRST + "?validOn=2025-02-01").prettify()).doesNotContain("不应显示");
    }
}
