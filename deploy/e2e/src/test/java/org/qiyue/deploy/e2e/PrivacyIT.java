package org.qiyue.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * No number of any person's document, out of all that the city was filed, stands anywhere in clear but in the platforms'
 * own topics: not in the database, in other topics, in logs, or in any file that a part keeps.
 */
@ExtendWith(SharedCity.class)
class PrivacyIT {
    private static final String FILINGS = "filings.";
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final ObjectMapper JSON = new ObjectMapper();
    /** Spark keeps less than a hundred rows in memory before it writes, and packs nothing. */
    private static final List<String> SPILLING_IN_CLEAR = List.of(
            "spark.shuffle.compress=false",
            "spark.shuffle.spill.compress=false",
            "spark.rdd.compress=false",
            "spark.shuffle.spill.numElementsForceSpillThreshold=100");

    private static Set<String> numbers;
    private static Needles needles;

    @BeforeAll
    static void readWhatWasFiled() throws IOException {
        numbers = new HashSet<>();
        readTopics(topic -> topic.startsWith(FILINGS), (topic, bytes) -> {
            try {
                collect(JSON.readTree(bytes));
            } catch (IOException tampered) {
                // What is no JSON tells no number.
            }
        });
        needles = new Needles(numbers);
    }

    private static void collect(JsonNode event) {
        JsonNode data = event.path("data");
        add(data.path("worker").path("idNumber"));
        for (JsonNode change : data.path("correction").path("changes")) {
            if (change.path("field").asText().equals("/worker/idNumber")) {
                add(change.path("oldValue"));
                add(change.path("newValue"));
            }
        }
    }

    private static void add(JsonNode number) {
        if (number.asText().matches("[0-9A-Za-z]{6,32}")) {
            numbers.add(number.asText());
        }
    }

    /** The search finds what is there: every number in the platforms' topics, and one in bytes as PostgreSQL prints them. */
    @Test
    void whatIsThereWouldBeFound() throws IOException {
        assertThat(numbers).hasSizeGreaterThan(SharedCity.CONTRACTS / 3);
        Set<String> found = new HashSet<>();
        readTopics(topic -> topic.startsWith(FILINGS), (topic, bytes) -> found.addAll(inBytes(bytes)));
        assertThat(found).containsAll(numbers);
        String one = numbers.iterator().next();
        String hexadecimal =
                "\\\\x00" + HexFormat.of().formatHex(("a" + one + "b").getBytes(StandardCharsets.US_ASCII));
        assertThat(needles.in(hexadecimal)).hasSize(1);
        assertThat(needles.in("before" + one + one + "after")).containsExactly(one);
        assertThat(needles.in(one.substring(1))).isEmpty();
    }

    @Test
    void noRowOfAnyTableHoldsANumber() throws SQLException, IOException {
        Set<String> tables = new HashSet<>();
        try (Connection connection = SharedCity.superuser()) {
            connection.setAutoCommit(false);
            for (String table : Register.texts("SELECT format('%I.%I', schemaname, tablename) FROM pg_tables"
                    + " WHERE schemaname NOT IN ('pg_catalog', 'information_schema')")) {
                try (Statement statement = connection.createStatement()) {
                    statement.setFetchSize(500);
                    try (ResultSet row = statement.executeQuery("SELECT t::text FROM " + table + " t")) {
                        while (row.next()) {
                            assertThat(needles.in(row.getString(1))).as(table).isEmpty();
                            tables.add(table);
                        }
                    }
                }
            }
        }
        assertThat(tables).contains("registry.worker", "registry.receipt_outbox", "registry.contract_version");
    }

    @Test
    void noTopicButThePlatformsFilingsHoldsANumber() {
        Set<String> topics = new HashSet<>();
        readTopics(topic -> !topic.startsWith(FILINGS), (topic, bytes) -> {
            assertThat(inBytes(bytes)).as(topic).isEmpty();
            topics.add(topic);
        });
        assertThat(topics).anyMatch(topic -> topic.startsWith("receipts."));
    }

