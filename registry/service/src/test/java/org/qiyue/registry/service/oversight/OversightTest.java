package org.qiyue.registry.service.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qiyue.registry.service.fixture.Api;
import org.qiyue.registry.service.fixture.IdentityProvider;
import org.qiyue.registry.service.fixture.Pem;
import org.qiyue.registry.service.fixture.RegistryDatabase;
import org.qiyue.registry.service.fixture.Tokens;
import org.qiyue.registry.service.fixture.Truth;

/** The files of platforms: jingqian is changed here, yiqian and qianyue are looked at. */
@QuarkusTest
@WithTestResource(value = RegistryDatabase.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = IdentityProvider.class, scope = TestResourceScope.GLOBAL)
class OversightTest {
    private static final String FILE = "/platforms/jingqian";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    private final Api clerk = Api.as(Tokens.city("clerk"));
    private final Api checker = Api.as(Tokens.city("checker"));

    @Test
    void aCertificateIsBoundFromNowOnAndRevokedFromNowOn() {
        Instant before = Instant.now();
        Response bound = clerk.post(FILE + "/certificates", etag(), certificate("two"));
        assertThat(bound.statusCode()).as(bound.asString()).isEqualTo(200);
        String serial = "5a01000000000002";
        assertThat(one(bound.jsonPath(), "certificates", "serial", serial))
                .containsEntry("state", "VALID")
                .containsEntry("registeredBy", "clerk");
        assertThat(Instant.parse((String)
                        one(bound.jsonPath(), "certificates", "serial", serial).get("registeredAt")))
                .isAfterOrEqualTo(before.minusSeconds(5));
        assertProblem(clerk.post(FILE + "/certificates", etag(), certificate("two")), 409, "ALREADY_REGISTERED");

        Instant doubted = before.minus(3, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
        Response revoked = checker.post(
                FILE + "/certificates/" + serial + "/revocation",
                etag(),
                "{\"reason\": \"私钥可能外泄\", \"invalidSince\": \"" + doubted + "\"}");

        assertThat(one(revoked.jsonPath(), "certificates", "serial", serial))
                .containsEntry("state", "REVOKED")
                .containsEntry("revokedBy", "checker")
                .containsEntry("invalidSince", doubted.toString());
        assertThat(Truth.column("select revoked_at >= registered_at and revoked_at > timestamptz '" + before
                        + "' - interval '5 s' from registry.platform_certificate where serial = '" + serial + "'"))
                .as("what was taken before it was entered stays taken")
                .containsExactly("t");
        assertProblem(
                clerk.post(FILE + "/certificates/" + serial + "/revocation", etag(), "{\"reason\": \"再次\"}"),
                409,
                "STATE_CONFLICT");
        assertProblem(clerk.post(FILE + "/certificates", etag(), certificate("alien")), 400, "INVALID_PARAMETER");
        assertProblem(clerk.post(FILE + "/certificates", etag(), certificate("old")), 400, "INVALID_PARAMETER");
    }

    @Test
    void aPlatformIsSuspendedWithAReasonAndComesBack() {
        assertProblem(clerk.post("/platforms/qianyue/suspension", etag("qianyue"), "{}"), 400, "INVALID_PARAMETER");
        assertProblem(
                clerk.post("/platforms/qianyue/suspension", null, "{\"reason\": \"数据泄露\"}"), 428, "REVISION_REQUIRED");
        Response suspended = clerk.post("/platforms/qianyue/suspension", etag("qianyue"), "{\"reason\": \"数据泄露\"}");
        assertThat(suspended.statusCode()).as(suspended.asString()).isEqualTo(200);
        assertThat(suspended.jsonPath().getString("steps.find { it.step == 'CLIENT' }.failure"))
                .as("there is no identity provider here, and that is told")
                .isEqualTo("NOT_CONFIGURED");
        assertThat(Truth.column("select status from registry.platform_history where platform_code = 'qianyue'"
                        + " order by since desc limit 1"))
                .as("from now on intake refuses (A06)")
                .containsExactly("SUSPENDED");
        assertProblem(
                clerk.post("/platforms/qianyue/suspension", etag("qianyue"), "{\"reason\": \"再次\"}"),
                409,
                "STATE_CONFLICT");

        clerk.post("/platforms/qianyue/resumption", etag("qianyue"), "{\"reason\": \"已整改\"}");

        assertThat(clerk.json("/platforms/qianyue").getString("platform.status"))
                .isEqualTo("ACTIVE");
        assertThat(clerk.json("/platforms/qianyue/changes").getList("items.kind"))
                .startsWith("PLATFORM_RESUMED", "PLATFORM_SUSPENDED");
        assertThat(clerk.json("/platforms/qianyue/changes").getList("items.reason"))
                .startsWith("已整改", "数据泄露");
    }

    @Test
    void aChangeOfTheRegisterIsALoadThatARebuildMakesOnceMore() {
        String first = qualification("TEST-P-1", TODAY.plusDays(400).toString());
        Response entered = clerk.post("/qualifications", first);
        assertThat(entered.statusCode()).as(entered.asString()).isEqualTo(201);
        assertProblem(clerk.post("/qualifications", first), 409, "ALREADY_REGISTERED");
        assertProblem(clerk.put("/qualifications", "\"0.0\"", first), 412, "CHANGED_MEANWHILE");

        Response changed = clerk.put(
                "/qualifications",
                entered.jsonPath().getString("etag"),
                qualification("TEST-P-1", TODAY.plusDays(20).toString()));

        assertThat(changed.statusCode()).as(changed.asString()).isEqualTo(200);
        assertThat(changed.jsonPath().getInt("daysLeft")).isEqualTo(20);
        assertThat(Truth.column("select loaded_by || ' ' || rows_changed from registry.register_load"
                        + " where register = 'qualification' and file_name = '' and load_no in (select load_no from"
                        + " registry.register_qualification where number = 'TEST-P-1' union select load_no from"
                        + " registry.register_past where entry ->> 'number' = 'TEST-P-1') order by load_no"))
                .containsExactly("clerk 1", "clerk 1");
        assertThat(Truth.column("select entry ->> 'valid_to' from registry.register_past"
                        + " where entry ->> 'number' = 'TEST-P-1'"))
                .as("what it replaced is kept")
                .containsExactly(TODAY.plusDays(400).toString());
    }

    @Test
    void whatWasVerifiedIsNotAnyMoreOnceItIsChangedAndNobodyVerifiesHisOwn() {
        Response entered = clerk.post("/qualifications", qualification("TEST-V-1", "2031-01-01"));
        String asked = "{\"kind\": \"CRYPTOGRAPHIC_PRODUCT\", \"holder\": \"jingqian\", \"number\": \"TEST-V-1\"}";
        String etag = entered.jsonPath().getString("etag");
        assertProblem(clerk.post("/qualifications/verification", etag, asked), 403, "ANOTHER_OFFICIAL_REQUIRED");

        Response verified = checker.post("/qualifications/verification", etag, asked);
        assertThat(verified.jsonPath().getString("verifiedBy")).isEqualTo("checker");
        assertThat(verified.jsonPath().getString("scanDigest")).isEqualTo("cd".repeat(32));

        Response changed = clerk.put(
                "/qualifications", verified.jsonPath().getString("etag"), qualification("TEST-V-1", "2032-01-01"));
        assertThat(changed.jsonPath().getString("verifiedBy")).isNull();
    }

    @Test
    void anEntryThatContradictsItselfIsRefused() {
        for (String wrong : List.of(
                qualification("TEST-W", "2019-01-01"),
                qualification("TEST-W", "2031-01-01").replace("CRYPTOGRAPHIC_PRODUCT", "CLASSIFIED_PROTECTION"),
                qualification("TEST-W", "2031-01-01").replace("jingqian", "nobody"),
                qualification("TEST-W", "2031-01-01").replace("\"succeeds\": null", "\"succeeds\": \"TEST-NONE\""))) {
            assertProblem(clerk.post("/qualifications", wrong), 400, "INVALID_PARAMETER");
        }
    }

    @Test
    void whatEndsSoonIsToldUnlessAnotherFollows() {
        clerk.post(
                "/qualifications",
                qualification("TEST-R-5", TODAY.plusDays(5).toString()).replace("jingqian", "yiqian"));
        assertThat(one(clerk.json("/platform-supervision/reminders"), "", "number", "TEST-R-5"))
                .containsEntry("urgency", "WITHIN_7")
                .containsEntry("daysLeft", 5)
                .containsEntry("holder", "yiqian");

        clerk.post("/qualifications", qualification("TEST-R-6", "2031-01-01").replace("jingqian", "yiqian"));

        assertThat(clerk.json("/platform-supervision/reminders").getList("number"))
                .doesNotContain("TEST-R-5");
    }

    @Test
    void anIncidentRunsAgainstTheClockOfItsDay() {
        Instant discovered = Instant.now().minus(10, ChronoUnit.HOURS).truncatedTo(ChronoUnit.SECONDS);
        String late = incident(discovered, discovered.plus(5, ChronoUnit.HOURS));
        Response told = clerk.post(FILE + "/incidents", etag(), late);
        assertThat(told.statusCode()).as(told.asString()).isEqualTo(200);
        Map<String, Object> incident = told.jsonPath().getMap("incidents[0]");
        assertThat(incident).containsEntry("late", true).containsEntry("kind", "LEAK");
        assertThat(Instant.parse((String) incident.get("reportDueAt"))).isEqualTo(discovered.plus(4, ChronoUnit.HOURS));
        assertProblem(
                clerk.post(FILE + "/incidents", etag(), incident(discovered, discovered.minusSeconds(60))),
                400,
                "INVALID_PARAMETER");
        String closing = FILE + "/incidents/" + incident.get("incidentNo") + "/closing";

        assertThat(clerk.post(closing, etag(), "{\"conclusion\": \"已处置\"}")
                        .jsonPath()
                        .getString("incidents[0].closedBy"))
                .isEqualTo("clerk");
        assertProblem(clerk.post(closing, etag(), "{\"conclusion\": \"再次\"}"), 409, "STATE_CONFLICT");
    }

    @Test
    void aNoticeGoesIntoTheRegisterThatRulesReadAndTellsWhatItTouches() throws Exception {
        try (var owner = RegistryDatabase.owner();
                var update = owner.createStatement()) {
            update.execute("update registry.filing set certificate_serial = '5a010000000000aa'"
                    + " where platform_code = 'hetong' and filing_no % 2 = 0");
            update.execute("insert into registry.platform_certificate (serial, platform_code, certificate, not_before,"
                    + " not_after) values ('5a010000000000aa', 'hetong', '\\x00', '2020-01-01', '2030-01-01')");
        }
        String notice = "{\"certSerial\": \"5a010000000000aa\", \"compromisedSince\": \"2025-06-01T00:00:00+08:00\","
                + " \"reportedOn\": \"" + TODAY + "\", \"source\": \"平台告知\"}";
        Response entered = clerk.post("/key-compromises", notice);
        assertThat(entered.statusCode()).as(entered.asString()).isEqualTo(201);
        assertThat(entered.jsonPath().getString("platformCode")).isEqualTo("hetong");
        assertProblem(clerk.post("/key-compromises", notice), 409, "ALREADY_REGISTERED");

        JsonPath effect = clerk.json("/key-compromises/5a010000000000aa/effect");

        assertThat(effect.getLong("total"))
                .isEqualTo(Long.parseLong(Truth.column(
                                "select count(*) from registry.filing where certificate_serial = '5a010000000000aa'"
                                        + " and received_at >= timestamptz '2025-06-01 00:00+08'")
                        .get(0)))
                .isPositive();
        assertThat(effect.getList("filings.platformCode")).containsOnly("hetong");
        assertThat(Truth.column("select source from registry.register_key_compromise"
                        + " where cert_serial = '5a010000000000aa'"))
                .containsExactly("平台告知");
    }

    @Test
    void theLicenceOfAnAuthorityIsOfNoPlatformAndReadByItsName() {
        String licence = qualification("ECP11010226009", "2031-01-01")
                .replace("CRYPTOGRAPHIC_PRODUCT", "AUTHORITY_LICENCE")
                .replace("jingqian", "测试电子认证有限公司");
        Response entered = clerk.post("/qualifications", licence);
        assertThat(entered.statusCode()).as(entered.asString()).isEqualTo(201);
        assertThat(clerk.json("/qualifications?holder=测试电子认证有限公司").getList("number"))
                .containsExactly("ECP11010226009");
        assertProblem(
                clerk.post("/qualifications", licence.replace("null", "\"TEST-NONE\"")), 400, "INVALID_PARAMETER");
        assertThat(Truth.column("select changed_by from registry.platform_change where platform_code is null"
                        + " and entry ->> 'number' = 'ECP11010226009'"))
                .containsExactly("clerk");
    }

    @Test
    void aNoticeAboutASignerTellsWhatA19FoundAndListsNoFiling() {
        Response entered = clerk.post(
                "/key-compromises",
                "{\"certSerial\": \"7c00beef\", \"compromisedSince\": \"2025-06-01T00:00:00+08:00\", \"reportedOn\": \""
                        + TODAY + "\", \"source\": \"签署人来函\"}");
        assertThat(entered.statusCode()).as(entered.asString()).isEqualTo(201);
        assertThat(entered.jsonPath().getString("platformCode")).isNull();
        JsonPath effect = clerk.json("/key-compromises/7c00beef/effect");
        assertThat(effect.getList("filings")).isEmpty();
        assertThat(effect.getLong("risksSince")).isZero();
        assertThat(clerk.json("/key-compromises").getList("certSerial")).contains("7c00beef");
    }

    @Test
    void theLeagueCountsWhatTheRegisterHolds() {
        Map<String, Object> yiqian =
                clerk.json("/platform-supervision/league?days=30").<Map<String, Object>>getList("platforms").stream()
                        .filter(row -> ((Map<?, ?>) row.get("platform"))
                                .get("platformCode")
                                .equals("yiqian"))
                        .findFirst()
                        .orElseThrow();

        assertThat(((Number) yiqian.get("filings")).longValue()).isEqualTo(count("platform_code = 'yiqian'"));
        assertThat(((Number) yiqian.get("refused")).longValue())
                .isEqualTo(count("platform_code = 'yiqian' and result in ('REJECTED', 'QUARANTINED')"))
                .isPositive();
        assertThat(((Number) yiqian.get("warned")).longValue())
                .isEqualTo(count("platform_code = 'yiqian' and result = 'ACCEPTED_WITH_WARNINGS'"));
        assertThat(yiqian.get("warnings").toString()).contains("C20").doesNotContain("E01");
    }

    @Test
    void nobodyButTheCityHasToDoWithTheFiles() {
        for (String token : List.of(Tokens.district("110105"), Tokens.auditor(), Tokens.platform("jingqian"))) {
            Api other = Api.as(token);
            for (String path : List.of(
                    FILE,
                    FILE + "/changes",
                    "/qualifications",
                    "/key-compromises",
                    "/key-compromises/5a01/effect",
                    "/platform-supervision/league",
                    "/platform-supervision/reminders")) {
                assertProblem(other.get(path), 403, "NOT_ALLOWED");
            }
            assertProblem(other.post("/qualifications", qualification("TEST-X", "2031-01-01")), 403, "NOT_ALLOWED");
            assertProblem(other.post(FILE + "/certificates", "\"1\"", certificate("one")), 403, "NOT_ALLOWED");
            assertProblem(
                    other.post(FILE + "/incidents", "\"1\"", incident(Instant.EPOCH, Instant.EPOCH)),
                    403,
                    "NOT_ALLOWED");
            assertProblem(
                    other.post(
                            "/key-compromises",
                            "{\"certSerial\": \"aa\", \"compromisedSince\": \"2025-06-01T00:00:00+08:00\","
                                    + " \"reportedOn\": \"2025-06-01\", \"source\": \"无\"}"),
                    403,
                    "NOT_ALLOWED");
        }
    }

    private String etag() {
        return etag("jingqian");
    }

    private String etag(String platform) {
        return clerk.get("/platforms/" + platform).header("ETag");
    }

    private static String certificate(String name) {
        return "{\"certificatePem\": \"" + Pem.json(name) + "\"}";
    }

    private static String qualification(String number, String validTo) {
        return """
                {"kind": "CRYPTOGRAPHIC_PRODUCT", "holder": "jingqian", "number": "%s", "validFrom": "2020-01-01",
                 "validTo": "%s", "scanDigest": "%s", "succeeds": null}""".formatted(number, validTo, "cd".repeat(32));
    }

    private static String incident(Instant discovered, Instant reported) {
        return """
                {"kind": "LEAK", "discoveredAt": "%s", "reportedAt": "%s", "persons": 12, "summary": "测试事件",
                 "harm": "无", "measures": "已下线"}""".formatted(discovered, reported);
    }

    private static long count(String where) {
        return Long.parseLong(Truth.column("select count(*) from registry.filing where " + where
                        + " and received_at >= timestamp '" + TODAY.minusDays(29) + "' at time zone 'Asia/Shanghai'")
                .get(0));
    }

    private static Map<String, Object> one(JsonPath json, String list, String member, String value) {
        return json.<Map<String, Object>>getList(list).stream()
                .filter(row -> value.equals(row.get(member)))
                .findFirst()
                .orElseThrow();
    }

    private static void assertProblem(Response answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.jsonPath().getString("code")).isEqualTo(code);
    }
}
