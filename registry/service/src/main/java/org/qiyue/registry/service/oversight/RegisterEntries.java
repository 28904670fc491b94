package org.qiyue.registry.service.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.qiyue.ingest.protocol.Sm3;
import org.qiyue.registry.service.sql.Statements;

/**
 * Enters what an official keeps by hand into the registers that rules read. Each entry is a load of its own: a rebuild of
 * the registry makes it once more at its place, and every filing is judged by what stood there when it was decided.
 */
@ApplicationScoped
class RegisterEntries {
    private static final String ENTER = "SELECT registry.enter_register(?, ?::jsonb, ?) AS load_no";

    private final Statements statements;
    private final Changes changes;

    RegisterEntries(Statements statements, Changes changes) {
        this.statements = statements;
        this.changes = changes;
    }

    /**
     * Enters or replaces one entry.
     *
     * @param register as loads name it
     * @param entry its columns
     * @return the number of the load
     */
    long enter(String register, Map<String, ?> entry) {
        String json = changes.json(entry);
        return statements
                .first(
                        ENTER,
                        row -> row.number("load_no"),
                        register,
                        json,
                        Sm3.digest(json.getBytes(StandardCharsets.UTF_8)))
                .orElseThrow();
    }
}
