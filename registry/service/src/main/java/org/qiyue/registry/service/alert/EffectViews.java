package org.qiyue.registry.service.alert;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What leads come to, as the API tells it: counts, so that whoever reads them divides as he needs. */
public final class EffectViews {
    private EffectViews() {}

    /** One rule in one area. */
    @Schema(name = "AlertEffectRow")
    public record EffectRow(
            String rule,
            String area,
            long raised,

            @Schema(description = "已提示提醒的 / told the employer first")
            long noticed,

            @Schema(description = "提示后经新事实或核实改正而消除的 / of these, cleared by a new fact or a repair found true")
            long regularised,

            @Schema(description = "误报 / dismissed as false") long falseLeads,

            @Schema(description = "转为案件 / in a case") long inCase,

            @Schema(description = "办结,含转为案件 / closed, cases among them")
            long closed,

            @Schema(nullable = true, description = "自预警至办结天数的中位数 / median of the days from raising to closing")
            Integer daysToClose,

            @Schema(description = "已研判或研判期限已过的 / decided about, or beyond the time limit of triage")
            long triageDue,

            @Schema(description = "其中按期研判的 / of these, decided about in time")
            long onTime) {}

    /** All rules and areas. */
    @Schema(name = "AlertEffect")
    public record EffectTable(LocalDate from, LocalDate to, List<EffectRow> items, Instant asOf) {}
}
