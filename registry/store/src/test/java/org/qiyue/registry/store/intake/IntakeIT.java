package org.qiyue.registry.store.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qiyue.registry.model.ContractEvent;
import org.qiyue.registry.model.FactChange;
import org.qiyue.registry.model.FilingKind;
import org.qiyue.registry.model.Term;
import org.qiyue.registry.model.TermType;
import org.qiyue.registry.store.RegistryDatabase;

class IntakeIT {

    private static final String ID = "11010119900307731X";

    private RegistryDatabase database;
    private Connection ingest;
    private FilledRegistry registry;

    @BeforeEach
    void open() throws SQLException, IOException {
        database = RegistryDatabase.migrated();
        ingest = database.ingest();
        registry = new FilledRegistry(ingest);
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    @Test
    void whatWasWrittenIsReadBackAsItWas() throws SQLException {
        ContractRow written = registry.conclude(Contracts.row("A"), ID, "张三丰");
        IntakeFacts facts = read(written);
        RegisteredContract contract =
                facts.contract(new ContractName("kaifang", "NO-A")).orElseThrow();
        assertThat(contract.present()).isEqualTo(written);
        assertThat(contract.versions()).containsExactly(FilledRegistry.conclusion(written));
        assertThat(contract.timeline().version()).isEqualTo(1);
        assertThat(facts.employers()).containsKey(written.creditCode());
        assertThat(facts.workers().values()).singleElement().satisfies(worker -> {
            assertThat(worker.workerId()).isEqualTo(written.workerId());
            assertThat(worker.nameMasked()).isEqualTo("张**");
        });
        assertThat(facts.contractsOfWorkers().get(written.workerId())).containsExactly(written);
        assertThat(facts.takenKeys()).containsOnlyKeys(new FilingKey("kaifang", FilledRegistry.filingId(1)));
    }

    @Test
    void whatIsNotRegisteredIsNotAnswered() throws SQLException {
        IntakeFacts facts = read(Contracts.row("A").build());
        assertThat(facts.contractIds()).isEmpty();
        assertThat(facts.contracts()).isEmpty();
        assertThat(facts.workers()).isEmpty();
        assertThat(facts.employers()).isEmpty();
    }

    @Test
    void everyKindOfEventComesBackAsItWas() throws SQLException {
        ContractRow row = registry.conclude(Contracts.row("A"), ID, "张三丰");
        LocalDate day = LocalDate.of(2026, 5, 1);
        FactChange change = new FactChange(day, TermType.FIXED, day, day.plusDays(1), day.plusDays(2), "3601");
        List<ContractEvent> events = List.of(
                new ContractEvent.Renewal(id(2), day, Term.openEnded(day)),
                new ContractEvent.Amendment(id(3), day, day.plusDays(3), change, "91110302MA01TEG73A"),
                new ContractEvent.Ending(id(4), FilingKind.RESCINDED, day, "3601"),
                new ContractEvent.Ending(id(5), FilingKind.TERMINATED, day, "4401"),
                new ContractEvent.Correction(id(6), day, id(5), change),
                new ContractEvent.Withdrawal(id(7), day, id(6)));
        IntakeBatch batch = new IntakeBatch(Contracts.NOW);
        for (int index = 0; index < events.size(); index++) {
            batch.version(FilledRegistry.version(row, index + 2, index + 2L, events.get(index)));
        }
        write(batch);
        List<VersionRow> versions = read(row).contracts().get(row.contractId()).versions();
        assertThat(versions).extracting(VersionRow::event).endsWith(events.toArray(ContractEvent[]::new));
        write(new IntakeBatch(Contracts.NOW).restates(versions.get(5).standing(null, 7L)));
        write(new IntakeBatch(Contracts.NOW).restates(versions.get(3).standing(day.plusDays(40), null)));
        assertThat(read(row).contracts().get(row.contractId()).versions().get(5).withdrawnBy())
                .isEqualTo(7);
        assertThat(database.query("SELECT occurred_on FROM extract.contract_event WHERE filing_no = 4"))
                .containsExactly("2026-06-10");
        assertThat(database.query("SELECT kind FROM extract.contract_event ORDER BY filing_no"))
                .containsExactly("CONCLUDED", "RENEWED", "AMENDED", "RESCINDED", "TERMINATED");
    }

    @Test
    void amountsComeBackToTheCent() throws SQLException {
        String[] amounts = {"0", "0.01", "1", "9.99", "2540.00", "10000", "10000.5", "99999999.99", "9999999999.99"};
        for (int index = 0; index < amounts.length; index++) {
            registry.conclude(
                    Contracts.row("A" + index).wage(amounts[index]), ID.substring(0, 17) + index, "张" + index);
        }
        assertThat(database.query("SELECT wage_amount FROM registry.contract ORDER BY contract_id"))
                .containsExactly(
                        "0.00",
                        "0.01",
                        "1.00",
                        "9.99",
                        "2540.00",
                        "10000.00",
                        "10000.50",
                        "99999999.99",
                        "9999999999.99");
    }

    @Test
    void aChangedContractKeepsOneRow() throws SQLException {
        ContractRow before = registry.conclude(Contracts.row("A"), ID, "张三丰");
        ContractRow after = Contracts.row("A")
                .worker(before.workerId())
                .wage("9000.00")
                .version(2)
                .ended(new ContractRow.Ended(LocalDate.of(2026, 6, 30), FilingKind.RESCINDED, "3601"))
                .build();
        write(new IntakeBatch(Contracts.NOW).contract(new ContractChange(before, after)));
        assertThat(read(after).contracts().get(after.contractId()).present()).isEqualTo(after);
        assertThat(read(after).contractsOfWorkers().get(after.workerId())).containsExactly(after);
        assertThat(database.query("SELECT contracts_in_force FROM registry.employer"))
                .containsExactly("0");
    }

    @Test
    void anEmployerIsWhereItIsRegisteredAndWhereItEmploys() throws SQLException {
        registry.conclude(Contracts.row("A").areas("110108", "110105"), ID, "张三丰");
        registry.conclude(Contracts.row("B").areas("110112", "110105"), "110112199311170021", "李四光");
        assertThat(database.query("SELECT areas::text || contracts_in_force FROM registry.employer"))
                .containsExactly("{110105,110108,110112}2");
        assertThat(database.query("SELECT area FROM registry.employer_area ORDER BY area"))
                .containsExactly("110105", "110108", "110112");
    }

    @Test
    void anEmployerThatMovesTakesItsContractsAlong() throws SQLException {
        ContractRow row = registry.conclude(Contracts.row("A").areas("110108", "110105"), ID, "张三丰");
        write(new IntakeBatch(Contracts.NOW).employer(FilledRegistry.employer(row.creditCode(), "测试新名", "110102")));
        assertThat(database.query("SELECT registration_area FROM registry.contract"))
                .containsExactly("110102");
        assertThat(database.query("SELECT name || contracts_in_force FROM registry.employer"))
                .containsExactly("测试新名1");
    }

    @Test
    void aVoidedNumberNamesTheNewContract() throws SQLException {
        ContractRow first = registry.conclude(Contracts.row("A"), ID, "张三丰");
        ContractRow voided =
                Contracts.row("A").worker(first.workerId()).voided().version(2).build();
        write(new IntakeBatch(Contracts.NOW).contract(new ContractChange(first, voided)));
        ContractRow second = registry.conclude(Contracts.row("B").contractNo("NO-A"), "110112199311170021", "李四光");
        assertThat(read(first).contractIds()).containsEntry(new ContractName("kaifang", "NO-A"), second.contractId());
    }

    @Test
    void aParkedFilingComesBackWithItsBytes() throws SQLException {
        byte[] event = FilledRegistry.event(ID, "张三丰");
        ContractName name = new ContractName("kaifang", "NO-A");
        write(new IntakeBatch(Contracts.NOW)
                .filing(registry.filing(5, "kaifang", "NO-A", event, FilledRegistry.undecided(FilingResult.HELD)))
                .holds(new HeldRow(5, name, 2, Contracts.NOW.plus(Duration.ofHours(24)), "J02")));
        List<HeldFiling> held = read(Contracts.row("A").build()).held().get(name);
        assertThat(held).singleElement().satisfies(parked -> {
            assertThat(parked.hold().version()).isEqualTo(2);
            FilingRow filing = parked.filing();
            assertThat(registry.filingCipher.open(filing.sealed(), filing.contentDigest()))
                    .isEqualTo(event);
        });
    }

    @Test
    void aParkedFilingIsDecidedOnce() throws SQLException {
        ContractRow row = Contracts.row("A").build();
        ContractName name = new ContractName("kaifang", "NO-A");
        write(new IntakeBatch(Contracts.NOW)
                .filing(registry.filing(5, "kaifang", "NO-A", new byte[1], FilledRegistry.undecided(FilingResult.HELD)))
                .holds(new HeldRow(5, name, null, Contracts.NOW, "J09")));
        write(new IntakeBatch(Contracts.NOW).releases(5).decided(5, FilledRegistry.accepted(5, row)));
        write(new IntakeBatch(Contracts.NOW).decided(5, FilledRegistry.undecided(FilingResult.REJECTED)));
        assertThat(database.query("SELECT result FROM registry.filing")).containsExactly("ACCEPTED");
        assertThat(read(row).held()).isEmpty();
    }

    @Test
    void parkedFilingsWhoseTimeIsUpAreFound() throws SQLException {
        ContractName name = new ContractName("kaifang", "NO-A");
        Decision held = FilledRegistry.undecided(FilingResult.HELD);
        write(new IntakeBatch(Contracts.NOW)
                .filing(registry.filing(5, "kaifang", "NO-A", new byte[1], held))
                .filing(registry.filing(6, "kaifang", "NO-A", new byte[1], held))
                .holds(new HeldRow(5, name, null, Contracts.NOW.plusSeconds(60), "J09"))
                .holds(new HeldRow(6, name, null, Contracts.NOW.minusSeconds(1), "J09")));
        IntakeTransaction transaction = IntakeTransaction.begin(ingest);
        assertThat(transaction.heldPast(Contracts.NOW, Set.of(), 10))
                .extracting(parked -> parked.filing().filingNo())
                .containsExactly(6L);
        assertThat(transaction.heldPast(Contracts.NOW, Set.of(6L), 10)).isEmpty();
        ingest.rollback();
    }

    @Test
    void contractsAreReadWholeOneAfterTheOther() throws SQLException {
        ContractRow first = registry.conclude(Contracts.row("A"), ID, "张三丰");
        ContractRow second = registry.conclude(Contracts.row("B").worker(2).filing(2), ID.substring(0, 17) + "0", "李四");
        LocalDate day = LocalDate.of(2026, 5, 1);
        write(new IntakeBatch(Contracts.NOW)
                .version(FilledRegistry.version(
                        first, 2, 3, new ContractEvent.Renewal(id(3), day, Term.openEnded(day)))));
        List<String> read = new ArrayList<>();
        IntakeTransaction transaction = IntakeTransaction.begin(ingest);
        transaction.histories(
                List.of(second, first),
                contract -> read.add(contract.present().contractNo()
                        + contract.versions().stream().map(VersionRow::version).toList()));
        ingest.rollback();
        assertThat(read).containsExactly("NO-A[1, 2]", "NO-B[1]");
    }

    @Test
    void layOffsAreCountedByDayAndOccupationAsTheContractsStand() throws SQLException {
        LocalDate day = LocalDate.of(2026, 6, 30);
        ContractRow.Ended laidOff = new ContractRow.Ended(day, FilingKind.RESCINDED, "4101");
        ContractRow first = registry.conclude(Contracts.row("A").ended(laidOff), ID, "张三丰");
        registry.conclude(Contracts.row("B").worker(2).filing(2).ended(laidOff), ID.substring(0, 17) + "0", "李四");
        registry.conclude(
                Contracts.row("C").worker(3).filing(3).ended(new ContractRow.Ended(day, FilingKind.RESCINDED, "4001")),
                ID.substring(0, 17) + "1",
                "王五");
        LayOff both = new LayOff(first.creditCode(), day, first.occupationCode());
        assertThat(laidOff(first.creditCode(), day.minusYears(1), day)).isEqualTo(Map.of(both, 2));
        assertThat(laidOff(first.creditCode(), day.plusDays(1), day.plusYears(1)))
                .isEmpty();
        assertThat(laidOff("91110302MA01TEG73A", day, day)).isEmpty();
        ContractRow back =
                Contracts.row("A").worker(first.workerId()).version(2).build();
        write(new IntakeBatch(Contracts.NOW).contract(new ContractChange(first, back)));
        assertThat(laidOff(first.creditCode(), day, day)).isEqualTo(Map.of(both, 1));
    }

    @Test
    void bytesRefusedBeforeAreKnownAgain() throws SQLException {
        ContentKey key = ContentKey.of("kaifang", new byte[32]);
        write(new IntakeBatch(Contracts.NOW).refuses(new RefusedContent(key, 9, "R9")));
        IntakeTransaction transaction = IntakeTransaction.begin(ingest);
        IntakeFacts facts = transaction.read(
                new IntakeQuestion(
                        Set.of(),
                        Set.of(key, ContentKey.of("other", new byte[32])),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Set.of()),
                100);
        ingest.rollback();
        assertThat(facts.refused()).containsOnlyKeys(key);
    }

    @Test
    void aKeyIsTakenOnce() throws SQLException {
        TakenKey key = new TakenKey(new FilingKey("kaifang", FilledRegistry.filingId(1)), new byte[32], 1, "R1");
        write(new IntakeBatch(Contracts.NOW).takes(key));
        assertThatThrownBy(() -> write(new IntakeBatch(Contracts.NOW).takes(key)))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("filing_key");
    }

    @Test
    void aRefusalIsFiledOnce() throws SQLException {
        RefusedContent refused = new RefusedContent(ContentKey.of("kaifang", new byte[32]), 9, "R9");
        write(new IntakeBatch(Contracts.NOW).refuses(refused));
        assertThatThrownBy(() -> write(new IntakeBatch(Contracts.NOW).refuses(refused)))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("refused_content");
    }

    @Test
    void textThatPostgresCannotHoldDoesNotStopTheBatch() throws SQLException {
        Decision refused = new Decision(
                FilingResult.REJECTED, Contracts.NOW, "R1", "2026.11", null, null, null, null, null, "[\"\\u0000\"]");
        write(new IntakeBatch(Contracts.NOW)
                .filing(registry.filing(5, "kaifang", "NO\0-\ud800", new byte[1], refused)));
        assertThat(database.query("SELECT contract_no || findings FROM registry.filing"))
                .containsExactly("NO\ufffd-?[\"\ufffd\"]");
    }

    @Test
    void aRowWithoutItsPartnerIsNowhere() throws SQLException {
        registry.conclude(Contracts.row("A"), ID, "张三丰");
        for (String orphans : List.of(
                "registry.contract c LEFT JOIN registry.worker w USING (worker_id) WHERE w.worker_id IS NULL",
                "registry.contract c LEFT JOIN registry.employer e USING (credit_code) WHERE e.name IS NULL",
                "registry.contract_version v LEFT JOIN registry.contract c USING (contract_id) WHERE c.version IS NULL",
                "registry.contract_version v LEFT JOIN registry.filing f USING (filing_no) WHERE f.result IS NULL",
                "registry.filing_key k LEFT JOIN registry.filing f USING (filing_no) WHERE f.result IS NULL",
                "registry.employer e LEFT JOIN registry.employer_name n USING (credit_code) WHERE n.plain IS NULL")) {
            assertThat(database.query("SELECT 1 FROM " + orphans)).isEmpty();
        }
    }

    private Map<LayOff, Integer> laidOff(String creditCode, LocalDate from, LocalDate to) throws SQLException {
        Map<LayOff, Integer> counts =
                IntakeTransaction.begin(ingest).layOffs(List.of(new LayOff.Period(creditCode, from, to)));
        ingest.rollback();
        return counts;
    }

    private static String id(long filingNo) {
        return FilledRegistry.filingId(filingNo).toString();
    }

    private void write(IntakeBatch batch) throws SQLException {
        IntakeTransaction transaction = IntakeTransaction.begin(ingest);
        try {
            transaction.write(batch);
            ingest.commit();
        } finally {
            ingest.rollback();
        }
    }

    private IntakeFacts read(ContractRow contract) throws SQLException {
        IntakeTransaction transaction = IntakeTransaction.begin(ingest);
        IntakeFacts facts = transaction.read(
                new IntakeQuestion(
                        Set.of(
                                new FilingKey("kaifang", FilledRegistry.filingId(1)),
                                new FilingKey("yiqian", FilledRegistry.filingId(1))),
                        Set.of(),
                        Set.of(new ContractName(contract.platformCode(), contract.contractNo())),
                        Set.of(),
                        Set.of(BlindWorkerKey.of("01", registry.blindIndex.of("01", ID))),
                        Set.of(contract.creditCode())),
                100);
        ingest.rollback();
        return facts;
    }
}
