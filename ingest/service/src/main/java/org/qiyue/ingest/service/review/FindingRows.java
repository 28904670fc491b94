package org.qiyue.ingest.service.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import org.qiyue.ingest.protocol.Sm3;
import org.qiyue.ingest.rules.review.ReviewFinding;
import org.qiyue.registry.store.review.FindingRow;

/** Findings as rows. */
final class FindingRows {

    private static final ObjectMapper JSON = new ObjectMapper();

    private FindingRows() {}

    static FindingRow of(ReviewFinding finding) {
        String json = json(finding);
        String all = String.join(
                "\n",
                finding.severity().name(),
                String.valueOf(finding.area()),
                String.valueOf(finding.registrationArea()),
                json);
        return new FindingRow(
                finding.rule(),
                finding.subject(),
                finding.level().name(),
                finding.severity().name(),
                finding.platformCode(),
                finding.creditCode(),
                finding.contractId(),
                finding.area(),
                finding.registrationArea(),
                json,
                Sm3.hex(all.getBytes(StandardCharsets.UTF_8)));
    }

    private static String json(ReviewFinding finding) {
        ObjectNode node = JSON.createObjectNode()
                .put("rule", finding.rule())
                .put("level", finding.level().name())
                .put("messageZh", finding.messageZh())
                .put("messageEn", finding.messageEn())
                .put("basis", finding.basis())
                .put("remedyZh", finding.remedyZh())
                .put("remedyEn", finding.remedyEn())
                .put("contractCount", finding.contractCount());
        finding.contracts().forEach(node.putArray("contracts")::add);
        finding.facts().forEach(node.putObject("facts")::put);
        try {
            return JSON.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of texts is always JSON", e);
        }
    }
}
