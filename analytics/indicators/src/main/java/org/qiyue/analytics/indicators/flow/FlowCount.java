package org.qiyue.analytics.indicators.flow;

/**
 * What is counted of the jobs of a cell in a period, with LEHD's public name and the letter of its papers. A spell runs
 * from its first day s to its last day e; a period from p0 to p1.
 *
 * <p>Source: U.S. Census Bureau, LEHD Public Use Data Schema V4.6.0, variables_qwi.csv; METHODOLOGY.md section 9.
 */
public enum FlowCount {
    /** M: jobs with a day in the period. */
    EMP_TOTAL("EmpTotal"),
    /** B: jobs on both sides of the period's beginning, s &lt; p0 &le; e. */
    EMP("Emp"),
    /** E: jobs on both sides of the period's end, s &le; p1 &lt; e. */
    EMP_END("EmpEnd"),
    /** F: full-quarter (stable) jobs, on both sides of the beginning and of the end. */
    EMP_S("EmpS"),
    /** Fpv: stable jobs of the period before. */
    EMP_SPV("EmpSpv"),
    /** A: accessions, s in the period. */
    HIR_A("HirA"),
    /** H: accessions of workers whom the employer has not had within a year. */
    HIR_N("HirN"),
    /** R: accessions of workers who come back within a year. */
    HIR_R("HirR"),
    /** S: separations, e in the period. */
    SEP("Sep"),
    /** CA: accessions that stay to the next period. */
    HIR_A_END("HirAEnd"),
    /** CS: separations of jobs that the period began with. */
    SEP_BEG("SepBeg"),
    /** EI: accessions that replace, CA - JC. */
    HIR_A_END_REPL("HirAEndRepl"),
    /** FA: jobs that are stable and were not the period before. */
    HIR_AS("HirAS"),
    /** FH: those of them whose worker was new. */
    HIR_NS("HirNS"),
    /** FS: jobs that were stable the period before and are not. */
    SEP_S("SepS"),
    /** FSnx: jobs that are stable and will not be the next period. */
    SEP_SNX("SepSnx"),
    /** JC: the sum over employers of what they grew by, max(0, E - B). */
    FRM_JB_GN("FrmJbGn"),
    /** JD: the sum over employers of what they shrank by, max(0, B - E). */
    FRM_JB_LS("FrmJbLs"),
    /** JF: JC - JD = E - B. */
    FRM_JB_C("FrmJbC"),
    /** FJC: the same for stable jobs, max(0, F - Fpv). */
    FRM_JB_GN_S("FrmJbGnS"),
    /** FJD: likewise, max(0, Fpv - F). */
    FRM_JB_LS_S("FrmJbLsS"),
    /** FJF: FJC - FJD = F - Fpv. */
    FRM_JB_CS("FrmJbCS");

    private final String publicName;

    FlowCount(String publicName) {
        this.publicName = publicName;
    }

    /** The name in LEHD's files. */
    public String publicName() {
        return publicName;
    }

    /** Whether it speaks of employers: it adds over areas and industries, and no cell of workers has it. */
    public boolean ofEmployers() {
        return this == HIR_A_END_REPL || name().startsWith("FRM_JB");
    }
}
