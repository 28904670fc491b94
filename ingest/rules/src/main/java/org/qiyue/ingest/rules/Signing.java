package org.qiyue.ingest.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.qiyue.ingest.protocol.Amended;
import org.qiyue.ingest.protocol.ContractBlock;
import org.qiyue.ingest.protocol.EvidenceBlock;
import org.qiyue.ingest.protocol.Filing;
import org.qiyue.ingest.protocol.SignatureEntry;

/** What a filing says of how its document was signed. */
final class Signing {

    private final Filing filing;
    private final ContractBlock contract;
    private final EvidenceBlock evidence;
    private final boolean electronic;
    private Optional<LocalDate> lastDay;

    /**
     * @param filing null when it cannot be read
     * @param contract what it agrees; null when it agrees none
     * @param evidence null when it has none
     */
    Signing(Filing filing, ContractBlock contract, EvidenceBlock evidence) {
        this.filing = filing;
        this.contract = contract;
        this.evidence = evidence;
        this.electronic = filing != null && "ELECTRONIC".equals(filing.filing().originalForm());
    }

    boolean isElectronic() {
        return electronic;
    }

    /** The evidence, when the document was signed electronically: only then it has signatures; else null. */
    EvidenceBlock electronicEvidence() {
        return electronic ? evidence : null;
    }

    List<SignatureEntry> signatures() {
        return evidence == null ? List.of() : evidence.signatures();
    }

    /** Pointers to a member of the signatures for which the condition holds. */
    List<String> signaturesAt(String member, Predicate<SignatureEntry> condition) {
        List<SignatureEntry> signatures = signatures();
        List<String> pointers = List.of();
        for (int i = 0; i < signatures.size(); i++) {
            if (condition.test(signatures.get(i))) {
                pointers = pointers.isEmpty() ? new ArrayList<>() : pointers;
                pointers.add("/data/evidence/signatures/" + i + member);
            }
        }
        return pointers;
    }

    /** The day on which the document is said to have been signed; null when none is said. */
    LocalDate signedOn() {
        if (contract != null) {
            return contract.signedOn();
        }
        return filing instanceof Amended amended ? amended.amendment().signedOn() : null;
    }

    /** The day of the last electronic signature of a party; empty where none is known. */
    Optional<LocalDate> lastSignatureDay() {
        if (lastDay == null) {
            Instant last = null;
            for (SignatureEntry signature : electronic ? signatures() : List.<SignatureEntry>of()) {
                boolean party = Case.EMPLOYER.equals(signature.role()) || Case.WORKER.equals(signature.role());
                if (party && signature.signedAt() != null) {
                    Instant at = signature.signedAt().toInstant();
                    last = last == null || at.isAfter(last) ? at : last;
                }
            }
            lastDay = Optional.ofNullable(last).map(Case::day);
        }
        return lastDay;
    }
}
