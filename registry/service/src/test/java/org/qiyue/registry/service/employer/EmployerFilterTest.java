package org.qiyue.registry.service.employer;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiyue.registry.service.fixture.Api;
import org.qiyue.registry.service.fixture.IdentityProvider;
import org.qiyue.registry.service.fixture.RegistryDatabase;
import org.qiyue.registry.service.fixture.Tokens;
import org.qiyue.registry.service.fixture.Truth;

@QuarkusTest
@WithTestResource(value = RegistryDatabase.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = IdentityProvider.class, scope = TestResourceScope.GLOBAL)
class EmployerFilterTest {
    private final Api city = Api.as(Tokens.city());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "registeredIn=110105 | registration_area = '110105'",
                "size=4 | size_class = '4'",
                "register=provisional | provisional",
                "register=confirmed | not provisional",
                "contractsFrom=2&contractsTo=3 | contracts_in_force between 2 and 3",
                "filedFrom=2026-01-01&filedTo=2026-01-01 | last_filed_at >= '2026-01-01+08' and last_filed_at < '2026-01-02+08'",
                "section=A&contractsFrom=5 | industry_section = 'A' and contracts_in_force >= 5"
            })
    void a_filter_leaves_exactly_what_it_says(String filter, String which) {
        assertThat(city.all("/employers?limit=100&" + filter).stream().map(row -> row.get("creditCode")))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(
                        Truth.column("select credit_code from registry.employer where " + which));
    }

    @Test
    void those_that_were_selected_are_listed_and_never_one_of_another_area() {
        List<String> selected = Truth.column("(select credit_code from registry.employer where areas = '{110105}'"
                + " order by 1 limit 3) union all (select credit_code from registry.employer where areas = '{110119}'"
                + " and registration_area = '110119' order by 1 limit 2)");
        String asked = "/employers?codes=" + String.join(",", selected);

        assertThat(city.json(asked).getList("items.creditCode")).containsExactlyInAnyOrderElementsOf(selected);
        assertThat(Api.as(Tokens.district("110119")).json(asked).getList("items.creditCode"))
                .containsExactlyInAnyOrderElementsOf(selected.subList(3, 5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "codes=91110105",
                "codes=,",
                "size=9",
                "register=yes",
                "contractsFrom=-1",
                "filedFrom=2026-13-01",
                "filedTo=2026-02-30"
            })
    void what_cannot_be_asked_is_refused(String asked) {
        assertThat(city.get("/employers?" + asked).jsonPath().getString("code")).isEqualTo("INVALID_PARAMETER");
    }
}
