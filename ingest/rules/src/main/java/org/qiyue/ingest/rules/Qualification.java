package org.qiyue.ingest.rules;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;

/**
 * A qualification on record.
 *
 * @param kind what it attests
 * @param holder name of the certification authority, or code of the platform
 * @param validFrom first day
 * @param validTo last day
 * @param level of a classified protection record: the level; null otherwise
 * @param assessedOn of a classified protection record: the last assessment; null otherwise
 */
public record Qualification(
        Kind kind, String holder, LocalDate validFrom, LocalDate validTo, Integer level, LocalDate assessedOn) {

    /** What a qualification attests. */
    public enum Kind {
        /** 电子认证服务许可证. */
        AUTHORITY_LICENCE,
        /** 电子认证服务使用密码的证明文件. */
        AUTHORITY_CRYPTOGRAPHY,
        /** 商用密码产品认证证书. */
        CRYPTOGRAPHIC_PRODUCT,
        /** 网络安全等级保护. */
        CLASSIFIED_PROTECTION
    }

    public Qualification {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(holder, "holder");
        Objects.requireNonNull(validFrom, "validFrom");
        Objects.requireNonNull(validTo, "validTo");
    }

    /** Whether records of a kind are loaded at all: nobody is judged by what was not. */
    public static boolean isLoaded(Collection<Qualification> records, Kind kind) {
        return records != null && records.stream().anyMatch(each -> each.kind == kind);
    }

    /** Whether it is of that kind and holder and valid on that day. */
    public boolean isOf(Kind wanted, String of, LocalDate day) {
        return kind == wanted && holder.equals(of) && !day.isBefore(validFrom) && !day.isAfter(validTo);
    }
}
