package org.qiyue.registry.service.statistics;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.qiyue.registry.service.access.CallerIdentity;
import org.qiyue.registry.service.access.Roles;
import org.qiyue.registry.service.problem.Problem;
import org.qiyue.registry.service.problem.ProblemException;
import org.qiyue.registry.service.statistics.StatisticsShelf.Cells;
import org.qiyue.registry.service.statistics.StatisticsViews.IndicatorView;
import org.qiyue.registry.service.statistics.StatisticsViews.ObservationView;
import org.qiyue.registry.service.statistics.StatisticsViews.Observations;
import org.qiyue.registry.service.statistics.StatisticsViews.Overview;
import org.qiyue.registry.service.statistics.StatisticsViews.ReleaseView;

/** Published statistics. A release asked for by its id never changes and may be kept. */
@Path("/statistics")
@RolesAllowed({
    Roles.CITY_OFFICER,
    Roles.CITY_INSPECTOR,
    Roles.STATISTICIAN,
    Roles.LEADER,
    Roles.DISTRICT_SUPERVISOR,
    Roles.DISTRICT_INSPECTOR,
    Roles.DISTRICT_APPROVER,
    Roles.DISTRICT_STATISTICIAN
})
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "statistics", description = "统计发布 / published statistics")
public class StatisticsResource {
    private static final int MOST = 50_000;
    private static final String MONTH = "[0-9]{4}-(0[1-9]|1[0-2])";
    private static final String MONTH_MESSAGE = "应为年-月,如 2026-10|must be a month such as 2026-10";
    private static final String RELEASE = "[A-Za-z0-9._:-]{1,64}";
    private static final String RELEASE_MESSAGE = "不是发布编号|is not a release id";
    private static final String RELEASE_MEANING = "发布编号,默认最新 / release id, the newest where it is not given";

    private final StatisticsShelf shelf;
    private final Overviews overviews;
    private final CallerIdentity callers;

    StatisticsResource(StatisticsShelf shelf, Overviews overviews, CallerIdentity callers) {
        this.shelf = shelf;
        this.overviews = overviews;
        this.callers = callers;
    }

    /** The releases. */
    @GET
    @Path("releases")
    @Operation(operationId = "listReleases", summary = "统计发布,新的在前 / the releases, newest first")
    public List<ReleaseView> releases() {
        return shelf.releases().stream().map(ReleaseView::of).toList();
    }

    /** The indicators. */
    @GET
    @Path("indicators")
    @Operation(operationId = "listIndicators", summary = "指标及其定义 / the indicators and what they are")
    public List<IndicatorView> indicators() {
        return shelf.indicators().stream().map(IndicatorView::of).toList();
    }

    /** Figures of a release. */
    @GET
    @Path("observations")
    @Operation(
            operationId = "listObservations",
            summary = "某次发布的观测值;区级可见本区与全市的分行业数,其他地区仅见合计 / figures of a release; "
                    + "a district sees sections of its own area and the city, and totals of the others")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Observations.class)))
    public Response observations(
            @QueryParam("release")
                    @Pattern(regexp = RELEASE, message = RELEASE_MESSAGE) @Parameter(description = RELEASE_MEANING)
                    String releaseId,
            @QueryParam("indicator")
                    @Pattern(regexp = "[A-Za-z][A-Za-z0-9]{0,63}", message = "不是指标代码|is not a code of indicators") @Parameter(description = "指标 / indicator")
                    String indicator,
            @QueryParam("area")
                    @Pattern(regexp = "[0-9]{6}", message = "应为六位地区代码|must be an area code of six digits") @Parameter(description = "地区,110000 为全市 / area, 110000 is the city")
                    String area,
            @QueryParam("section")
                    @Pattern(regexp = "[A-T]|_T", message = "应为 A 至 T 或 _T|must be A to T or _T") @Parameter(description = "行业门类,_T 为合计 / industry section, _T is all")
                    String section,
            @QueryParam("from")
                    @Pattern(regexp = MONTH, message = MONTH_MESSAGE) @Parameter(description = "起始月 / first month")
                    String from,
            @QueryParam("to")
                    @Pattern(regexp = MONTH, message = MONTH_MESSAGE) @Parameter(description = "截止月 / last month")
                    String to,
            @Context Request request) {
        Cells cells = new Cells(indicator, area, section, from, to);
        return answer(releaseId, request, cells.toString(), release -> {
            List<Observation> found = shelf.observations(release.releaseId, cells, MOST + 1);
            if (found.size() > MOST) {
                throw new ProblemException(
                        Problem.TOO_MANY_ROWS,
                        "结果超过 50000 个观测值,请缩小条件。",
                        "The answer has more than 50000 figures; ask for fewer.");
            }
            return new Observations(
                    ReleaseView.of(release),
                    found.stream().map(ObservationView::of).toList());
        });
    }

    /** The city at a glance. */
    @GET
    @Path("overview")
    @Operation(
            operationId = "getOverview",
            summary = "全市概览:指标卡、各区数值、逐月走势 / the city at a glance: headline figures, areas, months")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Overview.class)))
    public Response overview(
            @QueryParam("release")
                    @Pattern(regexp = RELEASE, message = RELEASE_MESSAGE) @Parameter(description = RELEASE_MEANING)
                    String releaseId,
            @Context Request request) {
        return answer(releaseId, request, "overview", overviews::of);
    }

    private Response answer(String releaseId, Request request, String question, Function<Release, Object> body) {
        Release release = shelf.release(releaseId).orElseThrow(StatisticsResource::noRelease);
        String scope = callers.current().scope().unit().orElse("");
        EntityTag tag = new EntityTag(String.join("-", release.digest, question, scope));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        // Asked again each time, though a release never changes: the next person at this browser may see less of it.
        CacheControl cache = new CacheControl();
        cache.setPrivate(true);
        cache.setNoCache(true);
        Response.ResponseBuilder answer = unchanged != null ? unchanged : Response.ok(body.apply(release));
        return answer.tag(tag).cacheControl(cache).build();
    }

    private static ProblemException noRelease() {
        return new ProblemException(Problem.NOT_FOUND, "没有这一统计发布。", "There is no such release.");
    }
}
