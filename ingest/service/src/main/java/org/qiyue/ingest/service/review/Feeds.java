package org.qiyue.ingest.service.review;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qiyue.ingest.rules.Feed;
import org.qiyue.ingest.rules.Qualification;
import org.qiyue.ingest.rules.review.ReviewRule;
import org.qiyue.registry.store.registers.RegisterReader;
import org.qiyue.registry.store.review.ReviewReader;

/**
 * The registers from outside, as a run finds them.
 *
 * @param missing why a rule that needs a register is not evaluated; nothing for a register that is loaded
 * @param insuredFrom first month of head-counts to look at; null when there is none
 * @param insuredTo last month
 * @param qualifications all records
 */
record Feeds(
        Map<Feed, String> missing, YearMonth insuredFrom, YearMonth insuredTo, List<Qualification> qualifications) {

    private static final String EMPTY = "REGISTER_EMPTY";
    private static final String OUT_OF_DATE = "REGISTER_OUT_OF_DATE";

    static Feeds read(Connection connection, LocalDate day, int insuredMonths, int insuredAge) throws SQLException {
        ReviewReader reader = new ReviewReader(connection);
        Map<Feed, String> missing = new EnumMap<>(Feed.class);
        Optional<YearMonth> latest = reader.latestInsured(day);
        if (latest.isEmpty()) {
            missing.put(Feed.INSURED_HEADCOUNT, EMPTY);
        } else if (latest.get().plusMonths(insuredAge).isBefore(YearMonth.from(day))) {
            missing.put(Feed.INSURED_HEADCOUNT, OUT_OF_DATE);
        }
        if (!reader.hasRealNames()) {
            missing.put(Feed.REAL_NAME, EMPTY);
        }
        List<Qualification> qualifications = RegisterReader.qualifications(connection).stream()
                .map(row -> new Qualification(
                        Qualification.Kind.valueOf(row.kind()),
                        row.holder(),
                        row.validFrom(),
                        row.validTo(),
                        row.level(),
                        row.assessedOn()))
                .toList();
        if (!Qualification.isLoaded(qualifications, Qualification.Kind.AUTHORITY_LICENCE)
                && !Qualification.isLoaded(qualifications, Qualification.Kind.AUTHORITY_CRYPTOGRAPHY)) {
            missing.put(Feed.AUTHORITY_QUALIFICATION, EMPTY);
        }
        if (!Qualification.isLoaded(qualifications, Qualification.Kind.CRYPTOGRAPHIC_PRODUCT)) {
            missing.put(Feed.CRYPTOGRAPHIC_PRODUCT, EMPTY);
        }
        if (!Qualification.isLoaded(qualifications, Qualification.Kind.CLASSIFIED_PROTECTION)) {
            missing.put(Feed.CLASSIFIED_PROTECTION, EMPTY);
        }
        YearMonth to = latest.orElse(null);
        return new Feeds(missing, to == null ? null : to.minusMonths(insuredMonths - 1L), to, qualifications);
    }

    boolean has(Feed feed) {
        return !missing.containsKey(feed);
    }

    /** Why a rule is not evaluated; null when it is. */
    String skipped(ReviewRule<?> rule) {
        return rule.needs().map(missing::get).orElse(null);
    }
}
