package org.qiyue.ingest.service.review;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qiyue.ingest.rules.review.ContractOnDay;
import org.qiyue.ingest.rules.review.DispatchedIn;
import org.qiyue.ingest.rules.review.FilingCount;
import org.qiyue.ingest.service.decide.TermsByDay;
import org.qiyue.registry.model.ContractEvent;
import org.qiyue.registry.model.ContractTimeline;
import org.qiyue.registry.store.intake.RegisteredContract;
import org.qiyue.registry.store.intake.VersionRow;

/** Contracts of some employers as of a day, gathered page by page; what the rules do not ask for is not kept. */
final class Gathered {

    private static final Set<String> IDENTITY =
            Set.of("/platformCode", "/contractNo", "/employer/creditCode", "/worker/idNumber", "/worker/idType");
    private static final String USER_UNIT = "/dispatch/userUnitCreditCode";

    private final Set<String> creditCodes;
    private final LocalDate day;
    private final Instant filedFrom;
    private final Instant filedUntil;
    private final SlimTerms slim = new SlimTerms();
    private final Map<String, List<ContractOnDay>> contracts = new HashMap<>();
    private final Map<String, List<DispatchedIn>> dispatched = new HashMap<>();
    private final Map<String, Count> filings = new HashMap<>();
    private final Map<String, Count> platforms;

    /**
     * @param creditCodes the employers
     * @param day the day
     * @param filedFrom from when on filings are counted
     * @param filedUntil up to when
     * @param platforms filings by platform, added to
     */
    Gathered(
            Collection<String> creditCodes,
            LocalDate day,
            Instant filedFrom,
            Instant filedUntil,
            Map<String, Count> platforms) {
        this.creditCodes = Set.copyOf(creditCodes);
        this.day = day;
        this.filedFrom = filedFrom;
        this.filedUntil = filedUntil;
        this.platforms = platforms;
    }

    /** Filings counted so far. */
    static final class Count {
        private int filed;
        private int repaired;

        FilingCount value() {
            return new FilingCount(filed, repaired);
        }
    }

    List<ContractOnDay> contracts(String creditCode) {
        return contracts.getOrDefault(creditCode, List.of());
    }

    List<DispatchedIn> dispatchedIn(String creditCode) {
        return dispatched.getOrDefault(creditCode, List.of());
    }

    FilingCount filings(String creditCode) {
        return filings.getOrDefault(creditCode, new Count()).value();
    }

    /**
     * A contract that one of the employers has now.
     *
     * @param senders the platforms that sent the filings that are counted
     */
    void add(RegisteredContract contract, Map<Long, String> senders) {
        ContractTimeline timeline = contract.timeline();
        count(contract, senders);
        keep(contract, timeline);
    }

    /** Numbers of the filings of contracts that are counted. */
    List<Long> counted(List<RegisteredContract> contracts) {
        return contracts.stream()
                .flatMap(contract -> contract.versions().stream())
                .filter(this::isCounted)
                .map(VersionRow::filingNo)
                .toList();
    }

    private boolean isCounted(VersionRow version) {
        boolean repair = version.event() instanceof ContractEvent.Correction
                || version.event() instanceof ContractEvent.Withdrawal;
        return !repair
                && !version.recordedAt().isBefore(filedFrom)
                && version.recordedAt().isBefore(filedUntil);
    }

    /** A contract that one of the employers had before another took it over; one of the others may have it. */
    void addHandedOver(RegisteredContract contract) {
        if (!creditCodes.contains(contract.present().creditCode())) {
            keep(contract, contract.timeline());
        }
    }

    private void keep(RegisteredContract contract, ContractTimeline timeline) {
        TermsByDay terms = TermsByDay.of(contract, timeline, day).orElse(null);
        if (terms == null) {
            return;
        }
        String holder = holder(contract, timeline, terms.inEffect());
        if (creditCodes.contains(holder)) {
            JsonNode inForce = slim.of(terms.inForce());
            contracts
                    .computeIfAbsent(holder, code -> new ArrayList<>())
                    .add(new ContractOnDay(
                            contract.present().contractId(),
                            contract.present().platformCode(),
                            contract.present().workerId(),
                            contract.present().jurisdictionArea(),
                            contract.present().registrationArea(),
                            timeline,
                            inForce,
                            terms.agreed() == terms.inForce() ? inForce : slim.of(terms.agreed())));
        }
    }

    /** The employer who has it on the day; a takeover counts from the day on which it takes effect. */
    private String holder(RegisteredContract contract, ContractTimeline timeline, List<JsonNode> terms) {
        boolean takenOver = timeline.eventsInLegalOrder().stream()
                .anyMatch(event -> event instanceof ContractEvent.Amendment amendment && amendment.successor() != null);
        String first = terms.get(0).at("/employer/creditCode").textValue();
        return takenOver && first != null
                ? timeline.successorOn(day).orElse(first)
                : contract.present().creditCode();
    }

    private void count(RegisteredContract contract, Map<Long, String> senders) {
        Set<String> corrected = new HashSet<>();
        for (VersionRow version : contract.versions()) {
            if (version.event() instanceof ContractEvent.Correction correction
                    && version.withdrawnBy() == null
                    && IDENTITY.stream()
                            .anyMatch(field -> version.changes().text().contains('"' + field + '"'))) {
                corrected.add(correction.supersedes());
            }
        }
        for (VersionRow version : contract.versions()) {
            if (isCounted(version)) {
                boolean repaired = version.withdrawnBy() != null
                        || corrected.contains(version.event().filingId());
                add(filings.computeIfAbsent(contract.present().creditCode(), code -> new Count()), repaired);
                String sender = senders.getOrDefault(
                        version.filingNo(), contract.present().platformCode());
                add(platforms.computeIfAbsent(sender, code -> new Count()), repaired);
            }
        }
    }

    private static void add(Count count, boolean repaired) {
        count.filed++;
        count.repaired += repaired ? 1 : 0;
    }

    /** A contract that dispatches to one of the employers, or once did. */
    void addDispatch(RegisteredContract contract) {
        ContractTimeline timeline = contract.timeline();
        LocalDate ended = timeline.ending().map(ContractEvent.Ending::endedOn).orElse(LocalDate.MAX);
        Map<LocalDate, DispatchedIn> periods = new HashMap<>();
        Map<LocalDate, String> units = new HashMap<>();
        List<JsonNode> inEffect =
                TermsByDay.of(contract, timeline, day).map(TermsByDay::inEffect).orElse(List.of());
        for (JsonNode terms : inEffect) {
            String unit = terms.at(USER_UNIT).textValue();
            LocalDate start = day(terms.at("/dispatch/periodStart"));
            LocalDate end = day(terms.at("/dispatch/periodEnd"));
            if (unit == null || start == null || end == null || start.isAfter(day) || ended.isBefore(start)) {
                continue;
            }
            periods.put(
                    start,
                    new DispatchedIn(
                            contract.present().contractId(),
                            contract.present().workerId(),
                            terms.at("/dispatch/postKind").textValue(),
                            start,
                            end.isBefore(ended) ? end : ended));
            units.put(start, unit);
        }
        periods.forEach((start, period) -> {
            if (creditCodes.contains(units.get(start))) {
                dispatched
                        .computeIfAbsent(units.get(start), code -> new ArrayList<>())
                        .add(period);
            }
        });
    }

    private static LocalDate day(JsonNode value) {
        try {
            return value.isTextual() ? LocalDate.parse(value.textValue()) : null;
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
