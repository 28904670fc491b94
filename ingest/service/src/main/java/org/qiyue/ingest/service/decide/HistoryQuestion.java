package org.qiyue.ingest.service.decide;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qiyue.ingest.service.check.CheckedFiling;
import org.qiyue.registry.store.intake.ContractRow;
import org.qiyue.registry.store.intake.LayOff;

/**
 * What a batch needs to know of its parties' past. Asked once everything that its filings name is at hand.
 *
 * @param contracts contracts to be read whole, of which only the rows are at hand
 * @param hirings employers who hire, and the days on which their lay-offs matter
 */
public record HistoryQuestion(Collection<ContractRow> contracts, Collection<LayOff.Period> hirings) {
    public HistoryQuestion {
        contracts = List.copyOf(contracts);
        hirings = List.copyOf(hirings);
    }

    /** What the filings, held ones among them, are judged by. */
    public static HistoryQuestion of(Collection<? extends CheckedFiling> filings, WorkingRegister register) {
        Map<String, ContractRow> contracts = new LinkedHashMap<>();
        Map<String, LayOff.Period> hirings = new HashMap<>();
        for (CheckedFiling checked : filings) {
            if (checked instanceof CheckedFiling.Readable readable) {
                Relations.of(readable, register).ifPresent(relations -> {
                    ask(contracts, relations.pair(), register);
                    ask(contracts, relations.otherAgencies(), register);
                    relations
                            .hiring()
                            .ifPresent(period -> hirings.merge(period.creditCode(), period, HistoryQuestion::both));
                });
            }
        }
        return new HistoryQuestion(contracts.values(), hirings.values());
    }

    /**
     * The contracts with former employers that the filings are judged by; asked when the answer to the first question is
     * known, since it says from whom workers were transferred.
     */
    public static Collection<ContractRow> ofFormer(
            Collection<? extends CheckedFiling> filings, WorkingRegister register) {
        Map<String, ContractRow> contracts = new LinkedHashMap<>();
        for (CheckedFiling checked : filings) {
            if (checked instanceof CheckedFiling.Readable readable) {
                Relations.of(readable, register)
                        .ifPresent(relations -> ask(contracts, relations.perhapsFormer(), register));
            }
        }
        return contracts.values();
    }

    private static void ask(Map<String, ContractRow> contracts, List<ContractRow> rows, WorkingRegister register) {
        for (ContractRow row : rows) {
            if (!register.isRead(row.contractId())) {
                contracts.put(row.contractId(), row);
            }
        }
    }

    private static LayOff.Period both(LayOff.Period one, LayOff.Period other) {
        return new LayOff.Period(
                one.creditCode(),
                earlier(one.from(), other.from()),
                one.to().isAfter(other.to()) ? one.to() : other.to());
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
