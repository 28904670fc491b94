package org.qiyue.ingest.rules.review;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.qiyue.ingest.rules.Qualification;

/**
 * A certification authority on a day.
 *
 * @param day the day
 * @param name the authority as certificates and the register of qualifications name it
 * @param qualifications qualification records, all of them
 * @param platforms codes of the platforms by whose latest filings it had certified a signer without being qualified
 */
public record AuthorityOnDay(LocalDate day, String name, List<Qualification> qualifications, Set<String> platforms) {

    public AuthorityOnDay {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(name, "name");
        qualifications = List.copyOf(qualifications);
        platforms = Collections.unmodifiableSortedSet(new TreeSet<>(platforms));
    }
}
