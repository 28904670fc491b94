package org.qiyue.registry.service.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.qiyue.registry.model.sharing.SharingPurpose;
import org.qiyue.registry.service.problem.ProblemException;
import org.qiyue.registry.service.sharing.SharedViews.ReceiptView;
import org.qiyue.registry.service.sql.Statements;

/** Receipts of answers; every method runs in the transaction of its caller. */
@ApplicationScoped
class Receipts {
    private static final String READ =
            "SELECT receipt_no, agreement_no, purpose, business_no, asked_at, subjects, found,"
                    + " answer_digest, entry_no FROM supervision.sharing_call WHERE receipt_no = ? AND outcome = 'OK'";

    private final Statements statements;

    Receipts(Statements statements) {
        this.statements = statements;
    }

    /**
     * A receipt of an answer by an agreement that the caller sees.
     *
     * @param digest what somebody counted himself, null for nothing
     * @throws ProblemException NOT_FOUND for a number that is none, or another's
     */
    ReceiptView check(UUID receiptNo, String digest) {
        return statements
                .first(
                        READ,
                        row -> new ReceiptView(
                                row.text("receipt_no"),
                                row.text("agreement_no"),
                                row.member(SharingPurpose.class, "purpose"),
                                row.text("business_no"),
                                row.moment("asked_at"),
                                row.count("subjects"),
                                row.count("found"),
                                row.text("answer_digest"),
                                row.number("entry_no"),
                                digest == null ? null : digest.equalsIgnoreCase(row.text("answer_digest"))),
                        receiptNo)
                .orElseThrow(ProblemException::notFound);
    }
}
