package org.qiyue.registry.service.rule;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.qiyue.registry.service.access.Roles;
import org.qiyue.registry.service.contract.LegalDay;
import org.qiyue.registry.service.problem.Problem;
import org.qiyue.registry.service.problem.ProblemException;

/** Which rules were not evaluated, and when. For officials alone: what is not looked at is nobody else's to know. */
@Path("/rules")
@RolesAllowed({
    Roles.CITY_OFFICER,
    Roles.CITY_INSPECTOR,
    Roles.RULE_EDITOR,
    Roles.RULE_APPROVER,
    Roles.DISTRICT_SUPERVISOR,
    Roles.DISTRICT_INSPECTOR,
    Roles.DISTRICT_APPROVER
})
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "rule", description = "规则 / rules")
public class RuleResource {
    private final SilentRules silent;
    private final LegalDay day;

    RuleResource(SilentRules silent, LegalDay day) {
        this.silent = silent;
        this.day = day;
    }

    /** Rules about one filing that were not evaluated while their register was empty. */
    @GET
    @Path("not-evaluated")
    @Operation(
            operationId = "listRulesNotEvaluated",
            summary = "因所需名录未导入而未评价的备案规则及其时段;给出备案的 decidedAt,即为该件未评价的规则 / rules about filings "
                    + "that were not evaluated while their register was empty, and from when to when; with the decidedAt of a "
                    + "filing, those that it was not judged by")
    public List<SilentRule> notEvaluated(
            @QueryParam("at")
                    @Parameter(
                            description = "时刻,如备案的 decidedAt / a moment, such as the decidedAt of a filing",
                            example = "2026-11-26T02:00:00Z",
                            schema = @Schema(implementation = Instant.class))
                    String at) {
        return at == null ? silent.all() : silent.at(moment(at));
    }

    private Instant moment(String at) {
        try {
            return day.past(OffsetDateTime.parse(at), "at");
        } catch (DateTimeException none) {
            throw new ProblemException(
                    Problem.INVALID_PARAMETER, "at 不是带时区的时刻。", "at is not a moment with its offset.");
        }
    }

    /** A rule that was not evaluated. */
    @Schema(name = "SilentRule")
    public record SilentRule(
            @Schema(description = "规则编号 / rule id", examples = "B08")
            String rule,

            @Schema(description = "所需名录 / the register it needs", examples = "employer")
            String register,

            @Schema(description = "true 为仅部分未评价 / true: only a part of it was not evaluated")
            boolean inPart,

            @Schema(
                    nullable = true,
                    description = "此刻起 decidedAt 的备案;无则自始 / filings decided from then on, none: from the beginning")
            Instant from,

            @Schema(nullable = true, description = "此刻前 decidedAt 的备案;无则至今 / filings decided before, none: still")
            Instant until) {}
}
