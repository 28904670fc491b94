package org.qiyue.registry.service.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qiyue.registry.service.fixture.Agreement;
import org.qiyue.registry.service.fixture.Api;
import org.qiyue.registry.service.fixture.IdentityProvider;
import org.qiyue.registry.service.fixture.Log;
import org.qiyue.registry.service.fixture.RegistryDatabase;
import org.qiyue.registry.service.fixture.Tokens;

/** How an agreement is drafted, put in force by another, suspended, resumed and ended, and who sees it. */
@QuarkusTest
@WithTestResource(value = RegistryDatabase.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = IdentityProvider.class, scope = TestResourceScope.GLOBAL)
class AgreementTest {

    @Test
    void anAgreementGoesItsWayAndEachActIsToldAndLogged() {
        long before = Log.newest();
        Agreement agreement = Agreement.draft(Agreement.terms("way"));
        refused(agreement.act(Agreement.drafter(), "PUT_IN_FORCE", null), 409, "ACT_REFUSED", "DRAFTED_BY_ANOTHER");
        agreement.enact();
        refused(agreement.act(Agreement.head(), "SUSPEND", " "), 409, "ACT_REFUSED", "REASON_GIVEN");
        agreement.done("SUSPEND", "用途待核");
        refused(agreement.act(Agreement.head(), "RESUME", null), 409, "ACT_REFUSED", "REASON_GIVEN");
        refused(agreement.act(Agreement.drafter(), "RESUME", "已核实"), 409, "ACT_REFUSED", "DRAFTED_BY_ANOTHER");
        agreement.done("RESUME", "已核实").done("END", "协作结束");
        refused(agreement.act(Agreement.head(), "RESUME", null), 409, "ACT_REFUSED", "NOT_DECLARED");

        JsonPath page = Agreement.head().json(agreement.path());
        assertThat(page.getList("events.action")).containsExactly("WRITE", "PUT_IN_FORCE", "SUSPEND", "RESUME", "END");
        assertThat(page.getList("events.by"))
                .containsExactly("sharing-drafter", "sharing-head", "sharing-head", "sharing-head", "sharing-head");
        assertThat(page.getString("enactedBy")).isEqualTo("sharing-head");
        assertThat(page.getList("acts")).isEmpty();
        assertThat(Log.after(before, "concat_ws(' ', account, action, resource, records[1], outcome)"))
                .containsSubsequence(
                        "sharing-drafter CHANGE AGREEMENT " + agreement.number() + " OK",
                        "sharing-drafter DECIDE AGREEMENT " + agreement.number() + " ACT_REFUSED",
                        "sharing-head DECIDE AGREEMENT " + agreement.number() + " OK");
    }

    @Test
    void aDraftIsWrittenAnewAndItsWritersDoNotPutItInForce() {
        Map<String, Object> terms = Agreement.terms("anew");
        Agreement agreement = Agreement.draft(terms);
        String tag = Agreement.head().get(agreement.path()).header("ETag");
        terms.put("dailyQuota", 7);
        Response written = Agreement.head().put(agreement.path(), tag, Agreement.json(terms));
        assertThat(written.statusCode()).as(written.asString()).isEqualTo(200);
        assertThat(written.jsonPath().getInt("terms.dailyQuota")).isEqualTo(7);
        assertThat(written.jsonPath().getList("drafters")).containsExactly("sharing-drafter", "sharing-head");
        refused(Agreement.drafter().put(agreement.path(), tag, Agreement.json(terms)), 412, "CHANGED_MEANWHILE", null);
        refused(Agreement.drafter().put(agreement.path(), null, Agreement.json(terms)), 428, "REVISION_REQUIRED", null);
        refused(agreement.act(Agreement.head(), "PUT_IN_FORCE", null), 409, "ACT_REFUSED", "DRAFTED_BY_ANOTHER");
        assertThat(agreement
                        .act(Api.as(Tokens.city("sharing-third")), "PUT_IN_FORCE", null)
                        .statusCode())
                .isEqualTo(200);
        refused(
                Agreement.head()
                        .put(
                                agreement.path(),
                                Agreement.head().get(agreement.path()).header("ETag"),
                                Agreement.json(terms)),
                409,
                "ACT_REFUSED",
                "NOT_DECLARED");
    }

