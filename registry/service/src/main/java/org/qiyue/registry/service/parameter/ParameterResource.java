package org.qiyue.registry.service.parameter;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.qiyue.registry.service.access.Roles;
import org.qiyue.registry.service.contract.LegalDay;
import org.qiyue.registry.service.parameter.ParameterViews.HistoryView;
import org.qiyue.registry.service.parameter.ParameterViews.ParameterList;

/** Dated parameters, statutory figures and working days as in force; for officials who judge by them, and those who keep them. */
@Path("/parameters")
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
@Tag(name = "parameter", description = "参数与法定数据 / dated parameters and statutory figures")
public class ParameterResource {
    private final Parameters parameters;
    private final LegalDay day;

    ParameterResource(Parameters parameters, LegalDay day) {
        this.parameters = parameters;
        this.day = day;
    }

    /** All entries, as they judge filings of a day. */
    @GET
    @Operation(
            operationId = "listParameters",
            summary = "某备案日适用的参数、法定数据与工作日安排,及其后的变更 / parameters, statutory figures and working days for filings "
                    + "of a day, with what is coming")
    public ParameterList list(
            @QueryParam("day")
                    @Parameter(description = "备案日,无则今天 / day of filing, today when none", example = "2026-11-26")
                    LocalDate filingDay) {
        return parameters.on(filingDay == null ? day.today() : filingDay);
    }

    /** One entry with its history. */
    @GET
    @Path("{table}/{key}")
    @Operation(
            operationId = "getParameterHistory",
            summary = "一项的历次取值与变更 / one entry with all that it said and all that was proposed")
    public HistoryView history(
            @PathParam("table") @Parameter(description = "表名 / name of the table", example = "parameters") String table,
            @PathParam("key") @Parameter(description = "项名 / key of the entry", example = "gap-days") String key) {
        return parameters.history(table, key);
    }
}
