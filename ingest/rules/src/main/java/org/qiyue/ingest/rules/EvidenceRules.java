package org.qiyue.ingest.rules;

import static org.qiyue.ingest.rules.RuleBuilder.content;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.qiyue.ingest.protocol.EvidenceBlock;
import org.qiyue.ingest.protocol.Level;
import org.qiyue.ingest.protocol.SignatureEntry;
import org.qiyue.ingest.protocol.Sm3;
import org.qiyue.registry.model.FilingKind;

/** Stage 2: whether the document was signed, stamped and deposited as the law wants it. */
final class EvidenceRules {

    private static final String NOTICE_7 = "京人社劳发〔2020〕28号第（七）条";
    private static final String NOTICE_8 = "京人社劳发〔2020〕28号第（八）条";
    private static final String USER_UNIT = "/dispatch/userUnitCreditCode";
    private static final String SIGNATURES = "/data/evidence/signatures";

    static final List<Rule> RULES = List.of(
            content("A15", Level.WARN)
                    .basis(NOTICE_7)
                    .says("签名或摘要算法不是国家认可的密码算法。", "The signature or digest algorithm is not an approved one.")
                    .remedy("改用 SM2/SM3 签署以后的合同。", "Sign further contracts with SM2 and SM3.")
                    .when(
                            "任一签署的 signAlg 不是 SM2_SM3，或 docDigestAlg 不是 SM3。",
                            "signAlg of a signature is not SM2_SM3, or docDigestAlg is not SM3.")
                    .firesAt(EvidenceRules::foreignAlgorithms),
            content("A16", Level.REJECT)
                    .basis("《劳动合同法》第十六条")
                    .says(
                            "电子合同缺少用人单位或劳动者的签署。",
                            "The electronic contract lacks the signature of the employer or the worker.")
                    .remedy(
                            "补齐双方签署信息后以新的备案流水号重新报送。",
                            "Give both parties' signatures and file again under a new filing id.")
                    .when(
                            "原件为电子形式，且为订立、续订或变更 /contract、/dispatch 内容的变更：签署中没有 EMPLOYER 或没有 WORKER。",
                            "The original is electronic, and it is a conclusion, a renewal or an amendment of fields under /contract or /dispatch: no signature of role EMPLOYER, or none of role WORKER.")
                    .firesAt(SIGNATURES, EvidenceRules::lacksAParty),
            content("A17", Level.RISK)
                    .basis("《电子签名法》第二十一条；" + NOTICE_7)
                    .says("签署时签署人证书不在有效期内。", "The signer's certificate was not valid at the time of signing.")
                    .remedy("核实签署效力，必要时重新签署。", "Check the signature's effect and sign again where needed.")
                    .when(
                            "任一签署的 signedAt 早于 certNotBefore 或晚于 certNotAfter。",
                            "signedAt of a signature lies before certNotBefore or after certNotAfter.")
                    .firesAt(filed -> filed.signing().signaturesAt("/signedAt", EvidenceRules::isOutsideValidity)),
            content("A18", Level.RISK)
                    .basis(NOTICE_7)
                    .says("证书主体与当事人不一致。", "The certificate's subject is not the party.")
                    .remedy("核实签署人身份。", "Check who signed.")
                    .when(
                            "EMPLOYER、WORKER、USER_UNIT 签署的 certSubjectIdDigest 不等于以 docDigest 为密钥、对该方信用代码或证件号码所作的 HMAC-SM3（用工单位为变更前后任一）；或 GUARDIAN 的等于劳动者或用人单位的。",
                            "certSubjectIdDigest of an EMPLOYER, WORKER or USER_UNIT signature is not the HMAC-SM3, with docDigest as key, of that party's credit code or document number (of a user unit before or by the filing); or that of a GUARDIAN is the worker's or the employer's.")
                    .firesAt(EvidenceRules::othersCertificates),
            content("A19", Level.RISK)
                    .basis("京人社劳发〔2020〕28号第（十二）条；《电子签名法》第十五条")
                    .says("签署所用证书在签署前已报告失密。", "The certificate was reported compromised before the signing.")
                    .remedy("更换证书并重新签署。", "Replace the certificate and sign again.")
                    .needs(Feed.KEY_COMPROMISE)
                    .when(
                            "失密告知名录中有任一签署的 certSerial，且失密时间不晚于其 signedAt。",
                            "The register of compromised certificates has the certSerial of a signature, compromised no later than its signedAt.")
                    .firesAt(filed ->
                            filed.signing().signaturesAt("/certSerial", signature -> isCompromised(filed, signature))),
            content("A20", Level.WARN)
                    .basis(NOTICE_8)
                    .says(
                            "意愿确认、签署、时间戳、报送的时间先后不合理。",
                            "Consent, signature, timestamp and submission are not in this order of time.")
                    .remedy("核对各环节时间，校准时钟。", "Check the times of the steps and set the clocks.")
                    .when(
                            "任一签署不符合 consentAt ≤ signedAt ≤ tsaTime（无时间戳时为 time），或 tsaTime 晚于 time，相差超过{signing-tolerance}。",
                            "For a signature consentAt ≤ signedAt ≤ tsaTime (time, where there is no timestamp) does not hold, or tsaTime lies after time, by more than {signing-tolerance}.")
                    .firesAt(EvidenceRules::stepsOutOfOrder),
            content("A21", Level.WARN)
                    .basis(NOTICE_8 + "；《电子劳动合同订立指引》")
                    .says("合同文件没有可信时间戳。", "The document has no trusted timestamp.")
                    .remedy("签署完成后附加可信时间戳。", "Add a trusted timestamp once the document is signed.")
                    .when(
                            "原件为电子形式并报送 evidence，而 tsaTokenDigest 为空。",
                            "The original is electronic with evidence, and tsaTokenDigest is blank.")
                    .firesAt(
                            "/data/evidence/tsaTokenDigest",
                            filed -> filed.signing().electronicEvidence() != null
                                    && isBlank(
                                            filed.signing().electronicEvidence().tsaTokenDigest())),
            content("A22", Level.WARN)
                    .basis("京人社劳发〔2020〕28号第（八）条、第（十四）条")
                    .says(
                            "第三方平台未提供存证编号或区块链交易号。",
                            "A third-party platform gives neither a deposit number nor a chain transaction.")
                    .remedy("提供存证编号或区块链交易号。", "Give the deposit number or the chain transaction.")
                    .when(
                            "原件为电子形式并报送 evidence，平台登记为第三方，depositNo 与 chainTxId 均为空。",
                            "The original is electronic with evidence, the platform is registered as a third party, and depositNo and chainTxId are both blank.")
                    .firesAt("/data/evidence/depositNo", EvidenceRules::isNotDeposited),
            content("A23", Level.RISK)
                    .asksRegister()
                    .basis("京人社劳发〔2020〕28号第（四）条")
                    .says("同一合同文件已登记在另一劳动者或用人单位名下。", "The same document is registered for another worker or employer.")
                    .remedy("核实合同文件是否为本合同所签。", "Check whether the document belongs to this contract.")
                    .when(
                            "docDigest 已登记在另一劳动者或另一用人单位的合同下。",
                            "docDigest is registered with a contract of another worker or another employer.")
                    .firesAt(
                            "/data/evidence/docDigest",
                            filed -> filed.evidence() != null
                                    && filed.evidence().docDigest() != null
                                    && Boolean.TRUE.equals(filed.facts().documentOfOthers())),
            content("A24", Level.WARN)
                    .basis("京人社劳发〔2020〕28号第（一）条")
                    .says("缺少签署方的意愿确认方式。", "It is not said how the signer confirmed his will.")
                    .remedy("报送各方的意愿确认方式与时间。", "Give each party's way and time of consent.")
                    .when("任一签署的 consentMethod 为空。", "consentMethod of a signature is blank.")
                    .firesAt(filed -> filed.signing()
                            .signaturesAt("/consentMethod", signature -> isBlank(signature.consentMethod()))),
            content("A25", Level.RISK)
                    .basis("《劳动合同法》第十条、第十六条")
                    .says(
                            "签订日期与最后一方电子签署的日期不一致。",
                            "The day of signature is not the day of the last electronic signature.")
                    .remedy("如实填报签订日期。", "Give the true day of signature.")
                    .when(
                            "原件为电子形式：signedOn 不是 EMPLOYER、WORKER 最后一个 signedAt 的北京日期。",
                            "The original is electronic, and signedOn is not the day in Beijing of the last signedAt of EMPLOYER and WORKER.")
                    .firesAt(EvidenceRules::backDated));

