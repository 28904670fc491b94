package org.qiyue.registry.service.audit;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API shows of the access log. */
final class AuditViews {
    private AuditViews() {}

    /** An entry of the access log. */
    @Schema(name = "AccessEntry")
    public record EntryView(
            @Schema(description = "编号,自 1 起连续 / number, from 1 without gaps")
            long entryNo,

            Instant at,
            String account,
            String role,

            @Schema(
                    nullable = true,
                    description =
                            "账号的数据范围,如 110000、监管地区、platform:编号 / scope of the account, such as 110000, an area, platform:<code>")
            String unit,

            @Schema(description = "AccessAction: LIST, VIEW, REVEAL, EXPORT, DECIDE, VERIFY, …")
            String action,

            @Schema(description = "AccessSubject: EMPLOYER, CONTRACT, FILING, APPROVAL, ACCESS_LOG, …")
            String resource,

            @Schema(description = "所涉记录编号,证件检索为盲索引 / numbers of the records, the blind index of a document asked for")
            List<String> records,

            @Schema(description = "以明文显示的内容 / fields shown in clear")
            List<String> fields,

            @Schema(nullable = true, description = "代码表 reveal-purpose / code list reveal-purpose")
            String purpose,

            @Schema(nullable = true) String purposeNote,

            @Schema(nullable = true, description = "案号 / case number")
            String caseNo,

            @Schema(nullable = true, description = "显示的条数 / rows shown")
            Integer resultCount,

            @Schema(nullable = true) String clientIp,

            @Schema(description = "OK 或错误代码 / OK, or the code of the problem answered")
            String outcome,

            @Schema(description = "上一条的哈希(SHA-256) / hash of the entry before")
            String previousHash,

            @Schema(description = "本条的哈希(SHA-256) / hash of this entry")
            String hash) {
        static EntryView of(EntryRow row) {
            return new EntryView(
                    row.entryNo,
                    row.at,
                    row.account,
                    row.role,
                    row.unit,
                    row.action,
                    row.resource,
                    List.of(row.records),
                    List.of(row.fields),
                    row.purpose,
                    row.purposeNote,
                    row.caseNo,
                    row.resultCount,
                    row.clientIp,
                    row.outcome,
                    HexFormat.of().formatHex(row.previousHash),
                    HexFormat.of().formatHex(row.hash));
        }
    }

    /** A page of the access log. */
    @Schema(name = "AccessEntryPage")
    public record EntryPage(
            List<EntryView> items,

            @Schema(nullable = true, description = "下一页游标,无则到底 / cursor of the next page, none at the end")
            String nextCursor,

            Instant asOf)
            implements Shown {
        @Override
        public List<String> shownRecords() {
            return List.of();
        }

        @Override
        public int shownCount() {
            return items.size();
        }
    }

    /** How far the check of the chain has come, and what it found. */
    @Schema(name = "ChainCheck")
    public record CheckView(
            ChainState state,

            @Schema(description = "已核验至的编号 / number of the last entry found in order so far")
            long checked,

            @Schema(description = "链头编号 / number of the newest entry")
            long headNo,

            @Schema(description = "链头哈希 / hash of the newest entry")
            String headHash,

            @Schema(
                    nullable = true,
                    description =
                            "截断点,核验自其后一条起,无则自第 1 条起 / the checkpoint after which the check began, none where it began with entry 1")
            CheckpointView checkpoint,

            @Schema(nullable = true, description = "第一处断裂,仅 BROKEN / the first broken link, with BROKEN only")
            BrokenLink broken,

            @Schema(nullable = true, description = "以此继续核验,仅 CONTINUES / goes on with the check, with CONTINUES only")
            String nextCursor,

            Instant asOf)
            implements Shown {
        @Override
        public List<String> shownRecords() {
            return List.of();
        }
    }

    /** Where entries were dropped when their keeping time was over. */
    @Schema(name = "LogCheckpoint")
    public record CheckpointView(
            @Schema(description = "最后一条被截断的编号 / number of the last entry dropped")
            long entryNo,

            @Schema(description = "该条的时间 / its time") Instant at,

            @Schema(description = "该条的哈希(SHA-256) / its hash")
            String hash,

            @Schema(description = "经办人 / who dropped them") String droppedBy,

            Instant droppedAt) {
        static CheckpointView of(EntryStore.Checkpoint dropped) {
            return new CheckpointView(
                    dropped.entryNo(),
                    dropped.at(),
                    HexFormat.of().formatHex(dropped.hash()),
                    dropped.droppedBy(),
                    dropped.droppedAt());
        }
    }

    /** The first link that is broken. */
    @Schema(name = "BrokenLink")
    public record BrokenLink(
            long entryNo,

            @Schema(nullable = true, description = "该条的时间,缺失时无 / time of the entry, none where it is missing")
            Instant at,

            @Schema(description = "不符之处 / what does not fit")
            Set<Misfit> misfits) {
        public BrokenLink {
            misfits = Set.copyOf(misfits);
        }
    }

    /** Whether the chain holds. */
    @Schema(name = "ChainState", description = "完好、断裂、尚未核验完 / whole, broken, not checked to its end yet")
    public enum ChainState {
        INTACT,
        BROKEN,
        CONTINUES
    }

    /** What does not fit at a broken link. */
    @Schema(
            name = "ChainMisfit",
            description = "该条缺失;与上一条的哈希不符;内容与本条哈希不符;时间早于上一条;与链头不符;与所记哈希不符 / the entry is missing; it does "
                    + "not follow the one before; its content does not fit its hash; it is earlier than the one before; it is "
                    + "not the head that is noted; it is not what was noted by the auditor")
    public enum Misfit {
        MISSING,
        PREVIOUS_HASH,
        CONTENT,
        TIME,
        HEAD,
        NOTED_HASH
    }
}
