package org.qiyue.registry.store.survey;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.qiyue.registry.model.Area;
import org.qiyue.registry.model.survey.StratumShare;
import org.qiyue.registry.model.survey.SurveyBand;
import org.qiyue.registry.model.survey.SurveyFigures;
import org.qiyue.registry.store.RegistryDatabase;

/** A register with a few employers and contracts, and what the service asks of it about frames. */
final class SurveyRegister implements AutoCloseable {
    static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    static final LocalDate MONTH = TODAY.withDayOfMonth(1);
    static final List<SurveyBand> BANDS = SurveyBand.on(TODAY);
    static final int MOST_VERSIONS = SurveyFigures.on(TODAY).mostVersions();

    private final RegistryDatabase database;

    SurveyRegister() throws SQLException {
        database = RegistryDatabase.migrated();
    }

    /** An employer by the last two characters of its code; area and section as SQL. */
    void employer(String code, String area, String section, int inForce) throws SQLException {
        database.execute(
                "INSERT INTO registry.employer (credit_code, name, registration_area, industry_section, ownership_code, size_class,"
                        + " provisional, first_filed_at, last_filed_at, contracts_in_force) VALUES ('" + code(code)
                        + "', E'测试\\t" + code + "有限公司', " + area + ", " + section
                        + ", '112', NULL, false, '2025-12-31T16:00:00Z', '2026-01-31T15:59:59Z', " + inForce + ")");
    }

    /** So many employers in four areas, and twenty sections. */
    void employers(int count) throws SQLException {
        execute("INSERT INTO registry.employer (credit_code, name, registration_area, industry_section, provisional,"
                + " first_filed_at, last_filed_at, contracts_in_force) SELECT 'E' || lpad(n::text, 17, '0'), '测试第' || n || '号有限公司',"
                + " (ARRAY['110101','110105','110108','110302'])[1 + n % 4], chr(65 + n % 20), false, now(), now(),"
                + " (n::bigint * 7919 % 300)::integer FROM generate_series(1, " + count + ") n");
    }

    /** So many contracts of an employer that were signed on a day. */
    void contracts(String code, LocalDate signedOn, int count, boolean voided) throws SQLException {
        database.execute(
                "INSERT INTO registry.contract (contract_id, platform_code, contract_no, credit_code, worker_id, jurisdiction_area,"
                        + " employment_form, term_type, signed_on, start_date, voided, version, first_filing_no, last_filing_no, updated_at)"
                        + " SELECT rpad('" + code + signedOn.toString().replace("-", "") + voided
                        + "' || n, 26, '0'), 'kaifang', 'N', '"
                        + code(code) + "', n, '110105', '01', '1', '" + signedOn + "', '" + signedOn + "', " + voided
                        + ", 1, 1, 1, now() FROM generate_series(1, " + count + ") n");
    }

    static String code(String last) {
        return "91110105MA01ABCD" + last;
    }

    /** Makes a frame as the statistician and gives its number. */
    long make(LocalDate month) throws SQLException {
        return make(month, null);
    }

    /** Makes a frame for a reason. */
    long make(LocalDate month, String reason) throws SQLException {
        return Long.parseLong(statistician(making(month, reason)).get(0));
    }

    static String making(LocalDate month, String reason) {
        return "SELECT supervision.make_survey_frame('" + month + "', '{"
                + Area.all().stream().map(Area::code).collect(Collectors.joining(","))
                + "}', '{" + BANDS.stream().map(SurveyBand::code).collect(Collectors.joining(",")) + "}', '{"
                + BANDS.stream().map(band -> String.valueOf(band.from())).collect(Collectors.joining(",")) + "}', "
                + MOST_VERSIONS + ", " + (reason == null ? "NULL" : "'" + reason + "'") + ")";
    }

    /** Changes what the frames are made of, so that the next one is another. */
    void change() throws SQLException {
        execute(
                "UPDATE registry.employer SET contracts_in_force = contracts_in_force + 1 WHERE credit_code LIKE '%AA'");
    }

    /** Draws as the statistician and gives the seed. */
    String draw(long frame, List<StratumShare> shares) throws SQLException {
        return statistician(drawing(frame, shares)).get(0);
    }

    static String drawing(long frame, List<StratumShare> shares) {
        return "SELECT supervision.draw_survey_sample(" + frame + ", '{"
                + shares.stream().map(each -> each.stratum().toString()).collect(Collectors.joining(",")) + "}', '{"
                + shares.stream().map(each -> String.valueOf(each.sampled())).collect(Collectors.joining(",")) + "}')";
    }

    List<String> statistician(String sql) throws SQLException {
        return as("figures:110000", "statistician", sql);
    }

    List<String> as(String scope, String role, String sql) throws SQLException {
        try (Connection service = database.registry()) {
            RegistryDatabase.scope(service, scope, role, "tongji");
            List<String> answer = RegistryDatabase.query(service, sql);
            service.commit();
            return answer;
        }
    }

    /** Has the statistician's service run a statement, whether or not it answers rows. */
    void statisticianRuns(String sql) throws SQLException {
        try (Connection service = database.registry();
                Statement statement = service.createStatement()) {
            RegistryDatabase.scope(service, "figures:110000", "statistician", "tongji");
            statement.execute(sql);
            service.commit();
        }
    }

    void execute(String sql) throws SQLException {
        database.execute(sql);
    }

    List<String> query(String... parts) throws SQLException {
        return database.query(Arrays.stream(parts).collect(Collectors.joining(" ")));
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
