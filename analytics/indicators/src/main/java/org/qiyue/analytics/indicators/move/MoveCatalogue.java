package org.qiyue.analytics.indicators.move;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qiyue.analytics.indicators.Indicator;
import org.qiyue.analytics.indicators.IndicatorCatalogue;
import org.qiyue.analytics.indicators.Quotients;

/**
 * The core of the Job-to-Job Flows (职业转换指标) over contracts: moves between main jobs and their rates.
 *
 * <p>Source: U.S. Census Bureau, LEHD Public Use Data Schema V4.6.0, variables_j2j.csv.
 */
public final class MoveCatalogue {

    private static final String SOURCE = "LEHD Public Use Data Schema V4.6.0; METHODOLOGY.md";
    private static final String MAIN_JOBS =
            "Main jobs: of each worker the job with the highest wage in force as a quarter begins; i as t-1 begins, j as t, k as t+1, l as t+2";
    private static final int DECIMALS_OF_A_RATE = 4;

    private static final Set<MoveCount> KNOWN_ONE_LATER = EnumSet.of(
            MoveCount.AQ_SEP,
            MoveCount.J2J_SEP,
            MoveCount.EN_PERSIST,
            MoveCount.EN_FULL_Q,
            MoveCount.EE_HIRE_S,
            MoveCount.EE_SEP_S,
            MoveCount.AQ_HIRE_S,
            MoveCount.J2J_HIRE_S);

    private static final Set<MoveCount> KNOWN_TWO_LATER = EnumSet.of(MoveCount.AQ_SEP_S, MoveCount.J2J_SEP_S);

    private static final Set<MoveCount> WITH_A_RATE = EnumSet.of(
            MoveCount.M_HIRE,
            MoveCount.M_SEP,
            MoveCount.EE_HIRE,
            MoveCount.EE_SEP,
            MoveCount.AQ_HIRE,
            MoveCount.AQ_SEP,
            MoveCount.J2J_HIRE,
            MoveCount.J2J_SEP,
            MoveCount.NE_HIRE,
            MoveCount.EN_SEP,
            MoveCount.NE_PERSIST,
            MoveCount.EN_PERSIST,
            MoveCount.NE_FULL_Q,
            MoveCount.EN_FULL_Q);

    private static final Map<MoveCount, String[]> NAMES = new EnumMap<>(MoveCount.class);

