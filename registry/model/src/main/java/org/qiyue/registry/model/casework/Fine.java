package org.qiyue.registry.model.casework;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.qiyue.registry.model.Bilingual;

/**
 * A fine as proposed or decided.
 *
 * @param rule name of the {@link FineRule}
 * @param violatedOn the day of the violation, by whose law it is fined
 * @param quantity how many units: workers, employers (1), child-months, or the yuan of which it is a multiple
 * @param amount yuan
 * @param mitigated whether it is mitigated below the least for a ground of 行政处罚法 art. 32
 */
public record Fine(String rule, LocalDate violatedOn, BigDecimal quantity, BigDecimal amount, boolean mitigated) {

    public Fine {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(violatedOn, "violatedOn");
        Objects.requireNonNull(quantity, "quantity");
        Objects.requireNonNull(amount, "amount");
    }

    /** What is wrong with it; empty when it lies within the statute's bounds. */
    public Optional<Fault> fault() {
        if (amount.signum() <= 0) {
            return Optional.of(Fault.of("AMOUNT", "罚款数额应当大于零", "The fine must be more than nothing"));
        }
        return FineRule.find(rule, violatedOn)
                .map(this::faultUnder)
                .orElseGet(() -> Optional.of(Fault.of(
                        "NO_RANGE",
                        violatedOn + "没有生效的罚则：" + rule,
                        "No range of " + rule + " was in force on " + violatedOn)));
    }

    private Optional<Fault> faultUnder(FineRule found) {
        if (found.unit() == FineUnit.ORDER_ONLY) {
            return Optional.of(Fault.of(
                    "ORDER_ONLY",
                    found.article() + "只规定责令改正，不得罚款",
                    found.article() + " knows an order to rectify only, no fine"));
        }
        if (!fits(found.unit())) {
            return Optional.of(
                    Fault.of("QUANTITY", "计罚数量不正确：" + quantity, "The number of units is wrong: " + quantity));
        }
        FineRule.Range range = found.range(quantity).orElseThrow();
        if (amount.compareTo(range.most()) > 0) {
            return Optional.of(outside("ABOVE", found, range));
        }
        boolean tooLittle = amount.compareTo(range.least()) < 0 && !mitigated;
        return tooLittle ? Optional.of(outside("BELOW", found, range)) : Optional.empty();
    }

    private Fault outside(String code, FineRule found, FineRule.Range range) {
        String least = plain(range.least());
        String most = plain(range.most());
        return Fault.of(
                code,
                found.article() + "：应当在" + least + "元至" + most + "元之间，拟处" + plain(amount) + "元",
                found.article() + ": from " + least + " to " + most + " yuan, not " + plain(amount));
    }

    private boolean fits(FineUnit unit) {
        return switch (unit) {
            case PER_EMPLOYER -> quantity.compareTo(BigDecimal.ONE) == 0;
            case PER_PERSON, PER_CHILD_MONTH ->
                quantity.signum() > 0 && quantity.stripTrailingZeros().scale() <= 0;
            case MULTIPLE -> quantity.signum() > 0;
            case ORDER_ONLY -> true;
        };
    }

    private static String plain(BigDecimal yuan) {
        return yuan.signum() == 0 ? "0" : yuan.stripTrailingZeros().toPlainString();
    }

    /**
     * Why a fine is out of bounds.
     *
     * @param code AMOUNT, NO_RANGE, ORDER_ONLY, QUANTITY, ABOVE or BELOW
     * @param sentence the same for officials
     */
    public record Fault(String code, Bilingual sentence) {

        static Fault of(String code, String zh, String en) {
            return new Fault(code, new Bilingual(zh, en));
        }
    }
}
