package org.qiyue.registry.service.access;

import java.util.Set;

/** The realm roles this service knows, spelled as in the tokens. A person holds exactly one of them. */
public final class Roles {

    /** Municipal officer: sees the whole city. */
    public static final String CITY_OFFICER = "city-officer";

    /** District supervisor: sees the employers registered or employing in one supervision area. */
    public static final String DISTRICT_SUPERVISOR = "district-supervisor";

    /** Auditor: reads logs and rights, nothing of the registry. */
    public static final String AUDITOR = "auditor";

    /** Operator of one signing platform: sees what that platform filed. */
    public static final String PLATFORM_OPERATOR = "platform-operator";

    static final Set<String> ALL = Set.of(CITY_OFFICER, DISTRICT_SUPERVISOR, AUDITOR, PLATFORM_OPERATOR);

    private Roles() {}
}
