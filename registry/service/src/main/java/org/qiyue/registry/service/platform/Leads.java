package org.qiyue.registry.service.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.qiyue.registry.service.platform.FilingViews.FindingView;

/** Reads the RISK findings of filings, for supervisors alone; runs in the transaction of its caller. */
@ApplicationScoped
public class Leads {
    static final String RISK = "RISK";

    private final EntityManager entities;
    private final ObjectMapper json;

    Leads(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    /** The findings of each of these filings that the caller may see; a filing without any is left out. */
    public Map<Long, List<FindingView>> of(Collection<Long> filingNumbers) {
        if (filingNumbers.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "from RiskFinding r where r.filingNo in :numbers order by r.filingNo, r.ordinal",
                        RiskFinding.class)
                .setParameter("numbers", filingNumbers)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        risk -> risk.filingNo,
                        Collectors.mapping(
                                risk -> view(risk.rule, RISK, risk.severity, read(risk.finding)),
                                Collectors.toList())));
    }

    static FindingView view(String rule, String level, String severity, JsonNode finding) {
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

    JsonNode read(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a column of type jsonb holds JSON", impossible);
        }
    }

    private static String text(JsonNode node, String member) {
        return node.path(member).isTextual() ? node.get(member).asText() : null;
    }
}
