package org.qiyue.ingest.service.decide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.qiyue.ingest.protocol.Amended;
import org.qiyue.ingest.protocol.Concluded;
import org.qiyue.ingest.protocol.ContractBlock;
import org.qiyue.ingest.protocol.ContractFiling;
import org.qiyue.ingest.protocol.Corrected;
import org.qiyue.ingest.protocol.EndingFiling;
import org.qiyue.ingest.protocol.Filing;
import org.qiyue.ingest.protocol.Renewed;
import org.qiyue.ingest.protocol.Terminated;
import org.qiyue.ingest.service.check.CheckedFiling;
import org.qiyue.registry.model.TermType;
import org.qiyue.registry.model.Transfer;
import org.qiyue.registry.store.intake.ContractRow;
import org.qiyue.registry.store.intake.LayOff;
import org.qiyue.registry.store.intake.VersionRow;
import org.qiyue.registry.store.intake.WorkerRow;

/**
 * Which other contracts and lay-offs a filing is judged by, as its kind and content can need: in one place, so that what is
 * asked of the register is what is looked at afterwards. Contracts that are void or moved are none of them.
 *
 * @param filing the filing
 * @param corrected the contract that a correction corrects, else null
 * @param continued the contract that a renewal goes on with or a termination ends, or that is corrected; else null
 * @param worker its worker, null for one that the register does not know
 * @param employer its employer, null when it names none
 * @param register where all is looked up
 */
