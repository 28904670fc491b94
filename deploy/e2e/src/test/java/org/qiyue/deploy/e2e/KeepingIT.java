package org.qiyue.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The commands by which operators erase what is due and change the keys, on a city that is at work. */
@ExtendWith(SharedCity.class)
class KeepingIT {

    @Test
    void whatWillBeDueIsReportedAndNothingIsErasedBeforeItsTime() throws Exception {
        long readable = readable();
        assertThat(retention(0, "report", "2060-01-01"))
                .contains("due on 2060-01-01")
                .doesNotContain("contracts 0", "refused filings 0");
        assertThat(retention(0, "run", "--by", "测试员")).contains("nothing is due");
        assertThat(retention(0, "verify")).contains("0 certificates, all fit");
        assertThat(retention(1, "print", "1")).contains("no certificate 1");
        assertThat(readable()).isEqualTo(readable);
        assertThat(SignedIn.as("auditor").get("/api/v1/retention/certificates").body())
                .isEqualTo("[]");
    }

    @Test
    void theKeysAreChangedWhileTheCityIsAtWork() throws Exception {
        assertThat(keys("renew")).contains("start ingest and registry again");
        SharedCity.city().restart("ingest", false);
        SharedCity.city().restart("registry", false);
        assertThat(keys("rotate")).contains("rows were encrypted anew");
        assertThat(keys("retire")).contains("older keys are gone");
        SharedCity.city().restart("ingest", false);
        SharedCity.city().restart("registry", false);
        assertThat(SharedCity.city().simulate()).as("nothing is new to it").isEqualTo(SharedCity.report());
    }

    private static long readable() throws SQLException {
        return Register.count("SELECT count(data_key_wrapped) + (SELECT count(id_cipher) FROM registry.worker)"
                + " FROM registry.filing");
    }

    private static String retention(int code, String... arguments) {
        List<String> lines = new ArrayList<>();
        int exit = SharedCity.city().retention(List.of(arguments), lines::add);
        String said = String.join("\n", lines);
        assertThat(exit).as(said).isEqualTo(code);
        return said;
    }

    private static String keys(String step) {
        List<String> lines = new ArrayList<>();
        int exit = SharedCity.city().keys(step, lines::add);
        String said = String.join("\n", lines);
        assertThat(exit).as(said).isEqualTo(0);
        return said;
    }
}
