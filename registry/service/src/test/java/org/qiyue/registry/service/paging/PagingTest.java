package org.qiyue.registry.service.paging;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qiyue.registry.service.fixture.Api;
import org.qiyue.registry.service.fixture.IdentityProvider;
import org.qiyue.registry.service.fixture.RegistryDatabase;
import org.qiyue.registry.service.fixture.Tokens;
import org.qiyue.registry.service.fixture.Truth;

@QuarkusTest
@WithTestResource(value = RegistryDatabase.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = IdentityProvider.class, scope = TestResourceScope.GLOBAL)
class PagingTest {
    private final Api city = Api.as(Tokens.city());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name | name, credit_code",
                "-name | name desc, credit_code desc",
                "creditCode | credit_code",
                "contracts | contracts_in_force, credit_code desc",
                "lastFiledAt | last_filed_at, credit_code desc",
                "-contracts | contracts_in_force desc, credit_code",
                "-lastFiledAt | last_filed_at desc, credit_code"
            })
    void every_sort_walks_all_rows_exactly_once_and_in_order(String sort, String order) {
        List<String> walked = city.all("/employers?limit=13&sort=" + sort).stream()
                .map(row -> (String) row.get("creditCode"))
                .toList();

        assertThat(walked).isEqualTo(Truth.column("select credit_code from registry.employer order by " + order));
    }

    @Test
    void contracts_history_and_filings_are_walked_exactly_once() {
        String employer = Truth.column("select credit_code from registry.employer where credit_code like '91110105B%'")
                .get(0);

        assertThat(city.all("/employers/" + employer + "/contracts?limit=3").stream()
                        .map(row -> row.get("contractId")))
                .containsExactlyElementsOf(Truth.column(
                        "select contract_id from registry.contract where credit_code = ? order by contract_id desc",
                        employer));
        assertThat(city.all("/employers/" + employer + "/timeline?limit=2").stream()
                        .map(row -> row.get("contractId") + "/" + row.get("version")))
                .containsExactlyElementsOf(Truth.column(
                        "select v.contract_id || '/' || v.version from registry.contract_version v join"
                                + " registry.contract c using (contract_id) where c.credit_code = ?"
                                + " order by v.occurred_on desc, v.contract_id desc, v.version desc",
                        employer));
        assertThat(city.all("/platforms/qianyue/filings?limit=7&result=REJECTED").stream()
                        .map(row -> row.get("filingId")))
                .containsExactlyElementsOf(Truth.column("select filing_id::text from registry.filing where"
                        + " platform_code = 'qianyue' and result = 'REJECTED' order by filing_no desc"));
    }

    @Test
    void the_total_is_told_on_the_first_page() {
        assertThat(city.json("/employers?limit=5&area=110119&section=A").getLong("total"))
                .isEqualTo(230);
    }

    @Test
    void a_cursor_is_refused_when_bent_or_taken_to_another_question_or_caller() {
        String cursor = city.json("/employers?limit=5&area=110119").getString("nextCursor");
        String bent = (cursor.charAt(0) == 'A' ? 'B' : 'A') + cursor.substring(1);

        assertThat(city.get("/employers?limit=5&area=110119&cursor=" + cursor).statusCode())
                .isEqualTo(200);
        for (String wrong : List.of(
                "area=110119&cursor=" + bent,
                "cursor=" + cursor,
                "area=110119&cursor=*",
                "area=110119&sort=-contracts&cursor=" + cursor)) {
            assertThat(city.get("/employers?limit=5&" + wrong).jsonPath().getString("code"))
                    .isEqualTo("INVALID_CURSOR");
        }
        assertThat(Api.as(Tokens.district("110119"))
                        .get("/employers?limit=5&area=110119&cursor=" + cursor)
                        .statusCode())
                .isEqualTo(400);
    }
}
