package org.qiyue.ingest.rules.review;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.qiyue.registry.model.ContractEvent;
import org.qiyue.registry.model.ContractTimeline;
import org.qiyue.registry.model.FilingKind;
import org.qiyue.registry.model.Term;
import org.qiyue.registry.model.TermType;

/** A made-up contract, full-time at 10,000 yuan in Chaoyang, written down fact by fact. */
final class Made {

    private final String id;
    private final long worker;
    private final List<ContractEvent> events = new ArrayList<>();
    private final ObjectNode terms = JsonNodeFactory.instance.objectNode();
    private final ObjectNode ahead = JsonNodeFactory.instance.objectNode();

    private Made(String id, long worker) {
        this.id = id;
        this.worker = worker;
    }

    static Made contract(int number) {
        return new Made("C" + number, number)
                .with("/contract/employmentForm", "01")
                .with("/contract/workPlaceDivision", "110105")
                .with("/contract/wageUnit", "M")
                .with("/contract/wageAmount", new BigDecimal("10000"))
                .with("/contract/signedOn", "2020-01-01")
                .with("/contract/textDeliveredOn", "2020-01-01");
    }

    /** Contracts numbered from 0, each as the function writes it down. */
    static List<ContractOnDay> many(int count, IntFunction<Made> each) {
        return IntStream.range(0, count).mapToObj(each).map(Made::onDay).toList();
    }

    /** An employer of these contracts and nothing else on a day. */
    static EmployerOnDay employer(String day, Made... contracts) {
        return employer(day, java.util.Arrays.stream(contracts).map(Made::onDay).toList());
    }

    static EmployerOnDay employer(String day, List<ContractOnDay> contracts) {
        LocalDate on = LocalDate.parse(day);
        return new EmployerOnDay(
                on,
                ReviewParameters.on(on),
                "91110105MA00XYH16C",
                "E",
                "110105",
                contracts,
                List.of(),
                new FilingCount(0, 0),
                null,
                null);
    }

    static EmployerOnDay userUnit(EmployerOnDay of, List<DispatchedIn> dispatched) {
        return new EmployerOnDay(
                of.day(),
                of.parameters(),
                of.creditCode(),
                of.industrySection(),
                of.registrationArea(),
                of.contracts(),
                dispatched,
                of.filings(),
                null,
                null);
    }

    static EmployerOnDay filing(EmployerOnDay of, FilingCount filings) {
        return new EmployerOnDay(
                of.day(),
                of.parameters(),
                of.creditCode(),
                of.industrySection(),
                of.registrationArea(),
                of.contracts(),
                List.of(),
                filings,
                null,
                null);
    }

    static EmployerOnDay fed(EmployerOnDay of, TreeMap<java.time.YearMonth, Integer> insured, List<OnSite> onSite) {
        return new EmployerOnDay(
                of.day(),
                of.parameters(),
                of.creditCode(),
                of.industrySection(),
                of.registrationArea(),
                of.contracts(),
                of.dispatchedIn(),
                of.filings(),
                insured,
                onSite);
    }

    Made of(long otherWorker) {
        Made other = new Made(id, otherWorker);
        other.events.addAll(events);
        other.terms.setAll(terms);
        return other;
    }

    Made fixed(String start, String end) {
        return concluded(Term.fixed(LocalDate.parse(start), LocalDate.parse(end)));
    }

    Made openEnded(String start) {
        return concluded(Term.openEnded(LocalDate.parse(start)));
    }

    /** A task with an estimated last day, or none. */
    Made task(String start, String estimate) {
        return concluded(
                new Term(TermType.TASK, LocalDate.parse(start), estimate == null ? null : LocalDate.parse(estimate)));
    }

    private Made concluded(Term term) {
        events.add(new ContractEvent.Conclusion(id + "-" + events.size(), term.start(), term));
        return with("/contract/startDate", term.start().toString())
                .with("/contract/employmentStart", term.start().toString());
    }

    Made renewed(String signedOn, String start, String end) {
        Term term = Term.fixed(LocalDate.parse(start), LocalDate.parse(end));
        events.add(new ContractEvent.Renewal(id + "-" + events.size(), LocalDate.parse(signedOn), term));
        return with("/contract/startDate", start);
    }

    /** A field of a renewal that was signed, and is not in force on the day. */
    Made signedAhead(String field, String value) {
        int slash = field.indexOf('/', 1);
        ahead.withObjectProperty(field.substring(1, slash)).put(field.substring(slash + 1), value);
        return this;
    }

    Made rescinded(String on, String reason) {
        events.add(
                new ContractEvent.Ending(id + "-" + events.size(), FilingKind.RESCINDED, LocalDate.parse(on), reason));
        return this;
    }

    Made with(String field, String value) {
        int slash = field.indexOf('/', 1);
        terms.withObjectProperty(field.substring(1, slash)).put(field.substring(slash + 1), value);
        return this;
    }

    Made with(String field, BigDecimal value) {
        int slash = field.indexOf('/', 1);
        terms.withObjectProperty(field.substring(1, slash)).put(field.substring(slash + 1), value);
        return this;
    }

    Made with(String field, boolean value) {
        int slash = field.indexOf('/', 1);
        terms.withObjectProperty(field.substring(1, slash)).put(field.substring(slash + 1), value);
        return this;
    }

    Made without(String field) {
        int slash = field.indexOf('/', 1);
        terms.withObjectProperty(field.substring(1, slash)).remove(field.substring(slash + 1));
        return this;
    }

    ContractOnDay onDay() {
        return new ContractOnDay(
                id,
                "yiqian",
                worker,
                "110108",
                "110105",
                ContractTimeline.of(events),
                terms,
                ahead.isEmpty() ? terms : ahead);
    }
}
