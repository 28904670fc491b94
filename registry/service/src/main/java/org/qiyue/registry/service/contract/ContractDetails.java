package org.qiyue.registry.service.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qiyue.registry.model.ContractEvent;
import org.qiyue.registry.model.ContractState;
import org.qiyue.registry.model.Term;
import org.qiyue.registry.service.contract.ContractViews.AheadView;
import org.qiyue.registry.service.contract.ContractViews.ContractDetail;
import org.qiyue.registry.service.contract.ContractViews.EventKind;
import org.qiyue.registry.service.contract.ContractViews.VersionView;
import org.qiyue.registry.service.problem.Problem;
import org.qiyue.registry.service.problem.ProblemException;

/**
 * Writes out one contract as it stands on a day: what is in force, and beside it what is agreed for later. Every method runs
 * in the transaction of its caller.
 */
@ApplicationScoped
class ContractDetails {
    private final ContractStore contracts;
    private final ContractHistory history;
    private final PartiesThen parties;
    private final ObjectMapper json;

    ContractDetails(ContractStore contracts, ContractHistory history, PartiesThen parties, ObjectMapper json) {
        this.contracts = contracts;
        this.history = history;
        this.parties = parties;
        this.json = json;
    }

    /**
     * As it stands today. A contract that is still to begin is shown as it was agreed.
     *
     * @param handover by whom it was handed over, where the caller sees it for that alone
     */
    ContractDetail today(Contract found, Optional<Succession> handover, LocalDate today, Instant now) {
        List<Replay.Said> said = history.saidBy(found.contractId, now);
        Replay replay = said.isEmpty() ? null : new Replay(said, today);
        return replay == null || !replay.hasBegun()
                ? agreed(found, handover, today, now)
                : detail(found, asker(found, handover), replay, today, now, now);
    }

    /**
     * As it was agreed last, from the row that intake keeps.
     *
     * @param handover by whom it was handed over, where the caller sees it for that alone
     */
    private ContractDetail agreed(Contract found, Optional<Succession> handover, LocalDate today, Instant now) {
        Succession moved = handover.filter(succession -> !found.voided && !succession.movedOn.isAfter(today))
                .orElse(null);
        String employer = moved == null ? found.creditCode : moved.creditCode;
        return new ContractDetail(
                found.contractId,
                found.platformCode,
                found.contractNo,
                employer,
                contracts.employerName(employer),
                found.worker.nameMasked,
                found.worker.idMasked,
                found.termType,
                found.employmentForm,
                found.signedOn,
                found.employmentStart,
                found.startDate,
                found.endDate,
                found.probationStart,
                found.probationEnd,
                found.endedOn,
                found.endingKind == null ? null : EventKind.valueOf(found.endingKind),
                found.endingReason,
                moved == null ? found.movedTo : moved.movedTo,
                moved == null ? found.stateOn(today) : StateName.MOVED,
                found.jurisdictionArea,
                found.registrationArea,
                found.industrySection,
                found.occupationCode,
                found.workPlaceDivision,
                found.version,
                WageBand.of(found.wageMonthly),
                List.of(),
                history.versionsOf(found.contractId),
                today,
                now,
                now);
    }

    /**
     * As it stood on a day, as far as was known at a moment.
     *
     * @param handover by whom it was handed over, where the caller sees it for that alone
     * @throws ProblemException BEFORE_CONTRACT when nothing was registered by then, or not concluded by that day
     */
    ContractDetail asOf(Contract found, Optional<Succession> handover, LocalDate day, Instant knownAt, Instant now) {
        List<Replay.Said> said = history.saidBy(found.contractId, knownAt);
        if (said.isEmpty()) {
            throw new ProblemException(
                    Problem.BEFORE_CONTRACT,
                    "该登记时间尚无此合同的备案,首次登记晚于 knownAt。",
                    "Nothing was registered of this contract by knownAt.");
        }
        Replay replay = new Replay(said, day);
        if (!replay.hasBegun()) {
            throw new ProblemException(
                    Problem.BEFORE_CONTRACT, "该日此合同尚未订立,validOn 早于合同首日。", "The contract was not concluded by validOn.");
        }
        return detail(found, asker(found, handover), replay, day, knownAt, now);
    }

    private static String asker(Contract found, Optional<Succession> handover) {
        return handover.map(succession -> succession.creditCode).orElse(found.creditCode);
    }

    private ContractDetail detail(
            Contract found, String asker, Replay replay, LocalDate day, Instant knownAt, Instant now) {
        ContractState state = replay.state(asker);
        boolean moved = state instanceof ContractState.Moved;
        JsonNode at = replay.terms(json.createObjectNode());
        JsonNode contract = at.path("contract");
        String employer = moved ? asker : text(at.path("employer"), "creditCode", found.creditCode);
        Term term = replay.term();
        ContractEvent.Ending ending = replay.ending().orElse(null);
        Worker worker = worker(found, replay);
        PartiesThen.Shown shown = parties.of(found, employer, worker, day, knownAt, now);
        return new ContractDetail(
                found.contractId,
                found.platformCode,
                found.contractNo,
                employer,
                shown.employerName(),
                shown.workerName(),
                worker.idMasked,
                term.type().code(),
                text(contract, "employmentForm", found.employmentForm),
                date(contract, "signedOn"),
                date(contract, "employmentStart"),
                term.start(),
                term.end(),
                date(contract, "probationStart"),
                date(contract, "probationEnd"),
                ending == null ? null : ending.endedOn(),
                ending == null ? null : EventKind.valueOf(ending.kind().name()),
                ending == null ? null : ending.reasonCode(),
                moved ? ((ContractState.Moved) state).successor() : null,
                StateName.valueOf(state.name()),
                found.jurisdictionArea,
                shown.registrationArea(),
                shown.industrySection(),
                text(contract, "occupationCode", null),
                text(contract, "workPlaceDivision", null),
                replay.version(),
                WageBand.of(Terms.monthly(contract)),
                moved
                        ? List.of()
                        : replay.ahead().stream()
                                .map(ahead -> new AheadView(
                                        ahead.version(),
                                        EventKind.valueOf(ahead.kind().name()),
                                        ahead.effectiveOn()))
                                .toList(),
                versions(found.contractId, replay),
                day,
                knownAt,
                now);
    }

    /** Whose contract it was, as far as was known. */
    private Worker worker(Contract found, Replay replay) {
        List<ContractHistory.WorkerChange> changes = history.workersOf(found.contractId);
        if (changes.isEmpty()) {
            return found.worker;
        }
        long worker = changes.get(0).before();
        for (ContractHistory.WorkerChange change : changes) {
            if (change.version() <= replay.version() && replay.counts(change.version())) {
                worker = change.worker();
            }
        }
        return contracts.worker(worker);
    }

    /** The versions known; one that was withdrawn later still counts. */
    private List<VersionView> versions(String contractId, Replay replay) {
        return history.versionsOf(contractId).stream()
                .filter(version -> version.version() <= replay.version())
                .map(version -> version.withdrawn(!replay.counts(version.version())))
                .toList();
    }

    private static String text(JsonNode block, String member, String otherwise) {
        return block.path(member).isTextual() ? block.get(member).asText() : otherwise;
    }

    private static LocalDate date(JsonNode block, String member) {
        String text = text(block, member, null);
        return text == null ? null : LocalDate.parse(text);
    }
}
