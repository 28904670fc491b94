package org.qiyue.registry.service.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.qiyue.registry.service.problem.ProblemException;

class CallerRulesTest {
    private static final Map<String, String> ALL_CLAIMS = Map.of(
            "district", "110105",
            "platform", "yiqian",
            "employer", "91110105MA00XYH16C",
            "worker", "0123456789abcdef0123456789abcdef",
            "sector", "I65");

    private final CallerRules rules = new CallerRules("110105"::equals);

    @Test
    void each_role_opens_its_own_scope() {
        for (String role :
                List.of("city-officer", "city-inspector", "arbitration-reader", "social-insurance-auditor")) {
            assertThat(scope(role, Map.of("district", "110105"))).as(role).isEqualTo("110000");
        }
        for (String role : List.of("district-supervisor", "district-inspector", "district-approver")) {
            assertThat(scope(role, Map.of("district", "110105"))).as(role).isEqualTo("110105");
        }
        assertThat(scope("platform-operator", Map.of("platform", "yiqian"))).isEqualTo("platform:yiqian");
        assertThat(scope("employer-user", Map.of("employer", "91110105MA00XYH16C")))
                .isEqualTo("employer:91110105MA00XYH16C");
        assertThat(scope("worker-user", Map.of("worker", "0123456789abcdef0123456789abcdef")))
                .isEqualTo("worker:0123456789abcdef0123456789abcdef");
        assertThat(scope("sector-user", Map.of("sector", "I65,H"))).isEqualTo("sector:H,I65");
    }

    @Test
    void statisticians_and_leaders_see_figures_and_no_row() {
        for (String role : List.of("statistician", "leader", "district-statistician")) {
            Scope scope = rules.caller(claims(Set.of(role), ALL_CLAIMS)).scope();
            String area = role.startsWith("district") ? "110105" : "110000";
            assertThat(scope.value()).as(role).isEqualTo("figures:" + area);
            assertThat(scope.unit()).as(role).contains(area);
        }
    }

    @Test
    void work_that_goes_on_later_has_the_scope_that_was_asked_with() {
        for (String role : List.of(
                "city-officer",
                "district-supervisor",
                "statistician",
                "leader",
                "district-statistician",
                "data-operator")) {
            Scope scope = rules.caller(claims(Set.of(role), ALL_CLAIMS)).scope();
            assertThat(Scope.of(role, scope.unit().orElse(""))).as(role).isEqualTo(scope);
        }
    }

    @Test
    void the_other_roles_open_no_row_whatever_else_the_account_names() {
        for (String role : List.of(
                "auditor",
                "data-operator",
                "rule-editor",
                "rule-approver",
                "security-administrator",
                "association-user",
                "province-consumer")) {
            assertThat(scope(role, ALL_CLAIMS)).as(role).isEmpty();
        }
    }

    @Test
    void every_role_is_told_of_here() {
        assertThat(Roles.ALL).hasSize(21);
    }

    @Test
    void a_role_without_the_claim_that_bounds_it_is_refused() {
        assertRefused("district-supervisor", "district", "", "110000", "119999");
        assertRefused("district-inspector", "district", "", "110000", "119999");
        assertRefused("district-statistician", "district", "", "110000", "119999");
        assertRefused("platform-operator", "platform", "", "Yi Qian");
        assertRefused("employer-user", "employer", "", "91110105", "91110105MA00XYH16C|", "91110105ma00xyh16c");
        assertRefused("worker-user", "worker", "", "11010119900307731X", "0123456789ABCDEF0123456789ABCDEF");
        assertRefused("sector-user", "sector", "", "U", "I6", "H,", "H|I", "I6510", "*");
        assertRefused("offline_access", "district", "110105");
    }

    @Test
    void nobody_holds_two_roles() {
        assertThatThrownBy(() -> rules.caller(claims(Set.of("auditor", "city-officer"), ALL_CLAIMS)))
                .isInstanceOf(ProblemException.class);
    }

    private String scope(String role, Map<String, String> named) {
        return rules.caller(claims(Set.of(role), named)).scope().value();
    }

    private void assertRefused(String role, String claim, String... values) {
        Map<String, String> others = new HashMap<>(ALL_CLAIMS);
        others.remove(claim);
        assertThatThrownBy(() -> scope(role, others)).as(role).isInstanceOf(ProblemException.class);
        for (String value : values) {
            assertThatThrownBy(() -> scope(role, Map.of(claim, value)))
                    .as("%s of %s", role, value)
                    .isInstanceOf(ProblemException.class);
        }
    }

    private static Claims claims(Set<String> roles, Map<String, String> named) {
        Function<String, Optional<String>> claim = name -> Optional.ofNullable(named.get(name));
        return new Claims(
                "u",
                Optional.empty(),
                roles,
                claim.apply("district"),
                claim.apply("platform"),
                claim.apply("employer"),
                claim.apply("worker"),
                claim.apply("sector"));
    }
}
