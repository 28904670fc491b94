package org.qiyue.ingest.protocol;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A rescission or termination (解除或终止). The components are the members of the block by their names on the wire;
 * a component is null when the member is absent or was not well-formed.
 *
 * @param reasonCode 解除或终止原因
 * @param initiator 提出方
 * @param endedOn 解除或终止日期
 * @param noticeOn 书面通知日期
 * @param payInLieu 代通知金
 * @param inProbation 试用期内
 * @param reasonStatement 理由说明
 * @param unionNotifiedOn 通知工会日期
 * @param serviceStart 本单位工作起始日
 * @param avgMonthlyWage12 前十二个月平均工资
 * @param severanceMonths 经济补偿月数
 * @param severanceAmount 经济补偿金额
 * @param severancePaidOn 经济补偿支付日期
 * @param certificateIssuedOn 解除或终止证明出具日期
 * @param fileTransferOn 档案社保转移日期
 * @param protectedDeclared 是否存在第四十二条情形
 * @param preExitHealthCheck 离岗前职业健康检查
 * @param massLayoffNo 裁员报告编号
 * @param massLayoffHeadcount 裁减人数
 * @param staffTotal 职工总数
 * @param priorNoticeToAllOn 向工会或全体职工说明日期
 * @param renewOffered 单位是否提出续订
 * @param workerDeclinedRenewal 劳动者不同意续订
 * @param expiryNoticeOn 期满意向书面通知日
 * @param nonCompeteActivated 启动竞业限制
 * @param penaltyCharged 收取违约金
 */
public record EndingBlock(
        String reasonCode,
        String initiator,
        LocalDate endedOn,
        LocalDate noticeOn,
        Boolean payInLieu,
        Boolean inProbation,
        String reasonStatement,
        LocalDate unionNotifiedOn,
        LocalDate serviceStart,
        BigDecimal avgMonthlyWage12,
        BigDecimal severanceMonths,
        BigDecimal severanceAmount,
        LocalDate severancePaidOn,
        LocalDate certificateIssuedOn,
        LocalDate fileTransferOn,
        String protectedDeclared,
        String preExitHealthCheck,
        String massLayoffNo,
        Integer massLayoffHeadcount,
        Integer staffTotal,
        LocalDate priorNoticeToAllOn,
        String renewOffered,
        Boolean workerDeclinedRenewal,
        LocalDate expiryNoticeOn,
        Boolean nonCompeteActivated,
        Boolean penaltyCharged) {

    /** A builder with nothing set. */
    public static EndingBlockBuilder builder() {
        return new EndingBlockBuilder();
    }

    /** A builder holding the components of this value. */
    public EndingBlockBuilder toBuilder() {
        return new EndingBlockBuilder(this);
    }
}
