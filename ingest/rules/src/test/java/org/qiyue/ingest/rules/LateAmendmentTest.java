package org.qiyue.ingest.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qiyue.ingest.rules.AmendedFormTest.LAWFUL;
import static org.qiyue.ingest.rules.AmendedFormTest.item;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qiyue.ingest.protocol.AmendmentItem;
import org.qiyue.ingest.protocol.WorkerKey;
import org.qiyue.registry.model.EmploymentForm;

/** An amendment that comes late is judged by the contract as it was at its place, not as it has become since. */
class LateAmendmentTest {

    private static final String NEW = "/data/amendment/items/0/newValue";

    @Test
    void comparesPayUnderTheFormOfEmploymentOfItsTime() {
        String fullTime = LAWFUL.replace("10000", "2600");
        String partTime = fullTime.replace("\"employmentForm\": \"01\"", "\"employmentForm\": \"02\"");
        AmendmentItem lower = item("wageAmount", 2600, 2100);
        assertThat(found("H02", EmploymentForm.PART_TIME, partTime, fullTime, lower))
                .containsExactly(NEW);
        assertThat(found("H02", EmploymentForm.FULL_TIME, fullTime, partTime, lower))
                .isEmpty();
    }

    @Test
    void laysItsTermOverTheOneOfItsTime() {
        String renewed =
                LAWFUL.replace("2026-03-01\", \"endDate\": \"2027-02-28", "2027-04-01\", \"endDate\": \"2028-03-31");
        assertThat(renewed).isNotEqualTo(LAWFUL);
        AmendmentItem longer = item("endDate", "2027-02-28", "2027-03-31");
        AmendmentItem endless = item("endDate", "2027-02-28", null);
        String open = LAWFUL.replace("\"termType\": \"1\"", "\"termType\": \"2\"");
        assertThat(found("C05", EmploymentForm.FULL_TIME, renewed, LAWFUL, longer))
                .isEmpty();
        assertThat(found("C05", EmploymentForm.FULL_TIME, LAWFUL, renewed, longer))
                .containsExactly(NEW);
        assertThat(found("C05", EmploymentForm.FULL_TIME, open, LAWFUL, endless))
                .containsExactly(NEW);
    }

    /** Where a rule finds something in an amendment of a contract that has become the first form, and was the second. */
    private static List<String> found(
            String rule, EmploymentForm since, String present, String atPlace, AmendmentItem... items) {
        ContractFacts contract = new ContractFacts(
                Known.CONTRACT_ID,
                Filings.CREDIT_CODE,
                true,
                since,
                Known.timeline(),
                AmendedFormTest.tree(present),
                AmendedFormTest.tree(atPlace),
                null,
                null);
        return AmendedFormTest.evaluated(
                        Filings.amended("99", Filings.evidence("2026-06-01")),
                        new WorkerKey("01", Filings.ID_NUMBER),
                        present,
                        facts -> facts.contract(contract),
                        items)
                .findings()
                .stream()
                .filter(finding -> finding.ruleId().equals(rule))
                .map(Finding::pointer)
                .toList();
    }
}
