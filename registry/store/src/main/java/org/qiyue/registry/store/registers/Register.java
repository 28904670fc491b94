package org.qiyue.registry.store.registers;

import static org.qiyue.registry.store.registers.Column.flag;
import static org.qiyue.registry.store.registers.Column.optional;
import static org.qiyue.registry.store.registers.Column.personal;
import static org.qiyue.registry.store.registers.Column.required;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The registers that an operator loads, and what a line of each says. */
public enum Register {
    /** The employer register 单位名录: rules B08 to B12, C01. */
    EMPLOYER(
            "employer",
            List.of("credit_code"),
            List.of(
                    required("credit_code", "统一社会信用代码", "text", Readers::creditCode),
                    personal("name", "单位名称", "text", Readers::text),
                    required(
                            "status",
                            "登记状态",
                            "text",
                            Readers.oneOf(
                                    Map.of("存续", "ACTIVE", "注销", "DEREGISTERED", "吊销", "REVOKED", "撤销", "CANCELLED"))),
                    optional("status_on", "状态日期", "date", Readers::day),
                    optional("registration_area", "登记地区", "text", Readers::area),
                    optional("branch_of", "所属法人信用代码", "text", Readers::creditCode),
                    flag("branch_licensed", "分支机构有营业执照", true),
                    flag("approved_for_minors", "批准招用未成年人", false))),
    /** Insured head-counts 参保人数: rule I26. */
    INSURED(
            "insured",
            List.of("credit_code", "month"),
            List.of(
                    required("credit_code", "统一社会信用代码", "text", Readers::creditCode),
                    required("month", "月份", "date", Readers::month),
                    required("headcount", "参保人数", "integer", Readers.whole(0, 10_000_000)))),
    /** Workers on sites 工地实名制: rule C23. */
    REAL_NAME(
            "real-name",
            List.of("credit_code", "id_type", "id_number", "entered_on"),
            List.of(
                    required("credit_code", "统一社会信用代码", "text", Readers::creditCode),
                    required("id_type", "证件类型", "text", Readers::idType),
                    personal("id_number", "证件号码", "bytea", Readers::text),
                    required("entered_on", "进场日期", "date", Readers::day),
                    optional("left_on", "退场日期", "date", Readers::day),
                    flag("migrant", "农民工", true))),
    /** Companies that own or run others 企业关联关系: rule F09. */
    RELATION(
            "relation",
            List.of("owner", "owned", "kind", "valid_from"),
            List.of(
                    required("owner", "设立单位信用代码", "text", Readers::creditCode),
                    required("owned", "所设单位信用代码", "text", Readers::creditCode),
                    required("kind", "关系", "text", Readers.oneOf(Map.of("出资", "OWNS", "经营", "RUNS"))),
                    required("valid_from", "起始日期", "date", Readers::day),
                    optional("valid_to", "终止日期", "date", Readers::day))),
    /** Average wages 社会平均工资: rules I14 and I15. */
    AVERAGE_WAGE(
            "average-wage",
            List.of("area", "year"),
            List.of(
                    required("area", "地区代码", "text", Readers::division),
                    required("year", "年度", "integer", Readers.whole(1990, 2100)),
                    required("monthly", "月平均工资", "numeric", Readers::yuan))),
    /** Qualifications of authorities and platforms 资质: rules A12 to A14. */
    QUALIFICATION(
            "qualification",
            List.of("kind", "holder", "number"),
            List.of(
                    required(
                            "kind",
                            "资质类型",
                            "text",
                            Readers.oneOf(Map.of(
                                    "电子认证服务许可证", "AUTHORITY_LICENCE",
                                    "使用密码证明文件", "AUTHORITY_CRYPTOGRAPHY",
                                    "商用密码产品认证证书", "CRYPTOGRAPHIC_PRODUCT",
                                    "网络安全等级保护", "CLASSIFIED_PROTECTION"))),
                    required("holder", "持有者", "text", Readers::text),
                    required("number", "编号", "text", Readers::text),
                    required("valid_from", "有效期起", "date", Readers::day),
                    required("valid_to", "有效期止", "date", Readers::day),
                    optional("level", "等保级别", "smallint", Readers.whole(1, 5)),
                    optional("assessed_on", "测评日期", "date", Readers::day))),
    /** Signer certificates reported as compromised 失密告知: rule A19. */
    KEY_COMPROMISE(
            "key-compromise",
            List.of("cert_serial"),
            List.of(
                    required("cert_serial", "证书序列号", "text", Readers::serial),
                    required("compromised_since", "失密时间", "timestamptz", Readers::instant),
                    required("reported_on", "告知日期", "date", Readers::day),
                    required("source", "来源", "text", Readers::text)));

    private final String code;
    private final List<String> keys;
    private final List<Column> columns;

    Register(String code, List<String> keys, List<Column> columns) {
        this.code = code;
        this.keys = keys;
        this.columns = columns;
    }

    /** Its name on the command line. */
    public String code() {
        return code;
    }

    /**
     * A column of its file.
     *
     * @param name its heading in English
     * @param zh its heading in Chinese, as good as the other
     * @param required whether it may not be missing or blank
     */
    public record Heading(String name, String zh, boolean required) {}

    /** The columns of its file in order; {@code removed} may stand beside them. */
    public List<Heading> columnHeadings() {
        return columns.stream()
                .map(column -> new Heading(column.name(), column.zh(), column.required()))
                .toList();
    }

    /** The headings of its file, required ones first marked with an asterisk, as {@code name 中文名}. */
    public List<String> headings() {
        return columns.stream()
                .map(column -> (column.required() ? "*" : "") + column.name() + " " + column.zh())
                .toList();
    }

    /** The register of a name on the command line. */
    public static Optional<Register> ofCode(String code) {
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
    }

    String table() {
        return "registry.register_" + code.replace('-', '_');
    }

    List<String> keys() {
        return keys;
    }

    List<Column> columns() {
        return columns;
    }
}
