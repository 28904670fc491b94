package org.qiyue.deploy.local.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qiyue.registry.model.CreditCode;

class EmployersTest {

    @ParameterizedTest
    @CsvSource({"110101, 20", "110105, 22", "110302, 36"})
    void everyCityShowsEachAreaByAnEmployerOfTheSameCode(String area, int ordinal) {
        String code = Employers.showing(area);

        assertThat(CreditCode.isValid(code)).isTrue();
        for (long seed : new long[] {1, 7}) {
            Employer shown = Employers.planted(seed, ordinal, "H62", "yiqian");
            assertThat(shown.creditCode()).isEqualTo(code);
            assertThat(shown.area()).isEqualTo(area);
        }
    }
}
