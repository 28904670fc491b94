package org.qiyue.ingest.rules;

import static org.qiyue.ingest.rules.RuleBuilder.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.qiyue.ingest.protocol.ContractBlock;
import org.qiyue.ingest.protocol.EmployerBlock;
import org.qiyue.ingest.protocol.Level;
import org.qiyue.ingest.protocol.Severity;
import org.qiyue.ingest.protocol.WorkerBlock;
import org.qiyue.registry.model.ResidentId;
import org.qiyue.registry.model.Sex;

/** Stage 2: whether the worker is who the documents say, and old enough. */
final class WorkerRules {

    private static final String ID_NUMBER = "/data/worker/idNumber";
    private static final String MOBILE = "/data/worker/mobile";
    private static final String IDENTITY_CARD = "01";
    private static final Set<String> RESIDENCE_PERMITS = Set.of("05", "06");
    private static final String PERMANENT_RESIDENCE = "07";
    private static final LocalDate FIRST_BIRTH_DATE = LocalDate.of(1900, 1, 1);
    private static final String PROVINCES = "id-province";
    private static final Set<String> RESIDENCE_PROVINCES = Set.of("81", "82", "83");
    private static final Pattern OLD_RESIDENCE_CARD = Pattern.compile("[A-Z]{3}\\d{12}");
    private static final Pattern MOBILE_NUMBER = Pattern.compile("1[3-9]\\d{9}|\\+[1-9]\\d{1,14}");

