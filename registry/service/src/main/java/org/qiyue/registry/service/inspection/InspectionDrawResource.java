package org.qiyue.registry.service.inspection;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.qiyue.registry.service.access.Roles;
import org.qiyue.registry.service.access.Writes;
import org.qiyue.registry.service.audit.Action;
import org.qiyue.registry.service.audit.Logged;
import org.qiyue.registry.service.audit.Subject;
import org.qiyue.registry.service.contract.LegalDay;
import org.qiyue.registry.service.inspection.PlanViews.NumberRequest;
import org.qiyue.registry.service.inspection.PlanViews.PlanView;
import org.qiyue.registry.service.inspection.TaskViews.ReplayView;
import org.qiyue.registry.service.inspection.TaskViews.TaskPage;
import org.qiyue.registry.service.inspection.TaskViews.TaskView;
import org.qiyue.registry.service.paging.Cursors;
import org.qiyue.registry.service.paging.PageSize;
import org.qiyue.registry.service.web.Revision;

/** A plan from its commitment to its publication. */
@Path("/inspection-plans")
@RolesAllowed({
    Roles.CITY_OFFICER,
    Roles.CITY_INSPECTOR,
    Roles.DISTRICT_SUPERVISOR,
    Roles.DISTRICT_INSPECTOR,
    Roles.DISTRICT_APPROVER
})
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "inspection")
public class InspectionDrawResource {
    private static final String NO_CONTENT = InspectionPlanResource.NO_CONTENT;
    private static final String NUMBER = InspectionPlanResource.NUMBER;
    private static final String IF_MATCH = InspectionPlanResource.IF_MATCH;
    private static final String ZIP = "application/zip";

    private final Draws draws;
    private final Tasks tasks;
    private final Plans plans;
    private final Cursors cursors;
    private final LegalDay day;

    InspectionDrawResource(Draws draws, Tasks tasks, Plans plans, Cursors cursors, LegalDay day) {
        this.draws = draws;
        this.tasks = tasks;
        this.plans = plans;
        this.cursors = cursors;
        this.day = day;
    }

    /** Freezes the lists and commits to a seed. */
    @POST
    @Path("{planNo}/commitment")
    @RolesAllowed({Roles.CITY_OFFICER, Roles.DISTRICT_APPROVER})
    @Writes
    @Operation(
            operationId = "commitInspectionPlan",
            summary = "冻结名录、承诺种子并公布摘要,须由编制人以外的人办理 / freezes the lists, commits to a seed and publishes the "
                    + "digests; not whoever made the plan")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Response commit(
            @PathParam("planNo") @Parameter(description = NUMBER) long planNo,
            @HeaderParam("If-Match") @Parameter(description = IF_MATCH) String ifMatch) {
        return answer(draws.commit(planNo, ifMatch));
    }

