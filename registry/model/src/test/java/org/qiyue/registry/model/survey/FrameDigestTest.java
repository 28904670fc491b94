package org.qiyue.registry.model.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Digests against what another program made of the same lines. */
class FrameDigestTest {
    private static final LocalDate FIRST = LocalDate.parse("2025-01-02");
    private static final LocalDate LAST = LocalDate.parse("2026-11-26");
    private static final FrameUnit ONE = unit("91110105MA01ABCD00", "甲有限公司", "S2", "112", "3", 12, 3, 10);
    private static final FrameUnit TWO = unit("91110105MA01ABCD01", "乙店", "S1", null, null, 2, 0, null);
    private static final FrameUnit THREE = unit("91110105MA01ABCD02", "丙厂", "S2", null, null, 11, 0, null);

    @Test
    void aLineHasItsValuesAndNothingForWhatIsNotKnown() {
        assertThat(ONE.line()).isEqualTo("91110105MA01ABCD00\t甲有限公司\t112\t3\t12\t3\t10\t2025-01-02\t2026-11-26\n");
        assertThat(TWO.line()).isEqualTo("91110105MA01ABCD01\t乙店\t\t\t2\t0\t\t2025-01-02\t2026-11-26\n");
    }

    @Test
    void aFrameIsToldByItsStrata() {
        assertThat(FrameDigest.ofStrata(List.of(THREE, TWO, ONE)))
                .containsExactly(
                        Map.entry(
                                Stratum.parse("110105-I-S1"),
                                "0fe5c315c3de6adb998cfbf2faa1e3300b141371cfbbd09e00ad51fb8922a046"),
                        Map.entry(
                                Stratum.parse("110105-I-S2"),
                                "cf49b0813f92a6569801b2582e8981c422b0a382e2dfbaad89bb89153f4effb7"));
        assertThat(FrameDigest.of(FrameDigest.ofStrata(List.of(ONE, TWO, THREE))))
                .isEqualTo("07e7725f49fb632ff89184956e2fac6c7a322474c3c67ae6895e4532ccd12363");
    }

    @Test
    void oneContractMoreIsAnotherFrame() {
        FrameUnit more = unit("91110105MA01ABCD01", "乙店", "S1", null, null, 3, 0, null);
        assertThat(FrameDigest.of(FrameDigest.ofStrata(List.of(ONE, more, THREE))))
                .isNotEqualTo(FrameDigest.of(FrameDigest.ofStrata(List.of(ONE, TWO, THREE))));
    }

    private static FrameUnit unit(
            String code,
            String name,
            String band,
            String ownership,
            String sizeClass,
            int inForce,
            int concluded,
            Integer insured) {
        return new FrameUnit(
                code,
                name,
                new Stratum("110105", "I", band),
                ownership,
                sizeClass,
                inForce,
                concluded,
                insured,
                FIRST,
                LAST);
    }
}