    static final List<Rule> RULES = List.of(
            content("B01", Level.REJECT)
                    .basis("GB 11643-1999")
                    .says("居民身份证号码格式或校验码不正确。", "The identity number's form or check character is wrong.")
                    .remedy("核对证件，以新的备案流水号重新报送。", "Check the document and file again under a new filing id.")
                    .when(
                            "idType 为 01，而 idNumber 不是十七位数字加一位数字或 X，或校验码（GB 11643）不符。",
                            "idType is 01, and idNumber is not seventeen digits and a digit or X, or its check character (GB 11643) is wrong.")
                    .firesAt(
                            ID_NUMBER,
                            filed -> hasId(filed, IDENTITY_CARD) && !ResidentId.hasValidCheckCharacter(id(filed))),
            content("B02", Level.REJECT)
                    .basis("GB 11643-1999")
                    .says("居民身份证号码中的出生日期不成立。", "The birth date in the identity number cannot be.")
                    .remedy("核对证件，以新的备案流水号重新报送。", "Check the document and file again under a new filing id.")
                    .when(
                            "idType 为 01、号码格式正确：出生日期不是历法上的日期，或早于 1900-01-01，或晚于收到日。",
                            "idType is 01 in its form: the birth date is no date, before 1900-01-01, or after the day of receipt.")
                    .firesAt(ID_NUMBER, WorkerRules::hasImpossibleBirthDate),
            content("B03", Level.WARN)
                    .basis("GB/T 2260")
                    .says("居民身份证号码前两位不是省级代码。", "The identity number's first two digits name no province.")
                    .remedy("核对证件。", "Check the document.")
                    .when(
                            "idType 为 01、号码格式正确：前两位不在代码表 id-province 内。",
                            "idType is 01 in its form: the first two digits are not in list id-province.")
                    .firesAt(ID_NUMBER, filed -> isCitizen(filed) && !isProvince(filed)),
            content("B04", Level.WARN)
                    .basis("GB 11643-1999")
                    .says("填报的性别或出生日期与身份证号码不一致。", "The declared sex or birth date differs from the identity number.")
                    .remedy("更正性别或出生日期。", "Correct the sex or the birth date.")
                    .when(
                            "idType 为 01、号码格式正确：填报的 sex 与第十七位（奇数为男）不符，或 birthDate 与号码不符。",
                            "idType is 01 in its form: sex differs from digit 17 (odd = male), or birthDate from the number.")
                    .firesAt(WorkerRules::contradictions),
            content("B05", Level.REJECT)
                    .basis("GB 11643-1999；《港澳台居民居住证申领发放办法》")
                    .says("港澳台居民居住证号码格式或校验码不正确。", "The residence permit number's form or check character is wrong.")
                    .remedy("核对证件，以新的备案流水号重新报送。", "Check the document and file again under a new filing id.")
                    .when(
                            "idType 为 05、06，而号码不以 81、82、83 开头，或格式、校验码不符。",
                            "idType is 05 or 06, and the number does not start with 81, 82 or 83, or its form or check character is wrong.")
                    .firesAt(ID_NUMBER, WorkerRules::isBadResidencePermit),
            content("B06", Level.WARN)
                    .basis("《外国人永久居留身份证》号码规则")
                    .says(
                            "外国人永久居留身份证号码格式或校验码不正确。",
                            "The permanent residence card number's form or check character is wrong.")
                    .remedy("核对证件。", "Check the document.")
                    .when(
                            "idType 为 07，而号码既不是三个大写字母加十二位数字，也不是以 9 开头、校验码正确的十八位。",
                            "idType is 07, and the number is neither three capitals and twelve digits nor eighteen characters starting with 9 with the right check character.")
                    .firesAt(ID_NUMBER, WorkerRules::isBadResidenceCard),
            content("B13", Level.WARN)
                    .asksRegister()
                    .basis("数据质量")
                    .says("同一证件号码已登记的姓名明显不同。", "The same document is registered with a clearly different name.")
                    .remedy(
                            "核对姓名与证件；登记有误的请报送更正。",
                            "Check name and document; file a correction where the register is wrong.")
                    .when(
                            "同一 idType、idNumber 已登记的姓名与所报 name 明显不同。",
                            "The name registered under the same idType and idNumber clearly differs from name.")
                    .firesAt(
                            "/data/worker/name",
                            filed -> filed.workerBlock() != null
                                    && Boolean.TRUE.equals(filed.facts().workerNameDiffers())),
            content("B14", Level.WARN)
                    .basis("数据质量")
                    .says("手机号格式不正确。", "The mobile number has not the form of one.")
                    .remedy("更正手机号。", "Correct the mobile number.")
                    .when(
                            "mobile 不是以 13 至 19 开头的十一位数字，也不是以 + 开头的国际号码（E.164）。",
                            "mobile is neither eleven digits starting with 13 to 19 nor an international number with + (E.164).")
                    .firesAt(
                            MOBILE,
                            filed -> mobile(filed) != null
                                    && !MOBILE_NUMBER.matcher(mobile(filed)).matches()),
            content("B15", Level.RISK)
                    .asksRegister()
                    .basis("京人社劳发〔2020〕28号第（十一）条")
                    .says(
                            "多名劳动者共用一个手机号，或与单位经办电话相同。",
                            "Several workers share the mobile number, or it is the employer's contact number.")
                    .remedy(
                            "核实劳动者本人能否收到通知并自主查询。",
                            "Check that the worker himself receives notices and can look up his contract.")
                    .when(
                            "mobile 与用人单位 contactPhone 相同，或该用人单位使用此号码的劳动者超过 {workers-per-mobile} 人。",
                            "mobile is the employer's contactPhone, or more than {workers-per-mobile} workers of the employer have it.")
                    .firesAt(MOBILE, WorkerRules::isSharedMobile),
            content("C01", Level.REJECT)
                    .severity(Severity.CRITICAL)
                    .art74Item(7)
                    .alsoNeeds(Feed.EMPLOYER)
                    .basis("《劳动法》第十五条；《禁止使用童工规定》第二条、第四条、第六条")
                    .says("用工之日劳动者未满十六周岁。", "The worker was under sixteen on the first day of employment.")
                    .remedy(
                            "立即停止用工并送回其监护人处；信息有误的核对后重新报送。",
                            "End the employment at once and return the child to the"
                                    + " guardian; where the data are wrong, file again.")
                    .when(
                            "employmentStart 早于劳动者满 {minimum-age} 周岁之日（出生日期依次取自证件号码、所报、登记）；单位名录载明经批准招用未成年人的，为 RISK。",
                            "employmentStart lies before the day on which the worker turns {minimum-age} (birth date from the document's number, else as filed, else as registered); RISK where the employer register says that the unit is approved to employ minors.")
                    .fires(WorkerRules::childLabour));

