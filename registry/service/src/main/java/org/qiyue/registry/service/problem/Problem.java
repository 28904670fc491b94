package org.qiyue.registry.service.problem;

import java.util.Locale;

/** The kinds of refusal. The name is the stable {@code code} clients may branch on. */
public enum Problem {
    INVALID_PARAMETER(400, "请求参数不正确", "A request parameter is not valid"),
    INVALID_CURSOR(400, "分页游标无效", "The page cursor is not valid"),
    TOO_MANY_ROWS(400, "结果过多", "The answer is too large"),
    BAD_REQUEST(400, "请求不正确", "The request is not valid"),
    BEFORE_CONTRACT(400, "该时点尚无此合同", "The contract did not exist then"),
    BEFORE_EMPLOYER(400, "该时点尚未登记此单位", "The employer was not on record then"),
    SIGN_IN_REQUIRED(401, "请先登录", "Sign in first"),
    STEP_UP_REQUIRED(401, "请再次登录以确认身份", "Sign in once more to confirm who you are"),
    ROLE_MISSING(403, "账号没有角色", "The account has no role"),
    ROLES_IN_CONFLICT(403, "账号角色冲突", "The account's roles conflict"),
    AREA_MISSING(403, "账号未指定监管地区", "The account names no supervision area"),
    SUBJECT_MISSING(403, "账号未指定所属对象", "The account names nobody it acts for"),
    PLATFORM_MISSING(403, "账号未指定签署平台", "The account names no platform"),
    NOT_ALLOWED(403, "没有权限", "Not allowed"),
    ANOTHER_OFFICIAL_REQUIRED(403, "须由另一人办理", "Another official has to do it"),
    AGREEMENT_SUSPENDED(403, "共享协议已暂停", "The agreement is suspended"),
    AGREEMENT_ENDED(403, "共享协议已终止", "The agreement is over"),
    AGREEMENT_NOT_BEGUN(403, "共享协议期限未到", "The agreement has not begun"),
    AGREEMENT_EXPIRED(403, "共享协议期限已过", "The term of the agreement is over"),
    PURPOSE_NOT_AGREED(403, "用途与共享协议不符", "The purpose is not the agreed one"),
    QUESTION_NOT_AGREED(403, "查询事项不在共享协议内", "The question is not agreed"),
    CROSS_SITE_REQUEST(403, "请求来源未经确认", "The origin of the request is not confirmed"),
    NOT_FOUND(404, "未找到", "Not found"),
    METHOD_NOT_ALLOWED(405, "不支持此方法", "The method is not allowed"),
    NOT_ACCEPTABLE(406, "无法提供所要求的格式", "No acceptable representation"),
    APPROVAL_DECIDED(409, "已有审核决定", "It is decided already"),
    VIEW_NAME_TAKEN(409, "名称已被使用", "The name is taken"),
    TOO_MANY_VIEWS(409, "常用查询过多", "Too many views"),
    JOB_DECIDED(409, "任务已有决定", "The job is decided already"),
    JOB_OVER(409, "任务已结束", "The job is over"),
    RESULT_NOT_READY(409, "结果尚未生成", "The result is not ready"),
    RESULT_GONE(410, "结果已过保留期", "The result is no longer kept"),
    ACCOUNTS_NOT_CONFIGURED(409, "未配置账号管理", "Accounts are not managed here"),
    LINES_REFUSED(409, "文件有拒收的行", "Lines of the file are refused"),
    ACT_REFUSED(409, "不能办理", "The act is refused"),
    STATE_CONFLICT(409, "当前状态不允许此操作", "Not in this state"),
    ALREADY_REGISTERED(409, "已有登记", "It is on record already"),
    CHANGED_MEANWHILE(412, "内容已被他人修改", "It was changed meanwhile"),
    REVISION_REQUIRED(428, "须注明所依据的版本", "The revision has to be named"),
    FILE_REFUSED(422, "附件不予接收", "The file is not taken"),
    CONTENT_TOO_LARGE(413, "请求内容过大", "The content is too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "不支持的内容类型", "The media type is not supported"),
    TOO_MANY_REVEALS(429, "显示次数已达上限", "Too many values were shown in clear"),
    EXPORT_BUDGET_SPENT(429, "当日导出行数已用完", "The rows of the day are spent"),
    DAILY_QUOTA_SPENT(429, "当日共享额度不足", "The quota of the day does not suffice"),
    TOTAL_QUOTA_SPENT(429, "共享总额度不足", "The quota of the agreement does not suffice"),
    TOO_MANY_JOBS(429, "未完成的任务过多", "Too many unfinished jobs"),
    SESSION_EXPIRED(499, "登录已过期", "The session has expired"),
    INTERNAL_ERROR(500, "系统内部错误", "Internal error"),
    QUERY_TOO_SLOW(503, "查询超时", "The query took too long"),
    DATABASE_UNAVAILABLE(503, "数据库暂不可用", "The database is not available"),
    ACCESS_LOG_UNAVAILABLE(503, "访问日志暂不可用", "The access log is not available"),
    IDENTITY_PROVIDER_UNAVAILABLE(503, "身份认证服务暂不可用", "The identity provider is not available");

    private final int status;
    private final String titleZh;
    private final String titleEn;

    Problem(int status, String titleZh, String titleEn) {
        this.status = status;
        this.titleZh = titleZh;
        this.titleEn = titleEn;
    }

    /** The HTTP status of this kind. */
    public int status() {
        return status;
    }

    String titleZh() {
        return titleZh;
    }

    String titleEn() {
        return titleEn;
    }

    /** The URI of RFC 9457's {@code type}. */
    String type() {
        return "urn:qiyue:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
