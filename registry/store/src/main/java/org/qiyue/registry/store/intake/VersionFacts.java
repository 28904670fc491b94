package org.qiyue.registry.store.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.qiyue.registry.model.ContractEvent;
import org.qiyue.registry.model.FactChange;
import org.qiyue.registry.model.FilingKind;
import org.qiyue.registry.model.Term;
import org.qiyue.registry.model.TermType;

/**
 * A contract event as the columns of registry.contract_version: which columns a kind of event uses is said here, both ways.
 *
 * @param effectiveOn of an amendment
 * @param successor of an amendment by which another employer takes over
 * @param supersedes of a correction or withdrawal
 * @param facts the term agreed, the ending's reason, or the facts changed
 */
record VersionFacts(LocalDate effectiveOn, String successor, UUID supersedes, FactChange facts) {

    static final String COLUMNS = "effective_on, successor, supersedes, fact_occurred_on, fact_term_type,"
            + " fact_term_start, fact_term_end, fact_ended_on, fact_reason";
    static final int COUNT = 9;

    static VersionFacts of(ContractEvent event) {
        if (event instanceof ContractEvent.Conclusion conclusion) {
            return term(conclusion.term());
        }
        if (event instanceof ContractEvent.Renewal renewal) {
            return term(renewal.term());
        }
        if (event instanceof ContractEvent.Amendment amendment) {
            return new VersionFacts(amendment.effectiveOn(), amendment.successor(), null, amendment.change());
        }
        if (event instanceof ContractEvent.Ending ending) {
            return new VersionFacts(
                    null, null, null, new FactChange(null, null, null, null, null, ending.reasonCode()));
        }
        if (event instanceof ContractEvent.Correction correction) {
            return new VersionFacts(null, null, UUID.fromString(correction.supersedes()), correction.change());
        }
        ContractEvent.Withdrawal withdrawal = (ContractEvent.Withdrawal) event;
        return new VersionFacts(null, null, UUID.fromString(withdrawal.supersedes()), FactChange.NONE);
    }

    void append(BinaryCopy copy) {
        copy.date(effectiveOn)
                .text(successor)
                .uuid(supersedes)
                .date(facts.occurredOn())
                .text(facts.termType() == null ? null : facts.termType().code())
                .date(facts.termStart())
                .date(facts.termEnd())
                .date(facts.endedOn())
                .text(facts.reasonCode());
    }

    static VersionFacts read(ResultSet rows, int first) throws SQLException {
        String termType = rows.getString(first + 4);
        return new VersionFacts(
                day(rows, first),
                rows.getString(first + 1),
                rows.getObject(first + 2, UUID.class),
                new FactChange(
                        day(rows, first + 3),
                        termType == null ? null : TermType.ofCode(termType).orElseThrow(),
                        day(rows, first + 5),
                        day(rows, first + 6),
                        day(rows, first + 7),
                        rows.getString(first + 8)));
    }

    ContractEvent event(FilingKind kind, UUID filing, LocalDate legalDate) {
        String filingId = filing.toString();
        return switch (kind) {
            case CONCLUDED -> new ContractEvent.Conclusion(filingId, legalDate, term());
            case RENEWED -> new ContractEvent.Renewal(filingId, legalDate, term());
            case AMENDED -> new ContractEvent.Amendment(filingId, legalDate, effectiveOn, facts, successor);
            case RESCINDED, TERMINATED -> new ContractEvent.Ending(filingId, kind, legalDate, facts.reasonCode());
            case CORRECTED -> new ContractEvent.Correction(filingId, legalDate, supersedes.toString(), facts);
            case WITHDRAWN -> new ContractEvent.Withdrawal(filingId, legalDate, supersedes.toString());
        };
    }

    private static VersionFacts term(Term term) {
        return new VersionFacts(
                null, null, null, new FactChange(null, term.type(), term.start(), term.end(), null, null));
    }

    private Term term() {
        return new Term(facts.termType(), facts.termStart(), facts.termEnd());
    }

    private static LocalDate day(ResultSet rows, int column) throws SQLException {
        return rows.getObject(column, LocalDate.class);
    }
}
