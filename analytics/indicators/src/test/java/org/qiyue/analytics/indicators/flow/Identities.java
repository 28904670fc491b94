package org.qiyue.analytics.indicators.flow;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds of the flows of every cell, in each period. */
final class Identities {

    private final CellFlows flows;

    private Identities(CellFlows flows) {
        this.flows = flows;
    }

    static void hold(CellFlows flows) {
        Identities of = new Identities(flows);
        long[] change = of.less(FlowCount.EMP_END, FlowCount.EMP);
        assertThat(of.less(FlowCount.HIR_A, FlowCount.SEP)).as("E - B = A - S").isEqualTo(change);
        assertThat(of.less(FlowCount.HIR_A_END, FlowCount.SEP_BEG))
                .as("= CA - CS")
                .isEqualTo(change);
        assertThat(of.less(FlowCount.FRM_JB_GN, FlowCount.FRM_JB_LS))
                .as("= JC - JD")
                .isEqualTo(change);
        assertThat(of.sum(FlowCount.HIR_N, FlowCount.HIR_R)).as("A = H + R").isEqualTo(flows.counts(FlowCount.HIR_A));
        long[] total = flows.counts(FlowCount.EMP_TOTAL);
        assertThat(of.sum(FlowCount.EMP, FlowCount.HIR_A)).as("M = B + A").isEqualTo(total);
        assertThat(of.sum(FlowCount.EMP_END, FlowCount.SEP)).as("M = E + S").isEqualTo(total);
        long[] stableChange = of.less(FlowCount.EMP_S, FlowCount.EMP_SPV);
        assertThat(of.less(FlowCount.HIR_AS, FlowCount.SEP_S))
                .as("F - Fpv = FA - FS")
                .isEqualTo(stableChange);
        assertThat(of.less(FlowCount.FRM_JB_GN_S, FlowCount.FRM_JB_LS_S))
                .as("= FJC - FJD")
                .isEqualTo(stableChange);
        of.follow(FlowCount.EMP_END, FlowCount.EMP);
        of.follow(FlowCount.SEP_SNX, FlowCount.SEP_S);
        of.follow(FlowCount.EMP_S, FlowCount.EMP_SPV);
        of.notLess(FlowCount.HIR_A_END, FlowCount.FRM_JB_GN);
        of.notLess(FlowCount.SEP_BEG, FlowCount.FRM_JB_LS);
        for (long replaced : flows.counts(FlowCount.HIR_A_END_REPL)) {
            assertThat(replaced).as("EI").isNotNegative();
        }
    }

    /** What one is at a period's end, the other is at the next period's beginning. */
    private void follow(FlowCount before, FlowCount after) {
        long[] one = flows.counts(before);
        long[] other = flows.counts(after);
        for (int t = 1; t < one.length; t++) {
            assertThat(other[t]).as("%s of %d follows %s", after, t, before).isEqualTo(one[t - 1]);
        }
    }

    private void notLess(FlowCount more, FlowCount less) {
        for (long difference : less(more, less)) {
            assertThat(difference).as("%s is not less than %s", more, less).isNotNegative();
        }
    }

    private long[] sum(FlowCount one, FlowCount other) {
        return combined(one, 1, other);
    }

    private long[] less(FlowCount one, FlowCount other) {
        return combined(one, -1, other);
    }

    private long[] combined(FlowCount one, int sign, FlowCount other) {
        long[] first = flows.counts(one);
        long[] second = flows.counts(other);
        for (int t = 0; t < first.length; t++) {
            first[t] += sign * second[t];
        }
        return first;
    }
}
