package org.qiyue.registry.service.contract;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.query.NativeQuery;
import org.qiyue.registry.service.access.ScopeCheck;
import org.qiyue.registry.service.contract.ContractViews.ContractRow;

/** Reads contracts; every method runs in the transaction of its caller. */
@ApplicationScoped
public class ContractStore implements PanacheRepositoryBase<Contract, String> {
    private static final String OF_EMPLOYER =
            "c.credit_code = :code and :area in ('110000', c.jurisdiction_area, c.registration_area)";
    private static final String COUNTED = "from Contract c where c.creditCode = :code and not c.voided"
            + " and (:area = '110000' or c.jurisdictionArea = :area or c.registrationArea = :area)";

    private final ScopeCheck scopes;
    private final LegalDay day;

    ContractStore(ScopeCheck scopes, LegalDay day) {
        this.scopes = scopes;
        this.day = day;
    }

    /**
     * Contracts of an employer, the newest registration first.
     *
     * @param state null for all
     * @param before contract id of the last row seen, null for the first page
     * @param atMost rows to read
     */
    public List<ContractRow> ofEmployer(String creditCode, StateName state, String before, int atMost) {
        StringBuilder sql = new StringBuilder("select c.contract_id from registry.contract c where " + OF_EMPLOYER);
        Map<String, Object> values = new HashMap<>(Map.of("code", creditCode, "area", scopes.area(), "atMost", atMost));
        if (before != null) {
            sql.append(" and c.contract_id < :before");
            values.put("before", before);
        }
        LocalDate today = day.today();
        if (state != null) {
            sql.append(" and (").append(StateName.SQL).append(") = :state");
            values.put("state", state.name());
            values.put("today", today);
        }
        sql.append(" order by c.contract_id desc limit :atMost");
        List<String> ids = query(sql.toString(), String.class, values).getResultList();
        return ids.isEmpty() ? List.of() : rows(ids, today);
    }

    /** How many contracts of an employer are in each state today. */
    public Map<StateName, Long> countByState(String creditCode) {
        Map<StateName, Long> counts = new EnumMap<>(StateName.class);
        String sql = "select state, count(*) from (select " + StateName.SQL
                + " as state from registry.contract c where " + OF_EMPLOYER + ") s group by state";
        Map<String, Object> values = Map.of("code", creditCode, "area", scopes.area(), "today", day.today());
        for (Object[] each : query(sql, Object[].class, values).getResultList()) {
            counts.put(StateName.valueOf((String) each[0]), ((Number) each[1]).longValue());
        }
        return counts;
    }

    /** How many contracts of an employer, neither void nor moved, have each term type. */
    public List<Count> countByTermType(String creditCode) {
        return getEntityManager()
                .createQuery(
                        "select c.termType, count(*) " + COUNTED
                                + " and c.movedTo is null group by c.termType order by c.termType",
                        Count.class)
                .setParameter("code", creditCode)
                .setParameter("area", scopes.area())
                .getResultList();
    }

    /** How many contracts of an employer each platform filed, void ones left out. */
    public List<Count> countByPlatform(String creditCode) {
        return getEntityManager()
                .createQuery(
                        "select c.platformCode, count(*) " + COUNTED
                                + " group by c.platformCode order by count(*) desc, c.platformCode",
                        Count.class)
                .setParameter("code", creditCode)
                .setParameter("area", scopes.area())
                .getResultList();
    }

    Optional<Contract> visible(String contractId) {
        return find("from Contract c join fetch c.worker where c.contractId = ?1", contractId)
                .singleResultOptional();
    }

    /** The name of an employer of the contract; its code where the caller may not see that employer. */
    String employerName(String creditCode) {
        return getEntityManager()
                .createQuery("select e.name from Employer e where e.creditCode = :code", String.class)
                .setParameter("code", creditCode)
                .getResultStream()
                .findFirst()
                .orElse(creditCode);
    }

    /** A worker of the contract. */
    Worker worker(long workerId) {
        return getEntityManager().find(Worker.class, workerId);
    }

    private List<ContractRow> rows(List<String> ids, LocalDate today) {
        List<Contract> contracts = list("from Contract c join fetch c.worker where c.contractId in ?1", ids);
        contracts.forEach(contract -> scopes.verify(contract.jurisdictionArea, contract.registrationArea));
        return contracts.stream()
                .sorted(Comparator.comparing((Contract contract) -> contract.contractId)
                        .reversed())
                .map(contract -> ContractRow.of(contract, today))
                .toList();
    }

    private <T> NativeQuery<T> query(String sql, Class<T> type, Map<String, Object> values) {
        @SuppressWarnings("unchecked")
        NativeQuery<T> query = getEntityManager().createNativeQuery(sql, type).unwrap(NativeQuery.class);
        values.forEach(query::setParameter);
        return query;
    }

    /** How often a code occurs. */
    public record Count(String code, long count) {}
}
