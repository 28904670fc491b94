package org.qiyue.registry.service.contract;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.qiyue.registry.service.access.Belonging;
import org.qiyue.registry.service.access.Roles;
import org.qiyue.registry.service.access.ScopeCheck;
import org.qiyue.registry.service.audit.Action;
import org.qiyue.registry.service.audit.Logged;
import org.qiyue.registry.service.audit.Subject;
import org.qiyue.registry.service.contract.ContractViews.ContractDetail;
import org.qiyue.registry.service.contract.ContractViews.VersionDiff;
import org.qiyue.registry.service.problem.ProblemException;
import org.qiyue.registry.service.web.Tagged;

/** One contract with its history. */
@Path("/contracts")
@RolesAllowed({
    Roles.CITY_OFFICER,
    Roles.CITY_INSPECTOR,
    Roles.SOCIAL_INSURANCE_AUDITOR,
    Roles.DISTRICT_SUPERVISOR,
    Roles.DISTRICT_INSPECTOR,
    Roles.DISTRICT_APPROVER,
    Roles.ARBITRATION_READER,
    Roles.EMPLOYER_USER,
    Roles.WORKER_USER
})
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "contract", description = "劳动合同 / labour contracts")
public class ContractResource {
    private static final String CONTRACT_ID_MESSAGE = "应为 26 位 ULID|must be a ULID of 26 characters";

    private final ContractStore contracts;
    private final ContractDetails details;
    private final VersionComparison comparison;
    private final ScopeCheck scopes;
    private final LegalDay day;

    ContractResource(
            ContractStore contracts,
            ContractDetails details,
            VersionComparison comparison,
            ScopeCheck scopes,
            LegalDay day) {
        this.contracts = contracts;
        this.details = details;
        this.comparison = comparison;
        this.scopes = scopes;
        this.day = day;
    }

    /** A contract by its registry id. */
    @GET
    @Path("{contractId}")
    @Logged(action = Action.VIEW, subject = Subject.CONTRACT)
    @Tagged
    @Operation(
            operationId = "getContract",
            summary = "合同现状或任一时点(有效时间与登记时间)的状况与各版本;超出监管范围的与不存在的同样返回 404 / a contract and its "
                    + "versions, at present or as it stood on a day as far as was known at a moment; one outside the "
                    + "caller's scope answers 404 like one that does not exist",
            description =
                    "所示为 validOn(默认今日)有效的内容;已约定、尚未生效的续订、变更、解除或终止另列于 agreedAhead。该日该合同尚未订立,或该时点尚未登记时,返回 400 BEFORE_CONTRACT。单位名称、登记地区、行业与劳动者姓名(已脱敏)同为该时点的;监管地区与证件(已脱敏)始终为现值。 / "
                            + "What is in force on validOn, today by default; renewals, amendments and endings that are agreed and not yet "
                            + "in effect stand in agreedAhead. 400 BEFORE_CONTRACT for a day before the contract was concluded and for a moment before it was "
                            + "registered. Name, area of registration and industry of the employer and the worker's masked name "
                            + "are those of the same two clocks; the supervising area and the masked identifier are always the "
                            + "present ones.")
    public ContractDetail contract(
            @PathParam("contractId")
                    @Pattern(regexp = ContractSearch.CONTRACT_ID, message = CONTRACT_ID_MESSAGE) @Parameter(description = "全市劳动合同编号 / registry contract id")
                    String contractId,
            @QueryParam("validOn")
                    @Parameter(description = "有效时间(北京时间日期),默认今日 / day of valid time in Beijing, today by default")
                    LocalDate validOn,
            @QueryParam("knownAt")
                    @Parameter(
                            description = "登记时间,默认现在;仅依据至该时点已登记的事实 / moment of recorded time, now by "
                                    + "default: what was registered later is left out")
                    OffsetDateTime knownAt) {
        Contract found = contracts.visible(contractId).orElseThrow(ProblemException::notFound);
        Optional<Succession> handover = handoverOf(found);
        LocalDate onDay = validOn == null ? day.today() : validOn;
        if (validOn == null && knownAt == null) {
            return details.today(found, handover, onDay, day.now());
        }
        Instant byThen = day.moment(knownAt);
        return details.asOf(found, handover, onDay, byThen, knownAt == null ? byThen : day.now());
    }

    /** What differs between two versions of a contract. */
    @GET
    @Path("{contractId}/versions/{from}/diff/{to}")
    @Logged(action = Action.VIEW, subject = Subject.CONTRACT)
    @Tagged
    @Operation(
            operationId = "compareContractVersions",
            summary = "任意两个版本之间的差异 / what differs between any two versions",
            description = "比较两个版本登记时已知的全部约定,含届时尚未生效的;不予显示的条款仅指明有变化,工资以区间显示。 / Compares all that was agreed, "
                    + "what was not in effect yet among it, as known when each version was registered; of terms that may not be "
                    + "shown it says only that they differ, wages are bands.")
    public VersionDiff compare(
            @PathParam("contractId")
                    @Pattern(regexp = ContractSearch.CONTRACT_ID, message = CONTRACT_ID_MESSAGE) @Parameter(description = "全市劳动合同编号 / registry contract id")
                    String contractId,
            @PathParam("from") @Parameter(description = "版本 / version") int from,
            @PathParam("to") @Parameter(description = "与之比较的版本 / version it is compared with") int to) {
        handoverOf(contracts.visible(contractId).orElseThrow(ProblemException::notFound));
        return comparison.between(contractId, from, to, day.now());
    }

    private Optional<Succession> handoverOf(Contract found) {
        Optional<Succession> handover = contracts.handover(found);
        scopes.demand(Belonging.toEmployer(
                found.creditCode,
                found.jurisdictionArea,
                found.registrationArea,
                handover.map(succession -> succession.registrationArea).orElse(null)));
        return handover;
    }
}
