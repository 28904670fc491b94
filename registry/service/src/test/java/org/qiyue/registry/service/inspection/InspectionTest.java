package org.qiyue.registry.service.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qiyue.registry.service.inspection.Inspection.ALL;
import static org.qiyue.registry.service.inspection.Inspection.SOME;
import static org.qiyue.registry.service.inspection.Inspection.TODAY;
import static org.qiyue.registry.service.inspection.Inspection.act;
import static org.qiyue.registry.service.inspection.Inspection.assertProblem;
import static org.qiyue.registry.service.inspection.Inspection.number;
import static org.qiyue.registry.service.inspection.Inspection.planNo;
import static org.qiyue.registry.service.inspection.Inspection.terms;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qiyue.registry.service.fixture.Api;
import org.qiyue.registry.service.fixture.IdentityProvider;
import org.qiyue.registry.service.fixture.RegistryDatabase;
import org.qiyue.registry.service.fixture.Tokens;
import org.qiyue.registry.service.fixture.Truth;

/**
 * What a random inspection refuses, and what holds whoever tries. Neighbouring areas share employers, so that each draws from
 * an area of its own between two others.
 */
@QuarkusTest
@WithTestResource(value = RegistryDatabase.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = IdentityProvider.class, scope = TestResourceScope.GLOBAL)
class InspectionTest {

    @Test
    void theItemsAreThoseOfTheLawAndTheCityAddsToThem() {
        Api city = Api.as(Tokens.city());
        assertThat(Api.as(Tokens.district("110105")).json("/inspection-items").<Integer>getList("art74Item"))
                .contains(1, 2, 3, 4, 5, 6, 7);
        String item = "{\"itemCode\": \"7-TEST\", \"nameZh\": \"测试事项\", \"nameEn\": \"Test\", \"basis\": \"测试\","
                + " \"validFrom\": \"" + TODAY + "\"}";
        Response added = city.post("/inspection-items", item);
        assertThat(added.jsonPath().getInt("art74Item")).isEqualTo(7);
        assertProblem(city.post("/inspection-items", item), 409, "ALREADY_REGISTERED");
        String end = "{\"lastDay\": \"" + TODAY + "\"}";
        assertThat(city.post("/inspection-items/7-TEST/ending", end).jsonPath().getString("validTo"))
                .isEqualTo(TODAY.toString());
        assertProblem(city.post("/inspection-items/7-TEST/ending", end), 409, "STATE_CONFLICT");
        assertProblem(city.post("/inspection-items/7-NONE/ending", end), 404, "NOT_FOUND");
    }

    @Test
    void aPlanThatCannotBeDrawnFromIsRefused() {
        Inspection here = Inspection.in("110118");
        Instant later = Instant.now().plusSeconds(600);
        String good = terms(SOME, 1, later);
        for (String wrong : List.of(
                good.replace("（测试）", ","),
                good.replace("\"0.05\"", "\"0.050\""),
                good.replace("\"RED\"", "\"BLACK\""),
                good.replace("5-WAGES", "5-NOTHING"),
                good.replace("5-WAGES", "2-CONTRACT"),
                good.replace("\"times\": 1", "\"times\": 0"),
                good.replace(later.toString(), Instant.now().minusSeconds(1).toString()),
                good.replace(TODAY.getYear() + "-12-31", TODAY.getYear() + 1 + "-01-31"),
                terms(ALL.replace("1", "0"), 1, later))) {
            Response refused = here.planner.post("/inspection-plans", wrong);
            assertThat(refused.statusCode()).as(wrong).isEqualTo(400);
        }
        assertProblem(here.head.post("/inspection-plans", good), 403, "NOT_ALLOWED");
    }

    @Test
    void eachActHasItsTimeAndItsPerson() {
        Inspection here = Inspection.in("110117");
        Response plan = here.plan(ALL, 2);
        assertProblem(act(here.planner, plan, "/number", number("1")), 409, "STATE_CONFLICT");
        assertProblem(act(here.head, plan, "/draw", number("1")), 409, "STATE_CONFLICT");
        assertProblem(here.head.get("/inspection-plans/" + planNo(plan) + "/proof"), 409, "STATE_CONFLICT");
        assertProblem(act(here.planner, plan, "/commitment", null), 403, "NOT_ALLOWED");
        assertProblem(
                here.head.post("/inspection-plans/" + planNo(plan) + "/commitment", null, (String) null),
                428,
                "REVISION_REQUIRED");

        Response committed = act(here.head, plan, "/commitment", null);
        assertThat(committed.jsonPath().getString("state")).isEqualTo("COMMITTED");
        assertThat(committed.jsonPath().getString("seed")).isNull();
        assertProblem(act(here.head, plan, "/commitment", null), 412, "CHANGED_MEANWHILE");
        assertProblem(act(here.planner, committed, "/number", number("1")), 409, "STATE_CONFLICT");
        assertProblem(act(here.head, committed, "/draw", number("1")), 409, "STATE_CONFLICT");
        assertProblem(
                here.planner.put(
                        "/inspection-plans/" + planNo(plan),
                        committed.header("ETag"),
                        terms(ALL, 2, Instant.now().plusSeconds(60))),
                409,
                "STATE_CONFLICT");

        Response numbered = here.numbered(committed, "07");
        assertProblem(act(here.head, numbered, "/draw", number("70")), 400, "INVALID_PARAMETER");
        Response drawn = act(here.head, numbered, "/draw", number("07"));
        assertThat(drawn.jsonPath().getString("seed")).matches("[0-9a-f]{64}");
        assertProblem(act(here.head, drawn, "/draw", number("07")), 409, "STATE_CONFLICT");
        assertProblem(act(here.planner, drawn, "/voiding", "{\"reason\": \"重来\"}"), 409, "STATE_CONFLICT");
        assertProblem(act(here.planner, drawn, "/publication", null), 409, "STATE_CONFLICT");
    }

