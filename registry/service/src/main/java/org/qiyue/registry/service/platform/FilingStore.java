package org.qiyue.registry.service.platform;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.qiyue.registry.service.platform.FilingViews.FilingRow;
import org.qiyue.registry.service.platform.FilingViews.FindingView;
import org.qiyue.registry.service.platform.FilingViews.Result;

/** Reads filings; every method runs in the transaction of its caller. */
@ApplicationScoped
class FilingStore implements PanacheRepositoryBase<Filing, Long> {
    private final Leads leads;

    FilingStore(Leads leads) {
        this.leads = leads;
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
        Map<Long, List<FindingView>> risks =
                withRisk ? leads.of(filings.stream().map(each -> each.filingNo).toList()) : Map.of();
        return filings.stream()
                .map(filing -> row(filing, risks.getOrDefault(filing.filingNo, List.of())))
                .toList();
    }

    private FilingRow row(Filing filing, List<FindingView> risks) {
        List<FindingView> findings = new ArrayList<>();
        for (JsonNode finding : leads.read(filing.findings)) {
            // Told apart here as well as in the database, where RISK stands in a table of its own.
            String level = finding.path("level").asText();
            if (!level.equals(Leads.RISK)) {
                findings.add(Leads.view(finding.path("rule").asText(), level, null, finding));
            }
        }
        findings.addAll(risks);
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
}
