package org.qiyue.registry.store.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How the database finds the units of a district in a frame of many: by their area, not by reading the city's. */
class DistrictUnitsIT {
    private static final int UNITS = 20_000;

    /** As the service asks for a page of units, by the area of whoever asks where this is a district. */
    private static final String PAGE =
            "EXPLAIN SELECT u.credit_code, u.name, t.units, h.sampled, d.place FROM supervision.survey_unit u"
                    + " JOIN supervision.survey_stratum t ON t.frame_no = u.frame_no AND t.stratum = u.stratum"
                    + " LEFT JOIN supervision.survey_share h ON h.frame_no = u.frame_no AND h.stratum = u.stratum"
                    + " LEFT JOIN supervision.survey_sampled d ON d.frame_no = u.frame_no AND d.credit_code = u.credit_code"
                    + " WHERE u.frame_no = %d AND u.credit_code > '%s'%s ORDER BY u.credit_code LIMIT 201";

    @Test
    void aPageOfADistrictIsReadByTheIndexOfAreas() throws SQLException {
        try (SurveyRegister register = new SurveyRegister()) {
            register.employers(UNITS);
            long frame = register.make(SurveyRegister.MONTH);
            register.execute("ANALYZE supervision.survey_unit, supervision.survey_stratum");
            for (String role : List.of("district-statistician", "district-supervisor")) {
                String scope = role.endsWith("statistician") ? "figures:110105" : "110105";
                for (String after : List.of("", "E00000000000010000")) {
                    assertThat(plan(register, scope, role, PAGE.formatted(frame, after, " AND u.area = '110105'")))
                            .as(role)
                            .containsPattern("Scan (using|on) survey_unit_by_area")
                            .containsPattern("Index Cond: \\(\\(frame_no = .*\\) AND \\(area = '110105'::text\\)"
                                    + " AND \\(credit_code > .*\\)\\)");
                    assertThat(plan(register, scope, role, PAGE.formatted(frame, after, "")))
                            .as("the policy alone leads to no index")
                            .doesNotContain("survey_unit_by_area");
                }
            }
        }
    }

    private static String plan(SurveyRegister register, String scope, String role, String page) throws SQLException {
        return String.join("\n", register.as(scope, role, page));
    }
}
