package org.qiyue.ingest.rules;

import static org.qiyue.ingest.rules.Qualification.Kind.AUTHORITY_CRYPTOGRAPHY;
import static org.qiyue.ingest.rules.Qualification.Kind.AUTHORITY_LICENCE;
import static org.qiyue.ingest.rules.Qualification.Kind.CLASSIFIED_PROTECTION;
import static org.qiyue.ingest.rules.Qualification.Kind.CRYPTOGRAPHIC_PRODUCT;
import static org.qiyue.ingest.rules.RuleBuilder.content;

import java.time.LocalDate;
import java.util.List;
import org.qiyue.ingest.protocol.Level;
import org.qiyue.ingest.protocol.SignatureEntry;

/**
 * Stage 2: whether certification authority and signing system were qualified when the document was signed; each kind of
 * qualification is judged once records of it are loaded. What is found is about the platform, not about the contract: it
 * raises no alert, the review of the day does.
 */
final class QualificationRules {

    static final List<Rule> RULES = List.of(
            content("A12", Level.RISK)
                    .aboutPlatform()
                    .art74Item(7)
                    .basis("京人社劳发〔2020〕28号第（七）条；《电子签名法》第十六条至第十八条")
                    .says(
                            "签署时电子认证服务机构没有有效的电子认证服务许可或使用密码的证明文件。",
                            "At the time of signing the certification authority had no valid licence or no valid consent to"
                                    + " use cryptography.")
                    .remedy("核实电子认证服务机构的资质。", "Check the authority's qualifications.")
                    .needs(Feed.AUTHORITY_QUALIFICATION)
                    .alsoNeeds(Feed.AUTHORITY_LICENCE, Feed.AUTHORITY_CONSENT)
                    .when(
                            "资质名录有电子认证服务许可的，任一签署的 certIssuer 在 signedAt 当日没有有效的许可；有使用密码证明文件的，没有有效的证明文件。",
                            "A signature's certIssuer has no valid licence on the day of signedAt, where licences are loaded; or no valid consent to use cryptography, where consents are.")
                    .firesAt(filed ->
                            filed.signing().signaturesAt("/certIssuer", signature -> isUnlicensed(filed, signature))),
            content("A13", Level.RISK)
                    .aboutPlatform()
                    .art74Item(7)
                    .basis("京人社劳发〔2020〕28号第（七）条")
                    .says(
                            "签署系统没有有效的商用密码产品认证证书。",
                            "The signing system has no valid certificate for its cryptographic product.")
                    .remedy("补充登记商用密码产品认证证书。", "Register the certificate of the cryptographic product.")
                    .needs(Feed.CRYPTOGRAPHIC_PRODUCT)
                    .when(
                            "报送 evidence、资质名录有产品认证证书的：平台在 signedOn（没有的，为收到日）没有有效的商用密码产品认证证书。",
                            "With evidence, where product certificates are loaded: on signedOn (where there is none, on the day of receipt) the platform has no valid certificate of its cryptographic product.")
                    .firesAt("/source", filed -> isJudged(filed, CRYPTOGRAPHIC_PRODUCT) && !hasProduct(filed)),
            content("A14", Level.RISK)
                    .aboutPlatform()
                    .art74Item(7)
                    .basis("京人社劳发〔2020〕28号第（九）条；公通字〔2007〕43号")
                    .says(
                            "第三方平台网络安全等级保护低于第三级，或测评已过期。",
                            "The third party's classified protection is below level 3, or its last assessment is too old.")
                    .remedy("补充登记等级保护备案与测评结果。", "Register the grading and its latest assessment.")
                    .needs(Feed.CLASSIFIED_PROTECTION)
                    .when(
                            "报送 evidence 的第三方平台、资质名录有等级保护记录的：在 signedOn（没有的，为收到日）没有有效的、不低于第 {protection-level} 级且测评不超过 {assessment-months} 个月的等级保护记录。",
                            "With evidence, of a third party, where records of classified protection are loaded: on signedOn (where there is none, on the day of receipt) it has none that is valid, of level {protection-level} or more, and was assessed within {assessment-months} months.")
                    .firesAt(
                            "/source",
                            filed -> isJudged(filed, CLASSIFIED_PROTECTION)
                                    && filed.facts().platform().kind().equals(PlatformFacts.THIRD_PARTY)
                                    && !isProtected(filed)));

    private QualificationRules() {}

    private static boolean isJudged(Case filed, Qualification.Kind kind) {
        return filed.facts().platform() != null
                && filed.evidence() != null
                && Qualification.isLoaded(filed.facts().qualifications(), kind);
    }

    private static boolean isUnlicensed(Case filed, SignatureEntry signature) {
        if (filed.facts().qualifications() == null || signature.certIssuer() == null || signature.signedAt() == null) {
            return false;
        }
        LocalDate day = Case.day(signature.signedAt().toInstant());
        return lacks(filed, AUTHORITY_LICENCE, signature.certIssuer(), day)
                || lacks(filed, AUTHORITY_CRYPTOGRAPHY, signature.certIssuer(), day);
    }

    private static boolean lacks(Case filed, Qualification.Kind kind, String holder, LocalDate day) {
        return Qualification.isLoaded(filed.facts().qualifications(), kind) && !has(filed, kind, holder, day);
    }

    private static boolean hasProduct(Case filed) {
        return has(filed, CRYPTOGRAPHIC_PRODUCT, filed.facts().platform().code(), signedOrReceived(filed));
    }

    private static boolean isProtected(Case filed) {
        LocalDate day = signedOrReceived(filed);
        RuleParameters parameters = filed.parameters();
        return filed.facts().qualifications().stream()
                .filter(each -> each.isOf(
                        CLASSIFIED_PROTECTION, filed.facts().platform().code(), day))
                .anyMatch(each -> each.level() != null
                        && each.level() >= parameters.protectionLevel()
                        && each.assessedOn() != null
                        && !each.assessedOn()
                                .plusMonths(parameters.assessmentMonths())
                                .isBefore(day));
    }

    private static boolean has(Case filed, Qualification.Kind kind, String holder, LocalDate day) {
        return filed.facts().qualifications().stream().anyMatch(each -> each.isOf(kind, holder, day));
    }

    private static LocalDate signedOrReceived(Case filed) {
        return filed.signing().signedOn() == null
                ? filed.receivedDay()
                : filed.signing().signedOn();
    }
}
