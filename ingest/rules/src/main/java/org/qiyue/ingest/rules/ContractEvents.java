package org.qiyue.ingest.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.qiyue.ingest.protocol.Amended;
import org.qiyue.ingest.protocol.Concluded;
import org.qiyue.ingest.protocol.ContractBlock;
import org.qiyue.ingest.protocol.Corrected;
import org.qiyue.ingest.protocol.EndingFiling;
import org.qiyue.ingest.protocol.Filing;
import org.qiyue.ingest.protocol.Renewed;
import org.qiyue.ingest.protocol.RepairFiling;
import org.qiyue.registry.model.ContractEvent;
import org.qiyue.registry.model.EndingReason;
import org.qiyue.registry.model.FactChange;
import org.qiyue.registry.model.Term;
import org.qiyue.registry.model.TermType;

/** Reduces a filing to what it does to the life of its contract. */
public final class ContractEvents {

    private ContractEvents() {}

    /**
     * The event a filing reports; empty when the facts that place it are absent or make no term. Filing ids are given in
     * lower case.
     */
    public static Optional<ContractEvent> of(Filing filing) {
        String id = canonical(filing.envelope().id());
        LocalDate occurredOn = filing.filing().occurredOn();
        if (occurredOn == null) {
            return Optional.empty();
        }
        if (filing instanceof Concluded concluded) {
            return term(concluded.contract()).map(term -> new ContractEvent.Conclusion(id, occurredOn, term));
        }
        if (filing instanceof Renewed renewed) {
            return term(renewed.contract()).map(term -> new ContractEvent.Renewal(id, occurredOn, term));
        }
        if (filing instanceof Amended amended) {
            return amendment(id, occurredOn, amended);
        }
        if (filing instanceof EndingFiling ending) {
            return ending(id, ending);
        }
        if (filing instanceof Corrected corrected) {
            return correction(id, occurredOn, corrected);
        }
        return supersedes(filing).map(supersedes -> new ContractEvent.Withdrawal(id, occurredOn, supersedes));
    }

    /** The id, in lower case, of the filing that a correction or withdrawal repairs; empty for any other filing. */
    public static Optional<String> supersedes(Filing filing) {
        return filing instanceof RepairFiling repair
                ? Optional.ofNullable(repair.supersedesFilingId()).map(ContractEvents::canonical)
                : Optional.empty();
    }

    /** The term a contract block agrees; empty when its facts make none. */
    static Optional<Term> term(ContractBlock contract) {
        TermType type = TermType.ofCode(contract.termType()).orElse(null);
        return Term.isPossible(type, contract.startDate(), contract.endDate())
                ? Optional.of(new Term(type, contract.startDate(), contract.endDate()))
                : Optional.empty();
    }

    private static Optional<ContractEvent> amendment(String id, LocalDate occurredOn, Amended amended) {
        Map<String, JsonNode> values = new LinkedHashMap<>();
        amended.amendment().items().forEach(item -> put(values, item.field(), item.newValue()));
        LocalDate effectiveOn = amended.amendment().effectiveOn();
        return change(values)
                .map(change -> new ContractEvent.Amendment(
                        id,
                        occurredOn,
                        effectiveOn == null ? occurredOn : effectiveOn,
                        change,
                        amended.amendment().successorCreditCode()));
    }

    private static Optional<ContractEvent> ending(String id, EndingFiling filing) {
        LocalDate endedOn = filing.ending().endedOn();
        String reason = filing.ending().reasonCode();
        return endedOn == null || reason == null
                ? Optional.empty()
                : Optional.of(new ContractEvent.Ending(id, filing.kind(), endedOn, reason));
    }

    private static Optional<ContractEvent> correction(String id, LocalDate occurredOn, Corrected corrected) {
        Map<String, JsonNode> values = new LinkedHashMap<>();
        corrected.correction().changes().forEach(change -> put(values, change.field(), change.newValue()));
        return supersedes(corrected)
                .flatMap(supersedes ->
                        change(values).map(change -> new ContractEvent.Correction(id, occurredOn, supersedes, change)));
    }

    private static void put(Map<String, JsonNode> values, String field, JsonNode value) {
        if (field != null && value != null && !value.isNull()) {
            values.put(field, value);
        }
    }

    /** What the new values do to the life of the contract; empty when one of them is none for its field. */
    private static Optional<FactChange> change(Map<String, JsonNode> values) {
        if (values.entrySet().stream().anyMatch(each -> !isValue(each.getKey(), each.getValue()))) {
            return Optional.empty();
        }
        LocalDate occurredOn = date(values.get("/filing/occurredOn"));
        LocalDate signedOn = date(values.get("/contract/signedOn"));
        return Optional.of(new FactChange(
                occurredOn == null ? signedOn : occurredOn,
                TermType.ofCode(text(values.get("/contract/termType"))).orElse(null),
                date(values.get("/contract/startDate")),
                date(values.get("/contract/endDate")),
                date(values.get("/ending/endedOn")),
                text(values.get("/ending/reasonCode"))));
    }

    /** Whether a new value of a field that places the event or bounds its term is of the field's type. */
    static boolean isValue(String field, JsonNode value) {
        return switch (field) {
            case "/filing/occurredOn",
                    "/contract/signedOn",
                    "/contract/startDate",
                    "/contract/endDate",
                    "/ending/endedOn" -> date(value) != null;
            case "/contract/termType" -> TermType.ofCode(text(value)).isPresent();
            case "/ending/reasonCode" -> EndingReason.event(text(value)).isPresent();
            default -> true;
        };
    }

    private static String text(JsonNode value) {
        return value != null && value.isTextual() ? value.textValue() : null;
    }

    private static LocalDate date(JsonNode value) {
        String text = text(value);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static String canonical(String filingId) {
        return filingId.toLowerCase(Locale.ROOT);
    }
}
