package org.qiyue.registry.service.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Tells wages to the yuan, for those to whom they may be revealed; every method runs in the transaction of its caller. */
@ApplicationScoped
public class AgreedWages {
    private final EntityManager entities;
    private final ContractHistory history;
    private final LegalDay day;
    private final ObjectMapper json;

    AgreedWages(EntityManager entities, ContractHistory history, LegalDay day, ObjectMapper json) {
        this.entities = entities;
        this.history = history;
        this.day = day;
        this.json = json;
    }

    /**
     * The wage of a contract that is in force today, the one that its page shows as a band; of a contract that has not begun
     * the one agreed. Empty where none was filed and outside the scope.
     */
    public Optional<Wage> inForce(String contractId) {
        List<Replay.Said> said = history.saidBy(contractId, day.now());
        Replay replay = said.isEmpty() ? null : new Replay(said, day.today());
        return replay == null || !replay.hasBegun() ? agreed(contractId) : replayed(replay);
    }

    private Optional<Wage> replayed(Replay replay) {
        JsonNode contract = replay.terms(json.createObjectNode()).path("contract");
        return contract.path("wageAmount").isNumber()
                ? Optional.of(new Wage(
                        contract.get("wageAmount").decimalValue(),
                        contract.path("wageUnit").asText("")))
                : Optional.empty();
    }

    private Optional<Wage> agreed(String contractId) {
        List<?> rows = entities.createNativeQuery(
                        "select wage_amount as amount, coalesce(wage_unit, '') as unit from registry.contract"
                                + " where contract_id = :id and wage_amount is not null",
                        Tuple.class)
                .setParameter("id", contractId)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new Wage(row.get("amount", BigDecimal.class), row.get("unit", String.class)))
                .findFirst();
    }

    /**
     * A wage as it was agreed.
     *
     * @param amount yuan for each unit
     * @param unit list {@code wage-unit}, empty where none was filed
     */
    public record Wage(BigDecimal amount, String unit) {}
}
