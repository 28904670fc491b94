package org.qiyue.ingest.rules;

import static org.qiyue.ingest.rules.RuleBuilder.trust;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Stage 1: whether the message comes from where it says, unchanged, and may come at all. */
final class TrustRules {

    private static final String WHOLE = "";

    static final List<Rule> RULES = List.of(
            trust("A03")
                    .basis("《电子签名法》第五条")
                    .says("缺少签名头或证书头，或其格式不正确。", "The signature or certificate header is missing or malformed.")
                    .remedy(
                            "按规程附上 qiyue-signature 与 qiyue-certificate 两个消息头后重新报送。",
                            "Send again with the headers qiyue-signature and qiyue-certificate as the protocol says.")
                    .when(
                            "缺少消息头 qiyue-signature 或 qiyue-certificate，或其值不是规程规定的格式。",
                            "Header qiyue-signature or qiyue-certificate is missing, or not in the form of the protocol.")
                    .firesAt(
                            WHOLE,
                            filed -> filed.facts().signature() == SignatureResult.MISSING
                                    || filed.facts().signature() == SignatureResult.MALFORMED),
            trust("A04")
                    .basis("《电子签名法》第十三条")
                    .says(
                            "签名与报文不符，或证书不属于该平台，或来源不是本主题的平台。",
                            "The signature does not verify over the bytes, the certificate is not bound to the platform, or"
                                    + " the source is not the topic's platform.")
                    .remedy(
                            "用本平台登记的证书对最终报文字节签名，并在本平台的主题上报送。",
                            "Sign the exact bytes with your own registered certificate and file on your own topic.")
                    .when(
                            "签名按登记的证书验证不通过；或该证书未登记；或证书不属于 source 所指的平台；或该平台不是本主题的平台。",
                            "The signature does not verify with the registered certificate; or that certificate is not registered; or it is not bound to the platform named in source; or that platform is not the topic's.")
                    .firesAt(WHOLE, TrustRules::isNotThePlatforms),
            trust("A05")
                    .basis("京人社劳发〔2020〕28号第（七）条")
                    .says(
                            "平台证书在收到时尚未生效、已过期、已吊销，或不是受信任机构签发。",
                            "At the time of receipt the platform's certificate was not yet valid, expired, revoked or not"
                                    + " from a trusted authority.")
                    .remedy("更换有效证书并完成登记后重新报送。", "Register a valid certificate, then file again.")
                    .when(
                            "收到时平台证书未到生效日、已过有效期、已吊销，或不是受信任机构签发。",
                            "At receipt the platform's certificate is before its first day, past its last, revoked, or not issued by a trusted authority.")
                    .firesAt(
                            WHOLE,
                            filed -> !filed.facts()
                                    .certificate()
                                    .isGoodAt(filed.facts().receivedAt())),
            trust("A06")
                    .basis("京人社劳发〔2020〕28号第（九）条")
                    .says("平台未处于正常接入状态。", "The platform is not in active status.")
                    .remedy("与主管部门联系恢复接入。", "Ask the bureau to restore access.")
                    .when(
                            "收到时本主题的平台没有登记，或其状态不是 ACTIVE。",
                            "At receipt the topic's platform is not registered, or its status is not ACTIVE.")
                    .firesAt(
                            WHOLE,
                            filed -> filed.facts().platform() == null
                                    || filed.facts().platform().status() != PlatformFacts.Status.ACTIVE),
            trust("A07")
                    .basis("备案规程（幂等）")
                    .says("同一备案流水号已用于内容不同的报文。", "This filing id was used before for other content.")
                    .remedy("以新的备案流水号报送修改后的内容。", "File the changed content under a new filing id.")
                    .when(
                            "同一 source 与 id 已有备案，且报文的 SM3 摘要不同；摘要相同的是重复报送（A08），原回执有效。",
                            "The same source and id have a filing whose SM3 digest is another; with the same digest it is a repeat (A08), and the stored receipt stands.")
                    .firesAt(
                            "/id",
                            filed -> filed.facts().earlier() != null
                                    && !filed.facts()
                                            .earlier()
                                            .contentDigest()
                                            .equals(filed.facts().contentDigest())),
            trust("A09")
                    .basis("备案规程（时钟）")
                    .says(
                            "报送时间晚于接收时间，超出允许误差。",
                            "The submission time lies after the time of receipt beyond the tolerance.")
                    .remedy("校准平台时钟后以新的备案流水号重新报送。", "Set the platform's clock, then file again under a new filing id.")
                    .when("time 晚于收到时间超过{clock-tolerance}。", "time lies more than {clock-tolerance} after receipt.")
                    .firesAt("/time", TrustRules::isFromTheFuture),
            trust("A11")
                    .basis("京人社劳发〔2020〕28号第（六）条")
                    .says(
                            "自建系统只能为本单位及登记的成员单位报送。",
                            "A self-built system may file only for its own registered employers.")
                    .remedy(
                            "改由该单位自己的系统或第三方平台报送，或先登记成员单位。",
                            "File through the employer's own system or a third party,"
                                    + " or have the employer registered as a member first.")
                    .when(
                            "平台登记为自建系统，而备案所报的用人单位、承继单位或更正后的用人单位（未报的，为所指合同的用人单位）不在其登记的单位之内。",
                            "The platform is registered as self-built, and the employer filed, its successor or the corrected one (where none is filed, the named contract's) is not among its registered employers.")
                    .firesAt(TrustRules::othersEmployers));

    private TrustRules() {}

    /** A08: the same key with the same bytes, found once A07 has not fired; no finding, the stored receipt stands. */
    static boolean isRepeatAfter(Rule rule, Case filed) {
        return rule.id().equals("A07") && filed.facts().earlier() != null;
    }

    private static boolean isNotThePlatforms(Case filed) {
        Facts facts = filed.facts();
        String source = filed.reading().platformCode();
        return facts.signature() != SignatureResult.VALID
                || facts.certificate() == null
                || !facts.certificate().platformCode().equals(source)
                || !source.equals(facts.topicPlatform());
    }

    private static boolean isFromTheFuture(Case filed) {
        Instant submittedAt = filed.submittedAt();
        return submittedAt != null
                && submittedAt.isAfter(filed.facts().receivedAt())
                && submittedAt.isAfter(
                        filed.facts().receivedAt().plus(filed.parameters().clockTolerance()));
    }

    /** Where a self-built system names another's staff: the contract's employer, or whom it would make its employer. */
    private static List<String> othersEmployers(Case filed) {
        PlatformFacts platform = filed.facts().platform();
        if (!platform.kind().equals(PlatformFacts.SELF_BUILT)) {
            return List.of();
        }
        List<String> pointers = new ArrayList<>(CreditCodes.ofEmployer(filed)
                .pointers(code -> !platform.ownCreditCodes().contains(code)));
        ContractFacts contract = filed.facts().contract();
        if (filed.creditCode() == null
                && contract != null
                && !platform.ownCreditCodes().contains(contract.creditCode())) {
            pointers.add(0, "/data/employer/creditCode");
        }
        return pointers;
    }
}
