package org.qiyue.registry.service.casework;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.qiyue.registry.model.casework.DeliveryMethod;
import org.qiyue.registry.model.clock.SuspensionReason;
import org.qiyue.registry.service.casework.CaseViews.ActDetail;
import org.qiyue.registry.service.casework.CaseViews.AttachmentView;
import org.qiyue.registry.service.casework.CaseViews.ClockMoveView;
import org.qiyue.registry.service.casework.CaseViews.EntryView;
import org.qiyue.registry.service.casework.CaseViews.OfficialView;
import org.qiyue.registry.service.casework.Officials.Names;
import org.qiyue.registry.service.casework.TalkStore.TalkRow;

/** All that happened in a case, the newest first. */
final class Timeline {
    private Timeline() {}

    static List<EntryView> of(
            CaseRow row, List<ActRow> acts, List<TalkRow> talk, List<AttachmentView> attachments, Names names) {
        List<EntryView> entries = new ArrayList<>();
        entries.add(new EntryView(
                "OPENED",
                row.openedAt(),
                row.file().openedOn(),
                names.of(row.openedBy()),
                null,
                null,
                null,
                row.subject(),
                null,
                List.of(),
                List.of()));
        acts.forEach(act -> entries.add(act(act, names)));
        talk.forEach(said -> entries.add(said(said, names)));
        attachments.forEach(file -> entries.add(new EntryView(
                "ATTACHMENT",
                file.addedAt(),
                null,
                file.addedBy(),
                null,
                null,
                null,
                file.fileName(),
                null,
                List.of(),
                List.of())));
        entries.sort(Comparator.comparing(EntryView::at).reversed());
        return List.copyOf(entries);
    }

    private static EntryView act(ActRow act, Names names) {
        return new EntryView(
                "ACT",
                act.at(),
                act.day(),
                names.of(act.by()),
                act.actNo(),
                Named.of(act.action()),
                Named.of(act.to()),
                act.said().reason(),
                detail(act.said(), names),
                act.forms().stream().map(Named::of).toList(),
                act.clocks().stream()
                        .map(move ->
                                new ClockMoveView(ClockViews.name(move.clock(), act.day()), move.move(), move.dueOn()))
                        .toList());
    }

    private static ActDetail detail(ActJson said, Names names) {
        return new ActDetail(
                names.of(said.inspectors()),
                names.of(said.person()),
                said.date(),
                said.sanction(),
                Optional.ofNullable(said.suspension())
                        .map(name ->
                                Named.of(name, SuspensionReason.valueOf(name).label()))
                        .orElse(null),
                Optional.ofNullable(said.delivery())
                        .map(name -> Named.of(name, DeliveryMethod.valueOf(name).label()))
                        .orElse(null),
                said.consented(),
                said.reference());
    }

    private static EntryView said(TalkRow said, Names names) {
        OfficialView to = names.of(said.to());
        ActDetail detail = to == null ? null : new ActDetail(List.of(), to, null, null, null, null, false, null);
        return new EntryView(
                to == null ? "COMMENT" : "HAND_OVER",
                said.at(),
                null,
                names.of(said.by()),
                null,
                null,
                null,
                said.text(),
                detail,
                List.of(),
                List.of());
    }
}
