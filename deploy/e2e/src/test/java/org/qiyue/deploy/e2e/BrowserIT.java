package org.qiyue.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The stories in {@code browser/}: a person at the screens, in a headless Chromium. */
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
        Map<String, String> settings = new HashMap<>();
        settings.put("QIYUE_URL", SharedCity.city().address());
        settings.put(
                "QIYUE_SCREENSHOTS",
                Path.of("target", "screenshots").toAbsolutePath().toString());
        settings.put("QIYUE_PASSWORD", SharedCity.city().password("chaoyang"));
        settings.put("QIYUE_AUTHENTICATOR", SharedCity.city().authenticator("chaoyang"));
        settings.put("QIYUE_EMPLOYERS", String.join(" ", Truth.employersOf(CHAOYANG)));
        settings.put("QIYUE_EMPLOYER", employer);
        settings.put("QIYUE_EMPLOYER_NAME", nameOf(employer));
        settings.put("QIYUE_OUTSIDE", outside);
        settings.put("QIYUE_OUTSIDE_NAME", nameOf(outside));
        settings.put(
                "QIYUE_OUTSIDE_CONTRACT",
                Register.texts("SELECT contract_id FROM registry.contract WHERE credit_code = ?", outside)
                        .get(0));

        Programs.Ended ended =
                Programs.run(Duration.ofMinutes(5), settings, List.of("node", "deploy/e2e/browser/supervisor.mjs"));

        assertThat(ended.code()).as(ended.toString()).isZero();
        assertThat(ended.out()).contains("checks passed");
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
        Map<String, String> settings = new HashMap<>();
        settings.put("QIYUE_URL", SharedCity.city().address());
        settings.put(
                "QIYUE_SCREENSHOTS",
                Path.of("target", "screenshots").toAbsolutePath().toString());
        settings.put("QIYUE_SUPERVISOR", person("chaoyang"));
        settings.put("QIYUE_COLLEAGUE", person("chaoyang-inspector"));
        settings.put("QIYUE_CITY_OFFICER", person("city"));
        settings.put("QIYUE_SECOND_OFFICER", person("city2"));
        settings.put("QIYUE_AUDITOR", person("auditor"));
        settings.put("QIYUE_EMPLOYER", employer);
        settings.put("QIYUE_EMPLOYER_NAME", nameOf(employer));
        settings.put("QIYUE_CONTRACT", contract.get(0));
        settings.put("QIYUE_PAST", contract.get(1));
        settings.put("QIYUE_FRESH_SECONDS", Long.toString(SharedCity.FRESH.toSeconds()));

        Programs.Ended ended =
                Programs.run(Duration.ofMinutes(8), settings, List.of("node", "deploy/e2e/browser/colleagues.mjs"));

        assertThat(ended.code()).as(ended.toString()).isZero();
        assertThat(ended.out()).contains("checks passed");
    }

    /** Name, password and authenticator of an account, as the stories take them. */
    private static String person(String account) {
        return String.join(
                " ",
                account,
                SharedCity.city().password(account),
                SharedCity.city().authenticator(account));
    }

    private static String nameOf(String creditCode) throws SQLException {
        return Register.texts("SELECT name FROM registry.employer WHERE credit_code = ?", creditCode)
                .get(0);
    }
}
