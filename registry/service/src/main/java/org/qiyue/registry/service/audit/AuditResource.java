package org.qiyue.registry.service.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.qiyue.registry.service.access.CallerIdentity;
import org.qiyue.registry.service.access.Roles;
import org.qiyue.registry.service.audit.AuditViews.BrokenLink;
import org.qiyue.registry.service.audit.AuditViews.ChainState;
import org.qiyue.registry.service.audit.AuditViews.CheckView;
import org.qiyue.registry.service.audit.AuditViews.CheckpointView;
import org.qiyue.registry.service.audit.AuditViews.EntryPage;
import org.qiyue.registry.service.audit.AuditViews.EntryView;
import org.qiyue.registry.service.contract.LegalDay;
import org.qiyue.registry.service.paging.Cursors;
import org.qiyue.registry.service.paging.PageSize;
import org.qiyue.registry.service.problem.Problem;
import org.qiyue.registry.service.problem.ProblemException;

/** The access log, for auditors; their reading of it is logged like all else. */
@Path("/audit")
@RolesAllowed(Roles.AUDITOR)
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "audit", description = "访问日志 / the access log")
public class AuditResource {
    private static final int MOST_EXPORTED = 100_000;
    private static final String CHECK = "audit-verification";

    private final EntryStore entries;
    private final ChainChecks checks;
    private final Cursors cursors;
    private final CallerIdentity callers;
    private final LegalDay day;

    AuditResource(EntryStore entries, ChainChecks checks, Cursors cursors, CallerIdentity callers, LegalDay day) {
        this.entries = entries;
        this.checks = checks;
        this.cursors = cursors;
        this.callers = callers;
        this.day = day;
    }

    /** Entries, the newest first. */
    @GET
    @Path("events")
    @Logged(action = Action.LIST, subject = Subject.ACCESS_LOG)
    @Operation(
            operationId = "listAccessEntries",
            summary = "访问日志,新的在前,按条件筛选、翻页 / the access log, the newest first, filtered and paged")
    public EntryPage events(
            @Valid @BeanParam EntryFilter filter,
            @QueryParam("cursor") @Parameter(description = "上一页的 nextCursor / nextCursor of the page before")
                    String cursor,
            @QueryParam("limit")
                    @DefaultValue(PageSize.DEFAULT)
                    @Min(value = 1, message = "至少为 1|must be at least 1") @Max(value = PageSize.MAX, message = "至多为 200|must be at most 200") int limit) {
        EntryQuestion question = filter.question();
        String purpose = cursors.purpose("audit-events", question);
        Long before = cursors.open(purpose, cursor)
                .map(keys -> Long.valueOf(keys.get(0)))
                .orElse(null);
        List<EntryRow> found = entries.page(question, before, limit + 1);
        String next = cursors.after(purpose, found, limit, last -> List.of(Long.toString(last.entryNo)));
        return new EntryPage(
                PageSize.cut(found, limit).stream().map(EntryView::of).toList(), next, day.now());
    }

    /** One entry. */
    @GET
    @Path("events/{entryNo}")
    @Logged(action = Action.VIEW, subject = Subject.ACCESS_LOG)
    @Operation(operationId = "getAccessEntry", summary = "访问日志中的一条 / one entry of the access log")
    public EntryView event(@PathParam("entryNo") @Parameter(description = "编号 / number of the entry") long entryNo) {
        return Optional.ofNullable(entries.entry(entryNo)).map(EntryView::of).orElseThrow(ProblemException::notFound);
    }

    /** What the filters leave, as a file. */
    @GET
    @Path("events.csv")
    @Produces("text/csv;charset=UTF-8")
    @ResponseHeader(name = HttpHeaders.CONTENT_DISPOSITION, value = "attachment; filename=\"access-log.csv\"")
    @Logged(action = Action.EXPORT, subject = Subject.ACCESS_LOG)
    @Operation(
            operationId = "exportAccessEntries",
            summary = "按条件导出访问日志(CSV,至多 100000 条) / the filtered log as CSV, 100,000 entries at most")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public EntryExport export(@Valid @BeanParam EntryFilter filter) {
        EntryQuestion question = filter.question();
        int count = entries.count(question, MOST_EXPORTED + 1);
        if (count > MOST_EXPORTED) {
            throw new ProblemException(
                    Problem.TOO_MANY_ROWS,
                    "符合条件的超过 " + MOST_EXPORTED + " 条,请缩短日期范围后分次导出。",
                    "More than " + MOST_EXPORTED + " entries match; export a shorter span of days at a time.");
        }
        EntryStore.Head head = entries.head();
        return new EntryExport(
                entries,
                question,
                head.entryNo(),
                count,
                List.of(
                        "访问日志 access log",
                        "条件 filter: " + told(question),
                        "条数 entries: " + count,
                        "链头 head: " + head.entryNo() + " " + HexFormat.of().formatHex(head.hash()),
                        "导出 exported: " + day.now() + " " + callers.current().username()));
    }

