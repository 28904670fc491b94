package org.qiyue.ingest.rules;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.qiyue.ingest.protocol.Corrected;
import org.qiyue.ingest.protocol.FilingCodec;
import org.qiyue.ingest.protocol.FilingReading;
import org.qiyue.ingest.protocol.FormFinding;
import org.qiyue.ingest.protocol.WorkerKey;
import org.qiyue.registry.model.ContractEvent;
import org.qiyue.registry.model.FilingKind;

/**
 * What a correction makes of the filing that it corrects, or an amendment of the contract: the present form once with the
 * changes and once without. What the rules of substance find in the first and not in the second is what the change brings.
 * An amendment is a new agreement beside: whatever it agrees anew is also its own, were it unlawful before or not.
 */
final class ChangedFiling {

    private static final FilingCodec CODEC = new FilingCodec();
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    /** Groups of rules that look at persons, terms and endings. */
    private static final String OF_CORRECTIONS = "BCDEFGI";

    /** Without those about terms in a row and endings: an amendment neither begins a term nor ends one. */
    private static final String OF_AMENDMENTS = "BCDEF";

    /** A rule about the evidence of which the registry knows enough to judge what a correction makes of it. */
    private static final String DOCUMENT_OF_OTHERS = "A23";

    /** A rule about the time at which a filing is made: a correction is never late. */
    private static final String FILED_LATE = "I25";

    /** A rule that looks at what results from an amendment by itself. */
    private static final String IMPOSSIBLE_TERM = "C05";

    /** Rules about the same act as another that tells more of it: pay below the minimum by an amendment is told once. */
    private static final Map<String, Set<String>> TOLD_BY = Map.of("H02", Set.of("E01", "E03", "E04", "F11"));

    /** The most changes among which the one at fault is looked for; each takes an evaluation of the rule. */
    private static final int MOST_CHANGES = 8;

    private final Case filed;
    private final List<ChangedField> changes;
    private final JsonNode form;
    private final FilingKind kind;
    private final LocalDate legalDate;

    private ChangedFiling(Case filed, JsonNode form, FilingKind kind, LocalDate legalDate) {
        this.filed = filed;
        this.changes = filed.changes();
        this.form = form;
        this.kind = kind;
        this.legalDate = legalDate;
    }

    /** Whether a rule is asked what a change of that kind, an amendment or a correction, brings. */
    static boolean judges(Rule rule, FilingKind change) {
        if (change == FilingKind.AMENDED) {
            return OF_AMENDMENTS.indexOf(rule.id().charAt(0)) >= 0 && !rule.id().equals(IMPOSSIBLE_TERM);
        }
        return OF_CORRECTIONS.indexOf(rule.id().charAt(0)) >= 0 && !rule.id().equals(FILED_LATE)
                || rule.id().equals(DOCUMENT_OF_OTHERS);
    }

    /**
     * What an amendment or correction changes; empty for other filings, while the contract is not at hand, for a filing that
     * is none for it, whose answer tells nothing of the contract, and where a new value is not in its form, so that nobody
     * knows what it would make of the contract.
     */
    static Optional<ChangedFiling> of(Case filed) {
        boolean corrects = filed.is(FilingKind.CORRECTED);
        if (!corrects && !filed.is(FilingKind.AMENDED)
                || filed.changes().isEmpty()
                || filed.facts().contract() == null
                || filed.isAhead()
                || filed.present().isEmpty()
                || !areReadable(filed)
                || !StateRules.misfits(filed).isEmpty()) {
            return Optional.empty();
        }
        return corrects ? corrected(filed) : amended(filed);
    }

    private static boolean areReadable(Case filed) {
        for (FormFinding finding : filed.reading().findings()) {
            String place = finding.pointer() + "/";
            for (ChangedField change : filed.changes()) {
                if (place.startsWith(change.newValuePointer() + "/")) {
                    return false;
                }
            }
        }
        return true;
    }

    private static Optional<ChangedFiling> amended(Case filed) {
        return filed.legalDate() == null
                ? Optional.empty()
                : Optional.of(new ChangedFiling(
                        filed, filed.formBefore().orElseThrow().data(), FilingKind.CONCLUDED, filed.legalDate()));
    }

    private static Optional<ChangedFiling> corrected(Case filed) {
        ContractFacts contract = filed.facts().contract();
        Optional<ContractEvent> named =
                ContractEvents.supersedes(filed.filing()).flatMap(id -> find(contract, id));
        while (named.orElse(null) instanceof ContractEvent.Correction correction) {
            named = find(contract, correction.supersedes());
        }
        return named.map(event -> new ChangedFiling(
                filed,
                contract.presentForm(),
                event instanceof ContractEvent.Amendment ? FilingKind.CONCLUDED : event.kind(),
                contract.timeline().eventsInLegalOrder().stream()
                        .filter(each -> each.filingId().equals(event.filingId()))
                        .findFirst()
                        .orElse(event)
                        .legalDate()));
    }

    private static Optional<ContractEvent> find(ContractFacts contract, String filingId) {
        return contract.timeline().events().stream()
                .filter(event -> event.filingId().equals(filingId))
                .findFirst();
    }

