package org.qiyue.ingest.rules;

import com.fasterxml.jackson.databind.JsonNode;
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

    /** The new value as text; null when it is none. */
    String newText() {
        return newValue != null && newValue.isTextual() ? newValue.textValue() : null;
    }
}