    /** Logs, PostgreSQL's and Keycloak's files, what Spark and the exports leave; not what the simulated platforms keep. */
    @Test
    void noFileHoldsANumber() throws IOException {
        Path folder = SharedCity.city().folder();
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile)
                    .filter(file -> !folder.relativize(file).startsWith("simulation"))
                    .filter(file -> Stream.of(folder.relativize(file).toString().split("/"))
                            .noneMatch(part -> part.startsWith(FILINGS)))
                    .toList();
        }
        assertThat(files).anyMatch(file -> file.startsWith(folder.resolve("logs")));
        for (Path file : files) {
            Set<String> found;
            try (var in = Files.newInputStream(file)) {
                found = needles.in(in);
            } catch (NoSuchFileException gone) {
                continue;
            }
            assertThat(found).as(folder.relativize(file).toString()).isEmpty();
        }
    }

    /** An official takes the ledgers out, the names of sheets and all. */
    @Test
    void noExportHoldsANumber() throws Exception {
        SignedIn official = SignedIn.as("city");
        for (String format : List.of("CSV", "XLSX")) {
            HttpResponse<String> asked = official.send(
                    "POST",
                    "/api/v1/exports",
                    null,
                    "{\"ledger\": \"contracts\", \"search\": {\"area\": \"110105\"}, \"columns\": null, \"format\": \""
                            + format + "\", \"language\": \"zh-CN\"}");
            assertThat(asked.statusCode()).as(asked.body()).isEqualTo(201);
            byte[] file =
                    fetched(official, JSON.readTree(asked.body()).path("jobId").asText());
            assertThat(new Needles(Register.texts("SELECT contract_id FROM registry.contract"
                                    + " WHERE jurisdiction_area = '110105'"))
                            .in(new ByteArrayInputStream(unpacked(file))))
                    .as("contracts in " + format)
                    .hasSizeGreaterThan(10);
            assertThat(inBytes(unpacked(file))).as(format).isEmpty();
        }
    }

    /**
     * Shuffles and spills, written while a release is computed and uncompressed so that they can be read: what they hold of the
     * register is found, a number put into one of them is found, and none of its own.
     */
    @Test
    void nothingThatSparkWritesHoldsANumberAndNothingOfItStays(@TempDir Path folder) throws Exception {
        Kaifang.Event event = Kaifang.newEvent();
        try (Kaifang kaifang = Kaifang.open()) {
            kaifang.file(event.contractNo(), kaifang.sign(event.bytes()));
        }
        readWhatWasFiled();
        String releases = "SELECT count(*) FROM statistics.release";
        long before = Register.count(releases);
        Path written = folder.resolve("spark");
        Map<Path, List<Path>> files;
        try (WrittenFiles watched = WrittenFiles.in(written, folder.resolve("kept"))) {
            SharedCity.city().publishStatistics(written, SPILLING_IN_CLEAR);
            files = watched.end();
        }
        assertThat(Register.count(releases)).as("a release was computed").isEqualTo(before + 1);

        List<Path> shuffles = named(files, "shuffle_.*\\.data");
        List<Path> spills = named(files, "temp_local_.*|temp_shuffle_.*");
        assertThat(shuffles).isNotEmpty();
        assertThat(spills).isNotEmpty();
        assertThat(found(new Needles(List.of("CONCLUDED")), shuffles))
                .as("kinds of events, which the job counts")
                .isNotEmpty();
        assertThat(found(needles, List.of(planted(shuffles.get(0), "1"), planted(spills.get(0), "2"))))
                .containsExactlyInAnyOrder(number("1"), number("2"));
        assertThat(found(needles, files.values().stream().flatMap(List::stream).toList()))
                .isEmpty();
        try (Stream<Path> left = Files.list(written)) {
            assertThat(left).isEmpty();
        }
    }

    private static List<Path> named(Map<Path, List<Path>> files, String pattern) {
        return files.entrySet().stream()
                .filter(each -> each.getKey().toString().matches(pattern))
                .flatMap(each -> each.getValue().stream())
                .toList();
    }

    private static Set<String> found(Needles wanted, List<Path> files) throws IOException {
        Set<String> found = new HashSet<>();
        for (Path file : files) {
            try (var in = Files.newInputStream(file)) {
                found.addAll(wanted.in(in));
            }
        }
        return found;
    }

    /** A copy of a file with a number in its middle. */
    private static Path planted(Path file, String which) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        ByteArrayOutputStream with = new ByteArrayOutputStream();
        with.write(bytes, 0, bytes.length / 2);
        with.write(number(which).getBytes(StandardCharsets.US_ASCII));
        with.write(bytes, bytes.length / 2, bytes.length - bytes.length / 2);
        return Files.write(file.resolveSibling("planted-" + which), with.toByteArray());
    }

    /** One of the numbers that were filed. */
    private static String number(String which) {
        return numbers.stream()
                .sorted()
                .skip(Integer.parseInt(which))
                .findFirst()
                .orElseThrow();
    }

    private static byte[] fetched(SignedIn official, String jobId) throws Exception {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        String state = "";
        while (!state.equals("DONE")) {
            assertThat(System.nanoTime()).as("time for a job that is " + state).isLessThan(deadline);
            Thread.sleep(300);
            state = official.read("/api/v1/jobs/" + jobId).path("state").asText();
            assertThat(state).isIn("QUEUED", "RUNNING", "DONE");
        }
        return official.download("/api/v1/jobs/" + jobId + "/result");
    }

    /** The parts of a workbook one after the other; any other file as it is. */
    private static byte[] unpacked(byte[] file) throws IOException {
        if (file[0] != 'P' || file[1] != 'K') {
            return file;
        }
        ByteArrayOutputStream parts = new ByteArrayOutputStream();
        // From a file: sizes stand behind the parts, where a stream does not expect them.
        Path workbook = Files.createTempFile("export", ".xlsx");
        try {
            Files.write(workbook, file);
            try (ZipFile zip = new ZipFile(workbook.toFile())) {
                for (ZipEntry part : Collections.list(zip.entries())) {
                    zip.getInputStream(part).transferTo(parts);
                }
            }
        } finally {
            Files.delete(workbook);
        }
        return parts.toByteArray();
    }

    private static Set<String> inBytes(byte[] bytes) {
        try {
            return needles.in(new ByteArrayInputStream(bytes));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Tells key, value and headers of every record of some topics. */
    private static void readTopics(Predicate<String> which, BiConsumer<String, byte[]> told) {
        Map<String, Object> settings = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                "127.0.0.1:" + SharedCity.city().ports().kafkaInternal(),
                ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG,
                ByteArrayDeserializer.class,
                ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG,
                ByteArrayDeserializer.class,
                ConsumerConfig.EXCLUDE_INTERNAL_TOPICS_CONFIG,
                false);
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(settings)) {
            List<TopicPartition> partitions = new ArrayList<>();
            consumer.listTopics().forEach((topic, infos) -> {
                if (which.test(topic)) {
                    infos.forEach(info -> partitions.add(new TopicPartition(topic, info.partition())));
                }
            });
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            long deadline = System.nanoTime() + PATIENCE.toNanos();
            while (!partitions.stream().allMatch(each -> consumer.position(each) >= ends.get(each))) {
                assertThat(System.nanoTime()).as("time to read " + partitions).isLessThan(deadline);
                for (ConsumerRecord<byte[], byte[]> record : consumer.poll(Duration.ofMillis(500))) {
                    parts(record).forEach(bytes -> told.accept(record.topic(), bytes));
                }
            }
        }
    }

    private static Collection<byte[]> parts(ConsumerRecord<byte[], byte[]> record) {
        List<byte[]> parts = new ArrayList<>(Arrays.asList(record.key(), record.value()));
        record.headers().forEach(header -> parts.add(header.value()));
        return parts.stream().filter(part -> part != null).toList();
    }
}
