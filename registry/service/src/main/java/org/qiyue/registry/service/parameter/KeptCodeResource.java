package org.qiyue.registry.service.parameter;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.qiyue.registry.service.access.Roles;
import org.qiyue.registry.service.parameter.KeptCodeViews.KeptList;
import org.qiyue.registry.service.parameter.KeptCodeViews.KeptListRow;

/** Code lists as the bureau keeps them, with what was proposed; screens take the words they show from {@code /code-lists}. */
@Path("/kept-code-lists")
@RolesAllowed({
    Roles.RULE_EDITOR,
    Roles.RULE_APPROVER,
    Roles.CITY_OFFICER,
    Roles.CITY_INSPECTOR,
    Roles.DISTRICT_SUPERVISOR,
    Roles.DISTRICT_INSPECTOR,
    Roles.DISTRICT_APPROVER
})
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "parameter")
public class KeptCodeResource {
    private final KeptCodes codes;

    KeptCodeResource(KeptCodes codes) {
        this.codes = codes;
    }

    /** All lists. */
    @GET
    @Operation(operationId = "listKeptCodeLists", summary = "各代码表及其变更 / the code lists, and what is changed of each")
    public List<KeptListRow> lists() {
        return codes.lists();
    }

    /** One list. */
    @GET
    @Path("{list}")
    @Operation(
            operationId = "getKeptCodeList",
            summary = "一张代码表,含已批准的代码与历次变更 / one list with what is approved, and all that was proposed")
    public KeptList list(
            @PathParam("list") @Parameter(description = "表名 / name of the list", example = "employment-form")
                    String list) {
        return codes.list(list);
    }
}
