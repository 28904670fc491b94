package org.qiyue.analytics.jobs;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.ascii;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.qiyue.analytics.indicators.Cell;

/**
 * Puts a row with {@code area} and {@code section} into the cells it counts in: its own, the two totals, the grand total.
 *
 * <p>Inside Spark a cell is one integer, so that shuffled rows stay narrow. An area or section that the standard lists
 * do not hold makes the number null; such a row counts in the totals above it and in no cell of its own.
 */
final class CellColumns {

    private static final int SECTIONS = 128;

    private CellColumns() {}

    /** A column that makes one row for each cell; rows with a null in it must be filtered away. */
    static Column everyCell() {
        Column area = when(
                col("area").isInCollection(StandardCells.areas()), col("area").cast("int"));
        Column section = when(col("section").isInCollection(StandardCells.sections()), ascii(col("section")));
        Column city = lit(Integer.parseInt(Cell.CITY));
        Column total = lit(code(Cell.ALL_SECTIONS));
        return explode(array(packed(area, section), packed(area, total), packed(city, section), packed(city, total)));
    }

    /** The cell of such a number. */
    static Cell unpacked(int cell) {
        int section = cell % SECTIONS;
        return new Cell(
                Integer.toString(cell / SECTIONS),
                section == code(Cell.ALL_SECTIONS) ? Cell.ALL_SECTIONS : Character.toString(section));
    }

    private static Column packed(Column area, Column section) {
        return area.multiply(SECTIONS).plus(section);
    }

    private static int code(String section) {
        return section.charAt(0);
    }
}
