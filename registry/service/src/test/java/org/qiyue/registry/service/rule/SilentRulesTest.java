package org.qiyue.registry.service.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiyue.registry.service.fixture.Api;
import org.qiyue.registry.service.fixture.IdentityProvider;
import org.qiyue.registry.service.fixture.RegistryDatabase;
import org.qiyue.registry.service.fixture.Tokens;

/** Which rules were silent, and when, is told to officials and to nobody else. */
@QuarkusTest
@WithTestResource(value = RegistryDatabase.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = IdentityProvider.class, scope = TestResourceScope.GLOBAL)
class SilentRulesTest {
    private static final String PATH = "/rules/not-evaluated";

    @Test
    void an_official_is_told_which_rules_a_filing_was_not_judged_by() throws SQLException {
        load("qualification", "2024-05-01T08:00:00Z");
        Api district = Api.as(Tokens.district("110105"));

        List<Map<String, Object>> all = district.json(PATH).getList("");
        assertThat(all)
                .filteredOn(rule -> rule.get("rule").equals("A13"))
                .singleElement()
                .satisfies(rule -> assertThat(rule)
                        .containsEntry("register", "qualification:product")
                        .containsEntry("inPart", false)
                        .containsEntry("from", null)
                        .containsEntry("until", "2024-05-01T08:00:00Z"));
        assertThat(all)
                .filteredOn(rule -> rule.get("rule").equals("F09"))
                .singleElement()
                .satisfies(
                        rule -> assertThat(rule).containsEntry("inPart", true).containsEntry("until", null));

        Api city = Api.as(Tokens.city());
        assertThat(city.json(PATH + "?at=2024-05-01T07:59:59.999Z").getList("rule", String.class))
                .contains("A13", "F09");
        assertThat(city.json(PATH + "?at=2024-05-01T08:00:00Z").getList("rule", String.class))
                .doesNotContain("A13")
                .contains("F09");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "+300000-01-01T00:00:00Z", "2999-01-01T00:00:00Z", "-9999-01-01T00:00:00Z"})
    void a_moment_that_is_none_or_to_come_or_before_the_era_is_refused(String at) {
        Response response = Api.as(Tokens.city()).get(PATH + "?at=" + at);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.jsonPath().getString("code")).isEqualTo("INVALID_PARAMETER");
    }

    @Test
    void nobody_else_is_told_what_is_not_looked_at() {
        assertThat(Api.as(Tokens.platform("yiqian")).get(PATH).statusCode()).isEqualTo(403);
        assertThat(Api.as(Tokens.auditor()).get(PATH).statusCode()).isEqualTo(403);
    }

    private static void load(String register, String at) throws SQLException {
        try (Connection owner = RegistryDatabase.owner();
                Statement statement = owner.createStatement()) {
            statement.execute(
                    "INSERT INTO registry.register_load (register, file_name, file_digest, loaded_by, loaded_at,"
                            + " rows_read, rows_changed, rows_removed, left_without) VALUES ('" + register
                            + "', 'a.csv', '\\x"
                            + "00".repeat(32) + "', '操作员', '" + at + "', 1, 1, 0, '{}')");
        }
    }
}
