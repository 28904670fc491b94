package org.qiyue.ingest.protocol;

import java.time.LocalDate;

/**
 * A renewal (续订). The components are the members of the block by their names on the wire;
 * a component is null when the member is absent or was not well-formed.
 *
 * @param previousEndDate 原终止日期
 * @param ordinal 连续订立次数
 * @param autoExtension 自动续延
 * @param conditionChange 条件变化
 * @param intentNoticeOn 续订意向书面通知日期
 * @param newContractNo 续订后的平台合同编号
 */
public record RenewalBlock(
        LocalDate previousEndDate,
        Integer ordinal,
        Boolean autoExtension,
        String conditionChange,
        LocalDate intentNoticeOn,
        String newContractNo) {}
