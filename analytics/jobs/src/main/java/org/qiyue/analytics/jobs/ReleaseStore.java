package org.qiyue.analytics.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;
import org.qiyue.analytics.indicators.Frequency;
import org.qiyue.analytics.indicators.Indicator;
import org.qiyue.analytics.indicators.IndicatorCatalogue;
import org.qiyue.analytics.indicators.MissingIndicator;
import org.qiyue.analytics.indicators.Observation;
import org.qiyue.analytics.indicators.flow.FlowCatalogue;
import org.qiyue.analytics.indicators.flow.FlowIndicator;
import org.qiyue.analytics.indicators.move.MoveCatalogue;
import org.qiyue.analytics.indicators.move.MoveIndicator;
import org.qiyue.registry.model.WageConversion;

/** Stores releases in the schema {@code statistics}: whole or not at all, and never the same one twice. */
final class ReleaseStore implements AutoCloseable {

    private static final String PARAMETERS = """
            jsonb_build_object(
              'firstPeriod', ?::text, 'lastPeriod', ?::text, 'lastPeriodPartial', ?::boolean,
              'state', ?::text, 'contracts', ?::bigint, 'events', ?::bigint, 'areaUnknown', ?::bigint, 'sectionUnknown', ?::bigint,
              'paidDaysPerMonth', ?::numeric, 'paidHoursPerMonth', ?::numeric)
            """;

    private static final int COPY_BUFFER = 1 << 16;

    private final Connection connection;

    private ReleaseStore(Connection connection) {
        this.connection = connection;
    }

    static ReleaseStore open(StatisticsConfig config) throws SQLException {
        return new ReleaseStore(
                DriverManager.getConnection(config.databaseUrl(), config.databaseUser(), config.databasePassword()));
    }

