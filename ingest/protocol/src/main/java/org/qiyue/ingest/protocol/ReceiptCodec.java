package org.qiyue.ingest.protocol;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** Reads and writes receipts as the exact bytes of the wire. Safe for use by many threads. */
public final class ReceiptCodec {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();
    private static final Form VALUE = new ValueForm();

    /** The bytes of a receipt's event: what the bureau signs and publishes. */
    public byte[] write(Receipt receipt) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(2048);
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            json.writeStartObject();
            json.writeStringField("specversion", EnvelopeForm.SPEC_VERSION);
            json.writeStringField("id", receipt.receiptNo());
            json.writeStringField("source", Wire.REGISTRY_SOURCE);
            json.writeStringField("type", Wire.RECEIPT_TYPE);
            text(json, "subject", receipt.filingId());
            json.writeStringField("time", InstantForm.format(receipt.decidedAt()));
            json.writeStringField("datacontenttype", EnvelopeForm.CONTENT_TYPE);
            json.writeStringField("dataschema", Wire.RECEIPT_SCHEMA);
            text(json, "correlationid", receipt.filingId());
            json.writeObjectFieldStart("data");
            writeData(receipt, json);
            json.writeEndObject();
            json.writeEndObject();
        } catch (IOException e) {
            throw new IllegalStateException("Writing to memory failed", e);
        }
        return bytes.toByteArray();
    }

    private static void writeData(Receipt receipt, JsonGenerator json) throws IOException {
        json.writeStringField("receiptNo", receipt.receiptNo());
        json.writeStringField("filingId", receipt.filingId());
        text(json, "registryContractId", receipt.registryContractId());
        if (receipt.version() != null) {
            json.writeNumberField("version", receipt.version());
        }
        json.writeStringField("result", receipt.result().name());
        text(json, "replaces", receipt.replaces());
        json.writeStringField("receivedAt", InstantForm.format(receipt.receivedAt()));
        json.writeStringField("decidedAt", InstantForm.format(receipt.decidedAt()));
        json.writeStringField("ruleSetVersion", receipt.ruleSetVersion());
        json.writeStringField("contentDigest", receipt.contentDigest());
        json.writeArrayFieldStart("findings");
        for (ReceiptFinding finding : receipt.findings()) {
            json.writeStartObject();
            json.writeStringField("rule", finding.rule());
            json.writeStringField("level", finding.level().name());
            json.writeStringField("pointer", finding.pointer());
            json.writeStringField("messageZh", finding.messageZh());
            json.writeStringField("messageEn", finding.messageEn());
            text(json, "basis", finding.basis());
            text(json, "remedyZh", finding.remedyZh());
            text(json, "remedyEn", finding.remedyEn());
            json.writeEndObject();
        }
        json.writeEndArray();
        text(json, "firstReceiptNo", receipt.firstReceiptNo());
        if (!receipt.changes().isEmpty()) {
            writeChanges(receipt.changes(), json);
        }
        if (receipt.leafHash() != null) {
            json.writeObjectFieldStart("ledger");
            json.writeStringField("leafHash", receipt.leafHash());
            json.writeEndObject();
        }
        if (receipt.record() != null) {
            json.writeObjectFieldStart("record");
            json.writeStringField("topic", receipt.record().topic());
            json.writeNumberField("partition", receipt.record().partition());
            json.writeNumberField("offset", receipt.record().offset());
            json.writeEndObject();
        }
    }

    private static void writeChanges(List<ReceiptChange> changes, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("changes");
        for (ReceiptChange change : changes) {
            json.writeStartObject();
            json.writeNumberField("version", change.version());
            json.writeStringField("field", change.field());
            json.writeFieldName("oldValue");
            VALUE.write(change.oldValue(), json);
            json.writeFieldName("newValue");
            VALUE.write(change.newValue(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void text(JsonGenerator json, String name, String value) throws IOException {
        if (value != null) {
            json.writeStringField(name, value);
        }
    }

    /**
     * Reads a receipt. Members it does not know are passed over, since the registry may add some.
     *
     * @throws IllegalArgumentException when the bytes are not a receipt
     */
    public Receipt read(byte[] event) {
        ObjectNode root;
        try {
            root = EventTree.of(event, new FormFindings()).root();
        } catch (EventTree.NotAnObject e) {
            throw new IllegalArgumentException("A receipt is one JSON object in UTF-8", e);
        }
        if (!root.path("type").asText().equals(Wire.RECEIPT_TYPE)
                || !root.path("data").isObject()) {
            throw new IllegalArgumentException("The event is not a receipt: its type is " + root.path("type"));
        }
        try {
            return receipt(root.get("data"));
        } catch (NullPointerException e) {
            throw new IllegalArgumentException("The receipt lacks a member", e);
        }
    }

    private static Receipt receipt(JsonNode data) {
        JsonNode record = data.path("record");
        return new Receipt(
                text(data, "receiptNo"),
                text(data, "filingId"),
                text(data, "registryContractId"),
                data.path("version").isInt() ? data.get("version").intValue() : null,
                ReceiptResult.valueOf(text(data, "result")),
                text(data, "replaces"),
                instant(data, "receivedAt"),
                instant(data, "decidedAt"),
                text(data, "ruleSetVersion"),
                text(data, "contentDigest"),
                findings(data.path("findings")),
                text(data, "firstReceiptNo"),
                changes(data.path("changes")),
                text(data.path("ledger"), "leafHash"),
                record.isObject()
                        ? new RecordPosition(
                                text(record, "topic"),
                                record.path("partition").asInt(),
                                record.path("offset").asLong())
                        : null);
    }

    private static List<ReceiptFinding> findings(JsonNode nodes) {
        List<ReceiptFinding> findings = new ArrayList<>(nodes.size());
        for (JsonNode node : nodes) {
            findings.add(new ReceiptFinding(
                    text(node, "rule"),
                    Level.valueOf(text(node, "level")),
                    text(node, "pointer"),
                    text(node, "messageZh"),
                    text(node, "messageEn"),
                    text(node, "basis"),
                    text(node, "remedyZh"),
                    text(node, "remedyEn")));
        }
        return findings;
    }

    private static List<ReceiptChange> changes(JsonNode nodes) {
        List<ReceiptChange> changes = new ArrayList<>(nodes.size());
        for (JsonNode node : nodes) {
            changes.add(new ReceiptChange(
                    node.path("version").asInt(),
                    text(node, "field"),
                    value(node, "oldValue"),
                    value(node, "newValue")));
        }
        return changes;
    }

    private static JsonNode value(JsonNode node, String name) {
        JsonNode value = node.get(name);
        return value == null || value.isNull() ? null : value;
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).textValue();
    }

    private static OffsetDateTime instant(JsonNode node, String name) {
        OffsetDateTime instant = InstantForm.parse(node.path(name).asText(""));
        if (instant == null) {
            throw new IllegalArgumentException("The receipt's " + name + " is not an instant");
        }
        return instant;
    }
}