    @Test
    void noMoreIsAgreedThanThePurposeNeeds() {
        for (List<String> wrong : List.of(
                List.of("fields", "[\"/worker/idNumber\"]", "FIELD_SENSITIVE"),
                List.of("fields", "[\"/contract/wageAmount\"]", "FIELD_BEYOND_PURPOSE"),
                List.of("fields", "[\"/worker/religion\"]", "FIELD_UNKNOWN"),
                List.of("purpose", "\"SECTOR_SUPERVISION\"", "CONSUMER_BEYOND_PURPOSE"),
                List.of("questions", "[]", "NO_QUESTION"),
                List.of("areas", "[\"120000\"]", "AREA_UNKNOWN"),
                List.of("until", "\"2099-01-01\"", "TERM_TOO_LONG"),
                List.of("dailyQuota", "201", "QUOTA"))) {
            Map<String, Object> terms = Agreement.terms("wrong");
            terms.put(wrong.get(0), wrong.get(1));
            refused(
                    Agreement.drafter().post("/sharing/agreements", Agreement.json(terms)),
                    409,
                    "ACT_REFUSED",
                    wrong.get(2));
        }
        for (List<String> wrong : List.of(
                List.of("basis", "\" \""),
                List.of("consumer", "null"),
                List.of("account", "\"no account\""),
                List.of("purpose", "\"CURIOSITY\""),
                List.of("fields", "[\"x\"]"),
                List.of("dailyQuota", "0"))) {
            Map<String, Object> terms = Agreement.terms("wrong");
            terms.put(wrong.get(0), wrong.get(1));
            assertThat(Agreement.drafter()
                            .post("/sharing/agreements", Agreement.json(terms))
                            .statusCode())
                    .as(wrong.toString())
                    .isEqualTo(400);
        }
    }

    @Test
    void aConsumerSeesItsOwnOnceTheyWereInForceAndNoOfficial() {
        Agreement agreement = Agreement.draft(Agreement.terms("own"));
        Api own = Api.as(Tokens.of("province-consumer", "own", null));
        Api other = Api.as(Tokens.of("province-consumer", "other", null));
        refused(own.get(agreement.path()), 404, "NOT_FOUND", null);
        agreement.enact();
        assertThat(own.json("/sharing/agreements").getList("items.agreementNo")).containsExactly(agreement.number());
        Response page = own.get(agreement.path());
        assertThat(page.jsonPath().getInt("terms.dailyQuota")).isEqualTo(100);
        assertThat(page.asString()).doesNotContain("sharing-drafter", "sharing-head");
        assertThat(other.json("/sharing/agreements").getList("items")).isEmpty();
        refused(other.get(agreement.path()), 404, "NOT_FOUND", null);
        refused(other.get(agreement.path() + "/calls"), 404, "NOT_FOUND", null);
        assertThat(Api.as(Tokens.auditor()).json(agreement.path()).getList("drafters"))
                .containsExactly("sharing-drafter");
    }

    @Test
    void theListIsReadPageByPageAndByState() {
        Agreement first = Agreement.draft(Agreement.terms("pages"));
        Agreement second = Agreement.draft(Agreement.terms("pages")).enact();
        JsonPath page = Agreement.head().json("/sharing/agreements?limit=1");
        assertThat(page.getString("items[0].agreementNo")).isEqualTo(second.number());
        assertThat(Agreement.head()
                        .json("/sharing/agreements?limit=1&cursor=" + page.getString("nextCursor"))
                        .getString("items[0].agreementNo"))
                .isEqualTo(first.number());
        assertThat(Agreement.head().json("/sharing/agreements?state=DRAFT").getList("items.state"))
                .isNotEmpty()
                .containsOnly("DRAFT");
        assertThat(Agreement.head().json("/sharing/vocabulary").getList("fields.dataClass"))
                .containsOnly("P0", "P1");
    }

    static void refused(Response answer, int status, String code, String reason) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.jsonPath().getString("code")).isEqualTo(code);
        if (reason != null) {
            assertThat(answer.jsonPath().getList("refusals.code")).contains(reason);
        }
    }
}
