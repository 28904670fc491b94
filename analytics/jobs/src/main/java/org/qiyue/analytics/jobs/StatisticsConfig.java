package org.qiyue.analytics.jobs;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;

/**
 * The settings of one run, read from environment variables.
 *
 * @param databaseUrl {@code QIYUE_DB_URL}, a {@code jdbc:postgresql:} address
 * @param databaseUser {@code QIYUE_DB_USER}, the analytics role
 * @param databasePassword {@code QIYUE_DB_PASSWORD}, may be empty
 * @param asOf {@code QIYUE_AS_OF}, an ISO date; today in Shanghai when absent
 * @param sparkMaster {@code QIYUE_SPARK_MASTER}; {@code local[2]} when absent
 * @param workFolder {@code QIYUE_SPARK_DIR}, under which the run makes and removes its own folder for spilled data; the
 *     system's temporary folder when absent
 * @param extractFolder {@code QIYUE_EXTRACT_DIR}, under which the extracts of each release are kept; none are when absent
 */
record StatisticsConfig(
        String databaseUrl,
        String databaseUser,
        String databasePassword,
        LocalDate asOf,
        String sparkMaster,
        Path workFolder,
        Optional<Path> extractFolder) {

    private static final ZoneId CITY_ZONE = ZoneId.of("Asia/Shanghai");

    /** Reads the settings; the message of the exception says what is missing or wrong. */
    static StatisticsConfig from(Map<String, String> environment, Clock clock) {
        String url = required(environment, "QIYUE_DB_URL");
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new StatisticsFailure(
                    StatisticsFailure.Reason.CONFIGURATION,
                    "QIYUE_DB_URL 须以 jdbc:postgresql: 开头",
                    "QIYUE_DB_URL must begin with jdbc:postgresql:");
        }
        return new StatisticsConfig(
                url,
                required(environment, "QIYUE_DB_USER"),
                environment.getOrDefault("QIYUE_DB_PASSWORD", ""),
                asOf(environment.get("QIYUE_AS_OF"), LocalDate.now(clock.withZone(CITY_ZONE))),
                sparkMaster(environment),
                workFolder(environment),
                Optional.ofNullable(environment.get("QIYUE_EXTRACT_DIR")).map(Path::of));
    }

    /** {@link #sparkMaster()} alone. */
    static String sparkMaster(Map<String, String> environment) {
        return environment.getOrDefault("QIYUE_SPARK_MASTER", "local[2]");
    }

    /** {@link #workFolder()} alone. */
    static Path workFolder(Map<String, String> environment) {
        return Path.of(environment.getOrDefault("QIYUE_SPARK_DIR", System.getProperty("java.io.tmpdir")));
    }

    /** The same settings for another as-of day. */
    StatisticsConfig withAsOf(LocalDate day) {
        return new StatisticsConfig(
                databaseUrl, databaseUser, databasePassword, day, sparkMaster, workFolder, extractFolder);
    }

    /** The address without parameters, fit to be printed. */
    String printableUrl() {
        int parameters = databaseUrl.indexOf('?');
        return parameters < 0 ? databaseUrl : databaseUrl.substring(0, parameters);
    }

    @Override
    public String toString() {
        return "StatisticsConfig[" + printableUrl() + ", " + databaseUser + ", " + asOf + ", " + sparkMaster + "]";
    }

    private static LocalDate asOf(String text, LocalDate today) {
        if (text == null || text.isBlank()) {
            return today;
        }
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException wrong) {
            throw new StatisticsFailure(
                    StatisticsFailure.Reason.CONFIGURATION,
                    "QIYUE_AS_OF 不是 YYYY-MM-DD 日期：" + text,
                    "QIYUE_AS_OF is not a date YYYY-MM-DD: " + text);
        }
    }

    private static String required(Map<String, String> environment, String name) {
        String value = environment.get(name);
        if (value == null || value.isBlank()) {
            throw new StatisticsFailure(
                    StatisticsFailure.Reason.CONFIGURATION, "缺少环境变量 " + name, "the variable " + name + " is not set");
        }
        return value.strip();
    }
}
