package org.qiyue.registry.store.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qiyue.registry.model.survey.SampleAllocation;
import org.qiyue.registry.model.survey.Stratum;
import org.qiyue.registry.model.survey.SurveyFigures;

/**
 * A frame of many employers is made, and drawn from, in a time that leaves room at a million. As many as
 * {@code -Dqiyue.survey.units} says.
 */
class LargeFrameIT {
    private static final int UNITS = Integer.getInteger("qiyue.survey.units", 20_000);

    /** A third of the five minutes that the service gives, for a million; and a few seconds for a machine that does other things. */
    private static final Duration LONGEST = Duration.ofMillis(10_000 + UNITS / 10);

    @Test
    void itIsMadeAndDrawnFromInTime() throws SQLException {
        try (SurveyRegister register = new SurveyRegister()) {
            register.employers(UNITS);
            register.execute(
                    "INSERT INTO registry.contract (contract_id, platform_code, contract_no, credit_code, worker_id, jurisdiction_area,"
                            + " employment_form, term_type, signed_on, start_date, version, first_filing_no, last_filing_no, updated_at)"
                            + " SELECT 'C' || lpad(n::text, 25, '0'), 'kaifang', 'N', 'E' || lpad(n::text, 17, '0'), n, '110105', '01', '1', '"
                            + SurveyRegister.MONTH + "', '" + SurveyRegister.MONTH
                            + "', 1, 1, 1, now() FROM generate_series(1, " + UNITS
                            + ") n");
            register.execute("ANALYZE registry.employer, registry.contract");
            Instant begun = Instant.now();
            long frame = register.make(SurveyRegister.MONTH);
            Duration made = Duration.between(begun, Instant.now());
            register.execute("ANALYZE supervision.survey_unit, supervision.survey_stratum");
            Map<Stratum, Integer> sizes = new HashMap<>();
            register.query("SELECT stratum || ' ' || units FROM supervision.survey_stratum")
                    .forEach(each -> sizes.put(Stratum.parse(each.split(" ")[0]), Integer.valueOf(each.split(" ")[1])));
            SampleAllocation allocation =
                    new SampleAllocation(sizes, SurveyRegister.BANDS, SurveyFigures.on(SurveyRegister.TODAY));
            int size = allocation.least() + UNITS / 100;
            begun = Instant.now();
            register.draw(frame, allocation.of(size));
            Duration drawn = Duration.between(begun, Instant.now());
            assertThat(register.query("SELECT employers FROM supervision.survey_frame"))
                    .containsExactly(Integer.toString(UNITS));
            assertThat(register.query("SELECT count(*) FROM supervision.survey_sampled"))
                    .containsExactly(Integer.toString(size));
            assertThat(List.of(made, drawn)).as("made and drawn from").allMatch(each -> each.compareTo(LONGEST) < 0);
        }
    }
}
