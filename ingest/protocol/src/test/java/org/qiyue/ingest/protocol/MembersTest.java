package org.qiyue.ingest.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MembersTest {
    private static final JsonNode ONE = IntNode.valueOf(1);
    private static final JsonNode TWO = IntNode.valueOf(2);
    private static final JsonNode THREE = IntNode.valueOf(3);

    private final Members members = new Members(new Object[] {"b", ONE, "a", TWO});

    @Test
    void findsByName() {
        assertThat(members.get("a")).isEqualTo(TWO);
        assertThat(members.get("c")).isNull();
        assertThat(members.containsKey("b")).isTrue();
        assertThat(members.containsKey("c")).isFalse();
    }

    @Test
    void keepsTheOrderOfTheEvent() {
        assertThat(members).containsExactly(entry("b", ONE), entry("a", TWO));
        StringBuilder walked = new StringBuilder();
        members.forEach((name, value) -> walked.append(name).append(value));
        assertThat(walked).hasToString("b1a2");
    }

    @Test
    void putsANewMemberLastAndAKnownOneInItsPlace() {
        assertThat(members.put("c", THREE)).isNull();
        assertThat(members.put("b", THREE)).isEqualTo(ONE);
        assertThat(members).containsExactly(entry("b", THREE), entry("a", TWO), entry("c", THREE));
    }

    @Test
    void removesByNameAndWhileItIsWalked() {
        assertThat(members.remove("c")).isNull();
        assertThat(members.remove("b")).isEqualTo(ONE);
        assertThat(members).containsExactly(entry("a", TWO));
        members.put("d", THREE);
        members.keySet().removeIf("a"::equals);
        assertThat(members).containsExactly(entry("d", THREE));
        members.clear();
        assertThat(members).isEmpty();
    }

    @Test
    void equalsAnyMapOfTheSameMembers() {
        Map<String, JsonNode> other = new LinkedHashMap<>();
        other.put("a", TWO);
        other.put("b", ONE);
        ObjectNode node = new ObjectNode(JsonNodeFactory.instance, members);
        assertThat(members).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(node).isEqualTo(new ObjectNode(JsonNodeFactory.instance, other));
        assertThat(node.deepCopy()).isEqualTo(node);
    }

    @Test
    void objectsOfAnySizeKeepEveryMemberAndTheFirstOfDuplicates() throws EventTree.NotAnObject {
        for (int size : new int[] {0, 1, Members.MOST - 1, Members.MOST, Members.MOST + 1, 3 * Members.MOST}) {
            StringBuilder text = new StringBuilder("{");
            for (int i = 0; i < size; i++) {
                text.append("\"m").append(i).append("\":{\"x\":").append(i).append("},");
            }
            text.append("\"m0\":0,\"last\":1}");
            FormFindings findings = new FormFindings();
            ObjectNode root = EventTree.of(text.toString().getBytes(StandardCharsets.UTF_8), findings)
                    .root();
            assertThat(root).hasSize(Math.max(size, 1) + 1);
            assertThat(root.path("m" + (size - 1)).path("x").asInt(size - 1)).isEqualTo(size - 1);
            assertThat(root.path("m0").isObject()).isEqualTo(size > 0);
            assertThat(findings.asList())
                    .extracting(FormFinding::pointer)
                    .isEqualTo(size > 0 ? java.util.List.of("/m0") : java.util.List.of());
        }
    }
}
