package org.qiyue.ingest.rules.review;

/** A register that comes from outside and is loaded by an operator; a rule that needs one waits for it. */
public enum Feed {
    /** Insured head-counts by employer and month 参保人数. */
    INSURED_HEADCOUNT,
    /** Workers on construction sites 实名制. */
    REAL_NAME,
    /** Qualifications of authorities and platforms 资质. */
    QUALIFICATION
}
