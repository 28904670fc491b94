package org.qiyue.registry.model.clock;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.qiyue.registry.model.Bilingual;

/** The last day of a time limit. */
public sealed interface DueDay {

    /** The day, be it certain or not. */
    LocalDate day();

    /** Whether the working days of all its years are known. */
    default boolean isCertain() {
        return this instanceof Certain;
    }

    /**
     * The working days up to it are known.
     *
     * @param day the last day
     */
    record Certain(LocalDate day) implements DueDay {
        public Certain {
            Objects.requireNonNull(day, "day");
        }
    }

    /**
     * The calendar of some year is not loaded; for that year Monday to Friday were counted.
     *
     * @param day the last day by that count
     * @param years the years whose calendar is not loaded
     */
    record Provisional(LocalDate day, SortedSet<Integer> years) implements DueDay {
        public Provisional {
            Objects.requireNonNull(day, "day");
            years = Collections.unmodifiableSortedSet(new TreeSet<>(years));
            if (years.isEmpty()) {
                throw new IllegalArgumentException("provisional for no year");
            }
        }

        /** What is to be said beside the day. */
        public Bilingual caution() {
            String list = years.stream().map(String::valueOf).collect(Collectors.joining("、"));
            return new Bilingual(
                    list + "年工作日历尚未载入，截止日期暂按周一至周五推算，载入后重新计算",
                    "The calendar of " + list.replace("、", ", ")
                            + " is not loaded; the day is counted by Monday to Friday and will be counted again");
        }
    }
}
