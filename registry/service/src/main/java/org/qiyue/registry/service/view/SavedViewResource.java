package org.qiyue.registry.service.view;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.qiyue.registry.service.access.Roles;
import org.qiyue.registry.service.access.Writes;
import org.qiyue.registry.service.listing.Listings;
import org.qiyue.registry.service.problem.Problem;
import org.qiyue.registry.service.problem.ProblemException;
import org.qiyue.registry.service.view.SavedViews.KeptView;
import org.qiyue.registry.service.view.SavedViews.ViewList;
import org.qiyue.registry.service.view.SavedViews.ViewRequest;

/** Saved views: one's own, and those that colleagues share with the unit. */
@Path("/views")
@RolesAllowed({
    Roles.CITY_OFFICER,
    Roles.CITY_INSPECTOR,
    Roles.SOCIAL_INSURANCE_AUDITOR,
    Roles.DISTRICT_SUPERVISOR,
    Roles.DISTRICT_INSPECTOR,
    Roles.DISTRICT_APPROVER
})
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "view", description = "常用查询 / saved views")
public class SavedViewResource {
    private static final int MOST = 200;

    private final SavedViewStore views;
    private final Listings listings;

    SavedViewResource(SavedViewStore views, Listings listings) {
        this.views = views;
        this.listings = listings;
    }

    /** Views of a ledger. */
    @GET
    @Operation(
            operationId = "listViews",
            summary = "本人的与本单位共享的常用查询,本人的在前 / one's own views and those shared with the unit, one's own first")
    public ViewList views(
            @QueryParam("ledger")
                    @NotNull(message = "必须指明台账|must name a ledger") @Parameter(description = "台账:employers、contracts / ledger: employers, contracts", required = true)
                    String ledger) {
        return new ViewList(views.of(listings.named(ledger).name()));
    }

    /** One view, by its link. */
    @GET
    @Path("{viewId}")
    @Operation(
            operationId = "getView",
            summary = "一条常用查询;非本人所建且未与本单位共享的返回 404 / a view; 404 for one that is neither the caller's nor shared with "
                    + "its unit")
    public RestResponse<KeptView> view(@PathParam("viewId") UUID viewId) {
        return tagged(known(viewId));
    }

    /** Keeps a view. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @Writes
    @Operation(operationId = "addView", summary = "保存一条常用查询 / keeps a view")
    public KeptView add(@NotNull(message = "缺少请求内容|has no content") @Valid ViewRequest view) {
        var search = listings.checked(listings.named(view.ledger()), view.search());
        if (views.own() >= MOST) {
            throw new ProblemException(
                    Problem.TOO_MANY_VIEWS,
                    "常用查询至多 " + MOST + " 条,请先删除不再使用的。",
                    "At most " + MOST + " views are kept; delete some first.");
        }
        return known(views.add(view, search));
    }

    /** Changes a view of one's own. */
    @PUT
    @Path("{viewId}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Writes
    @Operation(
            operationId = "changeView",
            summary = "修改本人的常用查询;给出 If-Match 而已被修改的返回 412 / changes a view of one's own; 412 where If-Match is given "
                    + "and it was changed meanwhile")
    public RestResponse<KeptView> change(
            @PathParam("viewId") UUID viewId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = "读取时的 ETag / the ETag it was read with")
                    String ifMatch,
            @NotNull(message = "缺少请求内容|has no content") @Valid ViewRequest view) {
        KeptView before = own(viewId);
        var search = listings.checked(listings.named(view.ledger()), view.search());
        boolean isTheSame = ifMatch == null || ifMatch.equals("*") || ifMatch.equals(tagOf(before));
        if (!view.ledger().equals(before.ledger())) {
            throw new ProblemException(
                    Problem.INVALID_PARAMETER, "常用查询不能换到另一台账。", "A view cannot be moved to another ledger.");
        }
        if (!isTheSame || !views.change(viewId, before.version(), view, search)) {
            throw new ProblemException(
                    Problem.CHANGED_MEANWHILE, "此查询已在别处修改,请重新载入。", "The view was changed meanwhile; load it anew.");
        }
        return tagged(known(viewId));
    }

    /** Gives a view of one's own up. */
    @DELETE
    @Path("{viewId}")
    @Writes
    @ResponseStatus(204)
    @Operation(operationId = "deleteView", summary = "删除本人的常用查询 / deletes a view of one's own")
    public void remove(@PathParam("viewId") UUID viewId) {
        views.remove(own(viewId).viewId());
    }

    private KeptView known(UUID viewId) {
        return views.one(viewId).orElseThrow(ProblemException::notFound);
    }

    private KeptView own(UUID viewId) {
        KeptView view = known(viewId);
        if (!view.own()) {
            throw new ProblemException(
                    Problem.NOT_ALLOWED, "只能修改、删除本人建立的常用查询。", "Only who keeps a view may change or delete it.");
        }
        return view;
    }

    private static RestResponse<KeptView> tagged(KeptView view) {
        return RestResponse.ResponseBuilder.ok(view)
                .header(HttpHeaders.ETAG, tagOf(view))
                .build();
    }

    private static String tagOf(KeptView view) {
        return '"' + view.viewId().toString() + '-' + view.version() + '"';
    }
}
