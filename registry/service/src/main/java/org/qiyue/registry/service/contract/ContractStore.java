package org.qiyue.registry.service.contract;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.query.NativeQuery;
import org.qiyue.registry.service.access.Belonging;
import org.qiyue.registry.service.access.ScopeCheck;
import org.qiyue.registry.service.contract.ContractViews.ContractRow;

/** Reads contracts; every method runs in the transaction of its caller. */
@ApplicationScoped
public class ContractStore implements PanacheRepositoryBase<Contract, String> {
    private static final String OWN =
            "select c.contract_id, " + StateName.SQL + " as state, c.registration_area as area"
                    + " from registry.contract c where c.credit_code = :code"
                    + " and :area in ('110000', c.jurisdiction_area, c.registration_area)";
    /** Contracts that it had until another employer took them over: their rows are the other's now. */
    private static final String HANDED_OVER = "select c.contract_id, case when c.voided then 'VOID'"
            + " when s.moved_on <= :today then 'MOVED' else " + StateName.SQL + " end as state, s.area"
            + " from (select contract_id, max(moved_on) as moved_on, max(registration_area) as area"
            + " from registry.contract_succession where credit_code = :code group by contract_id) s"
            + " join registry.contract c on c.contract_id = s.contract_id"
            + " where c.credit_code <> :code and :area in ('110000', s.area)";

    private static final String FILE = " from (" + OWN + " union all " + HANDED_OVER + ") f";
    private static final String COUNTED = "from Contract c where c.creditCode = :code and not c.voided"
            + " and (:area = '110000' or c.jurisdictionArea = :area or c.registrationArea = :area)";

    private final ScopeCheck scopes;
    private final LegalDay day;

    ContractStore(ScopeCheck scopes, LegalDay day) {
        this.scopes = scopes;
        this.day = day;
    }

    /**
     * Contracts of an employer, those it handed over among them, the newest registration first.
     *
     * @param state null for all
     * @param before contract id of the last row seen, null for the first page
     * @param atMost rows to read
     */
    public List<ContractRow> ofEmployer(String creditCode, StateName state, String before, int atMost) {
        StringBuilder sql = new StringBuilder("select f.contract_id, f.state, f.area" + FILE + " where true");
        Map<String, Object> values = new HashMap<>(
                Map.of("code", creditCode, "area", scopes.area(), "today", day.today(), "atMost", atMost));
        if (before != null) {
            sql.append(" and f.contract_id < :before");
            values.put("before", before);
        }
        if (state != null) {
            sql.append(" and f.state = :state");
            values.put("state", state.name());
        }
        sql.append(" order by f.contract_id desc limit :atMost");
        List<Object[]> found = query(sql.toString(), Object[].class, values).getResultList();
        return found.isEmpty() ? List.of() : rows(found);
    }

    /** How many contracts of an employer are in each state today. */
    public Map<StateName, Long> countByState(String creditCode) {
        Map<StateName, Long> counts = new EnumMap<>(StateName.class);
        String sql = "select f.state, count(*)" + FILE + " group by f.state";
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

    /** Contracts with their workers, by number. */
    Map<String, Contract> withWorkers(List<String> contractIds) {
        Map<String, Contract> contracts = new HashMap<>();
        list("from Contract c join fetch c.worker where c.contractId in ?1", contractIds)
                .forEach(contract -> contracts.put(contract.contractId, contract));
        return contracts;
    }

    /** The names of employers that the caller may see, by credit code. */
    Map<String, String> employerNames(List<String> creditCodes) {
        Map<String, String> names = new HashMap<>();
        getEntityManager()
                .createQuery("select e.creditCode, e.name from Employer e where e.creditCode in :codes", Object[].class)
                .setParameter("codes", creditCodes)
                .getResultList()
                .forEach(row -> names.put((String) row[0], (String) row[1]));
        return names;
    }

    /** Where an employer is registered and its industry; empty where the caller may not see that employer. */
    Optional<Registered> registered(String creditCode) {
        return getEntityManager()
                .createQuery(
                        "select e.registrationArea, e.industrySection from Employer e where e.creditCode = :code",
                        Registered.class)
                .setParameter("code", creditCode)
                .getResultStream()
                .findFirst();
    }

    /** A worker of the contract. */
    Worker worker(long workerId) {
        return getEntityManager().find(Worker.class, workerId);
    }

    /**
     * By whom and when a contract was handed over, where that is why the caller sees it: an employer of its area had it, and
     * neither the successor nor the place of work is of that area. Empty for everybody else.
     */
    Optional<Succession> handover(Contract contract) {
        return scopes.covers(
                        Belonging.toEmployer(contract.creditCode, contract.jurisdictionArea, contract.registrationArea))
                ? Optional.empty()
                : getEntityManager()
                        .createQuery(
                                "from Succession s where s.contractId = :id and s.registrationArea = :area"
                                        + " order by s.movedOn desc",
                                Succession.class)
                        .setParameter("id", contract.contractId)
                        .setParameter("area", scopes.area())
                        .setMaxResults(1)
                        .getResultStream()
                        .findFirst();
    }

    /** @param found number, state and area of registration of each, as the file shows them */
    private List<ContractRow> rows(List<Object[]> found) {
        Map<String, Contract> contracts =
                withWorkers(found.stream().map(row -> (String) row[0]).toList());
        List<ContractRow> rows = new ArrayList<>();
        for (Object[] row : found) {
            Contract contract = contracts.get((String) row[0]);
            scopes.verify(Belonging.toEmployer(contract.creditCode, contract.jurisdictionArea, (String) row[2]));
            rows.add(ContractRow.of(contract, StateName.valueOf((String) row[1])));
        }
        return rows;
    }

    private <T> NativeQuery<T> query(String sql, Class<T> type, Map<String, Object> values) {
        @SuppressWarnings("unchecked")
        NativeQuery<T> query = getEntityManager().createNativeQuery(sql, type).unwrap(NativeQuery.class);
        values.forEach(query::setParameter);
        return query;
    }

    /** Where an employer is registered, and the section of its industry; null where not known. */
    record Registered(String area, String section) {}

    /** How often a code occurs. */
    public record Count(String code, long count) {}
}
