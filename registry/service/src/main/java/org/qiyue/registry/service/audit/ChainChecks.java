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

    /** Whether an entry still has the hash that somebody noted of it; tells what does not fit. */
    Optional<BrokenLink> compare(long entryNo, String notedHash) {
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
