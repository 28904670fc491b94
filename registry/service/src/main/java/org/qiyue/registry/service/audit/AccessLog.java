package org.qiyue.registry.service.audit;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.qiyue.registry.service.access.Writes;
import org.qiyue.registry.service.problem.Problem;
import org.qiyue.registry.service.problem.ProblemException;

/** Appends to the access log, in the name of the caller of the current request. */
@ApplicationScoped
class AccessLog {
    private static final String APPEND = "select audit.append(:action, :subject, cast(:records as text[]), '{}', null,"
            + " null, null, cast(:count as integer), cast(:address as text), :outcome)";

    private static final String APPEND_CHANGE = "select audit.append(:action, :subject, cast(:records as text[]), '{}',"
            + " null, cast(:note as text), null, 1, cast(:address as text), :outcome)";

    private final EntityManager entities;
    private final ClientAddress address;

    AccessLog(EntityManager entities, ClientAddress address) {
        this.entities = entities;
        this.address = address;
    }

    /** Appends an entry in the transaction of the caller, which must write; others that append wait until it has ended. */
    void append(AccessEntry entry) {
        entities.createNativeQuery(APPEND, Long.class)
                .setParameter("action", entry.action().name())
                .setParameter("subject", entry.subject().name())
                .setParameter("records", entry.records().toArray(String[]::new))
                .setParameter("count", entry.count())
                .setParameter("address", address.current())
                .setParameter("outcome", entry.outcome())
                .getSingleResult();
    }

    /** Appends the entry of a change with what became of it and why, in a transaction of its own. */
    @Writes
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void appendChange(Subject subject, String record, String note, String outcome) {
        entities.createNativeQuery(APPEND_CHANGE, Long.class)
                .setParameter("action", Action.CHANGE.name())
                .setParameter("subject", subject.name())
                .setParameter("records", new String[] {record})
                .setParameter("note", note)
                .setParameter("address", address.current())
                .setParameter("outcome", outcome)
                .getSingleResult();
    }

    /** Appends an entry in a transaction of its own; it is kept when this method has returned. */
    @Writes
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void appendApart(AccessEntry entry) {
        append(entry);
    }

    /** What is answered when an entry could not be written. */
    static ProblemException unavailable(RuntimeException failed) {
        Log.errorf(failed, "access log not written code=%s", Problem.ACCESS_LOG_UNAVAILABLE);
        return new ProblemException(
                Problem.ACCESS_LOG_UNAVAILABLE,
                "访问日志暂时无法写入,因此不显示、不更改任何数据,请稍后重试。",
                "The access log cannot be written at present, so nothing is shown and nothing changed; try again later.");
    }
}
