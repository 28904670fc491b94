package org.qiyue.registry.service.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.qiyue.registry.model.DataClasses;

class TermsTest {
    private final Terms terms = new Terms(new ObjectMapper());

    @Test
    void only_listed_members_are_shown_and_a_wage_becomes_a_band() {
        assertThat(terms.shown("{\"contract\":{\"termType\":\"1\",\"wageAmount\":8500.5,\"wageUnit\":\"M\","
                                + "\"probationWage\":7000,\"workPlaceDetail\":\"x\"},\"worker\":{\"name\":\"y\"}}")
                        .toString())
                .isEqualTo("{\"contract\":{\"termType\":\"1\",\"wageUnit\":\"M\",\"wageBand\":\"8000-12000\"}}");
    }

    @Test
    void a_wage_by_the_hour_becomes_a_band_for_full_time_work_as_in_the_contracts_row() {
        String byTheHour =
                "{\"employmentForm\":\"%s\",\"startDate\":\"2026-01-01\",\"wageAmount\":30,\"wageUnit\":\"H\"}";
        assertThat(terms.shown(byTheHour.formatted("01")).path("wageBand").asText())
                .isEqualTo("5000-8000");
        assertThat(terms.shown(byTheHour.formatted("02")).has("wageBand")).isFalse();
    }

    @Test
    void a_change_of_pay_is_told_without_the_amounts() {
        assertThat(terms.shownChanges("[{\"field\":\"/contract/wageAmount\",\"oldValue\":1,\"newValue\":2}]"))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.masked()).isTrue();
                    assertThat(change.oldValue()).isNull();
                    assertThat(change.newValue()).isNull();
                });
    }

    @Test
    void what_intake_withheld_is_masked_even_where_the_member_may_be_shown() {
        assertThat(terms.shownChanges("[{\"field\":\"/contract/endDate\",\"withheld\":true},"
                        + "{\"field\":\"/contract/endDate\",\"newValue\":\"2027-01-01\"}]"))
                .extracting(change -> change.masked())
                .containsExactly(true, false);
    }

    @Test
    void nothing_that_is_shown_is_of_a_person() {
        assertThat(Terms.SHOWN)
                .allSatisfy(member -> assertThat(DataClasses.all().entrySet())
                        .filteredOn(field -> field.getKey().endsWith("/" + member))
                        .isNotEmpty()
                        .allMatch(field -> field.getValue().isOpen()));
        assertThat(terms.shownChanges("[{\"field\":\"/worker/position\",\"newValue\":\"x\"}]"))
                .allMatch(change -> change.masked());
    }

    @Test
    void bands_take_in_their_lower_bound() {
        assertThat(WageBand.of(new BigDecimal("2999.99"))).isEqualTo("<3000");
        assertThat(WageBand.of(new BigDecimal("3000"))).isEqualTo("3000-5000");
        assertThat(WageBand.of(new BigDecimal("50000"))).isEqualTo(">=50000");
        assertThat(WageBand.of(null)).isNull();
    }
}
