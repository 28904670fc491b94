package org.qiyue.ingest.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qiyue.ingest.protocol.Filing;
import org.qiyue.ingest.service.rebuild.RegistryRebuild;

/** What another rule book judged is taken from the log when the register is built again, and its contracts still proved. */
class OtherRuleBooksIT {
    private static final Filings CONTRACT = Filings.of("yiqian", "YQ-1");
    private static final Filings OTHER = Filings.of("jingqian", "JQ-1");
    private static final Filings MINOR = Filings.of("yiqian", "YQ-8").withWorker("2011-01-01", 3);

    private RecorderFixture intake;
    private RebuildFixture rebuild;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        intake = new RecorderFixture(folder);
        rebuild = new RebuildFixture(intake);
    }

    @AfterEach
    void close() {
        intake.close();
    }

    @Test
    void whatOtherRulesAcceptedStandsAndItsContractsAreBuiltAgain(@TempDir Path folder) throws Exception {
        rebuild.load(folder, "approved_for_minors", Filings.EMPLOYER + ",北京测试(集团)有限公司,存续,1");
        Filing conclusion = MINOR.concluded();
        intake.record(conclusion, OTHER.concluded(), CONTRACT.amended(10000, 11000));
        intake.record(MINOR.amended(10000, 12000), CONTRACT.concluded());
        assertThat(intake.results()).doesNotContain("REJECTED", "HELD");
        assertThat(intake.risks(conclusion)).contains("C01");
        // Rules that know of no approval stand for others than those that judged.
        intake.register.execute("TRUNCATE registry.register_employer, registry.register_past, registry.register_load");
        assertThat(rebuild.rebuilt().isSame()).isFalse();
        intake.register.execute("UPDATE registry.filing SET rule_set_version = '2026.10'");
        intake.register.execute("UPDATE supervision.risk_finding SET severity = 'HIGH', finding = finding"
                + " || '{\"severity\": \"HIGH\", \"messageZh\": \"当时的说法\"}' WHERE rule = 'C01'");
        RegistryRebuild.Outcome outcome = rebuild.rebuilt();
        assertThat(outcome.comparison().first()).isEmpty();
        assertThat(outcome.isSame()).isTrue();
        assertThat(outcome.otherRules()).containsExactly(Map.entry("2026.10", 5L));
        intake.register.execute("UPDATE registry.contract SET wage_amount = 11000 WHERE contract_no = 'JQ-1'");
        assertThat(rebuild.rebuilt().comparison().first())
                .singleElement()
                .asString()
                .startsWith("registry.contract " + intake.contractId(OTHER));
    }

    @Test
    void whatOtherRulesRefusedStaysRefused(@TempDir Path folder) throws Exception {
        Filing refused = MINOR.concluded();
        intake.record(refused, OTHER.concluded());
        assertThat(intake.rules(refused)).contains("C01");
        intake.register.execute("UPDATE supervision.risk_finding SET rule = 'C02',"
                + " finding = finding || '{\"ruleId\": \"C02\"}' WHERE rule = 'C01'");
        rebuild.load(folder, "approved_for_minors", Filings.EMPLOYER + ",北京测试(集团)有限公司,存续,1");
        intake.register.execute("UPDATE registry.register_load SET loaded_at = '2020-01-01Z'");
        assertThat(rebuild.rebuilt().isSame()).isFalse();
        intake.register.execute("UPDATE registry.filing SET rule_set_version = '2026.10'");
        assertThat(rebuild.rebuilt().comparison().first()).isEmpty();
        intake.record(MINOR.withWorker("1990-01-01", 1).concluded());
        RegistryRebuild.Outcome outcome = rebuild.rebuilt();
        assertThat(outcome.comparison().first()).isEmpty();
        assertThat(outcome.otherRules()).containsExactly(Map.entry("2026.10", 2L));
    }

    @Test
    void whatOtherRulesLetWaitWaitsOn() throws Exception {
        Filing held = CONTRACT.amended(10000, 11000);
        Filing conclusion = OTHER.concluded();
        intake.record(held, conclusion);
        Filing asked = OTHER.corrected(conclusion, "/worker/idNumber", OTHER.worker(), "11010519491231002X");
        intake.record(asked);
        assertThat(intake.result(asked)).isEqualTo("PENDING_APPROVAL");
        rebuild.same();
        intake.register.execute("UPDATE registry.filing SET rule_set_version = '2026.10'");
        assertThat(rebuild.rebuilt().comparison().first()).isEmpty();
        intake.decide(asked, true);
        intake.recorder.carryOut(10);
        assertThat(intake.recorder.expire(10)).isEqualTo(1);
        intake.register.execute("UPDATE registry.filing SET rule_set_version = '2026.10'");
        RegistryRebuild.Outcome outcome = rebuild.rebuilt();
        assertThat(outcome.comparison().first()).isEmpty();
        assertThat(outcome.otherRules()).containsExactly(Map.entry("2026.10", 3L));
    }

    @Test
    void whatOtherRulesLetWaitAndTheseDecidedWaitsAsLong(@TempDir Path folder) throws Exception {
        rebuild.load(folder, "approved_for_minors", Filings.EMPLOYER + ",北京测试(集团)有限公司,存续,1");
        Filing waiting = Filings.of("yiqian", "YQ-9").withWorkerOf(MINOR).concluded();
        intake.record(MINOR.concluded());
        intake.record(waiting);
        assertThat(intake.result(waiting)).isEqualTo("HELD");
        assertThat(intake.recorder.expire(10)).isEqualTo(1);
        assertThat(intake.result(waiting)).isEqualTo("REJECTED");
        // Rules that know of no approval refuse both when they arrive; of the second the log names these alone.
        intake.register.execute("TRUNCATE registry.register_employer, registry.register_past, registry.register_load");
        intake.register.execute("UPDATE registry.filing SET rule_set_version = '2026.10' WHERE contract_no = 'YQ-8'");
        RegistryRebuild.Outcome outcome = rebuild.rebuilt();
        assertThat(outcome.comparison().first()).isEmpty();
        assertThat(outcome.isSame()).isTrue();
        assertThat(outcome.otherRules()).containsExactly(Map.entry("2026.10", 1L));
    }
}
