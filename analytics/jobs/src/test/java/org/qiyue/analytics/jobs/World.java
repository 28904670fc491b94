package org.qiyue.analytics.jobs;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.qiyue.registry.model.FilingKind;

/** A small registry held in memory. */
final class World {

    /** A contract that is not void; end, ended and wage may be null. */
    record Contract(
            String area, String section, long worker, LocalDate start, LocalDate end, LocalDate ended, Long wageFen) {}

    record Event(String area, String section, FilingKind kind, LocalDate occurredOn) {}

    private static final StructType CONTRACTS = new StructType()
            .add("area", DataTypes.StringType)
            .add("section", DataTypes.StringType)
            .add("worker", DataTypes.LongType)
            .add("start_date", DataTypes.DateType)
            .add("end_date", DataTypes.DateType)
            .add("ended_on", DataTypes.DateType)
            .add("wage_fen", DataTypes.LongType);

    private static final StructType EVENTS = new StructType()
            .add("area", DataTypes.StringType)
            .add("section", DataTypes.StringType)
            .add("kind", DataTypes.StringType)
            .add("occurred_on", DataTypes.DateType);

    final List<Contract> contracts = new ArrayList<>();
    final List<Event> events = new ArrayList<>();

    World contract(long worker, String start, String end) {
        return contract(worker, start, end, null, 8_000_00L);
    }

    World contract(long worker, String start, String end, String ended, Long wageFen) {
        contracts.add(new Contract("110105", "I", worker, day(start), day(end), day(ended), wageFen));
        return this;
    }

    World event(FilingKind kind, String day) {
        events.add(new Event("110105", "I", kind, day(day)));
        return this;
    }

    /** Many contracts and events around the turn of a leap year, dense at the ends of months. */
    static World random(Random random, int contracts) {
        World world = new World();
        for (int i = 0; i < contracts; i++) {
            LocalDate start = day(random);
            LocalDate end = random.nextInt(4) == 0 ? null : later(random, start);
            LocalDate ended = random.nextInt(3) == 0 ? later(random, start) : null;
            Long wage = random.nextInt(4) == 0 ? null : 3_000_00L + random.nextInt(40) * 50_001L;
            world.contracts.add(new Contract(
                    area(random), section(random), random.nextInt(1 + contracts / 2), start, end, ended, wage));
        }
        FilingKind[] kinds = FilingKind.values();
        for (int i = 0; i < contracts; i++) {
            world.events.add(
                    new Event(area(random), section(random), kinds[random.nextInt(kinds.length)], day(random)));
        }
        return world;
    }

    Dataset<Row> contracts(SparkSession spark) {
        return spark.createDataFrame(
                contracts.stream()
                        .map(each -> RowFactory.create(
                                each.area(),
                                each.section(),
                                each.worker(),
                                date(each.start()),
                                date(each.end()),
                                date(each.ended()),
                                each.wageFen()))
                        .toList(),
                CONTRACTS);
    }

    Dataset<Row> events(SparkSession spark) {
        return spark.createDataFrame(
                events.stream()
                        .map(each -> RowFactory.create(
                                each.area(), each.section(), each.kind().name(), date(each.occurredOn())))
                        .toList(),
                EVENTS);
    }

    /** The earliest start or event, null in an empty world. */
    LocalDate earliest() {
        LocalDate earliest = null;
        for (Contract each : contracts) {
            earliest = earliest == null || each.start().isBefore(earliest) ? each.start() : earliest;
        }
        for (Event each : events) {
            earliest = earliest == null || each.occurredOn().isBefore(earliest) ? each.occurredOn() : earliest;
        }
        return earliest;
    }

    private static LocalDate day(Random random) {
        LocalDate day = LocalDate.of(2023, 11, 1).plusDays(random.nextInt(200));
        return switch (random.nextInt(5)) {
            case 0 -> day.withDayOfMonth(1);
            case 1 -> day.withDayOfMonth(day.lengthOfMonth());
            default -> day;
        };
    }

    private static LocalDate later(Random random, LocalDate start) {
        LocalDate day = start.plusDays(random.nextInt(8) == 0 ? 0 : random.nextInt(120));
        return random.nextInt(4) == 0 ? day.withDayOfMonth(day.lengthOfMonth()) : day;
    }

    private static String area(Random random) {
        List<String> areas = List.of("110101", "110105", "110108", "110302");
        return random.nextInt(40) == 0 ? "310000" : areas.get(random.nextInt(areas.size()));
    }

    private static String section(Random random) {
        return random.nextInt(20) == 0 ? null : List.of("A", "C", "I").get(random.nextInt(3));
    }

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static Date date(LocalDate day) {
        return day == null ? null : Date.valueOf(day);
    }
}
