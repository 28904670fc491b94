package org.qiyue.ingest.service.decide;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.qiyue.ingest.protocol.ReceiptChange;
import org.qiyue.registry.model.ContractEvent;
import org.qiyue.registry.model.ContractTimeline;
import org.qiyue.registry.model.Engagement;
import org.qiyue.registry.model.Placement;
import org.qiyue.registry.store.intake.ContractChange;
import org.qiyue.registry.store.intake.ContractName;
import org.qiyue.registry.store.intake.ContractRow;
import org.qiyue.registry.store.intake.EmployerRow;
import org.qiyue.registry.store.intake.IntakeBatch;
import org.qiyue.registry.store.intake.LateText;
import org.qiyue.registry.store.intake.RegisteredContract;
import org.qiyue.registry.store.intake.Traces;
import org.qiyue.registry.store.intake.VersionRow;
import org.qiyue.registry.store.intake.WorkerChange;

/** A contract as it stands while a batch is being decided. */
final class WorkingContract {
    private final ContractRow before;
    private final Set<ContractName> names = new LinkedHashSet<>(2);
    private final List<VersionRow> versions;
    private final int registered;
    private final List<WorkerChange> workerChanges;
    private final int registeredChanges;
    private final List<TermsReplay.Said> said = new ArrayList<>();
    private final List<Place> places = new ArrayList<>(1);
    private ContractRow present;
    private ContractTimeline timeline;
    private TermsReplay replay;
    private PastContract past;

    /** Where the contract was, or is. */
    private record Place(String creditCode, String jurisdictionArea, String registrationArea) {}

    private WorkingContract(
            ContractRow before,
            List<VersionRow> versions,
            List<WorkerChange> workerChanges,
            ContractTimeline timeline) {
        this.before = before;
        this.workerChanges = new ArrayList<>(workerChanges);
        this.registeredChanges = workerChanges.size();
        this.present = before;
        this.versions = new ArrayList<>(versions);
        this.registered = versions.size();
        this.timeline = timeline;
        if (before != null) {
            names.add(new ContractName(before.platformCode(), before.contractNo()));
        }
    }

    /** A contract that the register holds. */
    static WorkingContract of(RegisteredContract registered) {
        return new WorkingContract(
                registered.present(), registered.versions(), registered.workerChanges(), registered.timeline());
    }

