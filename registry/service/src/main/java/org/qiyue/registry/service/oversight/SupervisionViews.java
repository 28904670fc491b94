package org.qiyue.registry.service.oversight;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.qiyue.registry.service.platform.PlatformView;

/** What the API shows of all platforms side by side. */
final class SupervisionViews {
    private SupervisionViews() {}

    /** How often a rule warned. */
    @Schema(name = "RuleCount")
    record RuleCount(String rule, long count) {}

    /** How a platform filed. */
    @Schema(name = "PlatformFigures")
    record PlatformFigures(
            PlatformView platform,
            long filings,
            long refused,
            long warned,

            @Schema(description = "迟报(A10)的备案 / filings that came late (A10)")
            long late,

            @Schema(nullable = true, description = "拒收率,无备案时无 / share refused, none without filings")
            Double refusalRate,

            @Schema(description = "提示最多的规则,至多五条 / the rules that warned most, five at most")
            List<RuleCount> warnings) {}

    /** How the platforms filed in a span of days. */
    @Schema(name = "PlatformLeague")
    record League(
            @Schema(description = "起,含当日 / first day") LocalDate from,
            @Schema(description = "止,含当日 / last day") LocalDate to,
            List<PlatformFigures> platforms,
            Instant asOf) {}

    /** What ends. */
    @Schema(name = "ReminderSubject")
    enum Subject {
        QUALIFICATION,
        CERTIFICATE
    }

    /** How soon it ends. */
    @Schema(name = "ReminderUrgency", description = "已过期、7 天内、30 天内、90 天内 / expired, within 7, 30 or 90 days")
    enum Urgency {
        EXPIRED,
        WITHIN_7,
        WITHIN_30,
        WITHIN_90
    }

    /** A qualification or certificate that has ended or soon ends. */
    @Schema(name = "Reminder")
    record Reminder(
            Subject subject,
            Urgency urgency,

            @Schema(description = "平台编号或电子认证机构名称 / platform code, or the authority's name")
            String holder,

            @Schema(nullable = true, description = "资质种类 / kind of qualification")
            String kind,

            @Schema(description = "资质编号或证书序列号 / number or serial")
            String number,

            LocalDate validTo,
            int daysLeft) {}
}
