package org.qiyue.analytics.indicators.flow;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The definitions word for word, period by period and day by day: slow, and nothing in common with the sweep. */
final class LiteralFlows {

    private final Periods periods;
    private final int bridgeDays;
    private final List<List<World.Contract>> pairs;

    private record Spell(int start, int end) {}

    LiteralFlows(World world, int bridgeDays) {
        this.periods = world.periods();
        this.bridgeDays = bridgeDays;
        this.pairs = List.copyOf(world.contracts().stream()
                .collect(Collectors.groupingBy(
                        each -> each.employer() + "/" + each.worker(), TreeMap::new, Collectors.toList()))
                .values());
    }

    /** Spells by the definition: a maximal union in which each contract begins at most a day after one before it ended. */
    private List<Spell> spells(List<World.Contract> pair) {
        List<Spell> spells = new ArrayList<>();
        for (World.Contract each : pair) {
            Spell last = spells.isEmpty() ? null : spells.get(spells.size() - 1);
            if (last != null && (last.end() >= Periods.FOREVER || each.start() <= last.end() + 1 + bridgeDays)) {
                spells.set(spells.size() - 1, new Spell(last.start(), Math.max(last.end(), each.end())));
            } else {
                spells.add(new Spell(each.start(), each.end()));
            }
        }
        return spells;
    }

    long[] counts(Variant variant, FlowCount what) {
        long[] counts = new long[periods.count()];
        for (int t = 0; t < counts.length; t++) {
            counts[t] = variant == Variant.D ? countD(what, t) : countQ(what, t);
        }
        return counts;
    }

    // Variant D: edges of spells.

    private long countD(FlowCount what, int t) {
        return switch (what) {
            case FRM_JB_GN -> byEmployer(Variant.D, FlowCount.EMP_END, FlowCount.EMP, t, 1);
            case FRM_JB_LS -> byEmployer(Variant.D, FlowCount.EMP_END, FlowCount.EMP, t, -1);
            case FRM_JB_C -> countD(FlowCount.FRM_JB_GN, t) - countD(FlowCount.FRM_JB_LS, t);
            case FRM_JB_GN_S -> byEmployer(Variant.D, FlowCount.EMP_S, FlowCount.EMP_SPV, t, 1);
            case FRM_JB_LS_S -> byEmployer(Variant.D, FlowCount.EMP_S, FlowCount.EMP_SPV, t, -1);
            case FRM_JB_CS -> countD(FlowCount.FRM_JB_GN_S, t) - countD(FlowCount.FRM_JB_LS_S, t);
            case HIR_A_END_REPL -> countD(FlowCount.HIR_A_END, t) - countD(FlowCount.FRM_JB_GN, t);
            default -> pairs.stream().mapToLong(pair -> countD(what, t, pair)).sum();
        };
    }

    private long countD(FlowCount what, int t, List<World.Contract> pair) {
        List<Spell> spells = spells(pair);
        return spells.stream().filter(spell -> isD(what, t, spell, spells)).count();
    }

    private boolean isD(FlowCount what, int t, Spell spell, List<Spell> all) {
        int s = spell.start();
        int e = spell.end();
        int p0 = first(t);
        int p1 = last(t);
        boolean hired = p0 <= s && s <= p1;
        boolean left = p0 <= e && e <= p1;
        return switch (what) {
            case EMP_TOTAL -> s <= p1 && e >= p0;
            case EMP -> s < p0 && p0 <= e;
            case EMP_END -> s <= p1 && p1 < e;
            case EMP_S -> stable(t, spell);
            case EMP_SPV -> stable(t - 1, spell);
            case HIR_A -> hired;
            case HIR_N -> hired && !recalled(spell, all);
            case HIR_R -> hired && recalled(spell, all);
            case SEP -> left;
            case HIR_A_END -> hired && e > p1;
            case SEP_BEG -> left && s < p0;
            case HIR_AS -> stable(t, spell) && !stable(t - 1, spell);
            case HIR_NS -> stable(t, spell) && !stable(t - 1, spell) && !recalled(spell, all);
            case SEP_S -> stable(t - 1, spell) && !stable(t, spell);
            case SEP_SNX -> stable(t, spell) && !stable(t + 1, spell);
            default -> throw new IllegalArgumentException(what.name());
        };
    }

    private boolean stable(int t, Spell spell) {
        return spell.start() < first(t) && spell.end() > last(t);
    }

    private static boolean recalled(Spell spell, List<Spell> all) {
        return all.stream().anyMatch(each -> each.end() < spell.start() && spell.start() - each.end() <= 365);
    }

    // Variant Q: a pair has a job in a period or has not.

