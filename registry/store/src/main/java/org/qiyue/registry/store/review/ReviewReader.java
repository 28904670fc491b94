package org.qiyue.registry.store.review;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The employers there are to review, and what registers from outside say of them. One query a table. */
public final class ReviewReader {

    /** Everybody who has filed, is a user unit, stands in a register, or has an open finding; by credit code. */
    private static final String NEXT = "SELECT credit_code FROM ("
            + "(SELECT credit_code FROM registry.employer WHERE credit_code > ? ORDER BY 1 LIMIT ?)"
            + " UNION (SELECT DISTINCT (terms #>> '{dispatch,userUnitCreditCode}') COLLATE \"C\" AS credit_code"
            + " FROM registry.contract_version WHERE (terms #>> '{dispatch,userUnitCreditCode}') COLLATE \"C\" > ? ORDER BY 1 LIMIT ?)"
            + " UNION (SELECT DISTINCT credit_code FROM registry.register_insured WHERE credit_code > ? ORDER BY 1 LIMIT ?)"
            + " UNION (SELECT DISTINCT credit_code FROM registry.register_real_name WHERE credit_code > ?"
            + " ORDER BY 1 LIMIT ?)"
            + " UNION (SELECT DISTINCT credit_code FROM supervision.review_finding WHERE credit_code > ?"
            + " ORDER BY 1 LIMIT ?)) AS known ORDER BY 1 LIMIT ?";

    private static final int BRANCHES = 5;

    private final Connection connection;

    /**
     * @param connection in a transaction, as the role of ingest
     */
    public ReviewReader(Connection connection) {
        this.connection = connection;
    }

    /**
     * What the registry says of an employer.
     *
     * @param registrationArea where it is registered, or null
     * @param industrySection section A to T, or null
     */
    public record EmployerPlace(String registrationArea, String industrySection) {}

    /**
     * A worker of the real-name register.
     *
     * @param workerId the registry's number, null when no filing named him
     * @param enteredOn first day on site
     * @param leftOn last day, or null
     */
    public record SiteWorker(Long workerId, LocalDate enteredOn, LocalDate leftOn) {}

    /** The next credit codes after one, in order; fewer than asked for means that these are the last. */
    public List<String> nextEmployers(String after, int atMost) throws SQLException {
        List<String> codes = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(NEXT)) {
            for (int branch = 0; branch < BRANCHES; branch++) {
                query.setString(2 * branch + 1, after);
                query.setInt(2 * branch + 2, atMost);
            }
            query.setInt(2 * BRANCHES + 1, atMost);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    codes.add(rows.getString(1));
                }
            }
        }
        return codes;
    }

    /** Places of employers, those that have filed before those of the register alone. */
    public Map<String, EmployerPlace> places(Collection<String> creditCodes) throws SQLException {
        Map<String, EmployerPlace> places = new HashMap<>();
        try (PreparedStatement query = asked(
                        "SELECT credit_code, coalesce(e.registration_area, r.registration_area), e.industry_section"
                                + " FROM unnest(?) AS a (credit_code) LEFT JOIN registry.employer e USING (credit_code)"
                                + " LEFT JOIN registry.register_employer r USING (credit_code)",
                        creditCodes);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                places.put(rows.getString(1), new EmployerPlace(rows.getString(2), rows.getString(3)));
            }
        }
        return places;
    }

    /** The latest month of insured head-counts that is not past a day; empty when there is none. */
    public Optional<YearMonth> latestInsured(LocalDate day) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("SELECT max(month) FROM registry.register_insured WHERE month <= ?")) {
            query.setObject(1, day);
            try (ResultSet rows = query.executeQuery()) {
                rows.next();
                return Optional.ofNullable(rows.getObject(1, LocalDate.class)).map(YearMonth::from);
            }
        }
    }

    /** Insured head-counts of some months by employer; none where absent. */
    public Map<String, SortedMap<YearMonth, Integer>> insured(
            Collection<String> creditCodes, YearMonth from, YearMonth to) throws SQLException {
        Map<String, SortedMap<YearMonth, Integer>> insured = new HashMap<>();
        try (PreparedStatement query = asked(
                "SELECT credit_code, month, headcount FROM registry.register_insured"
                        + " WHERE credit_code = ANY (?) AND month BETWEEN ? AND ?",
                creditCodes)) {
            query.setObject(2, from.atDay(1));
            query.setObject(3, to.atDay(1));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    insured.computeIfAbsent(rows.getString(1), code -> new TreeMap<>())
                            .put(YearMonth.from(rows.getObject(2, LocalDate.class)), rows.getInt(3));
                }
            }
        }
        return insured;
    }

    /** Whether the real-name register is loaded. */
    public boolean hasRealNames() throws SQLException {
        return exists("SELECT EXISTS (SELECT FROM registry.register_real_name)");
    }

    /** Migrant workers on site by employer, who had come by a day. */
    public Map<String, List<SiteWorker>> siteWorkers(Collection<String> creditCodes, LocalDate day)
            throws SQLException {
        Map<String, List<SiteWorker>> workers = new HashMap<>();
        try (PreparedStatement query = asked(
                "SELECT r.credit_code, w.worker_id, r.entered_on, r.left_on FROM registry.register_real_name r"
                        + " LEFT JOIN registry.worker w USING (id_blind, id_type)"
                        + " WHERE r.credit_code = ANY (?) AND r.migrant AND r.entered_on <= ?",
                creditCodes)) {
            query.setObject(2, day);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    workers.computeIfAbsent(rows.getString(1), code -> new ArrayList<>())
                            .add(new SiteWorker(
                                    rows.getObject(2, Long.class),
                                    rows.getObject(3, LocalDate.class),
                                    rows.getObject(4, LocalDate.class)));
                }
            }
        }
        return workers;
    }

    /**
     * The platforms that had filed documents whose signers an authority had certified without being qualified, by authority.
     *
     * @param from the first day on which such a filing may have been received last
     * @param to the last day on which the first may have been received
     */
    public SortedMap<String, Set<String>> unqualifiedAuthorities(LocalDate from, LocalDate to) throws SQLException {
        SortedMap<String, Set<String>> platforms = new TreeMap<>();
        try (PreparedStatement query =
                connection.prepareStatement("SELECT authority, platform_code FROM supervision.unqualified_authority"
                        + " WHERE last_on >= ? AND first_on <= ?")) {
            query.setObject(1, from);
            query.setObject(2, to);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    platforms
                            .computeIfAbsent(rows.getString(1), name -> new TreeSet<>())
                            .add(rows.getString(2));
                }
            }
        }
        return platforms;
    }

    private boolean exists(String sql) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql);
                ResultSet rows = query.executeQuery()) {
            rows.next();
            return rows.getBoolean(1);
        }
    }

    private PreparedStatement asked(String sql, Collection<String> creditCodes) throws SQLException {
        PreparedStatement query = connection.prepareStatement(sql);
        query.setArray(1, connection.createArrayOf("text", creditCodes.toArray()));
        return query;
    }
}