    /** The release already stored for that origin, if there is one. */
    Optional<String> published(Release.Origin origin) throws SQLException {
        String sql = "select release_id from statistics.release where as_of = ? and snapshot_position = ?"
                + " and code_version = ? and parameters = " + PARAMETERS + " order by created_at limit 1";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setDate(1, Date.valueOf(origin.asOf()));
            statement.setLong(2, origin.source().position());
            statement.setString(3, origin.codeVersion());
            bindParameters(statement, 4, origin);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        }
    }

    /** What a stored release says of itself; empty when there is none of that name. */
    Optional<PublishedRelease> find(String releaseId) throws SQLException {
        String sql =
                "select as_of, snapshot_position, parameters ->> 'state', code_version, parameters ->> 'firstPeriod',"
                        + " digest from statistics.release where release_id = ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, releaseId);
            try (ResultSet row = statement.executeQuery()) {
                return row.next()
                        ? Optional.of(new PublishedRelease(
                                releaseId,
                                row.getObject(1, LocalDate.class),
                                row.getLong(2),
                                Long.parseUnsignedLong(row.getString(3), 16),
                                row.getString(4),
                                YearMonth.parse(row.getString(5)),
                                row.getString(6)))
                        : Optional.empty();
            }
        }
    }

    /**
     * Stores the release in one transaction.
     *
     * @return its id, or empty when another run has stored a release of the same origin meanwhile
     */
    Optional<String> publish(Release release) throws SQLException {
        connection.setAutoCommit(false);
        try {
            lock();
            if (published(release.origin()).isPresent()) {
                connection.rollback();
                return Optional.empty();
            }
            String id = freeId(release.origin().releaseId());
            insertIndicators();
            insertRelease(id, release);
            copyObservations(id, release.observations());
            connection.commit();
            return Optional.of(id);
        } catch (SQLException | RuntimeException failed) {
            connection.rollback();
            throw failed;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    /** Two runs at once publish one after the other; the lock ends with the transaction. */
    private void lock() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("select pg_advisory_xact_lock(hashtext('statistics.release'))");
        }
    }

    /** The id itself, or with -r2, -r3 … when other code or another state has already used the same day and position. */
    private String freeId(String id) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select count(*) from statistics.release where release_id = ?")) {
            for (int revision = 1; ; revision++) {
                String candidate = revision == 1 ? id : id + "-r" + revision;
                statement.setString(1, candidate);
                try (ResultSet row = statement.executeQuery()) {
                    row.next();
                    if (row.getInt(1) == 0) {
                        return candidate;
                    }
                }
            }
        }
    }

    private void insertIndicators() throws SQLException {
        String sql = "insert into statistics.indicator (code, name_zh, name_en, formula, unit, source, decimals,"
                + " population, earliest_period, dataset, missing_zh, missing_en)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (code) do update set name_zh = excluded.name_zh,"
                + " name_en = excluded.name_en, formula = excluded.formula, unit = excluded.unit,"
                + " source = excluded.source, decimals = excluded.decimals, population = excluded.population,"
                + " earliest_period = excluded.earliest_period, dataset = excluded.dataset,"
                + " missing_zh = excluded.missing_zh, missing_en = excluded.missing_en";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Indicator indicator : IndicatorCatalogue.all()) {
                addIndicator(statement, indicator, "CONTRACTS", null, null);
            }
            for (FlowIndicator figure : FlowCatalogue.all()) {
                addIndicator(statement, figure.indicator(), "JOB_FLOWS", null, null);
            }
            for (MoveIndicator figure : MoveCatalogue.all()) {
                addIndicator(statement, figure.indicator(), "JOB_FLOWS", null, null);
            }
            for (MissingIndicator missing : MissingIndicator.all()) {
                addIndicator(statement, missing.indicator(), "CONTRACTS", missing.reasonZh(), missing.reasonEn());
            }
            statement.executeBatch();
        }
    }

    private static void addIndicator(
            PreparedStatement statement, Indicator indicator, String dataset, String missingZh, String missingEn)
            throws SQLException {
        statement.setString(1, indicator.code());
        statement.setString(2, indicator.nameZh());
        statement.setString(3, indicator.nameEn());
        statement.setString(4, indicator.formula());
        statement.setString(5, indicator.unit());
        statement.setString(6, indicator.source());
        statement.setInt(7, indicator.decimals());
        statement.setString(8, indicator.population());
        statement.setString(9, indicator.earliestRelease().toString());
        statement.setString(10, dataset);
        statement.setString(11, missingZh);
        statement.setString(12, missingEn);
        statement.addBatch();
    }

    private void insertRelease(String id, Release release) throws SQLException {
        String sql = "insert into statistics.release"
                + " (release_id, created_at, code_version, snapshot_position, as_of, digest, observations, parameters)"
                + " values (?, now(), ?, ?, ?, ?, ?, " + PARAMETERS + ")";
        Release.Origin origin = release.origin();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, id);
            statement.setString(2, origin.codeVersion());
            statement.setLong(3, origin.source().position());
            statement.setDate(4, Date.valueOf(origin.asOf()));
            statement.setString(5, release.digest());
            statement.setInt(6, release.observations().size());
            bindParameters(statement, 7, origin);
            statement.executeUpdate();
        }
    }

    private void bindParameters(PreparedStatement statement, int from, Release.Origin origin) throws SQLException {
        WageConversion conversion = WageConversion.on(origin.asOf());
        Object[] values = {
            origin.series().first().toString(),
            origin.series().last().toString(),
            origin.series().lastIsPartial(),
            Long.toHexString(origin.source().state()),
            origin.source().contracts(),
            origin.source().events(),
            origin.source().areaUnknown(),
            origin.source().sectionUnknown(),
            conversion.paidDays(),
            conversion.paidHours()
        };
        for (int i = 0; i < values.length; i++) {
            statement.setObject(from + i, values[i]);
        }
    }

    private void copyObservations(String id, List<Observation> observations) throws SQLException {
        String copy = "copy statistics.observation"
                + " (release_id, indicator, variant, frequency, period, area, industry_section, value, count) from stdin";
        try (PGCopyOutputStream out =
                new PGCopyOutputStream(connection.unwrap(PGConnection.class), copy, COPY_BUFFER)) {
            for (Observation each : observations) {
                out.write(line(id, each).getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("the copy of the observations broke off", broken);
        }
    }

    /** No member holds a tab, a backslash or a line end, so nothing is escaped. */
    private static String line(String id, Observation each) {
        return String.join(
                        "\t",
                        id,
                        each.indicator(),
                        each.variant(),
                        Frequency.of(each.period()).code(),
                        each.period(),
                        each.cell().area(),
                        each.cell().section(),
                        each.value().toPlainString(),
                        Long.toString(each.count()))
                + "\n";
    }
}
