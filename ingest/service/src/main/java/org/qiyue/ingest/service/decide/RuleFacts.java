package org.qiyue.ingest.service.decide;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.qiyue.ingest.protocol.Amended;
import org.qiyue.ingest.protocol.Corrected;
import org.qiyue.ingest.protocol.EndingFiling;
import org.qiyue.ingest.protocol.Filing;
import org.qiyue.ingest.rules.Approval;
import org.qiyue.ingest.rules.CertificateFacts;
import org.qiyue.ingest.rules.ContractEvents;
import org.qiyue.ingest.rules.ContractFacts;
import org.qiyue.ingest.rules.EarlierFiling;
import org.qiyue.ingest.rules.Facts;
import org.qiyue.ingest.rules.FactsBuilder;
import org.qiyue.ingest.rules.NamedFiling;
import org.qiyue.ingest.rules.PairContract;
import org.qiyue.ingest.service.check.CheckedFiling;
import org.qiyue.ingest.service.trust.PlatformKey;
import org.qiyue.registry.model.Term;
import org.qiyue.registry.store.intake.ContractRow;
import org.qiyue.registry.store.intake.FilingKey;
import org.qiyue.registry.store.intake.VersionRow;
import org.qiyue.registry.store.intake.WorkerRow;

/** What the rules may know of a filing, from the working register. */
final class RuleFacts {
    private RuleFacts() {}

    /** From the register, and from the registers that come from outside. */
    private static FactsBuilder known(CheckedFiling.Readable checked, WorkingRegister register) {
        return RegisteredFacts.add(builder(checked, register), checked, register);
    }

    /**
     * For a filing that has just arrived.
     *
     * @param own its idempotency key
     */
    static Facts arrived(CheckedFiling.Readable checked, Optional<FilingKey> own, WorkingRegister register) {
        PlatformKey key = checked.signature().key();
        EarlierFiling earlier = own.flatMap(register::taken)
                .map(taken -> new EarlierFiling(HexFormat.of().formatHex(taken.contentDigest()), taken.receiptNo()))
                .orElse(null);
        return known(checked, register)
                .signature(checked.signature().result(), certificate(key))
                .earlier(earlier)
                .build();
    }

    /**
     * For a filing that was held, to be judged without trust: it was trusted when it arrived, and that stands, whatever
     * became of the platform or its certificate since.
     *
     * @param holdEnded whether its time is up
     */
    static Facts held(CheckedFiling.Readable checked, WorkingRegister register, boolean holdEnded) {
        return known(checked, register).holdEnded(holdEnded).build();
    }

    /** For a filing that the bureau has decided about; whatever would hold it now refuses it. */
    static Facts ruled(Ruled ruled, WorkingRegister register) {
        return known(ruled.filing(), register)
                .approval(ruled.granted() ? Approval.GRANTED : Approval.REFUSED)
                .holdEnded(true)
                .build();
    }

    private static FactsBuilder builder(CheckedFiling.Readable checked, WorkingRegister register) {
        Optional<WorkingContract> contract = register.contract(checked);
        FactsBuilder facts = Facts.receivedAt(checked.origin().receivedAt())
                .contentDigest(checked.digestHex())
                .topic(
                        checked.platformCode(),
                        checked.platform() == null ? null : checked.platform().facts())
                .contract(contract.map(known -> contract(checked, known, register))
                        .orElse(null))
                .document(
                        checked.filing() instanceof Corrected
                                ? contract.map(register::document).orElse(null)
                                : null)
                .pairContracts(pair(checked, contract.orElse(null), register))
                .waitingEnding(Crossing.waitingEnding(checked, register));
        return TraceFacts.add(HistoryFacts.add(facts, checked, register), checked, contract.orElse(null), register);
    }

    private static ContractFacts contract(
            CheckedFiling.Readable checked, WorkingContract contract, WorkingRegister register) {
        ContractRow present = contract.present();
        Boolean sameWorker = checked.worker() == null
                ? null
                : register.worker(checked.worker())
                        .map(worker -> worker.workerId() == present.workerId())
                        .orElse(false);
        return new ContractFacts(
                present.contractId(),
                present.creditCode(),
                sameWorker,
                present.employmentForm(),
                contract.timeline(),
                presentForm(checked.filing(), contract, register),
                checked.filing() instanceof Amended amended ? formAtPlace(amended, contract, register) : null,
                checked.filing() instanceof EndingFiling ? contract.signedOn() : null,
                named(checked.filing(), contract, register));
    }

