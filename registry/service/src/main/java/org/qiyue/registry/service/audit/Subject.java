package org.qiyue.registry.service.audit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was seen or changed, as the access log says it. */
@Schema(
        name = "AccessSubject",
        description =
                "用人单位、劳动合同、备案、审核、任务与导出、名录、账号、访问日志、暂缓销毁、预警、案件、随机抽查、共享协议、调查名录库 / employers, contracts, filings, approvals, jobs and "
                        + "their exports, registers that are loaded, accounts, the access log itself, holds, alerts, cases, random inspections, agreements of data sharing, survey frames")
public enum Subject {
    EMPLOYER,
    CONTRACT,
    FILING,
    APPROVAL,
    JOB,
    REGISTER,
    ACCOUNT,
    ACCESS_LOG,
    RETENTION,
    ALERT,
    CASE,
    INSPECTION,
    AGREEMENT,
    SURVEY_FRAME;

    /** The names, for the check of a parameter. */
    static final String PATTERN =
            "EMPLOYER|CONTRACT|FILING|APPROVAL|JOB|REGISTER|ACCOUNT|ACCESS_LOG|RETENTION|ALERT|CASE|INSPECTION|AGREEMENT|SURVEY_FRAME";
}
