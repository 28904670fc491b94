package org.qiyue.ingest.service.decide;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.qiyue.ingest.protocol.LegalDates;

/**
 * The terms of a contract as the register keeps them in clear: blocks {@code contract}, {@code dispatch},
 * {@code renewal} and {@code ending} with the members of the event, without those that name or describe a person, and the employer's
 * credit code. Immutable.
 */
final class Terms {
    private static final List<String> BLOCKS = List.of("contract", "dispatch", "renewal", "ending");
    private static final Map<String, Set<String>> WITHHELD = Map.of(
            "contract",
            Set.of("workPlaceDetail"),
            "dispatch",
            Set.of(),
            "renewal",
            Set.of(),
            "ending",
            Set.of("reasonStatement", "protectedDeclared", "preExitHealthCheck", "avgMonthlyWage12"));

    /** Pointers to the fields that are asked for, each read once; a contract is asked for some twenty with each event. */
    private static final Map<String, JsonPointer> POINTERS = new ConcurrentHashMap<>();

    private static final int MOST_POINTERS = 1_000;

    /** The employer's key; the only member of its block that is kept. */
    static final String EMPLOYER = "/employer/creditCode";

    /** The only block that may be changed as a whole. */
    private static final String DISPATCH = "/dispatch";

    static final Terms NONE = new Terms(Json.MAPPER.createObjectNode());

    private final ObjectNode tree;
    private String json;

    private Terms(ObjectNode tree) {
        this.tree = tree;
    }

    /** Terms from a column of the register. */
    static Terms read(String column) {
        return new Terms((ObjectNode) Json.read(column));
    }

    /** Whether a field is one of those kept here. */
    static boolean holds(String field) {
        if (field.equals(EMPLOYER) || field.equals(DISPATCH)) {
            return true;
        }
        int slash = field.indexOf('/', 1);
        if (slash < 0 || field.charAt(0) != '/' || slash != field.lastIndexOf('/')) {
            return false;
        }
        for (String block : BLOCKS) {
            if (slash == block.length() + 1 && field.startsWith(block, 1)) {
                Set<String> withheld = WITHHELD.get(block);
                return withheld.isEmpty() || !withheld.contains(field.substring(slash + 1));
            }
        }
        return false;
    }

    /** On whatever thread: then it may be written twice, and is the same. */
    String json() {
        String written = json;
        if (written == null) {
            written = Json.write(tree);
            json = written;
        }
        return written;
    }

    /** With the contract, dispatch and renewal blocks of a conclusion or renewal; an ending, if any, is gone. */
    Terms signed(JsonNode data) {
        ObjectNode next = Json.MAPPER.createObjectNode();
        put(next, "contract", data);
        put(next, "dispatch", data);
        put(next, "renewal", data);
        JsonNode employer = data.path("employer").path("creditCode");
        if (employer.isTextual()) {
            next.withObjectProperty("employer").set("creditCode", employer);
        }
        return new Terms(next);
    }

    /** With the ending block of a rescission or termination. */
    Terms ended(JsonNode data) {
        ObjectNode next = Json.MAPPER.createObjectNode();
        next.setAll(tree);
        put(next, "ending", data);
        return new Terms(next);
    }

    /** With new values for those of the fields that are kept here. */
    Terms changed(List<FieldChange> changes) {
        ObjectNode next = Json.MAPPER.createObjectNode();
        next.setAll(tree);
        for (FieldChange change : changes) {
            if (change.field().equals(DISPATCH)) {
                next.remove("dispatch");
                if (change.newValue() instanceof ObjectNode block) {
                    next.set("dispatch", block.deepCopy());
                }
            } else if (holds(change.field())) {
                int slash = change.field().indexOf('/', 1);
                String member = unescaped(change.field().substring(slash + 1));
                ObjectNode block = own(next, change.field().substring(1, slash));
                if (change.newValue() == null) {
                    block.remove(member);
                } else {
                    block.set(member, change.newValue());
                }
            }
        }
        return new Terms(next);
    }

    /** A block of the next terms to be changed: these keep theirs. */
    private ObjectNode own(ObjectNode next, String block) {
        if (next.get(block) instanceof ObjectNode shared && shared == tree.get(block)) {
            next.set(block, shared.objectNode().setAll(shared));
        }
        return next.withObjectProperty(block);
    }

    /** What changes from these terms to others, field by field, in the order of their names. */
    List<FieldChange> changesTo(Terms other) {
        List<FieldChange> changes = new ArrayList<>();
        for (String block : BLOCKS) {
            JsonNode before = tree.path(block);
            JsonNode after = other.tree.path(block);
            if (before != after) {
                for (String member : differing(before, after)) {
                    String field = "/" + block + "/" + member.replace("~", "~0").replace("/", "~1");
                    changes.add(new FieldChange(field, before.get(member), after.get(member)));
                }
            }
        }
        return changes;
    }

    /** The members that differ, in the order of their names. */
    private static List<String> differing(JsonNode before, JsonNode after) {
        List<String> members = new ArrayList<>();
        before.forEachEntry((member, value) -> {
            if (!Json.same(value, after.get(member))) {
                members.add(member);
            }
        });
        after.forEachEntry((member, value) -> {
            if (!before.has(member)) {
                members.add(member);
            }
        });
        members.sort(null);
        return members;
    }

    /** The terms as {@code data} of an event; not to be changed. */
    JsonNode tree() {
        return tree;
    }

    /** The value of a field, null when absent. */
    JsonNode at(String field) {
        JsonNode value = tree.at(pointer(field));
        return value.isMissingNode() || value.isNull() ? null : value;
    }

    private static JsonPointer pointer(String field) {
        JsonPointer known = POINTERS.get(field);
        if (known == null) {
            known = JsonPointer.compile(field);
            if (POINTERS.size() < MOST_POINTERS) {
                POINTERS.put(field, known);
            }
        }
        return known;
    }

    String text(String field) {
        JsonNode value = at(field);
        return value == null || !value.isTextual() ? null : value.textValue();
    }

    LocalDate date(String field) {
        String text = text(field);
        LocalDate day = text == null ? null : LegalDates.parse(text);
        try {
            return day != null || text == null ? day : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    BigDecimal decimal(String field) {
        JsonNode value = at(field);
        return value == null || !value.isNumber() ? null : value.decimalValue();
    }

    boolean isTrue(String field) {
        JsonNode value = at(field);
        return value != null && value.asBoolean(false);
    }

    private static void put(ObjectNode target, String block, JsonNode data) {
        if (data.path(block) instanceof ObjectNode members) {
            target.set(block, withoutPersons(members, WITHHELD.get(block)));
        }
    }

    /** The block of an event itself where nothing is withheld of it: no terms change theirs. */
    private static ObjectNode withoutPersons(ObjectNode members, Set<String> withheld) {
        for (String member : withheld) {
            if (members.has(member)) {
                return members.objectNode().<ObjectNode>setAll(members).remove(withheld);
            }
        }
        return members;
    }

    private static String unescaped(String token) {
        return token.replace("~1", "/").replace("~0", "~");
    }
}
