package org.qiyue.ingest.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qiyue.registry.model.Term;
import org.qiyue.registry.model.TermType;

/** The term that results when an amendment or correction is laid over the contract's form before it: of a late amendment the one at its place. */
final class ChangedTerm {

    private static final String TYPE = "/contract/termType";
    private static final String START = "/contract/startDate";
    private static final String END = "/contract/endDate";

    private ChangedTerm() {}

    /**
     * The new values that leave the contract with a term that cannot be; none while the present form is not at hand, or the
     * filing is ahead of it.
     */
    static List<String> impossible(Case filed) {
        ContractFacts contract = filed.facts().contract();
        if (contract == null
                || contract.presentForm() == null
                || filed.isAhead()
                || filed.changes().isEmpty()) {
            return List.of();
        }
        Map<String, ChangedField> changed = new LinkedHashMap<>();
        for (ChangedField change : filed.changes()) {
            if (List.of(TYPE, START, END).contains(change.field())) {
                changed.put(change.field(), change);
            }
        }
        if (changed.isEmpty() || changed.values().stream().anyMatch(change -> change.newValue() == null)) {
            return List.of();
        }
        JsonNode present = filed.formBefore().map(PresentForm::data).orElse(contract.presentForm());
        try {
            TermType type = TermType.ofCode(text(TYPE, changed, present)).orElse(null);
            LocalDate start = date(START, changed, present);
            boolean known = type != null && start != null;
            return !known || Term.isPossible(type, start, date(END, changed, present))
                    ? List.of()
                    : changed.values().stream()
                            .map(ChangedField::newValuePointer)
                            .toList();
        } catch (DateTimeException noSuchDay) {
            return List.of();
        }
    }

    private static String text(String field, Map<String, ChangedField> changed, JsonNode present) {
        ChangedField change = changed.get(field);
        return change == null ? present.at(field).textValue() : change.newText();
    }

    private static LocalDate date(String field, Map<String, ChangedField> changed, JsonNode present) {
        String text = text(field, changed, present);
        return text == null ? null : LocalDate.parse(text);
    }
}
