package org.qiyue.registry.store.intake;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;

/** Rows handed to one statement as parallel arrays, one array a column, for {@code unnest}. */
final class Columns<T> {

    private final Connection connection;
    private final List<T> rows;
    private final List<String> types = new ArrayList<>();
    private final List<Object[]> values = new ArrayList<>();

    Columns(Connection connection, Collection<T> rows) {
        this.connection = connection;
        this.rows = List.copyOf(rows);
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    Columns<T> text(Function<T, String> value) {
        return add("text", value, new String[rows.size()]);
    }

    Columns<T> number(Function<T, Number> value) {
        return add("int8", row -> boxed(value.apply(row)), new Long[rows.size()]);
    }

    Columns<T> bytes(Function<T, byte[]> value) {
        return add("bytea", value, new byte[rows.size()][]);
    }

    /** Any other type, by the text form of its values. */
    Columns<T> as(String type, Function<T, ?> value) {
        return add(type, row -> text(value.apply(row)), new String[rows.size()]);
    }

    /**
     * From which rows, in SQL: those that a look-up finds for each row of the arrays, as {@code v}. The planner may not turn
     * it round: of a key that does not identify one row it takes, while there are no statistics, two hundred different
     * values for granted, and then reads all of the table and searches the whole array for each of its rows.
     *
     * @param arrays {@code unnest(…) AS a (names)}
     * @param lookUp a query with {@code a.name} in its condition
     */
    static String each(String arrays, String lookUp) {
        return " FROM " + arrays + " CROSS JOIN LATERAL (" + lookUp + " OFFSET 0) AS v";
    }

    /** Sets the arrays as the statement's parameters from 1 on and runs it. */
    int update(String sql) throws SQLException {
        try (PreparedStatement statement = prepare(sql)) {
            return statement.executeUpdate();
        }
    }

    PreparedStatement prepare(String sql) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int column = 0; column < values.size(); column++) {
            statement.setArray(column + 1, connection.createArrayOf(types.get(column), values.get(column)));
        }
        return statement;
    }

    private <V> Columns<T> add(String type, Function<T, ? extends V> value, V[] array) {
        for (int row = 0; row < array.length; row++) {
            array[row] = value.apply(rows.get(row));
        }
        types.add(type);
        values.add(array);
        return this;
    }

    /** The bytes of hex digits; null of null. */
    static byte[] parsed(String hex) {
        return hex == null ? null : HexFormat.of().parseHex(hex);
    }

    /** Bytes as hex digits, lower case; null of null. */
    static String hex(byte[] bytes) {
        return bytes == null ? null : HexFormat.of().formatHex(bytes);
    }

    private static Long boxed(Number number) {
        return number == null ? null : Long.valueOf(number.longValue());
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
