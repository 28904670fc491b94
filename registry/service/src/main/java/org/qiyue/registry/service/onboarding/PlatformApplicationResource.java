package org.qiyue.registry.service.onboarding;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
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
import org.qiyue.registry.service.contract.LegalDay;
import org.qiyue.registry.service.onboarding.ApplicationViews.ApplicationPage;
import org.qiyue.registry.service.onboarding.ApplicationViews.ApplicationRequest;
import org.qiyue.registry.service.onboarding.ApplicationViews.ApplicationRow;
import org.qiyue.registry.service.onboarding.ApplicationViews.ApplicationView;
import org.qiyue.registry.service.onboarding.ApplicationViews.DeclarationRequest;
import org.qiyue.registry.service.onboarding.ApplicationViews.OutcomeRequest;
import org.qiyue.registry.service.onboarding.ApplicationViews.ReviewRequest;
import org.qiyue.registry.service.paging.Cursors;
import org.qiyue.registry.service.paging.PageSize;
import org.qiyue.registry.service.web.Revision;

/** Applications of signing systems to be admitted; the city's alone. */
@Path("/platform-applications")
@RolesAllowed(Roles.CITY_OFFICER)
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "onboarding")
public class PlatformApplicationResource {
    private static final String NO_CONTENT = "缺少请求内容|has no content";
    private static final String NUMBER = "接入申请编号 / number of the application";
    private static final String IF_MATCH = "读取时得到的 ETag / the ETag that was read";
    private static final String ITEM = "[A-Z0-9-]{2,24}";
    private static final String ITEM_MESSAGE = "不是核对项编号|is not an item of the checklist";

    private final Applications applications;
    private final ApplicationStore store;
    private final AdmissionRun admission;
    private final Cursors cursors;
    private final LegalDay day;

    PlatformApplicationResource(
            Applications applications, ApplicationStore store, AdmissionRun admission, Cursors cursors, LegalDay day) {
        this.applications = applications;
        this.store = store;
        this.admission = admission;
        this.cursors = cursors;
        this.day = day;
    }

    /** Applications, the newest first. */
    @GET
    @Operation(operationId = "listPlatformApplications", summary = "接入申请,新建的在前 / applications, the newest first")
    public ApplicationPage list(
            @QueryParam("cursor") @Parameter(description = "上一页的 nextCursor / nextCursor of the page before")
                    String cursor,
            @QueryParam("limit")
                    @DefaultValue(PageSize.DEFAULT)
                    @Min(value = 1, message = "至少为 1|must be at least 1") @Max(value = PageSize.MAX, message = "至多为 200|must be at most 200") int limit) {
        String purpose = cursors.purpose("platform-applications");
        Long before = cursors.open(purpose, cursor)
                .map(keys -> Long.valueOf(keys.get(0)))
                .orElse(null);
        List<ApplicationRow> found = store.list(before, limit + 1);
        String next = cursors.after(purpose, found, limit, last -> List.of(Long.toString(last.applicationNo())));
        return new ApplicationPage(PageSize.cut(found, limit), next, day.now());
    }

    /** One application whole. */
    @GET
    @Path("{applicationNo}")
    @Operation(operationId = "getPlatformApplication", summary = "一件接入申请及其核对项 / one with its checklist")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ApplicationView.class)))
    public Response application(@PathParam("applicationNo") @Parameter(description = NUMBER) long applicationNo) {
        return answer(applications.known(applicationNo));
    }

    /** Begins one. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Writes
    @Operation(operationId = "createPlatformApplication", summary = "新建接入申请(草稿) / begins an application as a draft")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ApplicationView.class)))
    public Response create(@NotNull(message = NO_CONTENT) @Valid ApplicationRequest asked) {
        ApplicationView made = applications.create(asked);
        return Revision.of(Response.Status.CREATED, made, made.revision());
    }

    /** Says anew what it says of the platform. */
    @PUT
    @Path("{applicationNo}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Writes
    @Operation(operationId = "editPlatformApplication", summary = "修改草稿或被退回的申请 / edits a draft or one returned")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ApplicationView.class)))
    public Response edit(
            @PathParam("applicationNo") @Parameter(description = NUMBER) long applicationNo,
            @HeaderParam("If-Match") @Parameter(description = IF_MATCH) String ifMatch,
            @NotNull(message = NO_CONTENT) @Valid ApplicationRequest asked) {
        return answer(applications.edit(applicationNo, ifMatch, asked));
    }

    /** Declares an item. */
    @PUT
    @Path("{applicationNo}/items/{item}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Writes
    @Operation(operationId = "declarePlatformItem", summary = "填报一个核对项 / declares one item of the checklist")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ApplicationView.class)))
    public Response declare(
            @PathParam("applicationNo") @Parameter(description = NUMBER) long applicationNo,
            @PathParam("item") @Pattern(regexp = ITEM, message = ITEM_MESSAGE) String item,
            @HeaderParam("If-Match") @Parameter(description = IF_MATCH) String ifMatch,
            @NotNull(message = NO_CONTENT) @Valid DeclarationRequest made) {
        return answer(applications.declare(applicationNo, item, ifMatch, made));
    }

    /** Reviews an item. */
    @PUT
    @Path("{applicationNo}/items/{item}/review")
    @Consumes(MediaType.APPLICATION_JSON)
    @Writes
    @Operation(
            operationId = "reviewPlatformItem",
            summary = "审核一个核对项,须由申请提交人以外的人办理 / reviews one item; not whoever submitted")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ApplicationView.class)))
    public Response review(
            @PathParam("applicationNo") @Parameter(description = NUMBER) long applicationNo,
            @PathParam("item") @Pattern(regexp = ITEM, message = ITEM_MESSAGE) String item,
            @HeaderParam("If-Match") @Parameter(description = IF_MATCH) String ifMatch,
            @NotNull(message = NO_CONTENT) @Valid ReviewRequest found) {
        return answer(applications.review(applicationNo, item, ifMatch, found));
    }

    /** Submits it. */
    @POST
    @Path("{applicationNo}/submission")
    @Writes
    @Operation(operationId = "submitPlatformApplication", summary = "提交申请 / submits it")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ApplicationView.class)))
    public Response submit(
            @PathParam("applicationNo") @Parameter(description = NUMBER) long applicationNo,
            @HeaderParam("If-Match") @Parameter(description = IF_MATCH) String ifMatch) {
        return answer(applications.submit(applicationNo, ifMatch));
    }

    /** Decides; what follows of an approval is done at once, step by step, each of which is told by its own address. */
    @POST
    @Path("{applicationNo}/decision")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional(TxType.NEVER)
    @Writes
    @Operation(
            operationId = "decidePlatformApplication",
            summary = "批准、退回或不予接入;批准后随即建立主题、权限、配额、客户端与登记 / "
                    + "approves, returns or refuses; an approval is carried out at once")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ApplicationView.class)))
    public Response decide(
            @PathParam("applicationNo") @Parameter(description = NUMBER) long applicationNo,
            @HeaderParam("If-Match") @Parameter(description = IF_MATCH) String ifMatch,
            @NotNull(message = NO_CONTENT) @Valid OutcomeRequest decision) {
        return answer(admission.decide(applicationNo, ifMatch, decision));
    }

    private static Response answer(ApplicationView application) {
        return Revision.of(application, application.revision());
    }
}
