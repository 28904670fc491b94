package org.qiyue.ingest.service.decide;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.qiyue.ingest.protocol.Concluded;
import org.qiyue.ingest.protocol.EndingFiling;
import org.qiyue.ingest.rules.ContractEvents;
import org.qiyue.ingest.service.check.CheckedFiling;
import org.qiyue.registry.model.ContractEvent;
import org.qiyue.registry.model.ContractTimeline;
import org.qiyue.registry.model.Placement;
import org.qiyue.registry.store.intake.ContractName;

/**
 * Crossed history: the later contract of two parties is registered before the earlier one, which it then seems to overlap
 * (J04), while the ending of the earlier one waits for that (J09). The conclusion is judged together with its ending.
 */
final class Crossing {
    private Crossing() {}

    /** The last day of the contract that a conclusion brings, by an ending that waits for it; null when none does. */
    static LocalDate waitingEnding(CheckedFiling.Readable checked, WorkingRegister register) {
        if (!(checked.filing() instanceof Concluded)) {
            return null;
        }
        Optional<ContractEvent> conclusion = ContractEvents.of(checked.filing());
        ContractName name = Questions.name(checked).orElse(null);
        if (conclusion.isEmpty() || name == null) {
            return null;
        }
        return register.waitingFor(name).stream()
                .filter(held -> isOfSameParties(held.filing(), checked))
                .map(held -> endedOn(held.filing(), conclusion.get()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    /** Only an ending that needs no other event before it is sure of its place. */
    private static Optional<LocalDate> endedOn(CheckedFiling.Readable ending, ContractEvent conclusion) {
        Integer expected = ending.filing().filing().expectedVersion();
        return ContractEvents.of(ending.filing())
                .filter(event -> expected == null || expected == 1)
                .filter(event -> ContractTimeline.empty().plus(conclusion).place(event) instanceof Placement.Lawful)
                .map(ContractEvent::legalDate);
    }

    private static boolean isOfSameParties(CheckedFiling.Readable ending, CheckedFiling.Readable conclusion) {
        return ending.filing() instanceof EndingFiling
                && ending.worker() != null
                && conclusion.worker() != null
                && ending.worker().key().equals(conclusion.worker().key())
                && Objects.equals(Questions.employer(conclusion), Questions.employer(ending));
    }

    /** The conclusion for which an ending waits, parked itself behind another contract of the parties. */
    static Optional<HeldBack> conclusionOf(CheckedFiling.Readable ending, WorkingRegister register) {
        ContractName name = Questions.name(ending).orElse(null);
        if (!(ending.filing() instanceof EndingFiling) || name == null) {
            return Optional.empty();
        }
        return pair(ending, register).stream()
                .flatMap(other -> register.waitingFor(other).stream())
                .filter(held -> held.filing().filing() instanceof Concluded
                        && Questions.name(held.filing()).filter(name::equals).isPresent())
                .findFirst();
    }

    /** Contracts behind which the conclusions may be parked that endings wait for: what waits for them has to be read. */
    static Set<ContractName> toLookBehind(Collection<? extends CheckedFiling> filings, WorkingRegister register) {
        Set<ContractName> names = new HashSet<>();
        for (CheckedFiling checked : filings) {
            if (checked instanceof CheckedFiling.Readable readable
                    && readable.filing() instanceof EndingFiling
                    && register.contract(readable).isEmpty()) {
                names.addAll(pair(readable, register));
            }
        }
        return names;
    }

    private static List<ContractName> pair(CheckedFiling.Readable checked, WorkingRegister register) {
        return RuleFacts.pairRows(checked, register).stream()
                .map(row -> new ContractName(row.platformCode(), row.contractNo()))
                .toList();
    }
}
