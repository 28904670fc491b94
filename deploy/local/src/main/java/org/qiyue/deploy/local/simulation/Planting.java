package org.qiyue.deploy.local.simulation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qiyue.registry.model.ResidentId;

/**
 * The bed of planted lives: employers and workers of their own, whom nobody else in the city has to do with, so that what
 * is found of them is what they were made for.
 */
final class Planting {

    /** Numbers of employers, workers and contracts that the city itself never reaches. */
    private static final int EMPLOYERS = 20_000_000;

    private static final long WORKERS = 2_000_000;
    private static final long CONTRACTS = 1L << 41;

    private static final String THIRD_PARTY = "yiqian";
    private static final BigDecimal WAGE = new BigDecimal("9000");

    private final long seed;
    private final LocalDate today;
    private final EventWriter writer;
    private final People people;
    private final List<PlantedContract> contracts = new ArrayList<>();
    private final Map<String, Set<String>> employerReviews = new LinkedHashMap<>();
    private int employers;
    private long workers;
    private String group;

    Planting(long seed, LocalDate today, EventWriter writer) {
        this.seed = seed;
        this.today = today;
        this.writer = writer;
        this.people = new People(seed, today);
    }

    /** What is planted from here on belongs to this group. */
    Planting group(Class<?> lives) {
        group = lives.getSimpleName();
        return this;
    }

    /** The day on which all is filed. */
    LocalDate today() {
        return today;
    }

    /** An employer of its own, on a third party's platform. */
    Employer employer() {
        return employer("M74");
    }

    /** An agency of labour dispatch. */
    Employer agency() {
        return employer("L72");
    }

    private Employer employer(String industry) {
        return Employers.planted(seed, EMPLOYERS + employers++, industry, THIRD_PARTY);
    }

    /** The daily review finds this of the employer. */
    void reviewed(Employer employer, String... rules) {
        employerReviews.put(employer.creditCode(), Set.of(rules));
    }

    /** What the daily review is to find of employers, by credit code; nothing of all others that are planted. */
    Map<String, Set<String>> employerReviews() {
        return employerReviews;
    }

    /** A worker of thirty-five. */
    Person worker() {
        return worker(today.minusYears(35));
    }

    /** A man born on a day. */
    Person worker(LocalDate birth) {
        Person any = people.person(WORKERS + workers++);
        // The sequence number stays, but for its parity, which tells the sex.
        int sequence = Integer.parseInt(any.idNumber().substring(14, 17)) | 1;
        String first17 =
                any.household() + DateTimeFormatter.BASIC_ISO_DATE.format(birth) + String.format("%03d", sequence);
        return any.with(first17 + ResidentId.check(first17), birth, "1");
    }

    /** A full-time contract that runs for years to come. */
    PlantedContract running() {
        return running(employer(), worker());
    }

    /** A full-time contract that runs for years to come. */
    PlantedContract running(Employer employer, Person person) {
        LocalDate start = today.minusDays(400);
        return contract(
                employer, person, fixed(employer, start, start.plusYears(3).minusDays(1)));
    }

    /** A contract between them; nothing is filed of it yet. */
    PlantedContract contract(Employer employer, Person person, Terms terms) {
        long ordinal = contracts.size();
        String number = "ZZ-%d-%06d".formatted(terms.start().getYear(), ordinal);
        PlantedContract contract = new PlantedContract(
                writer,
                group,
                new ContractLife(CONTRACTS + ordinal, number, employer, person, List.of(new Step.Conclude(terms))));
        contracts.add(contract);
        return contract;
    }

    /** Full-time work from one day to another, both included, signed three days ahead. */
    Terms fixed(Employer employer, LocalDate start, LocalDate end) {
        return new Terms(
                Terms.FULL_TIME,
                end == null ? Terms.OPEN_ENDED : Terms.FIXED,
                start.minusDays(3),
                start,
                start,
                end,
                "3-01",
                "文员",
                employer.area(),
                WAGE,
                "M",
                null,
                null,
                null);
    }

    /** Full-time work without an end. */
    Terms openEnded(Employer employer, LocalDate start) {
        return fixed(employer, start, null);
    }

    /** Dispatch to a user unit from one day to another. */
    Terms dispatched(Employer userUnit, LocalDate start, LocalDate end) {
        return fixed(userUnit, start, end).dispatchedTo(userUnit);
    }

    /** The next term of a contract, from the day after the last. */
    Step.Renew renewed(Terms before, int years, int ordinal) {
        LocalDate start = before.end().plusDays(1);
        Terms next = before.renewed(
                before.end().minusDays(20), start, start.plusYears(years).minusDays(1));
        return new Step.Renew(next, before.end(), ordinal);
    }

    /** All that was planted, in order. */
    List<PlantedContract> contracts() {
        return contracts;
    }
}
