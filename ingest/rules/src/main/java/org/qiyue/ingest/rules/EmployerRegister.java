package org.qiyue.ingest.rules;

/**
 * What a loaded employer register says of the filing's employer.
 *
 * @param entry its entry; null when the register has none
 */
public record EmployerRegister(EmployerEntry entry) {}
