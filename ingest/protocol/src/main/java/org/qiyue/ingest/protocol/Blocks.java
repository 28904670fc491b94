package org.qiyue.ingest.protocol;

import static org.qiyue.ingest.protocol.Condition.when;
import static org.qiyue.ingest.protocol.Condition.whenPresent;
import static org.qiyue.ingest.protocol.Member.optional;
import static org.qiyue.ingest.protocol.Member.required;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.qiyue.registry.model.CodeItem;
import org.qiyue.registry.model.CodeLists;
import org.qiyue.registry.model.EndingReason;

/**
 * The data dictionary: every block of {@code data}, member by member. A member whose absence is judged by a rule
 * of its own is optional here.
 */
final class Blocks {
    static final Form DATE = new DateForm();
    static final Form INSTANT = new InstantForm();
    static final Form FLAG = new FlagForm();
    static final Form INTEGER = new IntegerForm(Integer.MAX_VALUE);
    static final Form LONG_INTEGER = new IntegerForm(999_999_999_999L);
    static final Form MONEY = new DecimalForm(12, 2);
    static final Form HOURS = new DecimalForm(4, 1);
    static final Form DAYS = new DecimalForm(2, 1);
    static final Form DIVISION = CodeForm.division();
    static final Form DIGEST = new PatternForm("[0-9a-f]{64}", "64 位小写十六进制数", "64 hex digits, lower case");
    static final Form CERTIFICATE_SERIAL =
            new PatternForm("[0-9a-f]{1,40}", "至多 40 位小写十六进制数", "at most 40 hex digits, lower case");
    static final Form UUID = new PatternForm(
            "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", "小写 UUID", "a UUID, lower case");
    static final Form REGISTRY_CONTRACT_ID =
            new PatternForm("[0-7][0-9A-HJKMNP-TV-Z]{25}", "26 位 ULID", "a ULID of 26 characters");
    static final Form MANDATORY_CLAUSES = new PatternForm("[01]{9}", "9 位 0 或 1", "nine digits 0 or 1");
    static final Form AMENDED_FIELD = new FieldForm(false);
    static final Form CORRECTED_FIELD = new FieldForm(true);

    /** The protected circumstance that says the worker's post was hazardous. */
    private static final String HAZARD_POST = "1";

    static final BlockForm SOFTWARE = new BlockForm(
            Software.class,
            List.of(
                    required("product", "软件产品", new TextForm(1, 64)),
                    required("version", "软件版本", new TextForm(1, 64))));

    static final BlockForm FILING = new BlockForm(
            FilingBlock.class,
            List.of(
                    required("platformKind", "签署系统类型", CodeForm.of("platform-kind")),
                    required("occurredOn", "业务发生日期", DATE),
                    optional("expectedVersion", "期望版本", INTEGER),
                    optional("backfill", "补报标志", FLAG),
                    required("originalForm", "合同形式", CodeForm.of("original-form")),
                    required("software", "报送软件", SOFTWARE),
                    optional("registryContractId", "全市劳动合同编号", REGISTRY_CONTRACT_ID)));

    static final BlockForm EMPLOYER = new BlockForm(
            EmployerBlock.class,
            List.of(
                    required("creditCode", "统一社会信用代码", new TextForm(1, 18)),
                    required("name", "用人单位名称", new TextForm(1, 200)),
                    required("registeredAddress", "住所", new TextForm(1, 300)),
                    required("legalRepresentative", "法定代表人或主要负责人", new TextForm(1, 100)),
                    required("registrationDistrict", "登记地区", CodeForm.of("area")),
                    required("entityKind", "单位类别", CodeForm.of("entity-kind")),
                    optional("branchOf", "所属法人信用代码", new TextForm(1, 18)),
                    optional("branchAuthorised", "分支机构受托订立", FLAG),
                    optional("industryCode", "行业代码", CodeForm.industry()),
                    optional("ownershipCode", "登记注册统计类别", CodeForm.of("ownership")),
                    optional("sizeClass", "单位规模", CodeForm.of("size-class")),
                    optional("contactPhone", "经办联系电话", new TextForm(1, 20))));

