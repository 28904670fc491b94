package org.qiyue.deploy.e2e;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A lead that becomes a case, from its filing to its closing. It is written down afterwards, each act with its day in autumn
 * 2026, as a bureau does with a paper file: no clock has to be turned for that.
 */
@ExtendWith(SharedCity.class)
class CaseMonthIT {

    @Test
    void aLeadBecomesACaseOfTwoInspectorsWithExtensionHearingDecisionServiceAndIsClosed() throws Exception {
        List<String> alert = Register.texts("""
                SELECT unnest(ARRAY[alert_no::text, credit_code])
                  FROM (SELECT a.alert_no, a.credit_code
                          FROM supervision.alert a
                          JOIN registry.employer e USING (credit_code)
                         WHERE a.area = '110105' AND a.state = 'OPEN' AND a.rule <> 'K'
                           AND e.registration_area = a.area
                         ORDER BY a.rule <> 'C12', a.alert_no
                         LIMIT 1) lead
                """);
        Story.of("case")
                .official("QIYUE_SUPERVISOR", "chaoyang")
                .official("QIYUE_INSPECTOR", "chaoyang-inspector")
                .official("QIYUE_SECOND_INSPECTOR", "chaoyang-inspector2")
                .official("QIYUE_HEAD", "chaoyang-approver")
                .official("QIYUE_CHAIR", "city")
                .with("QIYUE_ALERT", alert.get(0))
                .with("QIYUE_EMPLOYER", alert.get(1))
                .tell(Duration.ofMinutes(9));
    }
}
