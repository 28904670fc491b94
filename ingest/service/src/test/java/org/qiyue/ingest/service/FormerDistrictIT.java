package org.qiyue.ingest.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qiyue.ingest.protocol.Filing;

/** History filed with the districts of its time is placed with the bureaus of today. */
class FormerDistrictIT {
    private static final Filings CONTRACT = Filings.of("yiqian", "YQ-1");

    private RecorderFixture intake;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        intake = new RecorderFixture(folder);
    }

    @AfterEach
    void close() {
        intake.close();
    }

    @Test
    void aContractOf2009InXuanwuBelongsToXicheng() throws Exception {
        Filing conclusion = in("110104", "2009-03-01");
        intake.record(conclusion);
        assertThat(intake.result(conclusion)).as(intake.rules(conclusion)).startsWith("ACCEPTED");
        assertThat(intake.register.query("SELECT jurisdiction_area || ' ' || registration_area FROM registry.contract"))
                .isEqualTo("110102 110102");
        assertThat(intake.register.query("SELECT registration_area FROM registry.employer WHERE credit_code = '"
                        + Filings.EMPLOYER + "'"))
                .isEqualTo("110102");
        Filing moved = Edited.amended(CONTRACT, "/employer/registrationDistrict", "07", "110102", "110103")
                .on("2010-03-01")
                .filing();
        intake.record(moved);
        assertThat(intake.result(moved)).as(intake.rules(moved)).startsWith("ACCEPTED");
        assertThat(intake.register.query("SELECT jurisdiction_area || ' ' || registration_area FROM registry.contract"))
                .isEqualTo("110102 110101");
    }

    @Test
    void aContractOf2011CannotBeInXuanwu() throws Exception {
        byte[] event = event("110104", "2011-03-01").bytes();
        intake.record(java.util.List.of(intake.arrived("yiqian", event, intake.signature("yiqian", event))));
        assertThat(intake.results()).isEqualTo("REJECTED");
    }

    private static Filing in(String district, String day) {
        return event(district, day).filing();
    }

    private static Edited event(String district, String day) {
        return Edited.from(CONTRACT.concluded())
                .on(day)
                .with("/data/filing/backfill", Edited.json("true"))
                .with("/data/contract/signedOn", day)
                .with("/data/employer/registrationDistrict", district)
                .with("/data/contract/workPlaceDivision", district);
    }
}
