package org.qiyue.registry.model.casework;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.qiyue.registry.model.clock.SuspensionReason;
import org.qiyue.registry.model.clock.WorkDays;

/** A case of 2026, brought by real acts to any state; and an act that is in order there. */
final class Cases {

    static final WorkDays DAYS = WorkDays.standard();
    static final Official SUPERVISOR = new Official("supervisor", CaseRole.DISTRICT_SUPERVISOR);
    static final Official CHAIR = new Official("chair", CaseRole.CITY_OFFICER);
    static final Official APPROVER = new Official("head", CaseRole.DISTRICT_APPROVER);
    static final Official INSPECTOR = new Official("inspector-a", CaseRole.DISTRICT_INSPECTOR);
    static final Official SECOND = new Official("inspector-b", CaseRole.CITY_INSPECTOR);
    static final Official THIRD = new Official("inspector-c", CaseRole.DISTRICT_INSPECTOR);

    /** Sixty thousand yuan: a hearing may be asked for, and those in charge discuss it. */
    static final Sanction HEAVY = fined("60000");

    static final Sanction LIGHT = fined("20000");

    private Cases() {}

    static Sanction small(String yuan) {
        return new Sanction(
                false, List.of(new Fine("lsr-30", day("2026-02-01"), BigDecimal.ONE, new BigDecimal(yuan), false)));
    }

