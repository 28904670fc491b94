package org.qiyue.registry.service.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qiyue.registry.service.fixture.Api;
import org.qiyue.registry.service.fixture.IdentityProvider;
import org.qiyue.registry.service.fixture.RegistryDatabase;
import org.qiyue.registry.service.fixture.Tokens;

@QuarkusTest
@WithTestResource(value = RegistryDatabase.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = IdentityProvider.class, scope = TestResourceScope.GLOBAL)
class SavedViewTest {
    private static final String VIEW = "{\"ledger\": \"employers\", \"name\": \"%s\", \"shared\": %s, \"search\": %s}";
    private static final String OVERDUE = "{\"section\": \"I\", \"state\": \"OVERDUE\", \"sort\": \"-contracts\"}";

    private final Api chaoyang = Api.as(Tokens.district("110105"));
    private final Api colleague = Api.as(Tokens.colleague("110105"));
    private final Api yanqing = Api.as(Tokens.district("110119"));

    @Test
    void a_view_of_ones_own_is_kept_and_seen_by_nobody_else() {
        Response kept = keep("只给自己", false);
        String id = kept.jsonPath().getString("viewId");

        assertThat(kept.statusCode()).as(kept.asString()).isEqualTo(201);
        assertThat(chaoyang.json("/views/" + id).getMap("search"))
                .isEqualTo(Map.of("section", "I", "state", "OVERDUE", "sort", "-contracts"));
        assertThat(chaoyang.json("/views?ledger=employers").getList("items.name"))
                .contains("只给自己");
        assertThat(chaoyang.json("/views?ledger=contracts").getList("items.name"))
                .doesNotContain("只给自己");
        for (Api other : List.of(colleague, yanqing, Api.as(Tokens.city()))) {
            assertThat(other.get("/views/" + id).statusCode()).isEqualTo(404);
            assertThat(other.json("/views?ledger=employers").getList("items.name"))
                    .doesNotContain("只给自己");
        }
    }

    @Test
    void a_shared_view_opens_by_its_link_for_the_unit_alone_and_only_its_owner_changes_it() {
        String id = keep("本区到期未办", true).jsonPath().getString("viewId");

        assertThat(colleague.json("/views/" + id).getBoolean("own")).isFalse();
        assertThat(colleague.json("/views?ledger=employers").getList("items.viewId"))
                .contains(id);
        assertThat(yanqing.get("/views/" + id).statusCode()).isEqualTo(404);
        assertThat(Api.as(Tokens.city()).get("/views/" + id).statusCode()).isEqualTo(404);
        assertThat(colleague
                        .put("/views/" + id, VIEW.formatted("改名", true, OVERDUE), Map.of())
                        .statusCode())
                .isEqualTo(403);
        assertThat(colleague.delete("/views/" + id).statusCode()).isEqualTo(403);
        assertThat(yanqing.delete("/views/" + id).statusCode()).isEqualTo(404);
        assertThat(chaoyang.delete("/views/" + id).statusCode()).isEqualTo(204);
        assertThat(colleague.get("/views/" + id).statusCode()).isEqualTo(404);
    }

    @Test
    void a_change_from_a_form_that_is_out_of_date_is_refused() {
        Response kept = keep("两处打开", false);
        String path = "/views/" + kept.jsonPath().getString("viewId");
        String tag = chaoyang.get(path).header("ETag");

        Response first =
                chaoyang.put(path, VIEW.formatted("两处打开", true, "{\"area\": \"110105\"}"), Map.of("If-Match", tag));
        Response late = chaoyang.put(path, VIEW.formatted("两处打开", false, OVERDUE), Map.of("If-Match", tag));

        assertThat(first.statusCode()).as(first.asString()).isEqualTo(200);
        assertThat(first.jsonPath().getMap("search")).isEqualTo(Map.of("area", "110105"));
        assertThat(first.header("ETag")).isNotEqualTo(tag);
        assertThat(late.statusCode()).isEqualTo(412);
        assertThat(late.jsonPath().getString("code")).isEqualTo("CHANGED_MEANWHILE");
        assertThat(chaoyang.json(path).getBoolean("shared")).isTrue();
    }

    @Test
    void a_name_is_taken_once_by_each_account() {
        assertThat(keep("同名", false).statusCode()).isEqualTo(201);
        assertThat(keep("同名", false).jsonPath().getString("code")).isEqualTo("VIEW_NAME_TAKEN");
        assertThat(colleague.post("/views", VIEW.formatted("同名", false, "{}")).statusCode())
                .isEqualTo(201);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "employers | 名称 | {\"colour\": \"red\"}",
                "employers | 名称 | {\"state\": \"GONE\"}",
                "employers | 名称 | {\"cursor\": \"x\"}",
                "contracts | 名称 | {\"idNumber\": \"11010119900307731X\"}",
                "platforms | 名称 | {}",
                "employers | ' ' | {}"
            })
    void what_the_ledger_cannot_be_asked_is_not_kept(String ledger, String name, String search) {
        Response refused = chaoyang.post(
                "/views",
                "{\"ledger\": \"" + ledger + "\", \"name\": \"" + name + "\", \"shared\": false, \"search\": " + search
                        + "}");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.jsonPath().getString("code")).isEqualTo("INVALID_PARAMETER");
    }

    private Response keep(String name, boolean shared) {
        return chaoyang.post("/views", VIEW.formatted(name, shared, OVERDUE));
    }
}
