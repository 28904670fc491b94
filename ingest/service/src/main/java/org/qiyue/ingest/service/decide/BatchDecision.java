package org.qiyue.ingest.service.decide;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qiyue.ingest.protocol.ReceiptFinding;
import org.qiyue.ingest.protocol.ReceiptResult;
import org.qiyue.ingest.rules.Facts;
import org.qiyue.ingest.rules.Finding;
import org.qiyue.ingest.rules.RuleBook;
import org.qiyue.ingest.rules.Verdict;
import org.qiyue.ingest.service.check.CheckedFiling;
import org.qiyue.ingest.service.check.Defects;
import org.qiyue.registry.model.FilingKind;
import org.qiyue.registry.store.intake.ContractName;
import org.qiyue.registry.store.intake.Decision;
import org.qiyue.registry.store.intake.FilingKey;
import org.qiyue.registry.store.intake.FilingResult;
import org.qiyue.registry.store.intake.FilingRow;
import org.qiyue.registry.store.intake.HeldRow;
import org.qiyue.registry.store.intake.IntakeBatch;
import org.qiyue.registry.store.intake.TakenKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The decisions about one batch, filing after filing, in the order in which they arrived. Reads and changes nothing
 * but the working register it is given.
 */
public final class BatchDecision {
    private static final Logger LOG = LoggerFactory.getLogger(BatchDecision.class);

    private final RuleBook rules;
    private final WorkingRegister register;
    private final Registrar registrar;
    private final NumberSupply numbers;
    private final Instant now;
    private final Recollection recalled;
    private final OffsetDateTime nowInCity;
    private final IntakeBatch batch;
    private final Map<Long, FilingRow> rows = new LinkedHashMap<>();
    private final Map<Long, HeldRow> holds = new LinkedHashMap<>();
    private final List<DraftReceipt> receipts = new ArrayList<>();
    private final Deque<WorkingContract> toRelease = new ArrayDeque<>();
    private final Set<WorkingContract> released = new LinkedHashSet<>();
    private final Tally tally = new Tally();
    private final Refusals refusals;
    private boolean releasing = true;

    /**
     * @param rules those that decide
     * @param registrar carries out what is accepted
     * @param now when the batch counts as decided
     * @param recalled what was decided before of filings that are decided once more
     */
    public BatchDecision(
            RuleBook rules,
            WorkingRegister register,
            Registrar registrar,
            NumberSupply numbers,
            Instant now,
            Recollection recalled) {
        this.rules = rules;
        this.recalled = recalled;
        this.register = register;
        this.registrar = registrar;
        this.numbers = numbers;
        this.now = now.truncatedTo(ChronoUnit.MILLIS);
        this.nowInCity = ReceiptForm.inCity(this.now);
        this.batch = new IntakeBatch(this.now);
        this.refusals = new Refusals(rules, register, numbers, this.now, batch, rows, receipts, tally);
    }

    /** From now on what waits for a contract that changes is left for another transaction. */
    public void putOffReleases() {
        releasing = false;
    }

    /** Decides the next filing. */
    public void decide(CheckedFiling checked) {
        if (checked instanceof CheckedFiling.Readable readable) {
            judge(readable);
        } else {
            refusals.quarantine((CheckedFiling.Unreadable) checked);
        }
        releaseAll();
    }

    /**
     * Decides a filing of the log once more, under its number: it had the trust it needed when it arrived, and took its
     * key.
     */
    public void repeat(CheckedFiling.Readable filing, long filingNo) {
        Verdict verdict = judged(filingNo, filing, RuleFacts.held(filing, register, false));
        take(OpenFiling.of(filingNo, filing, Questions.key(filing).orElseThrow(), null, null, false), verdict);
        releaseAll();
    }

    /** Decides again what waits for a contract, as far as it is at hand: more than one transaction can hold waited. */
    public void resume(ContractName name) {
        batch.releasesNow(List.of(name));
        register.contract(name).ifPresent(toRelease::push);
        releaseAll();
    }

    /** Refuses a held filing whose time is up, or registers it when nothing holds it any more. */
    public void expire(HeldBack held) {
        settle(reopened(held), again(held, true));
        releaseAll();
    }

    /** Carries out what the bureau decided; nothing holds such a filing any more. */
    public void carryOut(Ruled ruled) {
        CheckedFiling.Readable filing = ruled.filing();
        FilingKey key = Questions.key(filing).orElseThrow();
        String asked = new ReceiptNumbers(key, filing.digestHex()).of(FilingResult.PENDING_APPROVAL);
        settle(
                OpenFiling.of(ruled.filingNo(), filing, key, asked, null, true),
                judged(ruled.filingNo(), filing, RuleFacts.ruled(ruled, register)));
        releaseAll();
    }

