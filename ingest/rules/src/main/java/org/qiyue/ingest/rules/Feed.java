package org.qiyue.ingest.rules;

/**
 * A register that comes from outside and is loaded by an operator. While it is empty the rules that need it are not
 * evaluated.
 */
public enum Feed {
    /** The employer register 单位名录. */
    EMPLOYER("employer", "单位名录"),
    /** Insured head-counts by employer and month 参保人数. */
    INSURED_HEADCOUNT("insured", "参保人数"),
    /** Workers on construction sites 实名制. */
    REAL_NAME("real-name", "工地实名制"),
    /** Companies that own or run others 企业关联关系. */
    RELATION("relation", "企业关联关系"),
    /** Average wages 社会平均工资. */
    AVERAGE_WAGE("average-wage", "社会平均工资"),
    /** Licences of certification authorities, or their consents to use cryptography 电子认证服务许可. */
    AUTHORITY_QUALIFICATION("qualification:authority", "资质：电子认证服务许可、使用密码证明"),
    /** Licences of certification authorities alone 电子认证服务许可. */
    AUTHORITY_LICENCE("qualification:licence", "资质：电子认证服务许可"),
    /** Consents of certification authorities to use cryptography alone 使用密码证明. */
    AUTHORITY_CONSENT("qualification:consent", "资质：使用密码证明"),
    /** Certificates of cryptographic products 商用密码产品认证. */
    CRYPTOGRAPHIC_PRODUCT("qualification:product", "资质：商用密码产品认证"),
    /** Classified protection of platforms 网络安全等级保护. */
    CLASSIFIED_PROTECTION("qualification:protection", "资质：网络安全等级保护"),
    /** Signer certificates reported as compromised 失密告知. */
    KEY_COMPROMISE("key-compromise", "失密告知");

    private final String register;
    private final String nameZh;

    Feed(String register, String nameZh) {
        this.register = register;
        this.nameZh = nameZh;
    }

    /** The name under which an operator loads it; a part of it after a colon. */
    public String register() {
        return register;
    }

    /** Its name, in Chinese. */
    public String nameZh() {
        return nameZh;
    }
}
