package org.qiyue.registry.service.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qiyue.registry.service.access.Belonging;
import org.qiyue.registry.service.access.ScopeCheck;

/** Reads what was said of parties; every method runs in the transaction of its caller and sees what the caller may. */
@ApplicationScoped
public class PartyStore {
    private static final String FACT = "select field, filing_no, contract_id, value from registry.";
    private static final String FACTS = FACT + "party_facts(:party)";
    private static final String LATEST = FACT + "party_latest(:party, :day, :most)";
    private static final String EVENT = "select contract_id, version, kind, filing_no, filing_id, occurred_on,"
            + " effective_on, supersedes, corrected_to, ended_on, recorded_at from registry.";
    private static final String EVENTS = EVENT + "party_events(:party)";
    private static final String EVENTS_OF = EVENT + "party_events_of(:party, :numbers)";

    /** Of so many of the latest that was said of a fact one holds, but where nearly all of them have corrected days ahead. */
    private static final int LATEST_SAID = 16;

    private static final String FILINGS =
            "select f.filing_no, f.filing_id, f.receipt_no, f.platform_code, c.contract_id, f.jurisdiction_area,"
                    + " f.registration_area from registry.filing f"
                    + " left join registry.contract c on c.contract_id = f.contract_id where f.filing_no in (:numbers)";

    private final EntityManager entities;
    private final ScopeCheck scopes;

    PartyStore(EntityManager entities, ScopeCheck scopes) {
        this.entities = entities;
        this.scopes = scopes;
    }

    /** The past of an employer; without any when the caller may not see it. */
    public PartyPast employer(String creditCode) {
        return past(creditCode);
    }

    /** The past of a worker; without any when the caller sees no contract of his. */
    public PartyPast worker(long workerId) {
        return past(Long.toString(workerId));
    }

    /**
     * What decides on a day, by all that is known now, what a contract shows of an employer or a worker, without what was said
     * before: as a rule a few filings of a party for which thousands said the same. Answer {@link PartyPast#value} and
     * {@link PartyPast#industrySection} for that day alone, and of the name, the area and the industry alone.
     *
     * @param party the credit code, or the worker's number
     */
    public PartyPast latest(String party, LocalDate day, Instant now) {
        List<PartyFact> facts = facts(entities.createNativeQuery(LATEST, FactRow.class)
                .setParameter("party", party)
                .setParameter("day", day)
                .setParameter("most", LATEST_SAID));
        Long[] numbers = facts.stream()
                .filter(fact -> !fact.isBefore())
                .map(PartyFact::filingNo)
                .distinct()
                .toArray(Long[]::new);
        @SuppressWarnings("unchecked")
        List<PartyEvent> events = numbers.length == 0
                ? List.of()
                : entities.createNativeQuery(EVENTS_OF, PartyEvent.class)
                        .setParameter("party", party)
                        .setParameter("numbers", numbers)
                        .getResultList();
        PartyPast latest = new PartyPast(party, facts, events);
        boolean decides = facts.stream()
                .filter(fact -> !fact.isBefore())
                .collect(Collectors.groupingBy(PartyFact::field, Collectors.counting()))
                .entrySet()
                .stream()
                .allMatch(each -> each.getValue() < LATEST_SAID || latest.isSaid(each.getKey(), day, now));
        return decides ? latest : past(party);
    }

    /**
     * A filing as far as the caller may see it.
     *
     * @param contractId null where that contract is not within the caller's scope
     */
    public record SaidBy(
            Long filingNo,
            UUID filingId,
            String receiptNo,
            String platformCode,
            String contractId,
            String jurisdictionArea,
            String registrationArea) {}

    /** Those of the filings about an employer that are within the caller's scope, by their numbers. */
    public Map<Long, SaidBy> filings(String creditCode, Collection<Long> numbers) {
        return numbers.isEmpty()
                ? Map.of()
                : rows(FILINGS, SaidBy.class, "numbers", numbers)
                        .peek(filing -> scopes.verify(
                                Belonging.toEmployer(creditCode, filing.jurisdictionArea(), filing.registrationArea())))
                        .collect(Collectors.toMap(SaidBy::filingNo, Function.identity()));
    }

    private PartyPast past(String party) {
        List<PartyFact> facts =
                facts(entities.createNativeQuery(FACTS, FactRow.class).setParameter("party", party));
        List<PartyEvent> events = facts.isEmpty()
                ? List.of()
                : rows(EVENTS, PartyEvent.class, "party", party).toList();
        return new PartyPast(party, facts, events);
    }

    @SuppressWarnings("unchecked")
    private static List<PartyFact> facts(Query query) {
        return ((List<FactRow>) query.getResultList())
                .stream()
                        .flatMap(row -> PartyField.find(row.field())
                                .map(field -> new PartyFact(field, row.filingNo(), row.contractId(), row.value()))
                                .stream())
                        .toList();
    }

    private <T> Stream<T> rows(String sql, Class<T> type, String parameter, Object value) {
        @SuppressWarnings("unchecked")
        List<T> rows = entities.createNativeQuery(sql, type)
                .setParameter(parameter, value)
                .getResultList();
        return rows.stream();
    }

    /** A fact as the database gives it. */
    record FactRow(String field, Long filingNo, String contractId, String value) {}
}
