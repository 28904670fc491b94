package org.qiyue.ingest.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.qiyue.registry.model.CodeItem;
import org.qiyue.registry.model.FilingKind;

/** Writes the JSON Schemas of the filings from the data dictionary. */
final class SchemaDocuments {
    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    private static final String BLOCKS_ID = "urn:qiyue:schema:filing-blocks:1.0";
    private static final String CONTROLS = "\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F";
    private static final String DATE = "^(?:19|2[0-9])[0-9]{2}-[0-9]{2}-[0-9]{2}$";
    private static final String INSTANT =
            "^(?:19|2[0-9])[0-9]{2}-[0-9]{2}-[0-9]{2}T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]"
                    + "(?:\\.[0-9]{1,9})?(?:Z|[+-](?:0[0-9]|1[0-4]):[0-5][0-9])$";

    /** Blocks that differ from the one of their type. */
    private static final Map<Form, String> DERIVED = Map.of(
            KindForm.of(FilingKind.CONCLUDED).block("filing").form(), "firstFiling",
            KindForm.of(FilingKind.RESCINDED).block("ending").form(), "rescission");

    private final ObjectMapper json = new ObjectMapper();
    private final Map<BlockForm, String> names = new IdentityHashMap<>();
    private final Map<String, ObjectNode> definitions = new LinkedHashMap<>();

    /** The documents by file name. */
    static Map<String, JsonNode> all() {
        SchemaDocuments documents = new SchemaDocuments();
        Map<String, JsonNode> all = new LinkedHashMap<>();
        for (FilingKind kind : FilingKind.values()) {
            all.put("filing-" + kind.wireName() + "-1.0.json", documents.kind(KindForm.of(kind)));
        }
        all.put("filing-blocks-1.0.json", documents.blocks());
        return all;
    }

    private SchemaDocuments() {
        definitions.put("date", typed("string").put("format", "date").put("pattern", DATE));
        definitions.put("instant", typed("string").put("format", "date-time").put("pattern", INSTANT));
        definitions.put("text", typed("string").put("pattern", cleanText()));
        definitions.put("boolean", typed("boolean"));
    }

    private static String cleanText() {
        StringBuilder spaces = new StringBuilder();
        for (char space : TextForm.SPACES.toCharArray()) {
            spaces.append(String.format("\\u%04X", (int) space));
        }
        String edge = "[^" + CONTROLS + spaces + "]";
        return "^(?:" + edge + "(?:[^" + CONTROLS + "]*" + edge + ")?)?$";
    }

    private JsonNode blocks() {
        ObjectNode document = document(BLOCKS_ID, "备案数据项 Blocks of a filing");
        ObjectNode all = document.putObject("$defs");
        definitions.forEach(all::set);
        return document;
    }

    private JsonNode kind(KindForm kind) {
        ObjectNode document = document(
                Wire.schema(kind.kind()),
                kind.kind().nameZh() + " Filing: " + kind.kind().wireName());
        document.put("type", "object");
        ObjectNode attributes = document.putObject("properties");
        attributes.putObject("specversion").put("const", EnvelopeForm.SPEC_VERSION);
        attributes.set("id", pattern((PatternForm) Blocks.UUID));
        attributes.set("source", typed("string").put("pattern", "^urn:qiyue:platform:[a-z][a-z0-9-]{1,31}$"));
        attributes.putObject("type").put("const", Wire.type(kind.kind()));
        attributes.set("subject", form(EnvelopeForm.CONTRACT_NO));
        attributes.set("time", form(Blocks.INSTANT));
        attributes.putObject("datacontenttype").put("const", EnvelopeForm.CONTENT_TYPE);
        attributes.putObject("dataschema").put("const", Wire.schema(kind.kind()));
        attributes.set("partitionkey", form(EnvelopeForm.CONTRACT_NO));
        ObjectNode data = attributes.putObject("data").put("type", "object");
        ObjectNode members = data.putObject("properties");
        for (Member block : kind.blocks()) {
            members.set(block.name(), titled(block));
        }
        data.set("required", strings(required(kind.blocks())));
        data.put("additionalProperties", false);
        ArrayNode conditions = KindSchemas.conditions(kind.kind());
        if (!conditions.isEmpty()) {
            data.set("allOf", conditions);
        }
        document.set("required", strings(EnvelopeForm.ATTRIBUTES));
        document.put("additionalProperties", false);
        return document;
    }

