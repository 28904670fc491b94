package org.qiyue.registry.service.survey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.qiyue.registry.model.survey.SampleAllocation;
import org.qiyue.registry.model.survey.SampleDraw;
import org.qiyue.registry.model.survey.Stratum;
import org.qiyue.registry.model.survey.StratumShare;
import org.qiyue.registry.model.survey.SurveyBand;
import org.qiyue.registry.model.survey.SurveyFigures;
import org.qiyue.registry.service.fixture.Api;
import org.qiyue.registry.service.fixture.IdentityProvider;
import org.qiyue.registry.service.fixture.Log;
import org.qiyue.registry.service.fixture.RegistryDatabase;
import org.qiyue.registry.service.fixture.SurveyFrames;
import org.qiyue.registry.service.fixture.Tokens;
import org.qiyue.registry.service.fixture.Truth;

/** Survey frames over the employers of the seeded city. */
@QuarkusTest
@WithTestResource(value = RegistryDatabase.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = IdentityProvider.class, scope = TestResourceScope.GLOBAL)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SurveyFrameTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private static final YearMonth MONTH = SurveyFrames.MONTH;

    private final Api statistician = Api.as(Tokens.of("statistician", Map.of()));
    private final Api district = Api.as(Tokens.of("district-statistician", Map.of("district", "110105")));
    private final Api leader = Api.as(Tokens.of("leader", Map.of()));

    @Test
    void aFrameHasWhoeverHasContractsOrConcludedSome() {
        JsonPath made = SurveyFrames.made(MONTH);
        String frame = "/survey-frames/" + made.getString("frame.frameNo");
        assertThat(made.getString("frame.month")).isEqualTo(MONTH.toString());
        assertThat(made.getString("frame.digest")).matches("[0-9a-f]{64}");
        List<String> expected = Truth.column("select credit_code from registry.employer e where contracts_in_force > 0"
                + " or exists (select from registry.contract c where c.credit_code = e.credit_code and not c.voided"
                + " and coalesce(c.signed_on, c.start_date) between date_trunc('month', '" + TODAY + "'::date)"
                + " and date_trunc('month', '" + TODAY + "'::date) + interval '1 month - 1 day') order by 1");
        assertThat(expected).isNotEmpty();
        assertThat(made.getInt("frame.employers")).isEqualTo(expected.size());
        assertThat(codes(statistician, frame + "/units?limit=7")).containsExactlyElementsOf(expected);
        assertThat(statistician.json(frame + "/units").getInt("total")).isEqualTo(expected.size());
        String first = statistician.json(frame + "/units?limit=1").getString("items[0].name");
        assertThat(statistician.json(frame + "/units?q=" + first).getList("items.creditCode"))
                .contains(expected.get(0));
    }

    @Test
    void aFurtherVersionLeavesTheOneBeforeAsItWas() {
        JsonPath first = SurveyFrames.latest();
        JsonPath second = SurveyFrames.made(MONTH);
        assertThat(second.getInt("frame.version")).isEqualTo(first.getInt("frame.version") + 1);
        assertThat(second.getBoolean("frame.latest")).isTrue();
        assertThat(second.getString("frame.reason")).isEqualTo("补录测试单位");
        assertThat(statistician.json("/survey-frames?limit=200").getList("items.frameNo"))
                .containsSubsequence(second.getInt("frame.frameNo"), first.getInt("frame.frameNo"));
        JsonPath before = statistician.json("/survey-frames/" + first.getString("frame.frameNo"));
        assertThat(before.getString("frame.digest")).isEqualTo(first.getString("frame.digest"));
        assertThat(before.getBoolean("frame.latest")).isFalse();
        assertThat(before.getString("leastSample")).isNull();

        Response unchanged = SurveyFrames.make(MONTH, "再建一次");
        assertThat(unchanged.statusCode()).as(unchanged.asString()).isEqualTo(409);
        assertThat(unchanged.jsonPath().getString("code")).isEqualTo("STATE_CONFLICT");
        assertThat(unchanged.jsonPath().getString("detail")).contains("完全相同");
    }

    @Test
    void aMonthThatIsOverIsRefused() {
        for (String month : List.of(
                YearMonth.from(TODAY).minusMonths(2).toString(),
                YearMonth.from(TODAY).plusMonths(1).toString(),
                "2026-13",
                "November")) {
            Response answer = statistician.post("/survey-frames", "{\"month\": \"" + month + "\"}");
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(400);
        }
        assertThat(statistician.post("/survey-frames", "{}").statusCode()).isEqualTo(400);
    }

    @Test
    void aSampleIsDrawnOnceAndAnybodyDrawsItAgain() {
        JsonPath made = SurveyFrames.made(MONTH.minusMonths(1));
        String frame = "/survey-frames/" + made.getString("frame.frameNo");
        int least = made.getInt("leastSample");
        int most = made.getInt("mostSample");
        for (int wrong : new int[] {0, least - 1, most + 1}) {
            Response answer = statistician.post(frame + "/sample", "{\"size\": " + wrong + "}");
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(400);
        }
        int size = (least + most) / 2;
        Response drawn = statistician.post(frame + "/sample", "{\"size\": " + size + "}");
        assertThat(drawn.statusCode()).as(drawn.asString()).isEqualTo(201);
        Response again = statistician.post(frame + "/sample", "{\"size\": " + size + "}");
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.jsonPath().getString("code")).isEqualTo("STATE_CONFLICT");

        String seed = drawn.jsonPath().getString("frame.sample.seed");
        Map<Stratum, List<String>> units = new LinkedHashMap<>();
        for (Map<String, Object> unit : items(statistician, frame + "/units")) {
            units.computeIfAbsent(Stratum.parse((String) unit.get("stratum")), each -> new ArrayList<>())
                    .add((String) unit.get("creditCode"));
        }
        Map<Stratum, Integer> sizes = new LinkedHashMap<>();
        units.forEach((stratum, codes) -> sizes.put(stratum, codes.size()));
        List<StratumShare> shares = new SampleAllocation(sizes, SurveyBand.on(TODAY), SurveyFigures.on(TODAY)).of(size);
        List<String> expected = shares.stream()
                .flatMap(share -> SampleDraw.draw(seed, units.get(share.stratum()), share.sampled()).stream())
                .sorted()
                .toList();
        assertThat(codes(statistician, frame + "/units?sampled=true")).containsExactlyElementsOf(expected);
        assertThat(drawn.jsonPath().getList("strata.sampled", Integer.class))
                .containsExactlyElementsOf(
                        shares.stream().map(StratumShare::sampled).toList());
        assertThat(items(statistician, frame + "/units?sampled=true").get(0).get("weight"))
                .isNotNull();
    }

    @Test
    void aDistrictSeesItsPartAndALeaderTheCountsAlone() {
        JsonPath made = SurveyFrames.latest();
        String frame = "/survey-frames/" + made.getString("frame.frameNo");
        List<String> own = Truth.column("select credit_code from supervision.survey_unit where area = '110105'"
                + " and frame_no = " + made.getString("frame.frameNo") + " order by 1");
        assertThat(own).isNotEmpty().hasSizeLessThan(made.getInt("frame.employers"));
        assertThat(codes(district, frame + "/units?limit=5")).containsExactlyElementsOf(own);
        assertThat(codes(district, frame + "/units?area=110108")).isEmpty();
        assertThat(district.json(frame).getInt("frame.employers")).isEqualTo(own.size());
        assertThat(district.json(frame).getList("strata.area", String.class)).containsOnly("110105");
        assertThat(district.json(frame).getString("leastSample")).isNull();
        assertThat(codes(Api.as(Tokens.district("110105")), frame + "/units")).containsExactlyElementsOf(own);

        assertThat(leader.json(frame).getInt("frame.employers")).isEqualTo(made.getInt("frame.employers"));
        assertThat(leader.get(frame + "/units").statusCode()).isEqualTo(403);
        assertThat(district.post("/survey-frames", "{\"month\": \"" + MONTH + "\"}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(statistician.get("/survey-frames/999999999").statusCode()).isEqualTo(404);
        assertThat(statistician.get("/survey-frames/999999999/units").statusCode())
                .isEqualTo(404);
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void ofAMonthTheSampleOfTheLatestVersionDrawnFromCountsAndVersionsAreFew() {
        YearMonth month = MONTH.minusMonths(1);
        JsonPath first = SurveyFrames.made(month);
        String before = "/survey-frames/" + first.getString("frame.frameNo");
        String size = "{\"size\": " + first.getInt("leastSample") + "}";
        assertThat(statistician.post(before + "/sample", size).statusCode()).isEqualTo(201);
        SurveyFrames.change();
        for (String none : new String[] {null, " "}) {
            Response unreasoned = SurveyFrames.make(month, none);
            assertThat(unreasoned.statusCode()).as(unreasoned.asString()).isEqualTo(400);
            assertThat(unreasoned.jsonPath().getString("detail")).contains("说明原因");
        }
        String next = "/survey-frames/" + SurveyFrames.made(month).getString("frame.frameNo");
        assertThat(statistician.json(before).getBoolean("frame.sample.counts"))
                .as("nothing was drawn from the later version yet")
                .isTrue();
        assertThat(statistician.post(next + "/sample", size).jsonPath().getBoolean("frame.sample.counts"))
                .isTrue();
        assertThat(statistician.json(before).getBoolean("frame.sample.counts")).isFalse();

        JsonPath undrawn = SurveyFrames.made(month);
        int version = SurveyFrames.made(month).getInt("frame.version");
        Response late = statistician.post("/survey-frames/" + undrawn.getString("frame.frameNo") + "/sample", size);
        assertThat(late.statusCode()).as(late.asString()).isEqualTo(409);
        assertThat(late.jsonPath().getString("detail")).contains("最新一版");
        for (; version < SurveyFigures.on(TODAY).mostVersions(); version++) {
            SurveyFrames.made(month);
        }
        SurveyFrames.change();
        Response full = SurveyFrames.make(month, "再补一次");
        assertThat(full.statusCode()).as(full.asString()).isEqualTo(409);
        assertThat(full.jsonPath().getString("detail")).contains("上限");
    }

    @Test
    void theAccessLogTellsWhoseFiguresAStatisticianSees() {
        String units = "/survey-frames/" + SurveyFrames.latest().getString("frame.frameNo") + "/units?limit=1";
        for (Api who : List.of(statistician, district)) {
            long before = Log.newest();
            assertThat(who.get(units).statusCode()).isEqualTo(200);
            assertThat(Log.after(before, "concat_ws(' ', account, action, resource, unit)"))
                    .containsExactly(
                            who == district
                                    ? "district-statistician-110105 LIST EMPLOYER 110105"
                                    : "statistician LIST EMPLOYER 110000");
        }
        long before = Log.newest();
        SurveyFrames.make(MONTH, "再建一次");
        assertThat(Log.after(before, "concat_ws(' ', account, action, resource, unit)"))
                .containsExactly("statistician CHANGE SURVEY_FRAME 110000");
        assertThat(Log.check("").getString("state")).isEqualTo("INTACT");
    }

    private static List<String> codes(Api who, String path) {
        return items(who, path).stream()
                .map(unit -> (String) unit.get("creditCode"))
                .toList();
    }

    private static List<Map<String, Object>> items(Api who, String path) {
        List<Map<String, Object>> all = new ArrayList<>();
        String cursor = "";
        do {
            JsonPath page = who.json(path + (path.contains("?") ? "&" : "?") + "cursor=" + cursor);
            all.addAll(page.getList("items"));
            cursor = page.getString("nextCursor");
        } while (cursor != null);
        return all;
    }
}