    static final BlockForm EMPLOYER_KEY =
            new BlockForm(EmployerKey.class, List.of(required("creditCode", "统一社会信用代码", new TextForm(1, 18))));

    static final BlockForm RETIREMENT_AGREEMENT = new BlockForm(
            RetirementAgreement.class,
            List.of(
                    required("kind", "弹性退休类别", CodeForm.of("retirement-agreement-kind")),
                    required("date", "约定退休日期", DATE)));

    static final BlockForm WORKER = new BlockForm(
            WorkerBlock.class,
            List.of(
                    required("name", "姓名", new TextForm(1, 100)),
                    required("idType", "证件类型", CodeForm.of("id-type")),
                    required("idNumber", "证件号码", new TextForm(1, 32)),
                    optional("sex", "性别", CodeForm.of("sex")),
                    optional("birthDate", "出生日期", DATE),
                    required("address", "住址", new TextForm(1, 300)),
                    required("mobile", "手机号", new TextForm(1, 20)),
                    optional("householdDivision", "户籍地区划", DIVISION),
                    optional("nationality", "国籍", CodeForm.of("nationality")),
                    optional("workPermitNo", "工作许可证号", new TextForm(0, 32)),
                    optional("workPermitValidTo", "工作许可证有效期", DATE),
                    optional("educationCode", "学历", CodeForm.of("education")),
                    optional("isMigrantWorker", "农民工标志", FLAG),
                    optional("cadreTrack", "女职工岗位类别", CodeForm.of("cadre-track")),
                    optional("retirementAgreement", "弹性退休约定", RETIREMENT_AGREEMENT)),
            List.of(
                    when("idType", others("id-type", "01"), "sex", "birthDate"),
                    when("idType", Set.of("07", "08"), "nationality")));

    static final BlockForm WORKER_KEY = new BlockForm(
            WorkerKey.class,
            List.of(
                    required("idType", "证件类型", CodeForm.of("id-type")),
                    required("idNumber", "证件号码", new TextForm(1, 32))));

