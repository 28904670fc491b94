package org.qiyue.registry.service.parameter;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.qiyue.registry.model.CodeItem;
import org.qiyue.registry.model.CodeListCheck;
import org.qiyue.registry.model.CodeLists;
import org.qiyue.registry.service.contract.LegalDay;
import org.qiyue.registry.service.parameter.ChangeViews.ChangeState;
import org.qiyue.registry.service.parameter.ChangeViews.ChangeView;
import org.qiyue.registry.service.parameter.KeptCodeViews.KeptEntry;
import org.qiyue.registry.service.parameter.KeptCodeViews.KeptList;
import org.qiyue.registry.service.parameter.KeptCodeViews.KeptListRow;
import org.qiyue.registry.service.problem.ProblemException;

/**
 * Code lists as the bureau keeps them: those of the release, with what was approved since. Filings are checked by the lists of
 * the release; what is approved is taken up with the next one. Every method runs in the transaction of its caller.
 */
@ApplicationScoped
class KeptCodes {
    /** The name under which changes of code lists stand among those of tables. */
    static final String TABLE = "code-lists";

    private final ChangeStore store;
    private final Parameters parameters;
    private final LegalDay day;

    KeptCodes(ChangeStore store, Parameters parameters, LegalDay day) {
        this.store = store;
        this.parameters = parameters;
        this.day = day;
    }

    /** All lists, by name. */
    List<KeptListRow> lists() {
        SortedMap<String, List<ChangeView>> changes = new TreeMap<>();
        store.ofTable(TABLE)
                .forEach(change -> changes.computeIfAbsent(listOf(change), none -> new ArrayList<>())
                        .add(change));
        LocalDate today = day.today();
        return new TreeSet<>(CodeLists.standard().names())
                .stream()
                        .map(list -> {
                            List<ChangeView> made = changes.getOrDefault(list, List.of());
                            List<KeptEntry> kept = kept(list, made);
                            return new KeptListRow(
                                    list,
                                    kept.size(),
                                    (int) kept.stream()
                                            .filter(entry -> isValid(entry, today))
                                            .count(),
                                    (int) kept.stream()
                                            .filter(KeptEntry::awaitsRelease)
                                            .count(),
                                    (int) made.stream()
                                            .filter(change -> change.state() == ChangeState.PROPOSED)
                                            .count(),
                                    CodeListCheck.isOpen(list));
                        })
                        .toList();
    }

    /** One list. */
    KeptList list(String list) {
        if (!CodeLists.standard().names().contains(list)) {
            throw ProblemException.notFound();
        }
        List<ChangeView> changes = changesOf(list);
        return new KeptList(
                list, CodeListCheck.isOpen(list), kept(list, changes), changes, parameters.earliest(), day.now());
    }

    /** The codes of a list as they stand, what is approved among them. */
    List<CodeItem> items(String list) {
        return items(list, changesOf(list));
    }

    private List<ChangeView> changesOf(String list) {
        return store.ofTable(TABLE).stream()
                .filter(change -> listOf(change).equals(list))
                .toList();
    }

    private static List<KeptEntry> kept(String list, List<ChangeView> changes) {
        List<CodeItem> released = CodeLists.standard().list(list).items();
        return items(list, changes).stream()
                .map(item -> KeptEntry.of(item, !released.contains(item)))
                .toList();
    }

    private static List<CodeItem> items(String list, List<ChangeView> newestFirst) {
        List<CodeItem> items = new ArrayList<>(CodeLists.standard().list(list).items());
        for (int at = newestFirst.size() - 1; at >= 0; at--) {
            if (newestFirst.get(at).state() == ChangeState.APPROVED) {
                take(items, item(list, newestFirst.get(at)));
            }
        }
        return items;
    }

    /** What the release has taken up by then stands as it has it. */
    private static void take(List<CodeItem> items, CodeItem approved) {
        for (int at = items.size() - 1; at >= 0; at--) {
            CodeItem item = items.get(at);
            if (item.code().equals(approved.code())) {
                if (item.validTo() == null && approved.validTo() != null) {
                    items.set(
                            at,
                            new CodeItem(
                                    item.list(),
                                    item.code(),
                                    item.nameZh(),
                                    item.nameEn(),
                                    item.parent(),
                                    item.validFrom(),
                                    approved.validTo(),
                                    approved.source()));
                }
                return;
            }
        }
        items.add(approved);
    }

    private static boolean isValid(KeptEntry entry, LocalDate today) {
        return (entry.validFrom() == null || !today.isBefore(entry.validFrom()))
                && (entry.validTo() == null || !today.isAfter(entry.validTo()));
    }

    private static String listOf(ChangeView change) {
        return change.key().substring(0, change.key().indexOf('/'));
    }

    private static CodeItem item(String list, ChangeView change) {
        Map<String, String> values = change.values();
        String validTo = values.getOrDefault(CodeListCheck.VALID_TO, "");
        return new CodeItem(
                list,
                change.key().substring(list.length() + 1),
                values.get(CodeListCheck.NAME_ZH),
                values.getOrDefault(CodeListCheck.NAME_EN, ""),
                values.getOrDefault(CodeListCheck.PARENT, ""),
                change.validFrom(),
                validTo.isEmpty() ? null : LocalDate.parse(validTo),
                change.basis());
    }
}