    /** Goes along the chain. */
    @GET
    @Path("verification")
    @Logged(action = Action.VERIFY, subject = Subject.ACCESS_LOG)
    @Operation(
            operationId = "verifyAccessLog",
            summary = "核验哈希链,分步进行,指出第一处断裂 / checks the chain of hashes step by step and names the first broken link",
            description =
                    "每次请求核验有限条数;保存期满截断过的,自截断点(checkpoint)起核验;state 为 CONTINUES 时以 nextCursor 继续。notedNo 与 notedHash 为此前记下的一条,用于发现整条链被重写。 / Each "
                            + "request checks so many entries, from the checkpoint where entries were dropped when their keeping time "
                            + "was over; with state CONTINUES go on with nextCursor. notedNo and notedHash are "
                            + "an entry noted earlier: they show when the whole chain was written anew.")
    public CheckView verification(
            @QueryParam("cursor") @Parameter(description = "上一步的 nextCursor / nextCursor of the step before")
                    String cursor,
            @QueryParam("notedNo")
                    @Min(value = 1, message = "至少为 1|must be at least 1") @Parameter(description = "此前记下的编号 / number of an entry noted earlier")
                    Long notedNo,
            @QueryParam("notedHash")
                    @Pattern(regexp = "[0-9a-f]{64}", message = "应为 64 位十六进制|must be 64 hexadecimal digits") @Parameter(description = "此前记下的哈希 / hash of that entry")
                    String notedHash) {
        if ((notedNo == null) != (notedHash == null)) {
            throw new ProblemException(
                    Problem.INVALID_PARAMETER,
                    "notedNo 与 notedHash 须同时给出。",
                    "Give both notedNo and notedHash, or neither.");
        }
        if (notedNo != null) {
            checks.demandComparable(notedNo);
        }
        String purpose = cursors.purpose(CHECK, notedNo, notedHash);
        Optional<EntryStore.Checkpoint> dropped = checks.checkpoint();
        ChainWalk walk = cursors.open(purpose, cursor)
                .map(AuditResource::resumed)
                .filter(came -> came.entryNo()
                        >= dropped.map(EntryStore.Checkpoint::entryNo).orElse(0L))
                .orElseGet(checks::begin);
        ChainChecks.Stage stage = checks.walk(walk);
        Optional<BrokenLink> broken = stage.broken();
        if (stage.isDone() && broken.isEmpty() && notedNo != null) {
            broken = checks.compare(notedNo, notedHash);
        }
        return new CheckView(
                broken.isPresent() ? ChainState.BROKEN : stage.isDone() ? ChainState.INTACT : ChainState.CONTINUES,
                walk.entryNo(),
                stage.head().entryNo(),
                HexFormat.of().formatHex(stage.head().hash()),
                dropped.map(CheckpointView::of).orElse(null),
                broken.orElse(null),
                stage.isDone() ? null : cursors.seal(purpose, keys(walk)),
                day.now());
    }

    private static List<String> keys(ChainWalk walk) {
        return List.of(
                Long.toString(walk.entryNo()),
                walk.at().toString(),
                HexFormat.of().formatHex(walk.hash()));
    }

    private static ChainWalk resumed(List<String> keys) {
        return new ChainWalk(
                Long.parseLong(keys.get(0)),
                Instant.parse(keys.get(1)),
                HexFormat.of().parseHex(keys.get(2)));
    }

    private static String told(EntryQuestion question) {
        return question.values().isEmpty()
                ? "-"
                : question.values().entrySet().stream()
                        .map(each -> each.getKey() + "=" + each.getValue())
                        .collect(Collectors.joining(" "));
    }
}
