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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.qiyue.registry.model.reporting.ReportPeriod;
import org.qiyue.registry.service.access.Roles;
import org.qiyue.registry.service.access.Writes;
import org.qiyue.registry.service.contract.LegalDay;
import org.qiyue.registry.service.paging.Cursors;
import org.qiyue.registry.service.paging.PageSize;
import org.qiyue.registry.service.reporting.OpinionViews.OpinionPage;
import org.qiyue.registry.service.reporting.OpinionViews.OpinionRequest;
import org.qiyue.registry.service.reporting.OpinionViews.OpinionView;
import org.qiyue.registry.service.reporting.OpinionViews.Source;
import org.qiyue.registry.service.reporting.OpinionViews.StrikingRequest;

/** What districts heard; the city reads all, a district its own, which its labour-relations officer records. */
@Path("/opinions")
@RolesAllowed({Roles.CITY_OFFICER, Roles.DISTRICT_SUPERVISOR, Roles.DISTRICT_APPROVER})
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reporting")
public class OpinionResource {
    private static final String NO_CONTENT = "缺少请求内容|has no content";
    private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

    private final Opinions opinions;
    private final Cursors cursors;
    private final LegalDay day;

    OpinionResource(Opinions opinions, Cursors cursors, LegalDay day) {
        this.opinions = opinions;
        this.cursors = cursors;
        this.day = day;
    }

    /** Opinions, those heard last in front. */
    @GET
    @Operation(operationId = "listOpinions", summary = "听取的意见,新的在前 / opinions heard, the latest first")
    public OpinionPage list(
            @QueryParam("area")
                    @Pattern(regexp = ReportViews.AREA, message = ReportViews.AREA_MESSAGE) @Parameter(description = "地区 / unit")
                    String area,
            @QueryParam("period")
                    @Pattern(regexp = ReportViews.PERIOD, message = ReportViews.PERIOD_MESSAGE) @Parameter(description = "在该期内听取的,如 2026-Q3 / heard in that period, such as 2026-Q3")
                    String period,
            @QueryParam("source") @Parameter(description = "来源 / who was heard") Source source,
            @QueryParam("cursor") @Parameter(description = "上一页的 nextCursor / nextCursor of the page before")
                    String cursor,
            @QueryParam("limit")
                    @DefaultValue(PageSize.DEFAULT)
                    @Min(value = 1, message = "至少为 1|must be at least 1") @Max(value = PageSize.MAX, message = "至多为 200|must be at most 200") int limit) {
        Optional<ReportPeriod> within = Optional.ofNullable(period).flatMap(ReportPeriod::read);
        Opinions.Question question = new Opinions.Question(
                area,
                source,
                within.map(ReportPeriod::from).orElse(Opinions.EARLIEST),
                within.map(ReportPeriod::to).orElse(LATEST));
        String purpose = cursors.purpose("opinions", area, period, source);
        List<String> keys = cursors.open(purpose, cursor).orElse(List.of(LATEST.toString(), "0"));
        List<OpinionView> found =
                opinions.list(question, LocalDate.parse(keys.get(0)), Long.parseLong(keys.get(1)), limit + 1);
        String next = cursors.after(
                purpose, found, limit, last -> List.of(last.heardOn().toString(), Long.toString(last.opinionNo())));
        return new OpinionPage(PageSize.cut(found, limit), next, day.now());
    }

    /** Records one. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.DISTRICT_SUPERVISOR)
    @Writes
    @Operation(operationId = "recordOpinion", summary = "记录听取的意见,不可修改 / records an opinion; it is never changed")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = OpinionView.class)))
    public Response record(@NotNull(message = NO_CONTENT) @Valid OpinionRequest asked) {
        return Response.status(Response.Status.CREATED)
                .entity(opinions.record(asked))
                .build();
    }

    /** Strikes one. */
    @POST
    @Path("{opinionNo}/striking")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.DISTRICT_SUPERVISOR)
    @Writes
    @Operation(
            operationId = "strikeOpinion",
            summary = "撤销误记的意见,仍可查看 / strikes an opinion recorded by mistake; it stays readable")
    public OpinionView strike(
            @PathParam("opinionNo") @Parameter(description = "编号 / its number") long opinionNo,
            @NotNull(message = NO_CONTENT) @Valid StrikingRequest asked) {
        return opinions.strike(opinionNo, asked.reason());
    }
}
