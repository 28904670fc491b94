package org.qiyue.registry.service.retention;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.qiyue.registry.service.fixture.Api;
import org.qiyue.registry.service.fixture.IdentityProvider;
import org.qiyue.registry.service.fixture.Log;
import org.qiyue.registry.service.fixture.RegistryDatabase;
import org.qiyue.registry.service.fixture.Tokens;
import org.qiyue.registry.service.fixture.Truth;
import org.qiyue.registry.store.retention.Retention;
import org.qiyue.registry.store.retention.RetentionCertificate;

/** Certificates are shown as they were issued, and holds entered and ended. */
@QuarkusTest
@WithTestResource(value = RegistryDatabase.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = IdentityProvider.class, scope = TestResourceScope.GLOBAL)
class RetentionTest {
    private static final String CONTRACT = "01HZAS0F000000000000000001";

    private final Api auditor = Api.as(Tokens.auditor());
    private final Api operator = Api.as(Tokens.of("data-operator", Map.of()));

    @AfterEach
    void forget() throws SQLException {
        owner("delete from registry.retention_hold");
    }

    @Test
    void a_certificate_is_shown_as_it_was_issued() throws SQLException {
        owner("insert into registry.job_chunk (job_id, attempt, chunk_no, bytes)"
                + " values (gen_random_uuid(), 1, 1, 'left behind')");
        RetentionCertificate issued = new Retention(
                        RegistryDatabase.administrator(), Optional.empty(), Optional.empty(), Clock.systemUTC())
                .run("测试员", told -> {})
                .orElseThrow();

        for (Api reader : List.of(auditor, Api.as(Tokens.of("security-administrator", Map.of())))) {
            JsonPath list = reader.json("/retention/certificates");
            assertThat(list.getLong("[0].certificateNo")).isEqualTo(issued.number());
            assertThat(list.getString("[0].issuedBy")).isEqualTo("测试员");
            assertThat(list.getBoolean("[0].isSigned")).isFalse();
            JsonPath one = reader.json("/retention/certificates/" + issued.number());
            assertThat(one.getString("document")).isEqualTo(issued.document());
            assertThat(one.getString("hash")).isEqualTo(issued.hash());
            assertThat(one.getBoolean("isIntact")).isTrue();
            assertThat(one.getLong("content.erased.exportFilePieces")).isEqualTo(1);
        }
        assertThat(auditor.get("/retention/certificates/999").statusCode()).isEqualTo(404);
        assertThat(Truth.column("select count(*) from registry.job_chunk where bytes = 'left behind'"))
                .containsExactly("0");
        owner("set session_replication_role = replica; update registry.retention_certificate set document ="
                + " replace(document, '测试员', '别人') where certificate_no = " + issued.number());
        assertThat(auditor.json("/retention/certificates/" + issued.number()).getBoolean("isIntact"))
                .isFalse();
        owner("set session_replication_role = replica; update registry.retention_certificate set document ="
                + " replace(document, '别人', '测试员') where certificate_no = " + issued.number());
    }

    @Test
    void keeping_times_are_told_with_their_basis() {
        assertThat(auditor.json("/retention/keeping-times").getList("kept"))
                .containsExactly("ACCESS_LOG", "CONTRACT", "REFUSED_FILING");
        assertThat(operator.json("/retention/keeping-times").getString("find { it.kept == 'CONTRACT' }.basis"))
                .contains("劳动合同法");
    }

    @Test
    void a_hold_is_entered_and_ended_under_the_account_and_logged() {
        long before = Log.newest();
        Response entered = operator.post("/retention/holds", hold("CONTRACT", CONTRACT, "2099-12-31"));
        assertThat(entered.statusCode()).as(entered.asString()).isEqualTo(201);
        long holdNo = entered.jsonPath().getLong("holdNo");

        Api officer = Api.as(Tokens.city("clerk"));
        assertThat(officer.json("/retention/holds").getString("items[0].caseNo"))
                .isEqualTo("京劳监〔2026〕1号");
        assertProblem(
                operator.post("/retention/holds/" + holdNo + "/end", "{\"reason\": \"自行\"}"),
                403,
                "ANOTHER_OFFICIAL_REQUIRED");
        Response ended = officer.post("/retention/holds/" + holdNo + "/end", "{\"reason\": \"结案\"}");
        assertThat(ended.jsonPath().getString("endedBy")).isEqualTo("clerk");
        assertThat(ended.jsonPath().getString("endReason")).isEqualTo("结案");

        assertProblem(
                officer.post("/retention/holds/" + holdNo + "/end", "{\"reason\": \"再次\"}"), 409, "STATE_CONFLICT");
        assertProblem(operator.post("/retention/holds/987654/end", "{\"reason\": \"无\"}"), 404, "NOT_FOUND");
        assertThat(Log.after(
                        before, "action || ' ' || resource || ' ' || array_to_string(records, ',') || ' ' || outcome"))
                .contains(
                        "DECIDE RETENTION " + CONTRACT + " OK",
                        "LIST RETENTION " + CONTRACT + " OK",
                        "DECIDE RETENTION " + holdNo + "," + CONTRACT + " OK",
                        "DECIDE RETENTION " + holdNo + " STATE_CONFLICT");
    }

    @Test
    void what_is_wrong_with_a_hold_is_said() {
        for (String wrong : List.of(
                "{}",
                hold("CONTRACT", "01HZAS0F00000000000000ZZZZ", "2099-12-31"),
                hold("CONTRACT", "91110105A000000002", "2099-12-31"),
                hold("EMPLOYER", "911101050000000000", "2099-12-31"),
                hold("EMPLOYER", "short", "2099-12-31"),
                hold("CONTRACT", CONTRACT, "2020-01-01"),
                hold("CONTRACT", CONTRACT, "2099-12-31").replace("在办", ""))) {
            assertProblem(operator.post("/retention/holds", wrong), 400, "INVALID_PARAMETER");
        }
        assertThat(operator.json("/retention/holds").getList("items")).isEmpty();
    }

    private static String hold(String subject, String key, String until) {
        return "{\"subject\": \"" + subject + "\", \"key\": \"" + key + "\", \"caseNo\": \"京劳监〔2026〕1号\","
                + " \"reason\": \"在办\", \"until\": \"" + until + "\"}";
    }

    private static void assertProblem(Response answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.jsonPath().getString("code")).isEqualTo(code);
    }

    private static void owner(String sql) throws SQLException {
        try (Connection connection = RegistryDatabase.owner();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
