package org.qiyue.deploy.local.realm;

import java.util.Arrays;
import java.util.Optional;

/** The roles of the realm, by their names in tokens. A person has exactly one. */
public enum RealmRole {
    CITY_OFFICER("city-officer"),
    CITY_INSPECTOR("city-inspector"),
    DATA_OPERATOR("data-operator"),
    SOCIAL_INSURANCE_AUDITOR("social-insurance-auditor"),
    ARBITRATION_READER("arbitration-reader"),
    STATISTICIAN("statistician"),
    LEADER("leader"),
    RULE_EDITOR("rule-editor"),
    RULE_APPROVER("rule-approver"),
    SECURITY_ADMINISTRATOR("security-administrator"),
    AUDITOR("auditor"),
    DISTRICT_SUPERVISOR("district-supervisor", "district"),
    DISTRICT_INSPECTOR("district-inspector", "district"),
    DISTRICT_APPROVER("district-approver", "district"),
    DISTRICT_STATISTICIAN("district-statistician", "district"),
    PLATFORM_OPERATOR("platform-operator", "platform"),
    EMPLOYER_USER("employer-user", "employer"),
    WORKER_USER("worker-user", "worker"),
    ASSOCIATION_USER("association-user"),
    SECTOR_USER("sector-user", "sector"),
    PROVINCE_CONSUMER("province-consumer");

    /** Marks the roles of the public, which sign in with a password alone; everybody else shows a code as well. */
    public static final String ONE_FACTOR = "one-factor";

    private final String spelling;
    private final String claim;

    RealmRole(String spelling) {
        this(spelling, null);
    }

    RealmRole(String spelling, String claim) {
        this.spelling = spelling;
        this.claim = claim;
    }

    /** The name as tokens spell it. */
    public String spelling() {
        return spelling;
    }

    /** The claim that bounds what this role sees, which is an attribute of its people; empty where nothing does. */
    public Optional<String> claim() {
        return Optional.ofNullable(claim);
    }

    /** Whether its people are the public and not somebody's officials. */
    public boolean isPublic() {
        return this == EMPLOYER_USER || this == WORKER_USER;
    }

    static Optional<RealmRole> find(String spelling) {
        return Arrays.stream(values())
                .filter(role -> role.spelling.equals(spelling))
                .findFirst();
    }
}