record Relations(
        Filing filing,
        WorkingContract corrected,
        WorkingContract continued,
        WorkerRow worker,
        String employer,
        WorkingRegister register) {
    /** The most contracts of one relation that are looked at, the newest ones; no worker of real life has so many. */
    static final int CONTRACTS = 100;
    /** How far a hiring looks back for lay-offs; the law asks for six months. */
    private static final int LAY_OFF_MONTHS = 12;

    private static final String TRANSFERRED_FROM = "/contract/transferredFrom";

    /** Empty for a filing that no rule of substance judges: a withdrawal, one that cannot be read, one of a void contract. */
    static Optional<Relations> of(CheckedFiling.Readable checked, WorkingRegister register) {
        Filing filing = checked.filing();
        if (filing instanceof ContractFiling) {
            return Optional.of(new Relations(
                    filing,
                    null,
                    filing instanceof Renewed || filing instanceof Terminated
                            ? register.contract(checked)
                                    .filter(contract -> !contract.timeline().isVoid())
                                    .orElse(null)
                            : null,
                    register.worker(checked.worker()).orElse(null),
                    Questions.employer(checked),
                    register));
        }
        return filing instanceof Corrected
                ? register.contract(checked)
                        .filter(contract -> !contract.timeline().isVoid())
                        .map(contract -> new Relations(
                                filing,
                                contract,
                                contract,
                                register.workerOf(contract).orElse(null),
                                contract.present().creditCode(),
                                register))
                : Optional.empty();
    }

    /** Whether it is judged by the contracts its parties have had: a fixed term, a probation, an ending, or what corrects them. */
    boolean looksBack() {
        ContractBlock agreed = agreed();
        return filing instanceof EndingFiling
                || corrects("/contract/")
                || corrects("/ending/")
                || agreed != null
                        && (TermType.FIXED.code().equals(agreed.termType())
                                || agreed.probationStart() != null
                                || agreed.probationEnd() != null
                                || agreed.probationWage() != null);
    }

    /** Whether it begins or ends days that the worker spends with the employer. */
    boolean isOfTermOrEnding() {
        return agreed() != null || filing instanceof EndingFiling;
    }

    /** The contracts of its employer and worker, the one it names among them. */
    List<ContractRow> pair() {
        return looksBack() ? ofEmployer() : List.of();
    }

    /** The contracts of its employer and worker, whatever it says. */
    List<ContractRow> ofEmployer() {
        return newest(row -> row.creditCode().equals(employer));
    }

    /** The worker's contracts with the employers from whom, as it or a contract of the pair says, he was transferred. */
    List<ContractRow> former() {
        if (!looksBack()) {
            return List.of();
        }
        Set<String> from = transferredFrom();
        return from.isEmpty() ? List.of() : newest(row -> from.contains(row.creditCode()));
    }

    /**
     * What {@link #former} may be after other filings of the batch, this one among them: where a transfer is or was spoken of
     * at all, the worker's contracts with any other employer, since a correction or its withdrawal changes from whom.
     */
    List<ContractRow> perhapsFormer() {
        ContractBlock agreed = agreed();
        if ((agreed == null || agreed.transferredFrom() == null)
                && !changes(TRANSFERRED_FROM)
                && (continued == null || !spokeOfTransfer(continued))
                && pair().stream().noneMatch(this::spokeOfTransfer)) {
            return List.of();
        }
        List<ContractRow> rows = new ArrayList<>(former());
        rows.addAll(otherEmployers());
        return rows;
    }

    private boolean spokeOfTransfer(ContractRow row) {
        return register.contract(row.contractId())
                .map(Relations::spokeOfTransfer)
                .orElseGet(() -> register.past(row.contractId())
                        .filter(past -> past.engagement().transfer() != null)
                        .isPresent());
    }

    /** Whether a filing of a contract, one that was withdrawn or corrected among them, says that he was transferred. */
    private static boolean spokeOfTransfer(WorkingContract contract) {
        for (VersionRow version : contract.versions()) {
            if (version.terms().text().contains("\"transferredFrom\"")
                    || version.changes().text().contains(TRANSFERRED_FROM)) {
                return true;
            }
        }
        return false;
    }

    private Set<String> transferredFrom() {
        Set<String> from = new HashSet<>(0);
        ContractBlock agreed = agreed();
        if (agreed != null && agreed.transferredFrom() != null) {
            from.add(agreed.transferredFrom());
        }
        for (FieldChange change : FieldChange.of(filing)) {
            if (change.field().equals(TRANSFERRED_FROM) && change.newValue() != null) {
                from.add(change.newValue().asText());
            }
        }
        if (continued != null) {
            addTransfer(from, continued.past());
        }
        for (ContractRow row : pair()) {
            register.past(row.contractId()).ifPresent(past -> addTransfer(from, past));
        }
        from.remove(employer);
        return from;
    }

    private static void addTransfer(Set<String> from, PastContract past) {
        Transfer transfer = past.engagement().transfer();
        if (transfer != null) {
            from.add(transfer.from());
        }
    }

    /** The worker's contracts with other employers. */
    List<ContractRow> otherEmployers() {
        return newest(row -> !row.creditCode().equals(employer));
    }

    /** Those of other employers that may have dispatched him; none where the filing dispatches nobody. */
    List<ContractRow> otherAgencies() {
        boolean dispatches = filing instanceof Concluded concluded && concluded.dispatch() != null
                || filing instanceof Renewed renewed && renewed.dispatch() != null
                || corrects("/dispatch")
                || filing instanceof Amended && changes("/dispatch");
        return dispatches ? otherEmployers() : List.of();
    }

    /** Whether it hires somebody, so that lay-offs by the employer matter to it. */
    boolean hires() {
        return employer != null && hiredOn() != null;
    }

    /** The days in which a lay-off by the employer matters to it; empty for one that hires nobody. */
    Optional<LayOff.Period> hiring() {
        LocalDate day = employer == null ? null : hiredOn();
        return day == null
                ? Optional.empty()
                : Optional.of(new LayOff.Period(employer, day.minusMonths(LAY_OFF_MONTHS), day));
    }

    private LocalDate hiredOn() {
        if (filing instanceof Concluded concluded && concluded.contract().occupationCode() != null) {
            return concluded.contract().signedOn();
        }
        return corrects("/contract/occupationCode") || corrects("/contract/signedOn")
                ? corrected.present().signedOn()
                : null;
    }

    private ContractBlock agreed() {
        if (filing instanceof Concluded concluded) {
            return concluded.contract();
        }
        return filing instanceof Renewed renewed ? renewed.contract() : null;
    }

    private boolean corrects(String field) {
        return corrected != null && changes(field);
    }

    private boolean changes(String field) {
        for (FieldChange change : FieldChange.of(filing)) {
            if (change.field().startsWith(field)) {
                return true;
            }
        }
        return false;
    }

    private List<ContractRow> newest(Predicate<ContractRow> which) {
        if (worker == null || employer == null) {
            return List.of();
        }
        List<ContractRow> rows = new ArrayList<>(0);
        for (ContractRow row : register.contractsOf(worker.workerId())) {
            if (!row.voided() && row.movedTo() == null && which.test(row)) {
                rows.add(row);
            }
        }
        if (rows.size() <= CONTRACTS) {
            return rows;
        }
        rows.sort(Comparator.comparing(ContractRow::contractId).reversed());
        return rows.subList(0, CONTRACTS);
    }
}
