package org.qiyue.registry.service.parameter;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.qiyue.registry.model.ChangeCheck;
import org.qiyue.registry.model.ChangeableTable;
import org.qiyue.registry.model.CodeListChanges;
import org.qiyue.registry.model.CodeListCheck;
import org.qiyue.registry.service.access.CallerIdentity;
import org.qiyue.registry.service.parameter.ChangeViews.ChangeState;
import org.qiyue.registry.service.parameter.ChangeViews.ChangeView;
import org.qiyue.registry.service.parameter.ChangeViews.DecisionRequest;
import org.qiyue.registry.service.parameter.ChangeViews.Outcome;
import org.qiyue.registry.service.parameter.ChangeViews.ProposalRequest;
import org.qiyue.registry.service.problem.Problem;
import org.qiyue.registry.service.problem.ProblemException;
import org.qiyue.registry.service.web.Revision;

/**
 * The course of a change: proposed by one official, withdrawn by the same or decided by another, once. Every method runs in
 * the transaction of its caller.
 */
@ApplicationScoped
class TableChanges {
    private final ChangeStore store;
    private final Parameters parameters;
    private final KeptCodes codes;
    private final CallerIdentity callers;

    TableChanges(ChangeStore store, Parameters parameters, KeptCodes codes, CallerIdentity callers) {
        this.store = store;
        this.parameters = parameters;
        this.codes = codes;
        this.callers = callers;
    }

    ChangeView known(long changeNo) {
        return store.find(changeNo).orElseThrow(ProblemException::notFound);
    }

    ChangeView propose(ProposalRequest asked) {
        ProposalRequest whole = asked.validFrom() == null ? asked.validFrom(asked.filingsFrom()) : asked;
        if (whole.table().equals(KeptCodes.TABLE)) {
            demandSoundCode(whole);
        } else {
            demandChange(whole);
        }
        if (tooSoon(whole.filingsFrom())) {
            throw invalid(
                    "适用的备案日最早为 " + parameters.earliest() + "(须在该日开始前至少一小时批准)。",
                    "The first day of filing can be " + parameters.earliest()
                            + " at the earliest: a change is approved at least an hour before its day begins.");
        }
        return store.propose(whole, account())
                .orElseThrow(() -> new ProblemException(
                        Problem.ALREADY_REGISTERED,
                        "此项自同一日起的另一变更正等待决定。",
                        "Another change of this entry from the same day on waits for a decision."));
    }

    ChangeView withdraw(long changeNo, String ifMatch) {
        ChangeView change = open(changeNo, ifMatch);
        if (!change.proposedBy().equals(account())) {
            throw new ProblemException(
                    Problem.NOT_ALLOWED, "只有提出人可以撤回。", "Only the official who proposed it can withdraw it.");
        }
        return close(change, ChangeState.WITHDRAWN, null);
    }

    ChangeView decide(long changeNo, String ifMatch, DecisionRequest decision) {
        ChangeView change = open(changeNo, ifMatch);
        if (change.proposedBy().equals(account())) {
            throw new ProblemException(
                    Problem.ANOTHER_OFFICIAL_REQUIRED,
                    "提出人不得决定自己提出的变更。",
                    "Nobody decides about a change that he proposed himself.");
        }
        if (decision.outcome() == Outcome.REFUSED) {
            return close(change, ChangeState.REFUSED, decision.reason().strip());
        }
        if (tooSoon(change.filingsFrom())) {
            throw tooLate(change);
        }
        return close(change, ChangeState.APPROVED, decision.reason().strip());
    }

    private ChangeView open(long changeNo, String ifMatch) {
        long revision = Revision.demanded(ifMatch);
        ChangeView change = known(changeNo);
        Revision.demand(change.revision() == revision);
        if (change.state() != ChangeState.PROPOSED) {
            throw new ProblemException(
                    Problem.STATE_CONFLICT,
                    "此变更已有结果,不能再改;如需更改,请另提变更。",
                    "The change is decided and is never edited; propose another one.");
        }
        return change;
    }

    private ChangeView close(ChangeView change, ChangeState state, String reason) {
        try {
            Revision.demand(store.decide(change.changeNo(), change.revision(), state, reason, account()));
        } catch (ChangeStore.TooLateException late) {
            throw tooLate(change);
        }
        return known(change.changeNo());
    }

    private boolean tooSoon(LocalDate filingsFrom) {
        return filingsFrom.isBefore(parameters.earliest());
    }

    private ProblemException tooLate(ChangeView change) {
        return new ProblemException(
                Problem.STATE_CONFLICT,
                "适用的备案日 " + change.filingsFrom() + " 已不足一小时,不能再批准;请另提自更晚日期起的变更。",
                "The day of filing " + change.filingsFrom()
                        + " begins in less than an hour: it cannot be approved any more; propose a later day.");
    }

    private void demandChange(ProposalRequest asked) {
        ChangeableTable table = ChangeableTable.named(asked.table())
                .orElseThrow(() -> invalid("没有此名称的可变更表。", "No table of that name can be changed."));
        demandNone(ChangeCheck.flaws(table, asked.key(), asked.values(), asked.validFrom(), asked.filingsFrom()));
        parameters
                .values(table, asked.key(), asked.validFrom())
                .filter(asked.values()::equals)
                .ifPresent(same -> {
                    throw invalid("该日已是此值,无需变更。", "It has this value on that day already; nothing would change.");
                });
    }

    private void demandSoundCode(ProposalRequest asked) {
        int slash = asked.key().indexOf('/');
        String list = slash < 0 ? asked.key() : asked.key().substring(0, slash);
        if (slash < 0 || CodeListChanges.of(list) == CodeListChanges.NONE) {
            throw invalid("没有此名称的可变更代码表。", "No code list of that name can be changed.");
        }
        demandNone(CodeListCheck.flaws(
                list, codes.items(list), asked.key().substring(slash + 1), asked.values(), asked.validFrom()));
    }

    private static void demandNone(List<ChangeCheck.Flaw> flaws) {
        if (!flaws.isEmpty()) {
            throw invalid(
                    flaws.stream().map(ChangeCheck.Flaw::zh).collect(Collectors.joining(" ")),
                    flaws.stream().map(ChangeCheck.Flaw::en).collect(Collectors.joining(" ")));
        }
    }

    private static ProblemException invalid(String zh, String en) {
        return new ProblemException(Problem.INVALID_PARAMETER, zh, en);
    }

    private String account() {
        return callers.current().username();
    }
}
