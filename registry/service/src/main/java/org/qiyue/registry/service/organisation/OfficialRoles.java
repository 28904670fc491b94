package org.qiyue.registry.service.organisation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qiyue.registry.model.Area;
import org.qiyue.registry.service.access.Roles;

/** The roles of officials: the city's and the areas'. Those of employers, workers and platforms are not managed here. */
final class OfficialRoles {
    static final List<String> CITY = List.of(
            Roles.CITY_OFFICER,
            Roles.CITY_INSPECTOR,
            Roles.SOCIAL_INSURANCE_AUDITOR,
            Roles.ARBITRATION_READER,
            Roles.STATISTICIAN,
            Roles.LEADER,
            Roles.DATA_OPERATOR,
            Roles.RULE_EDITOR,
            Roles.RULE_APPROVER,
            Roles.SECURITY_ADMINISTRATOR,
            Roles.AUDITOR);
    static final List<String> AREA = List.of(
            Roles.DISTRICT_SUPERVISOR, Roles.DISTRICT_INSPECTOR, Roles.DISTRICT_APPROVER, Roles.DISTRICT_STATISTICIAN);
    static final Set<String> ALL = Stream.concat(CITY.stream(), AREA.stream()).collect(Collectors.toUnmodifiableSet());

    private OfficialRoles() {}

    /** The roles that accounts of a unit may have. */
    static List<String> of(Area unit) {
        return unit.isCity() ? CITY : AREA;
    }
}