    @Test
    void whoMadeThePlanNeitherFreezesItNorChangesTheLibraryUntilTheDraw() {
        Api one = Api.as(Tokens.city("draw-one"));
        Api two = Api.as(Tokens.city("draw-two"));
        for (String id : List.of("C-1", "C-2")) {
            two.post("/inspectors", inspector(id));
        }
        Response plan =
                one.post("/inspection-plans", terms(SOME, 3, Instant.now().plusSeconds(600)));
        assertProblem(act(one, plan, "/commitment", null), 403, "ANOTHER_OFFICIAL_REQUIRED");
        assertThat(one.post("/inspectors", inspector("C-3")).statusCode()).isEqualTo(201);
        Response committed = act(two, plan, "/commitment", null);
        assertThat(committed.statusCode()).as(committed.asString()).isEqualTo(200);

        assertProblem(one.post("/inspectors", inspector("C-4")), 403, "ANOTHER_OFFICIAL_REQUIRED");
        assertProblem(
                one.post("/inspectors/C-1/delisting", "\"1\"", "{\"lastDay\": \"" + TODAY + "\"}"),
                403,
                "ANOTHER_OFFICIAL_REQUIRED");
        assertThatThrownBy(() -> RegistryDatabase.asService(
                        "110000",
                        "city-officer",
                        "draw-one",
                        "insert into supervision.inspector (inspector_id, area, name, listed_from, entered_by)"
                                + " values ('C-5', '110000', '测试', '2026-01-01', 'draw-one')"))
                .hasMessageContaining("row-level security");
        assertThat(two.post("/inspectors", inspector("C-6")).statusCode()).isEqualTo(201);
        Response abandoned = act(one, committed, "/voiding", "{\"reason\": \"测试结束\"}");
        assertThat(abandoned.jsonPath().getString("state")).isEqualTo("VOID");
        assertThat(one.post("/inspectors", inspector("C-7")).statusCode()).isEqualTo(201);
    }

    @Test
    void anInspectorIsNeverDrawnForAnEmployerFromWhichHeRecusesHimself() {
        Inspection here = Inspection.in("110115");
        Response plan = here.plan(ALL, 2);
        String employer = here.objects(plan).get(0).get("creditCode").toString();
        assertThat(here.recuse(here.inspectorId(1), employer).statusCode()).isEqualTo(200);
        assertThat(here.recuse(here.inspectorId(2), employer).statusCode()).isEqualTo(200);
        assertProblem(here.recuse(here.inspectorId(2), employer), 409, "ALREADY_REGISTERED");
        assertProblem(here.recuse(here.inspectorId(2), "911100000000000000"), 400, "INVALID_PARAMETER");

        Response drawn = here.drawn(ALL, 2);
        assertThat(here.tasks(drawn)).hasSameSizeAs(here.objects(drawn));
        Map<String, Object> task = here.tasks(drawn).stream()
                .filter(each -> each.get("creditCode").equals(employer))
                .findFirst()
                .orElseThrow();
        assertThat(ids(task)).containsExactlyInAnyOrder(here.inspectorId(3), here.inspectorId(4));
    }

    @Test
    void aRecusalAfterTheListsWereFrozenStopsTheDraw() {
        Inspection here = Inspection.in("110116");
        Response plan = here.committed(ALL, 2);
        String employer = here.objects(plan).get(0).get("creditCode").toString();
        assertThat(here.recuse(here.inspectorId(3), employer).statusCode()).isEqualTo(200);
        Response numbered = here.numbered(plan, "11");
        Response refused = act(here.head, numbered, "/draw", number("11"));
        assertProblem(refused, 409, "STATE_CONFLICT");
        assertThat(refused.jsonPath().getString("detail")).contains("名录已变化", here.inspectorId(3));
        assertThat(refused.jsonPath().getString("detailEn")).contains("lists have changed");
    }