    /** Ends the batch. */
    public Decided finish() {
        batch.releasesLater(register.unfinished(released));
        rows.values().forEach(batch::filing);
        holds.values().forEach(batch::holds);
        registrar.finish(batch);
        return new Decided(batch, receipts, tally);
    }

    private void judge(CheckedFiling.Readable filing) {
        Optional<FilingKey> own = Questions.key(filing);
        Verdict verdict;
        try {
            verdict = rules.evaluate(filing.reading(), filing.foreseen(), RuleFacts.arrived(filing, own, register));
        } catch (RuntimeException | StackOverflowError e) {
            Defects.quarantined(LOG, filing.origin(), e);
            refusals.quarantine(filing.unprocessable());
            return;
        }
        if (verdict.repeat()) {
            tally.repeat();
            return;
        }
        Optional<FilingKey> key = verdict.takesKey() ? own : Optional.empty();
        if (key.isEmpty()) {
            refusals.refuse(filing, verdict);
            return;
        }
        String quarantine = register.refusedAs(Questions.content(filing)).orElse(null);
        take(OpenFiling.of(numbers.filings().next(), filing, key.get(), null, quarantine, false), verdict);
    }

    /** Decides a filing that takes its key. */
    private void take(OpenFiling open, Verdict verdict) {
        String first = open.receiptNo(FilingResult.valueOf(verdict.result().name()));
        TakenKey taken = new TakenKey(open.key(), open.filing().digest(), open.filingNo(), first);
        register.take(taken);
        batch.takes(taken);
        settle(open, verdict);
    }

    /** Judges a held filing by every rule of content and state, as of its own receipt. */
    private Verdict again(HeldBack held, boolean holdEnded) {
        return judged(held.filingNo(), held.filing(), RuleFacts.held(held.filing(), register, holdEnded));
    }

    private Verdict judged(long filingNo, CheckedFiling.Readable filing, Facts facts) {
        return recalled.verdict(filingNo, now, () -> rules.evaluateTrusted(filing.reading(), filing.foreseen(), facts));
    }

    private OpenFiling reopened(HeldBack held) {
        FilingKey key = Questions.key(held.filing()).orElseThrow();
        return OpenFiling.of(
                held.filingNo(), held.filing(), key, held.provisionalReceiptNo(), null, !held.ofThisBatch());
    }

    /** Decides a filing that holds its key. */
    private void settle(OpenFiling open, Verdict verdict) {
        switch (verdict.result()) {
            case ACCEPTED, ACCEPTED_WITH_WARNINGS -> acceptIfThereIsPlace(open, verdict);
            case REJECTED -> conclude(open, verdict, FilingResult.REJECTED, register.contract(open.filing()), null);
            case HELD -> hold(open, verdict);
            case PENDING_APPROVAL -> ask(open, verdict);
        }
    }

    private void acceptIfThereIsPlace(OpenFiling open, Verdict verdict) {
        Optional<WorkingContract> contract = register.contract(open.filing());
        FilingKind kind = open.filing().filing().kind();
        if (kind != FilingKind.CONCLUDED
                && contract.filter(known -> Limits.isFull(known, kind)).isPresent()) {
            conclude(open, Limits.tooManyEvents(verdict), FilingResult.REJECTED, contract, null);
        } else {
            accept(open, verdict);
        }
    }

    private void ask(OpenFiling open, Verdict verdict) {
        conclude(open, verdict, FilingResult.PENDING_APPROVAL, register.contract(open.filing()), null);
        batch.asks(Petition.of(open.filingNo(), open.filing().filing(), register.contract(open.filing())));
    }

    private void accept(OpenFiling open, Verdict verdict) {
        Registrar.Registered registered = registrar.register(open.filing(), open.filingNo(), now);
        FilingResult result = FilingResult.valueOf(verdict.result().name());
        register.file(
                open.filingNo(),
                new FiledBefore(
                        open.key().platformCode(),
                        open.filing().origin().receivedAt(),
                        !recalled.alerts(open.filingNo(), verdict).isEmpty()));
        conclude(open, verdict, result, Optional.of(registered.contract()), registered);
        toRelease.push(registered.contract());
    }

    private void hold(OpenFiling open, Verdict verdict) {
        HeldRow hold = Parking.of(open.filingNo(), open.filing(), verdict, register);
        if (register.waiting(hold.waitsFor()) >= Limits.WAITING) {
            Verdict refusal = Limits.tooManyWait(verdict);
            conclude(open, refusal, FilingResult.REJECTED, register.contract(open.filing()), null);
            return;
        }
        HeldBack held = new HeldBack(hold, open.receiptNo(FilingResult.HELD), open.filing(), true);
        register.hold(held);
        Optional<HeldBack> conclusion = releasing ? Crossing.conclusionOf(open.filing(), register) : Optional.empty();
        conclusion.ifPresent(this::reconsider);
        if (conclusion.isPresent() && register.contract(open.filing()).isPresent()) {
            register.release(held);
            settle(open, again(held, false));
            return;
        }
        conclude(open, verdict, FilingResult.HELD, register.contract(open.filing()), null);
        holds.put(open.filingNo(), hold);
    }

