package org.qiyue.registry.service.contract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.qiyue.registry.service.listing.Listings;
import org.qiyue.registry.service.problem.Problem;
import org.qiyue.registry.service.problem.ProblemException;

/**
 * What is asked of the register of contracts, as conditions on contracts {@code c} with their values.
 *
 * @param sql the conditions
 * @param values the values of the conditions' parameters
 * @param sort the order
 */
record ContractQuestion(String sql, Map<String, Object> values, ContractSort sort) {

    /** A number is looked for with each platform: the key begins with the platform, and there are few of them. */
    private static final String BY_NUMBER = " and c.contract_id in (select a.contract_id from registry.platform p"
            + " join registry.contract_alias a on a.platform_code = p.platform_code and a.contract_no = :number)";

    private static final String BY_WORKER = " and c.worker_id in (select registry.workers_of_documents("
            + "array(select decode(h, 'hex') from unnest(string_to_array(:blinds, ',')) as h)))";

    private static final String SIGNED = "coalesce(c.signed_on, c.start_date)";

    ContractQuestion {
        Objects.requireNonNull(sort);
        values = Map.copyOf(values);
    }

    /**
     * A question by the names of its parameters, each of the form that {@link ContractSearch} demands.
     *
     * @throws ProblemException INVALID_PARAMETER for a day that no month has
     */
    static ContractQuestion of(Map<String, String> asked, LocalDate today) {
        StringBuilder sql = new StringBuilder("true");
        Map<String, Object> values = new HashMap<>();
        asked.forEach((name, value) -> {
            switch (name) {
                case "number" -> sql.append(BY_NUMBER);
                case "contractId" -> sql.append(" and c.contract_id = :contractId");
                case "digest" ->
                    sql.append(" and c.contract_id in (select registry.contracts_of_document(decode(:digest, 'hex')))");
                case "employer" -> sql.append(" and c.credit_code = :employer");
                case "area" -> sql.append(" and c.jurisdiction_area = :area");
                case "platform" -> sql.append(" and c.platform_code = :platform");
                case "state" -> {
                    sql.append(" and (").append(StateName.SQL).append(") = :state");
                    values.put("today", today);
                }
                case "signedFrom" -> sql.append(" and " + SIGNED + " >= :signedFrom");
                case "signedTo" -> sql.append(" and " + SIGNED + " <= :signedTo");
                case "endedFrom" -> sql.append(" and c.ended_on >= :endedFrom");
                case "endedTo" -> sql.append(" and c.ended_on <= :endedTo");
                default -> {
                    return;
                }
            }
            values.put(name, name.endsWith("From") || name.endsWith("To") ? day(name, value) : value.strip());
        });
        ContractSort sort = ContractSort.of(asked.getOrDefault(Listings.SORT, ContractSort.DEFAULT));
        return new ContractQuestion(sql.append(" and ").append(sort.has()).toString(), values, sort);
    }

    /** The same, of one worker alone. */
    ContractQuestion ofWorker(List<String> blinds) {
        Map<String, Object> more = new HashMap<>(values);
        more.put("blinds", String.join(",", blinds));
        return new ContractQuestion(sql + BY_WORKER, more, sort);
    }

    private static LocalDate day(String name, String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeException noDay) {
            throw new ProblemException(
                    Problem.INVALID_PARAMETER, name + " 不是存在的日期。", name + " is not a day of the calendar.");
        }
    }
}
