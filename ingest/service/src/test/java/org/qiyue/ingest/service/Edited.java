package org.qiyue.ingest.service;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.qiyue.ingest.protocol.Filing;
import org.qiyue.ingest.protocol.FilingCodec;
import org.qiyue.ingest.protocol.FilingReading;
import org.qiyue.ingest.protocol.Sm3;

/** Filings that differ from those of {@link Filings} in a few members. */
final class Edited {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final ObjectNode event;

    private Edited(ObjectNode event) {
        this.event = event;
    }

    static Edited from(Filing filing) {
        try {
            return new Edited((ObjectNode) JSON.readTree(new FilingCodec().write(filing)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An amendment of one field that the employer may make alone. */
    static Edited amended(Filings contract, String field, String kind, String oldValue, String newValue) {
        Edited amendment = from(contract.amended(1, 2));
        ObjectNode item = (ObjectNode) amendment.event.at("/data/amendment/items/0");
        item.put("field", field).put("kind", kind).put("newValue", newValue);
        item.set("oldValue", oldValue == null ? item.nullNode() : TextNode.valueOf(oldValue));
        return amendment;
    }

    /** With the day on which it happened. */
    Edited on(String day) {
        return with("/data/filing/occurredOn", day);
    }

    /** With a text in place of what stands at a pointer into the event. */
    Edited with(String pointer, String text) {
        return with(pointer, TextNode.valueOf(text));
    }

    /** With a JSON value at a pointer into the event; its object is made where it is missing. */
    Edited with(String pointer, JsonNode value) {
        int slash = pointer.lastIndexOf('/');
        event.withObject(pointer.substring(0, slash)).set(pointer.substring(slash + 1), value);
        return this;
    }

    /** With another day wherever one stands. */
    Edited dated(String day, String other) {
        return new Edited((ObjectNode) json(event.toString().replace(day, other)));
    }

    boolean has(String pointer) {
        return !event.at(pointer).isMissingNode();
    }

    /** As another employer files and signs it. */
    Edited by(String creditCode) {
        with("/data/employer/creditCode", creditCode);
        if (event.at("/data/evidence/signatures/0") instanceof ObjectNode signature) {
            String document = event.at("/data/evidence/docDigest").asText();
            signature.put("certSubjectIdDigest", Sm3.subjectIdDigest(document, creditCode));
        }
        return this;
    }

    /** Without what stands at a pointer into the event. */
    Edited without(String pointer) {
        int slash = pointer.lastIndexOf('/');
        event.withObject(pointer.substring(0, slash)).remove(pointer.substring(slash + 1));
        return this;
    }

    /** A JSON value from its text, with single quotes in place of double ones. */
    static JsonNode json(String text) {
        try {
            return JSON.readTree(text.replace('\'', '"'));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes() {
        try {
            return JSON.writeValueAsBytes(event);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Filing filing() {
        FilingReading.Attributed reading = (FilingReading.Attributed) new FilingCodec().read(bytes());
        if (!reading.isWellFormed()) {
            throw new IllegalStateException(reading.findings().toString());
        }
        return reading.filing();
    }
}