    static final BlockForm CONTRACT = new BlockForm(
            ContractBlock.class,
            List.of(
                    required("employmentForm", "用工形式", CodeForm.of("employment-form")),
                    required("termType", "合同期限类型", CodeForm.of("term-type")),
                    required("signedOn", "签订日期", DATE),
                    required("employmentStart", "用工之日", DATE),
                    required("startDate", "合同起始日期", DATE),
                    optional("endDate", "合同终止日期", DATE),
                    optional("taskDescription", "工作任务", new TextForm(0, 500)),
                    required("occupationCode", "职业代码", CodeForm.occupation()),
                    required("positionName", "工作岗位", new TextForm(1, 100)),
                    required("workPlaceDivision", "工作地点区划", DIVISION),
                    optional("workPlaceDetail", "工作地点", new TextForm(1, 300)),
                    required("workingHourScheme", "工时制度", CodeForm.of("working-hour-scheme")),
                    optional("workingHourApprovalNo", "特殊工时批准文号", new TextForm(0, 50)),
                    optional("workingHourApprovalValidTo", "特殊工时批准有效期", DATE),
                    optional("hoursPerDay", "日工作小时", HOURS),
                    optional("hoursPerWeek", "周工作小时", HOURS),
                    optional("restDaysPerWeek", "每周休息日", DAYS),
                    required("wageForm", "工资形式", CodeForm.of("wage-form")),
                    required("wageAmount", "约定工资标准", MONEY),
                    required("wageUnit", "计薪单位", CodeForm.of("wage-unit")),
                    required("payCycleDays", "支付周期", INTEGER),
                    required("socialInsuranceAgreed", "社会保险条款", CodeForm.of("social-insurance-agreed")),
                    required("occupationalHazard", "职业病危害岗位", FLAG),
                    required("mandatoryClauses", "必备条款位图", MANDATORY_CLAUSES),
                    optional("probationStart", "试用期起始日期", DATE),
                    optional("probationEnd", "试用期终止日期", DATE),
                    optional("probationWage", "试用期工资", MONEY),
                    optional("probationOnly", "仅约定试用期", FLAG),
                    optional("servicePeriodEnd", "服务期届满日", DATE),
                    optional("trainingCost", "专项培训费用", MONEY),
                    optional("workerPenaltyKinds", "劳动者违约金情形", new ListForm(CodeForm.of("worker-penalty-kind"), 0, 8)),
                    optional("workerPenaltyAmount", "违约金数额", MONEY),
                    optional("confidentiality", "保密条款", FLAG),
                    optional("nonCompeteMonths", "竞业限制月数", INTEGER),
                    optional("nonCompeteMonthlyPay", "竞业限制月补偿", MONEY),
                    optional("nonCompetePersonKind", "竞业限制人员类别", CodeForm.of("non-compete-person-kind")),
                    optional("depositTaken", "收取押金、担保或扣证", FLAG),
                    optional("agreedEndConditions", "约定的其他终止条件", new TextForm(0, 500)),
                    optional("openEndedRequested", "劳动者提出或同意订立无固定期限", FLAG),
                    optional("fixedTermRequestedByWorker", "劳动者提出订立固定期限", FLAG),
                    optional("transferredFrom", "转入的原单位信用代码", new TextForm(1, 18)),
                    optional("priorServiceMonths", "合并计算工作月数", INTEGER),
                    optional("publicWelfareJob", "公益性岗位", FLAG),
                    optional("templateKind", "文本类型", CodeForm.of("template-kind")),
                    optional("textDeliveredOn", "文本交付日期", DATE),
                    optional("workerNotifiedAt", "订立完成通知时间", INSTANT),
                    optional("workerNotifyChannel", "订立完成通知方式", CodeForm.of("notify-channel")),
                    optional("nightWork", "夜班", FLAG),
                    optional("overtimeHoursPerMonth", "每月加班小时", HOURS),
                    optional("pieceGuarantee", "计件保底工资", MONEY)),
            List.of(
                    when("workingHourScheme", Set.of("1"), "hoursPerDay", "hoursPerWeek"),
                    when("employmentForm", Set.of("02"), "hoursPerDay", "hoursPerWeek"),
                    whenPresent("probationStart", "probationEnd", "probationWage"),
                    whenPresent("probationEnd", "probationStart", "probationWage"),
                    whenPresent("probationWage", "probationStart", "probationEnd"),
                    whenPresent("servicePeriodEnd", "trainingCost"),
                    whenPresent("workerPenaltyKinds", "workerPenaltyAmount"),
                    whenPresent("nonCompeteMonthlyPay", "nonCompeteMonths"),
                    whenPresent("nonCompetePersonKind", "nonCompeteMonths"),
                    whenPresent("transferredFrom", "priorServiceMonths")));

    static final BlockForm RENEWAL = new BlockForm(
            RenewalBlock.class,
            List.of(
                    required("previousEndDate", "原终止日期", DATE),
                    optional("ordinal", "连续订立次数", INTEGER),
                    required("autoExtension", "自动续延", FLAG),
                    required("conditionChange", "条件变化", CodeForm.of("renewal-condition-change")),
                    optional("intentNoticeOn", "续订意向书面通知日期", DATE),
                    optional("newContractNo", "续订后的平台合同编号", new TextForm(1, 64))));

    static final BlockForm DISPATCH = new BlockForm(
            DispatchBlock.class,
            List.of(
                    optional("licenceNo", "派遣经营许可证编号", new TextForm(0, 40)),
                    optional("licenceValidTo", "派遣经营许可证有效期", DATE),
                    optional("userUnitCreditCode", "用工单位信用代码", new TextForm(1, 18)),
                    optional("userUnitName", "用工单位名称", new TextForm(1, 200)),
                    optional("periodStart", "派遣期限起始日期", DATE),
                    optional("periodEnd", "派遣期限终止日期", DATE),
                    optional("postKind", "派遣岗位性质", CodeForm.of("dispatch-post-kind")),
                    optional("position", "派遣岗位", new TextForm(1, 100)),
                    optional("userUnitDivision", "用工地区划", DIVISION)));

