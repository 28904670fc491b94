package org.qiyue.ingest.service.decide;

import java.util.ArrayList;
import java.util.List;
import org.qiyue.ingest.protocol.RetirementAgreement;
import org.qiyue.ingest.rules.ContractEvents;
import org.qiyue.ingest.rules.FactsBuilder;
import org.qiyue.ingest.rules.LaidOff;
import org.qiyue.ingest.rules.OtherDispatch;
import org.qiyue.ingest.rules.OtherEmployment;
import org.qiyue.ingest.rules.WorkerFacts;
import org.qiyue.ingest.service.check.CheckedFiling;
import org.qiyue.registry.model.Engagement;
import org.qiyue.registry.model.Sex;
import org.qiyue.registry.store.intake.ContractRow;
import org.qiyue.registry.store.intake.LayOff;
import org.qiyue.registry.store.intake.WorkerRow;
import org.qiyue.registry.store.intake.WorkerTraits;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the rules of substance may know of the parties' past, as it stands before the filing; by kind, what its rules ask. */
final class HistoryFacts {
    private static final Logger LOG = LoggerFactory.getLogger(HistoryFacts.class);

    private HistoryFacts() {}

    /**
     * Adds what is known. Whether the user unit owns the agency and the area's average wage stand in registers from outside
     * ({@link RegisteredFacts}).
     */
    static FactsBuilder add(FactsBuilder facts, CheckedFiling.Readable checked, WorkingRegister register) {
        Relations.of(checked, register).ifPresent(relations -> add(facts, relations));
        return facts;
    }

    private static void add(FactsBuilder facts, Relations relations) {
        facts.worker(worker(relations)).dispatches(dispatches(relations));
        if (relations.isOfTermOrEnding()) {
            facts.employments(employments(relations));
        }
        if (relations.looksBack()) {
            facts.engagements(engagements(relations)).former(former(relations));
        }
        if (relations.hires()) {
            facts.laidOff(laidOff(relations));
        }
    }

    private static WorkerFacts worker(Relations relations) {
        WorkerRow worker = relations.worker();
        if (worker == null) {
            return new WorkerFacts(null, null, null, null);
        }
        WorkerTraits traits = worker.traits();
        return new WorkerFacts(
                relations.register().birthDate(worker),
                Sex.ofCode(worker.sex()).orElse(null),
                traits.cadreTrack(),
                traits.retirementKind() == null
                        ? null
                        : new RetirementAgreement(traits.retirementKind(), traits.retirementOn()));
    }

    /** A contract that is corrected counts for itself only by what the correction leaves as it was. */
    private static List<Engagement> engagements(Relations relations) {
        List<Engagement> engagements = new ArrayList<>();
        WorkingContract corrected = relations.corrected();
        for (ContractRow row : relations.pair()) {
            if (corrected != null && corrected.present().contractId().equals(row.contractId())) {
                ContractEvents.supersedes(relations.filing())
                        .flatMap(corrected::engagementBefore)
                        .ifPresent(engagements::add);
            } else {
                relations
                        .register()
                        .past(row.contractId())
                        .map(PastContract::engagement)
                        .ifPresent(engagements::add);
            }
        }
        return engagements;
    }

    private static List<Engagement> former(Relations relations) {
        List<Engagement> former = new ArrayList<>(0);
        for (ContractRow row : relations.former()) {
            relations
                    .register()
                    .past(row.contractId())
                    .map(PastContract::engagement)
                    .ifPresentOrElse(
                            former::add,
                            // What a filing says of the transfer then stands in for it; a sound filing must not fail
                            // for this.
                            () -> LOG.warn(
                                    "A contract with a former employer was not read: contract={}", row.contractId()));
        }
        return former;
    }

    private static List<OtherEmployment> employments(Relations relations) {
        List<OtherEmployment> employments = new ArrayList<>(0);
        for (ContractRow row : relations.otherEmployers()) {
            RuleFacts.whole(row)
                    .ifPresent(whole -> employments.add(new OtherEmployment(
                            row.contractId(),
                            row.employmentForm(),
                            whole,
                            row.ended() == null ? null : row.ended().on())));
        }
        return employments;
    }

    private static List<OtherDispatch> dispatches(Relations relations) {
        List<OtherDispatch> dispatches = new ArrayList<>(0);
        for (ContractRow row : relations.otherAgencies()) {
            relations
                    .register()
                    .past(row.contractId())
                    .map(PastContract::dispatches)
                    .ifPresent(dispatches::addAll);
        }
        return dispatches;
    }

    /** Nobody files whether the laid-off were told that the employer hires again: it is not on record. */
    private static List<LaidOff> laidOff(Relations relations) {
        List<LaidOff> others = relations.register().histories().laidOff(relations.employer());
        List<LaidOff> own = new ArrayList<>(0);
        for (ContractRow row : relations.ofEmployer()) {
            if (LayOff.isLayOff(row.ended())) {
                own.add(new LaidOff(row.ended().on(), row.occupationCode(), true, false));
            }
        }
        if (own.isEmpty()) {
            return others;
        }
        own.addAll(others);
        return own;
    }
}
