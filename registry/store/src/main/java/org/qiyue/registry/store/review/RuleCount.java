package org.qiyue.registry.store.review;

/**
 * What a rule found in a run.
 *
 * @param rule the rule
 * @param subject what its findings are about: CONTRACT, EMPLOYER, PLATFORM or AUTHORITY
 * @param skipped why it was not evaluated: REGISTER_EMPTY or REGISTER_OUT_OF_DATE; null when it was
 * @param found findings that hold for the day
 * @param opened of these, those that did not stand before
 * @param cleared findings that stood and no longer hold
 */
public record RuleCount(String rule, String subject, String skipped, int found, int opened, int cleared) {}
