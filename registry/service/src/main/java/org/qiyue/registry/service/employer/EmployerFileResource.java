package org.qiyue.registry.service.employer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.qiyue.registry.service.access.Roles;
import org.qiyue.registry.service.access.ScopeCheck;
import org.qiyue.registry.service.contract.ContractHistory;
import org.qiyue.registry.service.contract.ContractStore;
import org.qiyue.registry.service.contract.ContractViews.ContractPage;
import org.qiyue.registry.service.contract.ContractViews.ContractRow;
import org.qiyue.registry.service.contract.ContractViews.TimelineEntry;
import org.qiyue.registry.service.contract.ContractViews.TimelinePage;
import org.qiyue.registry.service.contract.LegalDay;
import org.qiyue.registry.service.contract.StateName;
import org.qiyue.registry.service.employer.EmployerViews.EmployerProfile;
import org.qiyue.registry.service.employer.EmployerViews.PlatformShare;
import org.qiyue.registry.service.employer.EmployerViews.StateCounts;
import org.qiyue.registry.service.employer.EmployerViews.TermTypeCount;
import org.qiyue.registry.service.paging.Cursors;
import org.qiyue.registry.service.paging.PageSize;
import org.qiyue.registry.service.platform.PlatformRegister;
import org.qiyue.registry.service.problem.ProblemException;

/** The file of one employer: who it is, its contracts and what happened to them. */
@Path("/employers")
@RolesAllowed({Roles.CITY_OFFICER, Roles.DISTRICT_SUPERVISOR})
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "employer")
public class EmployerFileResource {
    private static final String CODE = "[0-9A-Z]{18}";
    private static final String CODE_MESSAGE = "应为 18 位统一社会信用代码|must be a credit code of 18 characters";
    private static final String CODE_MEANING = "统一社会信用代码 / unified social credit code";

    private final EmployerLedger ledger;
    private final ContractStore contracts;
    private final ContractHistory history;
    private final PlatformRegister platforms;
    private final Cursors cursors;
    private final ScopeCheck scopes;
    private final LegalDay day;

    EmployerFileResource(
            EmployerLedger ledger,
            ContractStore contracts,
            ContractHistory history,
            PlatformRegister platforms,
            Cursors cursors,
            ScopeCheck scopes,
            LegalDay day) {
        this.ledger = ledger;
        this.contracts = contracts;
        this.history = history;
        this.platforms = platforms;
        this.cursors = cursors;
        this.scopes = scopes;
        this.day = day;
    }

    /** Who the employer is, and its contracts in numbers. */
    @GET
    @Path("{creditCode}")
    @Operation(
            operationId = "getEmployer",
            summary = "一企一档;超出监管范围的与不存在的同样返回 404 / an employer's file; "
                    + "one outside the caller's scope answers 404 like one that does not exist")
    public EmployerProfile employer(
            @PathParam("creditCode")
                    @Pattern(regexp = CODE, message = CODE_MESSAGE) @Parameter(description = CODE_MEANING)
                    String creditCode) {
        Employer employer = visible(creditCode);
        Map<StateName, Long> states = contracts.countByState(creditCode);
        return new EmployerProfile(
                employer.creditCode,
                employer.name,
                employer.registrationArea,
                EmployerViews.sorted(employer.areas),
                employer.registeredAddress,
                employer.legalRepresentativeMasked,
                employer.entityKind,
                employer.industryCode,
                employer.industrySection,
                employer.ownershipCode,
                employer.sizeClass,
                employer.provisional,
                employer.firstFiledAt,
                employer.lastFiledAt,
                StateCounts.of(states),
                contracts.countByTermType(creditCode).stream()
                        .map(each -> new TermTypeCount(each.code(), each.count()))
                        .toList(),
                contracts.countByPlatform(creditCode).stream()
                        .map(each -> platforms
                                .known(each.code())
                                .map(platform -> new PlatformShare(
                                        each.code(), platform.nameZh(), platform.nameEn(), each.count()))
                                .orElseGet(
                                        () -> new PlatformShare(each.code(), each.code(), each.code(), each.count())))
                        .toList(),
                day.now());
    }

