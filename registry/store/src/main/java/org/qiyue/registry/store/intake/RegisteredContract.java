package org.qiyue.registry.store.intake;

import java.util.List;
import java.util.Objects;
import org.qiyue.registry.model.ContractTimeline;

/**
 * A contract with its history.
 *
 * @param present its present form
 * @param versions every registered event, in order, withdrawn ones included
 * @param workerChanges corrections of its worker's document among them, in the order of their filing numbers
 */
public record RegisteredContract(ContractRow present, List<VersionRow> versions, List<WorkerChange> workerChanges) {

    public RegisteredContract {
        Objects.requireNonNull(present, "present");
        versions = List.copyOf(versions);
        workerChanges = List.copyOf(workerChanges);
    }

    /** Its life, replayed from all its events. */
    public ContractTimeline timeline() {
        return ContractTimeline.of(versions.stream().map(VersionRow::event).toList());
    }
}
