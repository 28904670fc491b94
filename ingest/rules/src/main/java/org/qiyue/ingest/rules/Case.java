package org.qiyue.ingest.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
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
import org.qiyue.ingest.protocol.WorkerBlock;
import org.qiyue.ingest.protocol.WorkerKey;
import org.qiyue.registry.model.ContractEvent;
import org.qiyue.registry.model.DatedTables;
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
    private final FilingKind kind;
    private final boolean asFiled;
    private final boolean alone;

    // What nearly every rule asks is worked out once, with the case.
    private final LocalDate legalDate;
    private final WorkerKey worker;
    private final ContractBlock contract;
    private final DispatchBlock dispatch;
    private final EvidenceBlock evidence;
    private final Signing signing;
    private final Optional<EmploymentForm> employmentForm;
    private final LocalDate holdsFrom;

    // What some ask is worked out when the first asks.
    private LocalDate receivedDay;
    private Instant submittedAt;
    private Optional<Term> term;
    private Optional<PresentForm> present;
    private Optional<ServiceHistory> pairHistory;
    private Optional<ContractEvent> event;
    private Placement placement;
    private List<ChangedField> changes;
    private final Person person = new Person(this);

    Case(FilingReading.Attributed reading, Facts facts, RuleParameters parameters) {
        this(reading, facts, parameters, true, false, null);
    }

    private Case(
            FilingReading.Attributed reading,
            Facts facts,
            RuleParameters parameters,
            boolean asFiled,
            boolean alone,
            LocalDate amendedFrom) {
        this.reading = reading;
        this.asFiled = asFiled;
        this.alone = alone;
        this.facts = facts;
        this.parameters = parameters;
        this.filing = reading.filing();
        this.kind = filing == null ? null : amendedFrom == null ? filing.kind() : FilingKind.AMENDED;
        this.legalDate = filing == null ? null : filing.filing().occurredOn();
        this.worker = filing instanceof ContractFiling fact ? fact.workerKey() : null;
        this.evidence = filing instanceof ContractFiling fact ? fact.evidence() : null;
        if (filing instanceof Concluded concluded) {
            this.contract = concluded.contract();
            this.dispatch = concluded.dispatch();
        } else if (filing instanceof Renewed renewed) {
            this.contract = renewed.contract();
            this.dispatch = renewed.dispatch();
        } else {
            this.contract = null;
            this.dispatch = null;
        }
        this.signing = new Signing(filing, contract, evidence);
        this.employmentForm = contract == null
                ? Optional.ofNullable(facts.contract()).map(ContractFacts::employmentForm)
                : EmploymentForm.ofCode(contract.employmentForm());
        LocalDate start = contract == null ? null : contract.startDate();
        this.holdsFrom = amendedFrom == null || start != null && start.isAfter(amendedFrom) ? start : amendedFrom;
    }

    /**
     * What a change makes of a contract, written as the filing that would agree it.
     *
     * @param amendedFrom the day from which an amendment holds; null for a correction, which stands as what it corrects
     */
    static Case changed(
            FilingReading.Attributed reading, Facts facts, RuleParameters parameters, LocalDate amendedFrom) {
        return new Case(reading, facts, parameters, false, false, amendedFrom);
    }

    /**
     * A filing looked at alone: whoever asks it for what the register knows hears {@link AsksRegisterException}.
     *
     * @param facts when it was received and through which platform; the rest is not known yet
     */
    static Case alone(FilingReading.Attributed reading, Facts facts, RuleParameters parameters) {
        return new Case(reading, facts, parameters, true, true, null);
    }

    /** This filing, looked at alone so far, with all that is known; what was worked out of what it says is not again. */
    Case with(Facts known) {
        Case complete = new Case(reading, known, parameters, asFiled, false, null);
        complete.receivedDay = receivedDay;
        complete.submittedAt = submittedAt;
        complete.term = term;
        complete.event = event;
        complete.changes = changes;
        return complete;
    }

    FilingReading.Attributed reading() {
        return reading;
    }

    Facts facts() {
        if (alone) {
            throw AsksRegisterException.INSTANCE;
        }
        return facts;
    }

    Instant receivedAt() {
        return facts.receivedAt();
    }

    /** The register's record of the platform, which is known with the record; null when there is none. */
    PlatformFacts platform() {
        return facts.platform();
    }

    RuleParameters parameters() {
        return parameters;
    }

    Filing filing() {
        return filing;
    }

    boolean is(FilingKind one) {
        return kind == one;
    }

    /** Whether it is what arrived, so that what is absent was left out; the registry does not keep every member of a party. */
    boolean isAsFiled() {
        return asFiled;
    }

    LocalDate legalDate() {
        return legalDate;
    }

    LocalDate receivedDay() {
        if (receivedDay == null) {
            receivedDay = day(facts.receivedAt());
        }
        return receivedDay;
    }

    Instant submittedAt() {
        OffsetDateTime time = filing == null ? null : filing.envelope().submittedAt();
        if (submittedAt == null && time != null) {
            submittedAt = time.toInstant();
        }
        return submittedAt;
    }

    static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, CITY);
    }

    /** The employer's credit code as filed. */
    String creditCode() {
        return filing instanceof ContractFiling fact ? fact.employerKey().creditCode() : null;
    }

    WorkerKey worker() {
        return worker;
    }

    EmployerBlock employerBlock() {
        return filing instanceof Concluded concluded ? concluded.employer() : null;
    }

    WorkerBlock workerBlock() {
        return filing instanceof Concluded concluded ? concluded.worker() : null;
    }

    ContractBlock contract() {
        return contract;
    }

    DispatchBlock dispatch() {
        return dispatch;
    }

    /**
     * The day from which the terms hold that are judged: the first of the term, of a contract as an amendment leaves it the
     * one on which that takes effect; null when it agrees none, or does not say.
     */
    LocalDate holdsFrom() {
        return holdsFrom;
    }

    /** The worker as far as age and retirement depend on him. */
    Person person() {
        return person;
    }

    /** The well-named fields that the filing changes; none unless it amends or corrects. */
    List<ChangedField> changes() {
        if (changes == null) {
            changes = ChangedField.of(filing);
        }
        return changes;
    }

    Amended amended() {
        return filing instanceof Amended amended ? amended : null;
    }

    EndingBlock ending() {
        return filing instanceof EndingFiling ending ? ending.ending() : null;
    }

    EvidenceBlock evidence() {
        return evidence;
    }

    /** How the document was signed. */
    Signing signing() {
        return signing;
    }

    /** Whether an amendment has an item of one of the kinds. */
    boolean amends(Predicate<String> kind) {
        if (filing instanceof Amended amended) {
            for (AmendmentItem item : amended.amendment().items()) {
                if (item.kind() != null && kind.test(item.kind())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The term that the filing agrees; empty when it agrees none, or its facts make none. */
    Optional<Term> term() {
        if (term == null) {
            term = contract == null ? Optional.empty() : ContractEvents.term(contract);
        }
        return term;
    }

    /** The form of employment that the filing agrees, else the registered one; empty when neither is known. */
    Optional<EmploymentForm> employmentForm() {
        if (alone && contract == null) {
            throw AsksRegisterException.INSTANCE;
        }
        return employmentForm;
    }

    boolean isOfForm(EmploymentForm form) {
        return employmentForm().orElse(null) == form;
    }

    /** The statutory figures for a fact of that day. */
    LegalFigures figures(LocalDate day) {
        return parameters.tables().figures(day);
    }

    /** Whether a whole figure of the law is known for that day and the condition holds of it. */
    boolean figure(String name, LocalDate day, Predicate<Integer> condition) {
        Integer known = day == null ? null : figures(day).whole(name).orElse(null);
        return known != null && condition.test(known);
    }

    /** The statutory tables as known for filings of the day of receipt. */
    DatedTables tables() {
        return parameters.tables();
    }

    Thresholds thresholds() {
        return parameters.thresholds();
    }

    /** The pair's contracts in a row; empty while they were not looked up. */
    Optional<ServiceHistory> pairHistory() {
        if (pairHistory == null) {
            pairHistory = Optional.ofNullable(facts().history().engagements())
                    .map(engagements ->
                            new ServiceHistory(engagements, thresholds().gapDays()));
        }
        return pairHistory;
    }

    /** The contract's present form; empty while it is not at hand. */
    Optional<PresentForm> present() {
        if (present == null) {
            present = Optional.ofNullable(facts().contract())
                    .map(ContractFacts::presentForm)
                    .filter(form -> form.hasNonNull("contract"))
                    .map(PresentForm::new);
        }
        return present;
    }

    /**
     * The contract's form before the filing at its place: of an amendment that comes late the one that stood then, else the
     * present one; empty while it is not at hand.
     */
    Optional<PresentForm> formBefore() {
        return isLateAmendment()
                ? present().map(form -> new PresentForm(facts().contract().formAtPlace()))
                : present();
    }

    /** Whether it is an amendment behind which later facts are registered already. */
    boolean isLateAmendment() {
        return facts().contract() != null && facts().contract().formAtPlace() != null;
    }

    /** The day from which an amendment holds: as it says, else its legal date; null for other filings. */
    LocalDate amendedFrom() {
        if (!(filing instanceof Amended amended)) {
            return null;
        }
        LocalDate effective = amended.amendment().effectiveOn();
        return effective == null ? legalDate : effective;
    }

    /** The contract's version in the registry runs behind what the platform expects. */
    boolean isAhead() {
        Integer expected = filing == null ? null : filing.filing().expectedVersion();
        return expected != null
                && facts().contract() != null
                && !is(FilingKind.CONCLUDED)
                && expected > facts().contract().timeline().version();
    }

    Optional<ContractEvent> event() {
        if (event == null) {
            event = filing == null ? Optional.empty() : ContractEvents.of(filing);
        }
        return event;
    }

    /** Where the event belongs in the life of its contract; empty while contract, event or predecessor is not there. */
    Optional<Placement> placement() {
        if (placement == null && facts().contract() != null && !isAhead()) {
            placement = event().map(facts().contract().timeline()::place).orElse(null);
        }
        return Optional.ofNullable(placement);
    }
}
