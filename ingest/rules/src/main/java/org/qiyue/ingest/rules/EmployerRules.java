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
                    .when(
                            "备案中任一信用代码（用人单位、所属法人、承继单位、转出单位、用工单位，及变更、更正后的新值）的字符、校验码（GB 32100）或主体标识码校验（GB 11714）不符。",
                            "A credit code of the filing (employer, legal person of a branch, successor, former employer, user unit, and new values of changes) has a wrong character, check character (GB 32100) or inner organisation check (GB 11714).")
                    .firesAt(EmployerRules::badCreditCodes),
            content("B08", Level.WARN)
                    .basis("京人社劳发〔2020〕28号第二条")
                    .says("用人单位不在单位名录中。", "The employer is not in the employer register.")
                    .remedy("核对信用代码；新设单位将作临时登记。", "Check the credit code; a new employer is entered provisionally.")
                    .needs(Feed.EMPLOYER)
                    .when(
                            "单位名录中没有用人单位的信用代码。参数 employer-register-authoritative（当日为 {employer-register-authoritative}）为 1 时为 REJECT。",
                            "The employer register has no entry of the employer's credit code. REJECT while parameter employer-register-authoritative (on this day {employer-register-authoritative}) is 1.")
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
                    .needs(Feed.EMPLOYER)
                    .when(
                            "单位名录中的名称与 name 在统一括号、空格、全半角和大小写后仍不同。",
                            "The name in the employer register differs from name also with brackets, spaces, width and case made the same.")
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
                    .needs(Feed.EMPLOYER)
                    .when(
                            "单位名录载明的注销、吊销或撤销日期早于 signedOn。",
                            "The employer register has the unit deregistered, revoked or cancelled before signedOn.")
                    .firesAt(CREDIT_CODE, EmployerRules::isClosed),
            content("B11", Level.WARN)
                    .basis("京人社劳发〔2020〕28号第二条")
                    .says(
                            "信用代码登记机关不在本市，且单位不在本市名录中。",
                            "The code was not issued in the city, and the employer is not in its register.")
                    .remedy("核对用人单位是否在本市登记。", "Check that the employer is registered in the city.")
                    .needs(Feed.EMPLOYER)
                    .when(
                            "单位名录中没有该信用代码，且代码第三至八位既不以 11 开头，也不是 100000。",
                            "The employer register has no entry of the code, and its digits 3 to 8 neither start with 11 nor are 100000.")
                    .firesAt(CREDIT_CODE, EmployerRules::isOfAnotherPlace),
            content("B12", Level.RISK)
                    .asksRegister()
                    .basis("《劳动合同法实施条例》第四条")
                    .says(
                            "分支机构未取得营业执照或登记证书，且未说明受委托订立合同。",
                            "A branch without a licence signs without the authority of its legal person.")
                    .remedy("补充委托书，或由法人单位订立。", "Give the authority, or let the legal person conclude the contract.")
                    .alsoNeeds(Feed.EMPLOYER)
                    .when(
                            "branchAuthorised 不为 true，且：填报了 branchOf 并称 branchAuthorised 为 false；或单位名录载明该分支机构没有营业执照。",
                            "branchAuthorised is not true, and: branchOf is filed with branchAuthorised false; or the employer register has the branch without a licence.")
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
        LocalDate signedOn = filed.signing().signedOn();
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
