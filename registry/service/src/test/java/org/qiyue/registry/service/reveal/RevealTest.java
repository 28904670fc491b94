package org.qiyue.registry.service.reveal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiyue.registry.service.fixture.Api;
import org.qiyue.registry.service.fixture.IdentityProvider;
import org.qiyue.registry.service.fixture.Log;
import org.qiyue.registry.service.fixture.RegistryDatabase;
import org.qiyue.registry.service.fixture.Tokens;
import org.qiyue.registry.service.fixture.Truth;
import org.qiyue.registry.store.BlindIndex;
import org.qiyue.registry.store.FilingCipher;
import org.qiyue.registry.store.IdentifierCipher;
import org.qiyue.registry.store.IdentifierField;
import org.qiyue.registry.store.SealedFiling;

/** Contract 3 of 110105, whose worker, mobile number and wage are on record; an earlier number stands in the filing too. */
@QuarkusTest
@WithTestResource(value = RegistryDatabase.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = IdentityProvider.class, scope = TestResourceScope.GLOBAL)
class RevealTest {
    private static final String CONTRACT = "01HZAS0F000000000000000003";
    private static final String ID = "11010119900307731X";
    private static final String NAME = "测试丙";
    private static final String MOBILE = "13800138000";
    private static final String ALL =
            "\"worker.idNo\",\"worker.name\",\"worker.birthDate\",\"worker.mobile\",\"contract.wage\"";

    @BeforeEach
    void plant() throws SQLException {
        byte[] blind = HexFormat.of()
                .parseHex(Truth.column("select encode(id_blind, 'hex') from registry.worker where worker_id = 3")
                        .get(0));
        IdentifierCipher cipher = new IdentifierCipher(RegistryDatabase.ring());
        run(
                "update registry.worker set id_cipher = ?, name_cipher = ? where worker_id = 3",
                cipher.encrypt(IdentifierField.WORKER_ID, blind, ID),
                cipher.encrypt(IdentifierField.WORKER_NAME, blind, NAME));
        byte[] digest = new byte[32];
        String event = "{\"data\": {\"worker\": {\"mobile\": \"13900139000\"}, \"amendment\": {\"items\": [{\"field\":"
                + " \"/worker/mobile\", \"oldValue\": \"13900139000\", \"newValue\": \"+86" + MOBILE + "\"}]}}}";
        SealedFiling sealed =
                new FilingCipher(RegistryDatabase.ring()).seal(event.getBytes(StandardCharsets.UTF_8), digest);
        run(
                "insert into registry.filing (filing_no, platform_code, filing_id, kind, contract_no, topic_id, topic,"
                        + " partition, record_offset, received_at, decided_at, content_digest, raw_cipher,"
                        + " data_key_wrapped, result, receipt_no, rule_set_version, findings) select 70010, 'yiqian',"
                        + " '00000000-0000-0000-0000-000000007777', 'AMENDED', 'AS-3',"
                        + " '00000000-0000-0000-0000-000000000001', 'filings', 0, 70010, now(), now(), ?, ?, ?, 'ACCEPTED',"
                        + " 'R-70010', '2026.11', '[]' where not exists (select from registry.filing where filing_no = 70010)",
                digest,
                sealed.cipher(),
                sealed.wrappedKey());
        byte[] mobile = new BlindIndex(RegistryDatabase.ring()).ofMobile(MOBILE);
        run("update registry.contract set mobile_blind = ? where contract_id = '" + CONTRACT + "'", mobile);
        run(
                "update registry.contract_version set mobile_blind = ? where contract_id = '" + CONTRACT
                        + "' and filing_no = 70010",
                mobile);
    }

