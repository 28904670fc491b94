package org.qiyue.registry.service.party;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qiyue.registry.model.ContractEvent;
import org.qiyue.registry.model.ContractTimeline;

/** The events of one contract that were registered by a moment, and what of them counted then. */
final class ContractPast {
    private final Map<Long, PartyEvent> byNumber = new HashMap<>();
    private final Map<String, PartyEvent> byFiling = new HashMap<>();
    private final ContractTimeline timeline;

    /** @param known in the order of their versions */
    ContractPast(List<PartyEvent> known) {
        known.forEach(event -> {
            byNumber.put(event.filingNo(), event);
            byFiling.put(event.filingId().toString(), event);
        });
        this.timeline =
                ContractTimeline.of(known.stream().map(PartyEvent::event).toList());
    }

    /**
     * Since when a filing counts.
     *
     * @param legalOn the day by which it is placed among others, of a correction that of the filing corrected
     * @param from the first day on which it holds: of an amendment that of its effect, else the legal day
     */
    record Counted(LocalDate legalOn, LocalDate from) {}

    /** The registered event of a filing; empty when it was not registered by then. */
    Optional<PartyEvent> event(long filingNo) {
        return Optional.ofNullable(byNumber.get(filingNo));
    }

    /** Since when what a filing said counted; empty when it was not registered by then or was withdrawn. */
    Optional<Counted> counted(long filingNo) {
        PartyEvent event = byNumber.get(filingNo);
        while (event != null && timeline.counts(event.filingId().toString())) {
            if (event.supersedes() == null) {
                String report = event.filingId().toString();
                return timeline.eventsInLegalOrder().stream()
                        .filter(one -> one.filingId().equals(report))
                        .map(ContractPast::counted)
                        .findFirst();
            }
            event = byFiling.get(event.supersedes().toString());
        }
        return Optional.empty();
    }

    /** The filing that a filing corrects in the end; itself for one that corrects none. */
    long report(long filingNo) {
        PartyEvent event = byNumber.get(filingNo);
        PartyEvent named = event;
        while (named != null && named.supersedes() != null) {
            event = named;
            named = byFiling.get(named.supersedes().toString());
        }
        return (named == null ? event : named).filingNo();
    }

    /** Since when what a filing said was reported to count, whether it still does or not. */
    Counted reported(long filingNo) {
        return counted(byNumber.get(report(filingNo)).event());
    }

    /** The withdrawal by which what a filing said counts no more: its own, or that of what it corrects. */
    Optional<PartyEvent> withdrawal(long filingNo) {
        PartyEvent event = byNumber.get(filingNo);
        while (event != null) {
            Optional<PartyEvent> withdrawal =
                    timeline.withdrawnBy(event.filingId().toString()).map(byFiling::get);
            if (withdrawal.isPresent() || event.supersedes() == null) {
                return withdrawal;
            }
            event = byFiling.get(event.supersedes().toString());
        }
        return Optional.empty();
    }

    /** The corrections of a filing that count, in the order of their registration. */
    List<PartyEvent> corrections(long filingNo) {
        PartyEvent event = byNumber.get(filingNo);
        return byNumber.values().stream()
                .filter(one -> one.kind().equals("CORRECTED")
                        && one.supersedes().equals(event.filingId())
                        && timeline.counts(one.filingId().toString()))
                .sorted((one, other) -> Integer.compare(one.version(), other.version()))
                .toList();
    }

    private static Counted counted(ContractEvent event) {
        LocalDate from =
                event instanceof ContractEvent.Amendment amendment ? amendment.effectiveOn() : event.legalDate();
        return new Counted(event.legalDate(), from);
    }
}
