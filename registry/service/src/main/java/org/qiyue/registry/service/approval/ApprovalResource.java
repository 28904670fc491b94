package org.qiyue.registry.service.approval;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.qiyue.registry.service.access.CallerIdentity;
import org.qiyue.registry.service.access.Roles;
import org.qiyue.registry.service.access.Writes;
import org.qiyue.registry.service.approval.ApprovalViews.ApprovalPage;
import org.qiyue.registry.service.approval.ApprovalViews.ApprovalState;
import org.qiyue.registry.service.approval.ApprovalViews.ApprovalView;
import org.qiyue.registry.service.approval.ApprovalViews.DecisionRequest;
import org.qiyue.registry.service.audit.Action;
import org.qiyue.registry.service.audit.Logged;
import org.qiyue.registry.service.audit.Subject;
import org.qiyue.registry.service.contract.LegalDay;
import org.qiyue.registry.service.paging.Cursors;
import org.qiyue.registry.service.paging.PageSize;
import org.qiyue.registry.service.problem.Problem;
import org.qiyue.registry.service.problem.ProblemException;

/** Corrections and withdrawals that wait for the bureau (rule J12); intake carries the decisions out. */
@Path("/approvals")
@RolesAllowed({Roles.CITY_OFFICER, Roles.DISTRICT_SUPERVISOR})
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "approval", description = "备案审核 / approval of corrections and withdrawals")
public class ApprovalResource {
    private final ApprovalStore approvals;
    private final Cursors cursors;
    private final CallerIdentity callers;
    private final LegalDay day;

    ApprovalResource(ApprovalStore approvals, Cursors cursors, CallerIdentity callers, LegalDay day) {
        this.approvals = approvals;
        this.cursors = cursors;
        this.callers = callers;
        this.day = day;
    }

    /** What waits. */
    @GET
    @Logged(action = Action.LIST, subject = Subject.APPROVAL)
    @Operation(
            operationId = "listApprovals",
            summary = "待审核的更正与撤回,先到的在前;区级仅见本区 / corrections and withdrawals that wait, first in first; "
                    + "a district sees its own")
    public ApprovalPage approvals(
            @QueryParam("cursor") @Parameter(description = "上一页的 nextCursor / nextCursor of the page before")
                    String cursor,
            @QueryParam("limit")
                    @DefaultValue(PageSize.DEFAULT)
                    @Min(value = 1, message = "至少为 1|must be at least 1") @Max(value = PageSize.MAX, message = "至多为 200|must be at most 200") int limit) {
        String purpose = cursors.purpose("approvals");
        Long after = cursors.open(purpose, cursor)
                .map(keys -> Long.valueOf(keys.get(0)))
                .orElse(null);
        List<ApprovalView> found = approvals.waiting(after, limit + 1);
        String next = cursors.after(purpose, found, limit, last -> List.of(Long.toString(last.filingNo())));
        return new ApprovalPage(PageSize.cut(found, limit), approvals.countWaiting(), next, day.now());
    }

    /** One that waits or was decided about. */
    @GET
    @Path("{filingNo}")
    @Logged(action = Action.VIEW, subject = Subject.APPROVAL)
    @Operation(
            operationId = "getApproval",
            summary = "待审核或已审核的一件;超出监管范围的与不存在的同样返回 404 / one that waits or was decided about; "
                    + "one outside the scope answers 404 like one that does not exist")
    public ApprovalView approval(
            @PathParam("filingNo") @Parameter(description = "备案登记序号 / number of the filing") long filingNo) {
        return known(filingNo);
    }

    /** Decides. */
    @POST
    @Path("{filingNo}/decision")
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @Writes
    @Logged(action = Action.DECIDE, subject = Subject.APPROVAL)
    @Operation(
            operationId = "decideApproval",
            summary = "同意或不同意,只能决定一次,由接收服务随后执行 / grants or refuses; once, and intake carries it out soon after")
    @Parameter(
            name = "X-Requested-With",
            in = ParameterIn.HEADER,
            description = "JavaScript;使用会话 Cookie 时必填 / JavaScript; required with a session cookie",
            schema = @Schema(type = SchemaType.STRING))
    public ApprovalView decide(
            @PathParam("filingNo") @Parameter(description = "备案登记序号 / number of the filing") long filingNo,
            @NotNull(message = "缺少请求内容|has no content") @Valid DecisionRequest decision) {
        ApprovalView asked = known(filingNo);
        String account = callers.current().username();
        if (asked.state() != ApprovalState.WAITING
                || !approvals.decide(
                        filingNo, decision.granted(), account, decision.reason().strip())) {
            throw new ProblemException(
                    Problem.APPROVAL_DECIDED,
                    "此件已有审核决定,决定不可更改。",
                    "There is a decision already; decisions are not changed.");
        }
        return known(filingNo);
    }

    private ApprovalView known(long filingNo) {
        return approvals.known(filingNo).orElseThrow(ProblemException::notFound);
    }
}
