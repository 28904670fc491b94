package org.qiyue.registry.service.sharing;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.qiyue.registry.model.sharing.SharingQuestion;
import org.qiyue.registry.service.access.Roles;
import org.qiyue.registry.service.access.Writes;
import org.qiyue.registry.service.identity.DocumentIndex;
import org.qiyue.registry.service.problem.ProblemException;
import org.qiyue.registry.service.sharing.SharedCalls.Told;
import org.qiyue.registry.service.sharing.SharedViews.EmployerAnswer;
import org.qiyue.registry.service.sharing.SharedViews.EmployerQuestion;
import org.qiyue.registry.service.sharing.SharedViews.EmployerStatement;
import org.qiyue.registry.service.sharing.SharedViews.EmploymentAnswer;
import org.qiyue.registry.service.sharing.SharedViews.EmploymentQuestion;
import org.qiyue.registry.service.sharing.SharedViews.EmploymentSubject;
import org.qiyue.registry.service.sharing.SharedViews.EmploymentVerification;

/**
 * What consumers ask by agreement. The database writes the entry of the access log itself, in the transaction of the answer; a refusal
 * keeps its entry as well, and takes nothing of the quota.
 */
@Path("/sharing")
@RolesAllowed({Roles.PROVINCE_CONSUMER, Roles.SECTOR_USER})
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "sharing")
public class SharedDataResource {
    private static final String NO_CONTENT = "缺少请求内容|has no content";

    private final SharedCalls calls;
    private final DocumentIndex documents;

    SharedDataResource(SharedCalls calls, DocumentIndex documents) {
        this.calls = calls;
        this.documents = documents;
    }

    /** Whether workers have contracts with employers. */
    @POST
    @Path("employments")
    @Consumes(MediaType.APPLICATION_JSON)
    @Writes
    @Transactional(dontRollbackOn = ProblemException.class)
    @Operation(
            operationId = "verifyEmployments",
            summary =
                    "按协议核验劳动者与单位的合同,每次 1 至 100 个,仅回复约定的数据项 / by agreement, whether workers have contracts with employers, 1 to "
                            + "100 a call; the agreed fields alone are told",
            description = "每次调用注明协议编号、用途代码和业务编号;超出协议的说明如何处理。回执含回复内容的摘要,可在 /sharing/receipts 核对。 / Each call states "
                    + "agreement, purpose and business number; a refusal says what to do. The receipt has the digest of the answer and can "
                    + "be checked at /sharing/receipts.")
    public EmploymentVerification employments(@NotNull(message = NO_CONTENT) @Valid EmploymentQuestion asked) {
        Told told = calls.ask(
                asked.agreementNo(),
                asked.purpose(),
                asked.businessNo(),
                SharingQuestion.EMPLOYMENT,
                asked.subjects().stream().map(EmploymentSubject::creditCode).toList(),
                asked.subjects().stream().map(this::blind).toList());
        EmploymentAnswer answer = SharedAnswers.of(asked, told);
        return new EmploymentVerification(calls.seal(told, answer), answer);
    }

    /** How the contracts of employers stand. */
    @POST
    @Path("employers")
    @Consumes(MediaType.APPLICATION_JSON)
    @Writes
    @Transactional(dontRollbackOn = ProblemException.class)
    @Operation(
            operationId = "askAboutEmployers",
            summary =
                    "按协议查询单位各状态合同数,每次 1 至 100 个单位 / by agreement, how many contracts of employers stand how, 1 to 100 a call")
    public EmployerStatement employers(@NotNull(message = NO_CONTENT) @Valid EmployerQuestion asked) {
        Told told = calls.ask(
                asked.agreementNo(),
                asked.purpose(),
                asked.businessNo(),
                SharingQuestion.EMPLOYER,
                List.copyOf(asked.creditCodes()),
                null);
        EmployerAnswer answer = SharedAnswers.of(asked, told);
        return new EmployerStatement(calls.seal(told, answer), answer);
    }

    private String blind(EmploymentSubject subject) {
        return documents.of(subject.idType(), subject.idNumber()).get(0);
    }
}
