package org.qiyue.registry.service.urgency;

/** Last days that stand in the register as they were counted, of one kind of things. */
public interface KeptDays {

    /**
     * Counts some of them anew, in a transaction of the service.
     *
     * @param present today, with the calendar to count by
     * @param after the place at which to go on, 0 to begin
     * @return the place at which to go on; 0 when there are no more
     */
    long countAnew(Present present, long after);
}
