package org.qiyue.ingest.protocol;

/**
 * The employer, whole (用人单位). The components are the members of the block by their names on the wire;
 * a component is null when the member is absent or was not well-formed.
 *
 * @param creditCode 统一社会信用代码
 * @param name 用人单位名称
 * @param registeredAddress 住所
 * @param legalRepresentative 法定代表人或主要负责人
 * @param registrationDistrict 登记地区
 * @param entityKind 单位类别
 * @param branchOf 所属法人信用代码
 * @param branchAuthorised 分支机构受托订立
 * @param industryCode 行业代码
 * @param ownershipCode 登记注册统计类别
 * @param sizeClass 单位规模
 * @param contactPhone 经办联系电话
 */
public record EmployerBlock(
        String creditCode,
        String name,
        String registeredAddress,
        String legalRepresentative,
        String registrationDistrict,
        String entityKind,
        String branchOf,
        Boolean branchAuthorised,
        String industryCode,
        String ownershipCode,
        String sizeClass,
        String contactPhone) {

    /** The key members of this block. */
    public EmployerKey key() {
        return new EmployerKey(creditCode);
    }

    /** A builder with nothing set. */
    public static EmployerBlockBuilder builder() {
        return new EmployerBlockBuilder();
    }

    /** A builder holding the components of this value. */
    public EmployerBlockBuilder toBuilder() {
        return new EmployerBlockBuilder(this);
    }

    /** Without names, numbers and values, so that a stray log line tells nobody anything. */
    @Override
    public String toString() {
        return "EmployerBlock[creditCode=" + creditCode + "]";
    }
}
