package org.qiyue.registry.service.platform;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.qiyue.registry.service.access.Belonging;
import org.qiyue.registry.service.access.CallerIdentity;
import org.qiyue.registry.service.access.Roles;
import org.qiyue.registry.service.access.Scope;
import org.qiyue.registry.service.audit.Action;
import org.qiyue.registry.service.audit.Logged;
import org.qiyue.registry.service.audit.Subject;
import org.qiyue.registry.service.contract.LegalDay;
import org.qiyue.registry.service.paging.Cursors;
import org.qiyue.registry.service.paging.PageSize;
import org.qiyue.registry.service.platform.FilingViews.FilingPage;
import org.qiyue.registry.service.platform.FilingViews.Result;
import org.qiyue.registry.service.problem.ProblemException;

/** Signing platforms and their filings. A platform's operator is shown that platform and no RISK finding. */
@Path("/platforms")
@RolesAllowed({
    Roles.CITY_OFFICER,
    Roles.CITY_INSPECTOR,
    Roles.DISTRICT_SUPERVISOR,
    Roles.DISTRICT_INSPECTOR,
    Roles.DISTRICT_APPROVER,
    Roles.PLATFORM_OPERATOR
})
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "platform", description = "签署平台 / signing platforms")
public class PlatformResource {
    private final PlatformRegister platforms;
    private final FilingStore filings;
    private final Cursors cursors;
    private final CallerIdentity callers;
    private final LegalDay day;

    PlatformResource(
            PlatformRegister platforms, FilingStore filings, Cursors cursors, CallerIdentity callers, LegalDay day) {
        this.platforms = platforms;
        this.filings = filings;
        this.cursors = cursors;
        this.callers = callers;
        this.day = day;
    }

    /** The platforms. */
    @GET
    @Operation(
            operationId = "listPlatforms",
            summary = "签署平台;平台运营人员仅见本平台 / the platforms; an operator is shown its own")
    public List<PlatformView> platforms() {
        return platforms.all().stream()
                .filter(platform -> isOpen(platform.platformCode()))
                .toList();
    }

    /** Filings of a platform. */
    @GET
    @Path("{platformCode}/filings")
    @Logged(action = Action.LIST, subject = Subject.FILING)
    @Operation(
            operationId = "listPlatformFilings",
            summary = "该平台的备案,新到的在前;区级仅见本区,平台运营人员不见风险提示 / the platform's filings, newest first; "
                    + "a district sees its own, an operator sees no RISK")
    public FilingPage filings(
            @PathParam("platformCode")
                    @Pattern(regexp = "[a-z][a-z0-9-]{1,31}", message = "不是平台编号|is not a platform code") @Parameter(description = "平台编号 / platform code")
                    String platformCode,
            @QueryParam("result")
                    @Pattern(regexp = Result.PATTERN, message = "不是备案结果|is not a result of filings") @Parameter(description = "结果 / result", schema = @Schema(implementation = Result.class))
                    String result,
            @QueryParam("cursor") @Parameter(description = "上一页的 nextCursor / nextCursor of the page before")
                    String cursor,
            @QueryParam("limit")
                    @DefaultValue(PageSize.DEFAULT)
                    @Min(value = 1, message = "至少为 1|must be at least 1") @Max(value = PageSize.MAX, message = "至多为 200|must be at most 200") int limit) {
        if (!isOpen(platformCode) || platforms.known(platformCode).isEmpty()) {
            throw ProblemException.notFound();
        }
        String purpose = cursors.purpose("filings", platformCode, result);
        Long before = cursors.open(purpose, cursor)
                .map(keys -> Long.valueOf(keys.get(0)))
                .orElse(null);
        List<Filing> found =
                filings.ofPlatform(platformCode, result == null ? null : Result.valueOf(result), before, limit + 1);
        found.forEach(this::verify);
        String next = cursors.after(purpose, found, limit, last -> List.of(Long.toString(last.filingNo)));
        return new FilingPage(filings.rows(PageSize.cut(found, limit), !isOperator()), next, day.now());
    }

    private boolean isOperator() {
        return callers.current().scope() instanceof Scope.Platform;
    }

    private boolean isOpen(String platformCode) {
        return !(callers.current().scope() instanceof Scope.Platform own)
                || own.code().equals(platformCode);
    }

    private void verify(Filing filing) {
        Scope scope = callers.current().scope();
        boolean own =
                scope instanceof Scope.Platform platform && platform.code().equals(filing.platformCode);
        if (!own && !scope.covers(Belonging.toAreas(filing.jurisdictionArea, filing.registrationArea))) {
            throw new IllegalStateException("the database returned a filing outside the caller's scope");
        }
    }
}
