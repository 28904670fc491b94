package org.qiyue.deploy.bench;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How the peer of PERF-1 is set: which fields of a filing it keeps, in which table, in which batches. The fields are those
 * of every kind of filing; what a kind does not have is null.
 */
final class ConnectSettings {

    static final String TABLE = "peer_filing";
    static final int TASKS = 2;

    /** Both make a transaction and a statement as long as ingest's or longer. */
    static final int BATCH = 2_000;

    private static final int POLL = 5_000;

    /** Columns beside those of the fields: when a row was written. */
    static final String WRITTEN_AT = "written_at";

    private static final String INTEGER = "int32";
    private static final String NUMBER = "double";
    private static final String TEXT = "string";

    /**
     * A field of the event.
     *
     * @param path the names on the way to it
     * @param type as Connect calls it
     * @param required whether an event without it is passed over
     */
    private record Field(List<String> path, String type, boolean required) {

        static Field text(String path) {
            return new Field(List.of(path.split("/")), TEXT, false);
        }

        String column() {
            return String.join("_", path);
        }

        String definition() {
            String sql = type.equals(INTEGER) ? "integer" : type.equals(NUMBER) ? "double precision" : "text";
            return quoted(column()) + " " + sql + (required ? " NOT NULL" : "");
        }
    }

    private static final Field SOURCE = new Field(List.of("source"), TEXT, true);
    private static final Field ID = new Field(List.of("id"), TEXT, true);
    private static final Field SUBJECT = Field.text("subject");
    private static final Field CREDIT_CODE = Field.text("data/employer/creditCode");
    private static final Field OCCURRED_ON = Field.text("data/filing/occurredOn");

    /** 26, as in the comparison that the goal was taken from. */
    private static final List<Field> FIELDS = List.of(
            SOURCE,
            ID,
            SUBJECT,
            Field.text("type"),
            Field.text("time"),
            OCCURRED_ON,
            CREDIT_CODE,
            Field.text("data/employer/name"),
            Field.text("data/employer/registrationDistrict"),
            Field.text("data/employer/industryCode"),
            Field.text("data/worker/name"),
            Field.text("data/worker/idType"),
            Field.text("data/worker/idNumber"),
            Field.text("data/worker/mobile"),
            Field.text("data/contract/employmentForm"),
            Field.text("data/contract/termType"),
            Field.text("data/contract/signedOn"),
            Field.text("data/contract/startDate"),
            Field.text("data/contract/endDate"),
            Field.text("data/contract/occupationCode"),
            new Field(List.of("data", "contract", "wageAmount"), NUMBER, false),
            Field.text("data/contract/wageUnit"),
            Field.text("data/evidence/docDigest"),
            new Field(List.of("data", "evidence", "docPages"), INTEGER, false),
            Field.text("data/evidence/tsaTime"),
            Field.text("data/evidence/tsaTokenDigest"));

    private ConnectSettings() {}

    /** Statements that make the table and its three indexes. */
    static List<String> table() {
        String columns = FIELDS.stream().map(Field::definition).collect(Collectors.joining(", "));
        return List.of(
                "DROP TABLE IF EXISTS " + TABLE,
                "CREATE TABLE %s (%s, %s timestamptz NOT NULL DEFAULT clock_timestamp(), PRIMARY KEY (%s, %s))"
                        .formatted(TABLE, columns, WRITTEN_AT, quoted(SOURCE.column()), quoted(ID.column())),
                index(SOURCE, SUBJECT),
                index(CREDIT_CODE, OCCURRED_ON));
    }

    private static String index(Field first, Field second) {
        return "CREATE INDEX ON %s (%s, %s)".formatted(TABLE, quoted(first.column()), quoted(second.column()));
    }

    /** What Connect's JsonConverter is told that an event is; it passes over members that do not stand here. */
    static ObjectNode schema() {
        return struct("", FIELDS, 0);
    }

    private static ObjectNode struct(String name, List<Field> fields, int depth) {
        ObjectNode struct = JsonNodeFactory.instance.objectNode();
        struct.put("type", "struct").put("optional", depth > 0);
        if (!name.isEmpty()) {
            struct.put("field", name);
        }
        ArrayNode members = struct.putArray("fields");
        Map<String, List<Field>> byName = new LinkedHashMap<>();
        fields.forEach(field -> byName.computeIfAbsent(field.path().get(depth), none -> new ArrayList<>())
                .add(field));
        byName.forEach((member, below) -> {
            Field first = below.get(0);
            if (first.path().size() > depth + 1) {
                members.add(struct(member, below, depth + 1));
            } else {
                members.addObject()
                        .put("field", member)
                        .put("type", first.type())
                        .put("optional", !first.required());
            }
        });
        return struct;
    }

    /** Settings of the worker process. */
    static Map<String, String> worker(String bootstrap, int restPort, String offsets) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("bootstrap.servers", bootstrap);
        settings.put("listeners", "http://127.0.0.1:" + restPort);
        settings.put("offset.storage.file.filename", offsets);
        settings.put("offset.flush.interval.ms", "1000");
        settings.put("plugin.discovery", "service_load");
        settings.put("key.converter", "org.apache.kafka.connect.converters.ByteArrayConverter");
        settings.put("value.converter", "org.apache.kafka.connect.json.JsonConverter");
        settings.put("value.converter.schemas.enable", "true");
        settings.put("value.converter.schema.content", schema().toString());
        return settings;
    }

    /** Settings of the connector. */
    static Map<String, String> connector(String name, String jdbcUrl, String user, String password) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("name", name);
        settings.put("connector.class", "io.debezium.connector.jdbc.JdbcSinkConnector");
        settings.put("tasks.max", Integer.toString(TASKS));
        settings.put("topics.regex", "filings\\..*");
        settings.put("transforms", "flat");
        settings.put("transforms.flat.type", "org.apache.kafka.connect.transforms.Flatten$Value");
        settings.put("transforms.flat.delimiter", "_");
        // Some filings are made to be no JSON.
        settings.put("errors.tolerance", "all");
        settings.put("connection.url", jdbcUrl + "?reWriteBatchedInserts=true");
        settings.put("connection.username", user);
        settings.put("connection.password", password);
        settings.put("collection.name.format", TABLE);
        settings.put("quote.identifiers", "true");
        settings.put("schema.evolution", "none");
        settings.put("insert.mode", "upsert");
        settings.put("primary.key.mode", "record_value");
        settings.put("primary.key.fields", SOURCE.column() + "," + ID.column());
        settings.put("batch.size", Integer.toString(BATCH));
        // Repeats are filed on purpose, and one statement cannot meet a row twice.
        settings.put("use.reduction.buffer", "true");
        settings.put("consumer.override.max.poll.records", Integer.toString(POLL));
        settings.put("consumer.override.auto.offset.reset", "earliest");
        settings.put("consumer.override.fetch.max.bytes", Integer.toString(1 << 26));
        settings.put("consumer.override.max.partition.fetch.bytes", Integer.toString(1 << 23));
        return settings;
    }

    /** In the form of Java's properties files. */
    static String properties(Map<String, String> settings) {
        return settings.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue().replace("\\", "\\\\") + "\n")
                .collect(Collectors.joining());
    }

    private static String quoted(String name) {
        return '"' + name + '"';
    }
}
