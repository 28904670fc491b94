package org.qiyue.ingest.protocol;

import java.time.LocalDate;

/**
 * The worker, whole (劳动者). The components are the members of the block by their names on the wire;
 * a component is null when the member is absent or was not well-formed.
 *
 * @param name 姓名
 * @param idType 证件类型
 * @param idNumber 证件号码
 * @param sex 性别
 * @param birthDate 出生日期
 * @param address 住址
 * @param mobile 手机号
 * @param householdDivision 户籍地区划
 * @param nationality 国籍
 * @param workPermitNo 工作许可证号
 * @param workPermitValidTo 工作许可证有效期
 * @param educationCode 学历
 * @param isMigrantWorker 农民工标志
 * @param cadreTrack 女职工岗位类别
 * @param retirementAgreement 弹性退休约定
 */
public record WorkerBlock(
        String name,
        String idType,
        String idNumber,
        String sex,
        LocalDate birthDate,
        String address,
        String mobile,
        String householdDivision,
        String nationality,
        String workPermitNo,
        LocalDate workPermitValidTo,
        String educationCode,
        Boolean isMigrantWorker,
        String cadreTrack,
        RetirementAgreement retirementAgreement) {

    /** The key members of this block. */
    public WorkerKey key() {
        return new WorkerKey(idType, idNumber);
    }

    /** A builder with nothing set. */
    public static WorkerBlockBuilder builder() {
        return new WorkerBlockBuilder();
    }

    /** A builder holding the components of this value. */
    public WorkerBlockBuilder toBuilder() {
        return new WorkerBlockBuilder(this);
    }

    /** Without names, numbers and values, so that a stray log line tells nobody anything. */
    @Override
    public String toString() {
        return "WorkerBlock[idType=" + idType + "]";
    }
}
