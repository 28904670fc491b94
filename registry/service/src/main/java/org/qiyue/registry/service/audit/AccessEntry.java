package org.qiyue.registry.service.audit;

import java.util.List;
import java.util.Objects;

/**
 * What is to be written into the access log. Who, with which role and for which unit, when and after which entry is not
 * said here: the database knows.
 *
 * @param records numbers of what was seen or changed
 * @param count how many records were shown, null where that is not known
 * @param outcome {@link #OK}, or the code of the problem answered
 */
record AccessEntry(Action action, Subject subject, List<String> records, Integer count, String outcome) {

    /** The outcome of what was done as asked. */
    static final String OK = "OK";

    AccessEntry {
        Objects.requireNonNull(action);
        Objects.requireNonNull(subject);
        Objects.requireNonNull(outcome);
        records = List.copyOf(records);
    }
}