    static Sanction fined(String yuan) {
        return new Sanction(
                false,
                List.of(new Fine("lcl-84", day("2026-02-01"), BigDecimal.valueOf(30), new BigDecimal(yuan), false)));
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    /** A case that stands at a state, with two inspectors once it is filed. */
    static CaseFile at(CaseState state) {
        return switch (state) {
            case NEW -> CaseFile.opened("case-1", CaseSource.COMPLAINT, day("2026-03-02"), null);
            case TRIAGED -> done(at(CaseState.NEW), CaseAction.TRIAGE);
            case DISMISSED -> done(at(CaseState.TRIAGED), CaseAction.DISMISS);
            case REMINDED -> done(at(CaseState.TRIAGED), CaseAction.REMIND);
            case FILED -> done(done(at(CaseState.TRIAGED), CaseAction.FILE), CaseAction.ASSIGN);
            case INVESTIGATING -> done(at(CaseState.FILED), CaseAction.INVESTIGATE);
            case EXTENDED -> done(at(CaseState.INVESTIGATING), CaseAction.EXTEND);
            case CONCLUDED -> done(at(CaseState.INVESTIGATING), CaseAction.CONCLUDE);
            case RECTIFY_ORDERED -> done(at(CaseState.CONCLUDED), CaseAction.ORDER_RECTIFICATION);
            case RECHECK -> done(at(CaseState.RECTIFY_ORDERED), CaseAction.RECHECK);
            case PRIOR_NOTICE -> done(at(CaseState.CONCLUDED), CaseAction.GIVE_PRIOR_NOTICE);
            case HEARING -> done(at(CaseState.PRIOR_NOTICE), CaseAction.REQUEST_HEARING);
            case DECIDED -> done(ready(CaseAction.DECIDE, CaseState.PRIOR_NOTICE), CaseAction.DECIDE);
            case SERVED -> done(at(CaseState.DECIDED), CaseAction.SERVE);
            case EXECUTING -> done(at(CaseState.SERVED), CaseAction.EXECUTE);
            case CLOSED -> done(ready(CaseAction.CLOSE, CaseState.EXECUTING), CaseAction.CLOSE);
            case TRANSFERRED -> done(at(CaseState.NEW), CaseAction.TRANSFER);
            case WITHDRAWN -> done(at(CaseState.NEW), CaseAction.WITHDRAW);
        };
    }

    /** The same, made ready for an action that needs more than its state. */
    static CaseFile ready(CaseAction action, CaseState state) {
        CaseFile file = at(state);
        return switch (action) {
            case SETTLE_EVIDENCE -> done(file, CaseAction.PRESERVE_EVIDENCE);
            case RESUME -> done(file, CaseAction.SUSPEND);
            case HOLD_HEARING, END_HEARING -> done(file, CaseAction.SUMMON_HEARING);
            case REVIEW_LEGALITY, DISCUSS, DECIDE_NO_PENALTY -> state == CaseState.HEARING ? heard(file) : file;
            case DECIDE ->
                done(
                        done(state == CaseState.HEARING ? heard(file) : file, CaseAction.REVIEW_LEGALITY),
                        CaseAction.DISCUSS);
            case APPLY_TO_COURT -> done(file, CaseAction.DEMAND);
            case CLOSE -> done(done(file, CaseAction.PUBLISH), CaseAction.RECORD_FULFILMENT);
            default -> file;
        };
    }

    static CaseFile heard(CaseFile file) {
        return done(done(file, CaseAction.SUMMON_HEARING), CaseAction.HOLD_HEARING);
    }

    static CaseFile done(CaseFile file, CaseAction action) {
        return done(file, act(action, file.state(), file));
    }

    static CaseFile done(CaseFile file, Act act) {
        Outcome outcome = Casework.next(file, act, DAYS);
        if (outcome instanceof Outcome.Done done) {
            return done.file();
        }
        throw new AssertionError(act + " in " + file.state() + ": " + outcome);
    }

    /** An act that is in order in a case that is ready for it. */
    static Act act(CaseAction action, CaseState state, CaseFile file) {
        LocalDate day = later(dayOf(action, state), file.lastActOn());
        return new Act(action, actorOf(action, state), day, said(action, day));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate dayOf(CaseAction action, CaseState state) {
        return switch (action) {
            case TRIAGE -> day("2026-03-03");
            case REMIND -> day("2026-03-04");
            case FILE, ASSIGN -> day("2026-03-06");
            case INVESTIGATE -> day("2026-03-09");
            case EXTEND -> day("2026-04-10");
            case CONCLUDE -> day("2026-04-20");
            case ORDER_RECTIFICATION, GIVE_PRIOR_NOTICE -> day("2026-04-22");
            case RECHECK -> day("2026-05-25");
            case REQUEST_HEARING -> day("2026-04-24");
            case SUMMON_HEARING -> day("2026-04-27");
            case HOLD_HEARING -> day("2026-05-12");
            case DECIDE -> state == CaseState.HEARING ? day("2026-05-15") : day("2026-05-06");
            case SERVE -> day("2026-05-08");
            case DEMAND -> day("2026-06-01");
            case APPLY_TO_COURT -> day("2026-11-12");
            default -> day("2026-01-01");
        };
    }

    private static Official actorOf(CaseAction action, CaseState state) {
        Transition line = CaseTable.find(action, state).orElseThrow();
        if (line.conditions().contains(Condition.ACTOR_IS_CHAIR)
                || line.conditions().contains(Condition.ENDS_AS_CHAIR)) {
            return CHAIR;
        }
        return List.of(INSPECTOR, APPROVER, SUPERVISOR).stream()
                .filter(official -> line.roles().contains(official.role()))
                .findFirst()
                .orElseThrow();
    }

    private static Particulars said(CaseAction action, LocalDate day) {
        Particulars.Builder said = Particulars.reason("查明事实").reference("材料-1");
        return switch (action) {
            case FILE -> said.caseNumber("京朝人社监立〔2026〕1号").build();
            case ASSIGN -> said.inspectors(INSPECTOR, SECOND).build();
            case RECUSE -> said.person(SECOND.account()).build();
            case SUSPEND -> said.suspension(SuspensionReason.PUBLIC_NOTICE).build();
            case ORDER_RECTIFICATION -> said.date(day.plusDays(28)).build();
            case GIVE_PRIOR_NOTICE ->
                said.sanction(HEAVY).delivery(DeliveryMethod.DIRECT).build();
            case SUMMON_HEARING ->
                said.person(CHAIR.account()).date(day("2026-05-12")).build();
            case DECIDE -> said.sanction(HEAVY).build();
            case PENALISE_ON_THE_SPOT -> said.sanction(small("3000")).build();
            case SERVE, DEMAND -> said.delivery(DeliveryMethod.POST).build();
            default -> said.build();
        };
    }
}