    static final BlockForm SIGNATURE = new BlockForm(
            SignatureEntry.class,
            List.of(
                    required("role", "签署方", CodeForm.of("signer-role")),
                    required("signMethod", "签署方式", CodeForm.of("sign-method")),
                    required("certIssuer", "证书颁发者", new TextForm(1, 200)),
                    required("certSerial", "证书序列号", CERTIFICATE_SERIAL),
                    required("certNotBefore", "证书生效时间", INSTANT),
                    required("certNotAfter", "证书失效时间", INSTANT),
                    required("certSubjectIdDigest", "证书主体标识摘要", DIGEST),
                    required("signAlg", "签名算法", CodeForm.of("sign-algorithm")),
                    required("signedAt", "签署时间", INSTANT),
                    required("identityMethod", "身份核验方式", new ListForm(CodeForm.of("identity-method"), 1, 8)),
                    optional("consentMethod", "意愿确认方式", CodeForm.of("consent-method")),
                    optional("consentAt", "意愿确认时间", INSTANT)),
            List.of(whenPresent("consentMethod", "consentAt")));

    static final BlockForm MANIFEST_ITEM = new BlockForm(
            ManifestItem.class,
            List.of(
                    required("item", "证据名称", new TextForm(1, 128)),
                    required("digest", "证据摘要", DIGEST),
                    required("holder", "证据保管方", new TextForm(1, 128)),
                    optional("keptUntil", "保管期限", DATE)));

    static final BlockForm EVIDENCE = new BlockForm(
            EvidenceBlock.class,
            List.of(
                    optional("docDigestAlg", "合同文件摘要算法", CodeForm.of("digest-algorithm")),
                    required("docDigest", "合同文件摘要", DIGEST),
                    required("docFormat", "文件格式", CodeForm.of("document-format")),
                    optional("docPages", "页数", INTEGER),
                    optional("docSize", "字节数", LONG_INTEGER),
                    required("docLocation", "平台侧取件标识", new TextForm(1, 200)),
                    optional("signatures", "签署", new ListForm(SIGNATURE, 0, 16)),
                    optional("tsaName", "时间戳机构", new TextForm(1, 128)),
                    optional("tsaTime", "时间戳时间", INSTANT),
                    optional("tsaTokenDigest", "时间戳令牌摘要", DIGEST),
                    optional("depositPlatform", "存证平台", new TextForm(1, 128)),
                    optional("depositNo", "存证编号", new TextForm(0, 128)),
                    optional("chainName", "区块链名称", new TextForm(1, 128)),
                    optional("chainTxId", "区块链交易号", new TextForm(0, 128)),
                    optional("manifest", "证据清单", new ListForm(MANIFEST_ITEM, 0, 64))));

    static final BlockForm AMENDMENT_ITEM = new BlockForm(
            AmendmentItem.class,
            List.of(
                    required("field", "变更字段", AMENDED_FIELD),
                    required("kind", "变更类别", CodeForm.of("amendment-kind")),
                    required("oldValue", "原值", new ValueForm()),
                    required("newValue", "新值", new ValueForm())));

    static final BlockForm AMENDMENT = new BlockForm(
            AmendmentBlock.class,
            List.of(
                    required("effectiveOn", "变更生效日", DATE),
                    required("items", "变更项", new ListForm(AMENDMENT_ITEM, 1, 64)),
                    optional("agreed", "协商一致", FLAG),
                    required("signedOn", "变更签订日期", DATE),
                    optional("successorCreditCode", "承继单位信用代码", new TextForm(1, 18)),
                    optional("extensionMonthsTotal", "累计延长月数", INTEGER),
                    optional("protectedDeclared", "是否存在第四十二条情形", CodeForm.of("protected-circumstance"))));

