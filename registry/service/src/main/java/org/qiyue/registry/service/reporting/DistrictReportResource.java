package org.qiyue.registry.service.reporting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.qiyue.registry.model.reporting.ReportState;
import org.qiyue.registry.model.reporting.ReportText;
import org.qiyue.registry.service.access.Roles;
import org.qiyue.registry.service.access.Writes;
import org.qiyue.registry.service.reporting.Figures.Counted;
import org.qiyue.registry.service.reporting.ReportViews.ListView;
import org.qiyue.registry.service.reporting.ReportViews.PageView;
import org.qiyue.registry.service.reporting.ReportViews.ReminderAnswer;
import org.qiyue.registry.service.reporting.ReportViews.ReminderRequest;
import org.qiyue.registry.service.reporting.ReportViews.ReturnRequest;
import org.qiyue.registry.service.reporting.ReportViews.TextView;
import org.qiyue.registry.service.reporting.ReportViews.VersionView;
import org.qiyue.registry.service.web.Revision;

/** Periodic reports of districts to the city; the city sees all, a district its own. */
@Path("/district-reports")
@RolesAllowed({Roles.CITY_OFFICER, Roles.DISTRICT_SUPERVISOR, Roles.DISTRICT_APPROVER})
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reporting")
public class DistrictReportResource {
    private static final String NO_CONTENT = "缺少请求内容|has no content";
    private static final String IF_MATCH =
            "读取时得到的 ETag,尚未填报的为 \"0\" / the ETag that was read, \"0\" of what nobody has begun";
    private static final String OF_AREA = "地区 / unit";
    private static final String OF_PERIOD = "报告期,如 2026-Q3 / period, such as 2026-Q3";

    private final Reports reports;
    private final ReportPages pages;
    private final ReportRows rows;
    private final ReportStore store;
    private final Reminders reminders;

    DistrictReportResource(
            Reports reports, ReportPages pages, ReportRows rows, ReportStore store, Reminders reminders) {
        this.reports = reports;
        this.pages = pages;
        this.rows = rows;
        this.store = store;
        this.reminders = reminders;
    }

    /** Reports of units and periods, those that nobody has begun among them. */
    @GET
    @Operation(
            operationId = "listDistrictReports",
            summary = "各单位各期报告,含尚未填报的 / reports by period and unit, those that nobody has begun among them")
    public ListView list(
            @QueryParam("year")
                    @Min(value = 2020, message = "不早于 2020|must not be before 2020") @Max(value = 2100, message = "不晚于 2100|must not be after 2100") @Parameter(description = "年度,默认今年和上一年 / year, by default this one and the one before")
                    Integer year,
            @QueryParam("period")
                    @Pattern(regexp = ReportViews.PERIOD, message = ReportViews.PERIOD_MESSAGE) @Parameter(description = OF_PERIOD)
                    String period,
            @QueryParam("area")
                    @Pattern(regexp = ReportViews.AREA, message = ReportViews.AREA_MESSAGE) @Parameter(description = OF_AREA)
                    String area,
            @QueryParam("state") @Parameter(description = "状态 / state") ReportState state,
            @QueryParam("overdue")
                    @DefaultValue("false")
                    @Parameter(description = "仅看超期未报的 / those alone that are owed and overdue")
                    boolean overdue) {
        return rows.list(new ReportRows.Question(year, period, area, state, overdue));
    }

