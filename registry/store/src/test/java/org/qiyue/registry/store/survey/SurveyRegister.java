package org.qiyue.registry.store.survey;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.qiyue.registry.model.Area;
import org.qiyue.registry.model.survey.StratumShare;
import org.qiyue.registry.model.survey.SurveyBand;
import org.qiyue.registry.store.RegistryDatabase;

/** A register with a few employers and contracts, and what the service asks of it about frames. */
final class SurveyRegister implements AutoCloseable {
    static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    static final LocalDate MONTH = TODAY.withDayOfMonth(1);
    static final List<SurveyBand> BANDS = SurveyBand.on(TODAY);

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
        return Long.parseLong(statistician("SELECT supervision.make_survey_frame('" + month + "', '{"
                        + Area.all().stream().map(Area::code).collect(Collectors.joining(","))
                        + "}', '{" + BANDS.stream().map(SurveyBand::code).collect(Collectors.joining(",")) + "}', '{"
                        + BANDS.stream()
                                .map(band -> String.valueOf(band.from()))
                                .collect(Collectors.joining(",")) + "}')")
                .get(0));
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
