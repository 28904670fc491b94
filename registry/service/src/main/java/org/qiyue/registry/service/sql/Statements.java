package org.qiyue.registry.service.sql;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.hibernate.exception.ConstraintViolationException;

/** Runs statements in the transaction of the caller, values by their place. */
@ApplicationScoped
public class Statements {
    private final EntityManager entities;

    Statements(EntityManager entities) {
        this.entities = entities;
    }

    /** Makes something of a row. */
    @FunctionalInterface
    public interface Reader<T> {
        T read(Row row) throws SQLException;
    }

    /** What every row gives, in order. */
    public <T> List<T> list(String sql, Reader<T> reader, Object... values) {
        return entities.unwrap(Session.class).doReturningWork(connection -> {
            try (PreparedStatement statement = prepared(connection, sql, values);
                    ResultSet rows = statement.executeQuery()) {
                Row row = new Row(rows);
                List<T> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(reader.read(row));
                }
                return found;
            }
        });
    }

    /** What the first row gives; empty when there is none. */
    public <T> Optional<T> first(String sql, Reader<T> reader, Object... values) {
        return list(sql, reader, values).stream().findFirst();
    }

    /** How many rows were written. */
    public int write(String sql, Object... values) {
        return entities.unwrap(Session.class).doReturningWork(connection -> {
            try (PreparedStatement statement = prepared(connection, sql, values)) {
                return statement.executeUpdate();
            }
        });
    }

    /**
     * Writes a row, unless one with its key is there.
     *
     * @return whether it was written; when not, the transaction can only be rolled back
     */
    public boolean insert(String sql, Object... values) {
        try {
            return write(sql, values) == 1;
        } catch (ConstraintViolationException there) {
            if (there.getKind() == ConstraintViolationException.ConstraintKind.UNIQUE) {
                return false;
            }
            throw there;
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int place = 0; place < values.length; place++) {
            Object value = values[place];
            if (value == null) {
                statement.setNull(place + 1, Types.NULL);
            } else if (value instanceof Instant moment) {
                statement.setObject(place + 1, moment.atOffset(ZoneOffset.UTC));
            } else if (value instanceof Enum<?> member) {
                statement.setString(place + 1, member.name());
            } else if (value instanceof List<?> texts) {
                statement.setArray(place + 1, connection.createArrayOf("text", texts.toArray()));
            } else {
                statement.setObject(place + 1, value);
            }
        }
        return statement;
    }
}
