package org.qiyue.deploy.local.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The careers of the city's workers: jobs, renewals, endings and the time between jobs.
 *
 * <p>A career may have begun up to eight years ago; only contracts in force at some time in the last
 * {@value #YEARS} years are filed, as a platform would backfill them.
 */
final class Careers {

    static final int YEARS = 5;

    /** Ordinals of contracts are this many a worker. */
    static final int JOBS = 16;

    private static final int LONGEST_AGO_YEARS = 8;
    private static final double DAYS_BETWEEN_JOBS = 50;

    private final long seed;
    private final LocalDate today;
    private final Employers employers;
    private final People people;

    Careers(long seed, LocalDate today, Employers employers) {
        this.seed = seed;
        this.today = today;
        this.employers = employers;
        this.people = new People(seed, today);
    }

    /** The contracts of one worker, oldest first; empty when none was in force in the years that are filed. */
    List<ContractLife> contractsOf(long ordinal) {
        Dice dice = Dice.of(seed, "career", ordinal);
        Person person = people.person(ordinal);
        LocalDate first =
                latest(today.minusYears(LONGEST_AGO_YEARS), person.birthDate().plusYears(20));
        LocalDate ready = dice.dayBetween(first, latest(first, today.minusDays(40)));
        LocalDate filedFrom = today.minusYears(YEARS);
        List<ContractLife> contracts = new ArrayList<>();
        Set<Integer> left = new HashSet<>();
        for (int job = 0; job < 12; job++) {
            LocalDate start = Season.hiringDay(ready, dice);
            if (!start.isBefore(today.minusDays(2))) {
                break;
            }
            ContractPlan plan = new ContractPlan(newEmployer(dice, left), person, start, today, employers, dice);
            List<Step> steps = plan.steps();
            LocalDate leftOn = plan.leftOn();
            left.add(plan.employer().ordinal());
            if (leftOn == null || !leftOn.isBefore(filedFrom)) {
                String number = number(plan.employer(), start, ordinal, job);
                contracts.add(new ContractLife(ordinal * JOBS + job, number, plan.employer(), person, steps));
            }
            if (leftOn == null) {
                break;
            }
            ready = leftOn.plusDays(dice.waitingDays(DAYS_BETWEEN_JOBS));
        }
        return contracts;
    }

    /**
     * An employer the worker has not been with: nobody orders the events of two contracts, so a platform would have to
     * wait for the receipt of the first one's ending before it files the second with the same parties (J04).
     */
    private Employer newEmployer(Dice dice, Set<Integer> left) {
        Employer employer = employers.draw(dice);
        for (int attempt = 0; attempt < 100 && left.contains(employer.ordinal()); attempt++) {
            employer = employers.draw(dice);
        }
        return employer;
    }

    private static String number(Employer employer, LocalDate start, long worker, int job) {
        String prefix = employer.platform().substring(0, 2).toUpperCase(java.util.Locale.ROOT);
        return "%s-%d-%07d-%d".formatted(prefix, start.getYear(), worker, job + 1);
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
