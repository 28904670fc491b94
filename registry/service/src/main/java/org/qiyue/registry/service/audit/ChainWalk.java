package org.qiyue.registry.service.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import org.qiyue.registry.service.audit.AuditViews.BrokenLink;
import org.qiyue.registry.service.audit.AuditViews.Misfit;

/**
 * Goes along the chain of entries and stops at the first link that is broken. It takes every hash anew from the text of the
 * entry, here and not in the database, so that who rewrites the database's functions deceives nobody.
 */
final class ChainWalk {

    /** The hash before the first entry. */
    static final byte[] NOTHING = new byte[32];

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private long entryNo;
    private Instant at;
    private byte[] hash;

    /**
     * A walk that goes on after an entry that was found in order.
     *
     * @param entryNo its number, 0 for a walk from the beginning
     * @param at its time, null from the beginning
     * @param hash its hash, {@link #NOTHING} from the beginning
     */
    ChainWalk(long entryNo, Instant at, byte[] hash) {
        this.entryNo = entryNo;
        this.at = at;
        this.hash = hash;
    }

    /** Takes the next entry; tells what does not fit, and then stays where it is. */
    Optional<BrokenLink> step(EntryRow entry) {
        Set<Misfit> misfits = EnumSet.noneOf(Misfit.class);
        if (entry.entryNo != entryNo + 1) {
            return Optional.of(new BrokenLink(entryNo + 1, null, Set.of(Misfit.MISSING)));
        }
        if (!Arrays.equals(entry.previousHash, hash)) {
            misfits.add(Misfit.PREVIOUS_HASH);
        }
        if (!Arrays.equals(entry.hash, hash(entry))) {
            misfits.add(Misfit.CONTENT);
        }
        if (at != null && entry.at.isBefore(at)) {
            misfits.add(Misfit.TIME);
        }
        if (!misfits.isEmpty()) {
            return Optional.of(new BrokenLink(entry.entryNo, entry.at, misfits));
        }
        entryNo = entry.entryNo;
        at = entry.at;
        hash = entry.hash;
        return Optional.empty();
    }

    /** Compares the end that was reached with what is noted of it; tells what does not fit. */
    Optional<BrokenLink> end(EntryStore.Head head) {
        if (head.entryNo() > entryNo) {
            return Optional.of(new BrokenLink(entryNo + 1, null, Set.of(Misfit.MISSING)));
        }
        return head.entryNo() == entryNo && Arrays.equals(head.hash(), hash)
                ? Optional.empty()
                : Optional.of(new BrokenLink(entryNo, at, Set.of(Misfit.HEAD)));
    }

    long entryNo() {
        return entryNo;
    }

    Instant at() {
        return at;
    }

    byte[] hash() {
        return hash;
    }

    /** The hash of an entry, taken from its text as the migration that made the log describes it. */
    static byte[] hash(EntryRow entry) {
        StringBuilder text = new StringBuilder();
        tell(text, Long.toString(entry.entryNo));
        tell(text, TIME.format(entry.at));
        tell(text, entry.account);
        tell(text, entry.role);
        tell(text, entry.unit);
        tell(text, entry.action);
        tell(text, entry.resource);
        tell(text, entry.records);
        tell(text, entry.fields);
        tell(text, entry.purpose);
        tell(text, entry.purposeNote);
        tell(text, entry.caseNo);
        tell(text, entry.resultCount == null ? null : entry.resultCount.toString());
        tell(text, entry.clientIp);
        tell(text, entry.outcome);
        tell(text, HexFormat.of().formatHex(entry.previousHash));
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    private static void tell(StringBuilder text, String value) {
        if (value == null) {
            text.append('-');
        } else {
            text.append(value.getBytes(StandardCharsets.UTF_8).length)
                    .append(':')
                    .append(value);
        }
    }

    private static void tell(StringBuilder text, String[] members) {
        text.append(members.length).append('[');
        for (String member : members) {
            tell(text, member);
        }
        text.append(']');
    }
}
