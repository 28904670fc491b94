package org.qiyue.registry.service.sharing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.qiyue.registry.model.sharing.SharingState;
import org.qiyue.registry.service.access.Roles;
import org.qiyue.registry.service.access.Writes;
import org.qiyue.registry.service.audit.Action;
import org.qiyue.registry.service.audit.Logged;
import org.qiyue.registry.service.audit.Subject;
import org.qiyue.registry.service.contract.LegalDay;
import org.qiyue.registry.service.paging.Cursors;
import org.qiyue.registry.service.paging.PageSize;
import org.qiyue.registry.service.sharing.AgreementStore.Stored;
import org.qiyue.registry.service.sharing.AgreementStore.StoredCall;
import org.qiyue.registry.service.sharing.AgreementViews.ActRequest;
import org.qiyue.registry.service.sharing.AgreementViews.AgreementView;
import org.qiyue.registry.service.sharing.AgreementViews.CallPage;
import org.qiyue.registry.service.sharing.AgreementViews.PageView;
import org.qiyue.registry.service.sharing.AgreementViews.RowView;
import org.qiyue.registry.service.sharing.AgreementViews.TermsView;
import org.qiyue.registry.service.sharing.AgreementViews.VocabularyView;
import org.qiyue.registry.service.sharing.SharedViews.ReceiptView;
import org.qiyue.registry.service.web.Revision;

/** Agreements of data sharing: the city's officers draft and decide, the auditor reads, a consumer reads its own. */
@Path("/sharing")
@RolesAllowed({Roles.CITY_OFFICER, Roles.AUDITOR, Roles.PROVINCE_CONSUMER, Roles.SECTOR_USER})
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "sharing", description = "数据共享 / data shared by agreement")
public class SharingResource {
    private static final String NO_CONTENT = "缺少请求内容|has no content";
    private static final String IF_MATCH = "读取时得到的 ETag / the ETag that was read";
    private static final String OF_AGREEMENT = "协议编号,如 GX2026-000001 / number of the agreement";
    private static final String OF_CURSOR = "上一页的 nextCursor / nextCursor of the page before";

    private final Agreements agreements;
    private final AgreementStore store;
    private final Receipts receipts;
    private final Cursors cursors;
    private final LegalDay day;

    SharingResource(Agreements agreements, AgreementStore store, Receipts receipts, Cursors cursors, LegalDay day) {
        this.agreements = agreements;
        this.store = store;
        this.receipts = receipts;
        this.cursors = cursors;
        this.day = day;
    }

    /** Agreements, the newest in front. */
    @GET
    @Path("agreements")
    @Operation(
            operationId = "listSharingAgreements",
            summary = "数据共享协议及额度使用,新的在前 / agreements with the use of their quotas, the newest first")
    public PageView list(
            @QueryParam("state") @Parameter(description = "状态 / state") SharingState state,
            @QueryParam("cursor") @Parameter(description = OF_CURSOR) String cursor,
            @QueryParam("limit")
                    @DefaultValue(PageSize.DEFAULT)
                    @Min(value = 1, message = "至少为 1|must be at least 1") @Max(value = PageSize.MAX, message = "至多为 200|must be at most 200") int limit) {
        String purpose = cursors.purpose("sharing agreements", state);
        String before = cursors.open(purpose, cursor).map(keys -> keys.get(0)).orElse(null);
        List<RowView> found = agreements.list(state, before, limit + 1);
        String next = cursors.after(purpose, found, limit, last -> List.of(last.agreementNo()));
        return new PageView(PageSize.cut(found, limit), next, day.now());
    }

    /** Purposes and fields. */
    @GET
    @Path("vocabulary")
    @Operation(
            operationId = "getSharingVocabulary",
            summary = "用途及其可共享的数据项 / purposes, and the fields that each covers at most")
    public VocabularyView vocabulary() {
        return Vocabulary.view();
    }

