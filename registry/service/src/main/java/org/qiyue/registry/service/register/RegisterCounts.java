package org.qiyue.registry.service.register;

import java.sql.SQLException;
import org.qiyue.registry.service.sql.Row;

/** What entries do to a register, added up over batches. */
final class RegisterCounts {
    private int lines;
    private int added;
    private int changed;
    private int removed;

    void add(int batch, RegisterCounts of) {
        lines += batch;
        added += of.added;
        changed += of.changed;
        removed += of.removed;
    }

    static RegisterCounts of(Row row) throws SQLException {
        RegisterCounts counts = new RegisterCounts();
        counts.added = row.count("added");
        counts.changed = row.count("changed");
        counts.removed = row.count("removed");
        return counts;
    }

    /** Good lines so far. */
    int lines() {
        return lines;
    }

    int added() {
        return added;
    }

    int changed() {
        return changed;
    }

    int removed() {
        return removed;
    }

    int same() {
        return lines - added - changed - removed;
    }
}
