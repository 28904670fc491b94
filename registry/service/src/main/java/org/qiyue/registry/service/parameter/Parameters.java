package org.qiyue.registry.service.parameter;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.qiyue.registry.model.ChangeableTable;
import org.qiyue.registry.model.DatedTables;
import org.qiyue.registry.service.contract.LegalDay;
import org.qiyue.registry.service.parameter.ChangeStore.Approved;
import org.qiyue.registry.service.parameter.ParameterViews.HistoryView;
import org.qiyue.registry.service.parameter.ParameterViews.ItemView;
import org.qiyue.registry.service.parameter.ParameterViews.ParameterList;
import org.qiyue.registry.service.parameter.ParameterViews.StepView;
import org.qiyue.registry.service.problem.ProblemException;

/** What the dated tables say for filings of a day; every method runs in the transaction of its caller. */
@ApplicationScoped
class Parameters {
    /** As the register's {@code registry.change_lead()}, which has the last word. */
    private static final long LEAD_SECONDS = 3_600;

    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");

    private final ChangeStore store;
    private final LegalDay day;

    Parameters(ChangeStore store, LegalDay day) {
        this.store = store;
        this.day = day;
    }

    /** All entries for filings of a day. */
    ParameterList on(LocalDate filingDay) {
        List<Approved> approved = store.approved();
        EntrySteps known = EntrySteps.on(filingDay, approved);
        EntrySteps all = EntrySteps.on(LocalDate.MAX, approved);
        Map<String, Integer> waiting = store.waiting();
        List<ItemView> items = new ArrayList<>();
        for (ChangeableTable table : ChangeableTable.values()) {
            for (String key : keys(table, approved)) {
                items.add(item(table, key, filingDay, known, all, waiting));
            }
        }
        return new ParameterList(filingDay, earliest(), items, day.now());
    }

    /** One entry with its history. */
    HistoryView history(String tableName, String key) {
        ChangeableTable table = ChangeableTable.named(tableName).orElseThrow(ProblemException::notFound);
        List<Approved> approved = store.approved();
        if (!keys(table, approved).contains(key)) {
            throw ProblemException.notFound();
        }
        EntrySteps all = EntrySteps.on(LocalDate.MAX, approved);
        LocalDate today = day.today();
        List<StepView> latestFirst = new ArrayList<>(all.of(table, key));
        Collections.reverse(latestFirst);
        return new HistoryView(
                item(table, key, today, EntrySteps.on(today, approved), all, store.waiting()),
                latestFirst,
                store.of(tableName, key),
                earliest(),
                day.now());
    }

    /** What an entry says on a legal day, by all that is approved; empty where it says nothing. */
    Optional<SortedMap<String, String>> values(ChangeableTable table, String key, LocalDate legalDay) {
        return EntrySteps.on(LocalDate.MAX, store.approved()).of(table, key).stream()
                .filter(step -> EntrySteps.holds(step, legalDay))
                .map(StepView::values)
                .findFirst();
    }

    /** The first day of filing that an approval of this moment could govern. */
    LocalDate earliest() {
        Instant soonest = day.now().plusSeconds(LEAD_SECONDS);
        LocalDate of = LocalDate.ofInstant(soonest, CITY);
        return of.atStartOfDay(CITY).toInstant().isBefore(soonest) ? of.plusDays(1) : of;
    }

    /** Those of the table in its order; of working days also next year, which is to be arranged, and whatever was since. */
    private Set<String> keys(ChangeableTable table, List<Approved> approved) {
        Set<String> keys = new LinkedHashSet<>(DatedTables.keys(table));
        if (table == ChangeableTable.WORK_DAYS) {
            keys.add(Integer.toString(day.today().getYear() + 1));
            approved.stream()
                    .map(Approved::change)
                    .filter(change -> change.table() == table)
                    .forEach(change -> keys.add(change.key()));
        }
        return keys;
    }

    private static ItemView item(
            ChangeableTable table,
            String key,
            LocalDate filingDay,
            EntrySteps known,
            EntrySteps all,
            Map<String, Integer> waiting) {
        LocalDate legalDay = table == ChangeableTable.WORK_DAYS ? LocalDate.of(Integer.parseInt(key), 1, 1) : filingDay;
        StepView inForce = known.of(table, key).stream()
                .filter(step -> EntrySteps.holds(step, legalDay))
                .findFirst()
                .orElse(null);
        StepView coming = all.of(table, key).stream()
                .filter(step -> EntrySteps.first(step).isAfter(filingDay))
                .min(Comparator.comparing(EntrySteps::first))
                .orElse(null);
        return new ItemView(
                table.tableName(),
                key,
                Figures.nameZh(table, key),
                Figures.nameEn(table, key),
                Figures.of(table, key),
                inForce,
                table == ChangeableTable.WORK_DAYS && coming != null && coming.changeNo() == null ? null : coming,
                waiting.getOrDefault(table.tableName() + " " + key, 0));
    }
}
