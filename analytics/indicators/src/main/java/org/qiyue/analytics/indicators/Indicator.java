package org.qiyue.analytics.indicators;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Objects;

/**
 * One statistical figure (指标) as data: what is counted, over whom, how, and since when.
 *
 * @param code the name by which releases and the API know it, for example {@code activeContracts}
 * @param nameZh Chinese name, shown first
 * @param nameEn English name
 * @param population who or what is counted
 * @param formula the computation, short enough to stand beside a chart
 * @param unit Chinese unit, for example 份 (contracts), 人 (persons), 元/月 (yuan a month)
 * @param decimals digits after the point at output, 0 to 6
 * @param source the document that asks for the figure
 * @param earliestRelease the first month any release may give a value for
 */
public record Indicator(
        String code,
        String nameZh,
        String nameEn,
        String population,
        String formula,
        String unit,
        int decimals,
        String source,
        YearMonth earliestRelease) {

    public Indicator {
        requireText(code, "code");
        requireText(nameZh, "nameZh");
        requireText(nameEn, "nameEn");
        requireText(population, "population");
        requireText(formula, "formula");
        requireText(unit, "unit");
        requireText(source, "source");
        Objects.requireNonNull(earliestRelease, "earliestRelease");
        if (decimals < 0 || decimals > 6) {
            throw new IllegalArgumentException("decimals of " + code + " must be 0 to 6, not " + decimals);
        }
    }

    /** Rounds an exact value half up to this indicator's decimals; call it once, at output. */
    public BigDecimal rounded(BigDecimal exact) {
        return exact.setScale(decimals, RoundingMode.HALF_UP);
    }

    private static void requireText(String value, String name) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(name + " must not be blank");
        }
    }
}
