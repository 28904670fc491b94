package org.qiyue.registry.service.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

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

    @Test
    void a_name_whose_day_another_had_taken_was_never_in_effect() {
        renameFrom(1, "C1", "2026-01-10", "2026-10-01", "乙");
        renameFrom(2, "C2", "2026-02-10", "2026-03-01", "丙");

        assertThat(nameOn("2026-06-01") + nameOn("2026-10-01")).isEqualTo("丙丙");
        assertThat(statuses()).containsExactly("丙>乙 OVERTAKEN", "甲>丙 STANDS");
        assertThat(past().formerNames(LocalDate.of(2026, 2, 28), instant(30), "今"))
                .isEmpty();
        assertThat(past().formerNames(LocalDate.of(2026, 6, 1), instant(30), "今"))
                .containsExactly("甲");
        assertThat(formerNames()).containsExactly("甲");
    }

    @Test
    void a_renaming_filed_for_two_contracts_is_in_effect_from_the_earlier_of_its_days() {
        renameFrom(1, "C1", "2026-01-10", "2026-09-01", "乙");
        renameFrom(2, "C2", "2026-01-20", "2026-02-01", "乙");

        assertThat(past().formerNames(LocalDate.of(2026, 3, 1), instant(30), "今"))
                .containsExactly("甲");
        assertThat(past().changes(instant(30)))
                .extracting(change -> change.from() + " " + change.oldValue() + ">" + change.newValue())
                .containsExactly("2026-02-01 甲>乙");
    }

    @Test
    void of_two_names_for_one_day_the_one_agreed_first_is_told_once_as_never_in_effect() {
        renameFrom(1, "C1", "2026-01-10", "2026-03-01", "乙");
        renameFrom(2, "C2", "2026-01-10", "2026-03-01", "乙");
        renameFrom(3, "C3", "2026-02-10", "2026-03-01", "丙");
        renameFrom(4, "C4", "2026-02-10", "2026-03-01", "丙");

        assertThat(statuses()).containsExactly("甲>丙 STANDS", "甲>乙 OVERTAKEN");
        assertThat(formerNames()).containsExactly("甲");
    }

    @Test
    void a_name_whose_date_alone_is_corrected_stands() {
        rename(1, "C1", "2026-03-10", "乙");
        correct(2, "C1", 1, null, "2026-03-12");

        assertThat(statuses()).containsExactly("甲>乙 STANDS");
        assertThat(past().changes(instant(30)))
                .extracting(PartyPast.Change::statusAt, PartyPast.Change::dateCorrectedAt)
                .containsExactly(tuple(null, instant(2)));
        assertThat(past().changes(instant(1)))
                .extracting(PartyPast.Change::dateCorrectedAt)
                .containsOnlyNulls();
    }

    @Test
    void the_credit_code_of_an_employer_that_was_not_known_yet_is_no_name_of_it() {
        said.set(0, new PartyFact(PartyField.NAME, PartyFact.BEFORE, null, "91110105F000000001"));
        rename(1, "C1", "2026-03-10", "乙");
        rename(2, "C1", "2026-03-20", "丙");

        assertThat(statuses()).containsExactly("乙>丙 STANDS", "null>乙 STANDS");
        assertThat(formerNames()).containsExactly("乙");
    }

    private void rename(int number, String contract, String day, String name) {
        renameFrom(number, contract, day, day, name);
    }

    private void renameFrom(int number, String contract, String agreedOn, String from, String name) {
        said.add(new PartyFact(PartyField.NAME, number, contract, name));
        events.add(event(number, contract, "AMENDED", LocalDate.parse(agreedOn), LocalDate.parse(from), null, null));
    }

    private String nameOn(String day) {
        return past().value(PartyField.NAME, LocalDate.parse(day), instant(30), "今");
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
        return new PartyPast("91110105F000000001", said, events);
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
