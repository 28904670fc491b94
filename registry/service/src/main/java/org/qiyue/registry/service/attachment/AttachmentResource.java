package org.qiyue.registry.service.attachment;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
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
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.qiyue.registry.service.access.Roles;
import org.qiyue.registry.service.access.Writes;
import org.qiyue.registry.service.attachment.AttachmentViews.AttachedView;
import org.qiyue.registry.service.audit.Action;
import org.qiyue.registry.service.audit.Logged;
import org.qiyue.registry.service.audit.Subject;
import org.qiyue.registry.service.problem.ProblemException;

/** Files of a case: put to it, and handed out again. */
@Path("/cases/{caseId}/attachments")
@RolesAllowed({
    Roles.CITY_OFFICER,
    Roles.CITY_INSPECTOR,
    Roles.DISTRICT_SUPERVISOR,
    Roles.DISTRICT_INSPECTOR,
    Roles.DISTRICT_APPROVER
})
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "case")
public class AttachmentResource {
    private static final String NAME = "[^\\p{Cc}\\p{Cs}\\p{Cf}/\\\\]{1,200}";

    private final AttachmentIntake intake;
    private final AttachmentStore store;

    AttachmentResource(AttachmentIntake intake, AttachmentStore store) {
        this.intake = intake;
        this.store = store;
    }

    /** Puts a file to a case. */
    @POST
    @Consumes(MediaType.WILDCARD)
    @ResponseStatus(201)
    @Writes
    @Transactional(TxType.NEVER)
    @Operation(
            operationId = "addCaseAttachment",
            summary = "上传附件,以内容识别类型 / puts a file to the case; its kind is told by its content",
            description = "可接收 PDF、PNG、JPEG、DOCX、XLSX、OFD、TXT/CSV,至多 20 MiB;含宏、脚本、可执行内容的不予接收。 / These kinds, 20 MiB at "
                    + "most; nothing with macros, scripts or programs in it.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public AttachedView add(
            @PathParam("caseId") @Parameter(description = "案件编号 / number of the case") long caseId,
            @QueryParam("fileName")
                    @NotNull(message = "必须给出文件名|must name the file") @Pattern(regexp = NAME, message = "须为 1 至 200 字且不含路径|must have 1 to 200 characters and no path") @Parameter(description = "文件名 / its name")
                    String fileName,
            InputStream content)
            throws IOException {
        return intake.take(caseId, fileName, content);
    }

    /** Hands a file out, to be kept and not to be shown within a page. */
    @GET
    @Path("{attachmentNo}")
    @Logged(action = Action.VIEW, subject = Subject.CASE)
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(operationId = "getCaseAttachment", summary = "下载附件 / hands a file out")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response attachment(
            @PathParam("caseId") @Parameter(description = "案件编号 / number of the case") long caseId,
            @PathParam("attachmentNo") @Parameter(description = "附件编号 / number of the file") long attachmentNo) {
        AttachedView file = store.find(caseId, attachmentNo).orElseThrow(ProblemException::notFound);
        StreamingOutput body = out -> write(attachmentNo, out);
        String name = URLEncoder.encode(file.fileName(), StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(body, MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + name)
                .header(HttpHeaders.CONTENT_LENGTH, file.bytes())
                .build();
    }

    /** Piece by piece, each read in a transaction of its own: a slow reader holds no connection. */
    private void write(long attachmentNo, OutputStream out) throws IOException {
        int number = 0;
        for (Optional<byte[]> piece = piece(attachmentNo, number);
                piece.isPresent();
                piece = piece(attachmentNo, number)) {
            out.write(piece.get());
            number++;
        }
    }

    private Optional<byte[]> piece(long attachmentNo, int number) {
        return QuarkusTransaction.requiringNew().call(() -> store.piece(attachmentNo, number));
    }
}
