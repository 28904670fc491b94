package org.qiyue.registry.service.retention;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
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
import org.qiyue.registry.service.problem.ProblemException;
import org.qiyue.registry.service.retention.RetentionViews.CertificateSummary;
import org.qiyue.registry.service.retention.RetentionViews.CertificateView;
import org.qiyue.registry.service.retention.RetentionViews.HoldEnd;
import org.qiyue.registry.service.retention.RetentionViews.HoldRequest;
import org.qiyue.registry.service.retention.RetentionViews.HoldView;
import org.qiyue.registry.service.retention.RetentionViews.HoldsView;
import org.qiyue.registry.service.retention.RetentionViews.KeepingTimeView;

/** Keeping times, certificates of what was erased, and holds. Erasing itself is the command of registry/store. */
@Path("/retention")
@RolesAllowed({Roles.AUDITOR, Roles.SECURITY_ADMINISTRATOR, Roles.CITY_OFFICER, Roles.DATA_OPERATOR})
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "retention", description = "保存期限、到期处置与暂缓 / keeping times, what was erased, and holds")
public class RetentionResource {
    private static final String NO_CONTENT = "缺少请求内容|has no content";

    private final Certificates certificates;
    private final Holds holds;

    RetentionResource(Certificates certificates, Holds holds) {
        this.certificates = certificates;
        this.holds = holds;
    }

    /** How long what is kept. */
    @GET
    @Path("keeping-times")
    @Operation(operationId = "listKeepingTimes", summary = "各类数据的保存期限及依据 / how long what is kept, and why")
    public List<KeepingTimeView> keepingTimes() {
        return certificates.keepingTimes();
    }

    /** Certificates, the newest first. */
    @GET
    @Path("certificates")
    @RolesAllowed({Roles.AUDITOR, Roles.SECURITY_ADMINISTRATOR})
    @Operation(
            operationId = "listRetentionCertificates",
            summary = "销毁与去标识化证明,新的在前 / certificates of erasure and pseudonymisation, the newest first")
    public List<CertificateSummary> certificates() {
        return certificates.all();
    }

    /** One certificate. */
    @GET
    @Path("certificates/{certificateNo}")
    @RolesAllowed({Roles.AUDITOR, Roles.SECURITY_ADMINISTRATOR})
    @Operation(
            operationId = "getRetentionCertificate",
            summary = "一份证明,附原文、摘要与签名 / one certificate, with document, hash and signature")
    public CertificateView certificate(
            @PathParam("certificateNo") @Parameter(description = "编号 / its number") long certificateNo) {
        return certificates.one(certificateNo).orElseThrow(ProblemException::notFound);
    }

    /** Holds, those that stand in front. */
    @GET
    @Path("holds")
    @RolesAllowed({Roles.CITY_OFFICER, Roles.DATA_OPERATOR})
    @Logged(action = Action.LIST, subject = Subject.RETENTION)
    @Operation(operationId = "listRetentionHolds", summary = "暂缓销毁的用人单位与劳动合同 / employers and contracts that are held")
    public HoldsView holds() {
        return new HoldsView(holds.all());
    }

    /** Enters one. */
    @POST
    @Path("holds")
    @RolesAllowed({Roles.CITY_OFFICER, Roles.DATA_OPERATOR})
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @Writes
    @Logged(action = Action.DECIDE, subject = Subject.RETENTION)
    @Operation(operationId = "enterRetentionHold", summary = "登记暂缓销毁 / holds an employer or a contract")
    public HoldView enter(@NotNull(message = NO_CONTENT) @Valid HoldRequest asked) {
        return holds.enter(asked);
    }

    /** Ends one; never who entered it. */
    @POST
    @Path("holds/{holdNo}/end")
    @RolesAllowed({Roles.CITY_OFFICER, Roles.DATA_OPERATOR})
    @Consumes(MediaType.APPLICATION_JSON)
    @Writes
    @Logged(action = Action.DECIDE, subject = Subject.RETENTION)
    @Operation(operationId = "endRetentionHold", summary = "解除暂缓销毁,不得由登记人办理 / ends a hold; never who entered it")
    public HoldView end(
            @PathParam("holdNo") @Parameter(description = "编号 / its number") long holdNo,
            @NotNull(message = NO_CONTENT) @Valid HoldEnd asked) {
        return holds.end(holdNo, asked.reason());
    }
}
