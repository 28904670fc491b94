package org.qiyue.registry.service.caseform;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.qiyue.registry.model.casework.CaseForm;
import org.qiyue.registry.service.access.Roles;
import org.qiyue.registry.service.audit.Action;
import org.qiyue.registry.service.audit.Logged;
import org.qiyue.registry.service.audit.Subject;
import org.qiyue.registry.service.casework.ActRow;
import org.qiyue.registry.service.casework.ActStore;
import org.qiyue.registry.service.casework.CaseRow;
import org.qiyue.registry.service.casework.CaseStore;
import org.qiyue.registry.service.problem.ProblemException;

/** Documents of a case, each by the act that made it. */
@Path("/cases/{caseId}/documents")
@RolesAllowed({
    Roles.CITY_OFFICER,
    Roles.CITY_INSPECTOR,
    Roles.DISTRICT_SUPERVISOR,
    Roles.DISTRICT_INSPECTOR,
    Roles.DISTRICT_APPROVER
})
@Transactional
@Tag(name = "case")
public class PaperResource {
    private static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8";

    private final CaseStore cases;
    private final ActStore acts;
    private final Papers papers;

    PaperResource(CaseStore cases, ActStore acts, Papers papers) {
        this.cases = cases;
        this.acts = acts;
        this.papers = papers;
    }

    /** A document for printing. */
    @GET
    @Path("{actNo}/{form}")
    @Produces(HTML)
    @Logged(action = Action.VIEW, subject = Subject.CASE)
    @Operation(
            operationId = "getCaseDocument",
            summary = "文书,供打印的网页;以浏览器打印为 PDF / a document of the case for printing; the browser prints it to PDF")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING)))
    public String document(
            @PathParam("caseId") @Parameter(description = "案件编号 / number of the case") long caseId,
            @PathParam("actNo") @Parameter(description = "形成文书的办理序号 / number of the act that made it") int actNo,
            @PathParam("form")
                    @Pattern(regexp = "[A-Z_]{3,40}", message = "不是文书代码|is not a form") @Parameter(description = "文书 / the form")
                    String form) {
        CaseRow row = cases.find(caseId).orElseThrow(ProblemException::notFound);
        List<ActRow> until =
                acts.of(caseId).stream().filter(act -> act.actNo() <= actNo).toList();
        boolean isMade = !until.isEmpty()
                && until.get(until.size() - 1).actNo() == actNo
                && until.get(until.size() - 1).forms().stream()
                        .anyMatch(made -> made.name().equals(form));
        if (!isMade) {
            throw ProblemException.notFound();
        }
        return papers.write(row, until, form(form));
    }

    private static CaseForm form(String name) {
        return Stream.of(CaseForm.values())
                .filter(form -> form.name().equals(name))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }
}
