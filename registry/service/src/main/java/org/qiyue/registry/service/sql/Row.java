package org.qiyue.registry.service.sql;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;

/** The row that a statement is at; columns that are null give null. */
public final class Row {
    private final ResultSet row;

    Row(ResultSet row) {
        this.row = row;
    }

    public String text(String column) throws SQLException {
        return row.getString(column);
    }

    /** A number that is never null. */
    public long number(String column) throws SQLException {
        return row.getLong(column);
    }

    /** A number as exact as it is kept. */
    public BigDecimal decimal(String column) throws SQLException {
        return row.getBigDecimal(column);
    }

    public Integer count(String column) throws SQLException {
        return row.getObject(column, Integer.class);
    }

    /** A truth that is never null. */
    public boolean flag(String column) throws SQLException {
        return row.getBoolean(column);
    }

    public LocalDate day(String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    /** A moment; one without bound gives null. */
    public Instant moment(String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null || moment.equals(OffsetDateTime.MIN) || moment.equals(OffsetDateTime.MAX)
                ? null
                : moment.toInstant();
    }

    public byte[] bytes(String column) throws SQLException {
        return row.getBytes(column);
    }

    /** Octets as lower-case hex. */
    public String hex(String column) throws SQLException {
        byte[] octets = row.getBytes(column);
        return octets == null ? null : HexFormat.of().formatHex(octets);
    }

    public List<String> texts(String column) throws SQLException {
        Array array = row.getArray(column);
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }

    /** A member of a closed list by its name. */
    public <E extends Enum<E>> E member(Class<E> list, String column) throws SQLException {
        String name = row.getString(column);
        return name == null ? null : Enum.valueOf(list, name);
    }
}
