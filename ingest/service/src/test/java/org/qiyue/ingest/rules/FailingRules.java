package org.qiyue.ingest.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.qiyue.ingest.protocol.Filing;
import org.qiyue.ingest.protocol.Level;

/** The rules in force, and one that fails, as only a defect can: of rules themselves none can be written outside. */
public final class FailingRules {
    private FailingRules() {}

    /** @param fails over which filings the additional rule fails; it finds nothing of others */
    public static RuleBook over(Predicate<Filing> fails) {
        List<Rule> rules = new ArrayList<>(RuleBook.standard().rules());
        rules.add(RuleBuilder.state("X01", Level.WARN)
                .basis("依据")
                .says("缺{}。", "lacks {}.")
                .remedy("补正。", "mend it.")
                .when("有误。", "it is wrong.")
                .firesAt("/data", filed -> {
                    if (fails.test(filed.filing())) {
                        throw new IllegalStateException("a defect");
                    }
                    return false;
                }));
        return new RuleBook(rules, RuleParameters::on);
    }
}
