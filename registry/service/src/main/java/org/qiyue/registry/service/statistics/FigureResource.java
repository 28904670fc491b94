package org.qiyue.registry.service.statistics;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.qiyue.registry.service.access.CallerIdentity;
import org.qiyue.registry.service.access.Roles;
import org.qiyue.registry.service.contract.LegalDay;
import org.qiyue.registry.service.paging.Cursors;
import org.qiyue.registry.service.paging.PageSize;
import org.qiyue.registry.service.problem.Problem;
import org.qiyue.registry.service.problem.ProblemException;
import org.qiyue.registry.service.statistics.FigureViews.CatalogueView;
import org.qiyue.registry.service.statistics.FigureViews.DefinitionView;
import org.qiyue.registry.service.statistics.FigureViews.FigureView;
import org.qiyue.registry.service.statistics.FigureViews.PageView;
import org.qiyue.registry.service.statistics.StatisticsViews.ReleaseView;

/** Figures of every set by any dimension of a release, beside those of another one where that is asked, and as files. */
@Path("/statistics/figures")
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
@Tag(name = "statistics")
public class FigureResource {
    private static final int MOST_ON_A_PAGE = 5_000;
    private static final int MOST_IN_A_FILE = 200_000;
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final StatisticsShelf shelf;
    private final FigureStore figures;
    private final Definitions definitions;
    private final Cursors cursors;
    private final CallerIdentity callers;
    private final LegalDay day;

    FigureResource(
            StatisticsShelf shelf,
            FigureStore figures,
            Definitions definitions,
            Cursors cursors,
            CallerIdentity callers,
            LegalDay day) {
        this.shelf = shelf;
        this.figures = figures;
        this.definitions = definitions;
        this.cursors = cursors;
        this.callers = callers;
        this.day = day;
    }

    /** What there is to ask for. */
    @GET
    @Path("catalogue")
    @Operation(
            operationId = "getFigureCatalogue",
            summary = "某次发布的指标目录:定义、来源、口径与期间 / the indicators of a release: definition, source, series")
    public CatalogueView catalogue(
            @QueryParam("release")
                    @Pattern(regexp = FigureFilter.RELEASE, message = FigureFilter.RELEASE_MESSAGE) @Parameter(description = "发布编号,默认最新 / release id, the newest where it is not given")
                    String releaseId) {
        Release release = shelf.release(releaseId).orElseThrow(FigureResource::noRelease);
        return new CatalogueView(
                ReleaseView.of(release),
                newest(),
                List.copyOf(definitions.of(release.releaseId).values()));
    }

    /** Figures page by page. */
    @GET
    @Operation(
            operationId = "listFigures",
            summary = "按指标、口径、频率、地区、行业、期间查询观测值,可与另一次发布比较 / figures by indicator, definition, "
                    + "frequency, area, section and period, beside those of another release",
            description = "按指标、口径、性别、年龄组、地区、行业、期排序;区级可见本区与全市的分行业数,其他地区仅见合计；其他地区与全市分行业的工资数仅在依据"
                    + "至少 10 人时给出,且不作两次发布的比较。没有观测值即"
                    + "无数据,不是零:期晚于序列最近一期为尚不可知,率与均值为无可除之数,其余为该单元没有记录。 / In order of indicator, "
                    + "variant, sex, age group, area, section, period; a district sees sections of its own area and the city, and totals of "
                    + "the others, and wages of other areas and of sections of the city only where they rest on 10 at least and never "
                    + "in a comparison of releases. What is not there is not available, never zero: not known yet after the last period of the series; of "
                    + "rates and means, nothing to divide by; of counts, nothing on record in that cell.")
    public PageView figures(
            @Valid @BeanParam FigureFilter filter,
            @QueryParam("cursor") @Parameter(description = "上一页的 nextCursor / nextCursor of the page before")
                    String cursor,
            @QueryParam("limit")
                    @DefaultValue("500")
                    @Min(value = 1, message = "至少为 1|must be at least 1") @Max(value = MOST_ON_A_PAGE, message = "至多为 5000|must be at most 5000") int limit) {
        Asked asked = asked(filter);
        FigureQuestion question = filter.question();
        String purpose = cursors.purpose("figures", asked.release().releaseId, asked.comparedId(), question);
        List<String> after = cursors.open(purpose, cursor).orElse(List.of());
        List<FigureView> found =
                figures.page(asked.release().releaseId, asked.comparedId(), question, unit(), after, limit + 1);
        return new PageView(
                ReleaseView.of(asked.release()),
                newest(),
                Optional.ofNullable(asked.compared()).map(ReleaseView::of).orElse(null),
                asked.indicators(),
                PageSize.cut(found, limit),
                cursors.after(purpose, found, limit, FigureStore::keyOf));
    }

