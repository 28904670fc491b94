package org.qiyue.registry.store.intake;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** supervision.unqualified_authority: one row for a platform and an authority, however many filings show it. */
final class UnqualifiedAuthorityTable {

    /** How many of a platform are kept: it may write any name into its filings. */
    private static final int MOST_OF_A_PLATFORM = 100;

    private UnqualifiedAuthorityTable() {}

    static void write(Connection connection, IntakeBatch batch) throws SQLException {
        if (batch.authorities.isEmpty()) {
            return;
        }
        List<UnqualifiedAuthority> rows = batch.authorities.values().stream()
                .flatMap(ofPlatform -> ofPlatform.values().stream())
                .toList();
        new Columns<>(connection, rows)
                .text(UnqualifiedAuthority::platformCode)
                .text(UnqualifiedAuthority::authority)
                .as("date", UnqualifiedAuthority::on)
                .number(UnqualifiedAuthority::filingNo)
                .update("INSERT INTO supervision.unqualified_authority AS u"
                        + " (platform_code, authority, first_on, last_on, first_filing_no)"
                        + " SELECT platform_code, authority, seen_on, seen_on, filing_no"
                        + " FROM (SELECT a.*, k.authority IS NOT NULL AS known, row_number() OVER"
                        + " (PARTITION BY a.platform_code, k.authority IS NULL"
                        + " ORDER BY a.filing_no, a.authority COLLATE \"C\") AS place"
                        + " FROM unnest(?, ?, ?, ?) AS a (platform_code, authority, seen_on, filing_no)"
                        + " LEFT JOIN supervision.unqualified_authority k USING (platform_code, authority)) AS a"
                        // What is known stays up to date however many names there are: its finding must not end by
                        // them.
                        + " WHERE known OR place + (SELECT count(*) FROM supervision.unqualified_authority k"
                        + " WHERE k.platform_code = a.platform_code) <= " + MOST_OF_A_PLATFORM
                        // A lapsed licence shows with every filing: what is known is written once a day.
                        + " ON CONFLICT (platform_code, authority) DO UPDATE SET last_on = excluded.last_on"
                        + " WHERE u.last_on < excluded.last_on");
    }
}
