package org.qiyue.registry.service.caseform;

import java.util.EnumSet;
import java.util.Set;
import org.qiyue.registry.model.casework.CaseForm;

/** What kind of paper a form is, which decides how it is laid out where it has no template of its own. */
enum PaperKind {
    /** Goes to the party or another body, under the seal. */
    LETTER("letter"),
    /** Stays in the file: what was asked for and granted. */
    APPROVAL("approval"),
    /** Stays in the file: what was seen and said, with room for signatures. */
    RECORD("record");

    private static final Set<CaseForm> LETTERS = EnumSet.of(
            CaseForm.NOT_FILED_NOTICE,
            CaseForm.REMINDER,
            CaseForm.RECUSAL_DECISION,
            CaseForm.INQUIRY_NOTICE,
            CaseForm.EVIDENCE_NOTICE,
            CaseForm.EVIDENCE_DECISION,
            CaseForm.RECTIFICATION_ORDER,
            CaseForm.PRIOR_NOTICE,
            CaseForm.HEARING_SUMMONS,
            CaseForm.PENALTY_DECISION,
            CaseForm.ON_THE_SPOT_DECISION,
            CaseForm.NO_PENALTY_DECISION,
            CaseForm.DEMAND,
            CaseForm.COURT_APPLICATION,
            CaseForm.TRANSFER_LETTER);
    private static final Set<CaseForm> RECORDS = EnumSet.of(
            CaseForm.INSPECTION_RECORD,
            CaseForm.RECHECK_RECORD,
            CaseForm.DEFENCE_RECORD,
            CaseForm.HEARING_REQUEST,
            CaseForm.HEARING_RECORD,
            CaseForm.HEARING_END_RECORD,
            CaseForm.DISCUSSION_RECORD,
            CaseForm.DELIVERY_RECEIPT,
            CaseForm.EXECUTION_RECORD,
            CaseForm.PAYMENT_PROOF);

    private final String template;

    PaperKind(String template) {
        this.template = template;
    }

    static PaperKind of(CaseForm form) {
        if (LETTERS.contains(form)) {
            return LETTER;
        }
        return RECORDS.contains(form) ? RECORD : APPROVAL;
    }

    String template() {
        return template;
    }
}
