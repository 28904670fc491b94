package org.qiyue.ingest.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import org.qiyue.ingest.service.rebuild.RegistryRebuild;
import org.qiyue.registry.store.registers.LoadReport;
import org.qiyue.registry.store.registers.Register;
import org.qiyue.registry.store.registers.RegisterLoad;

/** Builds the register of an intake again, in a new database, from the log and the registers that were loaded. */
final class RebuildFixture {
    private final RecorderFixture intake;

    RebuildFixture(RecorderFixture intake) {
        this.intake = intake;
    }

    /** Loads an employer register with one line and a column beside the required ones. */
    void load(Path folder, String furtherColumn, String line) throws Exception {
        load(folder, Register.EMPLOYER, "credit_code,name,status," + furtherColumn + "\n" + line + "\n");
    }

    void load(Path folder, Register register, String lines) throws Exception {
        Path file = Files.writeString(folder.resolve("register.csv"), lines);
        try (Connection connection = intake.register.administrator().getConnection()) {
            assertThat(new RegisterLoad(null)
                            .load(
                                    connection,
                                    new RegisterLoad.Order(
                                            register, file, StandardCharsets.UTF_8, "操作员", Clock.systemUTC()))
                            .outcome())
                    .isEqualTo(LoadReport.Outcome.LOADED);
        }
    }

    /** It comes out the same, row by row. */
    void same() throws Exception {
        RegistryRebuild.Outcome outcome = rebuilt();
        assertThat(outcome.comparison().first()).isEmpty();
        assertThat(outcome.after()).isEqualTo(outcome.before());
        assertThat(outcome.filings()).isEqualTo(intake.register.count("filing"));
    }

    RegistryRebuild.Outcome rebuilt() throws Exception {
        return to(TestRegister.create()).run();
    }

    RegistryRebuild to(TestRegister target) throws SQLException {
        return new RegistryRebuild(
                intake.register.ingest(),
                target.ingest(),
                target.administrator(),
                intake.keys,
                intake.directory,
                intake.sound(),
                done -> {});
    }
}