    @ParameterizedTest
    @CsvSource({
        "city-officer, ",
        "city-inspector, ",
        "district-supervisor, 110105",
        "district-inspector, 110105",
    })
    void values_are_shown_in_clear_to_those_who_supervise_and_each_is_logged(String role, String area) {
        long before = Log.newest();
        String account = role + "-of-all-fields";

        Response shown = Api.as(Tokens.of(role, account, area)).post("/reveals", request(ALL));

        assertThat(shown.statusCode()).as(shown.asString()).isEqualTo(201);
        assertThat(shown.header("Cache-Control")).isEqualTo("no-store");
        assertThat(shown.jsonPath().getList("values.field"))
                .isEqualTo(List.of("worker.idNo", "worker.name", "worker.birthDate", "worker.mobile", "contract.wage"));
        assertThat(shown.jsonPath().<String>getList("values.value"))
                .containsExactly(ID, NAME, null, "+86" + MOBILE, "8500");
        assertThat(shown.jsonPath().getString("values[4].unit")).isEqualTo("M");
        assertThat(shown.jsonPath().getLong("entryNo")).isEqualTo(before + 1);
        assertThat(shown.jsonPath().getString("account")).isEqualTo(account);
        assertThat(
                        Log.after(
                                before,
                                "concat_ws(' ', account, role, unit, action, resource, array_to_string(records, ','),"
                                        + " array_to_string(fields, ','), purpose, purpose_note, case_no, result_count, outcome)"))
                .containsExactly(
                        account + " " + role + " " + (area == null ? "110000" : area)
                                + " REVEAL CONTRACT " + CONTRACT
                                + " contract.wage,worker.birthDate,worker.idNo,worker.mobile,worker.name 01 核对 京测监字〔2026〕1号 1 OK");
        assertThat(Truth.column("select to_jsonb(e)::text from audit.access_entry e")
                        .toString())
                .doesNotContain(ID, NAME, MOBILE);
    }

    @Test
    void only_what_is_asked_for_is_shown_and_decrypted() {
        Response shown = Api.as(Tokens.of("city-officer", "modest", null)).post("/reveals", request("\"worker.name\""));

        assertThat(shown.jsonPath().getList("values.value")).isEqualTo(List.of(NAME));
        assertThat(shown.asString()).doesNotContain(ID, MOBILE);
    }

    @Test
    void outside_the_scope_it_is_not_there_and_the_attempt_is_logged() {
        long before = Log.newest();
        Response refused =
                Api.as(Tokens.of("district-supervisor", "abroad", "110119")).post("/reveals", request(ALL));

        assertThat(refused.statusCode()).isEqualTo(404);
        assertThat(refused.jsonPath().getString("code")).isEqualTo("NOT_FOUND");
        assertThat(Log.after(before, "account || unit || action || result_count || outcome"))
                .containsExactly("abroad110119REVEAL0NOT_FOUND");
    }

    @Test
    void no_other_role_is_shown_anything() {
        for (String token : List.of(
                Tokens.auditor(), Tokens.platform("yiqian"), Tokens.of("security-administrator", "admin", null))) {
            assertThat(Api.as(token).post("/reveals", request(ALL)).statusCode())
                    .isEqualTo(403);
        }
    }

    static Stream<String> lacking() {
        return Stream.of(
                "purpose|{'contractId': '%s', 'fields': ['worker.name'], 'caseNo': '1'}",
                "purpose|{'contractId': '%s', 'fields': ['worker.name'], 'purpose': ' ', 'caseNo': '1'}",
                "caseNo|{'contractId': '%s', 'fields': ['worker.name'], 'purpose': '01'}",
                "caseNo|{'contractId': '%s', 'fields': ['worker.name'], 'purpose': '01', 'caseNo': ' '}",
                "fields|{'contractId': '%s', 'fields': [], 'purpose': '01', 'caseNo': '1'}",
                "fields|{'contractId': '%s', 'purpose': '01', 'caseNo': '1'}",
                "contractId|{'fields': ['worker.name'], 'purpose': '01', 'caseNo': '1'}",
                "contractId|{'contractId': '11010119900307731X', 'fields': ['worker.name'], 'purpose': '01', 'caseNo': '1'}",
                "caseNo|{'contractId': '%s', 'fields': ['worker.name'], 'purpose': '01', 'caseNo': '11010119900307731X'}",
                "caseNo|{'contractId': '%s', 'fields': ['worker.name'], 'purpose': '01', 'caseNo': '案13800138000'}",
                "note|{'contractId': '%s', 'fields': ['worker.name'], 'purpose': '01', 'caseNo': '1', 'note':"
                        + " '查11010119900307731x本人'}");
    }

