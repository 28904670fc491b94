package org.qiyue.registry.service.parameter;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API shows of changes, and what it takes. */
final class ChangeViews {
    private static final String TEXT = "[[^\\p{Cc}\\p{Cs}]\\n\\r\\t]*";
    private static final String TEXT_MESSAGE = "含不可用的字符|has a character that cannot be kept";

    private ChangeViews() {}

    /** How far a change is. */
    @Schema(name = "ChangeState", description = "待决定、已批准、未批准、已撤回 / proposed, approved, refused, withdrawn")
    enum ChangeState {
        PROPOSED,
        APPROVED,
        REFUSED,
        WITHDRAWN
    }

    /** What an approver decides. */
    @Schema(name = "ChangeOutcome")
    enum Outcome {
        APPROVED,
        REFUSED
    }

    /** A change whole. */
    @Schema(name = "TableChange")
    record ChangeView(
            long changeNo,
            String table,
            String key,

            @Schema(description = "各栏的新值 / the new values by column")
            SortedMap<String, String> values,

            @Schema(description = "自该法定日起 / from this legal day on")
            LocalDate validFrom,

            @Schema(description = "自该备案日起适用 / filings from this day on are judged by it")
            LocalDate filingsFrom,

            @Schema(description = "依据 / article or document")
            String basis,

            @Schema(description = "提出理由 / why it is proposed")
            String explanation,

            ChangeState state,

            @Schema(description = "版本,同 ETag / the same as the ETag")
            long revision,

            String proposedBy,
            Instant proposedAt,

            @Schema(nullable = true, description = "决定人,撤回的为提出人 / who decided; of one withdrawn the proposer")
            String decidedBy,

            @Schema(nullable = true) Instant decidedAt,
            @Schema(nullable = true) String decisionReason) {}

    /** Changes, the newest first. */
    @Schema(name = "TableChangePage")
    record ChangePage(
            List<ChangeView> items, @Schema(nullable = true) String nextCursor, Instant asOf) {}

    /** What an editor proposes. */
    @Schema(name = "ChangeProposal")
    record ProposalRequest(
            @NotNull(message = "缺少表名|names no table") @Size(max = 40, message = "过长|is too long") String table,

            @NotNull(message = "缺少项名|names no entry") @Size(max = 80, message = "过长|is too long") String key,

            @NotNull(message = "缺少新值|has no values") @Size(min = 1, max = 10, message = "须有 1 至 10 栏|must have 1 to 10 columns") Map<
                            @Size(max = 40, message = "过长|is too long") String,
                            @NotNull(message = "缺少值|has no value") @Size(max = 4000, message = "过长|is too long") @Pattern(regexp = TEXT, message = TEXT_MESSAGE) String>
                    values,

            @Schema(
                    nullable = true,
                    description = "自该法定日起,参数可省略 / from this legal day on; may be left out for parameters")
            LocalDate validFrom,

            @Schema(description = "自该备案日起适用 / filings from this day on are judged by it")
            @NotNull(message = "缺少适用的备案日|names no day of filing") LocalDate filingsFrom,

            @NotBlank(message = "必须注明依据|must name its basis") @Size(max = 500, message = "至多 500 字|must have at most 500 characters") @Pattern(regexp = TEXT, message = TEXT_MESSAGE) String basis,

            @NotBlank(message = "必须说明理由|must say why") @Size(max = 2000, message = "至多 2000 字|must have at most 2000 characters") @Pattern(regexp = TEXT, message = TEXT_MESSAGE) String explanation) {

        ProposalRequest {
            values = values == null ? null : new TreeMap<>(values);
        }

        /** The same, from that legal day on. */
        ProposalRequest validFrom(LocalDate day) {
            return new ProposalRequest(table, key, values, day, filingsFrom, basis, explanation);
        }
    }

    /** What is decided of a change. */
    @Schema(name = "ChangeDecisionRequest")
    record DecisionRequest(
            @NotNull(message = "缺少决定|decides nothing") Outcome outcome,

            @NotBlank(message = "必须填写理由|must give a reason") @Size(max = 2000, message = "至多 2000 字|must have at most 2000 characters") @Pattern(regexp = TEXT, message = TEXT_MESSAGE) String reason) {}
}