    private long countQ(FlowCount what, int t) {
        return switch (what) {
            case FRM_JB_GN -> byEmployer(Variant.Q, FlowCount.EMP_END, FlowCount.EMP, t, 1);
            case FRM_JB_LS -> byEmployer(Variant.Q, FlowCount.EMP_END, FlowCount.EMP, t, -1);
            case FRM_JB_C -> countQ(FlowCount.FRM_JB_GN, t) - countQ(FlowCount.FRM_JB_LS, t);
            case FRM_JB_GN_S -> byEmployer(Variant.Q, FlowCount.EMP_S, FlowCount.EMP_SPV, t, 1);
            case FRM_JB_LS_S -> byEmployer(Variant.Q, FlowCount.EMP_S, FlowCount.EMP_SPV, t, -1);
            case FRM_JB_CS -> countQ(FlowCount.FRM_JB_GN_S, t) - countQ(FlowCount.FRM_JB_LS_S, t);
            case HIR_A_END_REPL -> countQ(FlowCount.HIR_A_END, t) - countQ(FlowCount.FRM_JB_GN, t);
            default -> pairs.stream().mapToLong(pair -> isQ(what, t, pair)).sum();
        };
    }

    private int isQ(FlowCount what, int t, List<World.Contract> pair) {
        return switch (what) {
            case EMP_TOTAL -> m(t, pair);
            case EMP -> m(t - 1, pair) * m(t, pair);
            case EMP_END -> m(t, pair) * m(t + 1, pair);
            case EMP_S -> m(t - 1, pair) * m(t, pair) * m(t + 1, pair);
            case EMP_SPV -> isQ(FlowCount.EMP_S, t - 1, pair);
            case HIR_A -> m(t, pair) * (1 - m(t - 1, pair));
            case SEP -> m(t, pair) * (1 - m(t + 1, pair));
            case HIR_N ->
                m(t, pair) * (1 - m(t - 1, pair)) * (1 - m(t - 2, pair)) * (1 - m(t - 3, pair)) * (1 - m(t - 4, pair));
            case HIR_R -> isQ(FlowCount.HIR_A, t, pair) - isQ(FlowCount.HIR_N, t, pair);
            case HIR_A_END -> isQ(FlowCount.HIR_A, t, pair) * isQ(FlowCount.EMP_END, t, pair);
            case SEP_BEG -> isQ(FlowCount.EMP, t, pair) * isQ(FlowCount.SEP, t, pair);
            case HIR_AS -> isQ(FlowCount.EMP_S, t, pair) * (1 - isQ(FlowCount.EMP_S, t - 1, pair));
            case HIR_NS -> isQ(FlowCount.HIR_N, t - 1, pair) * isQ(FlowCount.EMP_S, t, pair);
            case SEP_S -> isQ(FlowCount.EMP_S, t - 1, pair) * (1 - isQ(FlowCount.EMP_S, t, pair));
            case SEP_SNX -> isQ(FlowCount.EMP_S, t, pair) * (1 - isQ(FlowCount.EMP_S, t + 1, pair));
            default -> throw new IllegalArgumentException(what.name());
        };
    }

    private int m(int t, List<World.Contract> pair) {
        return spells(pair).stream().anyMatch(spell -> spell.start() <= last(t) && spell.end() >= first(t)) ? 1 : 0;
    }

    private long byEmployer(Variant variant, FlowCount of, FlowCount less, int t, int sign) {
        Map<Long, Long> changes = pairs.stream()
                .collect(Collectors.groupingBy(
                        pair -> pair.get(0).employer(),
                        Collectors.summingLong(pair -> variant == Variant.D
                                ? countD(of, t, pair) - countD(less, t, pair)
                                : isQ(of, t, pair) - isQ(less, t, pair))));
        return changes.values().stream()
                .mapToLong(change -> Math.max(0, sign * change))
                .sum();
    }

    // Wages: day by day.

    BigDecimal sum(Variant variant, AccruedWage wage, int t) {
        BigDecimal sum = BigDecimal.ZERO;
        for (List<World.Contract> pair : pairs) {
            if (variant == Variant.Q) {
                if (isQ(wage.jobs(), t, pair) == 1) {
                    sum = sum.add(accrued(pair, first(t), last(t)));
                }
                continue;
            }
            List<Spell> spells = spells(pair);
            for (Spell spell : spells) {
                if (isD(wage.jobs(), t, spell, spells)) {
                    sum = sum.add(accrued(pair, Math.max(first(t), spell.start()), Math.min(last(t), spell.end())));
                }
            }
        }
        return sum;
    }

    private static BigDecimal accrued(List<World.Contract> pair, int from, int to) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int day = from; day <= to; day++) {
            long inForce = 0;
            for (World.Contract each : pair) {
                if (each.start() <= day && day <= each.end()) {
                    inForce = each.wage();
                }
            }
            BigDecimal days = BigDecimal.valueOf(LocalDate.ofEpochDay(day).lengthOfMonth());
            sum = sum.add(BigDecimal.valueOf(inForce).divide(days, MathContext.DECIMAL128));
        }
        return sum;
    }

    /** First days, for periods outside the series as well. */
    private int first(int t) {
        LocalDate begin = LocalDate.ofEpochDay(periods.firstDay(0)).plusMonths((long) t * periods.monthsEach());
        return (int) begin.toEpochDay();
    }

    private int last(int t) {
        return first(t + 1) - 1;
    }
}
