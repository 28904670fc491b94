package org.qiyue.registry.service.casework;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qiyue.registry.model.Refusal;
import org.qiyue.registry.model.casework.CaseFile;
import org.qiyue.registry.model.casework.Condition;
import org.qiyue.registry.model.casework.Transition;
import org.qiyue.registry.service.casework.CaseViews.ActField;

/** What the form of an act asks for: by the conditions that what one writes can meet. */
final class ActForms {
    private static final Map<Condition, ActField> FIELDS = new EnumMap<>(Map.ofEntries(
            Map.entry(Condition.REASON_GIVEN, new ActField("REASON", true)),
            Map.entry(Condition.REASON_AFTER_REMINDER, new ActField("REASON", false)),
            Map.entry(Condition.INSPECTORS_NAMED, new ActField("INSPECTORS", true)),
            Map.entry(Condition.PERSON_NAMED, new ActField("PERSON", true)),
            Map.entry(Condition.TERM_GIVEN, new ActField("DATE", true)),
            Map.entry(Condition.HEARING_NOTICE_LONG_ENOUGH, new ActField("DATE", true)),
            Map.entry(Condition.SANCTION_NAMED, new ActField("SANCTION", true)),
            Map.entry(Condition.SUSPENSION_ADMITTED, new ActField("SUSPENSION", true)),
            Map.entry(Condition.DELIVERY_NAMED, new ActField("DELIVERY", true)),
            Map.entry(Condition.REFERENCE_GIVEN, new ActField("REFERENCE", true)),
            Map.entry(Condition.RECTIFICATION_DUE, new ActField("REFERENCE", false))));

    /** Met by what one writes, or by the service: no reason not to begin. */
    private static final Set<String> MET_BY_WRITING = Stream.concat(
                    FIELDS.keySet().stream(), Stream.of(Condition.CASE_NUMBER_GIVEN))
            .map(Condition::name)
            .collect(Collectors.toUnmodifiableSet());

    /** Of what happens outside the office, by its own day, and is written down afterwards. */
    private static final Set<Condition> OF_WHAT_HAPPENED =
            EnumSet.of(Condition.HEARING_ASKED_IN_TIME, Condition.HEARING_DAY);

    private ActForms() {}

    /** The fields of the form of an act, each once. */
    static List<ActField> of(Transition line) {
        Map<String, ActField> fields = new LinkedHashMap<>();
        line.conditions().stream()
                .map(FIELDS::get)
                .filter(field -> field != null)
                .forEach(field -> fields.putIfAbsent(field.field(), field));
        return List.copyOf(fields.values());
    }

    /** Days before today on which what an act tells may have happened: a request came in, a hearing was held. */
    static List<LocalDate> before(LocalDate today, Transition line, CaseFile file) {
        return line.conditions().stream().anyMatch(OF_WHAT_HAPPENED::contains)
                ? Stream.of(file.lastActOn(), file.hearing().day())
                        .filter(day -> day != null && day.isBefore(today))
                        .toList()
                : List.of();
    }

    /** Of the reasons against an act of which nothing is written yet, those that writing does not help. */
    static List<Refusal> standing(List<Refusal> refusals) {
        return refusals.stream()
                .filter(refusal -> !MET_BY_WRITING.contains(refusal.code()))
                .toList();
    }
}
