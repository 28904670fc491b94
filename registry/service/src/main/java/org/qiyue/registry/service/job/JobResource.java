package org.qiyue.registry.service.job;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.qiyue.registry.service.access.Roles;
import org.qiyue.registry.service.access.Writes;
import org.qiyue.registry.service.audit.Action;
import org.qiyue.registry.service.audit.Logged;
import org.qiyue.registry.service.audit.Subject;
import org.qiyue.registry.service.contract.LegalDay;
import org.qiyue.registry.service.job.JobViews.HouseJob;
import org.qiyue.registry.service.job.JobViews.HouseJobPage;
import org.qiyue.registry.service.job.JobViews.JobDecisionRequest;
import org.qiyue.registry.service.job.JobViews.JobPage;
import org.qiyue.registry.service.job.JobViews.JobState;
import org.qiyue.registry.service.job.JobViews.JobView;
import org.qiyue.registry.service.paging.Cursors;
import org.qiyue.registry.service.paging.PageSize;
import org.qiyue.registry.service.problem.Problem;
import org.qiyue.registry.service.problem.ProblemException;
import org.qiyue.registry.service.web.Tagged;

/** Jobs: one's own, and those of the unit that need a second official. */
@Path("/jobs")
@RolesAllowed({
    Roles.CITY_OFFICER,
    Roles.CITY_INSPECTOR,
    Roles.SOCIAL_INSURANCE_AUDITOR,
    Roles.DATA_OPERATOR,
    Roles.STATISTICIAN,
    Roles.DISTRICT_SUPERVISOR,
    Roles.DISTRICT_INSPECTOR,
    Roles.DISTRICT_APPROVER,
    Roles.DISTRICT_STATISTICIAN
})
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "job", description = "任务 / jobs")
public class JobResource {
    private final JobStore jobs;
    private final HouseJobs house;
    private final JobDownload download;
    private final Cursors cursors;
    private final LegalDay day;

    JobResource(JobStore jobs, HouseJobs house, JobDownload download, Cursors cursors, LegalDay day) {
        this.jobs = jobs;
        this.house = house;
        this.download = download;
        this.cursors = cursors;
        this.day = day;
    }