    /** The terms, and beside them what the register says of the employer in clear; only a change looks at it. */
    private static JsonNode presentForm(Filing filing, WorkingContract contract, WorkingRegister register) {
        JsonNode terms = contract.terms().tree();
        if (filing == null
                || FieldChange.of(filing).isEmpty()
                || contract.present().voided()) {
            return terms;
        }
        return withEmployer(terms, contract, register);
    }

    /** What an amendment that comes late is judged by; null for one behind which nothing lies. */
    private static JsonNode formAtPlace(Amended amended, WorkingContract contract, WorkingRegister register) {
        LocalDate day = amended.filing().occurredOn();
        Terms terms = day == null || contract.present().voided() ? null : contract.termsAtPlaceOf(day);
        return terms == null ? null : withEmployer(terms.tree(), contract, register);
    }

    private static JsonNode withEmployer(JsonNode terms, WorkingContract contract, WorkingRegister register) {
        ObjectNode form = ((ObjectNode) terms).objectNode().setAll((ObjectNode) terms);
        ObjectNode employer = form.objectNode();
        String creditCode = contract.present().creditCode();
        employer.put("creditCode", creditCode);
        for (PartyField field : PartyField.values()) {
            String value = field.isOpen() ? register.employers().value(creditCode, field) : null;
            if (value != null) {
                employer.put(field.pointer().substring("/employer/".length()), value);
            }
        }
        return form.set("employer", employer);
    }

    private static NamedFiling named(Filing filing, WorkingContract contract, WorkingRegister register) {
        Optional<VersionRow> version = filing == null
                ? Optional.empty()
                : ContractEvents.supersedes(filing).flatMap(contract::versionOf);
        if (version.isEmpty()) {
            return null;
        }
        FiledBefore named = register.filed(version.get().filingNo());
        return new NamedFiling(
                named.platformCode(), version.get().event().filingId(), named.receivedAt(), named.openRisk());
    }

    private static List<PairContract> pair(
            CheckedFiling.Readable checked, WorkingContract named, WorkingRegister register) {
        List<PairContract> others = new ArrayList<>(0);
        for (ContractRow other : pairRows(checked, register)) {
            boolean same = named != null && named.present().contractId().equals(other.contractId());
            Optional<Term> whole = whole(other);
            if (!same && whole.isPresent()) {
                others.add(new PairContract(
                        other.contractId(),
                        other.platformCode(),
                        other.contractNo(),
                        other.employmentForm(),
                        whole.get(),
                        other.ended() == null ? null : other.ended().on()));
            }
        }
        return others;
    }

    /**
     * All the time for which a contract was agreed, as its row tells without its history: from the first day of its first term
     * to the end of its last one. Between two terms it counts too: the worker stays on, or is bound already.
     */
    static Optional<Term> whole(ContractRow row) {
        LocalDate start = row.firstStart().isBefore(row.startDate()) ? row.firstStart() : row.startDate();
        return Term.isPossible(row.termType(), start, row.endDate())
                ? Optional.of(new Term(row.termType(), start, row.endDate()))
                : Optional.empty();
    }

    /** The contracts of the filing's employer and worker that are neither void nor moved. */
    static List<ContractRow> pairRows(CheckedFiling.Readable checked, WorkingRegister register) {
        Optional<WorkerRow> worker = register.worker(checked.worker());
        String employer = Questions.employer(checked);
        if (worker.isEmpty() || employer == null) {
            return List.of();
        }
        List<ContractRow> rows = new ArrayList<>(0);
        for (ContractRow row : register.contractsOf(worker.get().workerId())) {
            if (row.creditCode().equals(employer) && !row.voided() && row.movedTo() == null) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static CertificateFacts certificate(PlatformKey key) {
        return key == null
                ? null
                : new CertificateFacts(
                        key.serial(),
                        key.platformCode(),
                        key.notBefore(),
                        key.notAfter(),
                        key.trusted(),
                        key.revokedAt());
    }
}
