package org.qiyue.registry.service.platform;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.qiyue.registry.service.audit.Shown;

/** What the API shows of filings. */
public final class FilingViews {
    private FilingViews() {}

    /** A filing in a list. */
    @Schema(name = "FilingRow")
    public record FilingRow(
            @Schema(nullable = true, description = "备案流水号,报文无法识别时无 / filing id, none where the event could not be read")
            UUID filingId,

            @Schema(nullable = true, description = "CONCLUDED, RENEWED, …")
            String kind,

            @Schema(nullable = true) String contractNo,

            @Schema(nullable = true, description = "业务发生日期 / legal date of the fact")
            LocalDate occurredOn,

            Instant receivedAt,
            Instant decidedAt,
            Result result,

            @Schema(
                    nullable = true,
                    description = "最终回执编号,暂定时为暂定回执 / final receipt, the provisional one while there is none")
            String receiptNo,

            @Schema(nullable = true, description = "全市劳动合同编号 / registry contract id")
            String contractId,

            List<FindingView> findings) {}

    /** A page of filings. */
    @Schema(name = "FilingPage")
    public record FilingPage(
            List<FilingRow> items, @Schema(nullable = true) String nextCursor, Instant asOf) implements Shown {
        @Override
        public List<String> shownRecords() {
            return items.stream()
                    .map(FilingRow::filingId)
                    .filter(Objects::nonNull)
                    .map(UUID::toString)
                    .toList();
        }

        @Override
        public int shownCount() {
            return items.size();
        }
    }

    /** What a rule found. */
    @Schema(name = "Finding")
    public record FindingView(
            @Schema(description = "规则编号 / rule id") String rule,

            @Schema(description = "REJECT, WARN, HOLD, APPROVAL; RISK 仅监管人员可见 / RISK for supervisors only")
            String level,

            @Schema(nullable = true, description = "仅 RISK:LOW, NORMAL, HIGH, CRITICAL")
            String severity,

            @Schema(nullable = true, description = "报文内位置(JSON Pointer)")
            String pointer,

            @Schema(nullable = true) String messageZh,
            @Schema(nullable = true) String messageEn,

            @Schema(nullable = true, description = "依据条款 / the article")
            String basis,

            @Schema(nullable = true) String remedyZh,
            @Schema(nullable = true) String remedyEn) {}

    /** What was decided. */
    @Schema(name = "FilingResult")
    public enum Result {
        ACCEPTED,
        ACCEPTED_WITH_WARNINGS,
        REJECTED,
        HELD,
        PENDING_APPROVAL,
        QUARANTINED;

        static final String PATTERN = "ACCEPTED|ACCEPTED_WITH_WARNINGS|REJECTED|HELD|PENDING_APPROVAL|QUARANTINED";
    }
}
