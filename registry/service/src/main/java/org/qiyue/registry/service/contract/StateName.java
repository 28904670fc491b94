package org.qiyue.registry.service.contract;

import java.time.LocalDate;
import org.qiyue.registry.model.TermType;
import org.qiyue.registry.service.listing.Words;

/**
 * The state of a contract on a day, named as {@link org.qiyue.registry.model.ContractState} names it and told from the
 * contract's present form alone: in Java for a row, in SQL for filters and counts.
 */
public enum StateName {
    PENDING("未生效", "pending"),
    ACTIVE("有效", "in force"),
    OVERDUE("到期未办", "overdue"),
    ENDED("已终结", "ended"),
    VOID("已作废", "void"),
    MOVED("已转出", "moved");

    /** All names as a pattern, for parameters. */
    public static final String PATTERN = "PENDING|ACTIVE|OVERDUE|ENDED|VOID|MOVED";

    /** The SQL expression that names the state of contract {@code c} on the day {@code :today}. */
    public static final String SQL = "case when c.voided then 'VOID' when c.moved_to is not null then 'MOVED'"
            + " when c.ended_on <= :today then 'ENDED' when c.start_date > :today"
            + " and (c.version = 1 or c.employment_start is null or c.employment_start > :today) then 'PENDING'"
            + " when c.term_type = '1' and c.end_date < :today then 'OVERDUE' else 'ACTIVE' end";

    private final Words words;

    StateName(String zh, String en) {
        this.words = new Words(zh, en);
    }

    /** What it is called. */
    public Words words() {
        return words;
    }

    static StateName of(Contract contract, LocalDate day) {
        if (contract.voided) {
            return VOID;
        }
        if (contract.movedTo != null) {
            return MOVED;
        }
        if (contract.endedOn != null && !contract.endedOn.isAfter(day)) {
            return ENDED;
        }
        // A renewal agreed ahead of its first day does not take a running contract back to pending.
        boolean running =
                contract.version > 1 && contract.employmentStart != null && !contract.employmentStart.isAfter(day);
        if (contract.startDate.isAfter(day)) {
            return running ? ACTIVE : PENDING;
        }
        boolean fixed = contract.termType.equals(TermType.FIXED.code());
        return fixed && contract.endDate != null && contract.endDate.isBefore(day) ? OVERDUE : ACTIVE;
    }
}