    private ObjectNode document(String id, String title) {
        return json.createObjectNode().put("$schema", DIALECT).put("$id", id).put("title", title);
    }

    private ObjectNode titled(Member member) {
        ObjectNode schema = form(member.form());
        ObjectNode titled = json.createObjectNode().put("title", member.label());
        return titled.setAll(schema);
    }

    private ObjectNode form(Form form) {
        if (form instanceof BlockForm block) {
            return reference(name(block));
        }
        if (form instanceof TextForm text) {
            ObjectNode schema = reference("text");
            if (text.min() > 0) {
                schema.put("minLength", text.min());
            }
            return schema.put("maxLength", text.max());
        }
        if (form instanceof CodeForm code) {
            return code.list() == null
                    ? typed("string").put("pattern", "^" + code.pattern() + "$")
                    : json.createObjectNode().set("enum", strings(codes(code)));
        }
        if (form instanceof DecimalForm decimal) {
            ObjectNode schema = typed("number").put("minimum", 0).put("maximum", decimal.max());
            return schema.put("multipleOf", java.math.BigDecimal.ONE.movePointLeft(decimal.scale()));
        }
        if (form instanceof IntegerForm integer) {
            return typed("integer").put("minimum", 0).put("maximum", integer.max());
        }
        if (form instanceof ListForm list) {
            ObjectNode schema = typed("array").put("minItems", list.min()).put("maxItems", list.max());
            return schema.set("items", form(list.element()));
        }
        if (form instanceof ValueForm) {
            return json.createObjectNode();
        }
        if (form instanceof FieldForm field) {
            return json.createObjectNode().set("enum", strings(field.pointers()));
        }
        if (form instanceof PatternForm pattern) {
            return pattern(pattern);
        }
        return reference(form instanceof DateForm ? "date" : form instanceof InstantForm ? "instant" : "boolean");
    }

    private String name(BlockForm block) {
        String known = names.get(block);
        if (known != null) {
            return known;
        }
        String type = block.type().getSimpleName().replace("Block", "");
        String name = DERIVED.getOrDefault(block, Character.toLowerCase(type.charAt(0)) + type.substring(1));
        if (definitions.containsKey(name)) {
            throw new IllegalStateException("Two blocks are called " + name);
        }
        names.put(block, name);
        ObjectNode schema = typed("object");
        ObjectNode properties = json.createObjectNode();
        block.members().forEach(member -> properties.set(member.name(), titled(member)));
        schema.set("properties", properties);
        schema.set("required", strings(required(block.members())));
        schema.put("additionalProperties", false);
        ArrayNode conditions = json.createArrayNode();
        for (Condition condition : block.conditions()) {
            conditions.add(condition(condition, block.member(condition.member()).form()));
        }
        if (block == Blocks.AMENDMENT_ITEM) {
            conditions.addAll(KindSchemas.fieldsByKind());
        }
        if (!conditions.isEmpty()) {
            schema.set("allOf", conditions);
        }
        definitions.put(name, schema);
        return name;
    }

    private ObjectNode condition(Condition condition, Form form) {
        ObjectNode test = json.createObjectNode();
        ObjectNode member = test.putObject("properties").putObject(condition.member());
        if (!condition.values().isEmpty()) {
            member.set("enum", strings(new TreeSet<>(condition.values())));
        } else if (form instanceof ListForm) {
            member.putObject("not").put("type", "array").put("maxItems", 0);
        }
        test.set("required", strings(List.of(condition.member())));
        ObjectNode schema = json.createObjectNode();
        schema.set("if", test);
        schema.putObject("then").set("required", strings(condition.required()));
        return schema;
    }

    private static List<String> codes(CodeForm code) {
        return code.list().items().stream().map(CodeItem::code).distinct().toList();
    }

    private static List<String> required(List<Member> members) {
        return members.stream().filter(Member::required).map(Member::name).toList();
    }

    private ObjectNode pattern(PatternForm form) {
        return typed("string").put("pattern", "^" + form.pattern() + "$");
    }

    private ObjectNode typed(String type) {
        return json.createObjectNode().put("type", type);
    }

    private ObjectNode reference(String name) {
        return json.createObjectNode().put("$ref", BLOCKS_ID + "#/$defs/" + name);
    }

    private ArrayNode strings(Collection<String> texts) {
        ArrayNode array = json.createArrayNode();
        texts.forEach(array::add);
        return array;
    }

    static String print(JsonNode document) {
        return document.toPrettyString().replace("\r\n", "\n") + "\n";
    }
}
