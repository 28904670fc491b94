package org.qiyue.ingest.rules.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.qiyue.ingest.rules.Qualification;

/**
 * A certification authority on a day.
 *
 * @param day the day
 * @param name the authority as certificates and the register of qualifications name it
 * @param qualifications qualification records, all of them
 */
public record AuthorityOnDay(LocalDate day, String name, List<Qualification> qualifications) {

    public AuthorityOnDay {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(name, "name");
        qualifications = List.copyOf(qualifications);
    }
}
