package org.qiyue.ingest.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.OffsetDateTime;
import java.util.Iterator;
import java.util.List;
import org.qiyue.registry.model.FilingKind;

/** Reads the attributes of an event, all but {@code data}. */
final class EnvelopeForm {
    static final String CONTENT_TYPE = "application/json";
    static final String SPEC_VERSION = "1.0";
    static final Form CONTRACT_NO = new TextForm(1, 64);
    static final List<String> ATTRIBUTES = List.of(
            "specversion",
            "id",
            "source",
            "type",
            "subject",
            "time",
            "datacontenttype",
            "dataschema",
            "partitionkey",
            "data");

    private final ObjectNode event;
    private final Reading reading;

    EnvelopeForm(ObjectNode event, Reading reading) {
        this.event = event;
        this.reading = reading;
    }

    /** The platform code in a source, or the empty text when the source names none. */
    static String platformCode(String source) {
        String code = source.startsWith(Wire.PLATFORM_SOURCE_PREFIX)
                ? source.substring(Wire.PLATFORM_SOURCE_PREFIX.length())
                : "";
        return Wire.isPlatformCode(code) ? code : "";
    }

    /** The kind in the event's type, or null when there is none. */
    FilingKind kind() {
        String type = event.path("type").asText("");
        for (FilingKind kind : FilingKind.values()) {
            if (Wire.type(kind).equals(type)) {
                return kind;
            }
        }
        return null;
    }

    /** Reports every departure of the attributes; gives the envelope, or null when the kind cannot be read. */
    Envelope read() {
        for (Iterator<String> names = event.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!ATTRIBUTES.contains(name)) {
                reading.findings().unknown(place(name));
            }
        }
        constant("specversion", SPEC_VERSION);
        String id = event.get("id").textValue();
        Blocks.UUID.read(event.get("id"), place("id"), reading);
        String platform = platformCode(event.get("source").textValue());
        if (platform.isEmpty()) {
            malformed("source", Wire.PLATFORM_SOURCE_PREFIX + "<platformCode>");
        }
        FilingKind kind = kind();
        if (has("type") && kind == null) {
            malformed("type", "org.qiyue.filing.<kind>.v1");
        }
        String contractNo =
                has("subject") ? (String) CONTRACT_NO.read(event.get("subject"), place("subject"), reading) : null;
        OffsetDateTime time =
                has("time") ? (OffsetDateTime) Blocks.INSTANT.read(event.get("time"), place("time"), reading) : null;
        constant("datacontenttype", CONTENT_TYPE);
        String version = has("dataschema") ? version(kind) : null;
        if (has("partitionkey") && !event.get("partitionkey").equals(event.get("subject"))) {
            malformed("partitionkey", "subject");
        }
        if (!event.has("data")) {
            reading.findings().missing(place("data"));
        }
        return kind == null ? null : new Envelope(id, platform, kind, contractNo, time, version);
    }

    private String version(FilingKind kind) {
        String schema =
                event.get("dataschema").isTextual() ? event.get("dataschema").textValue() : "";
        for (FilingKind each : FilingKind.values()) {
            String known = Wire.schema(each);
            String stem = known.substring(0, known.length() - Wire.SCHEMA_VERSION.length());
            if ((kind == null || kind == each) && schema.startsWith(stem)) {
                if (!schema.equals(known)) {
                    reading.findings().unknownVersion(place("dataschema"));
                }
                return schema.equals(known) ? Wire.SCHEMA_VERSION : null;
            }
        }
        malformed("dataschema", "urn:qiyue:schema:filing:<kind>:" + Wire.SCHEMA_VERSION);
        return null;
    }

    private boolean has(String name) {
        if (!event.has(name)) {
            reading.findings().missing(place(name));
            return false;
        }
        return true;
    }

    private void constant(String name, String value) {
        if (has(name)) {
            JsonNode node = event.get(name);
            if (!node.isTextual()
                    || reading.isOddNumber(node)
                    || !node.textValue().equals(value)) {
                malformed(name, value);
            }
        }
    }

    private void malformed(String name, String value) {
        reading.findings().malformed(place(name), name + " 须为 " + value, "The attribute must be " + value);
    }

    private static Place place(String name) {
        return Place.EVENT.member(name, name);
    }
}
