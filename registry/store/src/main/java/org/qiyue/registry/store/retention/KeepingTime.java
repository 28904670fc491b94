package org.qiyue.registry.store.retention;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/**
 * How long data of a class are kept.
 *
 * @param months since the day from which it counts, never less than the law demands
 * @param validFrom the day since which this counts
 * @param basis the rules it rests on, in Chinese
 */
public record KeepingTime(KeptData kept, int months, LocalDate validFrom, String basis) {

    private static final String READ = "SELECT DISTINCT ON (kept) kept, months, valid_from, basis"
            + " FROM registry.keeping_time WHERE valid_from <= ? ORDER BY kept, valid_from DESC";

    /**
     * What counts on a day, for every class.
     *
     * @throws IllegalStateException when nothing counts for one of them: then nothing may be erased
     */
    public static Map<KeptData, KeepingTime> on(Connection connection, LocalDate day) throws SQLException {
        Map<KeptData, KeepingTime> times = new EnumMap<>(KeptData.class);
        try (PreparedStatement query = connection.prepareStatement(READ)) {
            query.setObject(1, day);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    KeptData kept = KeptData.valueOf(rows.getString(1));
                    times.put(
                            kept,
                            new KeepingTime(
                                    kept, rows.getInt(2), rows.getObject(3, LocalDate.class), rows.getString(4)));
                }
            }
        }
        for (KeptData kept : KeptData.values()) {
            if (!times.containsKey(kept)) {
                throw new IllegalStateException(
                        day + " 没有 " + kept + " 的保存期限 · no keeping time of " + kept + " counts on " + day);
            }
        }
        return times;
    }

    /** The first day of which data are still kept on a day; what is older is due. */
    public LocalDate keptFrom(LocalDate day) {
        return day.minusMonths(months);
    }
}
