package org.qiyue.ingest.service.decide;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.qiyue.ingest.service.check.CheckedFiling;
import org.qiyue.registry.store.intake.DocumentUse;
import org.qiyue.registry.store.intake.MobileUse;
import org.qiyue.registry.store.intake.WorkerRow;

/** Which documents and mobile numbers a batch needs to know of elsewhere. Asked once all that its filings name is at hand. */
public final class TraceQuestion {
    private final Map<TraceFacts.Document, DocumentUse> documents = new HashMap<>();
    private final Set<MobileUse> mobiles = new HashSet<>();

    private TraceQuestion() {}

    /** What the filings, held ones among them, are judged by. */
    public static TraceQuestion of(Collection<? extends CheckedFiling> filings, WorkingRegister register) {
        TraceQuestion question = new TraceQuestion();
        for (CheckedFiling checked : filings) {
            if (checked instanceof CheckedFiling.Readable readable && readable.filing() != null) {
                WorkingContract own = register.contract(readable).orElse(null);
                TraceFacts.document(readable, own, register)
                        .ifPresent(document -> question.documents.put(
                                document,
                                new DocumentUse(
                                        document.document(),
                                        document.creditCode(),
                                        register.worker(document.worker())
                                                .map(WorkerRow::workerId)
                                                .orElse(null))));
                TraceFacts.mobile(readable, own, register).ifPresent(question.mobiles::add);
            }
        }
        return question;
    }

    /** The documents, each once for an employer and worker. */
    public Set<DocumentUse> documents() {
        return new HashSet<>(documents.values());
    }

    /** The mobile numbers, each once for an employer. */
    public Set<MobileUse> mobiles() {
        return mobiles;
    }

    /** As what a document was asked for, null when it was not. */
    DocumentUse asked(TraceFacts.Document document) {
        return documents.get(document);
    }
}
