package org.qiyue.registry.model.sharing;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Agreements for tests. */
final class Agreements {
    static final LocalDate FROM = LocalDate.of(2026, 11, 1);
    static final LocalDate UNTIL = LocalDate.of(2027, 10, 31);

    private Agreements() {}

    /** Terms that nothing stands against. */
    static SharingTerms coordination() {
        return terms(SharingConsumer.PROVINCE, SharingPurpose.REGIONAL_COORDINATION, "/contract/startDate");
    }

    static SharingTerms terms(SharingConsumer kind, SharingPurpose purpose, String... fields) {
        return new SharingTerms(
                "天津市人力资源和社会保障局",
                "tianjin",
                kind,
                purpose,
                "跨省劳动关系核验",
                "政务数据共享条例 第二十条",
                purpose.questions(),
                List.of(fields),
                List.of("110000"),
                FROM,
                UNTIL,
                100,
                1000);
    }

    static SharingTerms asking(SharingTerms terms, Set<SharingQuestion> questions) {
        return new SharingTerms(
                terms.consumer(),
                terms.account(),
                terms.kind(),
                terms.purpose(),
                terms.purposeText(),
                terms.basis(),
                questions,
                terms.fields(),
                terms.areas(),
                terms.from(),
                terms.until(),
                terms.dailyQuota(),
                terms.totalQuota());
    }

    static SharingTerms of(List<String> areas, LocalDate from, LocalDate until, int daily, int total) {
        SharingTerms terms = coordination();
        return new SharingTerms(
                terms.consumer(),
                terms.account(),
                terms.kind(),
                terms.purpose(),
                terms.purposeText(),
                terms.basis(),
                terms.questions(),
                terms.fields(),
                areas,
                from,
                until,
                daily,
                total);
    }
}
