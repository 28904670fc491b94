package org.qiyue.ingest.service.decide;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializable;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.qiyue.ingest.protocol.Amended;
import org.qiyue.ingest.protocol.AmendmentBlock;
import org.qiyue.ingest.protocol.Corrected;
import org.qiyue.ingest.protocol.CorrectionBlock;
import org.qiyue.ingest.protocol.Filing;

/**
 * A new value for one field of a contract.
 *
 * @param field JSON Pointer into {@code data} of the contract's present form
 * @param oldValue the value before, null when absent
 * @param newValue the value after, null when absent
 */
record FieldChange(String field, JsonNode oldValue, JsonNode newValue) {
    FieldChange {
        Objects.requireNonNull(field);
        oldValue = oldValue == null || oldValue.isNull() || oldValue.isMissingNode() ? null : oldValue;
        newValue = newValue == null || newValue.isNull() || newValue.isMissingNode() ? null : newValue;
    }

    /** The fields that an amendment or correction gives new values; none for any other filing. */
    static List<FieldChange> of(Filing filing) {
        if (filing instanceof Amended amended) {
            return of(amended.amendment());
        }
        return filing instanceof Corrected corrected ? of(corrected.correction()) : List.of();
    }

    private static List<FieldChange> of(AmendmentBlock amendment) {
        List<FieldChange> changes = new ArrayList<>();
        amendment.items().stream()
                .filter(item -> item.field() != null)
                .forEach(item -> changes.add(new FieldChange(item.field(), item.oldValue(), item.newValue())));
        if (amendment.successorCreditCode() != null) {
            changes.add(new FieldChange(Terms.EMPLOYER, null, TextNode.valueOf(amendment.successorCreditCode())));
        }
        return changes;
    }

    private static List<FieldChange> of(CorrectionBlock correction) {
        List<FieldChange> changes = new ArrayList<>();
        correction.changes().stream()
                .filter(change -> change.field() != null)
                .forEach(change -> changes.add(new FieldChange(change.field(), change.oldValue(), change.newValue())));
        return changes;
    }

    /** Changes as the register keeps them: of values of persons only that they change. */
    static String shown(List<FieldChange> changes) {
        return changes.isEmpty() ? Json.NOTHING : Json.write(new Shown(changes));
    }

    /** Writes itself, so that no tree need be made of it. */
    private static final class Shown extends JsonSerializable.Base {
        private final List<FieldChange> changes;

        private Shown(List<FieldChange> changes) {
            this.changes = changes;
        }

        @Override
        public void serialize(JsonGenerator json, SerializerProvider values) throws IOException {
            json.writeStartArray();
            for (FieldChange change : changes) {
                change.show(json, values);
            }
            json.writeEndArray();
        }

        @Override
        public void serializeWithType(JsonGenerator json, SerializerProvider values, TypeSerializer types) {
            throw new UnsupportedOperationException("Changes are written without types");
        }
    }

    private void show(JsonGenerator json, SerializerProvider values) throws IOException {
        json.writeStartObject();
        json.writeStringField("field", field);
        if (isOpen()) {
            show("oldValue", oldValue, json, values);
            show("newValue", newValue, json, values);
        } else {
            json.writeBooleanField("withheld", true);
        }
        json.writeEndObject();
    }

    private static void show(String name, JsonNode value, JsonGenerator json, SerializerProvider values)
            throws IOException {
        json.writeFieldName(name);
        if (value == null) {
            json.writeNull();
        } else {
            value.serialize(json, values);
        }
    }

    /** Whether the values may stand in the register in clear: not those of persons. */
    boolean isOpen() {
        return Terms.holds(field)
                || PartyField.find(field).filter(PartyField::isOpen).isPresent();
    }
}
