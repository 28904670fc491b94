package org.qiyue.registry.service.notice;

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
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.qiyue.registry.model.alert.DueDate;
import org.qiyue.registry.service.access.CallerIdentity;
import org.qiyue.registry.service.access.Roles;
import org.qiyue.registry.service.access.Scope;
import org.qiyue.registry.service.audit.Action;
import org.qiyue.registry.service.audit.Logged;
import org.qiyue.registry.service.audit.Subject;
import org.qiyue.registry.service.contract.LegalDay;
import org.qiyue.registry.service.notice.NoticeDeadline.Reading;
import org.qiyue.registry.service.notice.PlatformNoticeViews.PlatformNotice;
import org.qiyue.registry.service.notice.PlatformNoticeViews.PlatformNoticePage;
import org.qiyue.registry.service.paging.Cursors;
import org.qiyue.registry.service.paging.PageSize;
import org.qiyue.registry.service.problem.ProblemException;
import org.qiyue.registry.service.sql.Row;
import org.qiyue.registry.service.sql.Statements;

/** What a platform's operators see of the notices to the employers that file through it. */
@Path("/platforms/{platformCode}/notices")
@RolesAllowed(Roles.PLATFORM_OPERATOR)
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "notice")
public class PlatformNoticeResource {
    /**
     * What the database lets a platform see of the findings are those about its own contracts; the words of a finding, which may be
     * about another's, and whether there is a case are not told.
     */
    private static final String SQL =
            "SELECT n.notice_no, n.credit_code, coalesce(e.name, n.credit_code) AS employer_name,"
                    + " n.rule, n.basis, n.remedy_zh, n.remedy_en, n.sent_on,"
                    + " CASE n.standing WHEN 'IN_CASE' THEN 'CLOSED' ELSE n.standing END AS standing,"
                    + " ARRAY(SELECT DISTINCT c.contract_no FROM supervision.notice_fact f JOIN registry.contract c USING (contract_id)"
                    + " WHERE f.notice_no = n.notice_no ORDER BY 1 LIMIT 20) AS contract_nos,"
                    + " (SELECT count(DISTINCT f.contract_id)::integer FROM supervision.notice_fact f"
                    + " WHERE f.notice_no = n.notice_no) AS contracts"
                    + " FROM supervision.notice_platform p JOIN supervision.alert_notice n USING (notice_no)"
                    + " LEFT JOIN registry.employer e ON e.credit_code = n.credit_code WHERE p.platform_code = ?";

    private final Statements statements;
    private final NoticeDeadline deadlines;
    private final CallerIdentity callers;
    private final Cursors cursors;
    private final LegalDay day;

    PlatformNoticeResource(
            Statements statements, NoticeDeadline deadlines, CallerIdentity callers, Cursors cursors, LegalDay day) {
        this.statements = statements;
        this.deadlines = deadlines;
        this.callers = callers;
        this.cursors = cursors;
        this.day = day;
    }

    /** The notices. */
    @GET
    @Logged(action = Action.LIST, subject = Subject.ALERT)
    @Operation(
            operationId = "listPlatformNotices",
            summary =
                    "发给本平台用人单位的提示提醒,新发的在前;不含提示正文、答复和个人信息 / notices to the employers of the platform, the latest first; "
                            + "neither their text nor the answers, and nothing of a person")
    public PlatformNoticePage notices(
            @PathParam("platformCode")
                    @Pattern(regexp = "[a-z][a-z0-9-]{1,31}", message = "不是平台编号|is not a platform code") @Parameter(description = "平台编号 / platform code")
                    String platformCode,
            @QueryParam("standing")
                    @Pattern(regexp = NoticeStanding.PATTERN, message = "不是可选的值|is none of the values") @Parameter(description = "情况 / standing", schema = @Schema(implementation = NoticeStanding.class))
                    String standing,
            @QueryParam("cursor") @Parameter(description = "上一页的 nextCursor / nextCursor of the page before")
                    String cursor,
            @QueryParam("limit")
                    @DefaultValue(PageSize.DEFAULT)
                    @Min(value = 1, message = "至少为 1|must be at least 1") @Max(value = PageSize.MAX, message = "至多为 200|must be at most 200") int limit) {
        if (!(callers.current().scope() instanceof Scope.Platform own)
                || !own.code().equals(platformCode)) {
            throw ProblemException.notFound();
        }
        String purpose = cursors.purpose("platform-notices", platformCode, standing);
        Long before = cursors.open(purpose, cursor)
                .map(keys -> Long.valueOf(keys.get(0)))
                .orElse(null);
        List<PlatformNotice> found = page(platformCode, standing, before, limit + 1);
        String next = cursors.after(purpose, found, limit, last -> List.of(Long.toString(last.noticeNo())));
        return new PlatformNoticePage(PageSize.cut(found, limit), next, day.now());
    }

    private List<PlatformNotice> page(String platformCode, String standing, Long before, int atMost) {
        StringBuilder sql = new StringBuilder(SQL);
        List<Object> values = new ArrayList<>(List.of(platformCode));
        if (standing != null) {
            sql.append(" AND CASE n.standing WHEN 'IN_CASE' THEN 'CLOSED' ELSE n.standing END = ?");
            values.add(standing);
        }
        if (before != null) {
            sql.append(" AND p.notice_no < ?");
            values.add(before);
        }
        sql.append(" ORDER BY p.notice_no DESC LIMIT ?");
        values.add(atMost);
        Reading present = deadlines.present();
        return statements.list(sql.toString(), row -> notice(row, present), values.toArray());
    }

    private static PlatformNotice notice(Row row, Reading present) throws SQLException {
        DueDate due = present.of(row.day("sent_on"));
        return new PlatformNotice(
                row.number("notice_no"),
                row.text("credit_code"),
                row.text("employer_name"),
                row.text("rule"),
                row.text("basis"),
                row.text("remedy_zh"),
                row.text("remedy_en"),
                row.texts("contract_nos"),
                row.count("contracts"),
                row.day("sent_on"),
                due.due(),
                due.certain(),
                row.member(NoticeStanding.class, "standing"));
    }
}
