package org.qiyue.registry.service.inspection;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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
import org.qiyue.registry.service.inspection.InspectorViews.InspectorFile;
import org.qiyue.registry.service.inspection.InspectorViews.InspectorRequest;
import org.qiyue.registry.service.inspection.InspectorViews.InspectorView;
import org.qiyue.registry.service.inspection.InspectorViews.RecusalRequest;
import org.qiyue.registry.service.inspection.ItemViews.EndRequest;
import org.qiyue.registry.service.web.Revision;

/** The library of inspectors; each unit keeps its own. */
@Path("/inspectors")
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
public class InspectorResource {
    private static final String NO_CONTENT = "缺少请求内容|has no content";
    private static final String IF_MATCH = "读取时得到的 ETag / the ETag that was read";

    private final Inspectors inspectors;

    InspectorResource(Inspectors inspectors) {
        this.inspectors = inspectors;
    }

    /** Inspectors by unit and number. */
    @GET
    @Operation(operationId = "listInspectors", summary = "执法人员名录库 / the library of inspectors")
    public List<InspectorView> inspectors() {
        return inspectors.all();
    }

    /** One inspector with his recusals. */
    @GET
    @Path("{inspectorId}")
    @Logged(action = Action.VIEW, subject = Subject.INSPECTION)
    @Operation(operationId = "getInspector", summary = "一名执法人员及其回避 / an inspector with his recusals")
    public InspectorFile inspector(
            @PathParam("inspectorId") @Pattern(regexp = InspectorViews.ID, message = InspectorViews.ID_MESSAGE) String inspectorId) {
        return inspectors.file(inspectorId);
    }

    /** Lists an inspector. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.CITY_OFFICER, Roles.DISTRICT_APPROVER})
    @Writes
    @Operation(operationId = "enterInspector", summary = "执法人员入库 / lists an inspector")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = InspectorView.class)))
    public Response enter(@NotNull(message = NO_CONTENT) @Valid InspectorRequest asked) {
        InspectorView listed = inspectors.enter(asked);
        return Revision.of(Response.Status.CREATED, listed, listed.revision());
    }

    /** Takes an inspector off the list. */
    @POST
    @Path("{inspectorId}/delisting")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.CITY_OFFICER, Roles.DISTRICT_APPROVER})
    @Writes
    @Operation(operationId = "delistInspector", summary = "执法人员离库 / gives an inspector his last day on the list")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = InspectorView.class)))
    public Response delist(
            @PathParam("inspectorId") @Pattern(regexp = InspectorViews.ID, message = InspectorViews.ID_MESSAGE) String inspectorId,
            @HeaderParam("If-Match") @Parameter(description = IF_MATCH) String ifMatch,
            @NotNull(message = NO_CONTENT) @Valid EndRequest asked) {
        return answer(inspectors.delist(inspectorId, ifMatch, asked.lastDay()));
    }

    /** Enters a recusal. */
    @POST
    @Path("{inspectorId}/recusals")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.CITY_OFFICER, Roles.DISTRICT_APPROVER})
    @Writes
    @Logged(action = Action.CHANGE, subject = Subject.INSPECTION)
    @Operation(operationId = "enterInspectorRecusal", summary = "登记回避 / enters a recusal")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = InspectorView.class)))
    public Response recuse(
            @PathParam("inspectorId") @Pattern(regexp = InspectorViews.ID, message = InspectorViews.ID_MESSAGE) String inspectorId,
            @HeaderParam("If-Match") @Parameter(description = IF_MATCH) String ifMatch,
            @NotNull(message = NO_CONTENT) @Valid RecusalRequest asked) {
        return answer(inspectors.recuse(inspectorId, ifMatch, asked));
    }

    /** Ends a recusal. */
    @POST
    @Path("{inspectorId}/recusals/{recusalNo}/ending")
    @RolesAllowed({Roles.CITY_OFFICER, Roles.DISTRICT_APPROVER})
    @Writes
    @Logged(action = Action.CHANGE, subject = Subject.INSPECTION)
    @Operation(operationId = "endInspectorRecusal", summary = "解除回避 / ends a recusal")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = InspectorView.class)))
    public Response endRecusal(
            @PathParam("inspectorId") @Pattern(regexp = InspectorViews.ID, message = InspectorViews.ID_MESSAGE) String inspectorId,
            @PathParam("recusalNo") long recusalNo,
            @HeaderParam("If-Match") @Parameter(description = IF_MATCH) String ifMatch) {
        return answer(inspectors.endRecusal(inspectorId, recusalNo, ifMatch));
    }

    private static Response answer(InspectorView inspector) {
        return Revision.of(inspector, inspector.revision());
    }
}
