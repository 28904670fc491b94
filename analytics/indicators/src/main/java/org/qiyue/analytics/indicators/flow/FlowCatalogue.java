package org.qiyue.analytics.indicators.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qiyue.analytics.indicators.Fraction;
import org.qiyue.analytics.indicators.Indicator;
import org.qiyue.analytics.indicators.IndicatorCatalogue;
import org.qiyue.analytics.indicators.Quotients;

/**
 * The Quarterly Workforce Indicators (季度劳动力流动指标) over contracts: counts, agreed wages and rates, under LEHD's names.
 *
 * <p>Source: U.S. Census Bureau, LEHD Public Use Data Schema V4.6.0, variables_qwi.csv and variables_qwir.csv.
 */
public final class FlowCatalogue {

    private static final String SOURCE = "LEHD Public Use Data Schema V4.6.0; METHODOLOGY.md";
    private static final String JOBS = "Jobs: spells of a worker with an employer in an area, joined from contracts";
    private static final int DECIMALS_OF_A_RATE = 4;

    /** Counts that variant Q knows at the end of the period itself; all others look one period ahead. */
    private static final Set<FlowCount> KNOWN_AT_ONCE = EnumSet.of(
            FlowCount.EMP_TOTAL, FlowCount.EMP, FlowCount.EMP_SPV, FlowCount.HIR_A, FlowCount.HIR_N, FlowCount.HIR_R);

    private static final Map<FlowCount, String[]> NAMES = new EnumMap<>(FlowCount.class);
    private static final Map<AccruedWage, String[]> WAGE_NAMES = new EnumMap<>(AccruedWage.class);

    static {
        name(FlowCount.EMP_TOTAL, "期内劳动关系数", "Jobs at any time of the period", "s <= p1 and e >= p0");
        name(FlowCount.EMP, "期初劳动关系数", "Jobs at the beginning", "s < p0 <= e");
        name(FlowCount.EMP_END, "期末劳动关系数", "Jobs at the end", "s <= p1 < e");
        name(FlowCount.EMP_S, "稳定劳动关系数", "Stable jobs", "s < p0 and e > p1");
        name(FlowCount.EMP_SPV, "上期稳定劳动关系数", "Stable jobs of the period before", "EmpS of t-1");
        name(FlowCount.HIR_A, "入职数", "Hires", "p0 <= s <= p1");
        name(FlowCount.HIR_N, "新入职数", "New hires", "HirA, none ended within a year before s");
        name(FlowCount.HIR_R, "重新入职数", "Recalls", "HirA - HirN");
        name(FlowCount.SEP, "离职数", "Separations", "p0 <= e <= p1");
        name(FlowCount.HIR_A_END, "入职且期末在职数", "Hires that stay to the end", "HirA and e > p1");
        name(FlowCount.SEP_BEG, "期初在职者离职数", "Separations of jobs at the beginning", "Sep and s < p0");
        name(FlowCount.HIR_A_END_REPL, "补充性入职数", "Replacement hires", "HirAEnd - FrmJbGn");
        name(FlowCount.HIR_AS, "转入稳定数", "Hires into stable jobs", "EmpS in t, not in t-1");
        name(FlowCount.HIR_NS, "新入职转入稳定数", "New hires into stable jobs", "HirAS whose spell is no recall");
        name(FlowCount.SEP_S, "退出稳定数", "Separations from stable jobs", "EmpS in t-1, not in t");
        name(FlowCount.SEP_SNX, "下期退出稳定数", "Stable jobs that end next period", "EmpS in t, not in t+1");
        name(FlowCount.FRM_JB_GN, "岗位增加数", "Firm job gains", "sum over employers of max(0, EmpEnd - Emp)");
        name(FlowCount.FRM_JB_LS, "岗位减少数", "Firm job losses", "sum over employers of max(0, Emp - EmpEnd)");
        name(FlowCount.FRM_JB_C, "岗位净变化", "Net job change", "FrmJbGn - FrmJbLs");
        name(FlowCount.FRM_JB_GN_S, "稳定岗位增加数", "Firm stable job gains", "sum over employers of max(0, EmpS - EmpSpv)");
        name(FlowCount.FRM_JB_LS_S, "稳定岗位减少数", "Firm stable job losses", "sum over employers of max(0, EmpSpv - EmpS)");
        name(FlowCount.FRM_JB_CS, "稳定岗位净变化", "Net stable job change", "FrmJbGnS - FrmJbLsS");
        name(
                AccruedWage.PAYROLL,
                "约定工资总额",
                "Contract wages accrued",
                "sum of wage in force x days / days of the month");
        name(AccruedWage.EARN_S, "稳定者约定月工资", "Contract wage, stable jobs", "accrued in EmpS / (months x EmpS)");
        name(
                AccruedWage.EARN_BEG,
                "期初在职者约定月工资",
                "Contract wage, jobs at the beginning",
                "accrued in Emp / (months x Emp)");
        name(
                AccruedWage.EARN_HIR_AS,
                "转入稳定者约定月工资",
                "Contract wage, hires into stable jobs",
                "accrued in HirAS / (months x HirAS)");
        name(
                AccruedWage.EARN_HIR_NS,
                "新入职转入稳定者约定月工资",
                "Contract wage, new hires into stable jobs",
                "accrued in HirNS / (months x HirNS)");
        name(
                AccruedWage.EARN_SEP_S,
                "退出稳定者约定月工资",
                "Contract wage, stable jobs that end next period",
                "accrued in SepSnx / (months x SepSnx)");
    }

