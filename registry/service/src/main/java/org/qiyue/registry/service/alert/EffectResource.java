package org.qiyue.registry.service.alert;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.qiyue.registry.service.access.Roles;
import org.qiyue.registry.service.alert.EffectViews.EffectTable;

/** What leads come to. */
@Path("/alert-effect")
@RolesAllowed({
    Roles.CITY_OFFICER,
    Roles.CITY_INSPECTOR,
    Roles.DISTRICT_SUPERVISOR,
    Roles.DISTRICT_INSPECTOR,
    Roles.DISTRICT_APPROVER
})
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "alert")
public class EffectResource {
    private static final String FROM = "预警日期不早于,默认一年前 / raised on this day or later, a year back by default";
    private static final String TO = "预警日期不晚于,默认今日 / raised on this day or before, today by default";

    private final AlertEffect effect;

    EffectResource(AlertEffect effect) {
        this.effect = effect;
    }

    /** As figures. */
    @GET
    @Operation(
            operationId = "getAlertEffect",
            summary = "按规则和地区:预警数、提示后改正、误报、办结天数中位数、按期研判 / by rule and area: leads, regularised after notice, false "
                    + "ones, median days to close, triaged on time")
    public EffectTable table(
            @QueryParam("from") @Parameter(description = FROM) LocalDate from,
            @QueryParam("to") @Parameter(description = TO) LocalDate to) {
        return effect.table(from, to);
    }

    /** As a file. */
    @GET
    @Path("figures.csv")
    @Produces("text/csv;charset=UTF-8")
    @ResponseHeader(name = HttpHeaders.CONTENT_DISPOSITION, value = "attachment; filename=\"alert-effect.csv\"")
    @Operation(operationId = "exportAlertEffect", summary = "同上,CSV / the same as CSV")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public String file(
            @QueryParam("from") @Parameter(description = FROM) LocalDate from,
            @QueryParam("to") @Parameter(description = TO) LocalDate to) {
        return AlertEffect.csv(effect.table(from, to));
    }
}
