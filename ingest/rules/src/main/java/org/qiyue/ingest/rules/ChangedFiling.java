package org.qiyue.ingest.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.qiyue.ingest.protocol.Corrected;
import org.qiyue.ingest.protocol.FilingCodec;
import org.qiyue.ingest.protocol.FilingReading;
import org.qiyue.registry.model.ContractEvent;
import org.qiyue.registry.model.FilingKind;

/**
 * A correction as the filing that it corrects: once as registered, once as corrected. What the rules of substance find in
 * the second and not in the first is what the correction brings.
 */
final class CorrectedFiling {

    private static final String CHANGES = "/data/correction/changes";
    private static final FilingCodec CODEC = new FilingCodec();
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Groups of rules that look at persons, terms and endings. */
    private static final String SUBSTANCE = "BCDEFGI";

    /** A rule about the evidence of which the registry knows enough to judge what a correction makes of it. */
    private static final String DOCUMENT_OF_OTHERS = "A23";

    /** Rules about the time at which a filing is made: a correction is never late. */
    private static final Set<String> ABOUT_FILING = Set.of("I25");

    private final Case filed;
    private final List<ChangedField> changes;
    private final ContractEvent event;

    private CorrectedFiling(Case filed, ContractEvent event) {
        this.filed = filed;
        this.changes = ChangedField.of(filed.filing());
        this.event = event;
    }

    /** The filing that a correction corrects; empty for other filings, and while its contract is not at hand. */
    static Optional<CorrectedFiling> of(Case filed) {
        ContractFacts contract = filed.facts().contract();
        if (!(filed.filing() instanceof Corrected)
                || contract == null
                || filed.isAhead()
                || filed.present().isEmpty()) {
            return Optional.empty();
        }
        Optional<ContractEvent> named =
                ContractEvents.supersedes(filed.filing()).flatMap(id -> find(contract, id));
        while (named.orElse(null) instanceof ContractEvent.Correction correction) {
            named = find(contract, correction.supersedes());
        }
        return named.map(event -> new CorrectedFiling(filed, event));
    }

    private static Optional<ContractEvent> find(ContractFacts contract, String filingId) {
        return contract.timeline().events().stream()
                .filter(event -> event.filingId().equals(filingId))
                .findFirst();
    }

    /** What the correction brings, as findings of the correction. */
    List<Finding> findings(List<Rule> content, List<Finding> known) {
        Set<String> silent = new HashSet<>(ABOUT_FILING);
        known.forEach(finding -> silent.add(finding.ruleId()));
        List<Rule> rules = content.stream()
                .filter(rule ->
                        SUBSTANCE.indexOf(rule.id().charAt(0)) >= 0 || rule.id().equals(DOCUMENT_OF_OTHERS))
                .filter(rule -> !silent.contains(rule.id()))
                .toList();
        Set<String> before = new HashSet<>();
        evaluate(rules, List.of(), factsBefore()).forEach(finding -> before.add(finding.ruleId() + finding.pointer()));
        return evaluate(rules, changes, filed.facts()).stream()
                .filter(finding -> !before.contains(finding.ruleId() + finding.pointer()))
                .map(finding -> finding.at(pointer(finding.pointer())))
                .toList();
    }

    /** What registers say is said of the parties as corrected: of others that stood there before nothing is known. */
    private Facts factsBefore() {
        Facts facts = filed.facts();
        if (changes("/employer/creditCode")) {
            facts = facts.withoutEmployerRegister().withoutAgency();
        }
        return changes("/dispatch") ? facts.withoutAgency() : facts;
    }

    private boolean changes(String field) {
        return changes.stream().anyMatch(change -> (change.field() + "/").startsWith(field + "/"));
    }

    private List<Finding> evaluate(List<Rule> rules, List<ChangedField> applied, Facts facts) {
        ObjectNode data = data();
        applied.forEach(change -> apply(change, data));
        Case one = new Case(reading(data), facts.with(facts.contract().with(data)), filed.parameters());
        List<Finding> findings = new ArrayList<>();
        rules.forEach(rule -> rule.evaluate(one, findings));
        return findings;
    }

    /** The contract as registered, as {@code data} of the event corrected. */
    private ObjectNode data() {
        ObjectNode data = ((ObjectNode) filed.facts().contract().presentForm()).deepCopy();
        JsonNode filing = filed.reading().tree().path("data").path("filing");
        if (filing instanceof ObjectNode block) {
            data.set("filing", block.deepCopy());
        }
        LocalDate legalDate = filed.facts().contract().timeline().eventsInLegalOrder().stream()
                .filter(each -> each.filingId().equals(event.filingId()))
                .findFirst()
                .orElse(event)
                .legalDate();
        data.withObjectProperty("filing").put("occurredOn", legalDate.toString());
        WorkerDocument document = filed.facts().history().document();
        if (document != null) {
            data.withObjectProperty("worker").put("idType", document.idType()).put("idNumber", document.idNumber());
        }
        return data;
    }

    private static void apply(ChangedField change, ObjectNode data) {
        int slash = change.field().indexOf('/', 1);
        JsonNode value = change.newValue();
        boolean removed = value == null || value.isNull();
        if (slash < 0) {
            put(data, change.field().substring(1), removed ? null : value);
        } else {
            put(
                    data.withObjectProperty(change.field().substring(1, slash)),
                    change.field().substring(slash + 1).replace("~1", "/").replace("~0", "~"),
                    removed ? null : value);
        }
    }

    private static void put(ObjectNode block, String member, JsonNode value) {
        if (value == null) {
            block.remove(member);
        } else {
            block.set(member, value);
        }
    }

    private FilingReading.Attributed reading(ObjectNode data) {
        ObjectNode root = ((ObjectNode) filed.reading().tree()).deepCopy();
        String type = root.path("type").asText();
        String kind = kind().name().toLowerCase(Locale.ROOT);
        root.put("type", type.replace(FilingKind.CORRECTED.name().toLowerCase(Locale.ROOT), kind));
        root.set("data", data);
        try {
            return (FilingReading.Attributed) CODEC.read(JSON.writeValueAsBytes(root));
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory failed", e);
        }
    }

    private FilingKind kind() {
        return event instanceof ContractEvent.Amendment ? FilingKind.CONCLUDED : event.kind();
    }

    /** Where a finding about a member stands in the correction. */
    private String pointer(String member) {
        return changes.stream()
                .filter(change -> (member + "/").startsWith("/data" + change.field() + "/"))
                .findFirst()
                .map(ChangedField::newValuePointer)
                .orElse(CHANGES);
    }
}
