package org.qiyue.registry.service.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qiyue.registry.service.problem.ProblemException;

class CallerRulesTest {
    private final CallerRules rules = new CallerRules("110105"::equals);

    @Test
    void each_role_opens_its_own_scope() {
        assertThat(scope("city-officer", null, null)).isEqualTo("110000");
        assertThat(scope("district-supervisor", "110105", null)).isEqualTo("110105");
        assertThat(scope("platform-operator", null, "yiqian")).isEqualTo("platform:yiqian");
        assertThat(scope("auditor", "110105", "yiqian")).isEmpty();
    }

    @Test
    void a_role_without_the_claim_that_bounds_it_is_refused() {
        assertRefused("district-supervisor", null, null);
        assertRefused("district-supervisor", "110000", null);
        assertRefused("district-supervisor", "119999", null);
        assertRefused("platform-operator", null, null);
        assertRefused("platform-operator", null, "Yi Qian");
        assertRefused("offline_access", null, null);
    }

    @Test
    void nobody_holds_two_roles() {
        Claims two = new Claims(
                "u", Optional.empty(), Set.of("auditor", "city-officer"), Optional.empty(), Optional.empty());

        assertThatThrownBy(() -> rules.caller(two)).isInstanceOf(ProblemException.class);
    }

    private String scope(String role, String district, String platform) {
        return rules.caller(new Claims(
                        "u",
                        Optional.empty(),
                        Set.of(role),
                        Optional.ofNullable(district),
                        Optional.ofNullable(platform)))
                .scope()
                .value();
    }

    private void assertRefused(String role, String district, String platform) {
        assertThatThrownBy(() -> scope(role, district, platform)).isInstanceOf(ProblemException.class);
    }
}
