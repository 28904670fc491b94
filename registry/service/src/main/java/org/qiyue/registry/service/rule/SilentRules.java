package org.qiyue.registry.service.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import org.qiyue.registry.service.rule.RuleResource.SilentRule;

/** Reads which rules were not evaluated; runs in the transaction of its caller. */
@ApplicationScoped
class SilentRules {
    private static final String ALL = "select rule, register, in_part,"
            + " nullif(silent_from, timestamptz '-infinity') as silent_from,"
            + " nullif(silent_to, timestamptz 'infinity') as silent_to from registry.rule_not_evaluated s";
    private static final String ORDER = " order by s.rule, s.register, s.silent_from";

    private final EntityManager entities;

    SilentRules(EntityManager entities) {
        this.entities = entities;
    }

    List<SilentRule> all() {
        return list(entities.createNativeQuery(ALL + ORDER, Tuple.class));
    }

    List<SilentRule> at(Instant moment) {
        return list(entities.createNativeQuery(
                        ALL + " where s.silent_from <= :moment and s.silent_to > :moment" + ORDER, Tuple.class)
                .setParameter("moment", moment));
    }

    private static List<SilentRule> list(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new SilentRule(
                        row.get("rule", String.class),
                        row.get("register", String.class),
                        row.get("in_part", Boolean.class),
                        row.get("silent_from", Instant.class),
                        row.get("silent_to", Instant.class)))
                .toList();
    }
}
