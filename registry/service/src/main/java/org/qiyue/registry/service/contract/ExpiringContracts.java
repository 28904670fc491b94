package org.qiyue.registry.service.contract;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.qiyue.registry.model.TermType;
import org.qiyue.registry.service.access.Belonging;
import org.qiyue.registry.service.access.ScopeCheck;
import org.qiyue.registry.service.contract.ContractViews.ContractRow;
import org.qiyue.registry.service.sql.Row;
import org.qiyue.registry.service.sql.Statements;

/**
 * Fixed terms of an employer that end soon (到期预告): neither renewed beyond nor ended; in the transaction of the caller. A renewal or
 * an ending that is agreed ahead counts already.
 */
@ApplicationScoped
public class ExpiringContracts {
    private static final String RUNNING = " FROM registry.contract c WHERE c.credit_code = ? AND c.term_type = '"
            + TermType.FIXED.code() + "' AND c.ended_on IS NULL AND c.moved_to IS NULL AND NOT c.voided";

    private static final String COUNTS = "SELECT count(*) FILTER (WHERE c.end_date < ?) AS overdue,"
            + " count(*) FILTER (WHERE c.end_date BETWEEN ? AND ?) AS in30,"
            + " count(*) FILTER (WHERE c.end_date BETWEEN ? AND ?) AS in60,"
            + " count(*) FILTER (WHERE c.end_date BETWEEN ? AND ?) AS in90" + RUNNING;

    private final Statements statements;
    private final ContractStore contracts;
    private final ScopeCheck scopes;
    private final LegalDay day;

    ExpiringContracts(Statements statements, ContractStore contracts, ScopeCheck scopes, LegalDay day) {
        this.statements = statements;
        this.contracts = contracts;
        this.scopes = scopes;
        this.day = day;
    }

    /** The place of a contract in the order by last day. */
    public record Position(LocalDate end, String contractId) {}

    /**
     * How many end when.
     *
     * @param overdue those whose term is over and that were neither renewed nor ended
     * @param in30 those that end within thirty days, today among them; the others likewise, each with those before it
     */
    public record Counts(long overdue, long in30, long in60, long in90) {}

    /** How many contracts of an employer end within 30, 60 and 90 days. */
    public Counts count(String creditCode) {
        LocalDate today = day.today();
        return statements
                .first(
                        COUNTS,
                        ExpiringContracts::counts,
                        today,
                        today,
                        today.plusDays(30),
                        today,
                        today.plusDays(60),
                        today,
                        today.plusDays(90),
                        creditCode)
                .orElseThrow();
    }

    /**
     * Those that end within so many days, the next first.
     *
     * @param after the last contract seen, null for the first page
     * @param atMost rows to read
     */
    public List<ContractRow> page(String creditCode, int within, Position after, int atMost) {
        LocalDate today = day.today();
        StringBuilder sql =
                new StringBuilder("SELECT c.contract_id").append(RUNNING).append(" AND c.end_date BETWEEN ? AND ?");
        List<Object> values = new ArrayList<>(List.of(creditCode, today, today.plusDays(within)));
        if (after != null) {
            sql.append(" AND (c.end_date, c.contract_id) > (?, ?)");
            values.add(after.end());
            values.add(after.contractId());
        }
        sql.append(" ORDER BY c.end_date, c.contract_id LIMIT ?");
        values.add(atMost);
        List<String> found = statements.list(sql.toString(), row -> row.text("contract_id"), values.toArray());
        Map<String, Contract> rows = found.isEmpty() ? Map.of() : contracts.withWorkers(found);
        return found.stream().map(id -> row(rows.get(id), today)).toList();
    }

    private ContractRow row(Contract contract, LocalDate today) {
        scopes.verify(Belonging.toEmployer(contract.creditCode, contract.jurisdictionArea, contract.registrationArea));
        return ContractRow.of(contract, contract.stateOn(today));
    }

    private static Counts counts(Row row) throws SQLException {
        return new Counts(row.number("overdue"), row.number("in30"), row.number("in60"), row.number("in90"));
    }
}
