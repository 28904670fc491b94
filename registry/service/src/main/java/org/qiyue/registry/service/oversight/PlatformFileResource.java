package org.qiyue.registry.service.oversight;

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
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.qiyue.registry.service.access.Roles;
import org.qiyue.registry.service.access.Writes;
import org.qiyue.registry.service.contract.LegalDay;
import org.qiyue.registry.service.oversight.Changes.ChangeView;
import org.qiyue.registry.service.oversight.OversightViews.CertificateRequest;
import org.qiyue.registry.service.oversight.OversightViews.ChangePage;
import org.qiyue.registry.service.oversight.OversightViews.ClosingRequest;
import org.qiyue.registry.service.oversight.OversightViews.IncidentRequest;
import org.qiyue.registry.service.oversight.OversightViews.PlatformFile;
import org.qiyue.registry.service.oversight.OversightViews.RevocationRequest;
import org.qiyue.registry.service.paging.Cursors;
import org.qiyue.registry.service.paging.PageSize;
import org.qiyue.registry.service.web.Revision;

/** The file of one platform: certificates, papers, incidents, and who changed what; the city's alone. */
@Path("/platforms/{platformCode}")
@RolesAllowed(Roles.CITY_OFFICER)
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "oversight", description = "平台监管 / oversight of platforms")
public class PlatformFileResource {
    private static final String CODE = "[a-z][a-z0-9-]{1,31}";
    private static final String CODE_MESSAGE = "不是平台编号|is not a platform code";
    private static final String NO_CONTENT = "缺少请求内容|has no content";
    private static final String IF_MATCH = "平台档案的 ETag / the ETag of the platform's file";

    private final PlatformFiles files;
    private final Incidents incidents;
    private final PlatformRevisions revisions;
    private final Changes changes;
    private final Cursors cursors;
    private final LegalDay day;

    PlatformFileResource(
            PlatformFiles files,
            Incidents incidents,
            PlatformRevisions revisions,
            Changes changes,
            Cursors cursors,
            LegalDay day) {
        this.files = files;
        this.incidents = incidents;
        this.revisions = revisions;
        this.changes = changes;
        this.cursors = cursors;
        this.day = day;
    }

    /** The file. */
    @GET
    @Operation(operationId = "getPlatformFile", summary = "平台档案:证书、资质、事件 / its certificates, papers and incidents")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlatformFile.class)))
    public Response file(
            @PathParam("platformCode") @Pattern(regexp = CODE, message = CODE_MESSAGE) String platformCode) {
        return answer(files.file(platformCode));
    }

    /** Who changed what. */
    @GET
    @Path("changes")
    @Operation(operationId = "listPlatformChanges", summary = "变更记录,新的在前 / who changed what, the newest first")
    public ChangePage changes(
            @PathParam("platformCode") @Pattern(regexp = CODE, message = CODE_MESSAGE) String platformCode,
            @QueryParam("cursor") @Parameter(description = "上一页的 nextCursor / nextCursor of the page before")
                    String cursor,
            @QueryParam("limit")
                    @DefaultValue(PageSize.DEFAULT)
                    @Min(value = 1, message = "至少为 1|must be at least 1") @Max(value = PageSize.MAX, message = "至多为 200|must be at most 200") int limit) {
        String purpose = cursors.purpose("platform-changes", platformCode);
        Long before = cursors.open(purpose, cursor)
                .map(keys -> Long.valueOf(keys.get(0)))
                .orElse(null);
        List<ChangeView> found = changes.ofPlatform(platformCode, before, limit + 1);
        String next = cursors.after(purpose, found, limit, last -> List.of(Long.toString(last.changeNo())));
        return new ChangePage(PageSize.cut(found, limit), next, day.now());
    }

    /** Binds a certificate. */
    @POST
    @Path("certificates")
    @Consumes(MediaType.APPLICATION_JSON)
    @Writes
    @Operation(operationId = "addPlatformCertificate", summary = "登记签名证书 / binds a signing certificate")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlatformFile.class)))
    public Response addCertificate(
            @PathParam("platformCode") @Pattern(regexp = CODE, message = CODE_MESSAGE) String platformCode,
            @HeaderParam("If-Match") @Parameter(description = IF_MATCH) String ifMatch,
            @NotNull(message = NO_CONTENT) @Valid CertificateRequest asked) {
        return answer(files.addCertificate(platformCode, ifMatch, asked.certificatePem()));
    }

    /** Revokes a certificate. */
    @POST
    @Path("certificates/{serial}/revocation")
    @Consumes(MediaType.APPLICATION_JSON)
    @Writes
    @Operation(
            operationId = "revokePlatformCertificate",
            summary = "吊销签名证书,自登记时起拒收(A05) / revokes it: filings signed with it are refused from now on (A05)")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlatformFile.class)))
    public Response revokeCertificate(
            @PathParam("platformCode") @Pattern(regexp = CODE, message = CODE_MESSAGE) String platformCode,
            @PathParam("serial") @Pattern(regexp = "([0-9a-f]{2}){1,20}", message = "不是证书序列号|is not a serial number")
                    String serial,
            @HeaderParam("If-Match") @Parameter(description = IF_MATCH) String ifMatch,
            @NotNull(message = NO_CONTENT) @Valid RevocationRequest asked) {
        return answer(files.revoke(platformCode, serial, ifMatch, asked));
    }

    /** Enters an incident that the platform reports. */
    @POST
    @Path("incidents")
    @Consumes(MediaType.APPLICATION_JSON)
    @Writes
    @Operation(operationId = "reportPlatformIncident", summary = "登记平台报告的安全事件 / enters an incident that it reports")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlatformFile.class)))
    public Response reportIncident(
            @PathParam("platformCode") @Pattern(regexp = CODE, message = CODE_MESSAGE) String platformCode,
            @HeaderParam("If-Match") @Parameter(description = IF_MATCH) String ifMatch,
            @NotNull(message = NO_CONTENT) @Valid IncidentRequest told) {
        revisions.next(platformCode, ifMatch);
        incidents.enter(platformCode, told);
        return answer(files.file(platformCode));
    }

    /** Closes an incident. */
    @POST
    @Path("incidents/{incidentNo}/closing")
    @Consumes(MediaType.APPLICATION_JSON)
    @Writes
    @Operation(operationId = "closePlatformIncident", summary = "办结安全事件 / closes an incident")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlatformFile.class)))
    public Response closeIncident(
            @PathParam("platformCode") @Pattern(regexp = CODE, message = CODE_MESSAGE) String platformCode,
            @PathParam("incidentNo") long incidentNo,
            @HeaderParam("If-Match") @Parameter(description = IF_MATCH) String ifMatch,
            @NotNull(message = NO_CONTENT) @Valid ClosingRequest asked) {
        revisions.next(platformCode, ifMatch);
        incidents.close(platformCode, incidentNo, asked.conclusion());
        return answer(files.file(platformCode));
    }

    private static Response answer(PlatformFile file) {
        return Revision.of(file, file.revision());
    }
}
