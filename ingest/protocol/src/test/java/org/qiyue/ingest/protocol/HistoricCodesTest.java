package org.qiyue.ingest.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes are judged on the legal date of the fact: history may name the counties of its time. */
class HistoricCodesTest {
    private final FilingCodec codec = new FilingCodec();

    @ParameterizedTest
    @CsvSource({
        "2009-03-01, registrationDistrict, 110104, true",
        "2010-06-30, registrationDistrict, 110104, true",
        "2010-07-01, registrationDistrict, 110104, false",
        "2012-03-01, registrationDistrict, 110118, true",
        "2016-03-01, registrationDistrict, 110228, false",
        "2009-03-01, registrationDistrict, 330103, false",
        "2009-03-01, workPlaceDivision, 110104, true",
        "2015-01-01, workPlaceDivision, 330103, true",
        "2020-06-30, workPlaceDivision, 330104, true",
        "2022-01-01, workPlaceDivision, 330103, false",
        "2022-01-01, workPlaceDivision, 330113, true",
        "2009-03-01, workPlaceDivision, 999999, false",
        "2009-03-01, occupationCode, 2-02, true",
        "2009-03-01, occupationCode, 2-77, false"
    })
    void aFactMayNameTheCodesOfItsDayAndOfLaterLists(String day, String member, String code, boolean accepted) {
        assertThat(read(day, member, code, "2026-06-29").stream().map(FormFinding::pointer))
                .filteredOn(pointer -> pointer.endsWith(member))
                .hasSize(accepted ? 0 : 1);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-09-27T23:59:59+08:00, false",
        "2022-09-27T15:59:59Z, false",
        "2022-09-27T16:00:00Z, true",
        "2022-09-28T00:00:00+08:00, true"
    })
    void noFilingMayNameACodeThatIsNotYetInForceInTheCity(String time, boolean accepted) {
        String event = event("2009-03-01", "occupationCode", "2-02")
                .replaceFirst("\"time\":\"[^\"]*\"", "\"time\":\"" + time + "\"");
        assertThat(findings(event).stream().map(FormFinding::pointer))
                .filteredOn(pointer -> pointer.endsWith("occupationCode"))
                .hasSize(accepted ? 0 : 1);
    }

    @Test
    void anEventThatSaysNoTimeIsJudgedOnItsLegalDateAlone() {
        String event = event("2009-03-01", "workPlaceDivision", "330113").replaceFirst("\"time\":\"[^\"]*\",", "");
        assertThat(findings(event))
                .extracting(FormFinding::pointer)
                .contains("/time", "/data/contract/workPlaceDivision");
    }

    private List<FormFinding> read(String day, String member, String code, String today) {
        return findings(event(day, member, code).replaceFirst("\"time\":\"[^T]*T", "\"time\":\"" + today + "T"));
    }

    private String event(String day, String member, String code) {
        String event = new String(codec.write(Filings.concluded()), StandardCharsets.UTF_8);
        return event.replaceFirst("\"occurredOn\":\"[^\"]*\"", "\"occurredOn\":\"" + day + "\"")
                .replaceFirst("\"" + member + "\":\"[^\"]*\"", "\"" + member + "\":\"" + code + "\"");
    }

    private List<FormFinding> findings(String event) {
        FilingReading reading = codec.read(event.getBytes(StandardCharsets.UTF_8));
        assertThat(reading).isInstanceOf(FilingReading.Attributed.class);
        return ((FilingReading.Attributed) reading).findings();
    }
}
