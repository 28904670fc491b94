package org.qiyue.registry.service.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.qiyue.registry.service.audit.AuditViews.BrokenLink;
import org.qiyue.registry.service.audit.AuditViews.Misfit;
import org.qiyue.registry.service.problem.Problem;
import org.qiyue.registry.service.problem.ProblemException;

/** Checks the chain step by step; every method runs in the transaction of its caller, who must be an auditor. */
@ApplicationScoped
class ChainChecks {
    private static final int READ_AT_ONCE = 1000;

    private final EntryStore entries;
    private final int step;

    ChainChecks(EntryStore entries, @ConfigProperty(name = "qiyue.audit-step") int step) {
        this.entries = entries;
        this.step = step;
    }

    /** A walk from the beginning: from the first entry, or from where entries were dropped when their time was over. */
    ChainWalk begin() {
        return checkpoint()
                .map(dropped -> new ChainWalk(dropped.entryNo(), dropped.at(), dropped.hash()))
                .orElseGet(() -> new ChainWalk(0, null, ChainWalk.NOTHING));
    }

    /** The end of what was dropped; empty where nothing was. */
    Optional<EntryStore.Checkpoint> checkpoint() {
        return entries.checkpoints().stream().findFirst();
    }

    /**
     * Goes on with a walk, by so many entries as one request checks.
     *
     * @return how far it came, and the first broken link where there is one
     */
    Stage walk(ChainWalk walk) {
        EntryStore.Head head = entries.head();
        for (int left = step; left > 0; left -= READ_AT_ONCE) {
            List<EntryRow> rows = entries.after(walk.entryNo(), Math.min(left, READ_AT_ONCE));
            for (EntryRow row : rows) {
                Optional<BrokenLink> broken = walk.step(row);
                if (broken.isPresent()) {
                    return new Stage(head, broken, true);
                }
            }
            entries.forget();
            if (rows.size() < Math.min(left, READ_AT_ONCE)) {
                return new Stage(head, walk.end(head), true);
            }
        }
        return new Stage(head, Optional.empty(), false);
    }

    /** Refuses to compare an entry that was dropped: of each stretch the last alone is still known. */
    void demandComparable(long entryNo) {
        List<EntryStore.Checkpoint> dropped = entries.checkpoints();
        if (!dropped.isEmpty()
                && entryNo < dropped.get(0).entryNo()
                && dropped.stream().noneMatch(each -> each.entryNo() == entryNo)) {
            throw new ProblemException(
                    Problem.INVALID_PARAMETER,
                    "第 " + entryNo + " 条保存期满,已截断,不能比对。",
                    "Entry " + entryNo + " was dropped when its keeping time was over and cannot be compared.");
        }
    }

    /**
     * Whether an entry still has the hash that somebody noted of it; tells what does not fit. It has to be one that can be
     * compared ({@link #demandComparable}).
     */
    Optional<BrokenLink> compare(long entryNo, String notedHash) {
        Optional<EntryStore.Checkpoint> dropped = entries.checkpoints().stream()
                .filter(each -> each.entryNo() == entryNo)
                .findFirst();
        if (dropped.isPresent()) {
            return Arrays.equals(dropped.get().hash(), HexFormat.of().parseHex(notedHash))
                    ? Optional.empty()
                    : Optional.of(new BrokenLink(entryNo, dropped.get().at(), Set.of(Misfit.NOTED_HASH)));
        }
        EntryRow entry = entries.entry(entryNo);
        if (entry == null) {
            return Optional.of(new BrokenLink(entryNo, null, Set.of(Misfit.MISSING)));
        }
        return Arrays.equals(entry.hash, HexFormat.of().parseHex(notedHash))
                ? Optional.empty()
                : Optional.of(new BrokenLink(entryNo, entry.at, Set.of(Misfit.NOTED_HASH)));
    }

    /**
     * Where a walk came to.
     *
     * @param head the newest entry when it was asked
     * @param broken the first broken link
     * @param isDone whether there is nothing left to check
     */
    record Stage(EntryStore.Head head, Optional<BrokenLink> broken, boolean isDone) {
        Stage {
            if (!isDone && broken.isPresent()) {
                throw new IllegalArgumentException("a check ends with the first broken link");
            }
        }
    }
}
