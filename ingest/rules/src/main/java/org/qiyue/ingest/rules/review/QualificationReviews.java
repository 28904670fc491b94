package org.qiyue.ingest.rules.review;

import static org.qiyue.ingest.rules.Qualification.Kind.AUTHORITY_CRYPTOGRAPHY;
import static org.qiyue.ingest.rules.Qualification.Kind.AUTHORITY_LICENCE;
import static org.qiyue.ingest.rules.Qualification.Kind.CLASSIFIED_PROTECTION;
import static org.qiyue.ingest.rules.Qualification.Kind.CRYPTOGRAPHIC_PRODUCT;
import static org.qiyue.ingest.rules.review.ReviewRule.authority;
import static org.qiyue.ingest.rules.review.ReviewRule.platform;

import java.time.LocalDate;
import java.util.List;
import org.qiyue.ingest.rules.Feed;
import org.qiyue.ingest.rules.Qualification;

/** Qualifications that are not, or no longer, valid on the day. */
final class QualificationReviews {

    private static final int OTHER = 7;
    private static final String THIRD_PARTY = "THIRD_PARTY";

    static final List<ReviewRule<AuthorityOnDay>> AUTHORITY_RULES = List.of(authority("A12")
            .needs(Feed.AUTHORITY_QUALIFICATION)
            .art74Item(OTHER)
            .basis("京人社劳发〔2020〕28号第（七）条；《电子签名法》第十六条至第十八条")
            .says(
                    "电子认证服务机构在当日没有有效的电子认证服务许可或使用密码的证明文件。",
                    "On the day the certification authority has no valid licence or no valid consent to use cryptography.")
            .remedy("核实电子认证服务机构的资质。", "Check the authority's qualifications.")
            .when(
                    "资质名录有电子认证服务许可的，当日电子认证服务机构没有有效的许可；有使用密码证明文件的，没有有效的证明文件。",
                    "On the day the certification authority has no valid licence, where licences are loaded; or no valid consent to use cryptography, where consents are.")
            .fires(seen -> lacks(seen.qualifications(), AUTHORITY_LICENCE, seen.name(), seen.day())
                            || lacks(seen.qualifications(), AUTHORITY_CRYPTOGRAPHY, seen.name(), seen.day())
                    ? List.of(
                            seen.platforms().isEmpty()
                                    ? Sighting.of(List.of(), "")
                                    : Sighting.of(List.of(), "").with("platforms", String.join(", ", seen.platforms())))
                    : Sighting.NONE));

    static final List<ReviewRule<PlatformOnDay>> PLATFORM_RULES = List.of(
            platform("A13")
                    .needs(Feed.CRYPTOGRAPHIC_PRODUCT)
                    .art74Item(OTHER)
                    .basis("京人社劳发〔2020〕28号第（七）条")
                    .says(
                            "签署系统在当日没有有效的商用密码产品认证证书。",
                            "On the day the signing system has no valid certificate for its cryptographic product.")
                    .remedy("补充登记商用密码产品认证证书。", "Register the certificate of the cryptographic product.")
                    .when(
                            "当日平台没有有效的商用密码产品认证证书。",
                            "On the day the platform has no valid certificate of its cryptographic product.")
                    .fires(seen -> lacks(seen.qualifications(), CRYPTOGRAPHIC_PRODUCT, seen.code(), seen.day())
                            ? List.of(Sighting.of(List.of(), ""))
                            : Sighting.NONE),
            platform("A14")
                    .needs(Feed.CLASSIFIED_PROTECTION)
                    .art74Item(OTHER)
                    .basis("京人社劳发〔2020〕28号第（九）条；公通字〔2007〕43号")
                    .says(
                            "第三方平台在当日网络安全等级保护低于第三级，或测评已过期。",
                            "On the day the third party's classified protection is below level 3, or its last assessment too old.")
                    .remedy("补充登记等级保护备案与测评结果。", "Register the grading and its latest assessment.")
                    .when(
                            "当日第三方平台没有有效的、不低于第 {protection-level} 级且测评不超过 {assessment-months} 个月的等级保护记录。",
                            "On the day a third party has no valid record of classified protection of level {protection-level} or more that was assessed within {assessment-months} months.")
                    .fires(seen -> THIRD_PARTY.equals(seen.kind())
                                    && Qualification.isLoaded(seen.qualifications(), CLASSIFIED_PROTECTION)
                                    && !isProtected(seen)
                            ? List.of(Sighting.of(List.of(), ""))
                            : Sighting.NONE));

    private QualificationReviews() {}

    private static boolean lacks(List<Qualification> all, Qualification.Kind kind, String holder, LocalDate day) {
        return Qualification.isLoaded(all, kind) && all.stream().noneMatch(each -> each.isOf(kind, holder, day));
    }

    private static boolean isProtected(PlatformOnDay seen) {
        int level = seen.parameters().whole("protection-level");
        int months = seen.parameters().whole("assessment-months");
        return seen.qualifications().stream()
                .filter(each -> each.isOf(CLASSIFIED_PROTECTION, seen.code(), seen.day()))
                .anyMatch(each -> each.level() != null
                        && each.level() >= level
                        && each.assessedOn() != null
                        && !each.assessedOn().plusMonths(months).isBefore(seen.day()));
    }
}
