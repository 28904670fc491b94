package org.qiyue.registry.service.access;

import java.util.Set;

/** The realm roles this service knows, spelled as in the tokens. A person holds exactly one of them. */
public final class Roles {

    /** Officer of the city's labour relations division 劳动关系处: sees the whole city, decides on platforms. */
    public static final String CITY_OFFICER = "city-officer";

    /** Inspector of the city's enforcement brigade 综合执法总队: sees the whole city. */
    public static final String CITY_INSPECTOR = "city-inspector";

    /** Reader at the labour arbitration 仲裁院: looks up single contracts of the whole city. */
    public static final String ARBITRATION_READER = "arbitration-reader";

    /** Auditor of social insurance contributions 社保稽核: sees employers and contracts of the whole city. */
    public static final String SOCIAL_INSURANCE_AUDITOR = "social-insurance-auditor";

    /** Statistician of the city: figures, and the survey frames, which no other makes. */
    public static final String STATISTICIAN = "statistician";

    /** Leader of the bureau: figures alone. */
    public static final String LEADER = "leader";

    /** Operator of the data centre: jobs and settings, no personal data. */
    public static final String DATA_OPERATOR = "data-operator";

    /** Proposes changes of code lists and dated parameters. */
    public static final String RULE_EDITOR = "rule-editor";

    /** Approves changes that another proposed. */
    public static final String RULE_APPROVER = "rule-approver";

    /** Keeps accounts and roles; sees no personal data. */
    public static final String SECURITY_ADMINISTRATOR = "security-administrator";

    /** Auditor: reads logs and rights, nothing of the registry. */
    public static final String AUDITOR = "auditor";

    /** District supervisor: sees the employers registered or employing in one supervision area. */
    public static final String DISTRICT_SUPERVISOR = "district-supervisor";

    /** Inspector of a district: leads and conducts cases there. */
    public static final String DISTRICT_INSPECTOR = "district-inspector";

    /** Head in a district: approves what inspectors ask for, never in a case of her own. */
    public static final String DISTRICT_APPROVER = "district-approver";

    /** Statistician of a district: figures, and its part of the survey frames. */
    public static final String DISTRICT_STATISTICIAN = "district-statistician";

    /** Operator of one signing platform: sees what that platform filed. */
    public static final String PLATFORM_OPERATOR = "platform-operator";

    /** Who acts for an employer: sees its own file. */
    public static final String EMPLOYER_USER = "employer-user";

    /** A worker: sees the contracts in his name. */
    public static final String WORKER_USER = "worker-user";

    /** Industry association: surveys of platforms, nothing of the registry. */
    public static final String ASSOCIATION_USER = "association-user";

    /** Sector department: employers of its industries. */
    public static final String SECTOR_USER = "sector-user";

    /** Another province's department: by agreement alone, nothing without one. */
    public static final String PROVINCE_CONSUMER = "province-consumer";

    /** Those who see figures and no row of the registry. */
    static final Set<String> OF_FIGURES = Set.of(STATISTICIAN, LEADER, DISTRICT_STATISTICIAN);

    static final Set<String> ALL = Set.of(
            CITY_OFFICER,
            CITY_INSPECTOR,
            ARBITRATION_READER,
            SOCIAL_INSURANCE_AUDITOR,
            STATISTICIAN,
            LEADER,
            DATA_OPERATOR,
            RULE_EDITOR,
            RULE_APPROVER,
            SECURITY_ADMINISTRATOR,
            AUDITOR,
            DISTRICT_SUPERVISOR,
            DISTRICT_INSPECTOR,
            DISTRICT_APPROVER,
            DISTRICT_STATISTICIAN,
            PLATFORM_OPERATOR,
            EMPLOYER_USER,
            WORKER_USER,
            ASSOCIATION_USER,
            SECTOR_USER,
            PROVINCE_CONSUMER);

    private Roles() {}
}
