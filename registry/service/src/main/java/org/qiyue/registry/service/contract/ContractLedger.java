package org.qiyue.registry.service.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.query.NativeQuery;
import org.qiyue.registry.service.access.Belonging;
import org.qiyue.registry.service.access.Scope;
import org.qiyue.registry.service.access.ScopeCheck;
import org.qiyue.registry.service.contract.ContractSearchViews.FoundContract;

/**
 * Finds contracts in the whole register. Every method runs in the transaction of its caller and sees contracts of the
 * caller's area; those that its employers handed over stand in these employers' files.
 */
@ApplicationScoped
class ContractLedger {

    /** Totals are counted up to here and not told beyond. */
    static final int COUNTED = 10_000;

    private final EntityManager entities;
    private final ContractStore contracts;
    private final ScopeCheck scopes;
    private final LegalDay day;

    ContractLedger(EntityManager entities, ContractStore contracts, ScopeCheck scopes, LegalDay day) {
        this.entities = entities;
        this.contracts = contracts;
        this.scopes = scopes;
        this.day = day;
    }

    /** The place of a contract in the order asked for; the key is null where its number alone is the order. */
    record Position(LocalDate key, String contractId) {}

    /**
     * Contracts in order.
     *
     * @param after the last contract seen, null for the first page
     * @param atMost rows to read
     */
    List<FoundContract> page(ContractQuestion question, Position after, int atMost) {
        Map<String, Object> values = new HashMap<>(question.values());
        values.put("today", day.today());
        values.put("atMost", atMost);
        StringBuilder sql = new StringBuilder("select c.contract_id, " + StateName.SQL
                        + " as state, c.registration_area as area from registry.contract c where ")
                .append(conditions(question, values));
        if (after != null) {
            sql.append(" and ").append(question.sort().later());
            values.put("id", after.contractId());
            if (after.key() != null) {
                values.put("key", after.key());
            }
        }
        sql.append(" order by ").append(question.sort().order()).append(" limit :atMost");
        List<Object[]> found = query(sql.toString(), Object[].class, values).getResultList();
        return found.isEmpty() ? List.of() : written(found);
    }

    /** How many contracts answer the question; nothing when there are more than are counted. */
    Optional<Long> total(ContractQuestion question) {
        long counted = count(question, COUNTED + 1);
        return counted > COUNTED ? Optional.empty() : Optional.of(counted);
    }

    /** How many contracts answer the question, counted up to some number. */
    long count(ContractQuestion question, int most) {
        Map<String, Object> values = new HashMap<>(question.values());
        values.put("most", most);
        String sql = "select count(*) from (select 1 from registry.contract c where " + conditions(question, values)
                + " limit :most) counted";
        return query(sql, Long.class, values).getSingleResult();
    }

    private String conditions(ContractQuestion question, Map<String, Object> values) {
        String area = scopes.area();
        if (area.equals(Scope.City.CODE)) {
            return question.sql();
        }
        values.put("own", area);
        return "(c.jurisdiction_area = :own or c.registration_area = :own) and " + question.sql();
    }

    private List<FoundContract> written(List<Object[]> found) {
        Map<String, Contract> rows =
                contracts.withWorkers(found.stream().map(row -> (String) row[0]).toList());
        Map<String, String> names = contracts.employerNames(rows.values().stream()
                .map(contract -> contract.creditCode)
                .distinct()
                .toList());
        List<FoundContract> written = new ArrayList<>();
        for (Object[] row : found) {
            Contract contract = rows.get((String) row[0]);
            scopes.verify(
                    Belonging.toEmployer(contract.creditCode, contract.jurisdictionArea, contract.registrationArea));
            written.add(FoundContract.of(
                    contract, names.getOrDefault(contract.creditCode, contract.creditCode), StateName.valueOf((String)
                            row[1])));
        }
        return written;
    }

    private <T> NativeQuery<T> query(String sql, Class<T> type, Map<String, Object> values) {
        @SuppressWarnings("unchecked")
        NativeQuery<T> query = entities.createNativeQuery(sql, type).unwrap(NativeQuery.class);
        values.forEach(query::setParameter);
        return query;
    }
}
