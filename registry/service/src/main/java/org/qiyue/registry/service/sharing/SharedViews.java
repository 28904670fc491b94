package org.qiyue.registry.service.sharing;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.qiyue.registry.model.sharing.SharingPurpose;
import org.qiyue.registry.service.contract.StateName;

/** What consumers ask by agreement, and what they are answered. */
final class SharedViews {

    /** So many may be asked about in one call. */
    static final int AT_MOST = 100;

    private static final String BATCH = "须有 1 至 100 个查询对象|must ask about 1 to 100";
    private static final String CODE = "[0-9A-Z]{18}";
    private static final String CODE_MESSAGE = "应为 18 位统一社会信用代码|must be a credit code of 18 characters";
    private static final String PURPOSE = "[A-Z][A-Z_]{1,31}";
    private static final String PURPOSE_MESSAGE = "应为用途代码|must be the code of a purpose";

    /** Neither control characters nor anything that reads as an identity or mobile number: the log keeps it for years. */
    private static final String BUSINESS_NO =
            "(?!.*(?<!\\d)(?:\\d{15}|\\d{17}[\\dXx]|1[3-9]\\d{9})(?!\\d))[[^\\p{Cc}\\p{Cs}]]*\\S[[^\\p{Cc}\\p{Cs}]]*";

    private static final String BUSINESS_NO_MESSAGE =
            "不得为空,不得含证件号码、手机号码或不可用的字符|must say something, without identity or mobile numbers and characters that cannot be kept";

    private SharedViews() {}

    /** A worker and an employer. */
    @Schema(name = "EmploymentSubject")
    record EmploymentSubject(
            @NotNull(message = "缺少证件类型|has no kind of document") @Pattern(regexp = "[0-9]{2}", message = "应为代码表 id-type 的代码|must be a code of the list id-type") String idType,

            @Schema(
                    description =
                            "证件号码,完整;不写入地址、日志与数据库 / identity number, in full; it stands in no address, log or database")
            @NotNull(message = "缺少证件号码|has no identity number") @Pattern(regexp = "[0-9A-Za-z()（）/-]{5,32}", message = "不是证件号码|is not an identity number")
            String idNumber,

            @NotNull(message = "缺少统一社会信用代码|has no credit code") @Pattern(regexp = CODE, message = CODE_MESSAGE) String creditCode) {
        @Override
        public String toString() {
            return "EmploymentSubject";
        }
    }

    /** Whether workers have contracts with employers. */
    @Schema(name = "EmploymentQuestion")
    record EmploymentQuestion(
            @NotNull(message = "缺少协议编号|names no agreement") @Pattern(regexp = AgreementViews.NUMBER, message = AgreementViews.NUMBER_MESSAGE) String agreementNo,

            @NotNull(message = "缺少用途代码|states no purpose") @Pattern(regexp = PURPOSE, message = PURPOSE_MESSAGE) String purpose,

            @NotNull(message = "缺少业务编号|has no business number") @Size(max = 60, message = "至多 60 字|must have at most 60 characters") @Pattern(regexp = BUSINESS_NO, message = BUSINESS_NO_MESSAGE) String businessNo,

            @NotNull(message = BATCH) @Size(min = 1, max = AT_MOST, message = BATCH) List<@NotNull(message = "有空的查询对象|has an empty subject") @Valid EmploymentSubject> subjects) {}

    /** How the contracts of employers stand. */
    @Schema(name = "EmployerQuestion")
    record EmployerQuestion(
            @NotNull(message = "缺少协议编号|names no agreement") @Pattern(regexp = AgreementViews.NUMBER, message = AgreementViews.NUMBER_MESSAGE) String agreementNo,

            @NotNull(message = "缺少用途代码|states no purpose") @Pattern(regexp = PURPOSE, message = PURPOSE_MESSAGE) String purpose,

            @NotNull(message = "缺少业务编号|has no business number") @Size(max = 60, message = "至多 60 字|must have at most 60 characters") @Pattern(regexp = BUSINESS_NO, message = BUSINESS_NO_MESSAGE) String businessNo,

            @NotNull(message = BATCH) @Size(min = 1, max = AT_MOST, message = BATCH) List<@NotNull(message = CODE_MESSAGE) @Pattern(regexp = CODE, message = CODE_MESSAGE) String>
                    creditCodes) {}