    /** Records the public number. */
    @POST
    @Path("{planNo}/number")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.CITY_OFFICER, Roles.DISTRICT_SUPERVISOR, Roles.DISTRICT_APPROVER})
    @Writes
    @Operation(
            operationId = "recordInspectionNumber",
            summary =
                    "公布之后登记公开数字;抽签前可更正,以最后一次为准 / records the public number once it is public; the last one before the draw counts")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Response record(
            @PathParam("planNo") @Parameter(description = NUMBER) long planNo,
            @HeaderParam("If-Match") @Parameter(description = IF_MATCH) String ifMatch,
            @NotNull(message = NO_CONTENT) @Valid NumberRequest asked) {
        return answer(draws.record(planNo, ifMatch, asked.number()));
    }

    /** Draws. */
    @POST
    @Path("{planNo}/draw")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.CITY_OFFICER, Roles.DISTRICT_SUPERVISOR, Roles.DISTRICT_APPROVER})
    @Writes
    @Operation(
            operationId = "drawInspection",
            summary = "按登记的公开数字抽签并公开种子;名录已变化时不抽 / draws by the number that was recorded and reveals the seed; not "
                    + "when the lists have changed")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Response draw(
            @PathParam("planNo") @Parameter(description = NUMBER) long planNo,
            @HeaderParam("If-Match") @Parameter(description = IF_MATCH) String ifMatch,
            @NotNull(message = NO_CONTENT) @Valid NumberRequest asked) {
        return answer(draws.draw(planNo, ifMatch, asked.number()));
    }

    /** The published files. */
    @GET
    @Path("{planNo}/proof")
    @Produces(ZIP)
    @ResponseHeader(name = HttpHeaders.CONTENT_DISPOSITION, value = "attachment; filename=\"inspection-draw.zip\"")
    @Logged(action = Action.EXPORT, subject = Subject.INSPECTION)
    @Operation(
            operationId = "getInspectionProof",
            summary =
                    "抽签公开材料(名录、承诺;抽签后另有种子、公开数字、结果),可离线重新抽签 / the published files, from which anybody draws again offline")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = ZIP, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public ProofFile proof(@PathParam("planNo") @Parameter(description = NUMBER) long planNo) {
        return draws.proof(planNo);
    }

    /** How one object was drawn. */
    @GET
    @Path("{planNo}/replay/{creditCode}")
    @Logged(action = Action.VIEW, subject = Subject.INSPECTION)
    @Operation(operationId = "replayInspectionDraw", summary = "逐步说明一个对象如何抽中 / how an object was drawn, step by step")
    public ReplayView replay(
            @PathParam("planNo") @Parameter(description = NUMBER) long planNo,
            @PathParam("creditCode") @Pattern(regexp = PlanViews.CREDIT_CODE, message = PlanViews.CREDIT_CODE_MESSAGE) String creditCode) {
        return draws.replay(planNo, creditCode);
    }

    /** Assigns what was drawn. */
    @POST
    @Path("{planNo}/assignment")
    @RolesAllowed({Roles.CITY_OFFICER, Roles.DISTRICT_APPROVER})
    @Writes
    @Operation(
            operationId = "assignInspections",
            summary = "下达抽查任务,录入期限自此起算 / assigns what was drawn; the time for results begins")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Response assign(
            @PathParam("planNo") @Parameter(description = NUMBER) long planNo,
            @HeaderParam("If-Match") @Parameter(description = IF_MATCH) String ifMatch) {
        return answer(tasks.assign(planNo, ifMatch));
    }

    /** What was drawn. */
    @GET
    @Path("{planNo}/tasks")
    @Logged(action = Action.LIST, subject = Subject.EMPLOYER)
    @Operation(
            operationId = "listInspectionTasks",
            summary = "抽中的对象、承办人、期限与结果 / what was drawn, with inspectors, time limits and results")
    public TaskPage tasks(
            @PathParam("planNo") @Parameter(description = NUMBER) long planNo,
            @QueryParam("cursor") @Parameter(description = "上一页的 nextCursor / nextCursor of the page before")
                    String cursor,
            @QueryParam("limit")
                    @DefaultValue(PageSize.DEFAULT)
                    @Min(value = 1, message = "至少为 1|must be at least 1") @Max(value = PageSize.MAX, message = "至多为 200|must be at most 200") int limit) {
        String purpose = cursors.purpose("inspection-tasks", planNo);
        long after = cursors.open(purpose, cursor)
                .map(keys -> Long.valueOf(keys.get(0)))
                .orElse(0L);
        List<TaskView> found = tasks.ofPlan(planNo, after, limit + 1);
        String next = cursors.after(purpose, found, limit, last -> List.of(Long.toString(last.taskNo())));
        return new TaskPage(PageSize.cut(found, limit), next, day.now());
    }

    /** Publishes results. */
    @POST
    @Path("{planNo}/publication")
    @RolesAllowed({Roles.CITY_OFFICER, Roles.DISTRICT_SUPERVISOR})
    @Writes
    @Operation(
            operationId = "publishInspectionResults",
            summary = "公示已录入、尚未公示的结果 / publishes the results that are not public yet")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Response publish(
            @PathParam("planNo") @Parameter(description = NUMBER) long planNo,
            @HeaderParam("If-Match") @Parameter(description = IF_MATCH) String ifMatch) {
        return answer(tasks.publish(planNo, ifMatch));
    }

    /** The list to be published. */
    @GET
    @Path("{planNo}/publication.csv")
    @Produces("text/csv;charset=UTF-8")
    @ResponseHeader(name = HttpHeaders.CONTENT_DISPOSITION, value = "attachment; filename=\"inspection-results.csv\"")
    @Logged(action = Action.EXPORT, subject = Subject.INSPECTION)
    @Operation(
            operationId = "getInspectionPublication",
            summary = "公示表(CSV):抽签结果及已公示的抽查结果 / the list to be published as CSV: the draw and the published results")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public PublicationCsv publication(@PathParam("planNo") @Parameter(description = NUMBER) long planNo) {
        PlanView plan = plans.known(planNo);
        return new PublicationCsv(plan, tasks.ofPlan(planNo, 0, Integer.MAX_VALUE));
    }

    private static Response answer(PlanView plan) {
        return Revision.of(plan, plan.revision());
    }
}