    /** Decides a held filing again, now that there is news of what it waits for; one that a rule fails over waits on. */
    private void reconsider(HeldBack held) {
        Verdict verdict;
        try {
            verdict = again(held, false);
        } catch (RuntimeException | StackOverflowError e) {
            Defects.waitsOn(LOG, held.filingNo(), e);
            return;
        }
        if (verdict.result() == ReceiptResult.HELD) {
            park(held, verdict);
        } else if (verdict.result() == ReceiptResult.PENDING_APPROVAL || !recalled.waitsOn(held.filingNo(), now)) {
            register.release(held);
            settle(reopened(held), verdict);
        }
    }

    /** Decides again what waits for the contracts that have changed, until nothing more can be decided. */
    private void releaseAll() {
        if (!releasing) {
            toRelease.forEach(contract -> batch.releasesLater(register.awaited(contract)));
            toRelease.clear();
            return;
        }
        while (!toRelease.isEmpty()) {
            WorkingContract contract = toRelease.pop();
            released.add(contract);
            for (HeldBack held : register.waitingFor(contract)) {
                if (held.waitsBeyond(contract)) {
                    continue;
                }
                int others = toRelease.size();
                reconsider(held);
                if (toRelease.size() > others) {
                    // What waits for the event just registered comes first, then the rest of this, from the oldest.
                    WorkingContract changed = toRelease.pop();
                    toRelease.push(contract);
                    toRelease.push(changed);
                    break;
                }
            }
        }
    }

    /** A filing that waits on, as it was told, though perhaps for something else than before. */
    private void park(HeldBack held, Verdict verdict) {
        HeldRow next = Parking.of(held.filingNo(), held.filing(), verdict, register);
        if (next.equals(held.hold())) {
            return;
        }
        register.release(held);
        register.hold(new HeldBack(next, held.provisionalReceiptNo(), held.filing(), held.ofThisBatch()));
        holds.put(held.filingNo(), next);
        if (!held.ofThisBatch()) {
            batch.releases(held.filingNo());
        }
    }

    private void conclude(
            OpenFiling open,
            Verdict verdict,
            FilingResult result,
            Optional<WorkingContract> contract,
            Registrar.Registered registered) {
        boolean isFinal = result != FilingResult.HELD && result != FilingResult.PENDING_APPROVAL;
        String number = open.receiptNo(result);
        Integer version =
                registered == null ? null : registered.step().version().version();
        List<ReceiptFinding> told = ReceiptForm.told(verdict);
        Decision decision = FilingDraft.decision(
                now,
                open.filing(),
                verdict,
                told,
                result,
                isFinal ? number : null,
                contract,
                version,
                FilingDraft.employer(open.filing(), contract));
        if (open.isInRegister()) {
            batch.decided(open.filingNo(), decision);
            batch.releases(open.filingNo());
            holds.remove(open.filingNo());
        } else {
            String provisional = isFinal || open.provisional() != null ? open.provisional() : number;
            rows.put(
                    open.filingNo(),
                    FilingDraft.row(open.filingNo(), open.key().filingId(), open.filing(), provisional, decision));
            holds.remove(open.filingNo());
        }
        if (isFinal) {
            alert(open, verdict, decision);
        }
        tally.count(open.key().platformCode(), result, verdict);
        receipts.add(new DraftReceipt(
                open.key().platformCode(),
                ReceiptForm.decided(
                        number,
                        open.filing(),
                        open.digest(),
                        verdict,
                        told,
                        nowInCity,
                        open.replaces(),
                        decision.contractId(),
                        version,
                        registered == null ? List.of() : registered.step().altered())));
    }

    private void alert(OpenFiling open, Verdict verdict, Decision decision) {
        UnqualifiedAuthorities.of(verdict, open.filing(), open.filingNo()).forEach(batch::unqualified);
        List<Finding> alerts = recalled.alerts(open.filingNo(), verdict);
        if (alerts.isEmpty()) {
            return;
        }
        String employer = Optional.ofNullable(Questions.employer(open.filing()))
                .or(() -> register.contract(open.filing())
                        .map(contract -> contract.present().creditCode()))
                .orElse(null);
        Leads.of(alerts, open.filingNo(), open.key().platformCode(), employer, decision, now)
                .forEach(batch::risk);
    }
}
