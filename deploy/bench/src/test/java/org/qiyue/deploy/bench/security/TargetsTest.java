package org.qiyue.deploy.bench.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TargetsTest {

    private static final String DESCRIPTION = """
            paths:
              /employers/{creditCode}:
                get:
                  parameters:
                  - {name: creditCode, in: path, schema: {type: string}}
                  - {name: cursor, in: query, schema: {type: string}}
                  - {name: limit, in: query, schema: {type: integer, default: 50}}
                  - {name: X-Requested-With, in: header, schema: {type: string}}
              /reveals:
                summary: no operation
                post:
                  requestBody:
                    content:
                      application/json:
                        schema: {$ref: '#/components/schemas/Reveal'}
            components:
              schemas:
                Kind: {type: string, enum: [CASE, OTHER]}
                Reveal:
                  properties:
                    purpose: {$ref: '#/components/schemas/Kind'}
                    fields: {type: array}
                    times: {type: [integer, 'null']}
            """;

    private static List<Target> targets() throws Exception {
        return new Targets(new YAMLMapper().readTree(DESCRIPTION), Map.of("creditCode", "91110105")).all();
    }

    @Test
    void everyOperationBeginsFromValuesThatItMayAnswer() throws Exception {
        assertThat(targets())
                .containsExactlyInAnyOrder(
                        new Target(
                                "GET",
                                "/api/v1/employers/{creditCode}",
                                Map.of("creditCode", "91110105"),
                                Map.of("limit", "50"),
                                null),
                        new Target(
                                "GET",
                                "/api/v1/employers/{creditCode}",
                                Map.of("creditCode", "91110105"),
                                Map.of("cursor", "a"),
                                null),
                        new Target(
                                "POST",
                                "/api/v1/reveals",
                                Map.of(),
                                Map.of(),
                                Map.of("purpose", "CASE", "times", "1")));
    }

    @Test
    void everyValueIsMarkedForSqlmap() throws Exception {
        assertThat(targets().get(0).request("127.0.0.1:1"))
                .isEqualTo("GET /api/v1/employers/91110105*?limit=50* HTTP/1.1\nHost: 127.0.0.1:1\n\n");
        assertThat(targets().get(2).request("127.0.0.1:1"))
                .isEqualTo("POST /api/v1/reveals HTTP/1.1\nHost: 127.0.0.1:1\nContent-Type: application/json\n\n"
                        + "{\"purpose\":\"CASE*\",\"times\":\"1*\"}\n");
        assertThat(targets().get(0).places()).isEqualTo(2);
    }

    @Test
    void thePublishedDescriptionIsRead() throws Exception {
        List<Target> all = new Targets(Path.of("../../registry/service/openapi.yaml"), Map.of()).all();
        assertThat(all).extracting(Target::name).contains("GET /api/v1/employers", "POST /api/v1/contracts/search");
        assertThat(all).allSatisfy(target -> assertThat(target.address("")).doesNotContain("{"));
    }
}
