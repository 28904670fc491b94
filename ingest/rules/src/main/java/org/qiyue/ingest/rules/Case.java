package org.qiyue.ingest.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.qiyue.ingest.protocol.Amended;
import org.qiyue.ingest.protocol.AmendmentItem;
import org.qiyue.ingest.protocol.Concluded;
import org.qiyue.ingest.protocol.ContractBlock;
import org.qiyue.ingest.protocol.ContractFiling;
import org.qiyue.ingest.protocol.DispatchBlock;
import org.qiyue.ingest.protocol.EmployerBlock;
import org.qiyue.ingest.protocol.EndingBlock;
import org.qiyue.ingest.protocol.EndingFiling;
import org.qiyue.ingest.protocol.EvidenceBlock;
import org.qiyue.ingest.protocol.Filing;
import org.qiyue.ingest.protocol.FilingReading;
import org.qiyue.ingest.protocol.Renewed;
import org.qiyue.ingest.protocol.SignatureEntry;
import org.qiyue.ingest.protocol.WorkerBlock;
import org.qiyue.ingest.protocol.WorkerKey;
import org.qiyue.registry.model.ContractEvent;
import org.qiyue.registry.model.EmploymentForm;
import org.qiyue.registry.model.FilingKind;
import org.qiyue.registry.model.LegalFigures;
import org.qiyue.registry.model.Placement;
import org.qiyue.registry.model.ServiceHistory;
import org.qiyue.registry.model.Term;

/** One filing before the rules: what was read, what is known, and what follows from both. Parts that are not there are null. */
final class Case {

    static final ZoneId CITY = ZoneId.of("Asia/Shanghai");

    /** What the division codes of the city begin with. */
    static final String CITY_PREFIX = "11";

    static final String EMPLOYER = "EMPLOYER";
    static final String WORKER = "WORKER";

    private final FilingReading.Attributed reading;
    private final Facts facts;
    private final RuleParameters parameters;
    private final Filing filing;
    private final ContractFiling fact;
    private Optional<ContractEvent> event;
    private Placement placement;

    Case(FilingReading.Attributed reading, Facts facts, RuleParameters parameters) {
        this.reading = reading;
        this.facts = facts;
        this.parameters = parameters;
        this.filing = reading.filing();
        this.fact = filing instanceof ContractFiling contractFiling ? contractFiling : null;
    }

    FilingReading.Attributed reading() {
        return reading;
    }

    Facts facts() {
        return facts;
    }

    RuleParameters parameters() {
        return parameters;
    }

    Filing filing() {
        return filing;
    }

    boolean is(FilingKind kind) {
        return filing != null && filing.kind() == kind;
    }

    LocalDate legalDate() {
        return filing == null ? null : filing.filing().occurredOn();
    }

    LocalDate receivedDay() {
        return day(facts.receivedAt());
    }

    Instant submittedAt() {
        OffsetDateTime time = filing == null ? null : filing.envelope().submittedAt();
        return time == null ? null : time.toInstant();
    }

    static LocalDate day(Instant instant) {
        return instant.atZone(CITY).toLocalDate();
    }

    /** The employer's credit code as filed. */
    String creditCode() {
        return fact == null ? null : fact.employerKey().creditCode();
    }

    WorkerKey worker() {
        return fact == null ? null : fact.workerKey();
    }

    EmployerBlock employerBlock() {
        return filing instanceof Concluded concluded ? concluded.employer() : null;
    }

    WorkerBlock workerBlock() {
        return filing instanceof Concluded concluded ? concluded.worker() : null;
    }

    ContractBlock contract() {
        if (filing instanceof Concluded concluded) {
            return concluded.contract();
        }
        return filing instanceof Renewed renewed ? renewed.contract() : null;
    }

    DispatchBlock dispatch() {
        if (filing instanceof Concluded concluded) {
            return concluded.dispatch();
        }
        return filing instanceof Renewed renewed ? renewed.dispatch() : null;
    }

    Amended amended() {
        return filing instanceof Amended amended ? amended : null;
    }

    EndingBlock ending() {
        return filing instanceof EndingFiling ending ? ending.ending() : null;
    }

    EvidenceBlock evidence() {
        return fact == null ? null : fact.evidence();
    }

