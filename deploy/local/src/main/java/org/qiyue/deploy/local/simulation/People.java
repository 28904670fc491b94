package org.qiyue.deploy.local.simulation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.qiyue.registry.model.CodeLists;
import org.qiyue.registry.model.ResidentId;

/** The workers of the city: from all of China, no two with the same id number. */
final class People {

    private static final String NATIONAL = "00";

    private final long seed;
    private final LocalDate today;
    private final List<String> divisions;

    People(long seed, LocalDate today) {
        this.seed = seed;
        this.today = today;
        // Counties of the mainland in force: their codes are the first six digits of a resident's id.
        this.divisions = CodeLists.standard().list("division").items().stream()
                .filter(item -> item.validTo() == null && item.code().matches("[1-6]\\d{5}"))
                .filter(item -> !item.code().endsWith(NATIONAL) && !item.code().equals("110302"))
                .map(item -> item.code())
                .distinct()
                .sorted()
                .toList();
    }

    Person person(long ordinal) {
        Dice dice = Dice.of(seed, "person", ordinal);
        int age = 19 + (int) Math.min(27, Math.abs(dice.normal() * 11));
        LocalDate birth = today.minusYears(age).minusDays(dice.between(0, 364)).minusYears(5);
        // Division and sequence together number the workers, so that no id is drawn twice.
        String division = divisions.get((int) (ordinal % divisions.size()));
        long sequence = (ordinal / divisions.size()) % 1000;
        String first17 = division + DateTimeFormatter.BASIC_ISO_DATE.format(birth) + String.format("%03d", sequence);
        String sex = sequence % 2 == 1 ? "1" : "2";
        return new Person(
                ordinal,
                Names.person(dice),
                first17 + ResidentId.check(first17),
                birth,
                sex,
                division,
                "北京市测试小区" + (ordinal % 300 + 1) + "号楼" + dice.between(101, 2806) + "室" + Names.MARK,
                mobile(ordinal),
                dice.pick(List.of("10", "20", "20", "20", "30", "30", "40", "60", "70")),
                dice.chance(0.15),
                Math.exp(dice.normal() * 0.28));
    }

    /** Numbers of the block 190, one a worker. */
    private static String mobile(long ordinal) {
        return "190" + String.format("%08d", ordinal % 100_000_000L);
    }
}
