package org.qiyue.registry.service.onboarding;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.qiyue.registry.service.access.Roles;
import org.qiyue.registry.service.onboarding.Checklist.ChecklistItem;

/** What is asked of a signing system before it may file. */
@Path("/platform-checklist")
@RolesAllowed({Roles.CITY_OFFICER, Roles.PLATFORM_OPERATOR})
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "onboarding", description = "平台接入 / onboarding of platforms")
public class ChecklistResource {

    /** The items, in the order of the notice. */
    @GET
    @Operation(
            operationId = "getPlatformChecklist",
            summary = "接入核对表,依据 28 号文第七至九条 / the checklist of clauses 7 to 9 of notice 28")
    public List<ChecklistItem> checklist() {
        return Checklist.all();
    }
}
