package org.qiyue.analytics.jobs;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_position;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.lit;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.functions;
import org.qiyue.analytics.indicators.Cell;

/**
 * Areas crossed with industry sections, numbered without gaps. An area or section that the standard lists do not hold has
 * a place of its own, so that what is there adds up to the totals.
 */
final class CellNumbers {

    private static final List<String> AREAS = StandardCells.areas();
    private static final List<String> SECTIONS = StandardCells.sections();
    /** One place more: the first is that of the unknown. */
    private static final int SECTIONS_EACH = SECTIONS.size() + 1;

    private CellNumbers() {}

    /** How many there are; the numbers begin with 0. */
    static int count() {
        return (AREAS.size() + 1) * SECTIONS_EACH;
    }

    /** The number of the row's {@code area} and {@code section}. */
    static Column number() {
        return place(AREAS, "area").multiply(SECTIONS_EACH).plus(place(SECTIONS, "section"));
    }

    /** Whether the number is that of a cell outside the listed areas. */
    static Column isElsewhere(Column number) {
        return number.lt(SECTIONS_EACH);
    }

    /** The cells that are made up of that one, among others: itself, its area, its section in the city, the city. */
    static List<Cell> countedIn(int number) {
        int area = number / SECTIONS_EACH;
        int section = number % SECTIONS_EACH;
        List<Cell> cells = new ArrayList<>(List.of(Cell.WHOLE_CITY));
        if (area > 0) {
            cells.add(new Cell(AREAS.get(area - 1), Cell.ALL_SECTIONS));
        }
        if (section > 0) {
            cells.add(new Cell(Cell.CITY, SECTIONS.get(section - 1)));
        }
        if (area > 0 && section > 0) {
            cells.add(new Cell(AREAS.get(area - 1), SECTIONS.get(section - 1)));
        }
        return cells;
    }

    /** The place of the column's value in the list, from 1; 0 where it is not in it. */
    private static Column place(List<String> list, String column) {
        Column values = array(list.stream().map(functions::lit).toArray(Column[]::new));
        return coalesce(array_position(values, functions.col(column)), lit(0)).cast("int");
    }
}
