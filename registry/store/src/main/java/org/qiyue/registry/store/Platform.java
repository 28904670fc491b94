package org.qiyue.registry.store;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

/**
 * A signing platform as registered.
 *
 * @param platformCode {@code [a-z][a-z0-9-]{1,31}}
 * @param nameZh Chinese name
 * @param nameEn English name
 * @param kind who runs it
 * @param status whether it may file
 * @param ownCreditCodes the employers a self-built platform files for; empty for others
 * @param registeredOn day of registration
 */
public record Platform(
        String platformCode,
        String nameZh,
        String nameEn,
        Kind kind,
        Status status,
        Set<String> ownCreditCodes,
        LocalDate registeredOn) {

    /** Who runs it. */
    public enum Kind {
        /** 第三方. */
        THIRD_PARTY,
        /** 自建自用. */
        SELF_BUILT,
        /** 政府平台. */
        GOVERNMENT
    }

    /** Whether it may file: only ACTIVE may (rule A06). */
    public enum Status {
        ACTIVE,
        SUSPENDED,
        TERMINATED,
        SANDBOX
    }

    public Platform {
        if (!platformCode.matches("[a-z][a-z0-9-]{1,31}")) {
            throw new IllegalArgumentException("No platform code: " + platformCode);
        }
        Objects.requireNonNull(nameZh, "nameZh");
        Objects.requireNonNull(nameEn, "nameEn");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(status, "status");
        ownCreditCodes = Set.copyOf(ownCreditCodes);
        Objects.requireNonNull(registeredOn, "registeredOn");
        if (kind != Kind.SELF_BUILT && !ownCreditCodes.isEmpty()) {
            throw new IllegalArgumentException("Only a self-built platform has employers of its own");
        }
    }
}
