package org.qiyue.ingest.rules.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qiyue.ingest.rules.Qualification.Kind.AUTHORITY_CRYPTOGRAPHY;
import static org.qiyue.ingest.rules.Qualification.Kind.AUTHORITY_LICENCE;
import static org.qiyue.ingest.rules.Qualification.Kind.CLASSIFIED_PROTECTION;
import static org.qiyue.ingest.rules.Qualification.Kind.CRYPTOGRAPHIC_PRODUCT;
import static org.qiyue.ingest.rules.review.ReviewExamples.DAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qiyue.ingest.rules.Qualification;

/** Nobody is judged by a kind of qualification of which no record is loaded. */
class QualificationKindsTest {

    @Test
    void aPlatformIsJudgedByTheKindsThatAreLoaded() {
        assertThat(ofPlatform(of(AUTHORITY_LICENCE, "测试CA"))).isEmpty();
        assertThat(ofPlatform(of(CRYPTOGRAPHIC_PRODUCT, "jingqian"))).containsExactly("A13");
        assertThat(ofPlatform(of(CLASSIFIED_PROTECTION, "jingqian"))).containsExactly("A14");
        assertThat(ofPlatform(of(CLASSIFIED_PROTECTION, "jingqian"), of(CRYPTOGRAPHIC_PRODUCT, "jingqian")))
                .containsExactly("A13", "A14");
    }

    @Test
    void anAuthorityIsJudgedByTheKindsThatAreLoaded() {
        assertThat(ofAuthority(of(AUTHORITY_LICENCE, "测试CA"))).isEmpty();
        assertThat(ofAuthority(of(AUTHORITY_CRYPTOGRAPHY, "测试CA"))).isEmpty();
        assertThat(ofAuthority(of(CRYPTOGRAPHIC_PRODUCT, "yiqian"))).isEmpty();
        assertThat(ofAuthority(of(AUTHORITY_LICENCE, "测试CA"), of(AUTHORITY_CRYPTOGRAPHY, "别家CA")))
                .containsExactly("A12");
        assertThat(ofAuthority(of(AUTHORITY_LICENCE, "别家CA"))).containsExactly("A12");
    }

    @Test
    void theFindingSaysWhoseFilingsTheAuthoritySignedFor() {
        AuthorityOnDay seen =
                new AuthorityOnDay(DAY, "测试CA", List.of(of(AUTHORITY_LICENCE, "别家CA")), Set.of("yiqian", "jingqian"));
        assertThat(ReviewBook.standard().review(seen, rule -> true).get(0).facts())
                .containsEntry("platforms", "jingqian, yiqian");
    }

    private static List<String> ofPlatform(Qualification... records) {
        return rules(ReviewBook.standard()
                .review(ReviewExamples.platform("THIRD_PARTY", new FilingCount(0, 0), List.of(records)), rule -> true));
    }

    private static List<String> ofAuthority(Qualification... records) {
        return rules(ReviewBook.standard()
                .review(new AuthorityOnDay(DAY, "测试CA", List.of(records), Set.of()), rule -> true));
    }

    private static List<String> rules(List<ReviewFinding> findings) {
        return findings.stream().map(ReviewFinding::rule).toList();
    }

    private static Qualification of(Qualification.Kind kind, String holder) {
        return new Qualification(
                kind, holder, LocalDate.parse("2024-01-01"), LocalDate.parse("2028-12-31"), 3, DAY.minusMonths(1));
    }
}
