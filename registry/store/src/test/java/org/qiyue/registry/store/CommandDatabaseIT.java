package org.qiyue.registry.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class CommandDatabaseIT {

    private static final String PERSON = "张三丰";

    @Test
    void noRefusalQuotesARowNotEvenWhereTheAddressAsksForIt() throws Exception {
        try (RegistryDatabase database = RegistryDatabase.empty()) {
            database.execute("CREATE TABLE person (name text PRIMARY KEY)");
            database.execute("INSERT INTO person VALUES ('" + PERSON + "')");
            try (Connection connection = CommandDatabase.at(
                                    database.url() + "?logServerErrorDetail=true", "postgres", "postgres")
                            .getConnection();
                    PreparedStatement insert = connection.prepareStatement("INSERT INTO person VALUES (?)")) {
                insert.setString(1, PERSON);
                assertThat(trace(catchThrowableOfType(SQLException.class, insert::executeUpdate)))
                        .contains("person_pkey")
                        .doesNotContain(PERSON);
                insert.addBatch();
                assertThat(trace(catchThrowableOfType(SQLException.class, insert::executeBatch)))
                        .doesNotContain(PERSON);
            }
        }
    }

    @Test
    void aRefusalThatMayQuoteAValueInItsMessageIsToldByItsStateAlone() {
        assertThat(CommandDatabase.describe(new SQLException("invalid date: \"" + PERSON + "\"", "22007")))
                .isEqualTo("SQL state 22007");
        assertThat(CommandDatabase.describe(new SQLException("role \"qiyue\" does not exist", "28000")))
                .isEqualTo("role \"qiyue\" does not exist");
        assertThat(CommandDatabase.describe(new SQLException("Another release")))
                .isEqualTo("Another release");
    }

    /** As an uncaught exception is printed, with all that caused it. */
    private static String trace(SQLException refusal) {
        StringWriter text = new StringWriter();
        refusal.printStackTrace(new PrintWriter(text));
        for (SQLException next = refusal.getNextException(); next != null; next = next.getNextException()) {
            next.printStackTrace(new PrintWriter(text));
        }
        return text.toString();
    }
}
