package org.qiyue.deploy.local.realm;

import java.util.Objects;

/**
 * A place of a realm that breaks a rule.
 *
 * @param path the place, as a JSON pointer
 */
public record Finding(RealmRule rule, String path) {

    public Finding {
        Objects.requireNonNull(rule);
        Objects.requireNonNull(path);
    }

    /** Rule, place, and what is asked for, Chinese first. */
    public String sentence() {
        return "%s %s：%s %s".formatted(rule, path, rule.chinese(), rule.english());
    }
}
