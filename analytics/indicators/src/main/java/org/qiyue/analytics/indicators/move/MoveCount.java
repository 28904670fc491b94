package org.qiyue.analytics.indicators.move;

/**
 * What is counted of the moves of workers in a period t, under the names of LEHD where it has the same. A spell runs from its
 * first day s to its last day e, a period from p0 to p1; j is the worker's main job at the boundary before p0, k that at the
 * boundary after p1.
 *
 * <p>Source: U.S. Census Bureau, LEHD Public Use Data Schema V4.6.0, variables_j2j.csv; METHODOLOGY.md section 10.
 */
public enum MoveCount {
    /** There is j. */
    MAIN_B("MainB"),
    /** There is k. */
    MAIN_E("MainE"),
    /** j and k are the same spell. */
    JOB_STAY_S("JobStayS"),
    /** There is k and it is not j. */
    M_JOB_START("MJobStart"),
    /** There is j and it is not k. */
    M_JOB_END("MJobEnd"),
    /** k began in t. */
    M_HIRE("MHire"),
    /** j ended in t. */
    M_SEP("MSep"),
    /** EE: j ended in t and k, of another pair, began in t; counted for k. */
    EE_HIRE("EEHire"),
    /** EE, counted for j. */
    EE_SEP("EESep"),
    /** k began in t while j goes on. */
    M_HIRE_ADD("MHireAdd"),
    /** j ended in t and k, which had begun before, goes on. */
    M_SEP_KEEP("MSepKeep"),
    /** k began in t out of no main job, or out of an earlier spell of its own pair. */
    NE_HIRE("NEHire"),
    /** j ended in t into no main job, or into a later spell of its own pair. */
    EN_SEP("ENSep"),
    /** AQ: no j, and at the boundary before it a main job of another pair than k. */
    AQ_HIRE("AQHire"),
    /** No k, and at the boundary after it a main job of another pair than j. */
    AQ_SEP("AQSep"),
    /** EE or AQ, counted for k. */
    J2J_HIRE("J2JHire"),
    /** EE or AQ, counted for j. */
    J2J_SEP("J2JSep"),
    /** NEHire that is no AQHire. */
    NE_PERSIST("NEPersist"),
    /** ENSep that is no AQSep. */
    EN_PERSIST("ENPersist"),
    /** NEHire of whom had no day of any job in t-1. */
    NE_FULL_Q("NEFullQ"),
    /** ENSep of whom has no day of any job in t+1. */
    EN_FULL_Q("ENFullQ"),
    /** EE out of a job that had a boundary more into one that has a boundary more, counted for k. */
    EE_HIRE_S("EEHireS"),
    /** Likewise, counted for j. */
    EE_SEP_S("EESepS"),
    /** AQHire, likewise. */
    AQ_HIRE_S("AQHireS"),
    /** AQSep, likewise. */
    AQ_SEP_S("AQSepS"),
    /** EEHireS or AQHireS. */
    J2J_HIRE_S("J2JHireS"),
    /** EESepS or AQSepS. */
    J2J_SEP_S("J2JSepS"),
    /** J2JHire into a job that began before the old one had ended. */
    J2J_HIRE_OVERLAP("J2JHireOverlap"),
    /** J2JHire with 0 to 7 days between. */
    J2J_HIRE_GAP_7("J2JHireGap7"),
    /** J2JHire with 8 to 31 days between. */
    J2J_HIRE_GAP_31("J2JHireGap31"),
    /** J2JHire with 32 to 91 days between. */
    J2J_HIRE_GAP_91("J2JHireGap91"),
    /** J2JHire with 92 days between, or more. */
    J2J_HIRE_GAP_92("J2JHireGap92");

    private final String publicName;

    MoveCount(String publicName) {
        this.publicName = publicName;
    }

    /** The name in releases. */
    public String publicName() {
        return publicName;
    }

    /** The band of J2JHire of a gap in days; negative where the jobs overlap. */
    static MoveCount ofGap(int days) {
        if (days < 0) {
            return J2J_HIRE_OVERLAP;
        }
        if (days <= 7) {
            return J2J_HIRE_GAP_7;
        }
        if (days <= 31) {
            return J2J_HIRE_GAP_31;
        }
        return days <= 91 ? J2J_HIRE_GAP_91 : J2J_HIRE_GAP_92;
    }
}
