package org.qiyue.ingest.protocol;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Map;
import org.qiyue.registry.model.CodeLists;

/**
 * Reads and writes filings as the exact bytes of the wire. It says what stands in the bytes and where they leave
 * the form of the protocol (rules A01 and A02); it knows no register, no key and no clock. Safe for use by many
 * threads.
 */
public final class FilingCodec {
    /** Receipts repeat the id, also one that is no UUID: what names nothing must not fill them. */
    private static final int LONGEST_ID = 64;

    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    /**
     * Reads an event by the code lists of this release, as {@link #read(byte[], CodeLists)} does.
     *
     * @param event the bytes as they arrived
     */
    public FilingReading read(byte[] event) {
        return read(event, CodeLists.standard());
    }

    /**
     * Reads an event. Members that leave the form are reported and read as absent, so that everything else can
     * still be judged. Never throws on account of what the bytes say.
     *
     * @param event the bytes as they arrived
     * @param codes the lists that its codes are of
     */
    public FilingReading read(byte[] event, CodeLists codes) {
        if (event.length > Wire.MAX_EVENT_BYTES) {
            return unattributable("报文超过 64 KiB", "The event is larger than 64 KiB");
        }
        FormFindings findings = new FormFindings();
        EventTree tree;
        try {
            tree = EventTree.of(event, findings);
        } catch (EventTree.NotAnObject e) {
            return unattributable("报文不是一个 UTF-8 编码的 JSON 对象", "The event is not one JSON object in UTF-8");
        }
        ObjectNode root = tree.root();
        if (!isText(root.get("id"), tree) || !isText(root.get("source"), tree)) {
            return unattributable("报文缺少文本形式的 id 或 source", "The event has no id or no source that is a string");
        }
        if (!Place.isUnicode(root.get("id").textValue())) {
            return unattributable("报文的 id 不是 Unicode 文本", "The event's id is not Unicode text");
        }
        if (root.get("id").textValue().length() > LONGEST_ID) {
            return unattributable("报文的 id 超过 64 个字符", "The event's id is longer than 64 characters");
        }
        return read(tree, findings, codes);
    }

    private static FilingReading read(EventTree tree, FormFindings findings, CodeLists codes) {
        ObjectNode root = tree.root();
        Reading reading = new Reading(findings, codes, tree.oddNumbers(), occurredOn(root), toldOn(root));
        Envelope envelope = new EnvelopeForm(root, reading).read();
        Filing filing =
                envelope == null ? null : KindForm.of(envelope.kind()).read(envelope, root.get("data"), reading);
        return new FilingReading.Attributed(
                root.get("id").textValue(),
                EnvelopeForm.platformCode(root.get("source").textValue()),
                root,
                filing,
                findings.asList());
    }

    private static boolean isText(JsonNode node, EventTree tree) {
        return node != null && node.isTextual() && !tree.oddNumbers().contains(node);
    }

    private static LocalDate occurredOn(ObjectNode root) {
        return LegalDates.parse(
                root.path("data").path("filing").path("occurredOn").asText(""));
    }

    private static LocalDate toldOn(ObjectNode root) {
        OffsetDateTime time = InstantForm.parse(root.path("time").asText(""));
        return time == null ? null : LocalDate.ofInstant(time.toInstant(), CITY);
    }

    private static FilingReading unattributable(String messageZh, String messageEn) {
        return new FilingReading.Unattributable(new FormFinding("A01", "", messageZh + "。", messageEn + "."));
    }

    /**
     * The bytes of a filing's event: what is signed and sent. Components that are null are left out.
     *
     * @throws NullPointerException when contract number, time or schema version is absent
     */
    public byte[] write(Filing filing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
        Envelope envelope = filing.envelope();
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            json.writeStartObject();
            json.writeStringField("specversion", EnvelopeForm.SPEC_VERSION);
            json.writeStringField("id", envelope.id());
            json.writeStringField("source", Wire.source(envelope.platformCode()));
            json.writeStringField("type", Wire.type(envelope.kind()));
            json.writeStringField("subject", envelope.contractNo());
            json.writeStringField("time", InstantForm.format(envelope.submittedAt()));
            json.writeStringField("datacontenttype", EnvelopeForm.CONTENT_TYPE);
            json.writeStringField("dataschema", Wire.schema(envelope.kind()));
            json.writeStringField("partitionkey", envelope.contractNo());
            json.writeObjectFieldStart("data");
            for (Map.Entry<Member, Record> block :
                    KindForm.of(envelope.kind()).blocks(filing).entrySet()) {
                json.writeFieldName(block.getKey().name());
                block.getKey().form().write(block.getValue(), json);
            }
            json.writeEndObject();
            json.writeEndObject();
        } catch (IOException e) {
            throw new IllegalStateException("Writing to memory failed", e);
        }
        return bytes.toByteArray();
    }
}
