package org.qiyue.ingest.protocol;

import java.util.Objects;

/**
 * One line of the data dictionary.
 *
 * @param name the name on the wire
 * @param label the Chinese name
 * @param form how it is written
 * @param required whether its absence is a finding A02 whatever else the block says
 */
record Member(String name, String label, Form form, boolean required) {
    Member {
        Objects.requireNonNull(name);
        Objects.requireNonNull(label);
        Objects.requireNonNull(form);
    }

    static Member required(String name, String label, Form form) {
        return new Member(name, label, form, true);
    }

    static Member optional(String name, String label, Form form) {
        return new Member(name, label, form, false);
    }

    Member asRequired() {
        return new Member(name, label, form, true);
    }
}
