package org.qiyue.deploy.bench;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * The least that anybody can do with the filings: read the records and copy key, bytes and position into a table
 * without an index, on all cores, in transactions of {@value #BATCH} rows. Nothing is checked, parsed or answered.
 */
final class BareCopy {

    static final int BATCH = 10_000;

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final byte[] HEADER = {
        'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0, 0, 0, 0, 0, 0, 0, 0, 0
    };

    private final Broker broker;
    private final Register register;

    BareCopy(Broker broker, Register register) {
        this.broker = broker;
        this.register = register;
    }

    /** Makes the table anew, empty, in a transaction of its own: a table made in the same one would skip the log. */
    void prepare() throws SQLException {
        try (Connection connection = register.openScratch()) {
            Register.execute(connection, "DROP TABLE IF EXISTS raw_filing");
            Register.execute(connection, """
                    CREATE TABLE raw_filing (
                        record_key bytea, event bytea NOT NULL, topic text NOT NULL,
                        partition integer NOT NULL, record_offset bigint NOT NULL)""");
        }
        register.checkpoint();
    }

    /** Copies everything up to the given ends; returns the number of records. */
    long copy(Map<TopicPartition, Long> ends) throws Exception {
        return Cores.each(number -> {
            Map<TopicPartition, Long> mine = share(ends, number);
            try (KafkaConsumer<byte[], byte[]> reader = broker.reader();
                    Connection connection = register.openScratch()) {
                connection.setAutoCommit(false);
                return read(reader, mine, records -> write(connection, records));
            }
        });
    }

    /** Reads everything up to the given ends and forgets it; returns the number of records. */
    long readAlone(Map<TopicPartition, Long> ends) throws Exception {
        return Cores.each(number -> {
            try (KafkaConsumer<byte[], byte[]> reader = broker.reader()) {
                return read(reader, share(ends, number), records -> {});
            }
        });
    }

    /** Every n-th of the partitions that are not empty, in the order of their names. */
    private static Map<TopicPartition, Long> share(Map<TopicPartition, Long> ends, int number) {
        List<TopicPartition> partitions = ends.keySet().stream()
                .filter(partition -> ends.get(partition) > 0)
                .sorted(java.util.Comparator.comparing(TopicPartition::toString))
                .toList();
        Map<TopicPartition, Long> share = new java.util.HashMap<>();
        for (int i = number; i < partitions.size(); i += Cores.COUNT) {
            share.put(partitions.get(i), ends.get(partitions.get(i)));
        }
        return share;
    }

    @FunctionalInterface
    private interface Sink {
        void take(List<ConsumerRecord<byte[], byte[]>> records) throws Exception;
    }

    private static long read(KafkaConsumer<byte[], byte[]> reader, Map<TopicPartition, Long> ends, Sink sink)
            throws Exception {
        reader.assign(ends.keySet());
        reader.seekToBeginning(ends.keySet());
        long left = ends.values().stream().mapToLong(Long::longValue).sum();
        long all = left;
        long patience = System.nanoTime() + PATIENCE.toNanos();
        List<ConsumerRecord<byte[], byte[]>> batch = new ArrayList<>(BATCH);
        while (left > 0) {
            if (System.nanoTime() > patience) {
                throw new IllegalStateException("The filings cannot be read to their end");
            }
            for (ConsumerRecord<byte[], byte[]> found : reader.poll(Duration.ofMillis(100))) {
                batch.add(found);
                left--;
                if (batch.size() == BATCH || left == 0) {
                    sink.take(batch);
                    batch.clear();
                }
            }
        }
        return all;
    }

    private static void write(Connection connection, List<ConsumerRecord<byte[], byte[]>> records)
            throws SQLException, IOException {
        CopyIn copy =
                connection.unwrap(PGConnection.class).getCopyAPI().copyIn("COPY raw_filing FROM STDIN (FORMAT binary)");
        byte[] rows = rows(records);
        copy.writeToCopy(rows, 0, rows.length);
        copy.endCopy();
        connection.commit();
    }

    /** Records in PostgreSQL's binary form of COPY. */
    static byte[] rows(List<ConsumerRecord<byte[], byte[]>> records) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(records.size() * 2_048 + HEADER.length);
        DataOutputStream out = new DataOutputStream(bytes);
        out.write(HEADER);
        for (ConsumerRecord<byte[], byte[]> each : records) {
            out.writeShort(5);
            field(out, each.key());
            field(out, each.value());
            field(out, each.topic().getBytes(StandardCharsets.UTF_8));
            out.writeInt(4);
            out.writeInt(each.partition());
            out.writeInt(8);
            out.writeLong(each.offset());
        }
        out.writeShort(-1);
        return bytes.toByteArray();
    }

    private static void field(DataOutputStream out, byte[] value) throws IOException {
        if (value == null) {
            out.writeInt(-1);
            return;
        }
        out.writeInt(value.length);
        out.write(value);
    }
}
