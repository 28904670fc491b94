package org.qiyue.registry.model.casework;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Roles of the realm that have a part in cases. */
public enum CaseRole {
    DISTRICT_SUPERVISOR("district-supervisor"),
    DISTRICT_INSPECTOR("district-inspector"),
    DISTRICT_APPROVER("district-approver"),
    CITY_OFFICER("city-officer"),
    CITY_INSPECTOR("city-inspector");

    static final Set<CaseRole> SUPERVISORS = EnumSet.of(DISTRICT_SUPERVISOR, CITY_OFFICER);
    static final Set<CaseRole> INSPECTORS = EnumSet.of(DISTRICT_INSPECTOR, CITY_INSPECTOR);
    static final Set<CaseRole> APPROVERS = EnumSet.of(DISTRICT_APPROVER);
    static final Set<CaseRole> CHAIRS = EnumSet.of(DISTRICT_SUPERVISOR, DISTRICT_APPROVER, CITY_OFFICER);

    private final String realmRole;

    CaseRole(String realmRole) {
        this.realmRole = realmRole;
    }

    /** Its name in the realm. */
    public String realmRole() {
        return realmRole;
    }

    /** The role of a name in the realm; empty for one that has no part in cases. */
    public static Optional<CaseRole> find(String realmRole) {
        return Stream.of(values())
                .filter(role -> role.realmRole.equals(realmRole))
                .findFirst();
    }
}
