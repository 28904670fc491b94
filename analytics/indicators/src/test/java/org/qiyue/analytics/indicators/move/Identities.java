package org.qiyue.analytics.indicators.move;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.qiyue.analytics.indicators.flow.CellFlows;
import org.qiyue.analytics.indicators.flow.FlowCount;

/** What holds of the moves of every cell, in each period in which both sides are known. */
final class Identities {

    private static final List<MoveCount> BANDS = List.of(
            MoveCount.J2J_HIRE_OVERLAP,
            MoveCount.J2J_HIRE_GAP_7,
            MoveCount.J2J_HIRE_GAP_31,
            MoveCount.J2J_HIRE_GAP_91,
            MoveCount.J2J_HIRE_GAP_92);

    private final CellMoves moves;
    private final int periods;

    private Identities(CellMoves moves) {
        this.moves = moves;
        this.periods = moves.counts(MoveCount.MAIN_B).length;
    }

    static void hold(CellMoves moves) {
        Identities of = new Identities(moves);
        for (int t = 0; t < of.periods; t++) {
            of.holdIn(t);
            if (t > 0) {
                assertThat(of.at(MoveCount.MAIN_B, t)).as("MB(t+1) = ME(t)").isEqualTo(of.at(MoveCount.MAIN_E, t - 1));
            }
        }
    }

    private void holdIn(int t) {
        equal(t, at(MoveCount.MAIN_E, t) - at(MoveCount.MAIN_B, t), MoveCount.M_JOB_START, -1, MoveCount.M_JOB_END);
        equal(t, at(MoveCount.JOB_STAY_S, t), MoveCount.MAIN_E, -1, MoveCount.M_JOB_START);
        equal(t, at(MoveCount.JOB_STAY_S, t), MoveCount.MAIN_B, -1, MoveCount.M_JOB_END);
        equal(t, at(MoveCount.M_HIRE, t) - at(MoveCount.M_HIRE_ADD, t), MoveCount.EE_HIRE, 1, MoveCount.NE_HIRE);
        equal(t, at(MoveCount.M_SEP, t) - at(MoveCount.M_SEP_KEEP, t), MoveCount.EE_SEP, 1, MoveCount.EN_SEP);
        notMore(t, MoveCount.M_HIRE, MoveCount.M_JOB_START);
        notMore(t, MoveCount.M_SEP, MoveCount.M_JOB_END);
        notMore(t, MoveCount.NE_FULL_Q, MoveCount.NE_PERSIST);
        assertThat(BANDS.stream().mapToLong(band -> at(band, t)).sum())
                .as("bands of J2JHire in %d", t)
                .isEqualTo(at(MoveCount.J2J_HIRE, t));
        if (t < periods - 1) {
            notMore(t, MoveCount.EN_FULL_Q, MoveCount.EN_PERSIST);
        }
    }

    /** Main jobs are jobs. */
    static void holdBeside(CellMoves moves, CellFlows flows) {
        Identities of = new Identities(moves);
        for (int t = 0; t < of.periods; t++) {
            assertThat(of.at(MoveCount.MAIN_B, t)).isLessThanOrEqualTo(flows.counts(FlowCount.EMP)[t]);
            assertThat(of.at(MoveCount.MAIN_E, t)).isLessThanOrEqualTo(flows.counts(FlowCount.EMP_END)[t]);
            assertThat(of.at(MoveCount.M_HIRE, t)).isLessThanOrEqualTo(flows.counts(FlowCount.HIR_A)[t]);
            assertThat(of.at(MoveCount.M_SEP, t)).isLessThanOrEqualTo(flows.counts(FlowCount.SEP)[t]);
        }
    }

    /** Who leaves a job of the city for another comes into one of the city. */
    static void holdOfTheCity(CellMoves moves) {
        Identities of = new Identities(moves);
        assertThat(moves.counts(MoveCount.EE_HIRE)).isEqualTo(moves.counts(MoveCount.EE_SEP));
        assertThat(moves.counts(MoveCount.EE_HIRE_S)).isEqualTo(moves.counts(MoveCount.EE_SEP_S));
        for (int t = 1; t < of.periods; t++) {
            assertThat(of.at(MoveCount.AQ_HIRE, t)).as("AQHire of %d", t).isEqualTo(of.at(MoveCount.AQ_SEP, t - 1));
            if (t < of.periods - 1) {
                assertThat(of.at(MoveCount.AQ_HIRE_S, t))
                        .as("AQHireS of %d", t)
                        .isEqualTo(of.at(MoveCount.AQ_SEP_S, t - 1));
            }
        }
    }

    private void equal(int t, long value, MoveCount one, int sign, MoveCount other) {
        assertThat(at(one, t) + sign * at(other, t))
                .as("%s %+d x %s in %d", one, sign, other, t)
                .isEqualTo(value);
    }

    private void notMore(int t, MoveCount less, MoveCount more) {
        assertThat(at(less, t)).as("%s, not more than %s, in %d", less, more, t).isLessThanOrEqualTo(at(more, t));
    }

    private long at(MoveCount what, int t) {
        return moves.counts(what)[t];
    }
}
