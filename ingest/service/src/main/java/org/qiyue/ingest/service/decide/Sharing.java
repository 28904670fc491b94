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

    /** Notes a contract at hand; again whenever a filing has changed it. */
    void follow(WorkingContract contract) {
        for (VersionRow version : contract.versions()) {
            if (version.traces().document() != null) {
                documents
                        .computeIfAbsent(version.traces().document(), none -> new LinkedHashSet<>(1))
                        .add(contract);
            }
        }
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
        if (question != null && ofOthers.contains(question.asked(document))) {
            return true;
        }
        return documents.getOrDefault(document.document(), Set.of()).stream()
                .anyMatch(contract -> contract != own
                        && Traced.holds(contract, document.document())
                        && !(contract.present().creditCode().equals(document.creditCode())
                                && workerId != null
                                && contract.present().workerId() == workerId));
    }

    /**
     * How many workers of an employer have a mobile number, of very many at least fifty.
     *
     * @param workerId the worker who counts among them; null for one who is not known yet
     */
    int workersOn(MobileUse mobile, Long workerId) {
        Set<Long> all = new HashSet<>(workers.getOrDefault(mobile, Set.of()));
        for (WorkingContract contract : mobiles.getOrDefault(mobile, Set.of())) {
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
