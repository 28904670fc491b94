package org.qiyue.registry.service.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qiyue.registry.service.sharing.AgreementTest.refused;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qiyue.ingest.protocol.Sm3;
import org.qiyue.registry.service.contract.StateName;
import org.qiyue.registry.service.fixture.Agreement;
import org.qiyue.registry.service.fixture.Api;
import org.qiyue.registry.service.fixture.IdentityProvider;
import org.qiyue.registry.service.fixture.Log;
import org.qiyue.registry.service.fixture.RegistryDatabase;
import org.qiyue.registry.service.fixture.SeededCity;
import org.qiyue.registry.service.fixture.Tokens;
import org.qiyue.registry.service.fixture.Truth;
import org.qiyue.registry.store.retention.CanonicalJson;

/** What a consumer is told by agreement, what is kept of it, and why it is refused. */
@QuarkusTest
@WithTestResource(value = RegistryDatabase.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = IdentityProvider.class, scope = TestResourceScope.GLOBAL)
class SharedDataTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private static final String EMPLOYER = "91110105A000000002";
    private static final String STATE = StateName.SQL.replace(":today", "(now() at time zone 'Asia/Shanghai')::date");

    @Test
    void aWorkersContractIsToldWithTheAgreedFieldsAndAReceiptThatFits() {
        Api consumer = consumer("verifier");
        Agreement agreement = Agreement.inForce("verifier");
        String[] known = Truth.column("select contract_id || ' ' || credit_code || ' ' || start_date || ' ' || " + STATE
                        + " from registry.contract c where worker_id = 2 and not voided and moved_to is null"
                        + " order by contract_id limit 1")
                .get(0)
                .split(" ");
        long before = Log.newest();
        Response answer = agreement.verify(consumer, SeededCity.ID_NUMBER, known[1]);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        JsonPath told = answer.jsonPath();
        assertThat(told.getString("answer.items[0].result")).isEqualTo("FOUND");
        Map<String, Object> contract =
                told.getMap("answer.items[0].contracts.find { it.contractId == '" + known[0] + "' }");
        assertThat(contract)
                .containsOnly(
                        Map.entry("contractId", known[0]),
                        Map.entry("startDate", known[2]),
                        Map.entry("state", known[3]));
        assertThat(answer.asString()).doesNotContain(SeededCity.ID_NUMBER, "employerName", "endDate");
        assertThat(Log.after(
                        before,
                        "concat_ws(' ', account, action, purpose, case_no, outcome, array_to_string(fields, ','))"))
                .containsExactly(
                        "verifier SHARE ENFORCEMENT 测〔2026〕7号 OK /contract/startDate,/filing/registryContractId");
        assertThat(Log.after(before, "array_to_string(records, ' ')"))
                .singleElement()
                .asString()
                .contains(agreement.number(), known[0], known[1])
                .doesNotContain(SeededCity.ID_NUMBER);

        String digest = told.getString("receipt.digest");
        assertThat(Sm3.hex(CanonicalJson.of(told.getMap("answer")).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(digest);
        String receipt = "/sharing/receipts/" + told.getString("receipt.receiptNo");
        JsonPath kept = consumer.json(receipt + "?digest=" + digest);
        assertThat(kept.getBoolean("matches")).isTrue();
        assertThat(kept.getLong("entryNo")).isEqualTo(told.getLong("receipt.entryNo"));
        assertThat(consumer.json(receipt + "?digest=" + "0".repeat(64)).getBoolean("matches"))
                .isFalse();
        refused(consumer("somebody").get(receipt), 404, "NOT_FOUND", null);
        assertThat(consumer.get(receipt + "?digest=abc").statusCode()).isEqualTo(400);
        assertThat(Log.check("").getString("state")).isEqualTo("INTACT");
    }

    @Test
    void whatIsNotOnRecordIsToldAsNone() {
        Agreement agreement = Agreement.inForce("none");
        JsonPath told = agreement
                .verify(consumer("none"), "110101199003077715", EMPLOYER)
                .jsonPath();
        assertThat(told.getString("answer.items[0].result")).isEqualTo("NONE");
        assertThat(told.getList("answer.items[0].contracts")).isEmpty();
        assertThat(told.getInt("answer.items[0].inForce")).isZero();
        assertThat(Agreement.head().json(agreement.path() + "/calls").getList("items.found"))
                .containsExactly(0);
    }

    @Test
    void contractsOfAnEmployerAreCountedByTheStateThatTheScreensShow() {
        assertThat(Truth.column("select contract_id from registry.contract c where supervision.state_on(c,"
                        + " (now() at time zone 'Asia/Shanghai')::date) <> " + STATE))
                .isEmpty();
        Agreement agreement = Agreement.inForce("counts");
        JsonPath told = agreement
                .ask(consumer("counts"), "ENFORCEMENT", List.of(EMPLOYER, "91110105A999999999"))
                .jsonPath();
        Map<String, Integer> counts = told.getMap("answer.items[0].contracts");
        List<String> counted = new ArrayList<>();
        counts.forEach((state, many) -> counted.add(state + " " + many));
        assertThat(counted)
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(Truth.column(
                        "select " + STATE + " || ' ' || count(*) from registry.contract c where credit_code = ?"
                                + " and not voided group by " + STATE,
                        EMPLOYER));
        assertThat(told.getString("answer.items[1].result")).isEqualTo("NONE");
        assertThat(Agreement.head().json(agreement.path()).getInt("use.today")).isEqualTo(2);
        assertThat(Agreement.head().json(agreement.path()).getInt("days[0].found"))
                .isEqualTo(1);
    }

    @Test
    void beyondTheAgreementThereIsARefusalThatSaysWhatToDo() {
        Map<String, Object> few = Agreement.terms("limits");
        few.put("dailyQuota", 3);
        few.put("totalQuota", 4);
        few.put("questions", "[\"EMPLOYER\"]");
        Agreement agreement = Agreement.draft(few).enact();
        Api consumer = consumer("limits");
        List<String> two = List.of(EMPLOYER, EMPLOYER);
        refused(agreement.ask(consumer, "SERVICE", two), 403, "PURPOSE_NOT_AGREED", null);
        refused(agreement.verify(consumer, SeededCity.ID_NUMBER, EMPLOYER), 403, "QUESTION_NOT_AGREED", null);
        refused(agreement.ask(consumer("somebody"), "ENFORCEMENT", two), 404, "NOT_FOUND", null);
        assertThat(agreement.ask(consumer, "ENFORCEMENT", two).statusCode()).isEqualTo(200);
        Response spent = agreement.ask(consumer, "ENFORCEMENT", two);
        refused(spent, 429, "DAILY_QUOTA_SPENT", null);
        assertThat(Integer.parseInt(spent.header("Retry-After"))).isBetween(1, 86_400);
        refused(
                agreement.ask(consumer, "ENFORCEMENT", List.of(EMPLOYER, EMPLOYER, EMPLOYER)),
                429,
                "TOTAL_QUOTA_SPENT",
                null);
        agreement.done("SUSPEND", "用途待核");
        Response suspended = agreement.ask(consumer, "ENFORCEMENT", two);
        refused(suspended, 403, "AGREEMENT_SUSPENDED", null);
        assertThat(suspended.asString()).contains("用途待核", "is suspended");
        agreement.done("END", "结束");
        refused(agreement.ask(consumer, "ENFORCEMENT", two), 403, "AGREEMENT_ENDED", null);
        JsonPath calls = Agreement.head().json(agreement.path() + "/calls?limit=3");
        assertThat(calls.getList("items.outcome"))
                .containsExactly("AGREEMENT_ENDED", "AGREEMENT_SUSPENDED", "TOTAL_QUOTA_SPENT");
        assertThat(Agreement.head()
                        .json(agreement.path() + "/calls?limit=3&cursor=" + calls.getString("nextCursor"))
                        .getList("items.outcome"))
                .containsExactly("DAILY_QUOTA_SPENT", "OK", "QUESTION_NOT_AGREED");
        assertThat(Agreement.head().json(agreement.path()).getInt("use.total")).isEqualTo(2);
        assertThat(Log.check("").getString("state")).isEqualTo("INTACT");

        Map<String, Object> later = Agreement.terms("limits");
        later.put("from", "\"" + TODAY.plusDays(2) + "\"");
        refused(Agreement.draft(later).enact().ask(consumer, "ENFORCEMENT", two), 403, "AGREEMENT_NOT_BEGUN", null);
    }

    @Test
    void aSectorDepartmentIsToldOfItsIndustriesAlone() {
        Map<String, Object> terms = Agreement.terms("sector");
        terms.put("kind", "\"SECTOR\"");
        terms.put("purpose", "\"SECTOR_SUPERVISION\"");
        terms.put("questions", "[\"EMPLOYER\"]");
        terms.put("fields", "[\"/employer/name\"]");
        Agreement agreement = Agreement.draft(terms).enact();
        String section = Truth.column("select industry_section from registry.employer where credit_code = ?", EMPLOYER)
                .get(0);
        JsonPath own = agreement
                .ask(sector("sector", section), "SECTOR_SUPERVISION", List.of(EMPLOYER))
                .jsonPath();
        assertThat(own.getString("answer.items[0].employerName")).contains("测试");
        String other = section.equals("T") ? "S" : "T";
        assertThat(agreement
                        .ask(sector("sector", other), "SECTOR_SUPERVISION", List.of(EMPLOYER))
                        .jsonPath()
                        .getString("answer.items[0].result"))
                .isEqualTo("NONE");
    }

    @Test
    void aCallThatIsNotWholeIsRefusedWithItsFields() {
        Api consumer = consumer("whole");
        String call = "{\"agreementNo\": \"GX2026-000001\", \"purpose\": \"ENFORCEMENT\", \"businessNo\": \"%s\","
                + " \"creditCodes\": [%s]}";
        String code = "\"" + EMPLOYER + "\"";
        for (String wrong : List.of(
                "{}",
                call.formatted(" ", code),
                call.formatted("11010119900307731X", code),
                call.formatted("13800138000", code),
                call.formatted("测〔2026〕7号", ""),
                call.formatted("测〔2026〕7号", "\"short\""),
                call.formatted("测〔2026〕7号", (code + ", ").repeat(100) + code))) {
            assertThat(consumer.post("/sharing/employers", wrong).statusCode())
                    .as(wrong)
                    .isEqualTo(400);
        }
        refused(
                consumer.post(
                        "/sharing/employers", call.formatted("测〔2026〕7号", code).replace("000001", "999999")),
                404,
                "NOT_FOUND",
                null);
    }

    private static Api consumer(String account) {
        return Api.as(Tokens.of("province-consumer", account, null));
    }

    private static Api sector(String account, String codes) {
        return Api.as(Tokens.of("sector-user", Map.of("sector", codes, "preferred_username", account)));
    }
}
