package org.qiyue.deploy.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.StringReader;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class ConnectSettingsTest {

    @Test
    void nestedMembersOfTheEventAreNestedStructsThatMayBeAbsent() {
        JsonNode schema = ConnectSettings.schema();

        assertThat(schema.path("optional").booleanValue()).isFalse();
        JsonNode employer = field(field(schema, "data"), "employer");
        assertThat(employer.path("type").textValue()).isEqualTo("struct");
        assertThat(employer.path("optional").booleanValue()).isTrue();
        assertThat(field(employer, "creditCode").path("optional").booleanValue())
                .isTrue();
        assertThat(field(field(field(schema, "data"), "contract"), "wageAmount")
                        .path("type")
                        .textValue())
                .isEqualTo("double");
    }

    @Test
    void whatNamesAFilingHasToBeThere() {
        assertThat(field(ConnectSettings.schema(), "source").path("optional").booleanValue())
                .isFalse();
        assertThat(field(ConnectSettings.schema(), "id").path("optional").booleanValue())
                .isFalse();
    }

    @Test
    void theTableHasTheTwentySixColumnsThatTheSinkFlattensTo() {
        String table = ConnectSettings.table().get(1);

        assertThat(table.split(", ")).hasSize(26 + 3);
        assertThat(table)
                .contains("\"source\" text NOT NULL, \"id\" text NOT NULL, \"subject\" text,")
                .contains("\"data_contract_wageAmount\" double precision")
                .contains("\"data_evidence_docPages\" integer")
                .contains("written_at timestamptz NOT NULL DEFAULT clock_timestamp()")
                .endsWith("PRIMARY KEY (\"source\", \"id\"))");
        assertThat(ConnectSettings.table()).hasSize(4);
    }

    @Test
    void settingsAreReadByJavaAsTheyWereWritten() throws Exception {
        Map<String, String> settings = ConnectSettings.connector("a-name", "jdbc:postgresql://h/d", "u", "p\\w=1");
        Properties read = new Properties();
        read.load(new StringReader(ConnectSettings.properties(settings)));

        assertThat(read).containsAllEntriesOf(settings);
        assertThat(read.getProperty("topics.regex")).isEqualTo("filings\\..*");
    }

    private static JsonNode field(JsonNode struct, String name) {
        for (JsonNode field : struct.path("fields")) {
            if (field.path("field").textValue().equals(name)) {
                return field;
            }
        }
        throw new AssertionError("No field " + name);
    }
}
