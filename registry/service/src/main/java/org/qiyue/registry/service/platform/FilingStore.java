package org.qiyue.registry.service.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.qiyue.registry.service.platform.FilingViews.FilingRow;
import org.qiyue.registry.service.platform.FilingViews.FindingView;
import org.qiyue.registry.service.platform.FilingViews.Result;

/** Reads filings; every method runs in the transaction of its caller. */
@ApplicationScoped
class FilingStore implements PanacheRepositoryBase<Filing, Long> {
    private static final String RISK = "RISK";

    private final ObjectMapper json;

    FilingStore(ObjectMapper json) {
        this.json = json;
    }

    /**
     * Filings of a platform, the newest first.
     *
     * @param result null for all
     * @param before number of the last filing seen, null for the first page
     */
    List<Filing> ofPlatform(String platform, Result result, Long before, int atMost) {
        StringBuilder where = new StringBuilder("platformCode = ?1");
        List<Object> values = new ArrayList<>(List.of(platform));
        if (before != null) {
            values.add(before);
            where.append(" and filingNo < ?").append(values.size());
        }
        if (result != null) {
            values.add(result.name());
            where.append(" and result = ?").append(values.size());
        }
        PanacheQuery<Filing> query = find(where + " order by filingNo desc", values.toArray());
        return query.range(0, atMost - 1).list();
    }

    /** The filings as the API shows them; RISK findings among them only when asked for. */
    List<FilingRow> rows(List<Filing> filings, boolean withRisk) {
        Map<Long, List<RiskFinding>> risks = withRisk ? risks(filings) : Map.of();
        return filings.stream()
                .map(filing -> row(filing, risks.getOrDefault(filing.filingNo, List.of())))
                .toList();
    }

    private Map<Long, List<RiskFinding>> risks(List<Filing> filings) {
        return getEntityManager()
                .createQuery(
                        "from RiskFinding r where r.filingNo in :numbers order by r.filingNo, r.ordinal",
                        RiskFinding.class)
                .setParameter(
                        "numbers", filings.stream().map(each -> each.filingNo).toList())
                .getResultStream()
                .collect(Collectors.groupingBy(risk -> risk.filingNo));
    }

    private FilingRow row(Filing filing, List<RiskFinding> risks) {
        List<FindingView> findings = new ArrayList<>();
        for (JsonNode finding : read(filing.findings)) {
            // Told apart here as well as in the database, where RISK stands in a table of its own.
            if (!finding.path("level").asText().equals(RISK)) {
                findings.add(view(
                        finding.path("rule").asText(), finding.path("level").asText(), null, finding));
            }
        }
        risks.forEach(risk -> findings.add(view(risk.rule, RISK, risk.severity, read(risk.finding))));
        return new FilingRow(
                filing.filingId,
                filing.kind,
                filing.contractNo,
                filing.occurredOn,
                filing.receivedAt,
                filing.decidedAt,
                Result.valueOf(filing.result),
                filing.receiptNo != null ? filing.receiptNo : filing.provisionalReceiptNo,
                filing.contractId,
                findings);
    }

    private static FindingView view(String rule, String level, String severity, JsonNode finding) {
        return new FindingView(
                rule,
                level,
                severity,
                text(finding, "pointer"),
                text(finding, "messageZh"),
                text(finding, "messageEn"),
                text(finding, "basis"),
                text(finding, "remedyZh"),
                text(finding, "remedyEn"));
    }

    private static String text(JsonNode node, String member) {
        return node.path(member).isTextual() ? node.get(member).asText() : null;
    }

    private JsonNode read(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a column of type jsonb holds JSON", impossible);
        }
    }
}
