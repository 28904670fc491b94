package org.qiyue.ingest.protocol;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * The terms of a contract (合同条款). The components are the members of the block by their names on the wire;
 * a component is null when the member is absent or was not well-formed, a list is then empty.
 *
 * @param employmentForm 用工形式
 * @param termType 合同期限类型
 * @param signedOn 签订日期
 * @param employmentStart 用工之日
 * @param startDate 合同起始日期
 * @param endDate 合同终止日期
 * @param taskDescription 工作任务
 * @param occupationCode 职业代码
 * @param positionName 工作岗位
 * @param workPlaceDivision 工作地点区划
 * @param workPlaceDetail 工作地点
 * @param workingHourScheme 工时制度
 * @param workingHourApprovalNo 特殊工时批准文号
 * @param workingHourApprovalValidTo 特殊工时批准有效期
 * @param hoursPerDay 日工作小时
 * @param hoursPerWeek 周工作小时
 * @param restDaysPerWeek 每周休息日
 * @param wageForm 工资形式
 * @param wageAmount 约定工资标准
 * @param wageUnit 计薪单位
 * @param payCycleDays 支付周期
 * @param socialInsuranceAgreed 社会保险条款
 * @param occupationalHazard 职业病危害岗位
 * @param mandatoryClauses 必备条款位图
 * @param probationStart 试用期起始日期
 * @param probationEnd 试用期终止日期
 * @param probationWage 试用期工资
 * @param probationOnly 仅约定试用期
 * @param servicePeriodEnd 服务期届满日
 * @param trainingCost 专项培训费用
 * @param workerPenaltyKinds 劳动者违约金情形
 * @param workerPenaltyAmount 违约金数额
 * @param confidentiality 保密条款
 * @param nonCompeteMonths 竞业限制月数
 * @param nonCompeteMonthlyPay 竞业限制月补偿
 * @param nonCompetePersonKind 竞业限制人员类别
 * @param depositTaken 收取押金、担保或扣证
 * @param agreedEndConditions 约定的其他终止条件
 * @param openEndedRequested 劳动者提出或同意订立无固定期限
 * @param fixedTermRequestedByWorker 劳动者提出订立固定期限
 * @param transferredFrom 转入的原单位信用代码
 * @param priorServiceMonths 合并计算工作月数
 * @param publicWelfareJob 公益性岗位
 * @param templateKind 文本类型
 * @param textDeliveredOn 文本交付日期
 * @param workerNotifiedAt 订立完成通知时间
 * @param workerNotifyChannel 订立完成通知方式
 * @param nightWork 夜班
 * @param overtimeHoursPerMonth 每月加班小时
 * @param pieceGuarantee 计件保底工资
 */
public record ContractBlock(
        String employmentForm,
        String termType,
        LocalDate signedOn,
        LocalDate employmentStart,
        LocalDate startDate,
        LocalDate endDate,
        String taskDescription,
        String occupationCode,
        String positionName,
        String workPlaceDivision,
        String workPlaceDetail,
        String workingHourScheme,
        String workingHourApprovalNo,
        LocalDate workingHourApprovalValidTo,
        BigDecimal hoursPerDay,
        BigDecimal hoursPerWeek,
        BigDecimal restDaysPerWeek,
        String wageForm,
        BigDecimal wageAmount,
        String wageUnit,
        Integer payCycleDays,
        String socialInsuranceAgreed,
        Boolean occupationalHazard,
        String mandatoryClauses,
        LocalDate probationStart,
        LocalDate probationEnd,
        BigDecimal probationWage,
        Boolean probationOnly,
        LocalDate servicePeriodEnd,
        BigDecimal trainingCost,
        List<String> workerPenaltyKinds,
        BigDecimal workerPenaltyAmount,
        Boolean confidentiality,
        Integer nonCompeteMonths,
        BigDecimal nonCompeteMonthlyPay,
        String nonCompetePersonKind,
        Boolean depositTaken,
        String agreedEndConditions,
        Boolean openEndedRequested,
        Boolean fixedTermRequestedByWorker,
        String transferredFrom,
        Integer priorServiceMonths,
        Boolean publicWelfareJob,
        String templateKind,
        LocalDate textDeliveredOn,
        OffsetDateTime workerNotifiedAt,
        String workerNotifyChannel,
        Boolean nightWork,
        BigDecimal overtimeHoursPerMonth,
        BigDecimal pieceGuarantee) {
    public ContractBlock {
        workerPenaltyKinds = workerPenaltyKinds == null ? List.of() : List.copyOf(workerPenaltyKinds);
    }

    /** A builder with nothing set. */
    public static ContractBlockBuilder builder() {
        return new ContractBlockBuilder();
    }

    /** A builder holding the components of this value. */
    public ContractBlockBuilder toBuilder() {
        return new ContractBlockBuilder(this);
    }
}
