package org.qiyue.registry.model.risk;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.qiyue.registry.model.Bilingual;
import org.qiyue.registry.model.SupervisionTable;

/**
 * A colour of the score; dated table {@code supervision/risk-bands.csv}.
 *
 * @param code GREEN, YELLOW, ORANGE or RED
 * @param name the colour
 * @param from the least score
 * @param criticalRules rules by which an employer is in this band whatever its score
 */
public record RiskBand(String code, Bilingual name, BigDecimal from, Set<String> criticalRules) {

    private static final List<SupervisionTable.Row> TABLE =
            SupervisionTable.of("risk-bands").rows();

    public RiskBand {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(from, "from");
        criticalRules = Set.copyOf(criticalRules);
    }

    /** The bands of a day, from the lowest. */
    public static List<RiskBand> on(LocalDate day) {
        return TABLE.stream()
                .filter(row -> row.isValidOn(day))
                .map(row -> new RiskBand(
                        row.text("band"),
                        row.bilingual("name"),
                        row.decimal("from").orElseThrow(),
                        Set.copyOf(row.words("critical_rules"))))
                .sorted(Comparator.comparing(RiskBand::from))
                .toList();
    }
}
