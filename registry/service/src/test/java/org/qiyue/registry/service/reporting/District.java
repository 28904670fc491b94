package org.qiyue.registry.service.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.sql.SQLException;
import org.qiyue.registry.service.fixture.Api;
import org.qiyue.registry.service.fixture.RegistryDatabase;
import org.qiyue.registry.service.fixture.Tokens;

/** The officials of a district who report, and the city's to whom they do. */
final class District {
    static final String PERIOD = "2026-Q3";

    final String area;
    final Api writer;
    final Api head;
    final Api city = Api.as(Tokens.city("report-city"));

    private District(String area) {
        this.area = area;
        this.writer = Api.as(Tokens.of("district-supervisor", "report-writer-" + area, area));
        this.head = Api.as(Tokens.of("district-approver", "report-head-" + area, area));
    }

    static District of(String area) {
        return new District(area);
    }

    String path() {
        return path(PERIOD);
    }

    String path(String period) {
        return "/district-reports/" + area + "/" + period;
    }

    /** The report as it stands. */
    Response page() {
        return read(writer);
    }

    Response read(Api who) {
        Response page = who.get(path());
        assertThat(page.statusCode()).as(page.asString()).isEqualTo(200);
        return page;
    }

    /** Writes by the revision that is there. */
    Response write(String situation, String measures, String problems) {
        return writer.put(path(), page().header("ETag"), text(situation, measures, problems));
    }

    Response submit() {
        return head.post(path() + "/submission", page().header("ETag"), null);
    }

    Response giveBack(String reason) {
        return city.post(path() + "/return", page().header("ETag"), "{\"reason\": \"" + reason + "\"}");
    }

    Response accept() {
        return city.post(path() + "/acceptance", page().header("ETag"), null);
    }

    /** A figure of the report as it stands; null where there is none. */
    String figure(String code) {
        return figureIn(page(), code);
    }

    static String figureIn(Response report, String code) {
        Object value = report.jsonPath().get("figures.find { it.code == '" + code + "' }.value");
        return value == null ? null : value.toString();
    }

    static String text(String situation, String measures, String problems) {
        return "{\"situation\": \"" + situation + "\", \"measures\": \"" + measures + "\", \"problems\": \"" + problems
                + "\"}";
    }

    static void done(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isBetween(200, 201);
    }

    static void refused(Response answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.jsonPath().getString("code")).isEqualTo(code);
    }

    /** Does something past row-level security. */
    static void asOwner(String sql) throws SQLException {
        try (var owner = RegistryDatabase.owner();
                var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
