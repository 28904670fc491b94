package org.qiyue.registry.service.parameter;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.qiyue.registry.model.CodeItem;
import org.qiyue.registry.model.CodeListChanges;
import org.qiyue.registry.model.CodeLists;
import org.qiyue.registry.service.contract.LegalDay;
import org.qiyue.registry.service.parameter.ChangeViews.ChangeState;
import org.qiyue.registry.service.parameter.ChangeViews.ChangeView;
import org.qiyue.registry.service.parameter.KeptCodeViews.KeptEntry;
import org.qiyue.registry.service.parameter.KeptCodeViews.KeptList;
import org.qiyue.registry.service.parameter.KeptCodeViews.KeptListRow;
import org.qiyue.registry.service.problem.ProblemException;

/**
 * Code lists as the bureau keeps them: those of the release, with what was approved since. Every method runs in the transaction of
 * its caller.
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
                                            .filter(entry -> entry.filingsFrom() != null)
                                            .count(),
                                    (int) made.stream()
                                            .filter(change -> change.state() == ChangeState.PROPOSED)
                                            .count(),
                                    isOpen(list),
                                    mayAdd(list));
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
                list, isOpen(list), mayAdd(list), kept(list, changes), changes, parameters.earliest(), day.now());
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
        Set<CodeItem> released = new HashSet<>(CodeLists.standard().list(list).items());
        Map<String, LocalDate> filingsFrom = new HashMap<>();
        approved(changes)
                .forEach(change -> filingsFrom.put(change.key().substring(list.length() + 1), change.filingsFrom()));
        return items(list, changes).stream()
                .map(item -> KeptEntry.of(item, released.contains(item) ? null : filingsFrom.get(item.code())))
                .toList();
    }

    private static List<ChangeView> approved(List<ChangeView> newestFirst) {
        List<ChangeView> approved = new ArrayList<>(newestFirst.stream()
                .filter(change -> change.state() == ChangeState.APPROVED)
                .toList());
        Collections.reverse(approved);
        return approved;
    }

    private static List<CodeItem> items(String list, List<ChangeView> changes) {
        return CodeLists.standard()
                .with(approved(changes).stream()
                        .map(change -> CodeItem.of(change.key(), change.values(), change.validFrom(), change.basis()))
                        .toList())
                .list(list)
                .items();
    }

    private static boolean isOpen(String list) {
        return CodeListChanges.of(list) != CodeListChanges.NONE;
    }

    private static boolean mayAdd(String list) {
        return CodeListChanges.of(list) == CodeListChanges.ADDS_AND_ENDS;
    }

    private static boolean isValid(KeptEntry entry, LocalDate today) {
        return (entry.validFrom() == null || !today.isBefore(entry.validFrom()))
                && (entry.validTo() == null || !today.isAfter(entry.validTo()));
    }

    private static String listOf(ChangeView change) {
        return change.key().substring(0, change.key().indexOf('/'));
    }
}
