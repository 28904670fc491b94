package org.qiyue.registry.service.onboarding;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.qiyue.registry.service.access.Roles;
import org.qiyue.registry.service.access.Writes;
import org.qiyue.registry.service.onboarding.AdmissionStep.AdmissionView;
import org.qiyue.registry.service.platform.PlatformView.Status;

/** How far the admission of a platform is, carrying it out once more, suspension and return. */
@Path("/platforms/{platformCode}")
@RolesAllowed(Roles.CITY_OFFICER)
@Transactional(TxType.NEVER)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "onboarding")
public class AdmissionResource {
    private static final String CODE = "[a-z][a-z0-9-]{1,31}";
    private static final String CODE_MESSAGE = "不是平台编号|is not a platform code";
    private static final String NO_CONTENT = "缺少请求内容|has no content";
    private static final String IF_MATCH = "平台档案的 ETag / the ETag of the platform's file";

    private final AdmissionRun admission;

    AdmissionResource(AdmissionRun admission) {
        this.admission = admission;
    }

    /** Why a platform is suspended, or may file again. */
    @Schema(name = "StandingRequest")
    record StandingRequest(
            @NotBlank(message = "必须填写理由|must give a reason") @Size(max = 500, message = "至多 500 字|must have at most 500 characters") @Pattern(regexp = ApplicationViews.TEXT, message = ApplicationViews.TEXT_MESSAGE) String reason) {}

    /** The steps, and what the integrator is given. */
    @GET
    @Path("admission")
    @Operation(operationId = "getPlatformAdmission", summary = "接入步骤与接入参数 / the steps and what the integrator is given")
    public AdmissionView admission(
            @PathParam("platformCode") @Pattern(regexp = CODE, message = CODE_MESSAGE) String platformCode) {
        return admission.admission(platformCode);
    }

    /** Carries the steps out once more. */
    @POST
    @Path("admission")
    @Writes
    @Operation(
            operationId = "repeatPlatformAdmission",
            summary = "重新执行接入步骤;已完成的不变 / carries the steps out once more; what stands stays")
    public AdmissionView repeat(
            @PathParam("platformCode") @Pattern(regexp = CODE, message = CODE_MESSAGE) String platformCode) {
        return admission.repeat(platformCode);
    }

    /** Suspends. */
    @POST
    @Path("suspension")
    @Consumes(MediaType.APPLICATION_JSON)
    @Writes
    @Operation(
            operationId = "suspendPlatform",
            summary = "暂停平台:此后收到的备案一律拒收(A06),并停用其客户端 / suspends it: filings received from now on are "
                    + "refused (A06), and its client gets no tokens")
    public AdmissionView suspend(
            @PathParam("platformCode") @Pattern(regexp = CODE, message = CODE_MESSAGE) String platformCode,
            @HeaderParam("If-Match") @Parameter(description = IF_MATCH) String ifMatch,
            @NotNull(message = NO_CONTENT) @Valid StandingRequest asked) {
        return admission.setStatus(
                platformCode,
                ifMatch,
                Status.ACTIVE,
                Status.SUSPENDED,
                asked.reason().strip());
    }

    /** Lets it file again. */
    @POST
    @Path("resumption")
    @Consumes(MediaType.APPLICATION_JSON)
    @Writes
    @Operation(operationId = "resumePlatform", summary = "恢复被暂停的平台 / lets a suspended platform file again")
    public AdmissionView resume(
            @PathParam("platformCode") @Pattern(regexp = CODE, message = CODE_MESSAGE) String platformCode,
            @HeaderParam("If-Match") @Parameter(description = IF_MATCH) String ifMatch,
            @NotNull(message = NO_CONTENT) @Valid StandingRequest asked) {
        return admission.setStatus(
                platformCode,
                ifMatch,
                Status.SUSPENDED,
                Status.ACTIVE,
                asked.reason().strip());
    }
}
