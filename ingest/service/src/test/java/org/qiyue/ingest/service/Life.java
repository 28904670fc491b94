package org.qiyue.ingest.service;

import java.util.List;

/**
 * The lives of one to three contracts and how they are delivered, as small numbers that jqwik can make smaller;
 * {@link Story} makes filings of them.
 */
record Life(List<Course> courses, Delivery delivery) {

    /** Whether two contracts may stand in each other's way (J04): of the same worker, through the same platform. */
    boolean crosses() {
        return courses.stream()
                        .map(course -> course.platform() + "/" + (course.pair() == 0))
                        .distinct()
                        .count()
                < courses.size();
    }

    /**
     * One contract.
     *
     * @param platform which of two platforms files it
     * @param pair which employer and worker
     * @param start how many days after its earliest possible day it begins
     * @param months how long its first term is
     * @param steps what happens to it; a step that has no lawful place is passed over
     */
    record Course(int platform, int pair, int start, int months, List<Step> steps) {}

    /**
     * Something that happens to a contract.
     *
     * @param day how many days after the first day of the contract
     * @param value which of the possible values, or which filing
     */
    record Step(What what, int day, int value) {}

    enum What {
        WAGE,
        PLACE,
        OCCUPATION,
        TERM_END,
        SEVERAL,
        EMPLOYER_NAME,
        EMPLOYER_DISTRICT,
        INDUSTRY,
        WORKER_NAME,
        RENEWAL,
        SUCCESSION,
        RESCISSION,
        TERMINATION,
        CORRECTION,
        CORRECTED_DAY,
        WITHDRAWAL
    }

    /**
     * How the filings arrive.
     *
     * @param keys the filings are sorted by these, taken in turn
     * @param repeats filings that arrive once more, each as the number of a filing and its key
     * @param batches how many arrive together, taken in turn
     * @param restarts after which batches the instance is replaced, taken in turn
     */
    record Delivery(List<Integer> keys, List<Repeat> repeats, List<Integer> batches, List<Boolean> restarts) {}

    record Repeat(int filing, int key) {}
}