    /** The employer's contracts, the newest registration first. */
    @GET
    @Path("{creditCode}/contracts")
    @Operation(
            operationId = "listEmployerContracts",
            summary = "该单位的劳动合同,新登记的在前 / the employer's contracts, the newest registration first",
            description = "列表为登记的最新约定,含已约定、尚未生效的期限与工资(状态为今日状态);今日有效的内容见合同本身。 / The list shows "
                    + "what is agreed last, terms and wages that are not yet in effect among it (the state is today's); what "
                    + "is in force today stands in the contract itself.")
    public ContractPage contracts(
            @PathParam("creditCode")
                    @Pattern(regexp = CODE, message = CODE_MESSAGE) @Parameter(description = CODE_MEANING)
                    String creditCode,
            @QueryParam("state")
                    @Pattern(regexp = StateName.PATTERN, message = "不是合同状态|is not a state of contracts") @Parameter(description = "今日状态 / state today", schema = @Schema(implementation = StateName.class))
                    String state,
            @QueryParam("cursor") @Parameter(description = "上一页的 nextCursor / nextCursor of the page before")
                    String cursor,
            @QueryParam("limit")
                    @DefaultValue(PageSize.DEFAULT)
                    @Min(value = 1, message = "至少为 1|must be at least 1") @Max(value = PageSize.MAX, message = "至多为 200|must be at most 200") int limit) {
        visible(creditCode);
        String purpose = cursors.purpose("contracts", creditCode, state);
        String before = cursors.open(purpose, cursor).map(keys -> keys.get(0)).orElse(null);
        List<ContractRow> found =
                contracts.ofEmployer(creditCode, state == null ? null : StateName.valueOf(state), before, limit + 1);
        String next = cursors.after(purpose, found, limit, last -> List.of(last.contractId()));
        return new ContractPage(PageSize.cut(found, limit), next, day.now());
    }

    /** What happened to the employer's contracts, the latest legal date first. */
    @GET
    @Path("{creditCode}/timeline")
    @Operation(
            operationId = "listEmployerTimeline",
            summary = "该单位合同的全部事件,按业务日期由近及远 / every event of the employer's contracts, the latest legal date first")
    public TimelinePage timeline(
            @PathParam("creditCode")
                    @Pattern(regexp = CODE, message = CODE_MESSAGE) @Parameter(description = CODE_MEANING)
                    String creditCode,
            @QueryParam("cursor") @Parameter(description = "上一页的 nextCursor / nextCursor of the page before")
                    String cursor,
            @QueryParam("limit")
                    @DefaultValue(PageSize.DEFAULT)
                    @Min(value = 1, message = "至少为 1|must be at least 1") @Max(value = PageSize.MAX, message = "至多为 200|must be at most 200") int limit) {
        visible(creditCode);
        String purpose = cursors.purpose("timeline", creditCode);
        ContractHistory.Position before = cursors.open(purpose, cursor)
                .map(keys -> new ContractHistory.Position(
                        LocalDate.parse(keys.get(0)), keys.get(1), Integer.parseInt(keys.get(2))))
                .orElse(null);
        List<TimelineEntry> found = history.ofEmployer(creditCode, before, limit + 1);
        String next = cursors.after(
                purpose,
                found,
                limit,
                last -> List.of(last.occurredOn().toString(), last.contractId(), Integer.toString(last.version())));
        return new TimelinePage(PageSize.cut(found, limit), next, day.now());
    }

    private Employer visible(String creditCode) {
        Employer employer = ledger.visible(creditCode).orElseThrow(ProblemException::notFound);
        scopes.demand(employer.areas);
        return employer;
    }
}
