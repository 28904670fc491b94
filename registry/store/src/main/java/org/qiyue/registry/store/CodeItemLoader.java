package org.qiyue.registry.store;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import org.qiyue.registry.model.CodeItem;
import org.qiyue.registry.model.CodeLists;

/** Copies the code lists of registry/model into registry.code_item, where screens and queries read them. */
public final class CodeItemLoader {

    private static final String INSERT = "INSERT INTO registry.code_item"
            + " (list, code, name_zh, name_en, parent, valid_from, valid_to, source) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";

    private CodeItemLoader() {}

    /**
     * Makes the table equal to the lists, in one transaction; a second call changes nothing.
     *
     * @param connection of the role that migrates; its auto-commit setting is kept
     * @return the number of entries
     */
    public static int load(Connection connection, CodeLists lists) throws SQLException {
        return OwnTransaction.run(connection, () -> {
            try (PreparedStatement delete = connection.prepareStatement("DELETE FROM registry.code_item");
                    PreparedStatement insert = connection.prepareStatement(INSERT)) {
                delete.executeUpdate();
                for (CodeItem item : lists.items()) {
                    bind(insert, item);
                    insert.addBatch();
                }
                return insert.executeBatch().length;
            }
        });
    }

    private static void bind(PreparedStatement insert, CodeItem item) throws SQLException {
        insert.setString(1, item.list());
        insert.setString(2, item.code());
        insert.setString(3, item.nameZh());
        insert.setString(4, item.nameEn());
        insert.setString(5, item.parentCode().orElse(null));
        insert.setDate(6, date(item.validFrom()));
        insert.setDate(7, date(item.validTo()));
        insert.setString(8, item.source());
    }

    private static Date date(LocalDate day) {
        return day == null ? null : Date.valueOf(day);
    }
}
