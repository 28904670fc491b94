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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.qiyue.registry.service.access.Roles;
import org.qiyue.registry.service.access.ScopeCheck;
import org.qiyue.registry.service.audit.Action;
import org.qiyue.registry.service.audit.Logged;
import org.qiyue.registry.service.audit.Subject;
import org.qiyue.registry.service.contract.ContractViews.ContractRow;
import org.qiyue.registry.service.contract.ExpiringContracts;
import org.qiyue.registry.service.contract.LegalDay;
import org.qiyue.registry.service.employer.EmployerAffairsViews.Affairs;
import org.qiyue.registry.service.employer.EmployerAffairsViews.ExpiringPage;
import org.qiyue.registry.service.employer.EmployerAffairsViews.FilingPage;
import org.qiyue.registry.service.employer.EmployerAffairsViews.FilingView;
import org.qiyue.registry.service.paging.Cursors;
import org.qiyue.registry.service.paging.PageSize;
import org.qiyue.registry.service.platform.EmployerFilings;
import org.qiyue.registry.service.platform.FilingViews.Result;
import org.qiyue.registry.service.problem.ProblemException;

/** The employer's own view (中小企业视图): terms that end, how its filings fare, what it is reminded of. */
@Path("/employers")
@RolesAllowed(Roles.EMPLOYER_USER)
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "employer")
public class EmployerAffairsResource {
    private static final String CODE = "[0-9A-Z]{18}";
    private static final String CODE_MESSAGE = "应为 18 位统一社会信用代码|must be a credit code of 18 characters";
    private static final String CODE_MEANING = "本单位的统一社会信用代码 / unified social credit code of one's own employer";
    private static final String CURSOR = "上一页的 nextCursor / nextCursor of the page before";
    private static final String RESULTS = "ACCEPTED_WITH_WARNINGS|REJECTED|HELD|PENDING_APPROVAL";

    private final EmployerLedger ledger;
    private final EmployerAffairs affairs;
    private final ExpiringContracts expiring;
    private final EmployerFilings filings;
    private final ScopeCheck scopes;
    private final Cursors cursors;
    private final LegalDay day;

    EmployerAffairsResource(
            EmployerLedger ledger,
            EmployerAffairs affairs,
            ExpiringContracts expiring,
            EmployerFilings filings,
            ScopeCheck scopes,
            Cursors cursors,
            LegalDay day) {
        this.ledger = ledger;
        this.affairs = affairs;
        this.expiring = expiring;
        this.filings = filings;
        this.scopes = scopes;
        this.cursors = cursors;
        this.day = day;
    }

    /** What is to be done, in numbers. */
    @GET
    @Path("{creditCode}/affairs")
    @Logged(action = Action.VIEW, subject = Subject.EMPLOYER)
    @Operation(
            operationId = "getEmployerAffairs",
            summary = "本单位事项:到期合同、备案情况与提醒 / one's own affairs: terms that end, how filings fared, reminders")
    public Affairs affairs(
            @PathParam("creditCode")
                    @Pattern(regexp = CODE, message = CODE_MESSAGE) @Parameter(description = CODE_MEANING)
                    String creditCode,
            @QueryParam("days")
                    @DefaultValue("90")
                    @Min(value = 1, message = "至少为 1|must be at least 1") @Max(value = 366, message = "至多为 366|must be at most 366") @Parameter(description = "备案情况回看的天数 / how many days back filings are looked at")
                    int days) {
        return affairs.affairs(visible(creditCode), days);
    }

    /** Contracts whose term ends soon. */
    @GET
    @Path("{creditCode}/expiring")
    @Logged(action = Action.LIST, subject = Subject.CONTRACT)
    @Operation(
            operationId = "listExpiringContracts",
            summary =
                    "即将到期的固定期限合同,先到期的在前;已约定续订或终结的不列 / fixed terms that end soon, the next first; those with an agreed renewal "
                            + "or ending are left out")
    public ExpiringPage expiring(
            @PathParam("creditCode")
                    @Pattern(regexp = CODE, message = CODE_MESSAGE) @Parameter(description = CODE_MEANING)
                    String creditCode,
            @QueryParam("within")
                    @DefaultValue("90")
                    @Pattern(regexp = "30|60|90", message = "应为 30、60 或 90|must be 30, 60 or 90") @Parameter(
                            description = "多少日内 / within so many days",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            defaultValue = "90",
                                            enumeration = {"30", "60", "90"}))
                    String within,
            @QueryParam("cursor") @Parameter(description = CURSOR) String cursor,
            @QueryParam("limit")
                    @DefaultValue(PageSize.DEFAULT)
                    @Min(value = 1, message = "至少为 1|must be at least 1") @Max(value = PageSize.MAX, message = "至多为 200|must be at most 200") int limit) {
        visible(creditCode);
        String purpose = cursors.purpose("expiring", creditCode, within);
        ExpiringContracts.Position after = cursors.open(purpose, cursor)
                .map(keys -> new ExpiringContracts.Position(LocalDate.parse(keys.get(0)), keys.get(1)))
                .orElse(null);
        List<ContractRow> found = expiring.page(creditCode, Integer.parseInt(within), after, limit + 1);
        String next = cursors.after(
                purpose, found, limit, last -> List.of(last.endDate().toString(), last.contractId()));
        return new ExpiringPage(
                PageSize.cut(found, limit).stream().map(affairs::ending).toList(), next, day.now());
    }

    /** Filings in its name that were not plainly accepted. */
    @GET
    @Path("{creditCode}/filings")
    @Logged(action = Action.LIST, subject = Subject.FILING)
    @Operation(
            operationId = "listEmployerFilings",
            summary =
                    "以本单位名义报送、有提示、被拒收或待处理的备案,新到的在前 / filings in the employer's name with warnings, refused or waiting, the newest "
                            + "first")
    public FilingPage filings(
            @PathParam("creditCode")
                    @Pattern(regexp = CODE, message = CODE_MESSAGE) @Parameter(description = CODE_MEANING)
                    String creditCode,
            @QueryParam("result")
                    @Pattern(regexp = RESULTS, message = "不是可选的结果|is none of the results") @Parameter(
                            description = "结果 / result",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {
                                                "ACCEPTED_WITH_WARNINGS",
                                                "REJECTED",
                                                "HELD",
                                                "PENDING_APPROVAL"
                                            }))
                    String result,
            @QueryParam("cursor") @Parameter(description = CURSOR) String cursor,
            @QueryParam("limit")
                    @DefaultValue(PageSize.DEFAULT)
                    @Min(value = 1, message = "至少为 1|must be at least 1") @Max(value = PageSize.MAX, message = "至多为 200|must be at most 200") int limit) {
        visible(creditCode);
        String purpose = cursors.purpose("employer-filings", creditCode, result);
        Long before = cursors.open(purpose, cursor)
                .map(keys -> Long.valueOf(keys.get(0)))
                .orElse(null);
        List<EmployerFilings.Numbered> found =
                filings.page(creditCode, result == null ? null : Result.valueOf(result), before, limit + 1);
        String next = cursors.after(purpose, found, limit, last -> List.of(Long.toString(last.filingNo())));
        return new FilingPage(
                PageSize.cut(found, limit).stream()
                        .map(each -> new FilingView(each.platformCode(), each.filing()))
                        .toList(),
                next,
                day.now());
    }

    private Employer visible(String creditCode) {
        Employer employer = ledger.visible(creditCode).orElseThrow(ProblemException::notFound);
        scopes.demand(employer.belonging());
        return employer;
    }
}
