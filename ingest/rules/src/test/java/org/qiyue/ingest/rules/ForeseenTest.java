package org.qiyue.ingest.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qiyue.ingest.protocol.Filing;
import org.qiyue.ingest.protocol.FilingReading;
import org.qiyue.ingest.protocol.Level;

/** What a filing alone decides is found before the register is asked, and is the same as when it has been. */
class ForeseenTest {

    private static final RuleBook BOOK = RuleBook.standard();
    private static final List<Rule> CONTENT =
            BOOK.rules().stream().filter(rule -> rule.stage() == Stage.CONTENT).toList();

    @Test
    void theVerdictIsTheSameWithItAndWithout() {
        assertThat(RuleExamples.all())
                .flatExtracting(example -> List.of(example.passing(), example.firing()))
                .allSatisfy(ForeseenTest::isTheSame);
    }

    @Test
    void whatAgreesAContractLeavesOnlyTheRulesThatAreSaidToAskTheRegister() {
        Stream.of(Filings.concluded(), Filings.renewed("2027-02-01"))
                .forEach(filing -> assertThat(left(filing))
                        .containsExactlyElementsOf(
                                CONTENT.stream().filter(Rule::asksRegister).toList()));
    }

    @Test
    void nothingIsForeseenOfWhatAgreesNone() {
        assertThat(left(Filings.rescinded("3602", "2026-06-30"))).isEqualTo(CONTENT);
    }

    /** A defect of a rule must not be heard of by whoever signs with a key of nobody, or files once more what was answered. */
    @Test
    void aRuleThatFailsIsLeftUntilTrustHasDecided() {
        Rule failing = RuleBuilder.content("X01", Level.WARN)
                .basis("依据")
                .says("缺{}。", "lacks {}.")
                .remedy("补正。", "mend it.")
                .when("有误。", "it is wrong.")
                .firesAt("/x", filed -> {
                    throw new IllegalStateException("a defect");
                });
        List<Rule> rules = new ArrayList<>(BOOK.rules());
        rules.add(failing);
        RuleBook book = new RuleBook(rules, RuleParameters::on);
        RuleExamples.Side sound = RuleExamples.side(Filings.concluded(), known -> known);
        RuleExamples.Side repeat = RuleExamples.side(
                Filings.concluded(), known -> known.contentDigest("00").earlier(new EarlierFiling("00", "R-1")));
        assertThat(evaluated(book, repeat).repeat()).isTrue();
        assertThatThrownBy(() -> evaluated(book, sound)).hasMessage("a defect");
    }

    private static Verdict evaluated(RuleBook book, RuleExamples.Side side) {
        FilingReading.Attributed reading = (FilingReading.Attributed) side.reading();
        Foreseen foreseen =
                book.foresee(reading, side.facts().receivedAt(), side.facts().platform());
        return book.evaluate(reading, foreseen, side.facts());
    }

    /** As it is asked in intake: before anything is known. */
    static Foreseen foreseen(RuleExamples.Side side) {
        return side.reading() instanceof FilingReading.Attributed reading
                ? BOOK.foresee(reading, side.facts().receivedAt(), side.facts().platform())
                : Foreseen.NOTHING;
    }

    private static void isTheSame(RuleExamples.Side side) {
        assertThat(BOOK.evaluate(side.reading(), foreseen(side), side.facts()))
                .usingRecursiveComparison()
                .isEqualTo(BOOK.evaluate(side.reading(), side.facts()));
    }

    private static List<Rule> left(Filing filing) {
        Foreseen foreseen = foreseen(RuleExamples.side(filing, known -> known));
        return IntStream.range(0, CONTENT.size())
                .filter(foreseen::isLeft)
                .mapToObj(CONTENT::get)
                .toList();
    }
}
