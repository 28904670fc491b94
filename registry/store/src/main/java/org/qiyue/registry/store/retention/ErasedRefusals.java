package org.qiyue.registry.store.retention;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qiyue.registry.store.FilingCipher;
import org.qiyue.registry.store.KeyRing;
import org.qiyue.registry.store.SealedFiling;

/**
 * Erases filings that were refused or quarantined, once their keeping time is over: of one stay number, platform, times, digest,
 * result, and the rules with their words.
 */
final class ErasedRefusals implements Erasure {

    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");
    private static final String DUE = " FROM registry.filing f WHERE f.filing_no > ? AND f.filing_no <= ?"
            + " AND f.result IN ('REJECTED', 'QUARANTINED') AND f.decided_at < ? AND f.data_key_wrapped IS NOT NULL";
    private static final String FIND = "SELECT f.filing_no, (SELECT a.contract_id FROM registry.contract_alias a"
            + " WHERE a.platform_code = f.platform_code AND a.contract_no = f.contract_no), f.content_digest,"
            + " f.raw_cipher, f.data_key_wrapped" + DUE + " ORDER BY f.filing_no";
    private static final String HOLDS = "SELECT hold_no, subject, key FROM registry.retention_hold"
            + " WHERE ended_at IS NULL AND coalesce(until >= ?, true) ORDER BY hold_no";

    /** Places of findings may repeat what the filing itself made up. */
    private static final String STRIP = "UPDATE registry.filing f SET findings = coalesce((SELECT"
            + " jsonb_agg(e.finding || '{\"pointer\": \"\"}' ORDER BY e.place)"
            + " FROM jsonb_array_elements(f.findings) WITH ORDINALITY AS e (finding, place)), '[]')"
            + " WHERE f.filing_no = ANY (?)";

    private static final String ASKED = "UPDATE registry.approval_request SET changes = '[]' WHERE filing_no = ANY (?)";

    /** So many numbers are gone through for one filing that is looked at: most filings are not refused. */
    private static final int NUMBERS_FOR_ONE = 20;

    private final KeepingTime keeping;
    private final Optional<FilingCipher> cipher;

    /** @param keys to find out whether a filing is about a held employer; not needed while none is */
    ErasedRefusals(KeepingTime keeping, Optional<KeyRing> keys) {
        this.keeping = keeping;
        this.cipher = keys.map(FilingCipher::new);
    }

    private record Hold(long number, boolean ofEmployer, String key) {}

    @Override
    public Portion next(Connection connection, Run run, int atMost) throws SQLException {
        List<Hold> holds = holds(connection, run);
        long upTo = Math.min(run.lastFilingNo(), run.doneTo() + (long) atMost * NUMBERS_FOR_ONE);
        List<Long> due = new ArrayList<>();
        Map<Long, PassedOver> left = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(FIND)) {
            query.setLong(1, run.doneTo());
            query.setLong(2, upTo);
            query.setObject(3, keeping.keptFrom(run.day()).atStartOfDay(CITY).toOffsetDateTime());
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    Optional<Hold> held = held(holds, rows);
                    if (held.isEmpty()) {
                        due.add(rows.getLong(1));
                    } else {
                        left.merge(held.get().number(), PassedOver.filing(), PassedOver::plus);
                    }
                }
            }
        }
        long erased = due.isEmpty() ? 0 : ErasedFilings.erase(connection, run, KeptData.REFUSED_FILING, due);
        for (String each : List.of(STRIP, ASKED)) {
            try (PreparedStatement statement = connection.prepareStatement(each)) {
                statement.setArray(1, connection.createArrayOf("bigint", due.toArray()));
                statement.executeUpdate();
            }
        }
        return new Portion(upTo, Erased.refused(erased), left, upTo >= run.lastFilingNo());
    }

    /** How many are due on a day, holds aside. */
    static long count(Connection connection, KeepingTime keeping, java.time.LocalDate day) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT count(*)" + DUE)) {
            query.setLong(1, 0);
            query.setLong(2, Long.MAX_VALUE);
            query.setObject(3, keeping.keptFrom(day).atStartOfDay(CITY).toOffsetDateTime());
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private List<Hold> holds(Connection connection, Run run) throws SQLException {
        List<Hold> holds = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(HOLDS)) {
            query.setObject(1, run.day());
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    holds.add(new Hold(rows.getLong(1), rows.getString(2).equals("EMPLOYER"), rows.getString(3)));
                }
            }
        }
        if (cipher.isEmpty() && holds.stream().anyMatch(Hold::ofEmployer)) {
            throw new IllegalStateException(
                    "有用人单位暂缓销毁，判断被拒报文是否与其有关需要密钥环（QIYUE_KEYS）"
                            + " · employers are held, and the key ring (QIYUE_KEYS) is needed to see which refused filings are about them");
        }
        return holds;
    }

    /** The hold that a filing is under; which employer it is about stands in its bytes alone. */
    private Optional<Hold> held(List<Hold> holds, ResultSet row) throws SQLException {
        if (holds.isEmpty()) {
            return Optional.empty();
        }
        String contract = row.getString(2);
        String event = holds.stream().noneMatch(Hold::ofEmployer)
                ? ""
                : new String(
                        cipher.orElseThrow().open(new SealedFiling(row.getBytes(4), row.getBytes(5)), row.getBytes(3)),
                        StandardCharsets.UTF_8);
        return holds.stream()
                .filter(hold -> hold.ofEmployer()
                        ? event.contains(hold.key())
                        : hold.key().equals(contract))
                .findFirst();
    }
}
