package org.qiyue.registry.service.register;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.qiyue.registry.service.access.Roles;
import org.qiyue.registry.service.access.Writes;
import org.qiyue.registry.service.audit.Action;
import org.qiyue.registry.service.audit.Logged;
import org.qiyue.registry.service.audit.Subject;
import org.qiyue.registry.service.job.JobStore;
import org.qiyue.registry.service.job.JobViews.JobView;
import org.qiyue.registry.service.problem.Problem;
import org.qiyue.registry.service.problem.ProblemException;
import org.qiyue.registry.service.register.RegisterViews.RegisterFileView;
import org.qiyue.registry.service.register.RegisterViews.RegisterLoadRequest;

/** Files of registers: handed in, checked by a job, loaded by another or given up. */
@Path("/register-files")
@RolesAllowed(Roles.DATA_OPERATOR)
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "register")
public class RegisterFileResource {
    private static final String NAME = "[^\\p{Cc}\\p{Cs}/\\\\]{1,200}";

    private final RegisterFiles files;
    private final FileIntake intake;
    private final JobStore jobs;

    RegisterFileResource(RegisterFiles files, FileIntake intake, JobStore jobs) {
        this.files = files;
        this.intake = intake;
        this.jobs = jobs;
    }

    /** The caller's files. */
    @GET
    @Operation(operationId = "listRegisterFiles", summary = "本人上传的名录文件,新的在前 / one's own files, newest first")
    public List<RegisterFileView> files() {
        return files.all();
    }

    /** Takes a file in, as it comes, and has it checked. */
    @POST
    @Consumes(MediaType.WILDCARD)
    @ResponseStatus(201)
    @Writes
    @Transactional(TxType.NEVER)
    @Operation(
            operationId = "addRegisterFile",
            summary =
                    "上传名录 CSV 文件并核对,核对不改动名录 / takes in a CSV file of a register and checks it; the check changes nothing",
            description = "表头可用中文或英文,编码 UTF-8 或 GB18030。未导入的文件按期删除。 / Headings in Chinese or English, in UTF-8 or "
                    + "GB18030. A file that is not loaded is removed after a while.")
    @RequestBody(
            required = true,
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RegisterFileView add(
            @QueryParam("register")
                    @NotNull(message = "必须指明名录|must name the register") @Pattern(
                            regexp = "employer|insured|relation|average-wage",
                            message =
                                    "应为 employer、insured、relation 或 average-wage|must be employer, insured, relation or average-wage")
                    @Parameter(description = "名录 / the register")
                    String register,
            @QueryParam("fileName")
                    @NotNull(message = "必须给出文件名|must name the file") @Pattern(regexp = NAME, message = "须为 1 至 200 字且不含路径|must have 1 to 200 characters and no path") @Parameter(description = "文件名 / its name")
                    String fileName,
            @QueryParam("charset")
                    @DefaultValue("UTF-8")
                    @Pattern(regexp = "UTF-8|GB18030", message = "应为 UTF-8 或 GB18030|must be UTF-8 or GB18030") @Parameter(description = "编码 / its encoding")
                    String charset,
            InputStream content)
            throws IOException {
        return intake.take(register, fileName, charset, content);
    }

    /** A file with what its check found. */
    @GET
    @Path("{fileId}")
    @Operation(
            operationId = "getRegisterFile",
            summary = "一个名录文件、核对结果与任务进度 / a file, what its check found and how far its jobs are")
    public RegisterFileView file(@PathParam("fileId") UUID fileId) {
        return files.find(fileId).orElseThrow(ProblemException::notFound);
    }

    /** Has a checked file loaded. */
    @POST
    @Path("{fileId}/load")
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @Writes
    @Logged(action = Action.CHANGE, subject = Subject.REGISTER)
    @Operation(
            operationId = "loadRegisterFile",
            summary = "导入已核对的文件,后台执行,可取消;全部导入或只导入合格行 / loads a checked file, by a job that can be cancelled; all of "
                    + "it or the good lines alone")
    public JobView load(
            @PathParam("fileId") UUID fileId,
            @NotNull(message = "缺少请求内容|has no content") @Valid RegisterLoadRequest asked) {
        RegisterFileView file = file(fileId);
        demandLoadable(file, asked.goodLinesOnly());
        UUID job = jobs.add(
                RegisterLoadWork.KIND,
                RegisterOrder.of(file, file.report().read(), asked.goodLinesOnly()),
                file.report().read(),
                false);
        files.loadedBy(fileId, job);
        return jobs.one(job).orElseThrow();
    }

    /** Gives a file up. */
    @DELETE
    @Path("{fileId}")
    @Writes
    @Operation(operationId = "removeRegisterFile", summary = "放弃并删除文件 / gives a file up; it is removed")
    public void remove(@PathParam("fileId") UUID fileId) {
        if (!files.giveUp(fileId)) {
            throw ProblemException.notFound();
        }
    }

    private static void demandLoadable(RegisterFileView file, boolean goodLinesOnly) {
        boolean isUnderWay = file.loadJob() != null && file.loadJob().finishedAt() == null;
        if (file.loadNo() != null || isUnderWay) {
            throw new ProblemException(
                    Problem.STATE_CONFLICT, "该文件已导入或正在导入。", "The file is loaded already, or being loaded.");
        }
        if (file.report() == null) {
            throw new ProblemException(Problem.STATE_CONFLICT, "文件尚未核对完成。", "The check of the file has not ended.");
        }
        if (!file.report().loadable() || (!goodLinesOnly && file.report().refused() > 0)) {
            throw new ProblemException(
                    Problem.LINES_REFUSED,
                    "文件有 " + file.report().refused() + " 处拒收,请改正后重新上传,或在表头与编码无误时选择只导入合格行。",
                    "The file has " + file.report().refused()
                            + " refusals; correct it and hand it in anew, or, where heading "
                            + "and encoding are in order, choose the good lines alone.");
        }
    }
}
