package org.qiyue.registry.service.sharing;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.qiyue.registry.model.sharing.SharedField;
import org.qiyue.registry.service.contract.StateName;
import org.qiyue.registry.service.sharing.SharedCalls.Told;
import org.qiyue.registry.service.sharing.SharedViews.EmployerAnswer;
import org.qiyue.registry.service.sharing.SharedViews.EmployerItem;
import org.qiyue.registry.service.sharing.SharedViews.EmployerQuestion;
import org.qiyue.registry.service.sharing.SharedViews.EmploymentAnswer;
import org.qiyue.registry.service.sharing.SharedViews.EmploymentItem;
import org.qiyue.registry.service.sharing.SharedViews.EmploymentQuestion;
import org.qiyue.registry.service.sharing.SharedViews.Result;
import org.qiyue.registry.service.sharing.SharedViews.SharedContract;

/** Makes answers of what the database told; what it did not tell is in none. */
final class SharedAnswers {
    private SharedAnswers() {}

    static EmploymentAnswer of(EmploymentQuestion asked, Told told) {
        List<EmploymentItem> items = new ArrayList<>();
        for (int place = 1; place <= asked.subjects().size(); place++) {
            List<JsonNode> rows = told.of(place);
            List<SharedContract> contracts =
                    rows.stream().map(SharedAnswers::contract).toList();
            items.add(new EmploymentItem(
                    place,
                    asked.subjects().get(place - 1).creditCode(),
                    name(rows),
                    rows.isEmpty() ? Result.NONE : Result.FOUND,
                    (int) contracts.stream()
                            .filter(contract -> contract.state() == StateName.ACTIVE)
                            .count(),
                    contracts));
        }
        return new EmploymentAnswer(
                asked.agreementNo(), asked.purpose(), asked.businessNo().strip(), told.day(), items);
    }

    static EmployerAnswer of(EmployerQuestion asked, Told told) {
        List<EmployerItem> items = new ArrayList<>();
        for (int place = 1; place <= asked.creditCodes().size(); place++) {
            List<JsonNode> rows = told.of(place);
            Map<StateName, Integer> counts = new EnumMap<>(StateName.class);
            for (StateName state : StateName.values()) {
                rows.stream()
                        .filter(row -> row.has(state.name()))
                        .forEach(row -> counts.put(state, row.path(state.name()).asInt()));
            }
            items.add(new EmployerItem(
                    place,
                    asked.creditCodes().get(place - 1),
                    name(rows),
                    rows.isEmpty() ? Result.NONE : Result.FOUND,
                    counts));
        }
        return new EmployerAnswer(
                asked.agreementNo(), asked.purpose(), asked.businessNo().strip(), told.day(), items);
    }

    private static SharedContract contract(JsonNode row) {
        return new SharedContract(
                StateName.valueOf(row.path("state").asText()),
                text(row, SharedField.CONTRACT_ID),
                text(row, SharedField.EMPLOYMENT_FORM),
                text(row, SharedField.TERM_TYPE),
                day(row, SharedField.SIGNED_ON),
                day(row, SharedField.EMPLOYMENT_START),
                day(row, SharedField.START_DATE),
                day(row, SharedField.END_DATE),
                text(row, SharedField.AREA),
                day(row, SharedField.ENDED_ON),
                text(row, SharedField.ENDING_REASON));
    }

    private static String name(List<JsonNode> rows) {
        return rows.isEmpty() ? null : text(rows.get(0), SharedField.EMPLOYER_NAME);
    }

    private static String text(JsonNode row, SharedField field) {
        return row.hasNonNull(field.pointer()) ? row.get(field.pointer()).asText() : null;
    }

    private static LocalDate day(JsonNode row, SharedField field) {
        String day = text(row, field);
        return day == null ? null : LocalDate.parse(day);
    }
}
