package org.qiyue.registry.service.alert;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.qiyue.registry.service.access.CallerIdentity;
import org.qiyue.registry.service.access.Roles;
import org.qiyue.registry.service.alert.AlertViews.AlertFile;
import org.qiyue.registry.service.alert.AlertViews.AlertPage;
import org.qiyue.registry.service.alert.AlertViews.AlertRow;
import org.qiyue.registry.service.audit.Action;
import org.qiyue.registry.service.audit.Logged;
import org.qiyue.registry.service.audit.Subject;
import org.qiyue.registry.service.contract.LegalDay;
import org.qiyue.registry.service.paging.Cursors;
import org.qiyue.registry.service.paging.PageSize;
import org.qiyue.registry.service.problem.ProblemException;
import org.qiyue.registry.service.urgency.Present;
import org.qiyue.registry.service.web.Revision;

/** The queue of leads, and one lead with what it rests on. */
@Path("/alerts")
@RolesAllowed({
    Roles.CITY_OFFICER,
    Roles.CITY_INSPECTOR,
    Roles.DISTRICT_SUPERVISOR,
    Roles.DISTRICT_INSPECTOR,
    Roles.DISTRICT_APPROVER
})
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "alert", description = "预警 / leads")
public class AlertResource {
    private final AlertLedger ledger;
    private final AlertFiles files;
    private final CallerIdentity callers;
    private final Cursors cursors;
    private final LegalDay day;

    AlertResource(AlertLedger ledger, AlertFiles files, CallerIdentity callers, Cursors cursors, LegalDay day) {
        this.ledger = ledger;
        this.files = files;
        this.callers = callers;
        this.cursors = cursors;
        this.day = day;
    }

    /** The queue. */
    @GET
    @Logged(action = Action.LIST, subject = Subject.ALERT)
    @Operation(
            operationId = "listAlerts",
            summary =
                    "预警队列,按状态、规则、第七十四条的项、单位、地区、承办人、严重程度、紧急程度与截止日期查询 / the queue of leads by state, rule, item of article "
                            + "74, employer, area, assignee, severity, urgency and last day",
            description = "预警是线索,不是结论,须由人员判断。区级见事实发生在本区的预警。 / A lead is no verdict, a person decides. A district sees "
                    + "the leads of which something was found in it.")
    public AlertPage alerts(
            @Valid @BeanParam AlertSearch search,
            @QueryParam("cursor") @Parameter(description = "上一页的 nextCursor / nextCursor of the page before")
                    String cursor,
            @QueryParam("limit")
                    @DefaultValue(PageSize.DEFAULT)
                    @Min(value = 1, message = "至少为 1|must be at least 1") @Max(value = PageSize.MAX, message = "至多为 200|must be at most 200") int limit) {
        Map<String, String> asked = search.asked();
        String purpose = cursors.purpose(
                "alerts", new TreeMap<>(asked), callers.current().username());
        AlertLedger.Position after = cursors.open(purpose, cursor)
                .map(keys -> new AlertLedger.Position(
                        keys.get(0) == null ? null : LocalDate.parse(keys.get(0)), Long.parseLong(keys.get(1))))
                .orElse(null);
        Present present = ledger.present();
        AlertQuestion question = ledger.question(asked, present);
        List<AlertRow> found = ledger.page(question, present, after, limit + 1);
        String next = cursors.after(purpose, found, limit, last -> keys(question.sort(), last));
        return new AlertPage(
                PageSize.cut(found, limit),
                next,
                after == null ? ledger.total(question).orElse(null) : null,
                after == null ? ledger.urgencies(asked, present) : null,
                day.now());
    }

    /** One lead. */
    @GET
    @Path("{alertNo}")
    @Logged(action = Action.VIEW, subject = Subject.ALERT)
    @Operation(
            operationId = "getAlert",
            summary = "一条预警:规则、依据、所涉合同、可消除它的新事实、分值各部分、办理记录;ETag 供 If-Match 使用 / a lead: rule, basis, contracts, "
                    + "what clears it, parts of the score, history; its ETag is for If-Match")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AlertFile.class)))
    public Response alert(@PathParam("alertNo") @Parameter(description = "预警编号 / number of the alert") long alertNo) {
        AlertFile file = files.find(alertNo).orElseThrow(ProblemException::notFound);
        return Revision.of(file, file.revision());
    }

    private static List<String> keys(AlertSort sort, AlertRow last) {
        return Arrays.asList(sort == AlertSort.DUE ? last.dueOn().toString() : null, Long.toString(last.alertNo()));
    }
}
