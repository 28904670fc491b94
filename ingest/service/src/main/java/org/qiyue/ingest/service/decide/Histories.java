package org.qiyue.ingest.service.decide;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qiyue.ingest.rules.LaidOff;
import org.qiyue.registry.store.intake.LayOff;
import org.qiyue.registry.store.intake.RegisteredContract;

/** What was read of the parties' past, as it stands while a batch is being decided; of each contract little is kept. */
final class Histories {
    private final Map<String, PastContract> contracts = new HashMap<>();
    private final Map<String, Map<LayOff, Integer>> layOffs = new HashMap<>();
    private final Map<String, Optional<LayOff>> followed = new HashMap<>();
    private final Map<String, List<LaidOff>> laidOff = new HashMap<>();

    /** Adds a contract that no filing of the batch names. */
    void know(RegisteredContract contract) {
        contracts.put(contract.present().contractId(), PastContract.of(contract));
    }

    /** Adds how many workers employers laid off; before anything is decided. */
    void know(Map<LayOff, Integer> counted) {
        counted.forEach((layOff, workers) -> count(layOff, workers));
    }

    /** A contract that was read, empty for one that was not. */
    Optional<PastContract> of(String contractId) {
        return Optional.ofNullable(contracts.get(contractId));
    }

    /** Follows a contract that a filing of the batch changed. */
    void follow(WorkingContract contract) {
        String contractId = contract.present().contractId();
        Optional<LayOff> was = followed.getOrDefault(contractId, LayOff.of(contract.before()));
        Optional<LayOff> is = LayOff.of(contract.present());
        if (!was.equals(is)) {
            was.ifPresent(layOff -> count(layOff, -1));
            is.ifPresent(layOff -> count(layOff, 1));
            followed.put(contractId, is);
        }
    }

    /** Whom an employer laid off: one for each day and occupation, whose names do not matter. */
    List<LaidOff> laidOff(String creditCode) {
        if (!layOffs.containsKey(creditCode)) {
            return List.of();
        }
        return laidOff.computeIfAbsent(
                creditCode,
                code -> layOffs.get(code).entrySet().stream()
                        .filter(counted -> counted.getValue() > 0)
                        .map(Map.Entry::getKey)
                        .map(layOff -> new LaidOff(layOff.endedOn(), layOff.occupationCode(), false, false))
                        .toList());
    }

    private void count(LayOff layOff, int workers) {
        layOffs.computeIfAbsent(layOff.creditCode(), none -> new HashMap<>()).merge(layOff, workers, Integer::sum);
        laidOff.remove(layOff.creditCode());
    }
}
