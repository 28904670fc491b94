package org.qiyue.registry.service.employer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.qiyue.registry.service.access.CallerIdentity;
import org.qiyue.registry.service.access.Roles;
import org.qiyue.registry.service.access.Scope;
import org.qiyue.registry.service.audit.Action;
import org.qiyue.registry.service.audit.Logged;
import org.qiyue.registry.service.audit.Subject;
import org.qiyue.registry.service.contract.LegalDay;
import org.qiyue.registry.service.employer.EmployerViews.EmployerPage;
import org.qiyue.registry.service.employer.EmployerViews.EmployerRow;
import org.qiyue.registry.service.paging.Cursors;
import org.qiyue.registry.service.paging.PageSize;
import org.qiyue.registry.service.problem.Problem;
import org.qiyue.registry.service.problem.ProblemException;

/** The employer ledger. */
@Path("/employers")
@RolesAllowed({
    Roles.CITY_OFFICER,
    Roles.CITY_INSPECTOR,
    Roles.SOCIAL_INSURANCE_AUDITOR,
    Roles.DISTRICT_SUPERVISOR,
    Roles.DISTRICT_INSPECTOR,
    Roles.DISTRICT_APPROVER,
    Roles.SECTOR_USER
})
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "employer", description = "用人单位台账 / the employer ledger")
public class EmployerResource {
    private final EmployerLedger ledger;
    private final Cursors cursors;
    private final CallerIdentity callers;
    private final LegalDay day;

    EmployerResource(EmployerLedger ledger, Cursors cursors, CallerIdentity callers, LegalDay day) {
        this.ledger = ledger;
        this.cursors = cursors;
        this.callers = callers;
        this.day = day;
    }

    /** A page of employers. */
    @GET
    @Logged(action = Action.LIST, subject = Subject.EMPLOYER)
    @Operation(
            operationId = "listEmployers",
            summary = "监管范围内的用人单位,按条件筛选、排序、翻页 / employers within the caller's scope, filtered, sorted and paged")
    public EmployerPage employers(
            @Valid @BeanParam EmployerSearch search,
            @QueryParam("cursor") @Parameter(description = "上一页的 nextCursor / nextCursor of the page before")
                    String cursor,
            @QueryParam("limit")
                    @DefaultValue(PageSize.DEFAULT)
                    @Min(value = 1, message = "至少为 1|must be at least 1") @Max(value = PageSize.MAX, message = "至多为 200|must be at most 200") int limit) {
        if (search.state != null && callers.current().scope() instanceof Scope.Sector) {
            throw new ProblemException(
                    Problem.BAD_REQUEST,
                    "行业主管部门账号不能查看合同,不能按合同状态筛选。",
                    "A sector department sees no contracts and cannot filter by their state.");
        }
        Map<String, String> asked = search.asked();
        EmployerQuestion question = ledger.searched(EmployerQuestion.of(asked, day.today()));
        String purpose = cursors.purpose("employers", new TreeMap<>(asked));
        EmployerLedger.Position after = cursors.open(purpose, cursor)
                .map(keys -> new EmployerLedger.Position(keys.get(0), keys.get(1)))
                .orElse(null);
        List<Employer> found = ledger.page(question, after, limit + 1);
        String next = cursors.after(
                purpose, found, limit, last -> List.of(question.sort().keyOf(last), last.creditCode));
        Long total = after == null ? ledger.total(question).orElse(null) : null;
        return new EmployerPage(
                PageSize.cut(found, limit).stream().map(EmployerRow::of).toList(), next, total, day.now());
    }
}