    /** Whether something is told. */
    @Schema(
            name = "SharedResult",
            description =
                    "FOUND 查得;NONE 协议地区和行业内无登记的合同,不等于没有劳动关系 / found; none on record within the agreed areas and industries, "
                            + "which does not mean that there is no employment")
    enum Result {
        FOUND,
        NONE
    }

    /** What is told of a contract: its state, and the agreed fields. */
    @Schema(name = "SharedContract")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SharedContract(
            @Schema(
                    description =
                            "今日(北京时间)状态;MOVED 为已由其他单位承继 / state today in Beijing; MOVED of one that another employer took over")
            StateName state,

            @Schema(nullable = true) String contractId,
            @Schema(nullable = true) String employmentForm,
            @Schema(nullable = true) String termType,
            @Schema(nullable = true) LocalDate signedOn,
            @Schema(nullable = true) LocalDate employmentStart,
            @Schema(nullable = true) LocalDate startDate,
            @Schema(nullable = true) LocalDate endDate,
            @Schema(nullable = true) String area,
            @Schema(nullable = true) LocalDate endedOn,
            @Schema(nullable = true) String endingReason) {}

    /** What is told of a worker and an employer. */
    @Schema(name = "SharedEmployment")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EmploymentItem(
            @Schema(description = "第几个查询对象,自 1 起 / its place among those asked about, from 1")
            int place,

            String creditCode,
            @Schema(nullable = true) String employerName,
            Result result,

            @Schema(description = "今日有效的合同数 / how many contracts are in force today")
            int inForce,

            List<SharedContract> contracts) {}

    /** What is told of an employer. */
    @Schema(name = "SharedEmployer")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EmployerItem(
            @Schema(description = "第几个查询对象,自 1 起 / its place among those asked about, from 1")
            int place,

            String creditCode,
            @Schema(nullable = true) String employerName,
            Result result,

            @Schema(description = "各状态合同数 / number of contracts by state")
            Map<StateName, Integer> contracts) {}

    /** What was told, by which agreement, for which matter: that of which the receipt has the digest. */
    @Schema(name = "SharedEmployments")
    record EmploymentAnswer(
            String agreementNo, String purpose, String businessNo, LocalDate day, List<EmploymentItem> items) {}

    /** The same of employers. */
    @Schema(name = "SharedEmployers")
    record EmployerAnswer(
            String agreementNo, String purpose, String businessNo, LocalDate day, List<EmployerItem> items) {}

    /** The receipt of an answer. */
    @Schema(name = "SharedReceipt")
    record Receipt(
            String receiptNo,

            @Schema(
                    description =
                            "answer 按 RFC 8785 规范化后的 SM3 摘要,十六进制 / SM3 of the member answer in the form of RFC 8785, in hexadecimal")
            String digest,

            Instant at,

            @Schema(description = "访问日志编号 / number of the entry in the access log")
            long entryNo) {}

    /** An answer with its receipt. */
    @Schema(name = "EmploymentVerification")
    record EmploymentVerification(Receipt receipt, EmploymentAnswer answer) {}

    /** An answer with its receipt. */
    @Schema(name = "EmployerStatement")
    record EmployerStatement(Receipt receipt, EmployerAnswer answer) {}

    /** A receipt as it is kept. */
    @Schema(name = "SharedReceiptCheck")
    record ReceiptView(
            String receiptNo,
            String agreementNo,
            SharingPurpose purpose,
            String businessNo,
            Instant at,
            int subjects,
            int found,
            String digest,
            long entryNo,

            @Schema(
                    nullable = true,
                    description =
                            "所给摘要是否与登记的一致;未给则无 / whether the digest given is the one on record; none where none was given")
            Boolean matches) {}
}