    static final BlockForm ENDING = new BlockForm(
            EndingBlock.class,
            List.of(
                    required("reasonCode", "解除或终止原因", CodeForm.of("ending-reason")),
                    required("initiator", "提出方", CodeForm.of("ending-initiator")),
                    required("endedOn", "解除或终止日期", DATE),
                    optional("noticeOn", "书面通知日期", DATE),
                    optional("payInLieu", "代通知金", FLAG),
                    optional("inProbation", "试用期内", FLAG),
                    optional("reasonStatement", "理由说明", new TextForm(1, 500)),
                    optional("unionNotifiedOn", "通知工会日期", DATE),
                    required("serviceStart", "本单位工作起始日", DATE),
                    optional("avgMonthlyWage12", "前十二个月平均工资", MONEY),
                    optional("severanceMonths", "经济补偿月数", HOURS),
                    optional("severanceAmount", "经济补偿金额", MONEY),
                    optional("severancePaidOn", "经济补偿支付日期", DATE),
                    optional("certificateIssuedOn", "解除或终止证明出具日期", DATE),
                    optional("fileTransferOn", "档案社保转移日期", DATE),
                    optional("protectedDeclared", "是否存在第四十二条情形", CodeForm.of("protected-circumstance")),
                    optional("preExitHealthCheck", "离岗前职业健康检查", CodeForm.of("health-check")),
                    optional("massLayoffNo", "裁员报告编号", new TextForm(0, 40)),
                    optional("massLayoffHeadcount", "裁减人数", INTEGER),
                    optional("staffTotal", "职工总数", INTEGER),
                    optional("priorNoticeToAllOn", "向工会或全体职工说明日期", DATE),
                    optional("renewOffered", "单位是否提出续订", CodeForm.of("renewal-offer")),
                    optional("workerDeclinedRenewal", "劳动者不同意续订", FLAG),
                    optional("expiryNoticeOn", "期满意向书面通知日", DATE),
                    optional("nonCompeteActivated", "启动竞业限制", FLAG),
                    optional("penaltyCharged", "收取违约金", FLAG)),
            List.of(
                    when("reasonCode", reasons(Blocks::isUnilateral), "reasonStatement"),
                    when(
                            "reasonCode",
                            reasons(Blocks::isSeveranceDue),
                            "avgMonthlyWage12",
                            "severanceMonths",
                            "severanceAmount"),
                    when("reasonCode", reasons(reason -> reason.isOfArticle(41)), "massLayoffHeadcount", "staffTotal"),
                    when("reasonCode", reasons(EndingReason::protectedBan), "protectedDeclared"),
                    when("protectedDeclared", Set.of(HAZARD_POST), "preExitHealthCheck"),
                    when("reasonCode", Set.of("4401"), "renewOffered")));

    static final BlockForm CORRECTION_CHANGE = new BlockForm(
            CorrectionChange.class,
            List.of(
                    required("field", "更正字段", CORRECTED_FIELD),
                    required("oldValue", "原值", new ValueForm()),
                    required("newValue", "新值", new ValueForm())));

    static final BlockForm CORRECTION = new BlockForm(
            CorrectionBlock.class,
            List.of(
                    required("supersedesFilingId", "被更正备案流水号", UUID),
                    required("reason", "更正原因", CodeForm.of("correction-reason")),
                    required("changes", "更正项", new ListForm(CORRECTION_CHANGE, 1, 64)),
                    required("requestedBy", "更正申请方", CodeForm.of("correction-requester")),
                    optional("evidenceDigest", "更正依据摘要", DIGEST)));

    static final BlockForm WITHDRAWAL = new BlockForm(
            WithdrawalBlock.class,
            List.of(
                    required("supersedesFilingId", "被撤回备案流水号", UUID),
                    required("reason", "撤回原因", CodeForm.of("withdrawal-reason"))));

    private Blocks() {}

    private static Set<String> others(String list, String code) {
        return CodeLists.standard().list(list).items().stream()
                .map(CodeItem::code)
                .filter(each -> !each.equals(code))
                .collect(Collectors.toSet());
    }

    private static Set<String> reasons(Predicate<EndingReason> which) {
        return EndingReason.all().stream().filter(which).map(EndingReason::code).collect(Collectors.toSet());
    }

    /** Whether the employer ends the contract without the worker's consent: articles 39 to 41. */
    private static boolean isUnilateral(EndingReason reason) {
        return reason.isOfArticle(39) || reason.isOfArticle(40) || reason.isOfArticle(41);
    }

    private static boolean isSeveranceDue(EndingReason reason) {
        return reason.severance() == EndingReason.Consequence.YES;
    }
}
