package org.qiyue.registry.service.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qiyue.registry.service.reporting.District.asOwner;
import static org.qiyue.registry.service.reporting.District.done;
import static org.qiyue.registry.service.reporting.District.refused;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qiyue.registry.service.fixture.IdentityProvider;
import org.qiyue.registry.service.fixture.RegistryDatabase;

/** What districts heard from enterprises, unions and workers. */
@QuarkusTest
@WithTestResource(value = RegistryDatabase.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = IdentityProvider.class, scope = TestResourceScope.GLOBAL)
class OpinionTest {

    @Test
    void whatIsHeardIsCountedInItsPeriodUntilItIsStruck() {
        District here = District.of("110112");
        String path = "/opinions?area=110112&period=" + District.PERIOD;
        done(here.writer.post("/opinions", opinion("2026-07-01", "ENTERPRISE", "希望简化变更备案")));
        done(here.writer.post("/opinions", opinion("2026-09-30", "UNION", "建议公开示范文本")));
        Response worker = here.writer.post("/opinions", opinion("2026-08-08", "WORKER", "查询入口不明显"));
        done(here.writer.post("/opinions", opinion("2026-10-01", "WORKER", "下期的意见")));
        assertThat(here.writer.json(path).getList("items.source")).containsExactly("UNION", "WORKER", "ENTERPRISE");
        assertThat(here.writer.all("/opinions").size()).isEqualTo(4);
        assertThat(here.writer.json("/opinions?limit=1").getString("nextCursor"))
                .isNotNull();
        assertThat(List.of(
                        here.figure("OPINIONS_ENTERPRISE"),
                        here.figure("OPINIONS_UNION"),
                        here.figure("OPINIONS_WORKER")))
                .containsExactly("1", "1", "1");

        String striking = "/opinions/" + worker.jsonPath().getLong("opinionNo") + "/striking";
        assertThat(here.writer.post(striking, "{\"reason\": \"重复\"}").jsonPath().getString("struckFor"))
                .isEqualTo("重复");
        refused(here.writer.post(striking, "{\"reason\": \"重复\"}"), 409, "STATE_CONFLICT");
        assertThat(here.figure("OPINIONS_WORKER")).isEqualTo("0");
        assertThat(here.writer.json(path + "&source=WORKER").getList("items.text"))
                .containsExactly("查询入口不明显");
        assertThat(here.city.json(path).getList("items")).hasSize(3);
    }

    @Test
    void anotherDistrictReadsNothingAndWritesNothing() throws Exception {
        District here = District.of("110113");
        District other = District.of("110114");
        Response recorded = here.writer.post("/opinions", opinion("2026-08-01", "UNION", "建议培训"));
        done(recorded);
        long number = recorded.jsonPath().getLong("opinionNo");
        assertThat(other.writer.json("/opinions").getList("items.area")).doesNotContain("110113");
        assertThat(other.writer.json("/opinions?area=110113").getList("items")).isEmpty();
        refused(other.writer.post("/opinions/" + number + "/striking", "{\"reason\": \"无\"}"), 404, "NOT_FOUND");
        refused(here.head.post("/opinions", opinion("2026-08-01", "UNION", "建议")), 403, "NOT_ALLOWED");
        assertThatThrownBy(() -> RegistryDatabase.asService(
                        "110114",
                        "district-supervisor",
                        "somebody",
                        "insert into supervision.opinion (area, heard_on, source, occasion, text, recorded_by)"
                                + " values ('110113', '2026-08-01', 'UNION', 'x', 'x', 'somebody')"))
                .hasMessageContaining("row-level security");
        assertThatThrownBy(() -> asOwner("update supervision.opinion set text = 'x' where opinion_no = " + number))
                .hasMessageContaining("never changed");
        RegistryDatabase.asService(
                "110114",
                "district-supervisor",
                "somebody",
                "do $$ begin if exists (select from supervision.opinion where area = '110113') then raise 'seen'; end if;"
                        + " end $$");
    }

    @Test
    void whatTellsOfAPersonOrOfTheFutureIsRefused() {
        District here = District.of("110115");
        String tomorrow = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(1).toString();
        for (String wrong : List.of(
                opinion(tomorrow, "WORKER", "明天"),
                opinion("2026-08-01", "WORKER", " "),
                opinion("1999-12-31", "WORKER", "上个世纪"),
                opinion("2026-08-01", "NOBODY", "无来源"),
                opinion("2026-08-01", "WORKER", "来电 13800138000 反映"),
                opinion("2026-08-01", "WORKER", "身份证11010519491231002X反映"))) {
            Response answer = here.writer.post("/opinions", wrong);
            assertThat(answer.statusCode()).as(wrong + answer.asString()).isEqualTo(400);
        }
        assertThat(here.writer.json("/opinions").getList("items")).isEmpty();
    }

    private static String opinion(String heardOn, String source, String text) {
        return "{\"heardOn\": \"" + heardOn + "\", \"source\": \"" + source + "\", \"occasion\": \"座谈会\", \"text\": \""
                + text + "\"}";
    }
}
