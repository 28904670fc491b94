package org.qiyue.deploy.local.realm;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A place in a realm and what stands there, which may be nothing.
 *
 * @param path where it lies, as a JSON pointer
 */
record Place(String path, JsonNode value) {

    Place at(String member) {
        return new Place(path + "/" + member.replace("~", "~0").replace("/", "~1"), value.path(member));
    }

    /** The elements of a member that is an array; none when it is missing. */
    List<Place> each(String member) {
        Place array = at(member);
        List<Place> elements = new ArrayList<>();
        for (int i = 0; i < array.value.size(); i++) {
            elements.add(new Place(array.path + "/" + i, array.value.path(i)));
        }
        return elements;
    }

    /** The members of an object. */
    List<Place> members() {
        List<Place> members = new ArrayList<>();
        value.fieldNames().forEachRemaining(name -> members.add(at(name)));
        return members;
    }

    String text(String member) {
        return value.path(member).asText("");
    }

    boolean flag(String member) {
        return value.path(member).asBoolean(false);
    }

    /** The texts of an array. */
    Set<String> texts() {
        Set<String> texts = new TreeSet<>();
        value.forEach(element -> texts.add(element.asText()));
        return texts;
    }

    /** This place when what stands there is not as it must be. */
    Stream<Place> unless(Predicate<JsonNode> allowed) {
        return allowed.test(value) ? Stream.empty() : Stream.of(this);
    }

    Stream<Place> unlessTrue() {
        return unless(node -> node.isBoolean() && node.booleanValue());
    }

    /** A flag that Keycloak takes for false when it is missing. */
    Stream<Place> unlessFalse() {
        return unless(node -> node.isMissingNode() || node.isBoolean() && !node.booleanValue());
    }

    Stream<Place> unlessText(String wanted) {
        return unless(node -> node.asText("").equals(wanted));
    }

    /** A number, or a text that holds one, as Keycloak's attributes do. */
    Stream<Place> unlessNumber(LongPredicate allowed) {
        return unless(node -> node.asText("").matches("-?[0-9]{1,18}") && allowed.test(Long.parseLong(node.asText())));
    }

    Stream<Place> unlessWithin(long least, long most) {
        return unlessNumber(number -> number >= least && number <= most);
    }

    Stream<Place> unlessHolds(Set<String> wanted) {
        return texts().containsAll(wanted) ? Stream.empty() : Stream.of(this);
    }

    Stream<Place> unlessHoldsOnly(Set<String> allowed) {
        return allowed.containsAll(texts()) ? Stream.empty() : Stream.of(this);
    }

    Stream<Place> unlessEmpty() {
        return unless(JsonNode::isEmpty);
    }

    /** Every client role that an object of roles by client grants and that is not among those allowed. */
    Stream<Place> unlessGrantsOnly(Map<String, Set<String>> allowed) {
        return members().stream()
                .flatMap(client -> client.unlessHoldsOnly(
                        allowed.getOrDefault(client.path.substring(client.path.lastIndexOf('/') + 1), Set.of())));
    }
}