    /** All that is asked for as CSV. */
    @GET
    @Path("figures.csv")
    @Produces("text/csv;charset=UTF-8")
    @ResponseHeader(name = HttpHeaders.CONTENT_DISPOSITION, value = "attachment; filename=\"figures.csv\"")
    @Operation(
            operationId = "exportFiguresAsCsv",
            summary = "按条件下载观测值(CSV,至多 200000 个) / figures as CSV, 200,000 at most")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public FigureFile csv(@Valid @BeanParam FigureFilter filter) {
        return file(filter, false);
    }

    /** All that is asked for as a workbook. */
    @GET
    @Path("figures.xlsx")
    @Produces(WORKBOOK)
    @ResponseHeader(name = HttpHeaders.CONTENT_DISPOSITION, value = "attachment; filename=\"figures.xlsx\"")
    @Operation(
            operationId = "exportFiguresAsWorkbook",
            summary = "按条件下载观测值(XLSX,至多 200000 个) / figures as a workbook, 200,000 at most")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = WORKBOOK, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public FigureFile workbook(@Valid @BeanParam FigureFilter filter) {
        return file(filter, true);
    }

    private FigureFile file(FigureFilter filter, boolean isWorkbook) {
        Asked asked = asked(filter);
        FigureQuestion question = filter.question();
        String unit = unit();
        int count = figures.count(asked.release().releaseId, asked.comparedId(), question, unit, MOST_IN_A_FILE + 1);
        if (count > MOST_IN_A_FILE) {
            throw new ProblemException(
                    Problem.TOO_MANY_ROWS,
                    "结果超过 200000 个观测值,请缩小条件后分次下载。",
                    "The file would have more than 200000 figures; ask for fewer at a time.");
        }
        return new FigureFile(
                (after, atMost) ->
                        figures.page(asked.release().releaseId, asked.comparedId(), question, unit, after, atMost),
                asked.indicators(),
                FigureCover.of(
                        ReleaseView.of(asked.release()),
                        Optional.ofNullable(asked.compared())
                                .map(ReleaseView::of)
                                .orElse(null),
                        question,
                        asked.indicators(),
                        callers.current(),
                        day.now()),
                isWorkbook);
    }

    /** The releases and indicators that are asked for. */
    private record Asked(Release release, Release compared, List<DefinitionView> indicators) {
        String comparedId() {
            return compared == null ? null : compared.releaseId;
        }
    }

    private Asked asked(FigureFilter filter) {
        Release release = shelf.release(filter.release).orElseThrow(FigureResource::noRelease);
        Release compared =
                filter.compare == null ? null : shelf.release(filter.compare).orElseThrow(FigureResource::noRelease);
        Map<String, DefinitionView> known = definitions.of(release.releaseId);
        List<String> codes = filter.question().indicators();
        codes.stream().filter(code -> !known.containsKey(code)).findFirst().ifPresent(code -> {
            throw new ProblemException(
                    Problem.INVALID_PARAMETER, "没有指标 " + code + "。", "There is no indicator " + code + ".");
        });
        return new Asked(
                release,
                compared,
                codes.stream()
                        .distinct()
                        .map(known::get)
                        .filter(Objects::nonNull)
                        .toList());
    }

    private ReleaseView newest() {
        return ReleaseView.of(shelf.release(null).orElseThrow(FigureResource::noRelease));
    }

    private String unit() {
        return callers.current().scope().unit().orElseThrow(ProblemException::notFound);
    }

    private static ProblemException noRelease() {
        return new ProblemException(Problem.NOT_FOUND, "没有这一统计发布。", "There is no such release.");
    }
}
