package org.qiyue.registry.model.casework;

import java.time.LocalDate;

/**
 * The hearing of a case.
 *
 * @param day the day it is set for; null before the summons
 * @param ended whether it was held or ended unheld
 */
public record CaseHearing(LocalDate day, boolean ended) {

    static final CaseHearing NONE = new CaseHearing(null, false);
}
