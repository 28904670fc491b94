package org.qiyue.deploy.bench.queue;

/**
 * A case as the register has it in the end.
 *
 * @param version how many versions it has had
 * @param opener who registered it, in whose hands it lay first
 * @param handler in whose hands it lies
 */
record KeptCase(long caseId, long version, String opener, String handler) {}