    /** A contract that the batch brings. */
    static WorkingContract concluded(ContractName name) {
        WorkingContract contract = new WorkingContract(null, List.of(), List.of(), ContractTimeline.empty());
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

    /** Its events in the order in which they were registered. */
    List<VersionRow> versions() {
        return versions;
    }

    /** Every number it is known by in this batch. */
    Set<ContractName> names() {
        return names;
    }

    Terms terms() {
        return replay().present();
    }

    /** The terms at the place of a fact of that day; null where nothing lies after it, so that they are the present ones. */
    Terms termsAtPlaceOf(LocalDate day) {
        return replay().atPlaceOf(timeline, day);
    }

    /** The day on which its conclusion was signed, as registered; null when that is not said, and for a void contract. */
    LocalDate signedOn() {
        List<Terms> settled = replay().settled(null);
        return settled.isEmpty() ? null : settled.get(0).date("/contract/signedOn");
    }

    /** Everybody whose contract it was, or would be if what was withdrawn counted. */
    Set<Long> workersEver() {
        if (workerChanges.isEmpty()) {
            return Set.of();
        }
        Set<Long> workers = new LinkedHashSet<>();
        workerChanges.forEach(change -> {
            workers.add(change.before());
            workers.add(change.worker());
        });
        return workers;
    }

    /** By a correction that is about to be registered it is another worker's contract. */
    void belongsTo(long workerId, long filingNo) {
        workerChanges.add(new WorkerChange(present.contractId(), filingNo, present.workerId(), workerId));
    }

    /** Whose contract it is after the corrections that count. */
    private long worker(Registration registration, ContractEvent event) {
        if (workerChanges.isEmpty()) {
            return registration.workerId();
        }
        long worker = workerChanges.get(0).before();
        for (WorkerChange change : workerChanges) {
            String filingId =
                    change.filingNo() == registration.filingNo() ? event.filingId() : filingId(change.filingNo());
            if (timeline.counts(filingId)) {
                worker = change.worker();
            }
        }
        return worker;
    }

    private String filingId(long filingNo) {
        return versions.stream()
                .filter(version -> version.filingNo() == filingNo)
                .map(version -> version.event().filingId())
                .findFirst()
                .orElseThrow();
    }

    /** What other filings of its parties need to know of it; not for a void contract. */
    PastContract past() {
        if (past == null) {
            past = PastContract.of(present, timeline, replay());
        }
        return past;
    }

    /**
     * What a correction leaves as it was: the part before the ending, where it corrects that, else the part before the
     * present term; empty where there is none.
     *
     * @param supersedes the filing that the correction names
     */
    Optional<Engagement> engagementBefore(String supersedes) {
        Optional<ContractEvent> named = versionOf(supersedes).map(VersionRow::event);
        while (named.orElse(null) instanceof ContractEvent.Correction correction) {
            named = versionOf(correction.supersedes()).map(VersionRow::event);
        }
        boolean ofEnding = named.orElse(null) instanceof ContractEvent.Ending;
        List<ContractEvent> before = new ArrayList<>();
        int kept = 0;
        String until = null;
        for (ContractEvent event : timeline.eventsInLegalOrder()) {
            boolean begins = ofEnding
                    ? event instanceof ContractEvent.Ending
                    : event instanceof ContractEvent.Conclusion || event instanceof ContractEvent.Renewal;
            if (begins) {
                kept = before.size();
                until = event.filingId();
            }
            before.add(event);
        }
        return kept == 0
                ? Optional.empty()
                : Optional.of(PastContract.engagement(
                        present, ContractTimeline.of(before.subList(0, kept)), replay().settled(until)));
    }

    /** The version a filing made, empty when it made none here. */
    Optional<VersionRow> versionOf(String filingId) {
        for (int index = versions.size() - 1; index >= 0; index--) {
            if (versions.get(index).event().filingId().equals(filingId)) {
                return Optional.of(versions.get(index));
            }
        }
        return Optional.empty();
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
     * @param traces what it gives that should be nobody else's
     * @param employers finds the employer by credit code
     */
    Step register(
            ContractEvent event,
            Placement.Lawful placement,
            JsonNode data,
            List<FieldChange> changes,
            Traces traces,
            Registration registration,
            Employers employers) {
        TermsReplay earlier = replay();
        Terms before = earlier.present();
        TermsReplay.Said one = new TermsReplay.Said(event, data, changes);
        said.add(one);
        timeline = placement.timeline();
        past = null;
        if (event.kind().isRepair() || placement.isLate()) {
            replay = new TermsReplay(timeline, said, earlier);
        } else {
            replay.append(one);
        }
        int number = timeline.version();
        Terms after = Optional.ofNullable(replay.after(event.filingId())).orElse(replay.present());
        VersionRow version = new VersionRow(
                registration.contractId(),
                number,
                registration.at(),
                registration.filingNo(),
                event,
                LateText.by(after::json),
                LateText.by(() -> shown(event, changes, before, after)),
                null,
                null,
                traces);
        versions.add(version);
        ContractForm.Frame frame = new ContractForm.Frame(
                registration.contractId(),
                registration.name().platformCode(),
                registration.name().contractNo(),
                timeline.isVoid() ? null : employer(employers),
                worker(registration, event),
                timeline.isVoid(),
                number,
                timeline.firstStart().orElse(null),
                present == null ? registration.filingNo() : present.firstFilingNo(),
                registration.filingNo(),
                registration.at(),
                Traced.mobile(this));
        present = timeline.isVoid()
                ? ContractForm.voided(present, frame)
                : ContractForm.row(frame, replay.present(), ended());
        Place place = new Place(present.creditCode(), present.jurisdictionArea(), present.registrationArea());
        if (!places.contains(place)) {
            places.add(place);
        }
        return new Step(version, altered(earlier, placement));
    }

    /** The employer right after a filing at its place, or today's where the filing does not count. */
    String employerAfter(String filingId) {
        return Optional.ofNullable(replay().after(filingId))
                .orElseGet(this::terms)
                .text(Terms.EMPLOYER);
    }

    /**
     * The legal date by which what a filing says of a party counts, of a correction that of the filing corrected; empty
     * when it does not count.
     */
    Optional<LocalDate> countsOn(long filingNo) {
        Optional<ContractEvent> event = versions.stream()
                .filter(version -> version.filingNo() == filingNo)
                .map(VersionRow::event)
                .findFirst();
        while (event.isPresent() && timeline.counts(event.get().filingId())) {
            if (!(event.get() instanceof ContractEvent.Correction correction)) {
                String report = event.get().filingId();
                return timeline.eventsInLegalOrder().stream()
                        .filter(one -> one.filingId().equals(report))
                        .map(ContractEvent::legalDate)
                        .findFirst();
            }
            event = versionOf(correction.supersedes()).map(VersionRow::event);
        }
        return Optional.empty();
    }

    /** Adds its rows to the batch, as everything decided left them. */
    void finish(IntakeBatch batch, Employers employers) {
        if (!present.voided()) {
            present = ContractForm.at(present, employers.of(present.creditCode()), terms());
        }
        batch.contract(new ContractChange(before, present));
        places.forEach(place -> {
            batch.in(place.creditCode(), place.jurisdictionArea());
            batch.in(place.creditCode(), place.registrationArea());
        });
        List<VersionRow> standing = StandingVersions.of(versions, timeline);
        for (int index = 0; index < versions.size(); index++) {
            VersionRow is = standing.get(index);
            if (index >= registered) {
                batch.version(is);
            } else if (is != versions.get(index)) {
                batch.restates(is);
            }
        }
        workerChanges.subList(registeredChanges, workerChanges.size()).forEach(batch::workerChange);
        if (isTakenOver()) {
            batch.successions(present.contractId(), Successions.of(this, employers));
        }
    }

    private boolean isTakenOver() {
        for (VersionRow version : versions) {
            if (version.event() instanceof ContractEvent.Amendment amendment && amendment.successor() != null) {
                return true;
            }
        }
        return false;
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
            versions.forEach(version -> said.add(TermsReplay.Said.of(
                    version.event(), version.terms().text(), version.changes().text())));
            replay = new TermsReplay(timeline, said, null);
        }
        return replay;
    }

    /** What the version's column tells: values of persons are not shown, only that they changed. */
    private static String shown(ContractEvent event, List<FieldChange> changes, Terms before, Terms after) {
        List<FieldChange> told = switch (event.kind()) {
            case AMENDED, CORRECTED -> changes;
            case CONCLUDED -> List.of();
            case RENEWED, RESCINDED, TERMINATED, WITHDRAWN -> before.changesTo(after);
        };
        return FieldChange.shown(told);
    }

    /** For each event that lies after a late fact: how the terms after it differ now. */
    private List<ReceiptChange> altered(TermsReplay earlier, Placement.Lawful placement) {
        List<ReceiptChange> altered = new ArrayList<>(0);
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
