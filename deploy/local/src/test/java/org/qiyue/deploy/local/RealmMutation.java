package org.qiyue.deploy.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.qiyue.deploy.local.realm.RealmRule;

/**
 * One way of breaking a rule.
 *
 * @param path the place, members by name, elements of arrays by the name, alias or id they have, or {@code +} for a new
 *     one
 * @param value what is put there, as JSON; null takes away what stands there
 * @param first a change that is made before, or null
 */
record RealmMutation(RealmRule rule, String path, String value, RealmMutation first) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> NAMES = List.of("clientId", "username", "alias", "name", "authenticator");

    static RealmMutation set(RealmRule rule, String path, String value) {
        return new RealmMutation(rule, path, value, null);
    }

    static RealmMutation remove(RealmRule rule, String path) {
        return new RealmMutation(rule, path, null, null);
    }

    /** This change and one more, together. */
    RealmMutation andSet(String otherPath, String otherValue) {
        return new RealmMutation(rule, otherPath, otherValue, this);
    }

    JsonNode applied(JsonNode realm) throws Exception {
        JsonNode changed = first == null ? realm.deepCopy() : first.applied(realm);
        JsonNode at = changed;
        String[] segments = path.substring(1).split("/");
        for (int i = 0; i < segments.length - 1; i++) {
            at = at instanceof ArrayNode array ? array.path(index(array, segments[i])) : at.path(segments[i]);
            if (at.isMissingNode()) {
                throw new IllegalArgumentException("Nothing stands at " + segments[i] + " of " + path);
            }
        }
        put(at, segments[segments.length - 1]);
        return changed;
    }

    private void put(JsonNode at, String last) throws Exception {
        JsonNode wanted = value == null ? null : JSON.readTree(value);
        if (at instanceof ArrayNode array) {
            if (last.equals("+")) {
                array.add(wanted);
            } else if (wanted == null) {
                array.remove(index(array, last));
            } else {
                array.set(index(array, last), wanted);
            }
        } else if (wanted == null) {
            if (((ObjectNode) at).remove(last) == null) {
                throw new IllegalArgumentException("Nothing stands at " + path);
            }
        } else {
            ((ObjectNode) at).set(last, wanted);
        }
    }

    private static int index(ArrayNode array, String name) {
        for (int i = 0; i < array.size(); i++) {
            JsonNode element = array.get(i);
            if (NAMES.stream().anyMatch(id -> element.path(id).asText("").equals(name))) {
                return i;
            }
        }
        return Integer.parseInt(name);
    }

    @Override
    public String toString() {
        return rule + " " + path + " = " + value;
    }
}
