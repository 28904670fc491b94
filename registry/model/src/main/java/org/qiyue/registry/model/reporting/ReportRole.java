package org.qiyue.registry.model.reporting;

import java.util.Optional;
import java.util.stream.Stream;

/** Roles of the realm that have a part in reports. */
public enum ReportRole {
    DISTRICT_SUPERVISOR("district-supervisor"),
    DISTRICT_APPROVER("district-approver"),
    CITY_OFFICER("city-officer");

    private final String realmRole;

    ReportRole(String realmRole) {
        this.realmRole = realmRole;
    }

    /** Its name in the realm. */
    public String realmRole() {
        return realmRole;
    }

    /** The role of a name in the realm; empty for one that has no part in reports. */
    public static Optional<ReportRole> find(String realmRole) {
        return Stream.of(values())
                .filter(role -> role.realmRole.equals(realmRole))
                .findFirst();
    }
}
