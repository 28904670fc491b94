package org.qiyue.deploy.bench.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
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
                  - {name: state, in: query, schema: {allOf: [{$ref: '#/components/schemas/Kind'}, {pattern: 'CASE|OTHER'}]}}
                  - {name: cursor, in: query, schema: {type: string}}
                  - {name: limit, in: query, schema: {type: integer, default: 50}}
                  - {name: X-Requested-With, in: header, schema: {type: string}}
              /employers/{creditCode}/mark:
                put:
                  parameters:
                  - {name: creditCode, in: path, schema: {type: string}}
                  - {name: If-Match, in: header, schema: {type: string}}
              /marks:
                summary: no operation
                post:
                  requestBody:
                    content:
                      application/json:
                        schema: {$ref: '#/components/schemas/Mark'}
            components:
              schemas:
                Kind: {type: string, enum: [CASE, OTHER]}
                Mark:
                  type: object
                  properties:
                    purpose: {$ref: '#/components/schemas/Kind'}
                    fields: {type: array, items: {type: string, pattern: '[0-9]{6}'}}
                    times: {type: [integer, 'null'], minimum: 7}
                    isKept: {type: boolean}
            """;

    private final Values values = new Values(Map.of("employers creditCode", "91110105"));

    private List<Target> targets() throws Exception {
        return new Targets(new YAMLMapper().readTree(DESCRIPTION), values).all();
    }

    @Test
    void everyOperationBeginsFromValuesThatItMayAnswer() throws Exception {
        List<Target> targets = targets();
        assertThat(targets)
                .extracting(target -> target.method() + " " + target.address(""))
                .containsExactly(
                        "GET /api/v1/employers/91110105?limit=50&state=CASE",
                        "GET /api/v1/employers/91110105?cursor=1",
                        "POST /api/v1/marks",
                        "PUT /api/v1/employers/91110105/mark");
        assertThat(targets.get(2).json(""))
                .isEqualTo("{\"purpose\":\"CASE\",\"fields\":[\"110105\"],\"times\":2026,\"isKept\":false}");
        assertThat(targets.get(3).version()).isEqualTo("/api/v1/employers/91110105");
    }

    @Test
    void whatTheCityHasToldIsTakenWhereItFits() throws Exception {
        values.learn(
                "/api/v1/employers",
                new ObjectMapper()
                        .readTree("{\"items\": [{\"state\": \"MOVED\"}, {\"state\": \"OTHER\", \"times\": 9}]}"));
        assertThat(targets().get(0).query()).containsEntry("state", "OTHER");
        assertThat(targets().get(2).json("")).contains("\"times\":9");
    }

    @Test
    void aFilterTakesTheMemberOfTheRowsThatItIsAbout() throws Exception {
        values.learn(
                "/api/v1/alerts", new ObjectMapper().readTree("[{\"creditCode\": \"A\"}, {\"creditCode\": \"B\"}]"));
        assertThat(values.of("/api/v1/alerts", "employer", new ObjectMapper().readTree("{}"), 0))
                .isEqualTo("A");
        assertThat(values.of("/api/v1/alerts", "employer", new ObjectMapper().readTree("{}"), 3))
                .isEqualTo("B");
    }

    @Test
    void everyValueIsMarkedForSqlmap() throws Exception {
        assertThat(targets().get(0).request("127.0.0.1:1"))
                .isEqualTo("GET /api/v1/employers/91110105*?limit=50*&state=CASE* HTTP/1.1\nHost: 127.0.0.1:1\n\n");
        assertThat(targets().get(2).request("127.0.0.1:1"))
                .isEqualTo("POST /api/v1/marks HTTP/1.1\nHost: 127.0.0.1:1\nContent-Type: application/json\n\n"
                        + "{\"purpose\":\"CASE*\",\"fields\":[\"110105*\"],\"times\":2026*,\"isKept\":false}\n");
        assertThat(targets().get(2).places()).isEqualTo(3);
        assertThat(targets().get(3).request("127.0.0.1:1"))
                .isEqualTo("PUT /api/v1/employers/91110105*/mark HTTP/1.1\nHost: 127.0.0.1:1\n"
                        + "X-Version-Of: /api/v1/employers/91110105\n\n");
    }

    @Test
    void thePublishedDescriptionIsRead() throws Exception {
        List<Target> all = new Targets(Path.of("../../registry/service/openapi.yaml"), new Values(Map.of())).all();
        assertThat(all)
                .extracting(Target::name)
                .contains("GET /api/v1/employers", "POST /api/v1/contracts/search", "DELETE /api/v1/views/{viewId}");
        assertThat(all).allSatisfy(target -> assertThat(target.address("")).doesNotContain("{"));
        assertThat(all)
                .filteredOn(target -> target.name().equals("POST /api/v1/cases"))
                .first()
                .satisfies(target -> assertThat(target.json("")).contains("\"source\":\"PATROL\""));
    }
}