    /** A page of jobs. */
    @GET
    @Operation(
            operationId = "listJobs",
            summary = "本人的任务,或本单位待本人审批的任务,新的在前 / one's own jobs, or those of the unit that wait for one's decision, "
                    + "newest first")
    public JobPage jobs(
            @QueryParam("of")
                    @DefaultValue("mine")
                    @Pattern(regexp = "mine|decision", message = "应为 mine 或 decision|must be mine or decision") @Parameter(
                            description = "mine 本人的,decision 待本人审批的 / one's own, or those that wait for one's decision",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            defaultValue = "mine",
                                            enumeration = {"mine", "decision"}))
                    String of,
            @QueryParam("cursor") @Parameter(description = "上一页的 nextCursor / nextCursor of the page before")
                    String cursor,
            @QueryParam("limit")
                    @DefaultValue("20")
                    @Min(value = 1, message = "至少为 1|must be at least 1") @Max(value = PageSize.MAX, message = "至多为 200|must be at most 200") int limit) {
        String purpose = cursors.purpose("jobs", of);
        JobStore.Position after =
                cursors.open(purpose, cursor).map(JobStore.Position::of).orElse(null);
        List<JobView> found = of.equals("mine") ? jobs.own(after, limit + 1) : jobs.toDecide(after, limit + 1);
        String next = cursors.after(
                purpose,
                found,
                limit,
                last -> List.of(last.createdAt().toString(), last.jobId().toString()));
        return new JobPage(PageSize.cut(found, limit), next, jobs.countToDecide(), day.now());
    }

    /** A page of everybody's jobs. */
    @GET
    @Path("all")
    @RolesAllowed(Roles.DATA_OPERATOR)
    @Operation(
            operationId = "listAllJobs",
            summary = "全部任务的类型、状态、申请人、用时与失败原因,不含申请内容与结果 / kind, state, account, time and failure of everybody's jobs, "
                    + "never what was asked for nor a result")
    public HouseJobPage all(
            @QueryParam("kind")
                    @Pattern(regexp = "[A-Z][A-Z_]{2,39}", message = "不是任务类型|is not a kind of job") @Parameter(description = "任务类型 / kind of job")
                    String kind,
            @QueryParam("state") @Parameter(description = "状态 / state") JobState state,
            @QueryParam("cursor") @Parameter(description = "上一页的 nextCursor / nextCursor of the page before")
                    String cursor,
            @QueryParam("limit")
                    @DefaultValue("50")
                    @Min(value = 1, message = "至少为 1|must be at least 1") @Max(value = PageSize.MAX, message = "至多为 200|must be at most 200") int limit) {
        String purpose = cursors.purpose("all-jobs", kind, state);
        JobStore.Position after =
                cursors.open(purpose, cursor).map(JobStore.Position::of).orElse(null);
        List<HouseJob> found = house.page(kind, state, after, limit + 1);
        String next = cursors.after(
                purpose,
                found,
                limit,
                last -> List.of(last.createdAt().toString(), last.jobId().toString()));
        return new HouseJobPage(PageSize.cut(found, limit), next, day.now());
    }

    /** One job. */
    @GET
    @Path("{jobId}")
    @Tagged
    @Operation(operationId = "getJob", summary = "一项任务及其进度 / a job and how far it is")
    public JobView job(@PathParam("jobId") UUID jobId) {
        return jobs.one(jobId).orElseThrow(ProblemException::notFound);
    }

    /** Cancels a job of one's own. */
    @POST
    @Path("{jobId}/cancel")
    @Writes
    @Operation(
            operationId = "cancelJob",
            summary = "取消本人未结束的任务;进行中的随即停止 / cancels a job of one's own that is not over; one that runs stops soon")
    public JobView cancel(@PathParam("jobId") UUID jobId) {
        JobView job = job(jobId);
        if (!job.own()) {
            throw new ProblemException(Problem.NOT_ALLOWED, "只能取消本人的任务。", "Only who asked for a job may cancel it.");
        }
        if (!isUnderWay(job.state())) {
            throw new ProblemException(Problem.JOB_OVER, "任务已结束,不能取消。", "The job is over and cannot be cancelled.");
        }
        if (!job.cancelAsked() && !jobs.decide(jobId, JobDecision.CANCELLED, null)) {
            throw new ProblemException(Problem.JOB_DECIDED, "任务已要求取消。", "The job was asked to be cancelled already.");
        }
        return job(jobId);
    }

    /** Grants or refuses a colleague's job. */
    @POST
    @Path("{jobId}/decision")
    @Logged(action = Action.DECIDE, subject = Subject.JOB)
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @Writes
    @Operation(
            operationId = "decideJob",
            summary = "审批本单位同事的任务,只能决定一次;不能审批本人的任务 / grants or refuses a job of a colleague of the same unit, once; "
                    + "never one's own")
    public JobView decide(
            @PathParam("jobId") UUID jobId,
            @NotNull(message = "缺少请求内容|has no content") @Valid JobDecisionRequest decision) {
        JobView job = job(jobId);
        if (job.own()) {
            throw new ProblemException(
                    Problem.NOT_ALLOWED,
                    "不能审批本人的任务,须由本单位另一人审批。",
                    "Nobody decides about a job of his own; a colleague has to.");
        }
        if (job.state() == JobState.WAITING_APPROVAL && !job.mayDecide()) {
            throw new ProblemException(
                    Problem.NOT_ALLOWED,
                    "您的角色不能审批导出,须由市级管理员、区级监管员或区级审批人审批。",
                    "Your role does not decide about exports; an officer, a supervisor or an approver does.");
        }
        boolean isWritten = job.state() == JobState.WAITING_APPROVAL
                && jobs.decide(
                        jobId,
                        decision.granted() ? JobDecision.GRANTED : JobDecision.REFUSED,
                        decision.reason().strip());
        if (!isWritten) {
            throw new ProblemException(
                    Problem.JOB_DECIDED, "此任务已有决定,决定不可更改。", "There is a decision already; decisions are not changed.");
        }
        return job(jobId);
    }

    /** The file of a job. */
    @GET
    @Path("{jobId}/result")
    @Logged(action = Action.EXPORT, subject = Subject.JOB)
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            operationId = "getJobResult",
            summary = "下载本人任务的结果文件,保留期内有效 / the file of a job of one's own, while it is kept")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response result(@PathParam("jobId") UUID jobId) {
        JobView job = jobs.one(jobId).filter(JobView::own).orElseThrow(ProblemException::notFound);
        if (isUnderWay(job.state())) {
            throw new ProblemException(Problem.RESULT_NOT_READY, "任务尚未完成。", "The job is not done yet.");
        }
        if (job.state() != JobState.DONE || job.keptUntil().isBefore(day.now())) {
            throw new ProblemException(
                    Problem.RESULT_GONE,
                    "任务没有结果文件,或文件已过保留期,请重新导出。",
                    "There is no file, or it is no longer kept; export anew.");
        }
        JobFile.Kept file = jobs.file(jobId);
        StreamingOutput body = out -> download.write(file, out);
        return Response.ok(body, download.typeOf(jobId))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(job.fileName()))
                .header(HttpHeaders.CONTENT_LENGTH, job.fileBytes())
                .build();
    }

    private static boolean isUnderWay(JobState state) {
        return state == JobState.WAITING_APPROVAL || state == JobState.QUEUED || state == JobState.RUNNING;
    }

    private static String disposition(String fileName) {
        String encoded = URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename*=UTF-8''" + encoded;
    }
}
