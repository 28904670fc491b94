package org.qiyue.registry.service.alert;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.qiyue.registry.service.access.Roles;
import org.qiyue.registry.service.access.Writes;
import org.qiyue.registry.service.alert.AlertViews.AlertStanding;

/** Makes a case of a lead, for the tests, as whoever opens cases does. */
@Path("/test-cases")
@RolesAllowed(Roles.DISTRICT_INSPECTOR)
@Transactional
@Produces(MediaType.APPLICATION_JSON)
public class CaseMakingResource {
    private final AlertActs acts;

    CaseMakingResource(AlertActs acts) {
        this.acts = acts;
    }

    @POST
    @Path("{alertNo}")
    @Writes
    @Operation(hidden = true)
    public AlertStanding make(@PathParam("alertNo") long alertNo, @HeaderParam("If-Match") String ifMatch) {
        return acts.intoCase(alertNo, ifMatch, "测监案〔2026〕1号");
    }
}