    private EvidenceRules() {}

    private static List<String> foreignAlgorithms(Case filed) {
        List<String> pointers = filed.signing()
                .signaturesAt(
                        "/signAlg",
                        signature -> signature.signAlg() != null
                                && !signature.signAlg().equals("SM2_SM3"));
        EvidenceBlock evidence = filed.evidence();
        boolean digest = evidence != null
                && evidence.docDigestAlg() != null
                && !evidence.docDigestAlg().equals("SM3");
        return digest ? with(pointers, "/data/evidence/docDigestAlg") : pointers;
    }

    private static boolean lacksAParty(Case filed) {
        boolean needsBoth = filed.is(FilingKind.CONCLUDED)
                || filed.is(FilingKind.RENEWED)
                || filed.amended() != null && filed.amended().amendment().needsBothParties();
        return needsBoth
                && filed.signing().isElectronic()
                && !(hasSigned(filed, Case.EMPLOYER) && hasSigned(filed, Case.WORKER));
    }

    static boolean hasSigned(Case filed, String role) {
        for (SignatureEntry signature : filed.signing().signatures()) {
            if (role.equals(signature.role())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOutsideValidity(SignatureEntry signature) {
        OffsetDateTime signedAt = signature.signedAt();
        return signedAt != null
                && (isAfter(signature.certNotBefore(), signedAt) || isAfter(signedAt, signature.certNotAfter()));
    }

    private static boolean isAfter(OffsetDateTime one, OffsetDateTime other) {
        return one != null && other != null && one.isAfter(other);
    }

    private static List<String> othersCertificates(Case filed) {
        EvidenceBlock evidence = filed.evidence();
        if (evidence == null || evidence.docDigest() == null) {
            return List.of();
        }
        return filed.signing()
                .signaturesAt(
                        "/certSubjectIdDigest",
                        signature -> signature.role() != null
                                && signature.certSubjectIdDigest() != null
                                && isOfAnother(filed, signature));
    }

    /** A guardian has no identifier in the filing, so that it is only known whose his certificate must not be. */
    private static boolean isOfAnother(Case filed, SignatureEntry signature) {
        String worker = filed.worker().idNumber();
        return switch (signature.role()) {
            case Case.EMPLOYER -> !isOf(filed, signature, filed.creditCode(), true);
            case Case.WORKER -> !isOf(filed, signature, worker, true);
            case "USER_UNIT" -> !isOfUserUnit(filed, signature);
            case "GUARDIAN" ->
                isOf(filed, signature, worker, false) || isOf(filed, signature, filed.creditCode(), false);
            default -> false;
        };
    }

    /** One of those that are user unit before or by the filing; an amendment may have both sign. */
    private static boolean isOfUserUnit(Case filed, SignatureEntry signature) {
        List<String> userUnits = userUnits(filed);
        return userUnits.isEmpty() || userUnits.stream().anyMatch(code -> isOf(filed, signature, code, true));
    }

    /** The user units to which the worker is dispatched, before the filing and by it; none where none is known. */
    private static List<String> userUnits(Case filed) {
        List<String> codes = new ArrayList<>(0);
        if (filed.dispatch() != null) {
            codes.add(filed.dispatch().userUnitCreditCode());
        } else if (filed.contract() == null) {
            codes.add(filed.formBefore().flatMap(form -> form.text(USER_UNIT)).orElse(null));
            for (ChangedField change : filed.changes()) {
                codes.add(change.newText(USER_UNIT));
            }
        }
        codes.removeIf(Objects::isNull);
        return codes;
    }

    /** Whether the certificate is that of whoever has the identifier; as given where the filing has none. */
    private static boolean isOf(Case filed, SignatureEntry signature, String identifier, boolean whileUnknown) {
        return identifier == null
                ? whileUnknown
                : signature
                        .certSubjectIdDigest()
                        .equals(Sm3.subjectIdDigest(filed.evidence().docDigest(), identifier));
    }

    private static boolean isCompromised(Case filed, SignatureEntry signature) {
        if (filed.facts().compromisedCertificates() == null
                || signature.certSerial() == null
                || signature.signedAt() == null) {
            return false;
        }
        Instant since = filed.facts().compromisedCertificates().get(signature.certSerial());
        return since != null && !since.isAfter(signature.signedAt().toInstant());
    }

    private static List<String> stepsOutOfOrder(Case filed) {
        EvidenceBlock evidence = filed.evidence();
        if (evidence == null) {
            return List.of();
        }
        Duration tolerance = filed.parameters().signingTolerance();
        Instant stamped = instant(evidence.tsaTime());
        Instant submitted = filed.submittedAt();
        List<String> pointers = filed.signing().signaturesAt("/signedAt", signature -> {
            Instant signed = instant(signature.signedAt());
            Instant next = stamped == null ? submitted : stamped;
            return isOutOfOrder(instant(signature.consentAt()), signed, tolerance)
                    || isOutOfOrder(signed, next, tolerance);
        });
        return isOutOfOrder(stamped, submitted, tolerance) ? with(pointers, "/data/evidence/tsaTime") : pointers;
    }

    private static List<String> with(List<String> pointers, String further) {
        List<String> all = new ArrayList<>(pointers);
        all.add(further);
        return all;
    }

    private static boolean isOutOfOrder(Instant earlier, Instant later, Duration tolerance) {
        return earlier != null && later != null && earlier.isAfter(later) && earlier.isAfter(later.plus(tolerance));
    }

    private static boolean isNotDeposited(Case filed) {
        EvidenceBlock evidence = filed.signing().electronicEvidence();
        PlatformFacts platform = filed.platform();
        return evidence != null
                && platform != null
                && platform.kind().equals(PlatformFacts.THIRD_PARTY)
                && isBlank(evidence.depositNo())
                && isBlank(evidence.chainTxId());
    }

    private static List<String> backDated(Case filed) {
        LocalDate signedOn = filed.signing().signedOn();
        if (signedOn == null) {
            return List.of();
        }
        return filed.signing()
                .lastSignatureDay()
                .filter(last -> !last.equals(signedOn))
                .map(last -> List.of(filed.contract() == null ? "/data/amendment/signedOn" : "/data/contract/signedOn"))
                .orElse(List.of());
    }

    private static Instant instant(OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