    static {
        name(MoveCount.MAIN_B, "期初主职人数", "Main jobs at the beginning", "j");
        name(MoveCount.MAIN_E, "期末主职人数", "Main jobs at the end", "k");
        name(MoveCount.JOB_STAY_S, "主职未变人数", "Main jobs kept", "k, the same spell as j");
        name(MoveCount.M_JOB_START, "新任主职数", "Main jobs taken up", "k, not the same spell as j");
        name(MoveCount.M_JOB_END, "不再任主职数", "Main jobs given up", "j, not the same spell as k");
        name(MoveCount.M_HIRE, "主职入职数", "Hires to main jobs", "k: p0 <= s <= p1");
        name(MoveCount.M_SEP, "主职离职数", "Separations from main jobs", "j: p0 <= e <= p1");
        name(
                MoveCount.EE_HIRE,
                "直接转入数",
                "Hires from a job, within the quarter",
                "j ends and k begins in t, not of one pair; by k");
        name(
                MoveCount.EE_SEP,
                "直接转出数",
                "Separations to a job, within the quarter",
                "j ends and k begins in t, not of one pair; by j");
        name(
                MoveCount.M_HIRE_ADD,
                "原职未离而新任主职数",
                "Hires to main jobs beside one that goes on",
                "k: p0 <= s <= p1; j: e > p1");
        name(MoveCount.M_SEP_KEEP, "离职而留任兼职者数", "Separations that leave a second job", "j: p0 <= e <= p1; k: s < p0");
        name(MoveCount.NE_HIRE, "未在职转入数", "Hires from no job", "MHire - EEHire - MHireAdd");
        name(MoveCount.EN_SEP, "离职后未在职数", "Separations to no job", "MSep - EESep - MSepKeep");
        name(
                MoveCount.AQ_HIRE,
                "隔季转入数",
                "Hires from a job, over the turn of a quarter",
                "i and k, not of one pair, no j");
        name(
                MoveCount.AQ_SEP,
                "隔季转出数",
                "Separations to a job, over the turn of a quarter",
                "j and l, not of one pair, no k");
        name(MoveCount.J2J_HIRE, "转换入职数", "Job-to-job hires", "EEHire + AQHire");
        name(MoveCount.J2J_SEP, "转换离职数", "Job-to-job separations", "EESep + AQSep");
        name(MoveCount.NE_PERSIST, "持续未在职转入数", "Hires from persistent non-employment", "NEHire - AQHire");
        name(MoveCount.EN_PERSIST, "离职后持续未在职数", "Separations to persistent non-employment", "ENSep - AQSep");
        name(MoveCount.NE_FULL_Q, "满一季未在职转入数", "Hires from a quarter without a job", "NEHire, no day of a job in t-1");
        name(
                MoveCount.EN_FULL_Q,
                "离职后满一季未在职数",
                "Separations to a quarter without a job",
                "ENSep, no day of a job in t+1");
        name(
                MoveCount.EE_HIRE_S,
                "稳定岗位直接转入数",
                "Hires from a stable job into one, within the quarter",
                "EEHire, j as t-1 begins and k as t+2 begins");
        name(
                MoveCount.EE_SEP_S,
                "稳定岗位直接转出数",
                "Separations from a stable job into one, within the quarter",
                "EESep, j as t-1 begins and k as t+2 begins");
        name(
                MoveCount.AQ_HIRE_S,
                "稳定岗位隔季转入数",
                "Hires from a stable job into one, over the turn of a quarter",
                "AQHire, i as t-2 begins and k as t+2 begins");
        name(
                MoveCount.AQ_SEP_S,
                "稳定岗位隔季转出数",
                "Separations from a stable job into one, over the turn of a quarter",
                "AQSep, j as t-1 begins and l as t+3 begins");
        name(MoveCount.J2J_HIRE_S, "稳定岗位转换入职数", "Job-to-job hires between stable jobs", "EEHireS + AQHireS");
        name(MoveCount.J2J_SEP_S, "稳定岗位转换离职数", "Job-to-job separations between stable jobs", "EESepS + AQSepS");
        name(MoveCount.J2J_HIRE_OVERLAP, "转换前后重叠", "Job-to-job hires, jobs overlap", "J2JHire, days between < 0");
        name(
                MoveCount.J2J_HIRE_GAP_7,
                "转换间隔 0 至 7 天",
                "Job-to-job hires, 0 to 7 days between",
                "J2JHire, 0 <= days between <= 7");
        name(
                MoveCount.J2J_HIRE_GAP_31,
                "转换间隔 8 至 31 天",
                "Job-to-job hires, 8 to 31 days between",
                "J2JHire, 8 <= days between <= 31");
        name(
                MoveCount.J2J_HIRE_GAP_91,
                "转换间隔 32 至 91 天",
                "Job-to-job hires, 32 to 91 days between",
                "J2JHire, 32 <= days between <= 91");
        name(
                MoveCount.J2J_HIRE_GAP_92,
                "转换间隔 92 天以上",
                "Job-to-job hires, 92 days between or more",
                "J2JHire, days between >= 92");
    }

    private static final List<MoveIndicator> ALL = build();

    private MoveCatalogue() {}

    /** All figures in display order: counts, rates. */
    public static List<MoveIndicator> all() {
        return ALL;
    }

    /**
     * The figure of that code, for example {@code J2JHire}.
     *
     * @throws IllegalArgumentException when the catalogue has none
     */
    public static MoveIndicator named(String code) {
        return ALL.stream()
                .filter(each -> each.indicator().code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no figure of the moves is named " + code));
    }

    private static List<MoveIndicator> build() {
        List<MoveIndicator> all = new ArrayList<>();
        for (MoveCount count : MoveCount.values()) {
            all.add(count(count));
        }
        WITH_A_RATE.forEach(count -> all.add(rate(count)));
        return List.copyOf(all);
    }

    private static MoveIndicator count(MoveCount count) {
        String[] names = NAMES.get(count);
        return new MoveIndicator(
                indicator(count.publicName(), names[0], names[1], names[2], "人", 0),
                moves -> Quotients.whole(moves.counts(count)),
                count,
                lag(count));
    }

    private static MoveIndicator rate(MoveCount count) {
        String[] names = NAMES.get(count);
        return new MoveIndicator(
                indicator(
                        count.publicName() + "R",
                        names[0].replaceFirst("数$", "率"),
                        names[1] + ", rate",
                        count.publicName() + " / ((MainB + MainE) / 2)",
                        "1",
                        DECIMALS_OF_A_RATE),
                moves -> Quotients.of(
                        moves.counts(count),
                        Quotients.sums(moves.counts(MoveCount.MAIN_B), moves.counts(MoveCount.MAIN_E)),
                        2),
                count,
                lag(count));
    }

    private static Indicator indicator(
            String code, String nameZh, String nameEn, String formula, String unit, int decimals) {
        return new Indicator(
                code, nameZh, nameEn, MAIN_JOBS, formula, unit, decimals, SOURCE, IndicatorCatalogue.SERIES_BEGINS);
    }

    private static int lag(MoveCount count) {
        return KNOWN_TWO_LATER.contains(count) ? 2 : KNOWN_ONE_LATER.contains(count) ? 1 : 0;
    }

    private static void name(MoveCount count, String zh, String en, String formula) {
        NAMES.put(count, new String[] {zh, en, formula});
    }
}
