package org.qiyue.ingest.rules;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.qiyue.registry.model.Engagement;

/** Gathers {@link Facts}; what is not set is unknown. */
public final class FactsBuilder {

    private final Instant receivedAt;
    private String contentDigest;
    private String topicPlatform;
    private SignatureResult signature = SignatureResult.MISSING;
    private PlatformFacts platform;
    private CertificateFacts certificate;
    private EarlierFiling earlier;
    private ContractFacts contract;
    private List<PairContract> pairContracts = List.of();
    private LocalDate waitingEnding;
    private EmployerRegister employerRegister;
    private List<Qualification> qualifications;
    private Map<String, Instant> compromisedCertificates;
    private Boolean documentOfOthers;
    private Boolean workerNameDiffers;
    private Integer workersOnMobile;
    private boolean approvedForMinors;
    private WorkerFacts worker;
    private WorkerDocument document;
    private List<Engagement> engagements;
    private List<Engagement> former;
    private List<OtherEmployment> employments;
    private List<OtherDispatch> dispatches;
    private List<LaidOff> laidOff;
    private Boolean agencyOfUserUnit;
    private BigDecimal averageMonthlyWage;
    private Approval approval = Approval.UNDECIDED;
    private boolean holdEnded;

    FactsBuilder(Instant receivedAt) {
        this.receivedAt = receivedAt;
    }

    /** SM3 of the event's bytes, hex. */
    public FactsBuilder contentDigest(String hex) {
        contentDigest = hex;
        return this;
    }

    /** The platform on whose topic the record lies, and the register's record of it or null. */
    public FactsBuilder topic(String platformCode, PlatformFacts record) {
        topicPlatform = platformCode;
        platform = record;
        return this;
    }

    /** The check of the signature, and the certificate named with it or null. */
    public FactsBuilder signature(SignatureResult result, CertificateFacts signer) {
        signature = result;
        certificate = signer;
        return this;
    }

    /** The event that holds the key; null when it is free. */
    public FactsBuilder earlier(EarlierFiling filing) {
        earlier = filing;
        return this;
    }

    /** The contract the filing names; null when there is none. */
    public FactsBuilder contract(ContractFacts named) {
        contract = named;
        return this;
    }

    /** Other contracts of the same employer and worker. */
    public FactsBuilder pairContracts(List<PairContract> others) {
        pairContracts = others;
        return this;
    }

    /** The day on which the contract that a conclusion brings is out of the way, by the events that wait for it. */
    public FactsBuilder waitingEnding(LocalDate endedOn) {
        waitingEnding = endedOn;
        return this;
    }

    /** What the employer register says; null while none is loaded. */
    public FactsBuilder employerRegister(EmployerRegister register) {
        employerRegister = register;
        return this;
    }

    /** Qualification records; null while none are loaded. */
    public FactsBuilder qualifications(List<Qualification> records) {
        qualifications = records;
        return this;
    }

    /** Compromised signer certificates by serial number; null while there is no such register. */
    public FactsBuilder compromisedCertificates(Map<String, Instant> sinceBySerial) {
        compromisedCertificates = sinceBySerial;
        return this;
    }

    /** Whether the document's digest is registered for another worker or employer. */
    public FactsBuilder documentOfOthers(Boolean reused) {
        documentOfOthers = reused;
        return this;
    }

    /** Whether the worker is known with a clearly different name. */
    public FactsBuilder workerNameDiffers(Boolean differs) {
        workerNameDiffers = differs;
        return this;
    }

    /** Number of workers of the employer with this mobile number. */
    public FactsBuilder workersOnMobile(Integer workers) {
        workersOnMobile = workers;
        return this;
    }

    /** Whether the employer may employ minors for art, sport or special crafts. */
    public FactsBuilder approvedForMinors(boolean approved) {
        approvedForMinors = approved;
        return this;
    }

    /** What is known of the worker beyond the number in the filing. */
    public FactsBuilder worker(WorkerFacts known) {
        worker = known;
        return this;
    }

    /** The document of the worker of the contract that a correction names. */
    public FactsBuilder document(WorkerDocument registered) {
        document = registered;
        return this;
    }

    /** All contracts of this employer and this worker, the one the filing names among them. */
    public FactsBuilder engagements(List<Engagement> ofThePair) {
        engagements = ofThePair;
        return this;
    }

    /** The worker's contracts with the employer from whom he was transferred. */
    public FactsBuilder former(List<Engagement> withFormer) {
        former = withFormer;
        return this;
    }

    /** The worker's contracts with other employers. */
    public FactsBuilder employments(List<OtherEmployment> withOthers) {
        employments = withOthers;
        return this;
    }

    /** The worker's dispatches by other agencies. */
    public FactsBuilder dispatches(List<OtherDispatch> byOthers) {
        dispatches = byOthers;
        return this;
    }

    /** Whom the employer laid off in the year before the filing. */
    public FactsBuilder laidOff(List<LaidOff> workers) {
        laidOff = workers;
        return this;
    }

    /** Whether the dispatching agency is owned or run by the user unit. */
    public FactsBuilder agencyOfUserUnit(Boolean owned) {
        agencyOfUserUnit = owned;
        return this;
    }

    /** The area's average monthly wage of the year before the ending, in yuan. */
    public FactsBuilder averageMonthlyWage(BigDecimal yuan) {
        averageMonthlyWage = yuan;
        return this;
    }

    /** The bureau's decision. */
    public FactsBuilder approval(Approval decision) {
        approval = decision;
        return this;
    }

    /** Whether a hold of this filing has run out. */
    public FactsBuilder holdEnded(boolean ended) {
        holdEnded = ended;
        return this;
    }

    /** The facts. */
    public Facts build() {
        return new Facts(
                receivedAt,
                contentDigest,
                topicPlatform,
                signature,
                platform,
                certificate,
                earlier,
                contract,
                pairContracts,
                waitingEnding,
                employerRegister,
                qualifications,
                compromisedCertificates,
                documentOfOthers,
                workerNameDiffers,
                workersOnMobile,
                approvedForMinors,
                new History(
                        worker,
                        document,
                        engagements,
                        former,
                        employments,
                        dispatches,
                        laidOff,
                        agencyOfUserUnit,
                        averageMonthlyWage),
                approval,
                holdEnded);
    }
}
