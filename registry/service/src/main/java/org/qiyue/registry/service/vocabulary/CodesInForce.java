package org.qiyue.registry.service.vocabulary;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.qiyue.registry.model.CodeItem;
import org.qiyue.registry.model.CodeListCheck;
import org.qiyue.registry.model.CodeLists;
import org.qiyue.registry.service.sql.Row;
import org.qiyue.registry.service.sql.Statements;

/** The code lists of the release with what was approved since, also for days of filing to come. */
@ApplicationScoped
public class CodesInForce {
    private static final String APPROVED = "SELECT entry_key, valid_from, basis, entry->>'name_zh' AS name_zh,"
            + " coalesce(entry->>'name_en', '') AS name_en, coalesce(entry->>'parent', '') AS parent,"
            + " coalesce(entry->>'valid_to', '') AS valid_to FROM registry.table_change"
            + " WHERE table_name = 'code-lists' AND state = 'APPROVED' ORDER BY approval_no";

    private final Statements statements;

    CodesInForce(Statements statements) {
        this.statements = statements;
    }

    /** Reads them in the transaction of the caller. */
    public CodeLists read() {
        return CodeLists.standard().with(statements.list(APPROVED, CodesInForce::item));
    }

    private static CodeItem item(Row row) throws SQLException {
        Map<String, String> values = new TreeMap<>();
        values.put(CodeListCheck.NAME_ZH, row.text("name_zh"));
        values.put(CodeListCheck.NAME_EN, row.text("name_en"));
        values.put(CodeListCheck.PARENT, row.text("parent"));
        values.put(CodeListCheck.VALID_TO, row.text("valid_to"));
        return CodeItem.of(row.text("entry_key"), values, row.day("valid_from"), row.text("basis"));
    }
}
