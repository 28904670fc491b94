package org.qiyue.ingest.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.qiyue.ingest.protocol.Amended;
import org.qiyue.ingest.protocol.AmendmentItem;
import org.qiyue.ingest.protocol.Corrected;
import org.qiyue.ingest.protocol.CorrectionChange;
import org.qiyue.ingest.protocol.Filing;

/**
 * One field that an amendment or correction changes.
 *
 * @param pointer where the change stands in the event
 * @param field JSON Pointer into {@code data} of the contract's present form
 * @param oldValue the value before; a JSON null where the field was absent, null when it was not well-formed
 * @param newValue the value after, likewise
 */
record ChangedField(String pointer, String field, JsonNode oldValue, JsonNode newValue) {

    /** The well-named fields that a filing changes; none unless it amends or corrects. */
    static List<ChangedField> of(Filing filing) {
        List<ChangedField> changes = new ArrayList<>(0);
        if (filing instanceof Amended amended) {
            List<AmendmentItem> items = amended.amendment().items();
            for (int i = 0; i < items.size(); i++) {
                AmendmentItem item = items.get(i);
                add(changes, "/data/amendment/items/" + i, item.field(), item.oldValue(), item.newValue());
            }
        } else if (filing instanceof Corrected corrected) {
            List<CorrectionChange> corrections = corrected.correction().changes();
            for (int i = 0; i < corrections.size(); i++) {
                CorrectionChange change = corrections.get(i);
                add(changes, "/data/correction/changes/" + i, change.field(), change.oldValue(), change.newValue());
            }
        }
        return changes;
    }

    private static void add(List<ChangedField> changes, String pointer, String field, JsonNode before, JsonNode after) {
        if (field != null) {
            changes.add(new ChangedField(pointer, field, before, after));
        }
    }

    /** Where its new value stands in the event. */
    String newValuePointer() {
        return pointer + "/newValue";
    }

    /** What the change makes of a member, itself the field or in the block that it changes, as text; null where nothing. */
    String newText(String member) {
        if (newValue == null || !(member + "/").startsWith(field + "/")) {
            return null;
        }
        return newValue.at(member.substring(field.length())).textValue();
    }

    /**
     * Puts the new value into {@code data} of an event, or takes the field out where there is none; of no block that is a
     * plain value. It puts in a copy: a later change of the same block must not touch the event, which is signed.
     */
    void applyTo(ObjectNode data) {
        int slash = field.indexOf('/', 1);
        String name = slash < 0 ? null : field.substring(1, slash);
        if (name != null && data.path(name).isValueNode() && !data.path(name).isNull()) {
            return;
        }
        ObjectNode block = name == null ? data : data.withObjectProperty(name);
        String member =
                field.substring(slash < 0 ? 1 : slash + 1).replace("~1", "/").replace("~0", "~");
        if (newValue == null || newValue.isNull()) {
            block.remove(member);
        } else {
            block.set(member, newValue.deepCopy());
        }
    }

    /** Whether two values are the same, numbers by their value. */
    static boolean isSame(JsonNode one, JsonNode other) {
        return one.isNumber() && other.isNumber()
                ? one.decimalValue().compareTo(other.decimalValue()) == 0
                : one.equals(other);
    }

    /** The new value as text; null when it is none. */
    String newText() {
        return newValue != null && newValue.isTextual() ? newValue.textValue() : null;
    }
}