    /**
     * What the change brings, as findings of it.
     *
     * @param rules those that judge a change of this kind
     * @param known what has been found of the change itself, and is not told again
     */
    List<Finding> findings(List<Rule> rules, List<Finding> known) {
        Set<String> silent = new HashSet<>();
        known.forEach(finding -> {
            silent.add(finding.ruleId());
            silent.addAll(TOLD_BY.getOrDefault(finding.ruleId(), Set.of()));
        });
        List<Rule> asked =
                rules.stream().filter(rule -> !silent.contains(rule.id())).toList();
        ObjectNode after = data(changes);
        List<Finding> found = evaluate(asked, after, filed.facts());
        if (found.isEmpty()) {
            return found;
        }
        ObjectNode before = data(List.of());
        Set<String> had = places(evaluate(only(asked, found), before, factsBefore()));
        return found.stream()
                .filter(finding -> !had.contains(place(finding)) || isAgreedAnew(finding.pointer(), before, after))
                .map(finding -> finding.at(pointer(finding, asked)))
                .toList();
    }

    private static List<Rule> only(List<Rule> rules, List<Finding> findings) {
        Set<String> ids = findings.stream().map(Finding::ruleId).collect(Collectors.toSet());
        return rules.stream().filter(rule -> ids.contains(rule.id())).toList();
    }

    private static Set<String> places(List<Finding> findings) {
        return findings.stream().map(ChangedFiling::place).collect(Collectors.toSet());
    }

    private static String place(Finding finding) {
        return finding.ruleId() + finding.pointer();
    }

    private boolean isAgreedAnew(String pointer, ObjectNode before, ObjectNode after) {
        JsonPointer member = JsonPointer.compile(pointer.substring("/data".length()));
        return filed.is(FilingKind.AMENDED) && !ChangedField.isSame(before.at(member), after.at(member));
    }

    /** What registers say is said of the parties that result: of others that stood there before nothing is known. */
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

    private List<Finding> evaluate(List<Rule> rules, ObjectNode data, Facts facts) {
        List<Finding> findings = new ArrayList<>(0);
        if (!(reading(data) instanceof FilingReading.Attributed reading)) {
            return findings;
        }
        Case one =
                Case.changed(reading, facts.with(facts.contract().with(data)), filed.parameters(), filed.amendedFrom());
        rules.forEach(rule -> rule.evaluate(one, findings));
        return findings;
    }

    /** The contract as registered, with changes, as {@code data} of the event that would agree it. */
    private ObjectNode data(List<ChangedField> applied) {
        ObjectNode data = ((ObjectNode) form).deepCopy();
        JsonNode filing = filed.reading().tree().path("data").path("filing");
        if (filing instanceof ObjectNode block) {
            data.set("filing", block.deepCopy());
        }
        data.withObjectProperty("filing").put("occurredOn", legalDate.toString());
        WorkerKey key = filed.worker();
        WorkerDocument document = filed.facts().history().document();
        if (key != null) {
            data.withObjectProperty("worker").put("idType", key.idType()).put("idNumber", key.idNumber());
        } else if (document != null) {
            data.withObjectProperty("worker").put("idType", document.idType()).put("idNumber", document.idNumber());
        }
        applied.forEach(change -> change.applyTo(data));
        return data;
    }

    /** The event that would agree the contract with the changes; none that can be attributed where it is too long for one. */
    private FilingReading reading(ObjectNode data) {
        ObjectNode root = ((ObjectNode) filed.reading().tree()).objectNode();
        root.setAll((ObjectNode) filed.reading().tree());
        String type = root.path("type").asText();
        root.put("type", type.replace(name(filed.filing().kind()), name(kind)));
        root.set("data", data);
        try {
            return CODEC.read(
                    JSON.writeValueAsBytes(root), filed.parameters().tables().codes());
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory failed", e);
        }
    }

    private static String name(FilingKind one) {
        return one.name().toLowerCase(Locale.ROOT);
    }

    /** Where a finding about a member stands in the change: at the new value that holds it, else at the one that brings it. */
    private String pointer(Finding finding, List<Rule> asked) {
        String member = finding.pointer();
        for (ChangedField change : changes) {
            String field = "/data" + change.field();
            if ((member + "/").startsWith(field + "/")) {
                return change.newValuePointer() + member.substring(field.length());
            }
        }
        if (changes.size() == 1) {
            return changes.get(0).newValuePointer();
        }
        return changes.size() > MOST_CHANGES ? list() : withoutWhich(finding, asked);
    }

    /** The change without which a finding would not be; the list, where it is of several. */
    private String withoutWhich(Finding finding, List<Rule> asked) {
        List<Rule> rule = only(asked, List.of(finding));
        for (ChangedField change : changes) {
            List<ChangedField> others =
                    changes.stream().filter(each -> each != change).toList();
            if (!places(evaluate(rule, data(others), filed.facts())).contains(place(finding))) {
                return change.newValuePointer();
            }
        }
        return list();
    }

    private String list() {
        return filed.filing() instanceof Corrected ? "/data/correction/changes" : "/data/amendment/items";
    }
}
