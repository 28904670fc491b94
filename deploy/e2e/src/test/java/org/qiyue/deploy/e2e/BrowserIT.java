package org.qiyue.deploy.e2e;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A working day of a supervisor, and what colleagues do together. */
@ExtendWith(SharedCity.class)
class BrowserIT {

    private static final String CHAOYANG = "110105";

    @Test
    void aSupervisorOfChaoyangWorksAtTheScreens() throws Exception {
        String employer = Register.texts("""
                SELECT e.credit_code
                  FROM registry.employer e
                  JOIN registry.contract c USING (credit_code)
                  JOIN registry.contract_version v USING (contract_id)
                 WHERE e.registration_area = ? AND c.platform_code <> ?
                 GROUP BY 1
                 ORDER BY count(*) DESC, 1
                 LIMIT 1
                """, CHAOYANG, Kaifang.CODE).get(0);
        String outside = Truth.employerOutside(CHAOYANG);
        Story.of("supervisor")
                .with("QIYUE_PASSWORD", SharedCity.city().password("chaoyang"))
                .with("QIYUE_AUTHENTICATOR", SharedCity.city().authenticator("chaoyang"))
                .with("QIYUE_EMPLOYERS", String.join(" ", Truth.employersOf(CHAOYANG)))
                .with("QIYUE_EMPLOYER", employer)
                .with("QIYUE_EMPLOYER_NAME", nameOf(employer))
                .with("QIYUE_OUTSIDE", outside)
                .with("QIYUE_OUTSIDE_NAME", nameOf(outside))
                .with(
                        "QIYUE_OUTSIDE_CONTRACT",
                        Register.texts("SELECT contract_id FROM registry.contract WHERE credit_code = ?", outside)
                                .get(0))
                .tell(Duration.ofMinutes(5));
    }

    @Test
    void colleaguesShareAViewAnExportAndAnIdentityNumberAndTheAuditorSeesIt() throws Exception {
        String employer = Truth.employersOf(CHAOYANG).get(0);
        List<String> contract = Register.texts("""
                SELECT unnest(ARRAY[contract_id, (ended_on - 1)::text])
                  FROM (SELECT contract_id, ended_on
                          FROM registry.contract
                         WHERE jurisdiction_area = ? AND ended_on > start_date + 2
                           AND NOT voided AND moved_to IS NULL
                         ORDER BY contract_id
                         LIMIT 1) ended
                """, CHAOYANG);
        Story.of("colleagues")
                .official("QIYUE_SUPERVISOR", "chaoyang")
                .official("QIYUE_COLLEAGUE", "chaoyang-inspector")
                .official("QIYUE_CITY_OFFICER", "city")
                .official("QIYUE_SECOND_OFFICER", "city2")
                .official("QIYUE_AUDITOR", "auditor")
                .with("QIYUE_EMPLOYER", employer)
                .with("QIYUE_EMPLOYER_NAME", nameOf(employer))
                .with("QIYUE_CONTRACT", contract.get(0))
                .with("QIYUE_PAST", contract.get(1))
                .with("QIYUE_FRESH_SECONDS", Long.toString(SharedCity.FRESH.toSeconds()))
                .tell(Duration.ofMinutes(8));
    }

    private static String nameOf(String creditCode) throws SQLException {
        return Register.texts("SELECT name FROM registry.employer WHERE credit_code = ?", creditCode)
                .get(0);
    }
}
