package org.qiyue.registry.service.inspection;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.qiyue.registry.service.access.Roles;
import org.qiyue.registry.service.access.Writes;
import org.qiyue.registry.service.audit.Action;
import org.qiyue.registry.service.audit.Logged;
import org.qiyue.registry.service.audit.Subject;
import org.qiyue.registry.service.contract.LegalDay;
import org.qiyue.registry.service.inspection.TaskViews.ReplacementRequest;
import org.qiyue.registry.service.inspection.TaskViews.ResultRequest;
import org.qiyue.registry.service.inspection.TaskViews.TaskPage;
import org.qiyue.registry.service.inspection.TaskViews.TaskState;

/** Drawn objects one by one: who inspects, and what was found. */
@Path("/inspection-tasks")
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
public class InspectionTaskResource {
    private static final String NUMBER = "任务编号 / number of the task";
    private static final String IF_MATCH = "任务的 revision,加引号 / the task's revision, in quotes";

    private final Tasks tasks;
    private final LegalDay day;

    InspectionTaskResource(Tasks tasks, LegalDay day) {
        this.tasks = tasks;
        this.day = day;
    }

    /** What the caller is to inspect. */
    @GET
    @Logged(action = Action.LIST, subject = Subject.INSPECTION)
    @Operation(
            operationId = "listMyInspectionTasks",
            summary = "本人承办、尚未录入结果的抽查任务 / what the caller is to inspect and has no result yet")
    public TaskPage mine() {
        return new TaskPage(tasks.mine(), null, day.now());
    }

    /** Lets another inspector take over. */
    @POST
    @Path("{taskNo}/replacement")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.CITY_OFFICER, Roles.DISTRICT_APPROVER})
    @Writes
    @Logged(action = Action.CHANGE, subject = Subject.INSPECTION)
    @Operation(
            operationId = "replaceInspector",
            summary = "抽中的执法人员应当回避时,由名录内他人接替并登记回避 / lets another of the list take the place of an "
                    + "inspector, who recuses himself")
    public TaskState replace(
            @PathParam("taskNo") @Parameter(description = NUMBER) long taskNo,
            @HeaderParam("If-Match") @Parameter(description = IF_MATCH) String ifMatch,
            @NotNull(message = "缺少请求内容|has no content") @Valid ReplacementRequest asked) {
        return tasks.replace(taskNo, ifMatch, asked);
    }

    /** Enters what was found. */
    @POST
    @Path("{taskNo}/result")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.CITY_INSPECTOR, Roles.DISTRICT_INSPECTOR})
    @Writes
    @Logged(action = Action.CHANGE, subject = Subject.INSPECTION)
    @Operation(
            operationId = "enterInspectionResult",
            summary = "录入抽查结果,由承办人之一办理 / enters what was found; by one who inspected")
    public TaskState enter(
            @PathParam("taskNo") @Parameter(description = NUMBER) long taskNo,
            @HeaderParam("If-Match") @Parameter(description = IF_MATCH) String ifMatch,
            @NotNull(message = "缺少请求内容|has no content") @Valid ResultRequest asked) {
        return tasks.enter(taskNo, ifMatch, asked);
    }
}
