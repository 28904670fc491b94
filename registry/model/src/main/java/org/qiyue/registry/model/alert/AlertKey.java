package org.qiyue.registry.model.alert;

import java.util.Objects;

/**
 * What an alert is about; while one is not closed there is no second of the same key.
 *
 * @param employer credit code
 * @param rule id of the rule
 */
public record AlertKey(String employer, String rule) {

    public AlertKey {
        Objects.requireNonNull(employer, "employer");
        Objects.requireNonNull(rule, "rule");
    }
}
