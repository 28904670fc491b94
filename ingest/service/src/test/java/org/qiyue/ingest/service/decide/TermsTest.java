package org.qiyue.ingest.service.decide;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class TermsTest {

    @Test
    void aBlockThatAnEventGivesStaysAsItWasFiledWhateverIsChangedInItAfterwards() {
        JsonNode block = Json.read("{\"position\":\"焊工\",\"userUnitName\":\"甲\"}");
        Terms terms = Terms.NONE.changed(List.of(
                new FieldChange("/dispatch", null, block),
                new FieldChange("/dispatch/position", TextNode.valueOf("焊工"), TextNode.valueOf("钳工"))));
        assertThat(terms.text("/dispatch/position")).isEqualTo("钳工");
        assertThat(block.path("position").textValue()).isEqualTo("焊工");
    }

    @Test
    void whatNamesOrDescribesAPersonIsLeftOutAndTheEventKeepsIt() {
        JsonNode data = Json.read("{\"contract\":{\"workPlaceDetail\":\"某路 1 号\",\"termType\":\"1\"},"
                + "\"employer\":{\"creditCode\":\"91110302MA01TEG73A\",\"name\":\"甲\"}}");
        Terms terms = Terms.NONE.signed(data);
        assertThat(terms.json())
                .isEqualTo("{\"contract\":{\"termType\":\"1\"},"
                        + "\"employer\":{\"creditCode\":\"91110302MA01TEG73A\"}}");
        assertThat(data.at("/contract/workPlaceDetail").textValue()).isEqualTo("某路 1 号");
    }

    @Test
    void aChangedContractLeavesTheTermsBeforeAsTheyWere() {
        Terms before = Terms.read("{\"contract\":{\"termType\":\"1\",\"endDate\":\"2027-12-31\"}}");
        Terms after = before.changed(List.of(
                new FieldChange("/contract/endDate", TextNode.valueOf("2027-12-31"), TextNode.valueOf("2028-12-31"))));
        assertThat(before.text("/contract/endDate")).isEqualTo("2027-12-31");
        assertThat(before.changesTo(after))
                .singleElement()
                .satisfies(change -> assertThat(change.field()).isEqualTo("/contract/endDate"));
    }
}