    @ParameterizedTest
    @MethodSource("lacking")
    void without_purpose_or_case_nothing_is_shown_and_the_problem_says_what_is_missing(String lacking) {
        long before = Log.newest();
        String[] parts = lacking.split("\\|");
        String body = parts[1].replace('\'', '"').replace("%s", CONTRACT);

        Response refused = Api.as(Tokens.city()).post("/reveals", body);

        assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(400);
        assertThat(refused.jsonPath().getString("code")).isEqualTo("INVALID_PARAMETER");
        assertThat(refused.jsonPath().getList("violations.parameter")).isEqualTo(List.of(parts[0]));
        assertThat(refused.jsonPath().getString("violations[0].message")).isNotBlank();
        assertThat(refused.jsonPath().getString("violations[0].messageEn")).isNotBlank();
        assertThat(Log.newest()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"worker.address\"", "\"WORKER_NAME\"", "null", "1", "{}"})
    void a_field_that_cannot_be_shown_is_refused(String field) {
        assertThat(Api.as(Tokens.city()).post("/reveals", request(field)).statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_purpose_that_is_on_no_list_is_refused() {
        Response refused = Api.as(Tokens.city())
                .post("/reveals", request("\"worker.name\"").replace("\"01\"", "\"99\""));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.jsonPath().getString("detailEn")).contains("reveal-purpose");
    }

    @Test
    void what_does_not_decrypt_is_not_shown_and_not_counted() throws SQLException {
        run("update registry.worker set id_cipher = ? where worker_id = 3", new byte[] {1, 2, 3});
        long before = Log.newest();

        Response failed =
                Api.as(Tokens.of("city-officer", "unlucky", null)).post("/reveals", request("\"worker.idNo\""));

        assertThat(failed.statusCode()).isEqualTo(500);
        assertThat(Log.newest()).isEqualTo(before);
    }

    @Test
    void the_thirty_first_within_the_hour_is_refused_until_the_first_is_an_hour_ago() throws SQLException {
        Api hasty = Api.as(Tokens.of("city-officer", "hasty", null));
        List<Integer> answers = IntStream.range(0, 36)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> hasty.post("/reveals", request("\"worker.name\"")).statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers.stream().filter(status -> status == 201)).hasSize(30);
        assertThat(answers.stream().filter(status -> status == 429)).hasSize(6);
        Response refused = hasty.post("/reveals", request("\"worker.name\""));
        assertThat(refused.jsonPath().getString("code")).isEqualTo("TOO_MANY_REVEALS");
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(3500, 3600);
        assertThat(
                        Truth.column(
                                "select count(*) from audit.access_entry where account = 'hasty' and outcome = 'TOO_MANY_REVEALS'"))
                .containsExactly("7");
        assertThat(Api.as(Tokens.of("city-officer", "patient", null))
                        .post("/reveals", request("\"worker.name\""))
                        .statusCode())
                .isEqualTo(201);

        long first = Long.parseLong(Truth.column("select min(entry_no) from audit.access_entry where account = 'hasty'")
                .get(0));
        run(
                "set session_replication_role = replica; update audit.access_entry set at = at - interval '1 hour' where entry_no = "
                        + first);
        try {
            assertThat(hasty.post("/reveals", request("\"worker.name\"")).statusCode())
                    .isEqualTo(201);
            assertThat(hasty.post("/reveals", request("\"worker.name\"")).statusCode())
                    .isEqualTo(429);
        } finally {
            run(
                    "set session_replication_role = replica; update audit.access_entry set at = at + interval '1 hour' where"
                            + " entry_no = " + first);
        }
        assertThat(Log.check("").getString("state")).isEqualTo("INTACT");
    }

    private static String request(String fields) {
        return "{\"contractId\": \"" + CONTRACT + "\", \"fields\": [" + fields
                + "], \"purpose\": \"01\", \"note\": \" 核对 \", \"caseNo\": \"京测监字〔2026〕1号\"}";
    }

    private static void run(String sql, byte[]... parameters) throws SQLException {
        try (Connection connection = RegistryDatabase.owner();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setBytes(i + 1, parameters[i]);
            }
            statement.execute();
        }
    }
}
