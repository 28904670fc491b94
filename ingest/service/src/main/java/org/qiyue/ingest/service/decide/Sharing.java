package org.qiyue.ingest.service.decide;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.qiyue.registry.store.intake.ContractRow;
import org.qiyue.registry.store.intake.DocumentUse;
import org.qiyue.registry.store.intake.MobileUse;
import org.qiyue.registry.store.intake.VersionRow;

/**
 * Where documents and mobile numbers stand while a batch is being decided: in contracts at hand, as the filings decided so
 * far left them, and in those that no filing of the batch can change, as the register answered.
 */
final class Sharing {
    private final Map<String, Set<WorkingContract>> documents = new HashMap<>();
    private final Map<MobileUse, Set<WorkingContract>> mobiles = new HashMap<>();
    private final Map<MobileUse, Set<Long>> workers = new HashMap<>();
    private Set<DocumentUse> ofOthers = Set.of();
    private TraceQuestion question;

    /** Adds what the register answered of contracts that are not at hand. */
    void know(TraceQuestion asked, Set<DocumentUse> found, Map<MobileUse, Set<Long>> on) {
        question = asked;
        ofOthers = found;
        workers.putAll(on);
    }

    /** Notes a contract at hand. */
    void follow(WorkingContract contract) {
        contract.versions().forEach(version -> follow(contract, version));
        followPresent(contract);
    }

    /** Notes what a filing has changed of a contract at hand: its newest version, and how it stands now. */
    void followNewest(WorkingContract contract) {
        follow(contract, contract.versions().get(contract.versions().size() - 1));
        followPresent(contract);
    }

    private void follow(WorkingContract contract, VersionRow version) {
        if (version.traces().document() != null) {
            documents
                    .computeIfAbsent(version.traces().document(), none -> new LinkedHashSet<>(1))
                    .add(contract);
        }
    }

    private void followPresent(WorkingContract contract) {
        ContractRow present = contract.present();
        if (present.mobile() != null) {
            mobiles.computeIfAbsent(
                            new MobileUse(present.creditCode(), present.mobile()), none -> new LinkedHashSet<>(1))
                    .add(contract);
        }
    }

    /**
     * Whether a document stands for another worker or employer.
     *
     * @param workerId its worker's number, null for one who is not known yet
     * @param own the contract that the filing names, which is none of others; null when there is none
     */
    boolean isOfOthers(TraceFacts.Document document, Long workerId, WorkingContract own) {
        if (!ofOthers.isEmpty() && ofOthers.contains(question.asked(document))) {
            return true;
        }
        for (WorkingContract contract : documents.getOrDefault(document.document(), Set.of())) {
            if (contract != own
                    && Traced.holds(contract, document.document())
                    && !(contract.present().creditCode().equals(document.creditCode())
                            && workerId != null
                            && contract.present().workerId() == workerId)) {
                return true;
            }
        }
        return false;
    }

    /**
     * How many workers of an employer have a mobile number, of very many at least fifty.
     *
     * @param workerId the worker who counts among them; null for one who is not known yet
     */
    int workersOn(MobileUse mobile, Long workerId) {
        Set<Long> elsewhere = workers.getOrDefault(mobile, Set.of());
        Set<WorkingContract> atHand = mobiles.getOrDefault(mobile, Set.of());
        if (elsewhere.isEmpty() && atHand.isEmpty()) {
            return 1;
        }
        Set<Long> all = new HashSet<>(elsewhere);
        for (WorkingContract contract : atHand) {
            ContractRow present = contract.present();
            if (!present.voided()
                    && present.creditCode().equals(mobile.creditCode())
                    && mobile.mobile().equals(present.mobile())) {
                all.add(present.workerId());
            }
        }
        return all.size() + (workerId == null || !all.contains(workerId) ? 1 : 0);
    }
}
