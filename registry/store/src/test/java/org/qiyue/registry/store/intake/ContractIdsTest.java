package org.qiyue.registry.store.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ContractIdsTest {

    private static final Clock STANDING = Clock.fixed(Instant.parse("2026-11-24T00:00:00Z"), ZoneOffset.UTC);

    @Test
    void aNumberIsAUlid() {
        assertThat(new ContractIds(STANDING).next()).matches("[0-7][0-9A-HJKMNP-TV-Z]{25}");
    }

    @Test
    void itBeginsWithTheTime() {
        long millis = STANDING.millis();
        String expected = "";
        for (int digit = 0; digit < 10; digit++) {
            expected = "0123456789ABCDEFGHJKMNPQRSTVWXYZ".charAt((int) (millis & 31)) + expected;
            millis >>>= 5;
        }
        assertThat(new ContractIds(STANDING).next()).startsWith(expected);
    }

    @Test
    void numbersRiseAlsoWhenTheClockStands() {
        ContractIds ids = new ContractIds(STANDING);
        List<String> numbers = Stream.generate(ids::next).limit(100_000).toList();
        assertThat(numbers).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void numbersOfTwoProcessesDiffer() {
        assertThat(new ContractIds(STANDING).next()).isNotEqualTo(new ContractIds(STANDING).next());
    }
}
