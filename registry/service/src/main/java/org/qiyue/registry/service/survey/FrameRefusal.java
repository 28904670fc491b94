package org.qiyue.registry.service.survey;

import java.util.Arrays;
import java.util.function.Supplier;
import org.hibernate.JDBCException;
import org.qiyue.registry.service.problem.Problem;
import org.qiyue.registry.service.problem.ProblemException;

/** Why the database makes no frame, or draws no sample, by the SQL state in which it says so. */
enum FrameRefusal {
    TOO_MANY(
            "QY011",
            Problem.STATE_CONFLICT,
            "该月名录库已达版数上限,不能再建立新版。",
            "The month has as many versions of its frame as it may have."),
    WITHOUT_REASON(
            "QY012",
            Problem.INVALID_PARAMETER,
            "该月已抽取样本,再建新版须说明原因:新版抽样后,原样本不再作为当月样本。",
            "A sample of the month was drawn already; say why a further version is made: once it is drawn from, the sample before "
                    + "counts no more."),
    UNCHANGED(
            "QY013",
            Problem.STATE_CONFLICT,
            "登记情况与该月最新一版名录库完全相同,无须另建新版。",
            "The register stands as in the latest version of the month's frame; there is nothing to make anew."),
    NOT_THE_LATEST(
            "QY014",
            Problem.STATE_CONFLICT,
            "该月已有更新的名录库,只能从最新一版抽取样本。",
            "There is a later version of the month's frame; a sample is drawn from the latest."),
    DRAWN(
            "23505",
            Problem.STATE_CONFLICT,
            "该名录库已抽取样本,不能再次抽样;需要重抽的,请说明原因并重新建立当月名录库。",
            "A sample was drawn from this frame already; to draw anew, make a further version of the month's frame and say why.");

    private final String state;
    private final Problem problem;
    private final String zh;
    private final String en;

    FrameRefusal(String state, Problem problem, String zh, String en) {
        this.state = state;
        this.problem = problem;
        this.zh = zh;
        this.en = en;
    }

    /** What the caller is told. */
    ProblemException told() {
        return new ProblemException(problem, zh, en);
    }

    /**
     * Does something in the database.
     *
     * @throws ProblemException where it is refused by one of these
     */
    static <T> T telling(Supplier<T> act) {
        try {
            return act.get();
        } catch (JDBCException refused) {
            throw Arrays.stream(values())
                    .filter(each -> each.state.equals(refused.getSQLState()))
                    .findFirst()
                    .<RuntimeException>map(FrameRefusal::told)
                    .orElse(refused);
        }
    }
}
