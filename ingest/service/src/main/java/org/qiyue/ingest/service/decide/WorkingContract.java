package org.qiyue.ingest.service.decide;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.qiyue.ingest.protocol.ReceiptChange;
import org.qiyue.registry.model.ContractEvent;
import org.qiyue.registry.model.ContractTimeline;
import org.qiyue.registry.model.Placement;
import org.qiyue.registry.store.intake.ContractName;
import org.qiyue.registry.store.intake.ContractRow;
import org.qiyue.registry.store.intake.EmployerRow;
import org.qiyue.registry.store.intake.RegisteredContract;
import org.qiyue.registry.store.intake.VersionRow;

/** A contract as it stands while a batch is being decided. */
final class WorkingContract {
    private final ContractRow before;
    private final Set<ContractName> names = new LinkedHashSet<>();
    private final List<VersionRow> versions;
    private final List<TermsReplay.Said> said = new ArrayList<>();
    private ContractRow present;
    private ContractTimeline timeline;
    private TermsReplay replay;

    private WorkingContract(ContractRow before, List<VersionRow> versions, ContractTimeline timeline) {
        this.before = before;
        this.present = before;
        this.versions = new ArrayList<>(versions);
        this.timeline = timeline;
        if (before != null) {
            names.add(new ContractName(before.platformCode(), before.contractNo()));
        }
    }

    /** A contract that the register holds. */
    static WorkingContract of(RegisteredContract registered) {
        return new WorkingContract(registered.present(), registered.versions(), registered.timeline());
    }

    /** A contract that the batch brings. */
    static WorkingContract concluded(ContractName name) {
        WorkingContract contract = new WorkingContract(null, List.of(), ContractTimeline.empty());
        contract.names.add(name);
        return contract;
    }

    /** Its row as read from the register, null when the batch brings it. */
    ContractRow before() {
        return before;
    }

    ContractRow present() {
        return present;
    }

    ContractTimeline timeline() {
        return timeline;
    }

    /** Every number it is known by in this batch. */
    Set<ContractName> names() {
        return names;
    }

    Terms terms() {
        return replay().present();
    }

    /** The version a filing made, empty when it made none here. */
    Optional<VersionRow> versionOf(String filingId) {
        return versions.stream()
                .filter(version -> version.event().filingId().equals(filingId))
                .reduce((earlier, later) -> later);
    }

    /**
     * A registered event.
     *
     * @param version the row of the new version
     * @param altered what a late fact altered in versions registered before
     */
    record Step(VersionRow version, List<ReceiptChange> altered) {}

    /**
     * Where an event of this contract is registered.
     *
     * @param contractId the city's number
     * @param name the number under which it was concluded
     * @param workerId the worker
     * @param filingNo the filing
     * @param at when
     */
    record Registration(String contractId, ContractName name, long workerId, long filingNo, Instant at) {}

    /**
     * Registers an event that has a lawful place.
     *
     * @param placement where it belongs
     * @param data of the event
     * @param changes fields it amends or corrects
     * @param employers finds the employer by credit code
     */
    Step register(
            ContractEvent event,
            Placement.Lawful placement,
            JsonNode data,
            List<FieldChange> changes,
            Registration registration,
            Employers employers) {
        TermsReplay earlier = replay();
        said.add(new TermsReplay.Said(event, data, changes));
        timeline = placement.timeline();
        replay = new TermsReplay(timeline, said);
        int number = timeline.version();
        ContractForm.Frame frame = new ContractForm.Frame(
                registration.contractId(),
                registration.name().platformCode(),
                registration.name().contractNo(),
                null,
                registration.workerId(),
                timeline.isVoid(),
                number,
                present == null ? registration.filingNo() : present.firstFilingNo(),
                registration.filingNo(),
                registration.at());
        present = timeline.isVoid()
                ? ContractForm.voided(present, frame)
                : ContractForm.row(frame.with(employer(employers)), replay.present(), ended());
        Terms after = Optional.ofNullable(replay.after(event.filingId())).orElse(replay.present());
        VersionRow version = new VersionRow(
                registration.contractId(),
                number,
                registration.at(),
                registration.filingNo(),
                event,
                after.json(),
                Json.write(shown(event, changes, earlier, after)),
                null);
        versions.add(version);
        return new Step(version, altered(earlier, placement));
    }

    private EmployerRow employer(Employers employers) {
        return employers.of(Objects.requireNonNull(replay.present().text(Terms.EMPLOYER), "employer"));
    }

    private ContractRow.Ended ended() {
        return timeline.ending()
                .map(ending -> new ContractRow.Ended(ending.endedOn(), ending.kind(), ending.reasonCode()))
                .orElse(null);
    }

    private TermsReplay replay() {
        if (replay == null) {
            versions.forEach(
                    version -> said.add(TermsReplay.Said.of(version.event(), version.terms(), version.changes())));
            replay = new TermsReplay(timeline, said);
        }
        return replay;
    }

    /** What the version's column tells: values of persons are not shown, only that they changed. */
    private static ArrayNode shown(ContractEvent event, List<FieldChange> changes, TermsReplay earlier, Terms after) {
        List<FieldChange> told = switch (event.kind()) {
            case AMENDED, CORRECTED -> changes;
            case CONCLUDED -> List.of();
            case RENEWED, RESCINDED, TERMINATED, WITHDRAWN -> earlier.present().changesTo(after);
        };
        return FieldChange.shown(told);
    }

    /** For each event that lies after a late fact: how the terms after it differ now. */
    private List<ReceiptChange> altered(TermsReplay earlier, Placement.Lawful placement) {
        List<ReceiptChange> altered = new ArrayList<>();
        for (ContractEvent follower : placement.followers()) {
            Terms was = earlier.after(follower.filingId());
            Terms is = replay.after(follower.filingId());
            if (was != null && is != null) {
                int version = versionOf(follower.filingId()).orElseThrow().version();
                was.changesTo(is).stream()
                        .filter(FieldChange::isOpen)
                        .forEach(change -> altered.add(
                                new ReceiptChange(version, change.field(), change.oldValue(), change.newValue())));
            }
        }
        return altered;
    }
}
