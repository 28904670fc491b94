package org.qiyue.registry.service.casework;

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
import jakarta.ws.rs.core.HttpHeaders;
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
import org.qiyue.registry.service.audit.Action;
import org.qiyue.registry.service.audit.Logged;
import org.qiyue.registry.service.audit.Subject;
import org.qiyue.registry.service.casework.CaseRequests.ActRequest;
import org.qiyue.registry.service.casework.CaseRequests.CommentRequest;
import org.qiyue.registry.service.casework.CaseRequests.HandOverRequest;
import org.qiyue.registry.service.casework.CaseViews.CaseView;
import org.qiyue.registry.service.web.Revision;

/** One case: everything about it, its acts, what is said in it, and to whom it is handed over. */
@Path("/cases/{caseId}")
@RolesAllowed({
    Roles.CITY_OFFICER,
    Roles.CITY_INSPECTOR,
    Roles.DISTRICT_SUPERVISOR,
    Roles.DISTRICT_INSPECTOR,
    Roles.DISTRICT_APPROVER
})
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "case")
public class CaseResource {
    private static final String NO_CONTENT = "缺少请求内容|has no content";
    private static final String VERSION = "读取案件时的 ETag / the ETag with which the case was read";

    private final CasePages pages;
    private final CaseActs acts;
    private final CaseDesk desk;

    CaseResource(CasePages pages, CaseActs acts, CaseDesk desk) {
        this.pages = pages;
        this.acts = acts;
        this.desk = desk;
    }

    /** A case on one page. */
    @GET
    @Logged(action = Action.VIEW, subject = Subject.CASE)
    @Operation(
            operationId = "getCase",
            summary = "一案一页:事实、步骤、期限、可办事项及不能办理的理由、人员、附件、时间线 / a case on one page: facts, steps, time limits, acts "
                    + "and why others are refused, people, attachments, timeline")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = CaseView.class)))
    public Response one(@PathParam("caseId") @Parameter(description = "编号 / its number") long caseId) {
        return answer(caseId);
    }

    /** Does an act. */
    @POST
    @Path("acts")
    @Consumes(MediaType.APPLICATION_JSON)
    @Writes
    @Logged(action = Action.DECIDE, subject = Subject.CASE)
    @Operation(
            operationId = "actInCase",
            summary = "办理一步;不能办理的逐项说明理由与补救办法 / does an act; what is refused is told with every reason and its remedy",
            description =
                    "同时办理的只有一个成功,其余得到 412 与变动内容。 / Of several at once one is done; the others hear 412 and what has "
                            + "changed.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = CaseView.class)))
    public Response act(
            @PathParam("caseId") @Parameter(description = "编号 / its number") long caseId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = VERSION) String ifMatch,
            @NotNull(message = NO_CONTENT) @Valid ActRequest asked) {
        acts.act(caseId, Revision.demanded(ifMatch), asked);
        return answer(caseId);
    }

    /** Says something in the case. */
    @POST
    @Path("comments")
    @Consumes(MediaType.APPLICATION_JSON)
    @Writes
    @Logged(action = Action.CHANGE, subject = Subject.CASE)
    @Operation(operationId = "commentOnCase", summary = "留言,不可修改 / says something in the case; it is never changed")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = CaseView.class)))
    public Response comment(
            @PathParam("caseId") @Parameter(description = "编号 / its number") long caseId,
            @NotNull(message = NO_CONTENT) @Valid CommentRequest said) {
        desk.comment(caseId, said.text());
        return answer(caseId);
    }

    /** Gives the case to another official. */
    @POST
    @Path("hand-over")
    @Consumes(MediaType.APPLICATION_JSON)
    @Writes
    @Logged(action = Action.DECIDE, subject = Subject.CASE)
    @Operation(operationId = "handOverCase", summary = "交给其他人员办理 / gives the case to another official")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = CaseView.class)))
    public Response handOver(
            @PathParam("caseId") @Parameter(description = "编号 / its number") long caseId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = VERSION) String ifMatch,
            @NotNull(message = NO_CONTENT) @Valid HandOverRequest asked) {
        desk.handOver(caseId, Revision.demanded(ifMatch), asked);
        return answer(caseId);
    }

    private Response answer(long caseId) {
        CaseView page = pages.page(caseId);
        return Revision.of(page, page.version());
    }
}
