package org.qiyue.registry.service.oversight;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.qiyue.registry.service.access.Roles;
import org.qiyue.registry.service.access.Writes;
import org.qiyue.registry.service.oversight.OversightViews.QualificationRequest;
import org.qiyue.registry.service.oversight.OversightViews.QualificationView;
import org.qiyue.registry.service.oversight.OversightViews.VerificationRequest;

/** The qualification register: licences of authorities, product certificates and grading of platforms (rules A12 to A14). */
@Path("/qualifications")
@RolesAllowed(Roles.CITY_OFFICER)
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "oversight")
public class QualificationResource {
    private static final String NO_CONTENT = "缺少请求内容|has no content";
    private static final String IF_MATCH = "该条目的 etag / the entry's etag";

    private final Qualifications qualifications;

    QualificationResource(Qualifications qualifications) {
        this.qualifications = qualifications;
    }

    /** The entries, those that end first in front. */
    @GET
    @Operation(operationId = "listQualifications", summary = "资质名录,先到期的在前 / the entries, those that end first in front")
    public List<QualificationView> qualifications(
            @QueryParam("holder")
                    @Size(max = 200, message = "至多 200 字|must have at most 200 characters") @Parameter(description = "持有人,空为全部 / the holder, all if absent")
                    String holder) {
        return holder == null || holder.isBlank() ? qualifications.all() : qualifications.of(holder.strip());
    }

    /** Enters one. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @Writes
    @Operation(operationId = "enterQualification", summary = "登记资质 / enters a qualification")
    public QualificationView enter(@NotNull(message = NO_CONTENT) @Valid QualificationRequest asked) {
        return qualifications.enter(asked);
    }

    /** Changes one; it is not verified any more. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Writes
    @Operation(operationId = "changeQualification", summary = "修改资质,须重新核验 / changes one; it has to be verified again")
    public QualificationView change(
            @HeaderParam("If-Match") @Parameter(description = IF_MATCH) String ifMatch,
            @NotNull(message = NO_CONTENT) @Valid QualificationRequest asked) {
        return qualifications.change(ifMatch, asked);
    }

    /** Notes that one was compared with its document. */
    @POST
    @Path("verification")
    @Consumes(MediaType.APPLICATION_JSON)
    @Writes
    @Operation(operationId = "verifyQualification", summary = "核验资质,须由登记人以外的人办理 / verifies one; not whoever entered it")
    public QualificationView verify(
            @HeaderParam("If-Match") @Parameter(description = IF_MATCH) String ifMatch,
            @NotNull(message = NO_CONTENT) @Valid VerificationRequest asked) {
        return qualifications.verify(ifMatch, asked);
    }
}
