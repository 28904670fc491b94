package org.qiyue.ingest.rules.review;

/** A register that comes from outside and is loaded by an operator; a rule that needs one waits for it. */
public enum Feed {
    /** Insured head-counts by employer and month 参保人数. */
    INSURED_HEADCOUNT,
    /** Workers on construction sites 实名制. */
    REAL_NAME,
    /** Licences of certification authorities, or their consents to use cryptography 电子认证服务许可. */
    AUTHORITY_QUALIFICATION,
    /** Certificates of cryptographic products 商用密码产品认证. */
    CRYPTOGRAPHIC_PRODUCT,
    /** Classified protection of platforms 网络安全等级保护. */
    CLASSIFIED_PROTECTION
}
