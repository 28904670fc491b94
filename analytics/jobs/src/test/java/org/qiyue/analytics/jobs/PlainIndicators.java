package org.qiyue.analytics.jobs;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.qiyue.analytics.indicators.Cell;
import org.qiyue.analytics.indicators.Observation;
import org.qiyue.registry.model.Area;
import org.qiyue.registry.model.FilingKind;

/** The figures once more, written down from METHODOLOGY.md as directly as possible: every month looks at every row. */
final class PlainIndicators {

    private static final String SECTIONS = "ABCDEFGHIJKLMNOPQRST";

    private final World world;
    private final LocalDate asOf;
    private final List<Observation> observations = new ArrayList<>();

    private PlainIndicators(World world, LocalDate asOf) {
        this.world = world;
        this.asOf = asOf;
    }

    static List<Observation> of(World world, YearMonth first, LocalDate asOf) {
        PlainIndicators plain = new PlainIndicators(world, asOf);
        for (Cell cell : plain.cells(first)) {
            for (YearMonth month = first; !month.isAfter(YearMonth.from(asOf)); month = month.plusMonths(1)) {
                plain.observe(cell, month);
            }
        }
        Collections.sort(plain.observations);
        return plain.observations;
    }

    private void observe(Cell cell, YearMonth month) {
        LocalDate day = referenceDay(month);
        List<World.Contract> inForce = world.contracts.stream()
                .filter(each -> counts(cell, each.area(), each.section()) && inForce(each, day))
                .toList();
        count("activeContracts", month, cell, inForce.size());
        count(
                "activeWorkers",
                month,
                cell,
                inForce.stream().map(World.Contract::worker).distinct().count());
        List<Long> wages = inForce.stream()
                .map(World.Contract::wageFen)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        if (!wages.isEmpty()) {
            observations.add(new Observation("wageMedian", month, cell, median(wages), wages.size()));
        }
        for (FilingKind kind :
                List.of(FilingKind.CONCLUDED, FilingKind.RENEWED, FilingKind.RESCINDED, FilingKind.TERMINATED)) {
            count(
                    kind.name().toLowerCase(),
                    month,
                    cell,
                    world.events.stream()
                            .filter(each -> each.kind() == kind
                                    && counts(cell, each.area(), each.section())
                                    && YearMonth.from(each.occurredOn()).equals(month)
                                    && !each.occurredOn().isAfter(asOf))
                            .count());
        }
    }

    private void count(String indicator, YearMonth month, Cell cell, long count) {
        observations.add(new Observation(indicator, month, cell, BigDecimal.valueOf(count), count));
    }

    private static BigDecimal median(List<Long> sortedFen) {
        int size = sortedFen.size();
        BigDecimal low = BigDecimal.valueOf(sortedFen.get((size - 1) / 2), 2);
        BigDecimal high = BigDecimal.valueOf(sortedFen.get(size / 2), 2);
        return low.add(high).divide(BigDecimal.valueOf(2), 0, RoundingMode.HALF_UP);
    }

    /** Cells with a contract in force on some reference day or a counted event, and the totals of each area. */
    private Set<Cell> cells(YearMonth first) {
        Set<Cell> cells = new TreeSet<>();
        cells.add(Cell.WHOLE_CITY);
        Area.all().forEach(area -> cells.add(new Cell(area.code(), "_T")));
        for (World.Contract each : world.contracts) {
            for (YearMonth month = first; !month.isAfter(YearMonth.from(asOf)); month = month.plusMonths(1)) {
                if (inForce(each, referenceDay(month))) {
                    own(each.area(), each.section()).forEach(cells::add);
                }
            }
        }
        for (World.Event each : world.events) {
            boolean counted = each.kind() == FilingKind.CONCLUDED
                    || each.kind() == FilingKind.RENEWED
                    || each.kind() == FilingKind.RESCINDED
                    || each.kind() == FilingKind.TERMINATED;
            if (counted && !each.occurredOn().isAfter(asOf)) {
                own(each.area(), each.section()).forEach(cells::add);
            }
        }
        return cells;
    }

    private static Stream<Cell> own(String area, String section) {
        Stream.Builder<Cell> cells = Stream.builder();
        boolean knownArea = Area.find(area).isPresent();
        boolean knownSection = section != null && SECTIONS.contains(section);
        if (knownArea && knownSection) {
            cells.add(new Cell(area, section));
        }
        if (knownSection) {
            cells.add(new Cell("110000", section));
        }
        return cells.build();
    }

    private static boolean counts(Cell cell, String area, String section) {
        return (cell.area().equals("110000") || cell.area().equals(area))
                && (cell.section().equals("_T") || cell.section().equals(section));
    }

    private static boolean inForce(World.Contract contract, LocalDate day) {
        return !contract.start().isAfter(day)
                && (contract.end() == null || !contract.end().isBefore(day))
                && (contract.ended() == null || !contract.ended().isBefore(day));
    }

    private LocalDate referenceDay(YearMonth month) {
        return month.atEndOfMonth().isAfter(asOf) ? asOf : month.atEndOfMonth();
    }
}
