package org.qiyue.deploy.e2e;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The report of a district about the last quarter: written, submitted, returned by the city, mended and accepted. */
@ExtendWith(SharedCity.class)
class ReportMonthIT {

    @Test
    void aDistrictReportsTheCityReturnsItAndAcceptsWhatIsMended() throws Exception {
        Story.of("report")
                .official("QIYUE_SUPERVISOR", "chaoyang")
                .official("QIYUE_HEAD", "chaoyang-approver")
                .official("QIYUE_CITY_OFFICER", "city")
                .tell(Duration.ofMinutes(6));
    }
}
