package org.qiyue.registry.service.casework;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qiyue.registry.service.casework.TalkStore.TalkRow;
import org.qiyue.registry.service.problem.Problem;
import org.qiyue.registry.service.problem.ProblemException;

/** Tells who meant an older version of a case what has changed since. */
@ApplicationScoped
class CaseChanges {
    private static final int MOST_TOLD = 5;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    private final ActStore acts;
    private final TalkStore talk;

    CaseChanges(ActStore acts, TalkStore talk) {
        this.acts = acts;
        this.talk = talk;
    }

    /** Goes on with the version that was meant alone. */
    void demand(CaseRow row, long version) {
        if (row.version() != version) {
            throw since(row, version);
        }
    }

    /** The answer to who meant an older version. */
    ProblemException since(CaseRow row, long version) {
        List<Change> changed = Stream.concat(
                        acts.of(row.caseId()).stream()
                                .filter(act -> act.version() > version)
                                .map(CaseChanges::change),
                        talk.of(row.caseId()).stream()
                                .filter(said -> said.version() > version)
                                .map(CaseChanges::change))
                .sorted(Comparator.comparingLong(Change::version).reversed())
                .limit(MOST_TOLD)
                .toList();
        return new ProblemException(
                Problem.CHANGED_MEANWHILE,
                "您读取之后案件已有变动:" + told(changed, "、", Change::zh) + "。请重新读取后再办理,已填写的内容不会丢失。",
                "The case has changed since you read it: " + told(changed, ", ", Change::en)
                        + ". Read it again and go on; what you have written is not lost.");
    }

    private static String told(List<Change> changed, String between, Function<Change, String> sentence) {
        return changed.isEmpty() ? "-" : changed.stream().map(sentence).collect(Collectors.joining(between));
    }

    private static Change change(ActRow act) {
        return new Change(
                act.version(),
                act.by() + " " + TIME.format(act.at()) + " “"
                        + act.action().label().zh() + "”",
                "\"" + act.action().label().en() + "\" by " + act.by() + ", " + TIME.format(act.at()));
    }

    private static Change change(TalkRow said) {
        return new Change(
                said.version(),
                said.by() + " " + TIME.format(said.at()) + " 交给 " + said.to(),
                "handed over to " + said.to() + " by " + said.by() + ", " + TIME.format(said.at()));
    }

    private record Change(long version, String zh, String en) {}
}
