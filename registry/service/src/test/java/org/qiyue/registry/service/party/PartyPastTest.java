package org.qiyue.registry.service.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What repairs of repairs make of a name. Filing n is registered on the n-th of June 2026. */
class PartyPastTest {
    private static final LocalDate LATER = LocalDate.of(2027, 1, 1);

    private final List<PartyFact> said =
            new ArrayList<>(List.of(new PartyFact(PartyField.NAME, PartyFact.BEFORE, null, "甲")));
    private final List<PartyEvent> events = new ArrayList<>();

    @Test
    void a_renaming_whose_withdrawal_is_withdrawn_counts_again() {
        rename(1, "C1", "2026-03-10", "乙");
        withdraw(2, "C1", 1);
        withdraw(3, "C1", 2);

        assertThat(namesKnownOn(1, 2, 3)).containsExactly("乙", "甲", "乙");
        assertThat(statuses()).containsExactly("甲>乙 STANDS");
    }

    @Test
    void of_a_correction_that_is_corrected_the_last_word_counts() {
        rename(1, "C1", "2026-03-10", "乙");
        correct(2, "C1", 1, "丙", null);
        correct(3, "C1", 2, "丁", null);

        assertThat(namesKnownOn(1, 2, 3)).containsExactly("乙", "丙", "丁");
        assertThat(statuses()).containsExactly("丙>丁 STANDS", "乙>丙 CORRECTED", "甲>乙 CORRECTED");
        assertThat(formerNames()).containsExactly("甲");
    }

    @Test
    void a_withdrawn_correction_leaves_what_it_corrected() {
        rename(1, "C1", "2026-03-10", "乙");
        correct(2, "C1", 1, "丙", null);
        withdraw(3, "C1", 2);

        assertThat(namesKnownOn(1, 2, 3)).containsExactly("乙", "丙", "乙");
        assertThat(statuses()).containsExactly("乙>丙 WITHDRAWN", "甲>乙 STANDS");
    }

    @Test
    void a_withdrawn_renaming_takes_its_correction_with_it() {
        rename(1, "C1", "2026-03-10", "乙");
        correct(2, "C1", 1, "丙", null);
        withdraw(3, "C1", 1);

        assertThat(namesKnownOn(2, 3)).containsExactly("丙", "甲");
        assertThat(statuses()).containsExactly("甲>丙 WITHDRAWN", "甲>乙 WITHDRAWN");
        assertThat(formerNames()).isEmpty();
    }

    @Test
    void a_renaming_whose_date_is_corrected_is_placed_by_the_corrected_date() {
        rename(1, "C1", "2026-03-10", "乙");
        rename(2, "C2", "2026-03-20", "丙");
        correct(3, "C1", 1, null, "2026-03-25");

        assertThat(namesKnownOn(1, 2, 3)).containsExactly("乙", "丙", "乙");
    }

    @Test
    void a_name_said_again_is_no_change_and_keeps_the_name_when_the_first_filing_is_withdrawn() {
        rename(1, "C1", "2026-03-10", "乙");
        rename(2, "C2", "2026-03-12", "乙");
        assertThat(statuses()).containsExactly("甲>乙 STANDS");

        withdraw(3, "C1", 1);

        assertThat(namesKnownOn(3)).containsExactly("乙");
        assertThat(statuses()).containsExactly("甲>乙 STANDS", "甲>乙 WITHDRAWN");
        assertThat(past().value(PartyField.NAME, LocalDate.of(2026, 3, 11), instant(2), "今"))
                .isEqualTo("乙");
        assertThat(past().value(PartyField.NAME, LocalDate.of(2026, 3, 11), instant(3), "今"))
                .isEqualTo("甲");
    }

    @Test
    void a_name_taken_up_again_is_no_former_name() {
        rename(1, "C1", "2026-03-10", "乙");
        rename(2, "C2", "2026-03-20", "甲");

        assertThat(formerNames()).containsExactly("乙");
    }

    @Test
    void what_nobody_spoke_of_is_as_it_is() {
        assertThat(past().value(PartyField.SIZE_CLASS, LATER, instant(1), "2")).isEqualTo("2");
        assertThat(past().industrySection(LATER, instant(1), "I")).isEqualTo("I");
    }

    private void rename(int number, String contract, String day, String name) {
        said.add(new PartyFact(PartyField.NAME, number, contract, name));
        LocalDate on = LocalDate.parse(day);
        events.add(event(number, contract, "AMENDED", on, on, null, null));
    }

    private void correct(int number, String contract, int names, String name, String day) {
        if (name != null) {
            said.add(new PartyFact(PartyField.NAME, number, contract, name));
        }
        events.add(event(
                number, contract, "CORRECTED", day(number), null, names, day == null ? null : LocalDate.parse(day)));
    }

    private void withdraw(int number, String contract, int names) {
        events.add(event(number, contract, "WITHDRAWN", day(number), null, names, null));
    }

    private static PartyEvent event(
            int number,
            String contract,
            String kind,
            LocalDate occurredOn,
            LocalDate effectiveOn,
            Integer names,
            LocalDate correctedTo) {
        return new PartyEvent(
                contract,
                number,
                kind,
                number,
                new UUID(0, number),
                occurredOn,
                effectiveOn,
                names == null ? null : new UUID(0, names),
                correctedTo,
                null,
                instant(number));
    }

    private PartyPast past() {
        return new PartyPast(said, events);
    }

    private List<String> namesKnownOn(int... days) {
        List<String> names = new ArrayList<>();
        for (int day : days) {
            names.add(past().value(PartyField.NAME, LATER, instant(day), "今"));
        }
        return names;
    }

    private List<String> statuses() {
        return past().changes(instant(30)).stream()
                .map(change -> change.oldValue() + ">" + change.newValue() + " " + change.status())
                .toList();
    }

    private List<String> formerNames() {
        return past().formerNames(LATER, instant(30), "今");
    }

    private static LocalDate day(int number) {
        return LocalDate.of(2026, 6, number);
    }

    private static Instant instant(int number) {
        return day(number).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
