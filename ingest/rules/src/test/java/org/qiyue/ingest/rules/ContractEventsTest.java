package org.qiyue.ingest.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.qiyue.ingest.protocol.Filing;
import org.qiyue.registry.model.ContractEvent;
import org.qiyue.registry.model.FactChange;
import org.qiyue.registry.model.FilingKind;

class ContractEventsTest {

    private static final LocalDate SIGNED = LocalDate.parse("2026-02-20");

    @Test
    void reducesAConclusionToItsTerm() {
        assertThat(ContractEvents.of(Filings.concluded()))
                .contains(new ContractEvent.Conclusion(Filings.CONCLUSION, SIGNED, Known.TERM));
    }

    @Test
    void findsNoEventInATermThatCannotBe() {
        assertThat(ContractEvents.of(Filings.withContract(contract -> contract.endDate(null))))
                .isEmpty();
    }

    @Test
    void placesAnEndingByItsOwnDay() {
        Filing filing = Filings.rescinded("3602", "2026-06-29");
        assertThat(ContractEvents.of(filing).orElseThrow())
                .isEqualTo(new ContractEvent.Ending(
                        filing.envelope().id(), FilingKind.RESCINDED, LocalDate.parse("2026-06-29"), "3602"));
    }

    @Test
    void movesTheLegalDateWithTheDayOfSignature() {
        ContractEvent.Correction correction = correction("/contract/signedOn", "2026-02-20", "2026-02-18");
        assertThat(correction.change().occurredOn()).isEqualTo(LocalDate.parse("2026-02-18"));
        assertThat(correction.supersedes()).isEqualTo(Filings.CONCLUSION);
    }

    @Test
    void changesNothingInTheLifeOfAContractByOtherCorrections() {
        assertThat(correction("/contract/positionName", "工程师", "高级工程师").change())
                .isEqualTo(FactChange.NONE);
    }

    @Test
    void findsNoEventInADateThatIsNone() {
        assertThat(ContractEvents.of(Filings.corrected("/contract/endDate", "2027-02-28", "2027-02-30")))
                .isEmpty();
    }

    @Test
    void namesAWithdrawnFilingInLowerCase() {
        Filing filing = Filings.withdrawn(Filings.CONCLUSION.toUpperCase(Locale.ROOT));
        assertThat(ContractEvents.of(filing))
                .contains(new ContractEvent.Withdrawal(filing.envelope().id(), SIGNED, Filings.CONCLUSION));
    }

    private static ContractEvent.Correction correction(String field, String before, String after) {
        return (ContractEvent.Correction)
                ContractEvents.of(Filings.corrected(field, before, after)).orElseThrow();
    }
}
