package org.qiyue.registry.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * One contract between an employer and a worker, as far as later contracts of the two depend on it.
 *
 * @param form its form of employment
 * @param employmentStart first day of employment as filed (用工之日)
 * @param terms its terms in the order in which they were agreed
 * @param endedOn last day when it was rescinded or terminated; null while it was not
 * @param probationAgreed whether a probation was agreed in any of its terms
 * @param publicWelfareJob whether it is a public-welfare job (公益性岗位)
 * @param transfer how the worker came to the employer from another one; null when he did not
 */
public record Engagement(
        EmploymentForm form,
        LocalDate employmentStart,
        List<AgreedTerm> terms,
        LocalDate endedOn,
        boolean probationAgreed,
        boolean publicWelfareJob,
        Transfer transfer) {

    /** Of a worker who was not transferred. */
    public Engagement(
            EmploymentForm form,
            LocalDate employmentStart,
            List<AgreedTerm> terms,
            LocalDate endedOn,
            boolean probationAgreed,
            boolean publicWelfareJob) {
        this(form, employmentStart, terms, endedOn, probationAgreed, publicWelfareJob, null);
    }

    public Engagement {
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(employmentStart, "employmentStart");
        terms = List.copyOf(terms);
    }

    /** A contract of the register. */
    public static Engagement of(
            ContractTimeline timeline,
            EmploymentForm form,
            LocalDate employmentStart,
            boolean probationAgreed,
            boolean publicWelfareJob) {
        return new Engagement(
                form,
                employmentStart,
                AgreedTerm.of(timeline),
                timeline.ending().map(ContractEvent.Ending::endedOn).orElse(null),
                probationAgreed,
                publicWelfareJob);
    }

    /** The same, of a worker who came by a transfer; null when he did not. */
    public Engagement after(Transfer other) {
        return new Engagement(form, employmentStart, terms, endedOn, probationAgreed, publicWelfareJob, other);
    }

    /** Whether one of its terms begins before that day. */
    boolean beganBefore(LocalDate day) {
        return terms.stream().anyMatch(agreed -> agreed.term().start().isBefore(day));
    }
}
