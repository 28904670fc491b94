package org.qiyue.registry.store.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qiyue.registry.model.FilingKind;

class EmployerTouchTest {

    private static final String CODE = "91110105MA00XYH16C";

    @Test
    void aNewContractOpensOneInItsTwoAreas() {
        EmployerTouch touch = touch(new ContractChange(null, Contracts.row("A").build()));
        assertThat(touch.opened()).isEqualTo(1);
        assertThat(touch.areaList()).isEqualTo("110105,110108");
    }

    @Test
    void anEndingClosesOne() {
        ContractRow before = Contracts.row("A").build();
        ContractRow after = Contracts.row("A")
                .ended(new ContractRow.Ended(LocalDate.of(2026, 6, 30), FilingKind.RESCINDED, "3601"))
                .build();
        assertThat(touch(new ContractChange(before, after)).opened()).isEqualTo(-1);
    }

    @Test
    void anAmendmentOpensNone() {
        ContractRow row = Contracts.row("A").build();
        assertThat(touch(new ContractChange(row, row)).opened()).isZero();
    }

    @Test
    void aTakeoverClosesOneHereAndOpensOneThere() {
        ContractRow before = Contracts.row("A").build();
        ContractRow after = Contracts.row("A").creditCode("91110302MA01TEG73A").build();
        Map<String, EmployerTouch> touches = touches(new ContractChange(before, after));
        assertThat(touches.get(CODE).opened()).isEqualTo(-1);
        assertThat(touches.get("91110302MA01TEG73A").opened()).isEqualTo(1);
    }

    @Test
    void anAreaOnTheWayCountsLikeTheLastOne() {
        ContractChange change = new ContractChange(null, Contracts.row("A").build());
        IntakeBatch batch = new IntakeBatch(Contracts.NOW).contract(change).in(CODE, "110101");
        assertThat(EmployerTouch.of(batch.in(CODE, null)).get(CODE).areaList()).isEqualTo("110101,110105,110108");
    }

    private static EmployerTouch touch(ContractChange change) {
        return touches(change).get(CODE);
    }

    private static Map<String, EmployerTouch> touches(ContractChange change) {
        return EmployerTouch.of(new IntakeBatch(Contracts.NOW).contract(change));
    }
}
