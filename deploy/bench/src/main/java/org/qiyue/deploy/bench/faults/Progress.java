package org.qiyue.deploy.bench.faults;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.Uuid;

/** How far ingest has come, asked over one connection that is opened again when it breaks. */
final class Progress implements AutoCloseable {

    private final Stand stand;
    private Connection connection;

    Progress(Stand stand) {
        this.stand = stand;
    }

    /** The highest filing number; -1 when the register does not answer. */
    long recorded() {
        try {
            return number("SELECT coalesce(max(filing_no), 0) FROM registry.filing");
        } catch (SQLException away) {
            return -1;
        }
    }

    /** Whether every receipt of the register is in Kafka. */
    boolean isPublished() throws SQLException {
        return number("SELECT (published_to >= coalesce((SELECT max(outbox_no) FROM registry.receipt_outbox), 0))::int"
                        + " FROM registry.receipt_publication")
                == 1;
    }

    long aside() throws SQLException {
        return number("SELECT count(*) FROM registry.receipt_aside");
    }

    long held() throws SQLException {
        return number("SELECT count(*) FROM registry.held_filing");
    }

    /** The highest number in the outbox. */
    long outgoing() throws SQLException {
        return number("SELECT coalesce(max(outbox_no), 0) FROM registry.receipt_outbox");
    }

    long publishedTo() throws SQLException {
        return number("SELECT published_to FROM registry.receipt_publication");
    }

    /** How many of these records are not behind the register's offsets. */
    long unread(Map<TopicPartition, Long> ends, Map<String, Uuid> ids) throws SQLException {
        return distances(ends, ids).filter(distance -> distance > 0).sum();
    }

    /** How far the register's offsets are from these ends, on either side. */
    long astray(Map<TopicPartition, Long> ends, Map<String, Uuid> ids) throws SQLException {
        return distances(ends, ids).map(Math::abs).sum();
    }

    private LongStream distances(Map<TopicPartition, Long> ends, Map<String, Uuid> ids) throws SQLException {
        Map<String, Long> next = new HashMap<>();
        try (Statement statement = open().createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT topic_id, partition, next_offset FROM registry.consumer_offset")) {
            while (rows.next()) {
                next.put(rows.getString(1) + "/" + rows.getInt(2), rows.getLong(3));
            }
        } catch (SQLException broken) {
            close();
            throw broken;
        }
        return ends.entrySet().stream().mapToLong(end -> {
            Uuid id = ids.get(end.getKey().topic());
            String partition = new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits()) + "/"
                    + end.getKey().partition();
            return end.getValue() - next.getOrDefault(partition, 0L);
        });
    }

    /** Where the filings topics end now. */
    Map<TopicPartition, Long> ends() throws Exception {
        return stand.broker().ends(stand.filingsTopics());
    }

    Map<String, Uuid> ids() throws Exception {
        return stand.broker().ids(Set.copyOf(stand.filingsTopics()));
    }

    private long number(String sql) throws SQLException {
        try (Statement statement = open().createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            return found.next() ? found.getLong(1) : 0;
        } catch (SQLException broken) {
            close();
            throw broken;
        }
    }

    private Connection open() throws SQLException {
        if (connection == null) {
            connection = stand.register().open();
        }
        return connection;
    }

    @Override
    public void close() {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException broken) {
            // it is given up either way
        } finally {
            connection = null;
        }
    }
}