    private static final List<FlowIndicator> ALL = build();

    private FlowCatalogue() {}

    /** All figures in display order: counts, turnover, wages, rates. */
    public static List<FlowIndicator> all() {
        return ALL;
    }

    /**
     * The figure of that code, for example {@code HirA}.
     *
     * @throws IllegalArgumentException when the catalogue has none
     */
    public static FlowIndicator named(String code) {
        return ALL.stream()
                .filter(each -> each.indicator().code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no figure of the flows is named " + code));
    }

    private static List<FlowIndicator> build() {
        List<FlowIndicator> all = new ArrayList<>();
        for (FlowCount count : FlowCount.values()) {
            all.add(count(count));
        }
        all.add(turnover());
        for (AccruedWage wage : AccruedWage.values()) {
            all.add(wage(wage));
        }
        Set<FlowCount> withoutRate =
                EnumSet.of(FlowCount.EMP_TOTAL, FlowCount.EMP, FlowCount.EMP_END, FlowCount.EMP_S, FlowCount.EMP_SPV);
        EnumSet.complementOf(EnumSet.copyOf(withoutRate)).forEach(count -> all.add(rate(count)));
        return List.copyOf(all);
    }

    private static FlowIndicator count(FlowCount count) {
        String[] names = NAMES.get(count);
        Indicator indicator = indicator(count.publicName(), names[0], names[1], names[2], "个", 0);
        return new FlowIndicator(
                indicator,
                flows -> Quotients.whole(flows.counts(count)),
                behind(count),
                count.ofEmployers(),
                lagQ(count),
                lagD(count));
    }

    private static FlowIndicator turnover() {
        Indicator indicator = indicator(
                "TurnOvrS",
                "稳定劳动关系周转率",
                "Turnover of stable jobs",
                "(HirAS + SepSnx) / (2 x EmpS)",
                "1",
                DECIMALS_OF_A_RATE);
        return new FlowIndicator(
                indicator,
                flows -> Quotients.of(
                        Quotients.sums(flows.counts(FlowCount.HIR_AS), flows.counts(FlowCount.SEP_SNX)),
                        Quotients.sums(flows.counts(FlowCount.EMP_S), flows.counts(FlowCount.EMP_S)),
                        1),
                FlowCount.EMP_S,
                false,
                lagQ(FlowCount.SEP_SNX),
                lagD(FlowCount.SEP_SNX));
    }

    private static FlowIndicator wage(AccruedWage wage) {
        String[] names = WAGE_NAMES.get(wage);
        boolean mean = wage != AccruedWage.PAYROLL;
        Indicator indicator = indicator(wage.publicName(), names[0], names[1], names[2], mean ? "元/月" : "元", 0);
        return new FlowIndicator(
                indicator,
                flows -> yuan(mean ? flows.means(wage) : flows.sums(wage)),
                wage.jobs(),
                false,
                lagQ(wage.jobs()),
                lagD(wage.jobs()));
    }

    private static FlowIndicator rate(FlowCount count) {
        boolean stable = count.publicName().matches(".*S(nx)?");
        FlowCount from = stable ? FlowCount.EMP_SPV : FlowCount.EMP;
        FlowCount to = stable ? FlowCount.EMP_S : FlowCount.EMP_END;
        String[] names = NAMES.get(count);
        Indicator indicator = indicator(
                count.publicName() + "R",
                names[0].replaceFirst("数$", "") + "率",
                names[1] + ", rate",
                "%s / ((%s + %s) / 2)".formatted(count.publicName(), from.publicName(), to.publicName()),
                "1",
                DECIMALS_OF_A_RATE);
        return new FlowIndicator(
                indicator,
                flows -> Quotients.of(flows.counts(count), Quotients.sums(flows.counts(from), flows.counts(to)), 2),
                behind(count),
                count.ofEmployers(),
                Math.max(lagQ(count), lagQ(to)),
                lagD(count));
    }

    private static Indicator indicator(
            String code, String nameZh, String nameEn, String formula, String unit, int decimals) {
        return new Indicator(
                code, nameZh, nameEn, JOBS, formula, unit, decimals, SOURCE, IndicatorCatalogue.SERIES_BEGINS);
    }

    /** Growth and loss of employers are differences of all their jobs; other counts are of jobs themselves. */
    private static FlowCount behind(FlowCount count) {
        return count.ofEmployers() ? FlowCount.EMP_TOTAL : count;
    }

    private static int lagQ(FlowCount count) {
        return KNOWN_AT_ONCE.contains(count) ? 0 : count == FlowCount.SEP_SNX ? 2 : 1;
    }

    private static int lagD(FlowCount count) {
        return count == FlowCount.SEP_SNX ? 1 : 0;
    }

    private static Fraction[] yuan(Fraction[] fen) {
        return Arrays.stream(fen)
                .map(each -> each == null ? null : each.dividedBy(100))
                .toArray(Fraction[]::new);
    }

    private static void name(FlowCount count, String zh, String en, String formula) {
        NAMES.put(count, new String[] {zh, en, formula});
    }

    private static void name(AccruedWage wage, String zh, String en, String formula) {
        WAGE_NAMES.put(wage, new String[] {zh, en, formula});
    }
}
