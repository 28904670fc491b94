package org.qiyue.registry.service.register;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.qiyue.registry.service.job.JobViews.JobView;

/** What the API shows and takes of registers that are loaded from files. */
public final class RegisterViews {
    private RegisterViews() {}

    /** A register and what its file has to say. */
    @Schema(name = "Register")
    public record RegisterView(
            @Schema(description = "名录代码 / its code: employer, insured, relation, average-wage")
            String register,

            List<RegisterColumn> columns,

            @Schema(nullable = true, description = "最近一次导入 / the last load, null where there was none")
            RegisterLoadView lastLoad) {}

    /** A column of a file. */
    @Schema(name = "RegisterColumn")
    public record RegisterColumn(
            @Schema(description = "英文表头 / heading in English")
            String name,

            @Schema(description = "中文表头 / heading in Chinese")
            String nameZh,

            @Schema(description = "必填 / may not be blank") boolean required) {}

    /** A load of a register. */
    @Schema(name = "RegisterLoad")
    public record RegisterLoadView(
            long loadNo,
            String register,

            @Schema(description = "文件名,单条登记时为空 / name of the file, empty for a single entry")
            String fileName,

            @Schema(description = "文件的 SM3,十六进制 / SM3 of the file, hexadecimal")
            String fileDigest,

            @Schema(description = "导入人 / who loaded it") String loadedBy,
            Instant loadedAt,
            @Schema(description = "读取行数 / lines read") int rowsRead,

            @Schema(description = "新增与变更条数 / entries added or changed")
            int rowsChanged,

            @Schema(description = "删除条数 / entries taken out")
            int rowsRemoved,

            @Schema(description = "拒收处数,仅导入合格行时大于零 / refusals, above zero where good lines alone were loaded")
            int rowsRefused) {}

    /** A page of loads. */
    @Schema(name = "RegisterLoadPage")
    public record RegisterLoadPage(
            List<RegisterLoadView> items,

            @Schema(nullable = true, description = "下一页游标 / cursor of the next page")
            String nextCursor,

            Instant asOf) {}

    /** A file that was handed in. */
    @Schema(name = "RegisterFile")
    public record RegisterFileView(
            UUID fileId,
            String register,
            String fileName,
            String charset,
            long bytes,

            @Schema(description = "文件的 SM3,十六进制 / SM3 of the file, hexadecimal")
            String fileDigest,

            Instant receivedAt,

            @Schema(description = "到期后删除 / until when it is kept")
            Instant keptUntil,

            @Schema(nullable = true, description = "核对任务 / the job that checks it")
            JobView checkJob,

            @Schema(nullable = true, description = "核对结果 / what the check found")
            RegisterReport report,

            @Schema(nullable = true, description = "导入任务 / the job that loads it")
            JobView loadJob,

            @Schema(nullable = true, description = "导入编号 / number of the load that it became")
            Long loadNo) {}

    /** What a check found. */
    @Schema(name = "RegisterReport")
    public record RegisterReport(
            @Schema(description = "有内容的行数 / lines with an entry")
            int read,

            @Schema(description = "将新增 / entries that would be added")
            int added,

            @Schema(description = "将变更 / entries that would change")
            int changed,

            @Schema(description = "将删除 / entries that would be taken out")
            int removed,

            @Schema(description = "无变化 / entries that stand there already, the same")
            int same,

            @Schema(description = "拒收处数 / refusals") int refused,

            @Schema(description = "拒收的行数 / lines with a refusal")
            int refusedLines,

            @Schema(description = "可导入合格行:表头与编码无误 / good lines can be loaded: heading and encoding are in order")
            boolean loadable,

            @Schema(description = "前若干处拒收,全部见核对任务的结果文件 / the first refusals; all are in the file of the check's job")
            List<RegisterRefusal> refusals) {
        public RegisterReport {
            refusals = List.copyOf(refusals);
        }
    }

    /** Why a line was refused. */
    @Schema(name = "RegisterRefusal")
    public record RegisterRefusal(
            long line,

            @Schema(description = "列,空为整行 / the column, empty for the whole line")
            String column,

            @Schema(
                    nullable = true,
                    description = "所填内容;涉及或可能涉及个人的不显示 / what stands there; null where it is or may be of a person")
            String value,

            String reasonZh,
            String reasonEn,
            String remedyZh,
            String remedyEn) {}

    /** How a file is to be loaded. */
    @Schema(name = "RegisterLoadRequest")
    public record RegisterLoadRequest(
            @NotNull(message = "须为 true 或 false|must be true or false") @Schema(
                    description =
                            "false 有拒收则全部不导入;true 只导入合格行 / false: nothing where a line is refused; true: the good lines alone")
            Boolean goodLinesOnly) {}
}
