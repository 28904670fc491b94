package org.qiyue.registry.service.contract;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.qiyue.registry.service.access.Roles;
import org.qiyue.registry.service.access.ScopeCheck;
import org.qiyue.registry.service.contract.ContractViews.ContractDetail;
import org.qiyue.registry.service.contract.ContractViews.EventKind;
import org.qiyue.registry.service.problem.ProblemException;

/** One contract with its history. */
@Path("/contracts")
@RolesAllowed({Roles.CITY_OFFICER, Roles.DISTRICT_SUPERVISOR})
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "contract", description = "劳动合同 / labour contracts")
public class ContractResource {
    private final ContractStore contracts;
    private final ContractHistory history;
    private final ScopeCheck scopes;
    private final LegalDay day;

    ContractResource(ContractStore contracts, ContractHistory history, ScopeCheck scopes, LegalDay day) {
        this.contracts = contracts;
        this.history = history;
        this.scopes = scopes;
        this.day = day;
    }

    /** A contract by its registry id. */
    @GET
    @Path("{contractId}")
    @Operation(
            operationId = "getContract",
            summary = "合同现状与各版本;超出监管范围的与不存在的同样返回 404 / a contract and its versions; "
                    + "one outside the caller's scope answers 404 like one that does not exist")
    public ContractDetail contract(
            @PathParam("contractId")
                    @Pattern(
                            regexp = "[0-9A-HJKMNP-TV-Z]{26}",
                            message = "应为 26 位 ULID|must be a ULID of 26 characters")
                    @Parameter(description = "全市劳动合同编号 / registry contract id")
                    String contractId) {
        Contract found = contracts.visible(contractId).orElseThrow(ProblemException::notFound);
        scopes.demand(found.jurisdictionArea, found.registrationArea);
        return new ContractDetail(
                found.contractId,
                found.platformCode,
                found.contractNo,
                found.creditCode,
                contracts.employerName(found),
                found.worker.nameMasked,
                found.worker.idMasked,
                found.termType,
                found.employmentForm,
                found.signedOn,
                found.employmentStart,
                found.startDate,
                found.endDate,
                found.probationStart,
                found.probationEnd,
                found.endedOn,
                found.endingKind == null ? null : EventKind.valueOf(found.endingKind),
                found.endingReason,
                found.movedTo,
                found.stateOn(day.today()),
                found.jurisdictionArea,
                found.registrationArea,
                found.industrySection,
                found.occupationCode,
                found.workPlaceDivision,
                found.version,
                WageBand.of(found.wageMonthly),
                history.versionsOf(contractId),
                day.now());
    }
}
