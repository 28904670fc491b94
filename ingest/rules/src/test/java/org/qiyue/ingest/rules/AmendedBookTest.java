package org.qiyue.ingest.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.qiyue.registry.model.AmendedTables;
import org.qiyue.registry.model.ChangeableTable;
import org.qiyue.registry.model.CodeChange;
import org.qiyue.registry.model.CodeItem;
import org.qiyue.registry.model.DatedChange;

/** A book with changed figures is another book from their day on, and the same before. */
class AmendedBookTest {
    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);

    @Test
    void theVersionChangesWithAParameterFromItsDayOn() {
        RuleBook book = RuleBook.standard()
                .with(AmendedTables.with(List.of(change(1, ChangeableTable.PARAMETERS, "gap-days", "31"))));
        assertThat(book.version(DAY.minusDays(1))).isEqualTo(RuleBook.standard().version(DAY.minusDays(1)));
        assertThat(book.version(DAY)).isNotEqualTo(RuleBook.standard().version(DAY));
        assertThat(book.version(DAY.plusYears(1))).isEqualTo(book.version(DAY));
    }

    @Test
    void theVersionChangesWithAFigureOfTheLaw() {
        RuleBook book = RuleBook.standard()
                .with(AmendedTables.with(List.of(change(1, ChangeableTable.LEGAL_FIGURES, "adult-age", "19"))));
        assertThat(book.version(DAY)).isNotEqualTo(RuleBook.standard().version(DAY));
        assertThat(book.version(DAY.minusDays(1))).isEqualTo(RuleBook.standard().version(DAY));
    }

    @Test
    void theVersionChangesWithACodeFromItsDayOn() {
        CodeItem division = CodeItem.of(
                "industry-division/98", Map.of("name_zh", "新行业", "name_en", "New", "parent", "I"), DAY, "依据");
        RuleBook book =
                RuleBook.standard().with(AmendedTables.with(List.of(), List.of(new CodeChange(1, DAY, division))));
        assertThat(book.version(DAY.minusDays(1))).isEqualTo(RuleBook.standard().version(DAY.minusDays(1)));
        assertThat(book.version(DAY)).isNotEqualTo(RuleBook.standard().version(DAY));
    }

    @Test
    void aParameterThatIsAsItWasIsTheSameBookAgain() {
        RuleBook book = RuleBook.standard()
                .with(AmendedTables.with(List.of(
                        change(1, ChangeableTable.PARAMETERS, "gap-days", "31"),
                        change(2, ChangeableTable.PARAMETERS, "gap-days", "30"))));
        assertThat(book.version(DAY)).isEqualTo(RuleBook.standard().version(DAY));
    }

    @Test
    void theSameTablesAreTheSameBook() {
        AmendedTables tables = AmendedTables.with(List.of(change(1, ChangeableTable.PARAMETERS, "gap-days", "31")));
        RuleBook book = RuleBook.standard().with(tables);
        assertThat(book.with(AmendedTables.with(tables.changes()))).isSameAs(book);
        assertThat(RuleBook.standard().with(AmendedTables.standard())).isSameAs(RuleBook.standard());
        assertThat(book.rules()).isEqualTo(RuleBook.standard().rules());
    }

    private static DatedChange change(long number, ChangeableTable table, String name, String value) {
        return new DatedChange(number, table, name, new TreeMap<>(Map.of("value", value)), DAY, DAY, "依据");
    }
}
