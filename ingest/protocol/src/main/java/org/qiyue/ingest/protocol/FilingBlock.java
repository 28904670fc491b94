package org.qiyue.ingest.protocol;

import java.time.LocalDate;

/**
 * The circumstances of a report (备案信息). The components are the members of the block by their names on the wire;
 * a component is null when the member is absent or was not well-formed.
 *
 * @param platformKind 签署系统类型
 * @param occurredOn 业务发生日期
 * @param expectedVersion 期望版本
 * @param backfill 补报标志
 * @param originalForm 合同形式
 * @param software 报送软件
 * @param registryContractId 全市劳动合同编号
 */
public record FilingBlock(
        String platformKind,
        LocalDate occurredOn,
        Integer expectedVersion,
        boolean backfill,
        String originalForm,
        Software software,
        String registryContractId) {

    /** A builder with nothing set. */
    public static FilingBlockBuilder builder() {
        return new FilingBlockBuilder();
    }

    /** A builder holding the components of this value. */
    public FilingBlockBuilder toBuilder() {
        return new FilingBlockBuilder(this);
    }
}
