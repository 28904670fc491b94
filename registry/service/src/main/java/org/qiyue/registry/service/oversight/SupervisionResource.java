package org.qiyue.registry.service.oversight;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.qiyue.registry.service.access.Roles;
import org.qiyue.registry.service.oversight.SupervisionViews.League;
import org.qiyue.registry.service.oversight.SupervisionViews.Reminder;

/** Which platform is weak, and whose papers end. */
@Path("/platform-supervision")
@RolesAllowed(Roles.CITY_OFFICER)
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "oversight")
public class SupervisionResource {
    private final Supervision supervision;

    SupervisionResource(Supervision supervision) {
        this.supervision = supervision;
    }

    /** The platforms side by side. */
    @GET
    @Path("league")
    @Operation(
            operationId = "getPlatformLeague",
            summary = "各平台备案量、拒收率、提示与迟报 / filings, refusals, warnings and lateness of each platform")
    public League league(
            @QueryParam("days")
                    @DefaultValue("30")
                    @Min(value = 1, message = "至少为 1|must be at least 1") @Max(value = 90, message = "至多为 90|must be at most 90") @Parameter(description = "最近天数,含今天 / the last days, today among them")
                    int days) {
        return supervision.league(days);
    }

    /** What ends. */
    @GET
    @Path("reminders")
    @Operation(
            operationId = "listPlatformReminders",
            summary = "已过期或 90 天内到期、无接续的资质与证书 / papers and certificates that have ended or end within 90 days, "
                    + "without a successor")
    public List<Reminder> reminders() {
        return supervision.reminders();
    }
}
