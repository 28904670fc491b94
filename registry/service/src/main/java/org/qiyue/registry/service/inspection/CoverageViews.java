package org.qiyue.registry.service.inspection;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API shows of how far a year's inspections reached. */
final class CoverageViews {
    private CoverageViews() {}

    /** A risk class of a unit's plans. */
    @Schema(name = "InspectionCoverageRow")
    record CoverageRow(
            String area,
            String riskClass,

            @Schema(description = "已抽签计划的名录中的用人单位,去重 / employers of the lists of drawn plans, each once")
            int employers,

            @Schema(description = "抽中的用人单位,去重 / employers drawn, each once")
            int employersDrawn,

            @Schema(description = "抽中次数 / objects drawn") int drawn,
            @Schema(description = "已录入结果 / results entered") int done,

            @Schema(description = "按期录入 / results entered in time")
            int inTime,

            @Schema(description = "逾期未录入 / overdue without a result")
            int overdue,

            @Schema(description = "发现问题或不配合 / something was found, or no cooperation")
            int withProblem,

            @Schema(
                    nullable = true,
                    description = "覆盖率:抽中单位占名录单位,无名录时无 / employers drawn over employers, none without a list")
            Double coverage) {}

    /** An item of the list. */
    @Schema(name = "InspectionItemFindings")
    record ItemFindings(
            String itemCode,

            @Schema(description = "检查次数 / inspections of it with a result")
            int inspected,

            @Schema(description = "发现问题次数 / those in which something was found")
            int found) {}

    /** The coverage of a year. */
    @Schema(name = "InspectionCoverage")
    record CoverageView(int year, List<CoverageRow> rows, List<ItemFindings> items, Instant asOf) {}
}
