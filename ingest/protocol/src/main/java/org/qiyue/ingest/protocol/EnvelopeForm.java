package org.qiyue.ingest.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    private static final Map<String, FilingKind> KINDS =
            Stream.of(FilingKind.values()).collect(Collectors.toUnmodifiableMap(Wire::type, kind -> kind));
    private static final Map<FilingKind, String> SCHEMAS = schemas();

    private final ObjectNode event;
    private final Reading reading;

    EnvelopeForm(ObjectNode event, Reading reading) {
        this.event = event;
        this.reading = reading;
    }

    private static Map<FilingKind, String> schemas() {
        Map<FilingKind, String> schemas = new EnumMap<>(FilingKind.class);
        for (FilingKind kind : FilingKind.values()) {
            schemas.put(kind, Wire.schema(kind));
        }
        return schemas;
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
        return KINDS.get(event.path("type").asText(""));
    }

    /** Reports every departure of the attributes; gives the envelope, or null when the kind cannot be read. */
    Envelope read() {
        event.forEachEntry((name, value) -> {
            if (!ATTRIBUTES.contains(name)) {
                reading.unknown(name);
            }
        });
        constant("specversion", SPEC_VERSION);
        String id = event.get("id").textValue();
        read(Blocks.UUID, "id");
        String platform = platformCode(event.get("source").textValue());
        if (platform.isEmpty()) {
            malformed("source", Wire.PLATFORM_SOURCE_PREFIX + "<platformCode>");
        }
        FilingKind kind = kind();
        if (has("type") && kind == null) {
            malformed("type", "org.qiyue.filing.<kind>.v1");
        }
        String contractNo = has("subject") ? (String) read(CONTRACT_NO, "subject") : null;
        OffsetDateTime time = has("time") ? (OffsetDateTime) read(Blocks.INSTANT, "time") : null;
        constant("datacontenttype", CONTENT_TYPE);
        String version = has("dataschema") ? version(kind) : null;
        if (has("partitionkey") && !event.get("partitionkey").equals(event.get("subject"))) {
            malformed("partitionkey", "subject");
        }
        if (!event.has("data")) {
            reading.missing("data", "data");
        }
        return kind == null ? null : new Envelope(id, platform, kind, contractNo, time, version);
    }

    private Object read(Form form, String name) {
        reading.enter(name, name);
        Object value = form.read(event.get(name), reading);
        reading.leave();
        return value;
    }

    private String version(FilingKind kind) {
        String schema =
                event.get("dataschema").isTextual() ? event.get("dataschema").textValue() : "";
        if (kind != null && schema.equals(SCHEMAS.get(kind))) {
            return Wire.SCHEMA_VERSION;
        }
        for (FilingKind each : FilingKind.values()) {
            String known = SCHEMAS.get(each);
            String stem = known.substring(0, known.length() - Wire.SCHEMA_VERSION.length());
            if ((kind == null || kind == each) && schema.startsWith(stem)) {
                if (!schema.equals(known)) {
                    reading.enter("dataschema", "dataschema");
                    reading.unknownVersion();
                    reading.leave();
                }
                return schema.equals(known) ? Wire.SCHEMA_VERSION : null;
            }
        }
        malformed("dataschema", "urn:qiyue:schema:filing:<kind>:" + Wire.SCHEMA_VERSION);
        return null;
    }

    private boolean has(String name) {
        if (!event.has(name)) {
            reading.missing(name, name);
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
        reading.enter(name, name);
        reading.malformed(name + " 须为 " + value, "The attribute must be " + value);
        reading.leave();
    }
}
