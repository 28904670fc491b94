package org.qiyue.registry.service.alert;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.qiyue.registry.service.access.Roles;
import org.qiyue.registry.service.access.Writes;
import org.qiyue.registry.service.alert.AlertViews.AlertStanding;
import org.qiyue.registry.service.alert.AlertViews.AssignRequest;
import org.qiyue.registry.service.alert.AlertViews.DismissRequest;
import org.qiyue.registry.service.alert.AlertViews.MergeRequest;
import org.qiyue.registry.service.alert.AlertViews.NoticeRequest;
import org.qiyue.registry.service.alert.AlertViews.RepairRequest;
import org.qiyue.registry.service.audit.Action;
import org.qiyue.registry.service.audit.Logged;
import org.qiyue.registry.service.audit.Subject;
import org.qiyue.registry.service.web.Revision;

/** What officials do about a lead; each act is meant for the state that its sender has read. */
@Path("/alerts/{alertNo}")
@RolesAllowed({Roles.CITY_OFFICER, Roles.DISTRICT_SUPERVISOR})
@Transactional
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "alert")
public class AlertActResource {
    private static final String NO_CONTENT = "缺少请求内容|has no content";
    private static final String NUMBER = "预警编号 / number of the alert";
    private static final String IF_MATCH = "读取时得到的 ETag / the ETag that was read";

    private final AlertActs acts;

    AlertActResource(AlertActs acts) {
        this.acts = acts;
    }

    /** Gives it to an official. */
    @POST
    @Path("assignment")
    @Writes
    @Logged(action = Action.CHANGE, subject = Subject.ALERT)
    @Operation(operationId = "assignAlert", summary = "认领或转交 / claims it, or hands it over")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AlertStanding.class)))
    public Response assign(
            @PathParam("alertNo") @Parameter(description = NUMBER) long alertNo,
            @HeaderParam("If-Match") @Parameter(description = IF_MATCH) String ifMatch,
            @NotNull(message = NO_CONTENT) @Valid AssignRequest asked) {
        return answer(acts.assign(alertNo, ifMatch, asked.assignee(), asked.reason()));
    }

    /** Dismisses it. */
    @POST
    @Path("dismissal")
    @Writes
    @Logged(action = Action.DECIDE, subject = Subject.ALERT)
    @Operation(operationId = "dismissAlert", summary = "排除,须写明理由 / dismisses it, with the reason")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AlertStanding.class)))
    public Response dismiss(
            @PathParam("alertNo") @Parameter(description = NUMBER) long alertNo,
            @HeaderParam("If-Match") @Parameter(description = IF_MATCH) String ifMatch,
            @NotNull(message = NO_CONTENT) @Valid DismissRequest asked) {
        return answer(acts.dismiss(alertNo, ifMatch, asked.kind().kind(), asked.reason()));
    }

    /** Merges it. */
    @POST
    @Path("merger")
    @Writes
    @Logged(action = Action.DECIDE, subject = Subject.ALERT)
    @Operation(
            operationId = "mergeAlert",
            summary = "并入同一单位的另一条预警 / has it handled with another one of the same employer")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AlertStanding.class)))
    public Response merge(
            @PathParam("alertNo") @Parameter(description = NUMBER) long alertNo,
            @HeaderParam("If-Match") @Parameter(description = IF_MATCH) String ifMatch,
            @NotNull(message = NO_CONTENT) @Valid MergeRequest asked) {
        return answer(acts.merge(alertNo, ifMatch, asked.into(), asked.reason()));
    }

    /** Judges a claimed repair. */
    @POST
    @Path("repair")
    @Writes
    @Logged(action = Action.DECIDE, subject = Subject.ALERT)
    @Operation(
            operationId = "judgeAlertRepair",
            summary = "认可或不认可所称的改正(更正、撤回本身不消除预警) / takes a claimed repair for one or not; a correction or withdrawal "
                    + "alone clears nothing")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AlertStanding.class)))
    public Response judgeRepair(
            @PathParam("alertNo") @Parameter(description = NUMBER) long alertNo,
            @HeaderParam("If-Match") @Parameter(description = IF_MATCH) String ifMatch,
            @NotNull(message = NO_CONTENT) @Valid RepairRequest asked) {
        return answer(acts.judgeRepair(alertNo, ifMatch, asked.accepted(), asked.reason()));
    }

    /** Tells the employer. */
    @POST
    @Path("notices")
    @Writes
    @Logged(action = Action.DECIDE, subject = Subject.ALERT)
    @Operation(
            operationId = "sendAlertNotice",
            summary =
                    "提示提醒:记载提示内容,单位可在自查整改期限内答复并改正 / notice first: what the employer is told is kept, and it may answer and "
                            + "repair within the time limit of self-correction")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AlertStanding.class)))
    public Response notice(
            @PathParam("alertNo") @Parameter(description = NUMBER) long alertNo,
            @HeaderParam("If-Match") @Parameter(description = IF_MATCH) String ifMatch,
            @NotNull(message = NO_CONTENT) @Valid NoticeRequest asked) {
        return answer(acts.notice(alertNo, ifMatch, asked.text().strip()));
    }

    private static Response answer(AlertStanding standing) {
        return Revision.of(standing, standing.revision());
    }
}
