package org.qiyue.registry.service.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import org.qiyue.registry.service.sql.Statements;

/** Reads the access log; every method runs in the transaction of its caller, who must be an auditor. */
@ApplicationScoped
class EntryStore {
    private final EntityManager entities;
    private final Statements statements;

    EntryStore(EntityManager entities, Statements statements) {
        this.entities = entities;
        this.statements = statements;
    }

    /**
     * Entries that a question asks for, the newest first.
     *
     * @param before number of the last entry seen, null for the first page
     * @param atMost rows to read
     */
    List<EntryRow> page(EntryQuestion question, Long before, int atMost) {
        Query query = entities.createNativeQuery(
                "select e.* from audit.access_entry e where " + question.conditions()
                        + (before == null ? "" : " and e.entry_no < :before") + " order by e.entry_no desc",
                EntryRow.class);
        question.values().forEach(query::setParameter);
        if (before != null) {
            query.setParameter("before", before);
        }
        return rows(query.setMaxResults(atMost));
    }

    /** How many entries a question asks for, as far as they are no more than so many. */
    int count(EntryQuestion question, int atMost) {
        Query query = entities.createNativeQuery(
                "select count(*) from (select from audit.access_entry e where " + question.conditions()
                        + " limit :atMost) found",
                Long.class);
        question.values().forEach(query::setParameter);
        return ((Long) query.setParameter("atMost", atMost).getSingleResult()).intValue();
    }

    /** Entries in the order of their numbers, after one. */
    List<EntryRow> after(long entryNo, int atMost) {
        return entities.createQuery("from EntryRow e where e.entryNo > :after order by e.entryNo", EntryRow.class)
                .setParameter("after", entryNo)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** An entry; null where there is none of that number. */
    EntryRow entry(long entryNo) {
        return entities.find(EntryRow.class, entryNo);
    }

    /** What the database notes of the newest entry. */
    Head head() {
        Object[] row = (Object[]) entities.createNativeQuery("select entry_no, hash from audit.head", Object[].class)
                .getSingleResult();
        return new Head(((Number) row[0]).longValue(), (byte[]) row[1]);
    }

    /** The ends of the stretches that were dropped when their keeping time was over, the newest first. */
    List<Checkpoint> checkpoints() {
        return statements.list(
                "select entry_no, at, hash, dropped_by, dropped_at from audit.checkpoint order by entry_no desc",
                row -> new Checkpoint(
                        row.number("entry_no"),
                        row.moment("at"),
                        row.bytes("hash"),
                        row.text("dropped_by"),
                        row.moment("dropped_at")));
    }

    /** Lets go of the entries read, so that a walk along the whole log stays small. */
    void forget() {
        entities.clear();
    }

    @SuppressWarnings("unchecked")
    private static List<EntryRow> rows(Query query) {
        return query.getResultList();
    }

    /**
     * The end of a stretch of entries that was dropped: the chain goes on after it.
     *
     * @param entryNo number of the last entry dropped
     * @param at its time
     * @param hash its hash, which the next entry tells
     */
    record Checkpoint(long entryNo, Instant at, byte[] hash, String droppedBy, Instant droppedAt) {}

    /**
     * The newest entry as it is noted beside the log.
     *
     * @param entryNo 0 where there is none
     * @param hash its hash; 32 zero bytes where there is none
     */
    record Head(long entryNo, byte[] hash) {}
}
