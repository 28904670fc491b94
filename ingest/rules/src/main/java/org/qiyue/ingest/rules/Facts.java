package org.qiyue.ingest.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * All that the rules may know beside the event itself. Whatever is null is unknown, and the rules that need it are not
 * evaluated (but for transport, platform and certificate, whose absence is itself refused).
 *
 * @param receivedAt append time of the record; the only "now" there is
 * @param contentDigest SM3 of the event's bytes, 64 hex digits, lower case
 * @param topicPlatform the platform on whose topic the record lies
 * @param signature what the check of the detached signature gave
 * @param platform the register's record of {@code topicPlatform} as it was at {@code receivedAt}; null when there was none
 * @param certificate the certificate named in the header; null when the register has none under that serial number
 * @param earlier an earlier delivery that holds the key (source, id); null when the key is free, and when this very filing
 *     is evaluated again after a hold or a decision
 * @param contract the contract the filing names; null when the registry knows none
 * @param pairContracts other contracts of the same employer and worker that are neither void nor moved
 * @param waitingEnding of a conclusion: the day on which the contract has ended, been taken over or run out by its own further
 *     events, which are parked until it is registered and have a lawful place then; null when there are none
 * @param employerRegister what the employer register says of the employer, of a correction of the one that results; null
 *     while no register is loaded
 * @param qualifications qualification records of authorities and platforms; null while no register is loaded
 * @param compromisedCertificates signer certificates reported as compromised, by serial number, since when; null while
 *     there is no such register
 * @param documentOfOthers whether the document's digest is registered for another worker or employer; null when not
 *     looked up
 * @param workerNameDiffers whether the worker is known under the same document with a clearly different name; null when
 *     not looked up
 * @param workersOnMobile number of workers of the employer with this mobile number, this one included; null when not
 *     looked up
 * @param approvedForMinors whether the employer is on the approved list for art, sport and special crafts
 * @param history what is known of the parties' past
 * @param approval the bureau's decision on this filing
 * @param holdEnded whether the filing was held and its time has ended: what would hold it now refuses it
 */
public record Facts(
        Instant receivedAt,
        String contentDigest,
        String topicPlatform,
        SignatureResult signature,
        PlatformFacts platform,
        CertificateFacts certificate,
        EarlierFiling earlier,
        ContractFacts contract,
        List<PairContract> pairContracts,
        LocalDate waitingEnding,
        EmployerRegister employerRegister,
        List<Qualification> qualifications,
        Map<String, Instant> compromisedCertificates,
        Boolean documentOfOthers,
        Boolean workerNameDiffers,
        Integer workersOnMobile,
        boolean approvedForMinors,
        History history,
        Approval approval,
        boolean holdEnded) {

    public Facts {
        Objects.requireNonNull(receivedAt, "receivedAt");
        Objects.requireNonNull(signature, "signature");
        Objects.requireNonNull(history, "history");
        Objects.requireNonNull(approval, "approval");
        pairContracts = List.copyOf(pairContracts);
        qualifications = qualifications == null ? null : List.copyOf(qualifications);
        compromisedCertificates = compromisedCertificates == null ? null : Map.copyOf(compromisedCertificates);
    }

    /** A builder with nothing known but the time of receipt. */
    public static FactsBuilder receivedAt(Instant receivedAt) {
        return new FactsBuilder(receivedAt);
    }

    /** The same, but for the contract. */
    Facts with(ContractFacts other) {
        return with(other, employerRegister, history);
    }

    /** The same, but for what registers say of an employer that a correction names: of the one before nothing was asked. */
    Facts withoutEmployerRegister() {
        return with(contract, null, history);
    }

    /** The same, but for the relation of agency and user unit: of the one before a correction nothing was asked. */
    Facts withoutAgency() {
        return with(contract, employerRegister, history.withoutAgency());
    }

    private Facts with(ContractFacts named, EmployerRegister register, History past) {
        return new Facts(
                receivedAt,
                contentDigest,
                topicPlatform,
                signature,
                platform,
                certificate,
                earlier,
                named,
                pairContracts,
                waitingEnding,
                register,
                qualifications,
                compromisedCertificates,
                documentOfOthers,
                workerNameDiffers,
                workersOnMobile,
                approvedForMinors,
                past,
                approval,
                holdEnded);
    }
}
