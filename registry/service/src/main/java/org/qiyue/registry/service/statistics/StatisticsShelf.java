package org.qiyue.registry.service.statistics;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qiyue.registry.service.access.CallerIdentity;
import org.qiyue.registry.service.access.Scope;
import org.qiyue.registry.service.problem.ProblemException;

/**
 * Reads releases; every method runs in the transaction of its caller. Figures are true counts, so a district sees the
 * industry sections of its own area and of the city, and of the other areas the totals; medians of wages, other than its own
 * and that of the whole city, only where they rest on ten contracts at least: one worker's wage must not be the median of a
 * cell that a neighbour may read.
 */
@ApplicationScoped
class StatisticsShelf implements PanacheRepositoryBase<Release, String> {

    /** The section that stands for all sections. */
    static final String ALL_SECTIONS = "_T";

    /** The monthly figures of contracts; flows of jobs stand in the same releases and are not on this shelf. */
    private static final String CONTRACTS = "CONTRACTS";

    /** By indicator first, as the key is ordered: a release holds many more figures than those of one set. */
    private static final String OF_THE_SET =
            " and o.indicator in (:set) and o.variant = '_Z' and o.sex = '_T' and o.ageGroup = '_T'";

    private static final String OWN_CELLS = " and (o.section = '_T' or o.area in (:own, :city))"
            + " and (o.area = :own or (o.area = :city and o.section = '_T')"
            + " or o.count >= 10 and o.indicator not in (select i.code from Indicator i where i.unit = '元')"
            + " or o.indicator not in (select i.code from Indicator i where i.unit like '元%'))";

    private final EntityManager database;
    private final CallerIdentity callers;

    StatisticsShelf(EntityManager database, CallerIdentity callers) {
        this.database = database;
        this.callers = callers;
    }

    List<Release> releases() {
        return listAll(Sort.descending("createdAt", "releaseId"));
    }

    /** The release of this id, the newest when null. */
    Optional<Release> release(String releaseId) {
        return releaseId != null
                ? findByIdOptional(releaseId)
                : findAll(Sort.descending("createdAt", "releaseId")).firstResultOptional();
    }

    List<Indicator> indicators() {
        return database.createQuery(
                        "from Indicator i where i.dataset = :set and i.missingZh is null order by i.code",
                        Indicator.class)
                .setParameter("set", CONTRACTS)
                .getResultList();
    }

    /** Figures in order of indicator, area, section and period; any filter may be null. */
    List<Observation> observations(String releaseId, Cells cells, int atMost) {
        StringBuilder query = new StringBuilder("from Observation o where o.releaseId = :release" + OF_THE_SET);
        Map<String, Object> values = new HashMap<>(Map.of("release", releaseId, "set", codes()));
        equal(query, values, "indicator", cells.indicator());
        equal(query, values, "area", cells.area());
        equal(query, values, "section", cells.section());
        if (cells.from() != null) {
            query.append(" and o.period >= :from");
            values.put("from", cells.from());
        }
        if (cells.to() != null) {
            query.append(" and o.period <= :to");
            values.put("to", cells.to());
        }
        String unit = callers.current().scope().unit().orElseThrow(ProblemException::notFound);
        if (!unit.equals(Scope.City.CODE)) {
            query.append(OWN_CELLS);
            values.put("own", unit);
            values.put("city", Scope.City.CODE);
        }
        var typed = database.createQuery(
                query.append(" order by o.indicator, o.area, o.section, o.period")
                        .toString(),
                Observation.class);
        values.forEach(typed::setParameter);
        return typed.setMaxResults(atMost).getResultList();
    }

    /** The last month of which a release has figures. */
    Optional<String> lastPeriod(String releaseId) {
        return Optional.ofNullable(database.createQuery(
                        "select max(o.period) from Observation o where o.releaseId = :release" + OF_THE_SET
                                + " and o.area = :city and o.section = '_T'",
                        String.class)
                .setParameter("release", releaseId)
                .setParameter("set", codes())
                .setParameter("city", Scope.City.CODE)
                .getSingleResult());
    }

    private List<String> codes() {
        return indicators().stream().map(indicator -> indicator.code).toList();
    }

    private static void equal(StringBuilder query, Map<String, Object> values, String attribute, Object value) {
        if (value != null) {
            query.append(" and o.").append(attribute).append(" = :").append(attribute);
            values.put(attribute, value);
        }
    }

    /** Which figures are asked for; null for all. */
    record Cells(String indicator, String area, String section, String from, String to) {}
}
