package org.qiyue.analytics.jobs;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.qiyue.analytics.indicators.Cell;

/** Cells as sweeps leave them, added up to those that are published. */
final class CellTotals {

    private CellTotals() {}

    /**
     * Every cell that is made up of one of them, and the totals of the city and of each area, whatever they hold.
     *
     * @param swept cells by their number, see {@link CellNumbers}; they stay as they are
     * @param empty a cell that holds nothing
     * @param add adds its second argument to its first
     */
    static <C> SortedMap<Cell, C> of(Map<Integer, C> swept, Supplier<C> empty, BiConsumer<C, C> add) {
        SortedMap<Cell, C> totals = new TreeMap<>();
        totals.put(Cell.WHOLE_CITY, empty.get());
        StandardCells.areas().forEach(area -> totals.put(new Cell(area, Cell.ALL_SECTIONS), empty.get()));
        swept.forEach((number, each) -> CellNumbers.countedIn(number)
                .forEach(cell -> add.accept(totals.computeIfAbsent(cell, any -> empty.get()), each)));
        return totals;
    }
}
