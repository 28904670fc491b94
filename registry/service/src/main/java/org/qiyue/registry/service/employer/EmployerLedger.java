package org.qiyue.registry.service.employer;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hibernate.query.NativeQuery;
import org.qiyue.registry.service.access.ScopeCheck;
import org.qiyue.registry.service.contract.LegalDay;
import org.qiyue.registry.service.contract.StateName;

/** Reads employers; every method runs in the transaction of its caller and sees the rows of the caller's scope. */
@ApplicationScoped
class EmployerLedger implements PanacheRepositoryBase<Employer, String> {

    /** Totals are counted up to here and not told beyond. */
    static final int COUNTED = 10_000;

    /** A search looks at so many employers at most, those with the most contracts. */
    private static final int SEARCHED = 1_000;

    private final ScopeCheck scopes;
    private final LegalDay day;

    EmployerLedger(ScopeCheck scopes, LegalDay day) {
        this.scopes = scopes;
        this.day = day;
    }

    /** The place of an employer in the order asked for. */
    record Position(String key, String creditCode) {}

    /**
     * Employers in order.
     *
     * @param after the last employer seen, null for the first page
     * @param atMost rows to read
     */
    List<Employer> page(EmployerQuestion question, Position after, int atMost) {
        Map<String, Object> values = new HashMap<>(Map.of("atMost", atMost));
        String conditions = conditions(question, values);
        String tail = " order by " + question.sort().order() + " limit :atMost";
        String sql;
        if (after == null) {
            sql = "select e.* from registry.employer e where " + conditions + tail;
        } else {
            values.put("key", question.sort().key(after.key()));
            values.put("code", after.creditCode());
            sql = question.sort().later().stream()
                    .map(later ->
                            "(select e.* from registry.employer e where " + conditions + " and " + later + tail + ")")
                    .collect(Collectors.joining(" union all ", "select e.* from (", ") e" + tail));
        }
        List<Employer> found = query(sql, Employer.class, values).getResultList();
        found.forEach(employer -> scopes.verify(employer.belonging()));
        return found;
    }

    /** How many employers answer the question; nothing when there are more than are counted. */
    Optional<Long> total(EmployerQuestion question) {
        Map<String, Object> values = new HashMap<>(Map.of("most", COUNTED + 1));
        String sql = "select count(*) from (select 1 from registry.employer e where " + conditions(question, values)
                + " limit :most) counted";
        long counted = query(sql, Long.class, values).getSingleResult();
        return counted > COUNTED ? Optional.empty() : Optional.of(counted);
    }

    /** An employer within the caller's scope. */
    Optional<Employer> visible(String creditCode) {
        return findByIdOptional(creditCode);
    }

    private String conditions(EmployerQuestion question, Map<String, Object> values) {
        StringBuilder sql = new StringBuilder("true");
        if (question.asksForCode()) {
            sql.append(" and e.credit_code >= :codeFrom and e.credit_code < :codeTo");
            values.put("codeFrom", question.code());
            values.put("codeTo", question.code() + "~");
        } else if (question.text() != null) {
            sql.append(" and e.credit_code in (select registry.employer_search(:text, :searched))");
            values.put("text", question.text());
            values.put("searched", SEARCHED);
        }
        if (question.area() != null) {
            sql.append(" and cast(:area as text) = any (e.areas)");
            values.put("area", question.area());
        }
        if (question.section() != null) {
            sql.append(" and e.industry_section = :section");
            values.put("section", question.section());
        }
        if (question.state() != null) {
            sql.append(" and exists (select 1 from registry.contract c where c.credit_code = e.credit_code and (")
                    .append(StateName.SQL)
                    .append(") = :state)");
            values.put("state", question.state().name());
            values.put("today", day.today());
        }
        return sql.toString();
    }

    private <T> NativeQuery<T> query(String sql, Class<T> type, Map<String, Object> values) {
        @SuppressWarnings("unchecked")
        NativeQuery<T> query = getEntityManager().createNativeQuery(sql, type).unwrap(NativeQuery.class);
        values.forEach(query::setParameter);
        return query;
    }
}
