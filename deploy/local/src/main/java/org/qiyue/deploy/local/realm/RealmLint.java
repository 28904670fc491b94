package org.qiyue.deploy.local.realm;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;

/** Holds a realm, written by hand or exported from Keycloak, against every rule. */
public final class RealmLint {

    private RealmLint() {}

    /**
     * What breaks a rule, in the order of the rules; empty for a realm that keeps them all.
     *
     * @param realm a representation as Keycloak imports and exports it
     */
    public static List<Finding> findings(JsonNode realm) {
        Place root = new Place("", realm);
        return Arrays.stream(RealmRule.values())
                .flatMap(rule -> rule.broken(root).map(place -> new Finding(rule, place.path())))
                .toList();
    }
}