    @Test
    void listsThatSomebodyTamperedWithAreNotDrawnFrom() throws SQLException {
        Inspection here = Inspection.in("110114");
        Response numbered = here.numbered(here.committed(ALL, 2), "12");
        try (var owner = RegistryDatabase.owner();
                var statement = owner.createStatement()) {
            statement.execute("alter table supervision.inspection_object disable trigger immutable;"
                    + "update supervision.inspection_object set exclusion = '关照' where plan_no = " + planNo(numbered)
                    + " and credit_code = (select min(credit_code) from supervision.inspection_object where plan_no = "
                    + planNo(numbered) + ");"
                    + "alter table supervision.inspection_object enable trigger immutable");
        }
        Response refused = act(here.head, numbered, "/draw", number("12"));
        assertProblem(refused, 409, "STATE_CONFLICT");
        assertThat(refused.jsonPath().getString("detail")).contains("摘要不符");
    }

    @Test
    void theSameDrawTwiceAtOnceGivesOneResult() {
        Inspection here = Inspection.in("110113");
        Response numbered = here.numbered(here.committed(ALL, 2), "13");
        List<Response> answers = Stream.of(here.head, here.planner, here.head, here.planner)
                .map(api -> CompletableFuture.supplyAsync(() -> act(api, numbered, "/draw", number("13"))))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(answers.stream().map(Response::statusCode)).containsExactlyInAnyOrder(200, 412, 412, 412);
        assertThat(here.tasks(numbered)).hasSameSizeAs(here.objects(numbered));
        assertThat(Truth.column(
                        "select count(*) from supervision.inspection_publication where kind = 'DRAW' and plan_no = ?",
                        planNo(numbered)))
                .containsExactly("1");
    }

    @Test
    void nobodyIsDrawnMoreOftenInAYearThanThePlanAllows() {
        Inspection here = Inspection.in("110111");
        Response early = here.committed(ALL, 1);
        Response first = here.drawn(ALL, 1);
        assertThat(here.tasks(first)).hasSameSizeAs(here.objects(first));

        Response refused = act(here.head, here.numbered(early, "14"), "/draw", number("14"));
        assertProblem(refused, 409, "STATE_CONFLICT");
        assertThat(refused.jsonPath().getString("detail")).contains("抽满全年次数");
        Response late = here.plan(ALL, 1);
        assertThat(late.jsonPath().getList("classes.eligible", Integer.class)).containsOnly(0);
        assertProblem(act(here.head, late, "/commitment", null), 409, "STATE_CONFLICT");
        Response twice = here.drawn(ALL, 2);
        assertThat(here.tasks(twice)).hasSameSizeAs(here.tasks(first));
        Response thrice = here.plan(ALL, 2);
        assertThat(thrice.jsonPath().getList("classes.eligible", Integer.class)).containsOnly(0);
    }

    @Test
    void anotherAreaSeesNothingOfItAndTheCityTouchesNothing() throws SQLException {
        Inspection here = Inspection.in("110112");
        Response plan = here.committed(SOME, 2);
        Api neighbour = Api.as(Tokens.of("district-approver", "neighbour", "110109"));
        for (String path :
                List.of("", "/objects", "/tasks", "/proof", "/publication.csv", "/replay/91110112A000000008")) {
            assertProblem(neighbour.get("/inspection-plans/" + planNo(plan) + path), 404, "NOT_FOUND");
        }
        assertProblem(neighbour.get("/inspectors/" + here.inspectorId(1)), 404, "NOT_FOUND");
        assertProblem(act(neighbour, plan, "/commitment", null), 404, "NOT_FOUND");
        assertThat(neighbour.json("/inspection-plans").getList("items.area")).doesNotContain("110112");
        Api city = Api.as(Tokens.city());
        assertThat(city.json("/inspection-plans/" + planNo(plan)).getString("area"))
                .isEqualTo("110112");
        assertProblem(act(city, plan, "/number", number("1")), 409, "STATE_CONFLICT");
    }

    @Test
    void theCoverageOfTheYearTellsWhatWasDrawn() {
        Inspection here = Inspection.in("110108");
        Response drawn = here.drawn(ALL, 2);
        JsonPath coverage = here.planner.json("/inspection-coverage?year=" + TODAY.getYear());
        assertThat(coverage.getList("rows.area")).containsOnly("110108");
        assertThat(coverage.getList("rows.drawn", Integer.class).stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(here.tasks(drawn).size());
        assertThat(coverage.getList("rows.coverage", Float.class)).containsOnly(1f);
        assertThat(coverage.getList("items.itemCode")).containsExactly("2-CONTRACT", "5-WAGES");
        assertThat(here.planner.get("/inspection-coverage").statusCode()).isEqualTo(400);
    }

    private static List<String> ids(Map<String, Object> task) {
        return ((List<?>) task.get("inspectors"))
                .stream()
                        .map(each -> ((Map<?, ?>) each).get("inspectorId").toString())
                        .toList();
    }

    private static String inspector(String id) {
        return "{\"inspectorId\": \"" + id + "\", \"name\": \"测试员\", \"listedFrom\": \"" + TODAY + "\"}";
    }
}
