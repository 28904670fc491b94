package org.qiyue.deploy.local;

import java.util.List;

/**
 * A person who can sign in to the local city.
 *
 * @param role a realm role
 * @param district the area whose employers the person supervises, or empty
 * @param platform the platform the person works for, or empty
 */
record Account(
        String username,
        String familyName,
        String givenName,
        String role,
        String district,
        String platform,
        String zh) {

    static final List<Account> ALL = List.of(
            new Account("city", "市级", "测试", "city-officer", "", "", "市人力社保局，全市"),
            new Account("city2", "复核", "测试", "city-officer", "", "", "市人力社保局，审核另一人提出的事项"),
            new Account("chaoyang", "朝阳", "测试", "district-supervisor", "110105", "", "朝阳区监管人员"),
            new Account("haidian", "海淀", "测试", "district-supervisor", "110108", "", "海淀区监管人员"),
            new Account("auditor", "审计", "测试", "auditor", "", "", "审计人员"),
            new Account("kaifang-operator", "开放", "测试", "platform-operator", "", "kaifang", "开放平台运营人员"));

    /** The name under which its password is kept. */
    String secretName() {
        return username;
    }
}