    /** The evidence, when the document was signed electronically: only then it has signatures. */
    EvidenceBlock electronicEvidence() {
        return isElectronic() ? evidence() : null;
    }

    boolean isElectronic() {
        return filing != null && "ELECTRONIC".equals(filing.filing().originalForm());
    }

    List<SignatureEntry> signatures() {
        EvidenceBlock evidence = evidence();
        return evidence == null ? List.of() : evidence.signatures();
    }

    /** Pointers to a member of the signatures for which the condition holds. */
    List<String> signaturesAt(String member, Predicate<SignatureEntry> condition) {
        List<SignatureEntry> signatures = signatures();
        List<String> pointers = new ArrayList<>(0);
        for (int i = 0; i < signatures.size(); i++) {
            if (condition.test(signatures.get(i))) {
                pointers.add("/data/evidence/signatures/" + i + member);
            }
        }
        return pointers;
    }

    /** Whether an amendment has an item of one of the kinds. */
    boolean amends(Predicate<String> kind) {
        Amended amended = amended();
        return amended != null
                && amended.amendment().items().stream()
                        .map(AmendmentItem::kind)
                        .anyMatch(each -> each != null && kind.test(each));
    }

    /** The day on which the document is said to have been signed. */
    LocalDate signedOn() {
        if (contract() != null) {
            return contract().signedOn();
        }
        return amended() == null ? null : amended().amendment().signedOn();
    }

    /** The day of the last electronic signature of a party; empty where none is known. */
    Optional<LocalDate> lastSignatureDay() {
        return isElectronic()
                ? signatures().stream()
                        .filter(signature -> signature.signedAt() != null
                                && (EMPLOYER.equals(signature.role()) || WORKER.equals(signature.role())))
                        .map(signature -> signature.signedAt().toInstant())
                        .max(Instant::compareTo)
                        .map(Case::day)
                : Optional.empty();
    }

    /** The term that the filing agrees; empty when it agrees none, or its facts make none. */
    Optional<Term> term() {
        return Optional.ofNullable(contract()).flatMap(ContractEvents::term);
    }

    /** The form of employment that the filing agrees, else the registered one; empty when neither is known. */
    Optional<EmploymentForm> employmentForm() {
        if (contract() != null) {
            return EmploymentForm.ofCode(contract().employmentForm());
        }
        return Optional.ofNullable(facts.contract()).map(ContractFacts::employmentForm);
    }

    boolean isOfForm(EmploymentForm form) {
        return employmentForm().filter(form::equals).isPresent();
    }

    /** The statutory figures for a fact of that day. */
    LegalFigures figures(LocalDate day) {
        return new LegalFigures(day);
    }

    /** Whether a whole figure of the law is known for that day and the condition holds of it. */
    boolean figure(String name, LocalDate day, Predicate<Integer> condition) {
        return day != null && figures(day).whole(name).filter(condition).isPresent();
    }

    Thresholds thresholds() {
        return parameters.thresholds();
    }

    /** The pair's contracts in a row; empty while they were not looked up. */
    Optional<ServiceHistory> pairHistory() {
        return Optional.ofNullable(facts.history().engagements())
                .map(engagements -> new ServiceHistory(engagements, thresholds().gapDays()));
    }

    /** The contract's present form; empty while it is not at hand. */
    Optional<PresentForm> present() {
        return Optional.ofNullable(facts.contract())
                .map(ContractFacts::presentForm)
                .filter(form -> form.hasNonNull("contract"))
                .map(PresentForm::new);
    }

    /** The contract's version in the registry runs behind what the platform expects. */
    boolean isAhead() {
        Integer expected = filing == null ? null : filing.filing().expectedVersion();
        return expected != null
                && facts.contract() != null
                && !is(FilingKind.CONCLUDED)
                && expected > facts.contract().timeline().version();
    }

    Optional<ContractEvent> event() {
        if (event == null) {
            event = filing == null ? Optional.empty() : ContractEvents.of(filing);
        }
        return event;
    }

    /** Where the event belongs in the life of its contract; empty while contract, event or predecessor is not there. */
    Optional<Placement> placement() {
        if (placement == null && facts.contract() != null && !isAhead()) {
            placement = event().map(facts.contract().timeline()::place).orElse(null);
        }
        return Optional.ofNullable(placement);
    }
}
