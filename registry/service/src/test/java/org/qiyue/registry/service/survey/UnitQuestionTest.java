package org.qiyue.registry.service.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UnitQuestionTest {

    @Test
    void aDistrictAsksByItsAreaSoThatTheIndexOfAreasServes() {
        UnitQuestion.Condition all = new UnitQuestion().condition(Optional.of("110105"));
        assertThat(all.sql()).isEqualTo(" AND u.area = ?");
        assertThat(all.values()).containsExactly("110105");
        assertThat(new UnitQuestion().condition(Optional.empty()).sql()).isEmpty();
    }

    @Test
    void anotherAreaIsAskedForBesideItsOwn() {
        UnitQuestion.Condition foreign =
                UnitQuestion.of(Map.of("area", "110108", "sampled", "true")).condition(Optional.of("110105"));
        assertThat(foreign.sql()).isEqualTo(" AND u.area = ? AND u.area = ? AND d.place IS NOT NULL");
        assertThat(foreign.values()).containsExactly("110105", "110108");
    }
}
