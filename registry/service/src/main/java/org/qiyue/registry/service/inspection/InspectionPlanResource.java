package org.qiyue.registry.service.inspection;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.qiyue.registry.service.audit.Action;
import org.qiyue.registry.service.audit.Logged;
import org.qiyue.registry.service.audit.Subject;
import org.qiyue.registry.service.contract.LegalDay;
import org.qiyue.registry.service.inspection.PlanViews.ExclusionRequest;
import org.qiyue.registry.service.inspection.PlanViews.ObjectPage;
import org.qiyue.registry.service.inspection.PlanViews.ObjectView;
import org.qiyue.registry.service.inspection.PlanViews.PlanPage;
import org.qiyue.registry.service.inspection.PlanViews.PlanRequest;
import org.qiyue.registry.service.inspection.PlanViews.PlanRow;
import org.qiyue.registry.service.inspection.PlanViews.PlanState;
import org.qiyue.registry.service.inspection.PlanViews.PlanView;
import org.qiyue.registry.service.inspection.PlanViews.ReasonRequest;
import org.qiyue.registry.service.paging.Cursors;
import org.qiyue.registry.service.paging.PageSize;
import org.qiyue.registry.service.web.Revision;

/** Plans of random inspections until their lists are frozen; the city sees all, a district its own. */
@Path("/inspection-plans")
@RolesAllowed({Roles.CITY_OFFICER, Roles.DISTRICT_SUPERVISOR})
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "inspection")
public class InspectionPlanResource {
    static final String NO_CONTENT = "缺少请求内容|has no content";
    static final String NUMBER = "抽查计划编号 / number of the plan";
    static final String IF_MATCH = "读取时得到的 ETag / the ETag that was read";

    private final Plans plans;
    private final PlanStore store;
    private final Cursors cursors;
    private final LegalDay day;

    InspectionPlanResource(Plans plans, PlanStore store, Cursors cursors, LegalDay day) {
        this.plans = plans;
        this.store = store;
        this.cursors = cursors;
        this.day = day;
    }

    /** Plans, the newest first. */
    @GET
    @RolesAllowed({
        Roles.CITY_OFFICER,
        Roles.CITY_INSPECTOR,
        Roles.DISTRICT_SUPERVISOR,
        Roles.DISTRICT_INSPECTOR,
        Roles.DISTRICT_APPROVER
    })
    @Operation(operationId = "listInspectionPlans", summary = "抽查计划,新的在前 / plans, the newest first")
    public PlanPage list(
            @QueryParam("state") @Parameter(description = "状态 / state") PlanState state,
            @QueryParam("cursor") @Parameter(description = "上一页的 nextCursor / nextCursor of the page before")
                    String cursor,
            @QueryParam("limit")
                    @DefaultValue(PageSize.DEFAULT)
                    @Min(value = 1, message = "至少为 1|must be at least 1") @Max(value = PageSize.MAX, message = "至多为 200|must be at most 200") int limit) {
        String purpose = cursors.purpose("inspection-plans", state);
        Long before = cursors.open(purpose, cursor)
                .map(keys -> Long.valueOf(keys.get(0)))
                .orElse(null);
        List<PlanRow> found = store.list(state, before, limit + 1);
        String next = cursors.after(purpose, found, limit, last -> List.of(Long.toString(last.planNo())));
        return new PlanPage(PageSize.cut(found, limit), next, day.now());
    }

    /** One plan whole. */
    @GET
    @Path("{planNo}")
    @RolesAllowed({
        Roles.CITY_OFFICER,
        Roles.CITY_INSPECTOR,
        Roles.DISTRICT_SUPERVISOR,
        Roles.DISTRICT_INSPECTOR,
        Roles.DISTRICT_APPROVER
    })
    @Operation(
            operationId = "getInspectionPlan",
            summary = "一项抽查计划:名录、承诺、公开数字、抽签、公示 / a plan with its lists, commitment, number, draw and publications")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Response plan(@PathParam("planNo") @Parameter(description = NUMBER) long planNo) {
        return answer(plans.known(planNo));
    }

