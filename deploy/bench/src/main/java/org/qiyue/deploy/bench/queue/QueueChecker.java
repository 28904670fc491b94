package org.qiyue.deploy.bench.queue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Sets what people were told beside what the register keeps, and names everything that must not be. */
final class QueueChecker {

    private final List<Written> accepted;
    private final Kept kept;

    /**
     * @param accepted everything of which somebody was told that it is kept
     * @param kept what the register keeps
     */
    QueueChecker(List<Written> accepted, Kept kept) {
        this.accepted = List.copyOf(accepted);
        this.kept = kept;
    }

    /** What was accepted and is not kept, or not as it was written; and versions that are missing or nobody made. */
    List<String> lost() {
        List<String> lost = new ArrayList<>();
        Map<Written, Long> there = counted(kept.written());
        counted(accepted).forEach((written, times) -> {
            if (there.getOrDefault(written, 0L) < times) {
                lost.add("accepted and not kept: " + written);
            }
        });
        Map<Long, List<Long>> versions = new TreeMap<>();
        kept.written().stream()
                .filter(Written::makesVersion)
                .forEach(written -> versions.computeIfAbsent(written.caseId(), id -> new ArrayList<>())
                        .add(written.version()));
        for (KeptCase each : kept.cases()) {
            List<Long> made = versions.getOrDefault(each.caseId(), List.of()).stream()
                    .sorted()
                    .toList();
            if (!made.equals(upTo(each.version()))) {
                lost.add("case %d stands at version %d and was made by %s"
                        .formatted(each.caseId(), each.version(), made));
            }
        }
        return lost;
    }

    /** Where two were told that one version of a case is theirs, or a case lies with another than who took it last. */
    List<String> inTwoHands() {
        List<String> twice = new ArrayList<>();
        Map<List<Long>, Set<String>> makers = new HashMap<>();
        accepted.stream().filter(Written::makesVersion).forEach(written -> {
            Set<String> of =
                    makers.computeIfAbsent(List.of(written.caseId(), written.version()), version -> new HashSet<>());
            if (!of.add(written.account()) || of.size() > 1) {
                twice.add("version %d of case %d was given to %s".formatted(written.version(), written.caseId(), of));
            }
        });
        Map<Long, String> last = kept.written().stream()
                .filter(Written::isTaking)
                .sorted(Comparator.comparingLong(Written::version))
                .collect(Collectors.toMap(Written::caseId, Written::account, (before, after) -> after));
        for (KeptCase each : kept.cases()) {
            String holder = last.getOrDefault(each.caseId(), each.opener());
            if (!each.handler().equals(holder)) {
                twice.add("case %d lies with %s and was taken last by %s"
                        .formatted(each.caseId(), each.handler(), holder));
            }
        }
        return twice;
    }

    /** All versions of a case, from the one that its registration makes. */
    private static List<Long> upTo(long version) {
        List<Long> versions = new ArrayList<>();
        for (long each = 1; each <= version; each++) {
            versions.add(each);
        }
        return versions;
    }

    private static Map<Written, Long> counted(List<Written> some) {
        return some.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
