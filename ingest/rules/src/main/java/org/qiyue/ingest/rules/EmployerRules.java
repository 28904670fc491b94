package org.qiyue.ingest.rules;

import static org.qiyue.ingest.rules.RuleBuilder.content;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.qiyue.ingest.protocol.EmployerBlock;
import org.qiyue.ingest.protocol.Level;
import org.qiyue.registry.model.CreditCode;

/** Stage 2: whether the employer is who it says; beyond its code, evaluated once an employer register is loaded. */
final class EmployerRules {

    private static final String CREDIT_CODE = "/data/employer/creditCode";
    private static final String CITY_PREFIX = "11";
    private static final String NATIONAL_REGISTRAR = "100000";

    /** What different spellings of one name use in place of round brackets. */
    private static final String OTHER_BRACKETS = "[]【】〔〕";

    static final List<Rule> RULES = List.of(
            content("B07", Level.REJECT)
                    .basis("GB 32100-2015；GB 11714-1997")
                    .says(
                            "统一社会信用代码的字符、校验码或主体标识码校验不正确。",
                            "The credit code's characters, check character or inner organisation check are wrong.")
                    .remedy("核对营业执照，以新的备案流水号重新报送。", "Check the business licence and file again under a new filing id.")
                    .firesAt(EmployerRules::badCreditCodes),
            content("B08", Level.WARN)
                    .basis("京人社劳发〔2020〕28号第二条")
                    .says("用人单位不在单位名录中。", "The employer is not in the employer register.")
                    .remedy("核对信用代码；新设单位将作临时登记。", "Check the credit code; a new employer is entered provisionally.")
                    .fires(filed -> {
                        if (!isRegisterLoaded(filed) || filed.creditCode() == null || entry(filed) != null) {
                            return Hit.NONE;
                        }
                        Hit hit = Hit.at(CREDIT_CODE);
                        return List.of(filed.parameters().authoritativeRegister() ? hit.as(Level.REJECT) : hit);
                    }),
            content("B09", Level.WARN)
                    .basis("《劳动合同法》第十七条第（一）项")
                    .says("用人单位名称与登记名称不一致。", "The employer's name is not the registered one.")
                    .remedy("核对登记名称；名称已变更的请报送变更。", "Check the registered name; file an amendment where it has changed.")
                    .firesAt(
                            "/data/employer/name",
                            filed -> entry(filed) != null
                                    && filed.employerBlock() != null
                                    && filed.employerBlock().name() != null
                                    && !normalised(filed.employerBlock().name())
                                            .equals(normalised(entry(filed).name()))),
            content("B10", Level.RISK)
                    .basis("《劳动保障监察条例》第三十三条；《劳动合同法》第四十四条第（五）项、第九十三条")
                    .says("签订时用人单位已注销、被吊销或被撤销。", "At signing the employer was deregistered, revoked or cancelled.")
                    .remedy("核实用工主体。", "Check who the employer is.")
                    .firesAt(CREDIT_CODE, EmployerRules::isClosed),
            content("B11", Level.WARN)
                    .basis("京人社劳发〔2020〕28号第二条")
                    .says(
                            "信用代码登记机关不在本市，且单位不在本市名录中。",
                            "The code was not issued in the city, and the employer is not in its register.")
                    .remedy("核对用人单位是否在本市登记。", "Check that the employer is registered in the city.")
                    .firesAt(CREDIT_CODE, EmployerRules::isOfAnotherPlace),
            content("B12", Level.RISK)
                    .basis("《劳动合同法实施条例》第四条")
                    .says(
                            "分支机构未取得营业执照或登记证书，且未说明受委托订立合同。",
                            "A branch without a licence signs without the authority of its legal person.")
                    .remedy("补充委托书，或由法人单位订立。", "Give the authority, or let the legal person conclude the contract.")
                    .firesAt("/data/employer/branchAuthorised", EmployerRules::isUnauthorisedBranch));

    private EmployerRules() {}

    private static List<String> badCreditCodes(Case filed) {
        return CreditCodes.of(filed).pointers(code -> !CreditCode.isValid(code));
    }

    private static boolean isRegisterLoaded(Case filed) {
        return filed.facts().employerRegister() != null;
    }

    private static EmployerEntry entry(Case filed) {
        return isRegisterLoaded(filed) ? filed.facts().employerRegister().entry() : null;
    }

    private static boolean isClosed(Case filed) {
        EmployerEntry entry = entry(filed);
        LocalDate signedOn = filed.signedOn();
        return entry != null
                && entry.closedOn() != null
                && signedOn != null
                && entry.closedOn().isBefore(signedOn);
    }

    private static boolean isOfAnotherPlace(Case filed) {
        String code = filed.creditCode();
        if (!isRegisterLoaded(filed) || entry(filed) != null || !CreditCode.isValid(code)) {
            return false;
        }
        String registrar = new CreditCode(code).registrarDivision();
        return !registrar.startsWith(CITY_PREFIX) && !registrar.equals(NATIONAL_REGISTRAR);
    }

    private static boolean isUnauthorisedBranch(Case filed) {
        EmployerBlock employer = filed.employerBlock();
        if (employer == null || Boolean.TRUE.equals(employer.branchAuthorised())) {
            return false;
        }
        boolean saidSo = employer.branchOf() != null && Boolean.FALSE.equals(employer.branchAuthorised());
        return saidSo || entry(filed) != null && entry(filed).unlicensedBranch();
    }

    /** A name without spaces, with half-width brackets and letters: what two spellings of one name share. */
    static String normalised(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC);
        StringBuilder text = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char character = plain.charAt(i);
            int bracket = OTHER_BRACKETS.indexOf(character);
            if (!Character.isWhitespace(character)) {
                text.append(bracket < 0 ? character : bracket % 2 == 0 ? '(' : ')');
            }
        }
        return text.toString().toUpperCase(Locale.ROOT);
    }
}
