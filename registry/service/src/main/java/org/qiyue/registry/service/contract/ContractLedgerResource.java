package org.qiyue.registry.service.contract;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.qiyue.registry.service.access.ReadsByPost;
import org.qiyue.registry.service.access.Roles;
import org.qiyue.registry.service.audit.Action;
import org.qiyue.registry.service.audit.Logged;
import org.qiyue.registry.service.audit.Subject;
import org.qiyue.registry.service.contract.ContractSearchViews.FoundContract;
import org.qiyue.registry.service.contract.ContractSearchViews.FoundContractPage;
import org.qiyue.registry.service.contract.ContractSearchViews.WorkerSearch;
import org.qiyue.registry.service.identity.DocumentIndex;
import org.qiyue.registry.service.listing.Listings;
import org.qiyue.registry.service.paging.Cursors;
import org.qiyue.registry.service.paging.PageSize;

/** The register of contracts. */
@Path("/contracts")
@RolesAllowed({
    Roles.CITY_OFFICER,
    Roles.CITY_INSPECTOR,
    Roles.SOCIAL_INSURANCE_AUDITOR,
    Roles.DISTRICT_SUPERVISOR,
    Roles.DISTRICT_INSPECTOR,
    Roles.DISTRICT_APPROVER,
    Roles.ARBITRATION_READER
})
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "contract")
public class ContractLedgerResource {
    private final ContractLedger ledger;
    private final ContractListing listing;
    private final Listings listings;
    private final DocumentIndex documents;
    private final Cursors cursors;
    private final LegalDay day;

    ContractLedgerResource(
            ContractLedger ledger,
            ContractListing listing,
            Listings listings,
            DocumentIndex documents,
            Cursors cursors,
            LegalDay day) {
        this.ledger = ledger;
        this.listing = listing;
        this.listings = listings;
        this.documents = documents;
        this.cursors = cursors;
        this.day = day;
    }

    /** Contracts by what may stand in an address. */
    @GET
    @Logged(action = Action.LIST, subject = Subject.CONTRACT)
    @Operation(
            operationId = "listContracts",
            summary = "按编号、文件摘要、单位、地区、状态、平台、签订与终结日期查询合同 / contracts by number, digest of the document, employer, "
                    + "area, state, platform, days of signing and of ending",
            description = "列表为登记的最新约定,含已约定、尚未生效的期限与工资(状态为今日状态);今日有效的内容见合同本身。区级仅见用工地或登记地在本区的合同;"
                    + "已由其他单位承继的见原单位的档案。 / The list shows what is agreed last, terms and wages that are not yet in effect "
                    + "among it (the state is today's). A district sees contracts employed or registered in it; those that "
                    + "another employer took over stand in the file of the one who had them.")
    public FoundContractPage contracts(
            @Valid @BeanParam ContractSearch search,
            @QueryParam("cursor") @Parameter(description = "上一页的 nextCursor / nextCursor of the page before")
                    String cursor,
            @QueryParam("limit")
                    @DefaultValue(PageSize.DEFAULT)
                    @Min(value = 1, message = "至少为 1|must be at least 1") @Max(value = PageSize.MAX, message = "至多为 200|must be at most 200") int limit) {
        Map<String, String> asked = search.asked();
        String purpose = cursors.purpose("contracts", new TreeMap<>(asked));
        return page(ContractQuestion.of(asked, day.today()), List.of(), purpose, cursor, limit);
    }

    /** Contracts of one worker. */
    @POST
    @Path("search")
    @Consumes(MediaType.APPLICATION_JSON)
    @ReadsByPost
    @Logged(action = Action.LIST, subject = Subject.CONTRACT)
    @Operation(
            operationId = "searchContracts",
            summary =
                    "按劳动者证件号码查询合同;号码在请求内容中,不进入地址、日志与数据库,经盲索引比对 / contracts of a worker, by an identity "
                            + "number in the body, which reaches no address, log or database: it is compared by its blind index")
    @Parameter(
            name = "X-Requested-With",
            in = ParameterIn.HEADER,
            description = "JavaScript;使用会话 Cookie 时必填 / JavaScript; required with a session cookie",
            schema = @Schema(type = SchemaType.STRING))
    public FoundContractPage search(@NotNull(message = "缺少请求内容|has no content") @Valid WorkerSearch search) {
        Map<String, String> asked = listings.checked(listing, search.search() == null ? Map.of() : search.search());
        List<String> blinds = documents.of(search.idType(), search.idNumber());
        String purpose = cursors.purpose("contracts of a worker", asked, blinds);
        return page(
                ContractQuestion.of(asked, day.today()).ofWorker(blinds),
                blinds,
                purpose,
                search.cursor(),
                search.limit() == null ? Integer.parseInt(PageSize.DEFAULT) : search.limit());
    }

    private FoundContractPage page(
            ContractQuestion question, List<String> askedFor, String purpose, String cursor, int limit) {
        ContractLedger.Position after = cursors.open(purpose, cursor)
                .map(keys -> new ContractLedger.Position(
                        keys.get(0) == null ? null : LocalDate.parse(keys.get(0)), keys.get(1)))
                .orElse(null);
        List<FoundContract> found = ledger.page(question, after, limit + 1);
        String next = cursors.after(purpose, found, limit, last -> keys(question.sort(), last));
        Long total = after == null ? ledger.total(question).orElse(null) : null;
        return new FoundContractPage(PageSize.cut(found, limit), next, total, day.now(), askedFor);
    }

    private static List<String> keys(ContractSort sort, FoundContract last) {
        LocalDate key = sort.keyOf(last);
        return Arrays.asList(key == null ? null : key.toString(), last.contractId());
    }
}
