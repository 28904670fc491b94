package org.qiyue.registry.store.registers;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What the registers from outside say of everything a batch names. A component that is null belongs to a register that is
 * not loaded.
 *
 * @param employers entries of the employers asked for, by credit code; without one where the register has none
 * @param qualifications all records
 * @param compromised since when the certificates asked for are compromised, by serial number
 * @param relations relations in which the employers asked for are owned or run by others
 * @param averageWages average monthly wages by area and year
 */
public record RegisterFacts(
        Map<String, EmployerEntryRow> employers,
        List<QualificationRow> qualifications,
        Map<String, Instant> compromised,
        List<RelationRow> relations,
        Map<AreaYear, BigDecimal> averageWages) {

    /** No register is loaded. */
    public static final RegisterFacts NONE = new RegisterFacts(null, null, null, null, null);

    /**
     * An employer of the register.
     *
     * @param name its registered name
     * @param closedOn since when it is deregistered, revoked or cancelled; null while it exists
     * @param unlicensedBranch whether it is a branch without a licence of its own
     * @param approvedForMinors whether it may employ minors for art, sport and special crafts
     */
    public record EmployerEntryRow(
            String name, LocalDate closedOn, boolean unlicensedBranch, boolean approvedForMinors) {

        public EmployerEntryRow {
            Objects.requireNonNull(name, "name");
        }
    }

    /**
     * A company that owns or runs another.
     *
     * @param owner the one
     * @param owned the other
     * @param validFrom first day
     * @param validTo last day; null = still
     */
    public record RelationRow(String owner, String owned, LocalDate validFrom, LocalDate validTo) {

        /** Whether it holds between the two on a day. */
        public boolean holds(String ofOwner, String ofOwned, LocalDate day) {
            return owner.equals(ofOwner)
                    && owned.equals(ofOwned)
                    && !day.isBefore(validFrom)
                    && (validTo == null || !day.isAfter(validTo));
        }
    }

    /**
     * A place and a year.
     *
     * @param area six digits
     * @param year the year
     */
    public record AreaYear(String area, int year) {}
}
