package org.qiyue.ingest.protocol;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.qiyue.registry.model.EmploymentForm;
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
            case CONCLUDED, RENEWED ->
                all.add(when(
                        requiring("dispatch"),
                        nested("contract", "employmentForm", constant(EmploymentForm.DISPATCH.code()))));
            case AMENDED -> amendment(all);
            case RESCINDED -> {
                ObjectNode agreed = nested(
                        "ending",
                        "reasonCode",
                        JSON.createObjectNode()
                                .put("type", "string")
                                .put("pattern", "^" + KindConditions.AGREED_RESCISSION));
                all.add(when(agreed, requiring("evidence")));
                all.add(when(
                        signedElectronically(), signed(JSON.createObjectNode().put("minItems", 1))));
                ObjectNode parties = JSON.createObjectNode();
                KindConditions.PARTIES.forEach(
                        role -> parties.withArray("allOf").add(contains("role", constant(role))));
                all.add(when(both(signedElectronically(), agreed), signed(parties)));
            }
            case TERMINATED ->
                all.add(when(
                        signedElectronically(), signed(JSON.createObjectNode().put("minItems", 1))));
            case CORRECTED ->
                all.add(when(
                        nested(
                                "correction",
                                "changes",
                                contains("field", oneOf(new TreeSet<>(KindConditions.EVIDENCED_CORRECTIONS)))),
                        within("correction", requiring("evidenceDigest"))));
            default -> {}
        }
        return all;
    }

    private static void amendment(ArrayNode all) {
        ObjectNode agreedTerm =
                JSON.createObjectNode().put("type", "string").put("pattern", FieldCatalogue.AGREED_TERMS);
        ObjectNode agreed = nested("amendment", "items", contains("field", agreedTerm));
        ObjectNode onesided = nested(
                "amendment", "items", JSON.createObjectNode().set("not", contains("field", agreedTerm.deepCopy())));
        all.add(when(agreed, requiring("evidence")));
        all.add(when(
                both(signedElectronically(), onesided),
                signed(JSON.createObjectNode().put("minItems", 1))));
        all.add(when(
                nested("amendment", "items", contains("kind", constant(FieldCatalogue.TERM))),
                within("amendment", requiring("extensionMonthsTotal"))));
        all.add(when(
                nested("amendment", "successorCreditCode", JSON.createObjectNode()),
                nested("amendment", "items", contains("kind", constant(FieldCatalogue.SUCCESSION)))));
    }

    /** Which fields each kind of an amended item may name. */
    static ArrayNode fieldsByKind() {
        ArrayNode all = JSON.createArrayNode();
        for (String kind : FieldCatalogue.kindsOfAmendment()) {
            ObjectNode ofKind = within("kind", constant(kind));
            ofKind.set("required", strings(List.of("kind")));
            all.add(when(ofKind, within("field", oneOf(FieldCatalogue.ofKind(kind)))));
        }
        return all;
    }

    /** A document that bears signatures, where it is there at all. */
    private static ObjectNode signedElectronically() {
        ObjectNode electronic = nested("filing", "originalForm", constant(KindConditions.ELECTRONIC));
        return both(electronic, requiring("evidence"));
    }

    private static ObjectNode signed(ObjectNode signatures) {
        ObjectNode evidence = within("signatures", signatures);
        return within("evidence", evidence.setAll(requiring("signatures")));
    }

    private static ObjectNode both(ObjectNode one, ObjectNode other) {
        ObjectNode schema = JSON.createObjectNode();
        schema.putArray("allOf").add(one).add(other);
        return schema;
    }

    /** Without the digest's algorithm only a digitised document will do. */
    private static ObjectNode digestAlgorithm() {
        ObjectNode without = within("evidence", JSON.createObjectNode().set("not", requiring("docDigestAlg")));
        without.set("required", strings(List.of("evidence")));
        return when(without, nested("filing", "originalForm", constant(KindConditions.DIGITISED)));
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

    private static ObjectNode contains(String member, ObjectNode tested) {
        ObjectNode item = within(member, tested);
        item.set("required", strings(List.of(member)));
        ObjectNode array = JSON.createObjectNode().put("type", "array");
        return array.set("contains", item);
    }

    private static ObjectNode oneOf(Collection<String> values) {
        return JSON.createObjectNode().set("enum", strings(values));
    }

    private static ObjectNode constant(String value) {
        return JSON.createObjectNode().put("const", value);
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
