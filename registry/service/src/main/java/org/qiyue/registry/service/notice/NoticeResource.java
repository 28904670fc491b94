package org.qiyue.registry.service.notice;

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
import org.qiyue.registry.service.audit.Action;
import org.qiyue.registry.service.audit.Logged;
import org.qiyue.registry.service.audit.Subject;
import org.qiyue.registry.service.contract.LegalDay;
import org.qiyue.registry.service.notice.NoticeViews.AnswerRequest;
import org.qiyue.registry.service.notice.NoticeViews.NoticeFact;
import org.qiyue.registry.service.notice.NoticeViews.NoticeFactPage;
import org.qiyue.registry.service.notice.NoticeViews.NoticeFile;
import org.qiyue.registry.service.notice.NoticeViews.NoticePage;
import org.qiyue.registry.service.notice.NoticeViews.NoticeRow;
import org.qiyue.registry.service.notice.NoticeViews.NoticeState;
import org.qiyue.registry.service.paging.Cursors;
import org.qiyue.registry.service.paging.PageSize;
import org.qiyue.registry.service.web.Revision;

/** The inbox of an employer: what the bureau told it, and its answers. */
@Path("/notices")
@RolesAllowed(Roles.EMPLOYER_USER)
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "notice", description = "提示提醒 / notices to employers")
public class NoticeResource {
    private static final String NUMBER = "提示编号 / number of the notice";
    private static final String CURSOR = "上一页的 nextCursor / nextCursor of the page before";

    private final Notices notices;
    private final NoticeStore store;
    private final Cursors cursors;
    private final LegalDay day;

    NoticeResource(Notices notices, NoticeStore store, Cursors cursors, LegalDay day) {
        this.notices = notices;
        this.store = store;
        this.cursors = cursors;
        this.day = day;
    }

    /** The inbox. */
    @GET
    @Logged(action = Action.LIST, subject = Subject.ALERT)
    @Operation(
            operationId = "listNotices",
            summary = "本单位收到的提示提醒,新发的在前 / notices that the employer was sent, the latest first")
    public NoticePage notices(
            @QueryParam("standing")
                    @Pattern(regexp = NoticeStanding.PATTERN, message = "不是可选的值|is none of the values") @Parameter(description = "情况 / standing", schema = @Schema(implementation = NoticeStanding.class))
                    String standing,
            @QueryParam("cursor") @Parameter(description = CURSOR) String cursor,
            @QueryParam("limit")
                    @DefaultValue(PageSize.DEFAULT)
                    @Min(value = 1, message = "至少为 1|must be at least 1") @Max(value = PageSize.MAX, message = "至多为 200|must be at most 200") int limit) {
        String purpose = cursors.purpose("notices", standing);
        Long before = cursors.open(purpose, cursor)
                .map(keys -> Long.valueOf(keys.get(0)))
                .orElse(null);
        List<NoticeRow> found =
                notices.page(standing == null ? null : NoticeStanding.valueOf(standing), before, limit + 1);
        String next = cursors.after(purpose, found, limit, last -> List.of(Long.toString(last.noticeNo())));
        return new NoticePage(notices.creditCode(), PageSize.cut(found, limit), next, day.now());
    }

    /** One notice. */
    @GET
    @Path("{noticeNo}")
    @Logged(action = Action.VIEW, subject = Subject.ALERT)
    @Operation(
            operationId = "getNotice",
            summary = "一份提示提醒:规则、依据、要求、期限、可消除它的新事实与答复;ETag 供 If-Match 使用 / a notice: rule, article, what is asked, "
                    + "time limit, what clears it, the answer; its ETag is for If-Match")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = NoticeFile.class)))
    public Response notice(@PathParam("noticeNo") @Parameter(description = NUMBER) long noticeNo) {
        NoticeFile file = notices.file(noticeNo);
        return Revision.of(file, file.revision());
    }

    /** What it tells, contract by contract. */
    @GET
    @Path("{noticeNo}/facts")
    @Logged(action = Action.LIST, subject = Subject.CONTRACT)
    @Operation(
            operationId = "listNoticeFacts",
            summary = "提示所列的事实与合同 / the findings that a notice tells, with their contracts")
    public NoticeFactPage facts(
            @PathParam("noticeNo") @Parameter(description = NUMBER) long noticeNo,
            @QueryParam("cursor") @Parameter(description = CURSOR) String cursor,
            @QueryParam("limit")
                    @DefaultValue(PageSize.DEFAULT)
                    @Min(value = 1, message = "至少为 1|must be at least 1") @Max(value = PageSize.MAX, message = "至多为 200|must be at most 200") int limit) {
        notices.told(noticeNo);
        String purpose = cursors.purpose("notice-facts", noticeNo);
        int after = cursors.open(purpose, cursor)
                .map(keys -> Integer.parseInt(keys.get(0)))
                .orElse(0);
        List<NoticeFact> found = store.facts(noticeNo, after, limit + 1);
        String next = cursors.after(purpose, found, limit, last -> List.of(Integer.toString(last.ordinal())));
        return new NoticeFactPage(PageSize.cut(found, limit), next, day.now());
    }

    /** Answers it. */
    @POST
    @Path("{noticeNo}/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    @Writes
    @Logged(action = Action.CHANGE, subject = Subject.ALERT)
    @Operation(
            operationId = "answerNotice",
            summary =
                    "答复提示提醒,可指明改正的备案;逾期、重复的不予接受,并说明原因 / answers a notice, with the filing that repairs it if there is "
                            + "one; a late or second answer is refused with the reason",
            description = "答复本身不消除所提示的事项:由新事实的备案消除,或由承办人员认可。 / An answer clears nothing by itself: a new fact that is "
                    + "filed does, or the official who has it.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = NoticeState.class)))
    public Response answer(
            @PathParam("noticeNo") @Parameter(description = NUMBER) long noticeNo,
            @HeaderParam("If-Match") @Parameter(description = "读取时得到的 ETag / the ETag that was read") String ifMatch,
            @NotNull(message = "缺少请求内容|has no content") @Valid AnswerRequest asked) {
        NoticeState state = notices.answer(noticeNo, ifMatch, asked);
        return Revision.of(state, state.revision());
    }
}
