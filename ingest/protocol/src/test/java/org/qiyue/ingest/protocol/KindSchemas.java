package org.qiyue.ingest.protocol;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.qiyue.registry.model.FilingKind;

/** The conditions between blocks, as far as JSON Schema can say them. */
final class KindSchemas {
    private static final ObjectMapper JSON = new ObjectMapper();

    private KindSchemas() {}

    static ArrayNode conditions(FilingKind kind) {
        ArrayNode all = JSON.createArrayNode();
        if (!kind.isRepair()) {
            all.add(digestAlgorithm());
        }
        switch (kind) {
            case AMENDED -> {
                all.add(when(
                        nested("amendment", "items", contains("kind", KindConditions.ONE_SIDED_AMENDMENTS, true)),
                        requiring("evidence")));
                all.add(when(
                        nested("amendment", "items", contains("kind", List.of(KindConditions.TERM_AMENDMENT), false)),
                        within("amendment", requiring("extensionMonthsTotal"))));
            }
            case RESCINDED ->
                all.add(when(
                        nested(
                                "ending",
                                "reasonCode",
                                JSON.createObjectNode()
                                        .put("type", "string")
                                        .put("pattern", "^" + KindConditions.AGREED_RESCISSION)),
                        requiring("evidence")));
            case CORRECTED ->
                all.add(when(
                        nested(
                                "correction",
                                "changes",
                                contains("field", new TreeSet<>(KindConditions.EVIDENCED_CORRECTIONS), false)),
                        within("correction", requiring("evidenceDigest"))));
            default -> {}
        }
        return all;
    }

    /** Without the digest's algorithm only a digitised document will do. */
    private static ObjectNode digestAlgorithm() {
        ObjectNode without = within("evidence", JSON.createObjectNode().set("not", requiring("docDigestAlg")));
        without.set("required", strings(List.of("evidence")));
        ObjectNode digitised = JSON.createObjectNode().put("const", KindConditions.DIGITISED);
        return when(without, nested("filing", "originalForm", digitised));
    }

    private static ObjectNode when(ObjectNode test, ObjectNode consequence) {
        ObjectNode schema = JSON.createObjectNode();
        schema.set("if", test);
        schema.set("then", consequence);
        return schema;
    }

    private static ObjectNode nested(String block, String member, ObjectNode schema) {
        ObjectNode inner = within(member, schema);
        inner.set("required", strings(List.of(member)));
        ObjectNode outer = within(block, inner);
        outer.set("required", strings(List.of(block)));
        return outer;
    }

    private static ObjectNode within(String member, ObjectNode schema) {
        ObjectNode outer = JSON.createObjectNode();
        outer.putObject("properties").set(member, schema);
        return outer;
    }

    private static ObjectNode contains(String member, Collection<String> values, boolean other) {
        ObjectNode value = JSON.createObjectNode();
        value.set("enum", strings(new TreeSet<>(values)));
        ObjectNode tested = other ? JSON.createObjectNode().set("not", value) : value;
        ObjectNode item = within(member, tested);
        item.set("required", strings(List.of(member)));
        ObjectNode array = JSON.createObjectNode().put("type", "array");
        return array.set("contains", item);
    }

    private static ObjectNode requiring(String member) {
        return JSON.createObjectNode().set("required", strings(List.of(member)));
    }

    private static ArrayNode strings(Collection<String> texts) {
        ArrayNode array = JSON.createArrayNode();
        texts.forEach(array::add);
        return array;
    }
}
