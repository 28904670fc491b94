package org.qiyue.analytics.indicators.flow;

/**
 * Sums of agreed wages: of each job the wage in force on each of its days in the period, over the days of the month.
 *
 * <p>Contract wages, not wages paid. Source: LEHD Public Use Data Schema V4.6.0; METHODOLOGY.md section 9.
 */
public enum AccruedWage {
    /** W1: of all jobs. */
    PAYROLL("Payroll", FlowCount.EMP_TOTAL),
    /** Of stable jobs. */
    EARN_S("EarnS", FlowCount.EMP_S),
    /** Of the jobs that the period began with. */
    EARN_BEG("EarnBeg", FlowCount.EMP),
    /** Of jobs that are newly stable. */
    EARN_HIR_AS("EarnHirAS", FlowCount.HIR_AS),
    /** Of those whose worker was new. */
    EARN_HIR_NS("EarnHirNS", FlowCount.HIR_NS),
    /** Of stable jobs in the last period in which they are. */
    EARN_SEP_S("EarnSepS", FlowCount.SEP_SNX);

    private final String publicName;
    private final FlowCount jobs;

    AccruedWage(String publicName, FlowCount jobs) {
        this.publicName = publicName;
        this.jobs = jobs;
    }

    /** The name in LEHD's files. */
    public String publicName() {
        return publicName;
    }

    /** The jobs that it is the wage of; a mean wage is divided by their number. */
    public FlowCount jobs() {
        return jobs;
    }
}
