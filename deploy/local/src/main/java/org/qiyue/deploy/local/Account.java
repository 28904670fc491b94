package org.qiyue.deploy.local;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.qiyue.deploy.local.realm.RealmRole;
import org.qiyue.deploy.local.simulation.CitySimulation;
import org.qiyue.registry.model.Area;

/**
 * A person who can sign in to the local city.
 *
 * @param bound what bounds the role: the area, platform, employer or industries; empty where nothing does
 * @param zh what the person is
 */
record Account(String username, String familyName, String givenName, RealmRole role, String bound, String zh) {

    /** Of the employer in the walkthrough of a first filing, whose platform is kaifang. */
    private static final String WALKTHROUGH_EMPLOYER = "91110105MA00XYH16C";

    static final List<Account> ALL = all();

    Account {
        Objects.requireNonNull(username);
        Objects.requireNonNull(familyName);
        Objects.requireNonNull(givenName);
        Objects.requireNonNull(zh);
        if (role.claim().isPresent() == bound.isEmpty()) {
            throw new IllegalArgumentException(username + " is not bounded as the role " + role.spelling() + " is");
        }
    }

    private static List<Account> all() {
        List<Account> all = new ArrayList<>(List.of(
                unbounded("city", "市级", RealmRole.CITY_OFFICER, "市人力社保局，全市"),
                unbounded("city2", "复核", RealmRole.CITY_OFFICER, "市人力社保局，审核另一人提出的事项"),
                unbounded("city-inspector", "总队", RealmRole.CITY_INSPECTOR, "市综合执法总队，全市"),
                unbounded("operator", "数据", RealmRole.DATA_OPERATOR, "数据中心人员"),
                unbounded("insurance", "社保", RealmRole.SOCIAL_INSURANCE_AUDITOR, "社保稽核人员"),
                unbounded("arbitration", "仲裁", RealmRole.ARBITRATION_READER, "仲裁院人员"),
                unbounded("statistician", "统计", RealmRole.STATISTICIAN, "市级统计人员"),
                unbounded("leader", "领导", RealmRole.LEADER, "领导"),
                unbounded("rule-editor", "编辑", RealmRole.RULE_EDITOR, "规则编辑人员"),
                unbounded("rule-approver", "审批", RealmRole.RULE_APPROVER, "规则审批人员"),
                unbounded("security", "安全", RealmRole.SECURITY_ADMINISTRATOR, "安全管理人员"),
                unbounded("auditor", "审计", RealmRole.AUDITOR, "审计人员")));
        for (Area area : Area.all()) {
            all.add(ofArea(area, "", RealmRole.DISTRICT_SUPERVISOR, "监管人员"));
        }
        for (String worked : List.of("110105", "110108")) {
            Area area = Area.of(worked);
            all.add(ofArea(area, "-inspector", RealmRole.DISTRICT_INSPECTOR, "监察人员"));
            all.add(ofArea(area, "-approver", RealmRole.DISTRICT_APPROVER, "审批负责人"));
        }
        all.addAll(List.of(
                ofArea(Area.of("110105"), "-inspector2", RealmRole.DISTRICT_INSPECTOR, "监察人员，案件的另一名承办人"),
                ofArea(Area.of("110105"), "-statistician", RealmRole.DISTRICT_STATISTICIAN, "统计人员"),
                bounded("kaifang-operator", "开放", RealmRole.PLATFORM_OPERATOR, "kaifang", "开放平台运营人员"),
                bounded("employer", "单位", RealmRole.EMPLOYER_USER, CitySimulation.employerIn("110105"), "朝阳区一家用人单位"),
                bounded("employer2", "单位", RealmRole.EMPLOYER_USER, WALKTHROUGH_EMPLOYER, "在开放平台签约的用人单位"),
                unbounded("association", "协会", RealmRole.ASSOCIATION_USER, "行业协会人员"),
                bounded("catering", "餐饮", RealmRole.SECTOR_USER, "H,I63", "住宿餐饮与电信主管部门人员"),
                unbounded("tianjin", "天津", RealmRole.PROVINCE_CONSUMER, "天津市协同人员")));
        return List.copyOf(all);
    }

    private static Account unbounded(String username, String familyName, RealmRole role, String zh) {
        return bounded(username, familyName, role, "", zh);
    }

    private static Account bounded(String username, String familyName, RealmRole role, String bound, String zh) {
        return new Account(username, familyName, "测试", role, bound, zh);
    }

    /** Named after the area: {@code chaoyang}, {@code chaoyang-inspector}, {@code etown}. */
    private static Account ofArea(Area area, String duty, RealmRole role, String zh) {
        String name =
                area.nameEn().toLowerCase(Locale.ROOT).replaceAll(".* ", "").replace("-", "");
        String family = area.nameZh().endsWith("开发区") ? "经开" : area.nameZh().replace("区", "");
        return bounded(name + duty, family, role, area.code(), area.nameZh() + zh);
    }

    /** Further officials of Chaoyang, every tenth of them a head; a city has them only when it is asked to. */
    static Stream<Account> colleagues(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(n -> bounded(
                        "chaoyang-%03d".formatted(n),
                        "朝阳",
                        n % 10 == 0 ? RealmRole.DISTRICT_APPROVER : RealmRole.DISTRICT_SUPERVISOR,
                        "110105",
                        "朝阳区的同事"));
    }

    static Optional<Account> find(String username) {
        return Stream.concat(ALL.stream(), colleagues(CityOptions.MOST_COLLEAGUES))
                .filter(account -> account.username.equals(username))
                .findFirst();
    }

    static Stream<String> usernames() {
        return ALL.stream().map(Account::username);
    }

    /** Whether the password is not enough to sign in. */
    boolean showsCode() {
        return !role.isPublic();
    }

    /** The name under which its secrets are kept. */
    String secretName() {
        return username;
    }
}