    /** Its objects. */
    @GET
    @Path("{planNo}/objects")
    @RolesAllowed({
        Roles.CITY_OFFICER,
        Roles.CITY_INSPECTOR,
        Roles.DISTRICT_SUPERVISOR,
        Roles.DISTRICT_INSPECTOR,
        Roles.DISTRICT_APPROVER
    })
    @Logged(action = Action.LIST, subject = Subject.EMPLOYER)
    @Operation(
            operationId = "listInspectionObjects",
            summary = "检查对象名录;冻结前为按当前数据将列入的单位 / the list of objects; before it is frozen, of whom it would be made now")
    public ObjectPage objects(
            @PathParam("planNo") @Parameter(description = NUMBER) long planNo,
            @QueryParam("riskClass")
                    @Pattern(regexp = "[A-Z]{1,20}", message = "不是风险等级|is not a risk class") @Parameter(description = "风险等级 / risk class")
                    String riskClass,
            @QueryParam("leftOut")
                    @DefaultValue("false")
                    @Parameter(description = "仅看不能抽取的 / those alone that cannot be drawn")
                    boolean leftOut,
            @QueryParam("cursor") @Parameter(description = "上一页的 nextCursor / nextCursor of the page before")
                    String cursor,
            @QueryParam("limit")
                    @DefaultValue(PageSize.DEFAULT)
                    @Min(value = 1, message = "至少为 1|must be at least 1") @Max(value = PageSize.MAX, message = "至多为 200|must be at most 200") int limit) {
        PlanView plan = plans.known(planNo);
        String purpose = cursors.purpose("inspection-objects", planNo, riskClass, leftOut);
        String after = cursors.open(purpose, cursor).map(keys -> keys.get(0)).orElse("");
        List<ObjectView> found = store.objects(plan, after, riskClass, leftOut, limit + 1);
        String next = cursors.after(purpose, found, limit, last -> List.of(last.creditCode()));
        return new ObjectPage(PageSize.cut(found, limit), next, plan.digest() != null, day.now());
    }

    /** Begins a plan. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Writes
    @Operation(operationId = "createInspectionPlan", summary = "编制抽查计划(草稿) / begins a plan as a draft")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Response create(@NotNull(message = NO_CONTENT) @Valid PlanRequest asked) {
        PlanView made = plans.create(asked);
        return Revision.of(Response.Status.CREATED, made, made.revision());
    }

    /** Says anew what it says. */
    @PUT
    @Path("{planNo}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Writes
    @Operation(operationId = "editInspectionPlan", summary = "修改草稿 / edits a draft")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Response edit(
            @PathParam("planNo") @Parameter(description = NUMBER) long planNo,
            @HeaderParam("If-Match") @Parameter(description = IF_MATCH) String ifMatch,
            @NotNull(message = NO_CONTENT) @Valid PlanRequest asked) {
        return answer(plans.edit(planNo, ifMatch, asked));
    }

    /** Leaves an employer out. */
    @POST
    @Path("{planNo}/exclusions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Writes
    @Logged(action = Action.CHANGE, subject = Subject.INSPECTION)
    @Operation(
            operationId = "excludeInspectionObject",
            summary = "不列入抽取,原因随名录公布 / leaves an employer out; the reason is published with the list")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Response exclude(
            @PathParam("planNo") @Parameter(description = NUMBER) long planNo,
            @HeaderParam("If-Match") @Parameter(description = IF_MATCH) String ifMatch,
            @NotNull(message = NO_CONTENT) @Valid ExclusionRequest asked) {
        return answer(plans.exclude(planNo, ifMatch, asked));
    }

    /** Takes an employer in again. */
    @DELETE
    @Path("{planNo}/exclusions/{creditCode}")
    @Writes
    @Logged(action = Action.CHANGE, subject = Subject.INSPECTION)
    @Operation(operationId = "includeInspectionObject", summary = "恢复列入抽取 / takes an employer in again")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Response include(
            @PathParam("planNo") @Parameter(description = NUMBER) long planNo,
            @PathParam("creditCode") @Pattern(regexp = PlanViews.CREDIT_CODE, message = PlanViews.CREDIT_CODE_MESSAGE) String creditCode,
            @HeaderParam("If-Match") @Parameter(description = IF_MATCH) String ifMatch) {
        return answer(plans.include(planNo, creditCode, ifMatch));
    }

    /** Gives a plan up. */
    @POST
    @Path("{planNo}/voiding")
    @Consumes(MediaType.APPLICATION_JSON)
    @Writes
    @Operation(
            operationId = "voidInspectionPlan",
            summary = "抽签前作废计划,须说明理由 / gives a plan up before its draw, with a reason")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Response abandon(
            @PathParam("planNo") @Parameter(description = NUMBER) long planNo,
            @HeaderParam("If-Match") @Parameter(description = IF_MATCH) String ifMatch,
            @NotNull(message = NO_CONTENT) @Valid ReasonRequest asked) {
        return answer(plans.abandon(planNo, ifMatch, asked.reason()));
    }

    private static Response answer(PlanView plan) {
        return Revision.of(plan, plan.revision());
    }
}