    private WorkerRules() {}

    private static String id(Case filed) {
        return filed.worker() == null ? null : filed.worker().idNumber();
    }

    private static boolean hasId(Case filed, String type) {
        return id(filed) != null && type.equals(filed.worker().idType());
    }

    /** An identity card whose number has its form. */
    private static boolean isCitizen(Case filed) {
        return hasId(filed, IDENTITY_CARD) && ResidentId.isWellFormed(id(filed));
    }

    private static String province(Case filed) {
        return id(filed).substring(0, 2);
    }

    private static boolean isProvince(Case filed) {
        return filed.parameters()
                .tables()
                .codes()
                .list(PROVINCES)
                .find(province(filed))
                .isPresent();
    }

    private static boolean hasImpossibleBirthDate(Case filed) {
        return isCitizen(filed)
                && ResidentId.birthDate(id(filed))
                        .filter(date -> !date.isBefore(FIRST_BIRTH_DATE) && !date.isAfter(filed.receivedDay()))
                        .isEmpty();
    }

    private static List<String> contradictions(Case filed) {
        WorkerBlock worker = filed.workerBlock();
        if (worker == null || !isCitizen(filed)) {
            return List.of();
        }
        List<String> pointers = new ArrayList<>(0);
        Sex declared = Sex.ofCode(worker.sex()).orElse(Sex.UNSTATED);
        if (declared != Sex.UNSTATED && declared != ResidentId.sex(id(filed)).orElseThrow()) {
            pointers.add("/data/worker/sex");
        }
        Optional<LocalDate> birthDate = ResidentId.birthDate(id(filed));
        if (worker.birthDate() != null
                && birthDate.isPresent()
                && !worker.birthDate().equals(birthDate.get())) {
            pointers.add("/data/worker/birthDate");
        }
        return pointers;
    }

    private static boolean isResidencePermit(Case filed) {
        return id(filed) != null
                && filed.worker().idType() != null
                && RESIDENCE_PERMITS.contains(filed.worker().idType());
    }

    private static boolean isBadResidencePermit(Case filed) {
        return isResidencePermit(filed)
                && !(ResidentId.hasValidCheckCharacter(id(filed)) && RESIDENCE_PROVINCES.contains(province(filed)));
    }

    private static boolean isBadResidenceCard(Case filed) {
        return hasId(filed, PERMANENT_RESIDENCE)
                && !OLD_RESIDENCE_CARD.matcher(id(filed)).matches()
                && !(id(filed).startsWith("9") && ResidentId.hasValidCheckCharacter(id(filed)));
    }

    private static String mobile(Case filed) {
        return filed.workerBlock() == null ? null : filed.workerBlock().mobile();
    }

    private static boolean isSharedMobile(Case filed) {
        if (mobile(filed) == null) {
            return false;
        }
        EmployerBlock employer = filed.employerBlock();
        Integer workers = filed.facts().workersOnMobile();
        return mobile(filed).equals(employer.contactPhone())
                || workers != null && workers > filed.parameters().workersPerMobile();
    }

    private static List<Hit> childLabour(Case filed) {
        ContractBlock contract = filed.contract();
        if (contract == null || contract.employmentStart() == null) {
            return Hit.NONE;
        }
        Optional<LocalDate> birthDate = Person.birthDate(filed);
        if (birthDate.isEmpty()) {
            return Hit.NONE;
        }
        LocalDate ofAge = birthDate.get().plusYears(filed.parameters().minimumAge());
        if (!contract.employmentStart().isBefore(ofAge)) {
            return Hit.NONE;
        }
        Hit hit = Hit.at("/data/contract/employmentStart");
        return List.of(filed.facts().approvedForMinors() ? hit.as(Level.RISK).as(Severity.NORMAL) : hit);
    }
}
