package org.qiyue.registry.service.export;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.qiyue.registry.service.access.CallerIdentity;
import org.qiyue.registry.service.access.Roles;
import org.qiyue.registry.service.access.Writes;
import org.qiyue.registry.service.audit.Action;
import org.qiyue.registry.service.audit.Logged;
import org.qiyue.registry.service.audit.Subject;
import org.qiyue.registry.service.export.ExportViews.ExportRequest;
import org.qiyue.registry.service.job.JobStore;
import org.qiyue.registry.service.job.JobViews.JobView;
import org.qiyue.registry.service.listing.Column;
import org.qiyue.registry.service.listing.Listing;
import org.qiyue.registry.service.listing.Listings;
import org.qiyue.registry.service.problem.Problem;
import org.qiyue.registry.service.problem.ProblemException;

/** Exports of ledgers. */
@Path("/exports")
@RolesAllowed({
    Roles.CITY_OFFICER,
    Roles.CITY_INSPECTOR,
    Roles.SOCIAL_INSURANCE_AUDITOR,
    Roles.STATISTICIAN,
    Roles.DISTRICT_SUPERVISOR,
    Roles.DISTRICT_INSPECTOR,
    Roles.DISTRICT_APPROVER,
    Roles.DISTRICT_STATISTICIAN
})
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "job")
public class ExportResource {
    private final Listings listings;
    private final JobStore jobs;
    private final ExportBudget budget;
    private final ExportConfig config;
    private final CallerIdentity callers;

    ExportResource(Listings listings, JobStore jobs, ExportBudget budget, ExportConfig config, CallerIdentity callers) {
        this.listings = listings;
        this.jobs = jobs;
        this.budget = budget;
        this.config = config;
        this.callers = callers;
    }

    /** Asks for an export. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @Writes
    @Logged(action = Action.EXPORT, subject = Subject.JOB)
    @Operation(
            operationId = "addExport",
            summary = "将台账按条件导出为 XLSX 或 CSV,后台执行;超过单人可导出行数的须本单位另一人审批 / exports a ledger as XLSX or CSV, by a job; "
                    + "above a number of rows a colleague of the same unit has to grant it",
            description = "文件首页注明查询条件、数据时点、导出人与行数;姓名、证件号码已脱敏。每人每日导出行数有上限。 / The file says on its first "
                    + "sheet what was asked for, of what time, by whom and how many rows; names and identifiers stay masked. "
                    + "The rows of an account on a day are limited.")
    public JobView export(@NotNull(message = "缺少请求内容|has no content") @Valid ExportRequest request) {
        Listing<?> listing = listings.named(request.ledger());
        demandRole(listing);
        Map<String, String> search = listings.checked(listing, request.search());
        demandColumns(listing, request.columns());
        if (jobs.unfinished() >= config.unfinished()) {
            throw new ProblemException(
                    Problem.TOO_MANY_JOBS,
                    "您有 " + config.unfinished() + " 项任务未结束,请待其完成或取消后再导出。",
                    "You have " + config.unfinished() + " jobs that are not over; wait for them or cancel some.");
        }
        long rows = listing.count(search, config.mostRows() + 1);
        if (rows > config.mostRows()) {
            throw new ProblemException(
                    Problem.TOO_MANY_ROWS,
                    "一次至多导出 " + config.mostRows() + " 行,请增加查询条件。",
                    "At most " + config.mostRows() + " rows are exported at once; narrow the search.");
        }
        long left = budget.left(null);
        if (rows > left) {
            throw new ProblemException(
                    Problem.EXPORT_BUDGET_SPENT,
                    "每人每日至多导出 " + config.rowsADay() + " 行,今日尚余 " + left + " 行,本次需 " + rows + " 行。",
                    "An account exports at most " + config.rowsADay() + " rows a day; " + left + " are left, " + rows
                            + " are asked for.");
        }
        ExportRequest kept =
                new ExportRequest(listing.name(), search, request.columns(), request.format(), request.language());
        return jobs.one(jobs.add(ExportWork.KIND, kept, rows, rows > config.fourEyesAbove()))
                .orElseThrow();
    }

    private void demandRole(Listing<?> listing) {
        if (!listing.roles().contains(callers.current().role())) {
            throw new ProblemException(
                    Problem.NOT_ALLOWED,
                    "您的角色不能导出" + listing.title().zh() + "。",
                    "Your role has no export of: " + listing.title().en() + ".");
        }
    }

    private static void demandColumns(Listing<?> listing, List<String> columns) {
        List<String> known = listing.columns().stream().map(Column::key).toList();
        if (columns != null
                && (!known.containsAll(columns) || columns.stream().distinct().count() < columns.size())) {
            throw new ProblemException(
                    Problem.INVALID_PARAMETER,
                    "列不存在或重复,可选:" + String.join("、", known) + "。",
                    "A column does not exist or is there twice; there are " + String.join(", ", known) + ".");
        }
    }
}
