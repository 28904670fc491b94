package org.qiyue.registry.service.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.qiyue.registry.service.access.CallerIdentity;
import org.qiyue.registry.service.access.Roles;
import org.qiyue.registry.service.access.Writes;
import org.qiyue.registry.service.audit.Action;
import org.qiyue.registry.service.audit.Logged;
import org.qiyue.registry.service.audit.Subject;
import org.qiyue.registry.service.casework.CaseLedgerViews.CaseLine;
import org.qiyue.registry.service.casework.CaseLedgerViews.CasePageView;
import org.qiyue.registry.service.casework.CaseRequests.OpeningRequest;
import org.qiyue.registry.service.casework.CaseViews.CaseView;
import org.qiyue.registry.service.contract.LegalDay;
import org.qiyue.registry.service.paging.Cursors;
import org.qiyue.registry.service.paging.PageSize;
import org.qiyue.registry.service.urgency.Present;
import org.qiyue.registry.service.web.Revision;

/** The ledger of cases, and the opening of a new one. */
@Path("/cases")
@RolesAllowed({
    Roles.CITY_OFFICER,
    Roles.CITY_INSPECTOR,
    Roles.DISTRICT_SUPERVISOR,
    Roles.DISTRICT_INSPECTOR,
    Roles.DISTRICT_APPROVER
})
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "case", description = "案件 / cases")
public class CaseLedgerResource {
    private final CaseLedger ledger;
    private final CaseDesk desk;
    private final CasePages pages;
    private final Cursors cursors;
    private final CallerIdentity callers;
    private final LegalDay day;

    CaseLedgerResource(
            CaseLedger ledger, CaseDesk desk, CasePages pages, Cursors cursors, CallerIdentity callers, LegalDay day) {
        this.ledger = ledger;
        this.desk = desk;
        this.pages = pages;
        this.cursors = cursors;
        this.callers = callers;
        this.day = day;
    }

    /** Cases by what may stand in an address. */
    @GET
    @Logged(action = Action.LIST, subject = Subject.CASE)
    @Operation(
            operationId = "listCases",
            summary = "案件台账,先到期的在前,可筛选、排序、翻页 / cases, the first to fall due in front, filtered, sorted and paged")
    public CasePageView cases(
            @Valid @BeanParam CaseSearch search,
            @QueryParam("cursor") @Parameter(description = "上一页的 nextCursor / nextCursor of the page before")
                    String cursor,
            @QueryParam("limit")
                    @DefaultValue(PageSize.DEFAULT)
                    @Min(value = 1, message = "至少为 1|must be at least 1") @Max(value = PageSize.MAX, message = "至多为 200|must be at most 200") int limit) {
        Map<String, String> asked = search.asked();
        Present present = ledger.present();
        CaseQuestion question = ledger.question(asked, present);
        String purpose =
                cursors.purpose("cases", new TreeMap<>(asked), callers.current().username());
        List<Object> after = cursors.open(purpose, cursor)
                .map(keys -> question.sort().values(keys))
                .orElse(null);
        List<CaseLine> found = ledger.page(question, present, after, limit + 1);
        String next = cursors.after(
                purpose,
                found,
                limit,
                last -> question.sort().values(last).stream()
                        .map(Object::toString)
                        .toList());
        Long total = after == null ? ledger.total(question).orElse(null) : null;
        return new CasePageView(
                PageSize.cut(found, limit),
                next,
                total,
                after == null ? ledger.urgencies(asked, present) : null,
                day.now());
    }

    /** Opens a case. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Writes
    @Logged(action = Action.DECIDE, subject = Subject.CASE)
    @Operation(operationId = "openCase", summary = "登记线索,由预警、投诉、抽查、移送、交办等 / opens a case from a lead of any source")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = CaseView.class)))
    public Response open(@NotNull(message = "缺少请求内容|has no content") @Valid OpeningRequest asked) {
        CaseView opened = pages.page(desk.open(asked));
        return Revision.of(Response.Status.CREATED, opened, opened.version());
    }
}
