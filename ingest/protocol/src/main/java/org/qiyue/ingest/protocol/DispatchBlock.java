package org.qiyue.ingest.protocol;

import java.time.LocalDate;

/**
 * A labour dispatch (劳务派遣). The components are the members of the block by their names on the wire;
 * a component is null when the member is absent or was not well-formed.
 *
 * @param licenceNo 派遣经营许可证编号
 * @param licenceValidTo 派遣经营许可证有效期
 * @param userUnitCreditCode 用工单位信用代码
 * @param userUnitName 用工单位名称
 * @param periodStart 派遣期限起始日期
 * @param periodEnd 派遣期限终止日期
 * @param postKind 派遣岗位性质
 * @param position 派遣岗位
 * @param userUnitDivision 用工地区划
 */
public record DispatchBlock(
        String licenceNo,
        LocalDate licenceValidTo,
        String userUnitCreditCode,
        String userUnitName,
        LocalDate periodStart,
        LocalDate periodEnd,
        String postKind,
        String position,
        String userUnitDivision) {

    /** A builder with nothing set. */
    public static DispatchBlockBuilder builder() {
        return new DispatchBlockBuilder();
    }

    /** A builder holding the components of this value. */
    public DispatchBlockBuilder toBuilder() {
        return new DispatchBlockBuilder(this);
    }
}
