package org.qiyue.ingest.service.decide;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.qiyue.ingest.protocol.ContractFiling;
import org.qiyue.ingest.protocol.Filing;
import org.qiyue.ingest.protocol.Renewed;
import org.qiyue.ingest.service.check.CheckedFiling;
import org.qiyue.registry.store.intake.BlindWorkerKey;
import org.qiyue.registry.store.intake.ContentKey;
import org.qiyue.registry.store.intake.ContractName;
import org.qiyue.registry.store.intake.FilingKey;
import org.qiyue.registry.store.intake.IntakeQuestion;

/** What filings name, as questions to the register. */
public final class Questions {
    private static final int LENGTH_OF_CREDIT_CODE = 18;

    private Questions() {}

    /** All that the filings of a batch name. */
    public static IntakeQuestion of(Collection<? extends CheckedFiling> filings) {
        Set<FilingKey> keys = new HashSet<>();
        Set<ContentKey> contents = new HashSet<>();
        Set<ContractName> names = new HashSet<>();
        Set<String> contractIds = new HashSet<>();
        Set<BlindWorkerKey> workers = new HashSet<>();
        Set<String> employers = new HashSet<>();
        for (CheckedFiling checked : filings) {
            contents.add(content(checked));
            if (checked instanceof CheckedFiling.Readable readable) {
                key(readable).ifPresent(keys::add);
                name(readable).ifPresent(names::add);
                if (readable.worker() != null) {
                    workers.add(readable.worker().key());
                }
                Filing filing = readable.filing();
                if (filing != null && filing.filing().registryContractId() != null) {
                    contractIds.add(filing.filing().registryContractId());
                }
                newName(readable).ifPresent(names::add);
                if (employer(readable) != null) {
                    employers.add(employer(readable));
                }
                changes(filing)
                        .filter(change -> change.field().equals(Terms.EMPLOYER) && change.newValue() != null)
                        .map(change -> change.newValue().asText())
                        .filter(code -> code.length() == LENGTH_OF_CREDIT_CODE && code.indexOf('\0') < 0)
                        .forEach(employers::add);
            }
        }
        return new IntakeQuestion(keys, contents, names, contractIds, workers, employers);
    }

    /** Workers by their documents. */
    public static IntakeQuestion of(Set<BlindWorkerKey> documents) {
        return new IntakeQuestion(Set.of(), Set.of(), Set.of(), Set.of(), documents, Set.of());
    }

    /** All that the filings name, and further contracts. */
    public static IntakeQuestion of(Collection<? extends CheckedFiling> filings, Collection<ContractName> further) {
        IntakeQuestion named = of(filings);
        Set<ContractName> names = new HashSet<>(named.contracts());
        names.addAll(further);
        return new IntakeQuestion(
                named.filingKeys(), named.contents(), names, named.contractIds(), named.workers(), named.creditCodes());
    }

    /** What held filings name, and further contracts, as far as it was not asked before. */
    public static IntakeQuestion of(
            Collection<? extends CheckedFiling> held, Set<ContractName> further, Set<ContractName> asked) {
        IntakeQuestion named = of(held);
        Set<ContractName> names = new HashSet<>(named.contracts());
        names.addAll(further);
        names.removeAll(asked);
        return new IntakeQuestion(Set.of(), Set.of(), names, named.contractIds(), named.workers(), named.creditCodes());
    }

    static ContentKey content(CheckedFiling checked) {
        return ContentKey.of(checked.platformCode(), checked.digest());
    }

    /** The event's idempotency key, empty when its id is no UUID or it claims to be another platform's. */
    static Optional<FilingKey> key(CheckedFiling.Readable checked) {
        String platform = checked.platformCode();
        if (!platform.equals(checked.reading().platformCode())) {
            return Optional.empty();
        }
        return uuid(checked.reading().id()).map(id -> new FilingKey(platform, id));
    }

    /** The platform's number of the contract, empty when the event has no well-formed subject. */
    static Optional<ContractName> name(CheckedFiling.Readable checked) {
        Filing filing = checked.filing();
        return filing == null || filing.envelope().contractNo() == null
                ? Optional.empty()
                : Optional.of(new ContractName(
                        checked.platformCode(), filing.envelope().contractNo()));
    }

    /** The further number that a renewal gives the contract. */
    static Optional<ContractName> newName(CheckedFiling.Readable checked) {
        return checked.filing() instanceof Renewed renewed && renewed.renewal().newContractNo() != null
                ? Optional.of(new ContractName(
                        checked.platformCode(), renewed.renewal().newContractNo()))
                : Optional.empty();
    }

    /** The credit code of the employer it names, or null. */
    static String employer(CheckedFiling.Readable checked) {
        return checked.filing() instanceof ContractFiling fact
                ? fact.employerKey().creditCode()
                : null;
    }

    private static Stream<FieldChange> changes(Filing filing) {
        return filing == null ? Stream.empty() : FieldChange.of(filing).stream();
    }

    /** The UUID that a text is; empty for any other spelling of one, which is another text and no key (A02). */
    static Optional<UUID> uuid(String text) {
        try {
            UUID id = UUID.fromString(text);
            return id.toString().equals(text) ? Optional.of(id) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
