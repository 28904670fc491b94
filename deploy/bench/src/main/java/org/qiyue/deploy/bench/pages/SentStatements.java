package org.qiyue.deploy.bench.pages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The transactions that a program sent to PostgreSQL, read from the server's own log (jsonlog with
 * {@code log_min_duration_statement = 0}): every statement with the values of its parameters.
 */
final class SentStatements {

    private static final Pattern EXECUTED =
            Pattern.compile("(?s)duration: [0-9.]+ ms {2}(?:execute [^:]+|statement): (.*)");
    private static final Pattern PARAMETER = Pattern.compile("\\$(\\d+) = (NULL|'((?:[^']|'')*)')");
    private static final Pattern PLACE = Pattern.compile("\\$(\\d+)");
    private static final ObjectMapper JSON = new ObjectMapper();

    private SentStatements() {}

    /** A statement with its parameters' values, by number from 1; null is NULL. */
    record Statement(String sql, Map<Integer, String> values) {}

    /**
     * The transactions in the order of their begins, each without BEGIN and COMMIT.
     *
     * @param lines of the log
     * @param user whose
     */
    static List<List<Statement>> read(List<String> lines, String user) throws IOException {
        List<List<Statement>> transactions = new ArrayList<>();
        Map<Integer, List<Statement>> open = new LinkedHashMap<>();
        for (String line : lines) {
            JsonNode entry = JSON.readTree(line);
            Matcher executed = EXECUTED.matcher(entry.path("message").asText());
            if (!entry.path("user").asText().equals(user) || !executed.matches()) {
                continue;
            }
            String sql = executed.group(1).strip();
            int session = entry.path("pid").asInt();
            String word = sql.toUpperCase(java.util.Locale.ROOT);
            if (word.startsWith("BEGIN")) {
                List<Statement> begun = new ArrayList<>();
                open.put(session, begun);
                transactions.add(begun);
            } else if (word.equals("COMMIT") || word.equals("ROLLBACK")) {
                open.remove(session);
            } else if (open.containsKey(session)) {
                open.get(session)
                        .add(new Statement(sql, values(entry.path("detail").asText())));
            }
        }
        return transactions;
    }

    private static Map<Integer, String> values(String detail) {
        Map<Integer, String> values = new TreeMap<>();
        Matcher parameter = PARAMETER.matcher(detail);
        while (parameter.find()) {
            String quoted = parameter.group(3);
            values.put(Integer.valueOf(parameter.group(1)), quoted == null ? null : quoted.replace("''", "'"));
        }
        return values;
    }

    /** The statement with its values in place, as pgbench reads it: a colon in a value is no variable. */
    static String written(Statement statement) {
        Matcher place = PLACE.matcher(statement.sql());
        StringBuilder text = new StringBuilder();
        while (place.find()) {
            Integer number = Integer.valueOf(place.group(1));
            if (!statement.values().containsKey(number)) {
                throw new IllegalArgumentException("No value of $" + number + " in " + statement.sql());
            }
            place.appendReplacement(
                    text, Matcher.quoteReplacement(literal(statement.values().get(number))));
        }
        return place.appendTail(text).append(';').toString();
    }

    private static String literal(String value) {
        if (value == null) {
            return "NULL";
        }
        if (value.indexOf(':') < 0 && value.indexOf('\\') < 0) {
            return "'" + value.replace("'", "''") + "'";
        }
        return "E'" + value.replace("\\", "\\\\").replace("'", "''").replace(":", "\\x3a") + "'";
    }
}
