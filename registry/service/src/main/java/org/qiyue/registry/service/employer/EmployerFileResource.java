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
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.qiyue.registry.service.access.Roles;
import org.qiyue.registry.service.access.ScopeCheck;
import org.qiyue.registry.service.audit.Action;
import org.qiyue.registry.service.audit.Logged;
import org.qiyue.registry.service.audit.Subject;
import org.qiyue.registry.service.contract.ContractHistory;
import org.qiyue.registry.service.contract.ContractStore;
import org.qiyue.registry.service.contract.ContractViews.ContractPage;
import org.qiyue.registry.service.contract.ContractViews.ContractRow;
import org.qiyue.registry.service.contract.ContractViews.TimelineEntry;
import org.qiyue.registry.service.contract.ContractViews.TimelinePage;
import org.qiyue.registry.service.contract.LegalDay;
import org.qiyue.registry.service.contract.StateName;
import org.qiyue.registry.service.employer.EmployerViews.EmployerHistoryPage;
import org.qiyue.registry.service.employer.EmployerViews.EmployerProfile;
import org.qiyue.registry.service.paging.Cursors;
import org.qiyue.registry.service.paging.PageSize;
import org.qiyue.registry.service.party.PartyField;
import org.qiyue.registry.service.party.PartyPast;
import org.qiyue.registry.service.problem.ProblemException;
import org.qiyue.registry.service.web.Tagged;

/** The file of one employer: who it is, its contracts and what happened to them. */
@Path("/employers")
@RolesAllowed({
    Roles.CITY_OFFICER,
    Roles.CITY_INSPECTOR,
    Roles.SOCIAL_INSURANCE_AUDITOR,
    Roles.DISTRICT_SUPERVISOR,
    Roles.DISTRICT_INSPECTOR,
    Roles.DISTRICT_APPROVER,
    Roles.EMPLOYER_USER
})
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
    private final EmployerProfiles profiles;
    private final Cursors cursors;
    private final ScopeCheck scopes;
    private final LegalDay day;

    EmployerFileResource(
            EmployerLedger ledger,
            ContractStore contracts,
            ContractHistory history,
            EmployerProfiles profiles,
            Cursors cursors,
            ScopeCheck scopes,
            LegalDay day) {
        this.ledger = ledger;
        this.contracts = contracts;
        this.history = history;
        this.profiles = profiles;
        this.cursors = cursors;
        this.scopes = scopes;
        this.day = day;
    }

    /** Who the employer is or was, and its contracts in numbers. */
    @GET
    @Path("{creditCode}")
    @Logged(action = Action.VIEW, subject = Subject.EMPLOYER)
    @Tagged
    @Operation(
            operationId = "getEmployer",
            summary = "一企一档,现状或任一时点(有效时间与登记时间)的名称与登记信息;超出监管范围的与不存在的同样返回 404 / an employer's file, "
                    + "with its name and registration at present or as they stood on a day as far as was known at a moment; "
                    + "one outside the caller's scope answers 404 like one that does not exist",
            description = "所示为 validOn(默认今日)有效的名称、登记地区、住所、法定代表人、单位类别、行业、登记注册统计类别与规模;已申报、尚未生效的变更见 "
                    + "/employers/{creditCode}/history。登记或用工地区、合同计数与平台始终为现值。该时点尚无此单位的备案时返回 400 BEFORE_EMPLOYER。 / "
                    + "Name, area of registration, address, legal representative, kind, industry, ownership and size as "
                    + "they stand on validOn, today by default; changes filed ahead stand in "
                    + "/employers/{creditCode}/history. All areas, numbers of contracts and platforms are always the "
                    + "present ones. 400 BEFORE_EMPLOYER for a moment before anything was registered of it.")
    public EmployerProfile employer(
            @PathParam("creditCode")
                    @Pattern(regexp = CODE, message = CODE_MESSAGE) @Parameter(description = CODE_MEANING)
                    String creditCode,
            @QueryParam("validOn")
                    @Parameter(description = "有效时间(北京时间日期),默认今日 / day of valid time in Beijing, today by default")
                    LocalDate validOn,
            @QueryParam("knownAt")
                    @Parameter(
                            description = "登记时间,默认现在;仅依据至该时点已登记的事实 / moment of recorded time, now by "
                                    + "default: what was registered later is left out")
                    OffsetDateTime knownAt) {
        Employer employer = visible(creditCode);
        Instant byThen = day.moment(knownAt);
        if (knownAt != null) {
            EmployerProfiles.demandOnRecord(employer, byThen);
        }
        return profiles.profile(employer, validOn == null ? day.today() : validOn, byThen);
    }

    /** What changed of the employer's name and registration, the latest first. */
    @GET
    @Path("{creditCode}/history")
    @Logged(action = Action.VIEW, subject = Subject.EMPLOYER)
    @Operation(
            operationId = "listEmployerHistory",
            summary = "该单位名称(曾用名)与登记信息的变更记录,由近及远 / changes of the employer's name (former names) and registration, "
                    + "the latest first",
            description = "每项变更一条,含已被更正或撤回的;重复申报同一内容的备案不另列。备案与合同仅在监管范围内时给出。 / One entry for each "
                    + "change, those corrected or withdrawn later among them; a filing that says again what already was "
                    + "is none. Filing and contract are named where they are within the caller's scope.")
    public EmployerHistoryPage history(
            @PathParam("creditCode")
                    @Pattern(regexp = CODE, message = CODE_MESSAGE) @Parameter(description = CODE_MEANING)
                    String creditCode,
            @QueryParam("cursor") @Parameter(description = "上一页的 nextCursor / nextCursor of the page before")
                    String cursor,
            @QueryParam("limit")
                    @DefaultValue(PageSize.DEFAULT)
                    @Min(value = 1, message = "至少为 1|must be at least 1") @Max(value = PageSize.MAX, message = "至多为 200|must be at most 200") int limit) {
        visible(creditCode);
        String purpose = cursors.purpose("history", creditCode);
        EmployerProfiles.Position after = cursors.open(purpose, cursor)
                .map(keys -> new EmployerProfiles.Position(
                        LocalDate.parse(keys.get(0)), Long.parseLong(keys.get(1)), PartyField.valueOf(keys.get(2))))
                .orElse(null);
        List<PartyPast.Change> found = profiles.changes(creditCode, after, limit + 1);
        String next = cursors.after(
                purpose,
                found,
                limit,
                last -> List.of(
                        last.from().toString(),
                        Long.toString(last.filingNo()),
                        last.field().name()));
        return new EmployerHistoryPage(profiles.shown(creditCode, PageSize.cut(found, limit)), next, day.now());
    }

    /** The employer's contracts, the newest registration first. */
    @GET
    @Path("{creditCode}/contracts")
    @Logged(action = Action.LIST, subject = Subject.CONTRACT)
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
    @Logged(action = Action.LIST, subject = Subject.CONTRACT)
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
        scopes.demand(employer.belonging());
        return employer;
    }
}
