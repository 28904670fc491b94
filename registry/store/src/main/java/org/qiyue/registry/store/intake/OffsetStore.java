package org.qiyue.registry.store.intake;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * How far each partition was read, kept beside the filings and moved in their transaction. The expected value is a fence: a
 * consumer that lost its partition without noticing cannot move it.
 */
public final class OffsetStore {

    private OffsetStore() {}

    /**
     * A partition of a topic that is not mistaken for one of a later topic of the same name.
     *
     * @param topicId Kafka's id of the topic
     * @param partition the partition
     */
    public record Partition(UUID topicId, int partition) {}

    /**
     * The next offset to read of every partition of the topics; what the register has never read is absent.
     *
     * @param connection any connection of role qiyue_ingest
     */
    public static Map<Partition, Long> nextOffsets(Connection connection, Collection<UUID> topicIds)
            throws SQLException {
        Map<Partition, Long> offsets = new HashMap<>();
        Columns<UUID> topics = new Columns<>(connection, topicIds).as("uuid", id -> id);
        try (PreparedStatement query = topics.prepare("SELECT topic_id, partition, next_offset FROM"
                        + " registry.consumer_offset WHERE topic_id = ANY (?)");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                offsets.put(new Partition(rows.getObject(1, UUID.class), rows.getInt(2)), rows.getLong(3));
            }
        }
        return offsets;
    }

    static boolean advance(Connection connection, List<OffsetAdvance> advances) throws SQLException {
        List<OffsetAdvance> first =
                advances.stream().filter(advance -> advance.expected() == null).toList();
        List<OffsetAdvance> further =
                advances.stream().filter(advance -> advance.expected() != null).toList();
        return insert(connection, first) == first.size() && move(connection, further) == further.size();
    }

    private static int insert(Connection connection, List<OffsetAdvance> advances) throws SQLException {
        if (advances.isEmpty()) {
            return 0;
        }
        return new Columns<>(connection, advances)
                .as("uuid", OffsetAdvance::topicId)
                .number(OffsetAdvance::partition)
                .text(OffsetAdvance::topic)
                .number(OffsetAdvance::next)
                .update("INSERT INTO registry.consumer_offset (topic_id, partition, topic, next_offset)"
                        + " SELECT * FROM unnest(?, ?, ?, ?) ON CONFLICT (topic_id, partition) DO NOTHING");
    }

    private static int move(Connection connection, List<OffsetAdvance> advances) throws SQLException {
        if (advances.isEmpty()) {
            return 0;
        }
        return new Columns<>(connection, advances)
                .as("uuid", OffsetAdvance::topicId)
                .number(OffsetAdvance::partition)
                .text(OffsetAdvance::topic)
                .number(OffsetAdvance::expected)
                .number(OffsetAdvance::next)
                .update(
                        "UPDATE registry.consumer_offset o SET next_offset = a.next_offset, topic = a.topic"
                                + " FROM unnest(?, ?, ?, ?, ?) AS a (topic_id, partition, topic, expected, next_offset)"
                                + " WHERE o.topic_id = a.topic_id AND o.partition = a.partition AND o.next_offset = a.expected");
    }
}
