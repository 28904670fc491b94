package org.qiyue.registry.service.inspection;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.qiyue.registry.service.access.Roles;
import org.qiyue.registry.service.inspection.CoverageViews.CoverageView;

/** How far random inspections reached. */
@Path("/inspection-coverage")
@RolesAllowed({
    Roles.CITY_OFFICER,
    Roles.CITY_INSPECTOR,
    Roles.DISTRICT_SUPERVISOR,
    Roles.DISTRICT_INSPECTOR,
    Roles.DISTRICT_APPROVER
})
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "inspection")
public class InspectionCoverageResource {
    private final Coverage coverage;

    InspectionCoverageResource(Coverage coverage) {
        this.coverage = coverage;
    }

    /** How far a year's inspections reached. */
    @GET
    @Operation(
            operationId = "getInspectionCoverage",
            summary = "年度抽查覆盖情况,按单位与风险等级 / how far the inspections of a year reached, by unit and risk class")
    public CoverageView coverage(
            @QueryParam("year")
                    @NotNull(message = "缺少年度|names no year") @Min(value = 2020, message = "不早于 2020|must not be before 2020") @Max(value = 2100, message = "不晚于 2100|must not be after 2100") @Parameter(description = "年度 / year")
                    Integer year) {
        return coverage.of(year);
    }
}
