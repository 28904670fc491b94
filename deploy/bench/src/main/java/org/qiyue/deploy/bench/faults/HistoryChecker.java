package org.qiyue.deploy.bench.faults;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qiyue.deploy.bench.faults.Violation.Kind;
import org.qiyue.deploy.local.simulation.SignedFiling.Answer;

/** Reads a history and names everything in it that must not be. Data in, data out. */
final class HistoryChecker {

    private final List<Violation> violations = new ArrayList<>();
    private final History history;
    private final Map<String, Sent> sent;

    private HistoryChecker(History history) {
        this.history = history;
        this.sent = history.sent().stream().collect(Collectors.toMap(Sent::digest, Function.identity()));
    }

    /** What is wrong; empty when the history is as it must be. */
    static List<Violation> check(History history) {
        HistoryChecker checker = new HistoryChecker(history);
        checker.register();
        checker.receipts();
        checker.answers();
        checker.versions();
        checker.end();
        return List.copyOf(checker.violations);
    }

    private void register() {
        Set<String> recorded = new HashSet<>();
        Map<String, Long> last = new HashMap<>();
        for (Recorded filing : history.recorded()) {
            if (!sent.containsKey(filing.digest())) {
                found(Kind.INVENTED, "filing " + filing.filingNo());
            }
            if (!recorded.add(filing.platform() + "/" + filing.digest())) {
                found(Kind.DUPLICATED, filing.digest());
            }
            Long before = last.put(filing.partition(), filing.offset());
            if (before != null && before >= filing.offset()) {
                found(
                        Kind.FILING_REORDERED,
                        filing.partition() + ": offset " + filing.offset() + " recorded after " + before);
            }
        }
        for (Sent filing : sent.values()) {
            if (filing.acknowledged() && !recorded.contains(filing.platform() + "/" + filing.digest())) {
                found(Kind.LOST, filing.digest());
            }
        }
    }

    private void receipts() {
        Map<String, Outgoing> outgoing = new HashMap<>();
        history.outgoing().forEach(receipt -> outgoing.put(receipt.topic() + "/" + receipt.receiptNo(), receipt));
        Map<String, Integer> copies = new HashMap<>();
        Map<String, List<Received>> partitions = new HashMap<>();
        for (Received receipt : history.received()) {
            String key = receipt.topic() + "/" + receipt.receiptNo();
            Outgoing wanted = outgoing.get(key);
            if (wanted == null || !wanted.isSame(receipt.value())) {
                found(Kind.RECEIPT_CHANGED, receipt.receiptNo());
            }
            if (copies.merge(key, 1, Integer::sum) > 1) {
                found(Kind.RECEIPT_DUPLICATED, receipt.receiptNo());
            }
            if (!receipt.signed()) {
                found(Kind.RECEIPT_UNSIGNED, receipt.receiptNo());
            }
            partitions
                    .computeIfAbsent(receipt.topic() + "-" + receipt.partition(), name -> new ArrayList<>())
                    .add(receipt);
        }
        for (String key : outgoing.keySet()) {
            if (!copies.containsKey(key)) {
                found(Kind.RECEIPT_MISSING, key);
            }
        }
        partitions.forEach((name, receipts) -> inOrder(name, receipts, outgoing));
    }

    private void inOrder(String partition, List<Received> receipts, Map<String, Outgoing> outgoing) {
        receipts.sort((one, other) -> Long.compare(one.offset(), other.offset()));
        long last = Long.MIN_VALUE;
        for (Received receipt : receipts) {
            Outgoing wanted = outgoing.get(receipt.topic() + "/" + receipt.receiptNo());
            if (wanted == null) {
                continue;
            }
            if (wanted.outboxNo() < last) {
                found(Kind.RECEIPT_REORDERED, partition + ": " + wanted.outboxNo() + " after " + last);
            }
            last = Math.max(last, wanted.outboxNo());
        }
    }

    private void answers() {
        Map<String, Set<String>> finals = new HashMap<>();
        Map<String, String> results = new HashMap<>();
        for (Received receipt : history.received()) {
            if (receipt.isFinal()) {
                finals.computeIfAbsent(receipt.digest(), digest -> new HashSet<>())
                        .add(receipt.receiptNo());
                results.put(receipt.digest(), receipt.result());
            }
        }
        finals.forEach((digest, numbers) -> {
            if (numbers.size() > 1) {
                found(Kind.ANSWERED_TWICE, digest + ": " + numbers);
            }
        });
        for (Sent filing : sent.values()) {
            String result = results.get(filing.digest());
            if (result == null) {
                if (filing.acknowledged()) {
                    found(Kind.RECEIPT_MISSING, "filing " + filing.digest());
                }
            } else if (filing.expected() != Answer.NONE
                    && !result.equals(filing.expected().name())) {
                found(Kind.VERDICT, filing.digest() + ": " + result + ", not " + filing.expected());
            }
        }
    }

    private void versions() {
        Map<String, List<Version>> contracts =
                history.versions().stream().collect(Collectors.groupingBy(Version::contractId));
        contracts.forEach((contract, versions) -> {
            versions.sort((one, other) -> Integer.compare(one.version(), other.version()));
            long recordedMillis = Long.MIN_VALUE;
            Set<Long> filings = new HashSet<>();
            int expected = 1;
            for (Version version : versions) {
                if (version.version() != expected++
                        || version.recordedMillis() < recordedMillis
                        || !filings.add(version.filingNo())) {
                    found(Kind.VERSIONS, contract + " at version " + version.version());
                    return;
                }
                recordedMillis = version.recordedMillis();
            }
        });
    }

    private void end() {
        if (history.astray() != 0) {
            found(Kind.UNFINISHED, "the offsets are " + history.astray() + " records from the ends");
        }
        if (history.aside() != 0) {
            found(Kind.UNFINISHED, history.aside() + " receipts are set aside");
        }
    }

    private void found(Kind kind, String what) {
        violations.add(new Violation(kind, what));
    }
}
