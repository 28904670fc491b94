package org.qiyue.deploy.bench.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.qiyue.deploy.bench.pages.SentStatements.Statement;

class SentStatementsTest {

    private static String entry(String user, int pid, String message, String detail) {
        return "{\"user\":\"%s\",\"pid\":%d,\"message\":\"%s\",\"detail\":\"%s\"}"
                .formatted(user, pid, message, detail);
    }

    private static String executed(int pid, String sql, String detail) {
        return entry("qiyue_registry", pid, "duration: 0.123 ms  execute S_1/C_2: " + sql, detail);
    }

    @Test
    void readsTheTransactionsOfOneUserApart() throws Exception {
        List<List<Statement>> read = SentStatements.read(
                List.of(
                        entry("qiyue_registry", 1, "duration: 0.1 ms  statement: BEGIN", ""),
                        executed(1, "select $1, $2", "Parameters: $1 = 'it''s $2', $2 = NULL"),
                        executed(2, "BEGIN READ ONLY", ""),
                        entry("qiyue_registry", 1, "duration: 0.1 ms  bind S_1: select 3", ""),
                        executed(2, "select\\n  3", ""),
                        entry("qiyue_ingest", 1, "duration: 0.1 ms  execute <unnamed>: select 4", ""),
                        executed(1, "COMMIT", ""),
                        executed(1, "select 5", ""),
                        executed(2, "ROLLBACK", "")),
                "qiyue_registry");
        Map<Integer, String> values = new TreeMap<>();
        values.put(1, "it's $2");
        values.put(2, null);
        assertThat(read)
                .containsExactly(
                        List.of(new Statement("select $1, $2", values)),
                        List.of(new Statement("select\n  3", Map.of())));
    }

    @Test
    void writesValuesSoThatPgbenchTakesNoneForAVariable() {
        Map<Integer, String> values = new TreeMap<>();
        values.put(1, "a:b\\c'd");
        values.put(2, null);
        values.put(11, "x'y");
        assertThat(SentStatements.written(new Statement("select $1, $2, $11, $1::text", values)))
                .isEqualTo("select E'a\\x3ab\\\\c''d', NULL, 'x''y', E'a\\x3ab\\\\c''d'::text;");
    }

    @Test
    void refusesAStatementWhoseValuesTheLogLeftOut() {
        assertThatThrownBy(() -> SentStatements.written(new Statement("select $2", Map.of(1, "1"))))
                .hasMessageContaining("$2");
    }
}
