package org.qiyue.registry.service.employer;

import java.time.Instant;
import java.util.List;

/**
 * The orders of the ledger. Each ends with the credit code, so that a row has exactly one place, and each has its index.
 */
enum EmployerSort {
    NAME("name", "e.name, e.credit_code", List.of("(e.name, e.credit_code) > (:key, :code)")) {
        @Override
        String keyOf(Employer employer) {
            return employer.name;
        }

        @Override
        Object key(String written) {
            return written;
        }
    },
    CONTRACTS(
            "-contracts",
            "e.contracts_in_force desc, e.credit_code",
            List.of("e.contracts_in_force = :key and e.credit_code > :code", "e.contracts_in_force < :key")) {
        @Override
        String keyOf(Employer employer) {
            return Integer.toString(employer.contractsInForce);
        }

        @Override
        Object key(String written) {
            return Integer.valueOf(written);
        }
    },
    LAST_FILED(
            "-lastFiledAt",
            "e.last_filed_at desc, e.credit_code",
            List.of("e.last_filed_at = :key and e.credit_code > :code", "e.last_filed_at < :key")) {
        @Override
        String keyOf(Employer employer) {
            return employer.lastFiledAt.toString();
        }

        @Override
        Object key(String written) {
            return Instant.parse(written);
        }
    };

    /** The names in requests, as a pattern. */
    static final String PATTERN = "name|-contracts|-lastFiledAt";

    private final String parameter;
    private final String order;
    private final List<String> later;

    EmployerSort(String parameter, String order, List<String> later) {
        this.parameter = parameter;
        this.order = order;
        this.later = later;
    }

    static EmployerSort of(String parameter) {
        for (EmployerSort each : values()) {
            if (each.parameter.equals(parameter)) {
                return each;
            }
        }
        throw new IllegalArgumentException("no sort " + parameter);
    }

    /** The name in requests. */
    String parameter() {
        return parameter;
    }

    /** The SQL order of employers {@code e}. */
    String order() {
        return order;
    }

    /**
     * What holds for the rows after the one with {@code :key} and {@code :code}, as conditions each of which an index
     * answers in order, and no two of which hold together. Where the directions differ, one row comparison cannot say
     * it, and a condition with OR would read every row before.
     */
    List<String> later() {
        return later;
    }

    /** The sort key of a row as text for a cursor. */
    abstract String keyOf(Employer employer);

    /** The sort key of a cursor as a value for the database. */
    abstract Object key(String written);
}