    /** The report of a unit and period. */
    @GET
    @Path("{area}/{period}")
    @Operation(
            operationId = "getDistrictReport",
            summary = "一份报告:数据、文字、历次报送、办理记录 / a report: figures, text, versions, what happened to it")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PageView.class)))
    public Response report(
            @PathParam("area") @Parameter(description = OF_AREA) String area,
            @PathParam("period") @Parameter(description = OF_PERIOD) String period) {
        return answer(area, period);
    }

    /** Writes it. */
    @PUT
    @Path("{area}/{period}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.DISTRICT_SUPERVISOR)
    @Writes
    @Operation(operationId = "writeDistrictReport", summary = "填写文字部分 / writes what it says beside its figures")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PageView.class)))
    public Response write(
            @PathParam("area") @Parameter(description = OF_AREA) String area,
            @PathParam("period") @Parameter(description = OF_PERIOD) String period,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH) String ifMatch,
            @NotNull(message = NO_CONTENT) @Valid TextView text) {
        ReportText said = new ReportText(text.situation(), text.measures(), text.problems());
        return answer(area, period, reports.write(area, period, ifMatch, said));
    }

    /** Submits it. */
    @POST
    @Path("{area}/{period}/submission")
    @RolesAllowed(Roles.DISTRICT_APPROVER)
    @Writes
    @Operation(
            operationId = "submitDistrictReport",
            summary = "报送,数据自此固定 / submits it; its figures are fixed from now on")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PageView.class)))
    public Response submit(
            @PathParam("area") @Parameter(description = OF_AREA) String area,
            @PathParam("period") @Parameter(description = OF_PERIOD) String period,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH) String ifMatch) {
        reports.submit(area, period, ifMatch);
        return answer(area, period);
    }

    /** Gives it back. */
    @POST
    @Path("{area}/{period}/return")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.CITY_OFFICER)
    @Writes
    @Operation(operationId = "returnDistrictReport", summary = "退回,须说明理由 / gives it back, with a reason")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PageView.class)))
    public Response giveBack(
            @PathParam("area") @Parameter(description = OF_AREA) String area,
            @PathParam("period") @Parameter(description = OF_PERIOD) String period,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH) String ifMatch,
            @NotNull(message = NO_CONTENT) @Valid ReturnRequest asked) {
        return answer(area, period, reports.giveBack(area, period, ifMatch, asked.reason()));
    }

    /** Accepts it. */
    @POST
    @Path("{area}/{period}/acceptance")
    @RolesAllowed(Roles.CITY_OFFICER)
    @Writes
    @Operation(operationId = "acceptDistrictReport", summary = "接收,不再更改 / accepts it; it does not change any more")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PageView.class)))
    public Response accept(
            @PathParam("area") @Parameter(description = OF_AREA) String area,
            @PathParam("period") @Parameter(description = OF_PERIOD) String period,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH) String ifMatch) {
        reports.accept(area, period, ifMatch);
        return answer(area, period);
    }

    /** One version as it was submitted. */
    @GET
    @Path("{area}/{period}/versions/{version}")
    @Operation(operationId = "getDistrictReportVersion", summary = "某次报送的内容 / a version as it was submitted")
    public VersionView version(
            @PathParam("area") @Parameter(description = OF_AREA) String area,
            @PathParam("period") @Parameter(description = OF_PERIOD) String period,
            @PathParam("version") @Parameter(description = "第几次报送 / its number") int version) {
        return pages.version(area, period, version);
    }

    /** A report as a file. */
    @GET
    @Path("{area}/{period}/report.csv")
    @Produces("text/csv;charset=UTF-8")
    @ResponseHeader(name = HttpHeaders.CONTENT_DISPOSITION, value = "attachment; filename=\"district-report.csv\"")
    @Operation(operationId = "exportDistrictReport", summary = "一份报告,CSV / a report as CSV")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public String file(
            @PathParam("area") @Parameter(description = OF_AREA) String area,
            @PathParam("period") @Parameter(description = OF_PERIOD) String period,
            @QueryParam("version") @Parameter(description = "第几次报送,默认当前 / version, as it stands by default")
                    Integer version) {
        return version == null
                ? ReportCsv.of(pages.page(area, period))
                : ReportCsv.of(pages.version(area, period, version));
    }

    /** What units submitted of a period. */
    @GET
    @Path("together.csv")
    @Produces("text/csv;charset=UTF-8")
    @ResponseHeader(name = HttpHeaders.CONTENT_DISPOSITION, value = "attachment; filename=\"district-reports.csv\"")
    @Operation(
            operationId = "exportDistrictReports",
            summary = "一期各单位最近一次报送的数据并列,CSV / what units submitted last of a period, side by side, as CSV")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public String together(
            @QueryParam("period")
                    @NotNull(message = "缺少报告期|names no period") @Pattern(regexp = ReportViews.PERIOD, message = ReportViews.PERIOD_MESSAGE) @Parameter(description = OF_PERIOD)
                    String period) {
        return ReportCsv.together(period, reports.units(), store.latest(reports.begun(period)));
    }

    /** Reminds units. */
    @POST
    @Path("reminders")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.CITY_OFFICER)
    @Writes
    @Operation(
            operationId = "remindOfDistrictReports",
            summary = "催报,每单位每日至多一次 / reminds units that owe a report, each once a day at most")
    public ReminderAnswer remind(@NotNull(message = NO_CONTENT) @Valid ReminderRequest asked) {
        return reminders.send(asked);
    }

    private Response answer(String area, String period) {
        return answer(area, period, null);
    }

    private Response answer(String area, String period, Counted counted) {
        PageView page = pages.page(area, period, counted);
        return Revision.of(page, page.revision());
    }
}
