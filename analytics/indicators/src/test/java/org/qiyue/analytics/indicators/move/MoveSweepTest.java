package org.qiyue.analytics.indicators.move;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiyue.analytics.indicators.flow.CellFlows;
import org.qiyue.analytics.indicators.flow.Periods;

class MoveSweepTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void theSweepCountsWhatTheDefinitionsSay(int months) {
        for (int seed = 0; seed < 150; seed++) {
            World world = World.random(new Random(seed), 1 + seed % 60, months);
            CellMoves[] swept = world.swept(0);
            LiteralMoves literal = new LiteralMoves(world);
            for (MoveCount what : MoveCount.values()) {
                int known = world.periods().count()
                        - MoveCatalogue.named(what.publicName()).lag();
                long[][] counts = literal.counts(what);
                for (int cell = 0; cell < World.CELLS; cell++) {
                    assertThat(Arrays.copyOf(swept[cell].counts(what), known))
                            .as("%s of cell %d, world %d: %s", what, cell, seed, world.contracts())
                            .isEqualTo(Arrays.copyOf(counts[cell], known));
                }
            }
        }
    }

    /** A test of worlds in which nothing happens would show nothing. */
    @Test
    void randomWorldsHoldEveryKindOfMoveInEveryCell() {
        CellMoves[] all = new CellMoves[World.CELLS];
        for (int seed = 0; seed < 150; seed++) {
            CellMoves[] swept = World.random(new Random(seed), 1 + seed % 60, 3).swept(0);
            for (int cell = 0; cell < World.CELLS; cell++) {
                all[cell] = all[cell] == null ? new CellMoves(new Periods(YearMonth.of(2024, 1), 3, 8)) : all[cell];
                all[cell].add(swept[cell]);
            }
        }
        for (CellMoves cell : all) {
            for (MoveCount what : MoveCount.values()) {
                assertThat(Arrays.stream(cell.counts(what)).sum())
                        .as(what.publicName())
                        .isGreaterThan(2);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 12})
    void theIdentitiesHoldInEveryCellAndInTheCity(int months) {
        for (int seed = 0; seed < 300; seed++) {
            World world = World.random(new Random(90_000 + seed), 60, months);
            CellMoves[] cells = world.swept(0);
            CellFlows[] flows = world.flows();
            for (int cell = 0; cell < World.CELLS; cell++) {
                Identities.hold(cells[cell]);
                Identities.holdBeside(cells[cell], flows[cell]);
            }
            Identities.hold(world.city(0));
            Identities.holdOfTheCity(world.city(0));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 30, 100})
    void theIdentitiesHoldWhereDaysAreBridged(int bridge) {
        for (int seed = 0; seed < 100; seed++) {
            CellMoves city = World.random(new Random(70_000 + seed), 60, 3).city(bridge);
            Identities.hold(city);
            Identities.holdOfTheCity(city);
        }
    }

    @Test
    void cellsAddUpWhateverTheirOrder() {
        CellMoves[] one = World.random(new Random(1), 60, 3).swept(0);
        CellMoves[] other = World.random(new Random(2), 60, 3).swept(0);
        CellMoves sum = new CellMoves(new Periods(YearMonth.of(2024, 1), 3, 8));
        sum.add(one[0]);
        sum.add(other[0]);
        other[0].add(one[0]);

        for (MoveCount what : MoveCount.values()) {
            assertThat(sum.counts(what)).as(what.name()).isEqualTo(other[0].counts(what));
        }
        CellMoves ofAYear = new CellMoves(new Periods(YearMonth.of(2024, 1), 12, 2));
        assertThatThrownBy(() -> sum.add(ofAYear)).hasMessageContaining("periods");
    }

    @Test
    void contractsOutOfOrderAndContractsThatEndBeforeTheyBeginAreRefused() {
        MoveSweep sweep = new MoveSweep(new Periods(YearMonth.of(2025, 1), 3, 4), 0, 1);
        sweep.add(2, 5, 0, 100, 200, 1);

        assertThatThrownBy(() -> sweep.add(2, 5, 0, 99, 200, 1)).hasMessageContaining("first day");
        assertThatThrownBy(() -> sweep.add(2, 4, 0, 100, 200, 1)).hasMessageContaining("pair");
        assertThatThrownBy(() -> sweep.add(1, 9, 0, 100, 200, 1)).hasMessageContaining("worker");
        assertThatThrownBy(() -> sweep.add(3, 1, 0, 100, 99, 1)).hasMessageContaining("99");
        assertThatThrownBy(() -> new MoveSweep(new Periods(YearMonth.of(2025, 1), 3, 4), -1, 1))
                .hasMessageContaining("-1");
    }
}
