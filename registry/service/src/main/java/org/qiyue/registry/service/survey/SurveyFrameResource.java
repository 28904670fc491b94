package org.qiyue.registry.service.survey;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.qiyue.registry.service.access.Roles;
import org.qiyue.registry.service.access.Writes;
import org.qiyue.registry.service.audit.Action;
import org.qiyue.registry.service.audit.Logged;
import org.qiyue.registry.service.audit.Subject;
import org.qiyue.registry.service.contract.LegalDay;
import org.qiyue.registry.service.paging.Cursors;
import org.qiyue.registry.service.paging.PageSize;
import org.qiyue.registry.service.survey.FrameViews.FramePage;
import org.qiyue.registry.service.survey.FrameViews.FrameRequest;
import org.qiyue.registry.service.survey.FrameViews.FrameRow;
import org.qiyue.registry.service.survey.FrameViews.FrameView;
import org.qiyue.registry.service.survey.FrameViews.SampleRequest;
import org.qiyue.registry.service.survey.FrameViews.UnitPage;
import org.qiyue.registry.service.survey.FrameViews.UnitRow;

/** Frames of the survey of labour contracts: the city sees all, a district the part that is registered in it, a leader the counts. */
@Path("/survey-frames")
@RolesAllowed({
    Roles.STATISTICIAN,
    Roles.CITY_OFFICER,
    Roles.DISTRICT_STATISTICIAN,
    Roles.DISTRICT_SUPERVISOR,
    Roles.DISTRICT_INSPECTOR,
    Roles.DISTRICT_APPROVER
})
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "survey", description = "劳动合同统计调查名录库 / frames of the survey of labour contracts")
public class SurveyFrameResource {
    private static final String NO_CONTENT = "缺少请求内容|has no content";
    private static final String OF_FRAME = "名录库编号 / number of the frame";
    private static final String OF_CURSOR = "上一页的 nextCursor / nextCursor of the page before";

    private final Frames frames;
    private final FrameStore store;
    private final Cursors cursors;
    private final LegalDay day;

    SurveyFrameResource(Frames frames, FrameStore store, Cursors cursors, LegalDay day) {
        this.frames = frames;
        this.store = store;
        this.cursors = cursors;
        this.day = day;
    }

    /** Frames, the newest first. */
    @GET
    @RolesAllowed({
        Roles.STATISTICIAN,
        Roles.LEADER,
        Roles.CITY_OFFICER,
        Roles.DISTRICT_STATISTICIAN,
        Roles.DISTRICT_SUPERVISOR,
        Roles.DISTRICT_INSPECTOR,
        Roles.DISTRICT_APPROVER
    })
    @Operation(
            operationId = "listSurveyFrames",
            summary =
                    "各月各版名录库,新的在前;数量为本范围内的 / frames by month and version, the newest first, counting what the caller sees")
    public FramePage list(
            @QueryParam("cursor") @Parameter(description = OF_CURSOR) String cursor,
            @QueryParam("limit")
                    @DefaultValue(PageSize.DEFAULT)
                    @Min(value = 1, message = "至少为 1|must be at least 1") @Max(value = PageSize.MAX, message = "至多为 200|must be at most 200") int limit) {
        String purpose = cursors.purpose("survey frames");
        long before = cursors.open(purpose, cursor)
                .map(keys -> Long.valueOf(keys.get(0)))
                .orElse(Long.MAX_VALUE);
        List<FrameRow> found = store.list(before, limit + 1);
        String next = cursors.after(purpose, found, limit, last -> List.of(Long.toString(last.frameNo())));
        return new FramePage(PageSize.cut(found, limit), next, day.now());
    }

    /** Makes one. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.STATISTICIAN)
    @ResponseStatus(201)
    @Writes
    @TransactionConfiguration(timeout = Frames.LONGEST_SECONDS)
    @Logged(action = Action.CHANGE, subject = Subject.SURVEY_FRAME)
    @Operation(
            operationId = "makeSurveyFrame",
            summary =
                    "按当前登记情况建立本月或上月的名录库;当月已有的保留,另成一版 / makes the frame of this month or the one before from the register as "
                            + "it stands; one that is there stays, and this is a further version",
            description =
                    "与当月最新一版相同的不再建立,每月版数有上限;当月已抽样的须说明原因。 / One that is the same as the latest of the month is "
                            + "not made, a month has so many versions and no more, and once a sample of the month was drawn a reason is demanded.")
    public FrameView make(@NotNull(message = NO_CONTENT) @Valid FrameRequest asked) {
        return frames.page(frames.make(YearMonth.parse(asked.month()), asked.reason()));
    }

    /** One of them. */
    @GET
    @Path("{frameNo}")
    @RolesAllowed({
        Roles.STATISTICIAN,
        Roles.LEADER,
        Roles.CITY_OFFICER,
        Roles.DISTRICT_STATISTICIAN,
        Roles.DISTRICT_SUPERVISOR,
        Roles.DISTRICT_INSPECTOR,
        Roles.DISTRICT_APPROVER
    })
    @Operation(
            operationId = "getSurveyFrame",
            summary = "一版名录库及各抽样层:单位数、样本量、权数 / a frame with its strata: units, sample, weight")
    public FrameView frame(@PathParam("frameNo") @Parameter(description = OF_FRAME) long frameNo) {
        return frames.page(frameNo);
    }

    /** Its units. */
    @GET
    @Path("{frameNo}/units")
    @Logged(action = Action.LIST, subject = Subject.EMPLOYER)
    @Operation(
            operationId = "listSurveyUnits",
            summary = "名录库中的调查单位,按信用代码排序 / units of a frame in the order of their credit codes")
    public UnitPage units(
            @PathParam("frameNo") @Parameter(description = OF_FRAME) long frameNo,
            @Valid @BeanParam UnitQuestion question,
            @QueryParam("cursor") @Parameter(description = OF_CURSOR) String cursor,
            @QueryParam("limit")
                    @DefaultValue(PageSize.DEFAULT)
                    @Min(value = 1, message = "至少为 1|must be at least 1") @Max(value = PageSize.MAX, message = "至多为 200|must be at most 200") int limit) {
        frames.known(frameNo);
        String purpose = cursors.purpose("survey units", frameNo, question.told());
        String after = cursors.open(purpose, cursor).map(keys -> keys.get(0)).orElse("");
        List<UnitRow> found = store.units(frameNo, question, after, limit + 1);
        String next = cursors.after(purpose, found, limit, last -> List.of(last.creditCode()));
        Long total = question.isByName() || !after.isEmpty()
                ? null
                : Long.valueOf(frames.count(frameNo, question, Integer.MAX_VALUE));
        return new UnitPage(PageSize.cut(found, limit), next, total, day.now());
    }

    /** Draws a sample. */
    @POST
    @Path("{frameNo}/sample")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.STATISTICIAN)
    @ResponseStatus(201)
    @Writes
    @TransactionConfiguration(timeout = Frames.LONGEST_SECONDS)
    @Logged(action = Action.DECIDE, subject = Subject.SURVEY_FRAME)
    @Operation(
            operationId = "drawSurveySample",
            summary =
                    "从当月最新一版分层抽取样本,每版一次;种子由系统生成并公开,任何人可复算 / draws a stratified sample from the latest frame of a month, "
                            + "once; the seed is made here and shown, so that anybody can draw again")
    public FrameView draw(
            @PathParam("frameNo") @Parameter(description = OF_FRAME) long frameNo,
            @NotNull(message = NO_CONTENT) @Valid SampleRequest asked) {
        frames.draw(frameNo, asked.size());
        return frames.page(frameNo);
    }
}
