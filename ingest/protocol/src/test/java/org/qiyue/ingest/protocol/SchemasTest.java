package org.qiyue.ingest.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SchemasTest {
    /** Run with {@code -Dqiyue.schemas.write=true} after the dictionary has changed. */
    @Test
    void theShippedSchemasAreThoseOfTheDictionary() throws IOException {
        Path folder = Path.of("src/main/resources" + Schemas.FOLDER);
        boolean write = Boolean.getBoolean("qiyue.schemas.write");
        for (Map.Entry<String, JsonNode> document : SchemaDocuments.all().entrySet()) {
            String text = SchemaDocuments.print(document.getValue());
            if (write) {
                Files.createDirectories(folder);
                Files.writeString(folder.resolve(document.getKey()), text, StandardCharsets.UTF_8);
            }
            assertThat(Files.readString(folder.resolve(document.getKey()), StandardCharsets.UTF_8))
                    .as(document.getKey())
                    .isEqualTo(text);
        }
    }
}
