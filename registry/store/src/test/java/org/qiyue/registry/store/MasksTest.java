package org.qiyue.registry.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MasksTest {

    @ParameterizedTest
    @CsvSource({"张三, 张**", "欧阳小明, 欧**", "阿依古丽·买买提, 阿**", "张, 张**", "𠮷田, 𠮷**", "'', ''"})
    void aNameIsItsFirstCharacter(String name, String masked) {
        assertThat(Masks.name(name)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({"11010519491231002X, 110***********002X", "E12345678, E1*****78", "123, ***", "'', ''"})
    void anIdentifierKeepsItsHeadAndTail(String identifier, String masked) {
        assertThat(Masks.identifier(identifier)).isEqualTo(masked);
    }
}