    /** Drafts one. */
    @POST
    @Path("agreements")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.CITY_OFFICER)
    @Writes
    @Logged(action = Action.CHANGE, subject = Subject.AGREEMENT)
    @Operation(
            operationId = "draftSharingAgreement",
            summary =
                    "起草协议;P3 类或超出用途的数据项不予接受 / drafts an agreement; fields of class P3 or beyond the purpose are refused")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = AgreementView.class)))
    public Response draft(@NotNull(message = NO_CONTENT) @Valid TermsView asked) {
        Stored drafted = agreements.known(agreements.draft(asked));
        return Revision.of(Response.Status.CREATED, agreements.page(drafted), drafted.revision());
    }

    /** One of them. */
    @GET
    @Path("agreements/{agreementNo}")
    @Operation(
            operationId = "getSharingAgreement",
            summary = "一份协议:条款、额度使用、办理记录 / an agreement: terms, use, what happened to it")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AgreementView.class)))
    public Response agreement(@PathParam("agreementNo") @Parameter(description = OF_AGREEMENT) String agreementNo) {
        return answer(agreementNo);
    }

    /** Writes a draft anew. */
    @PUT
    @Path("agreements/{agreementNo}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.CITY_OFFICER)
    @Writes
    @Logged(action = Action.CHANGE, subject = Subject.AGREEMENT)
    @Operation(operationId = "rewriteSharingAgreement", summary = "修改草稿 / writes a draft anew")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AgreementView.class)))
    public Response rewrite(
            @PathParam("agreementNo") @Parameter(description = OF_AGREEMENT) String agreementNo,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH) String ifMatch,
            @NotNull(message = NO_CONTENT) @Valid TermsView asked) {
        agreements.rewrite(agreementNo, ifMatch, asked);
        return answer(agreementNo);
    }

    /** Puts it in force, suspends, resumes or ends it. */
    @POST
    @Path("agreements/{agreementNo}/acts")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.CITY_OFFICER)
    @Writes
    @Logged(action = Action.DECIDE, subject = Subject.AGREEMENT)
    @Operation(
            operationId = "actOnSharingAgreement",
            summary =
                    "批准生效、恢复(均不得由起草人办理)、暂停、终止 / puts it in force or resumes it (never a drafter), suspends or ends it")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AgreementView.class)))
    public Response act(
            @PathParam("agreementNo") @Parameter(description = OF_AGREEMENT) String agreementNo,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH) String ifMatch,
            @NotNull(message = NO_CONTENT) @Valid ActRequest asked) {
        agreements.act(agreementNo, ifMatch, asked.action(), asked.reason() == null ? "" : asked.reason());
        return answer(agreementNo);
    }

    /** Its calls. */
    @GET
    @Path("agreements/{agreementNo}/calls")
    @Operation(
            operationId = "listSharingCalls",
            summary = "按协议的调用,含被拒绝的,新的在前 / calls by an agreement, those refused among them, the latest first")
    public CallPage calls(
            @PathParam("agreementNo") @Parameter(description = OF_AGREEMENT) String agreementNo,
            @QueryParam("cursor") @Parameter(description = OF_CURSOR) String cursor,
            @QueryParam("limit")
                    @DefaultValue(PageSize.DEFAULT)
                    @Min(value = 1, message = "至少为 1|must be at least 1") @Max(value = PageSize.MAX, message = "至多为 200|must be at most 200") int limit) {
        agreements.known(agreementNo);
        String purpose = cursors.purpose("sharing calls", agreementNo);
        long before = cursors.open(purpose, cursor)
                .map(keys -> Long.parseLong(keys.get(0)))
                .orElse(Long.MAX_VALUE);
        List<StoredCall> found = store.calls(agreementNo, before, limit + 1);
        String next = cursors.after(purpose, found, limit, last -> List.of(Long.toString(last.callNo())));
        return new CallPage(
                PageSize.cut(found, limit).stream().map(StoredCall::view).toList(), next, day.now());
    }

    /** A receipt. */
    @GET
    @Path("receipts/{receiptNo}")
    @Operation(
            operationId = "checkSharingReceipt",
            summary =
                    "核对回执;可附上自行计算的摘要 / a receipt as it is kept; with the digest that one has counted oneself, whether it fits")
    public ReceiptView receipt(
            @PathParam("receiptNo") @Parameter(description = "回执编号 / number of the receipt") UUID receiptNo,
            @QueryParam("digest")
                    @Pattern(
                            regexp = "[0-9A-Fa-f]{64}",
                            message = "应为 64 位十六进制摘要|must be a digest of 64 hexadecimal digits")
                    @Parameter(
                            description =
                                    "answer 按 RFC 8785 规范化后的 SM3 摘要 / SM3 of the member answer in the form of RFC 8785")
                    String digest) {
        return receipts.check(receiptNo, digest);
    }

    private Response answer(String agreementNo) {
        Stored stored = agreements.known(agreementNo);
        return Revision.of(agreements.page(stored), stored.revision());
    }
}
