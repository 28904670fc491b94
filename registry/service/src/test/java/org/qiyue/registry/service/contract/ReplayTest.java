package org.qiyue.registry.service.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qiyue.registry.model.ContractEvent;
import org.qiyue.registry.model.FactChange;
import org.qiyue.registry.model.FilingKind;
import org.qiyue.registry.model.Term;

/** A contract to the end of 2026, renewed and amended for 2027 before it ends on 10 November 2026. */
class ReplayTest {
    private static final List<ContractEvent> EVENTS = List.of(
            new ContractEvent.Conclusion("1", day("2025-01-01"), Term.fixed(day("2025-01-01"), day("2026-12-31"))),
            new ContractEvent.Renewal("2", day("2026-10-01"), Term.fixed(day("2027-01-01"), day("2028-12-31"))),
            new ContractEvent.Amendment("3", day("2026-10-02"), day("2026-11-05"), FactChange.NONE, null),
            new ContractEvent.Amendment("4", day("2026-10-02"), day("2027-03-01"), FactChange.NONE, null),
            new ContractEvent.Ending("5", FilingKind.RESCINDED, day("2026-11-10"), "3601"));

    @Test
    void nothing_is_ahead_of_a_contract_that_has_ended() {
        assertThat(ahead(5, "2026-11-26")).isEmpty();
    }

    @Test
    void nothing_is_ahead_that_an_ending_comes_before() {
        assertThat(ahead(4, "2026-11-01")).containsExactly(3, 2, 4);
        assertThat(ahead(5, "2026-11-01")).containsExactly(3, 5);
    }

    @Test
    void a_whole_block_is_brought_changed_and_taken_away() throws Exception {
        List<Replay.Said> said = List.of(
                said(EVENTS.get(0), "[]"),
                said(amended("2", "2026-02-01"), "[{'field': '/dispatch', 'newValue': {'userUnitName': '甲'}}]"),
                said(amended("3", "2026-03-01"), "[{'field': '/dispatch/userUnitName', 'newValue': '乙'}]"),
                said(amended("4", "2026-04-01"), "[{'field': '/dispatch', 'newValue': null}]"));
        assertThat(terms(said, "2026-01-31")).isEqualTo("{}");
        assertThat(terms(said, "2026-03-31")).isEqualTo("{\"dispatch\":{\"userUnitName\":\"乙\"}}");
        assertThat(terms(said, "2026-02-28")).isEqualTo("{\"dispatch\":{\"userUnitName\":\"甲\"}}");
        assertThat(terms(said, "2026-04-01")).isEqualTo("{}");
    }

    private static String terms(List<Replay.Said> said, String day) {
        return new Replay(said, day(day))
                .terms(JsonNodeFactory.instance.objectNode())
                .toString();
    }

    private static ContractEvent amended(String filing, String day) {
        return new ContractEvent.Amendment(filing, day(day), day(day), FactChange.NONE, null);
    }

    private static Replay.Said said(ContractEvent event, String changes) throws Exception {
        return new Replay.Said(
                Integer.parseInt(event.filingId()),
                Instant.parse("2026-10-20T02:00:00Z"),
                event,
                JsonNodeFactory.instance.objectNode(),
                new ObjectMapper().readTree(changes.replace('\'', '"')));
    }

    private static List<Integer> ahead(int known, String day) {
        List<Replay.Said> said = EVENTS.subList(0, known).stream()
                .map(event -> new Replay.Said(
                        Integer.parseInt(event.filingId()),
                        Instant.parse("2026-10-20T02:00:00Z"),
                        event,
                        JsonNodeFactory.instance.objectNode(),
                        JsonNodeFactory.instance.arrayNode()))
                .toList();
        return new Replay(said, day(day))
                .ahead().stream().map(Replay.Ahead::version).toList();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
