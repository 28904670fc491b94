package org.qiyue.registry.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The contracts of one employer and one worker in a row: how many fixed terms follow each other, and since when the worker
 * has served (劳动合同法 art. 14, 47). Part-time contracts stand outside, since art. 69 to 72 give them rules of their own.
 *
 * @param engagements the contracts, in any order
 * @param gapDays most days between the end of one term and the start of the next for which both are in a row
 */
public record ServiceHistory(List<Engagement> engagements, int gapDays) {

    public ServiceHistory {
        engagements = List.copyOf(engagements);
    }

    /**
     * How many fixed-term contracts in a row lead up to a term that starts on the given day. A conclusion and every renewal
     * counts as one; so do amendments of a term that together move its last day by the given months. Tasks, open-ended
     * terms and public-welfare jobs are not counted, though they keep the row together. A term begun before 2008 breaks it.
     *
     * @param start first day of the term to come; terms that start on or after it are left out
     * @param extensionMonths from how many months on extensions count as a contract; null = never
     */
    public int fixedTermsBefore(LocalDate start, Integer extensionMonths) {
        int count = 0;
        for (Served served : row(start)) {
            if (served.agreed.term().start().isBefore(Severance.LAW_FROM)) {
                return count;
            }
            if (served.agreed.term().type() == TermType.FIXED && !served.engagement.publicWelfareJob()) {
                boolean extended = extensionMonths != null && served.agreed.extendedMonths() >= extensionMonths;
                count += extended ? 2 : 1;
            }
        }
        return count;
    }

    /**
     * The same with the contracts with employers from whom the worker was transferred, for counting terms: who changes the
     * contracting party and leaves the work as it is has agreed another term in the row (法释〔2025〕12号 art. 10). Service
     * is not counted so; a transfer states its months.
     *
     * @param former the worker's contracts with those employers, as far as registered; where there is none, each transfer
     *     stands for fixed terms in the months it states, which ended when employment began, unless a contract of the pair
     *     ran in them
     * @param termsStoodFor for how many fixed terms it stands; 0 = for none
     */
    public ServiceHistory withFormer(List<Engagement> former, int termsStoodFor) {
        List<Engagement> all = new ArrayList<>(engagements);
        all.addAll(former);
        if (former.isEmpty()) {
            for (Engagement engagement : engagements) {
                Term stated = engagement.transfer() == null ? null : formerOf(engagement);
                if (stated != null && !isServedHere(stated)) {
                    all.add(new Engagement(
                            engagement.form(),
                            stated.start(),
                            Collections.nCopies(termsStoodFor, AgreedTerm.asSigned(stated)),
                            null,
                            false,
                            false));
                }
            }
        }
        return new ServiceHistory(all, gapDays);
    }

    /** Whether a contract of the pair ran then, as one that the employer took over does: it is counted already. */
    private boolean isServedHere(Term stated) {
        return engagements.stream()
                .flatMap(engagement -> engagement.terms().stream())
                .anyMatch(agreed -> agreed.term().overlaps(stated));
    }

    private static Term formerOf(Engagement engagement) {
        LocalDate until = engagement.employmentStart();
        LocalDate from = until.minusMonths(Math.max(1, engagement.transfer().months()));
        return Term.fixed(from, until.minusDays(1));
    }

    /**
     * First day of the service that lasts without a break up to the given day; empty when the worker was not employed then.
     *
     * @param day the day after which service is asked for no more
     */
    public Optional<LocalDate> serviceStart(LocalDate day) {
        return row(day).stream()
                .map(served -> earlier(
                        served.engagement.employmentStart(),
                        served.agreed.term().start()))
                .min(Comparator.naturalOrder());
    }

    /** Whether a probation was agreed in a contract begun before that day. */
    public boolean hadProbationBefore(LocalDate start) {
        return engagements.stream().anyMatch(each -> each.probationAgreed() && each.beganBefore(start));
    }

    /** The terms that lead up to a day without a break, the last first. */
    private List<Served> row(LocalDate start) {
        List<Served> earlier = new ArrayList<>();
        for (Engagement engagement : engagements) {
            if (engagement.form() != EmploymentForm.PART_TIME) {
                engagement.terms().stream()
                        .filter(agreed -> agreed.term().start().isBefore(start))
                        .forEach(agreed -> earlier.add(new Served(engagement, agreed)));
            }
        }
        earlier.sort(Comparator.comparing(Served::start).reversed());
        List<Served> row = new ArrayList<>();
        LocalDate next = start;
        for (Served served : earlier) {
            LocalDate last = served.agreed.lastDay(served.engagement.endedOn());
            if (last != null && ChronoUnit.DAYS.between(last, next) - 1 > gapDays) {
                return row;
            }
            row.add(served);
            next = earlier(next, served.start());
        }
        return row;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private record Served(Engagement engagement, AgreedTerm agreed) {
        LocalDate start() {
            return agreed.term().start();
        }
    }
}
