package org.qiyue.registry.service.parameter;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.qiyue.registry.service.access.Roles;
import org.qiyue.registry.service.access.Writes;
import org.qiyue.registry.service.contract.LegalDay;
import org.qiyue.registry.service.paging.Cursors;
import org.qiyue.registry.service.paging.PageSize;
import org.qiyue.registry.service.parameter.ChangeViews.ChangePage;
import org.qiyue.registry.service.parameter.ChangeViews.ChangeState;
import org.qiyue.registry.service.parameter.ChangeViews.ChangeView;
import org.qiyue.registry.service.parameter.ChangeViews.DecisionRequest;
import org.qiyue.registry.service.parameter.ChangeViews.ProposalRequest;
import org.qiyue.registry.service.web.Revision;

/** Changes of dated tables: editors propose, approvers decide, and never the same person. */
@Path("/table-changes")
@RolesAllowed({
    Roles.RULE_EDITOR,
    Roles.RULE_APPROVER,
    Roles.CITY_OFFICER,
    Roles.CITY_INSPECTOR,
    Roles.DISTRICT_SUPERVISOR,
    Roles.DISTRICT_INSPECTOR,
    Roles.DISTRICT_APPROVER
})
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "parameter")
public class ChangeResource {
    private static final String NO_CONTENT = "缺少请求内容|has no content";
    private static final String NUMBER = "变更编号 / number of the change";
    private static final String IF_MATCH = "读取时得到的 ETag / the ETag that was read";

    private final TableChanges changes;
    private final ChangeStore store;
    private final Cursors cursors;
    private final LegalDay day;

    ChangeResource(TableChanges changes, ChangeStore store, Cursors cursors, LegalDay day) {
        this.changes = changes;
        this.store = store;
        this.cursors = cursors;
        this.day = day;
    }

    /** Changes, the newest first. */
    @GET
    @Operation(operationId = "listTableChanges", summary = "变更,新提出的在前 / changes, the newest first")
    public ChangePage list(
            @QueryParam("state") @Parameter(description = "状态,无则全部 / state, all when none") ChangeState state,
            @QueryParam("cursor") @Parameter(description = "上一页的 nextCursor / nextCursor of the page before")
                    String cursor,
            @QueryParam("limit")
                    @DefaultValue(PageSize.DEFAULT)
                    @Min(value = 1, message = "至少为 1|must be at least 1") @Max(value = PageSize.MAX, message = "至多为 200|must be at most 200") int limit) {
        String purpose = cursors.purpose("table-changes", state == null ? "" : state.name());
        Long before = cursors.open(purpose, cursor)
                .map(keys -> Long.valueOf(keys.get(0)))
                .orElse(null);
        List<ChangeView> found = store.list(before, state, limit + 1);
        String next = cursors.after(purpose, found, limit, last -> List.of(Long.toString(last.changeNo())));
        return new ChangePage(PageSize.cut(found, limit), next, day.now());
    }

    /** One change whole. */
    @GET
    @Path("{changeNo}")
    @Operation(operationId = "getTableChange", summary = "一件变更 / one change")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ChangeView.class)))
    public Response change(@PathParam("changeNo") @Parameter(description = NUMBER) long changeNo) {
        return answer(changes.known(changeNo));
    }

    /** Proposes one. */
    @POST
    @RolesAllowed(Roles.RULE_EDITOR)
    @Consumes(MediaType.APPLICATION_JSON)
    @Writes
    @Operation(operationId = "proposeTableChange", summary = "提出变更 / proposes a change")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ChangeView.class)))
    public Response propose(@NotNull(message = NO_CONTENT) @Valid ProposalRequest asked) {
        ChangeView made = changes.propose(asked);
        return Revision.of(Response.Status.CREATED, made, made.revision());
    }

    /** Withdraws one. */
    @POST
    @Path("{changeNo}/withdrawal")
    @RolesAllowed(Roles.RULE_EDITOR)
    @Writes
    @Operation(operationId = "withdrawTableChange", summary = "提出人撤回变更 / the proposer withdraws it")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ChangeView.class)))
    public Response withdraw(
            @PathParam("changeNo") @Parameter(description = NUMBER) long changeNo,
            @HeaderParam("If-Match") @Parameter(description = IF_MATCH) String ifMatch) {
        return answer(changes.withdraw(changeNo, ifMatch));
    }

    /** Decides one; what is approved is never edited. */
    @POST
    @Path("{changeNo}/decision")
    @RolesAllowed(Roles.RULE_APPROVER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Writes
    @Operation(
            operationId = "decideTableChange",
            summary = "批准或不批准,不得由提出人办理;须在适用的备案日开始前至少一小时批准 / approves or refuses; never the proposer, and "
                    + "at least an hour before the day of filing begins")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ChangeView.class)))
    public Response decide(
            @PathParam("changeNo") @Parameter(description = NUMBER) long changeNo,
            @HeaderParam("If-Match") @Parameter(description = IF_MATCH) String ifMatch,
            @NotNull(message = NO_CONTENT) @Valid DecisionRequest decision) {
        return answer(changes.decide(changeNo, ifMatch, decision));
    }

    private static Response answer(ChangeView change) {
        return Revision.of(change, change.revision());
    }
}
