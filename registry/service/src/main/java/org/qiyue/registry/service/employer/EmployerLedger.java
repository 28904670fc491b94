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

/** Reads employers; every method runs in the transaction of its caller and sees the rows of the caller's scope. */
@ApplicationScoped
class EmployerLedger implements PanacheRepositoryBase<Employer, String> {

    /** Totals are counted up to here and not told beyond. */
    static final int COUNTED = 10_000;

    /** A search looks at so many employers at most, those with the most contracts. */
    private static final int SEARCHED = 500;

    private final ScopeCheck scopes;

    EmployerLedger(ScopeCheck scopes) {
        this.scopes = scopes;
    }

    /** The place of an employer in the order asked for. */
    record Position(String key, String creditCode) {}

    /** The question with its text looked up among the names, which is done once for a page and its total. */
    EmployerQuestion searched(EmployerQuestion question) {
        if (question.text() == null) {
            return question;
        }
        Map<String, Object> values = new HashMap<>();
        values.put("text", question.text());
        values.put("searched", SEARCHED);
        values.put("area", question.values().get("area"));
        return question.of(query(
                        "select * from registry.employer_search(:text, :searched, cast(:area as text))",
                        String.class,
                        values)
                .getResultList());
    }

    /**
     * Employers in order.
     *
     * @param question one whose text has been looked up
     * @param after the last employer seen, null for the first page
     * @param atMost rows to read
     */
    List<Employer> page(EmployerQuestion question, Position after, int atMost) {
        Map<String, Object> values = new HashMap<>(question.values());
        values.put("atMost", atMost);
        String conditions = question.sql();
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
        long counted = count(question, COUNTED + 1);
        return counted > COUNTED ? Optional.empty() : Optional.of(counted);
    }

    /** How many employers answer a question whose text has been looked up, counted up to some number. */
    long count(EmployerQuestion question, int most) {
        Map<String, Object> values = new HashMap<>(question.values());
        values.put("most", most);
        String sql = "select count(*) from (select 1 from registry.employer e where " + question.sql()
                + " limit :most) counted";
        return query(sql, Long.class, values).getSingleResult();
    }

    /** An employer within the caller's scope. */
    Optional<Employer> visible(String creditCode) {
        return findByIdOptional(creditCode);
    }

    private <T> NativeQuery<T> query(String sql, Class<T> type, Map<String, Object> values) {
        @SuppressWarnings("unchecked")
        NativeQuery<T> query = getEntityManager().createNativeQuery(sql, type).unwrap(NativeQuery.class);
        values.forEach(query::setParameter);
        return query;
    }
}
