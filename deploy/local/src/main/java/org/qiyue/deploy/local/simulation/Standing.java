package org.qiyue.deploy.local.simulation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.qiyue.deploy.local.simulation.Expectation.Outcome;
import org.qiyue.registry.model.MinimumWage;

/**
 * A contract as whoever reads its filings would have it, and what is to be found of it on a day: worked out here from the
 * filings alone, so that registry and daily review are compared with something that knows nothing of them.
 */
final class Standing {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The law lets the supervisor look back two years (劳动保障监察条例 art. 20). */
    private static final int YEARS_BACK = 2;

    private static final int DAYS_TO_DELIVER = 15;
    private static final int DAYS_TO_TRANSFER = 15;
    private static final int DAYS_TO_CERTIFY = 1;
    private static final int DAYS_OVERDUE = 30;
    private static final int DAYS_OF_REMINDER = 60;

    private JsonNode contract;
    private JsonNode dispatch;
    private JsonNode ending;
    private BigDecimal wage;
    private LocalDate termEnd;
    private LocalDate firstStart;
    private final List<JsonNode> terms = new ArrayList<>();
    private final List<JsonNode> dispatches = new ArrayList<>();

    private Standing() {}

    /** Read from the filings of one contract in the order in which they are sent; empty when it is not registered. */
    static Optional<Standing> of(List<SimulatedFiling> filings) {
        Standing standing = new Standing();
        List<JsonNode> ahead = new ArrayList<>();
        for (SimulatedFiling filing : filings) {
            Expectation expected = filing.expectation();
            if (expected.outcome() == Outcome.ACCEPTED || expected.outcome() == Outcome.ACCEPTED_WITH_WARNINGS) {
                JsonNode event = read(filing);
                if (standing.contract == null && !isOf(event, "concluded")) {
                    ahead.add(event);
                } else {
                    standing.add(event);
                    ahead.forEach(standing::add);
                    ahead.clear();
                }
            }
        }
        return standing.contract == null ? Optional.empty() : Optional.of(standing);
    }

    private void add(JsonNode event) {
        JsonNode data = event.get("data");
        if (isOf(event, "concluded")) {
            // Also of a contract that was withdrawn and filed again.
            terms.clear();
            dispatches.clear();
            firstStart = day(data.get("contract"), "startDate").orElseThrow();
        }
        if (isOf(event, "concluded") || isOf(event, "renewed")) {
            contract = data.get("contract");
            dispatch = data.path("dispatch");
            terms.add(contract);
            if (dispatch.isObject()) {
                dispatches.add(dispatch);
            }
            wage = contract.get("wageAmount").decimalValue();
            termEnd = day(contract, "endDate").orElse(null);
        } else if (isOf(event, "amended")) {
            data.at("/amendment/items").forEach(this::amend);
        } else if (isOf(event, "rescinded") || isOf(event, "terminated")) {
            ending = data.get("ending");
        }
    }

    private void amend(JsonNode item) {
        if (item.get("field").textValue().equals("/contract/wageAmount")) {
            wage = item.get("newValue").decimalValue();
        } else if (item.get("field").textValue().equals("/contract/endDate")) {
            termEnd = LocalDate.parse(item.get("newValue").textValue());
        }
    }

    /** The rules that the daily review finds broken on a day. */
    Set<String> reviews(LocalDate day) {
        Set<String> rules = new TreeSet<>();
        if (ending != null) {
            afterTheEnding(day, rules);
        } else {
            whileItRuns(day, rules);
        }
        return rules;
    }

    private void afterTheEnding(LocalDate day, Set<String> rules) {
        LocalDate ended = day(ending, "endedOn").orElseThrow();
        if (ended.isBefore(day.minusYears(YEARS_BACK))) {
            return;
        }
        if (day.isAfter(ended.plusDays(DAYS_TO_CERTIFY))
                && day(ending, "certificateIssuedOn").isEmpty()) {
            rules.add("I16");
        }
        if (!form().equals(Terms.PART_TIME)
                && day.isAfter(ended.plusDays(DAYS_TO_TRANSFER))
                && day(ending, "fileTransferOn").isEmpty()) {
            rules.add("I17");
        }
    }

    private void whileItRuns(LocalDate day, Set<String> rules) {
        LocalDate start = day(contract, "startDate").orElseThrow();
        LocalDate signed = day(contract, "signedOn").orElseThrow();
        boolean fixed = contract.get("termType").textValue().equals(Terms.FIXED);
        boolean over = termEnd != null && termEnd.isBefore(day);
        if (day.isAfter(signed.plusDays(DAYS_TO_DELIVER))
                && day(contract, "textDeliveredOn").isEmpty()) {
            rules.add("C11");
        }
        if (fixed && over && termEnd.plusDays(DAYS_OVERDUE).isBefore(day)) {
            rules.add("G05");
        }
        if (fixed && !over && !termEnd.isAfter(day.plusDays(DAYS_OF_REMINDER)) && !start.isAfter(day)) {
            rules.add("G07");
        }
        if (!over && !start.isAfter(day) && isOvertaken(start, day)) {
            rules.add("E02");
        }
    }

    /** Whether the minimum has risen since the term began and lies above the wage. */
    private boolean isOvertaken(LocalDate start, LocalDate day) {
        Optional<BigDecimal> then = minimum(start);
        Optional<BigDecimal> now = minimum(day);
        return then.isPresent()
                && now.isPresent()
                && now.get().compareTo(then.get()) > 0
                && wage.compareTo(now.get()) < 0;
    }

    private Optional<BigDecimal> minimum(LocalDate day) {
        String place = form().equals(Terms.DISPATCH)
                ? dispatch.get("userUnitDivision").textValue()
                : contract.get("workPlaceDivision").textValue();
        boolean hourly = contract.get("wageUnit").textValue().equals("H");
        return MinimumWage.on(place, day).map(least -> {
            if (form().equals(Terms.PART_TIME)) {
                return least.partTimeHour();
            }
            return hourly ? least.hour() : least.month();
        });
    }

    /** Whether the worker is employed under it on a day, past the end of its term too while it is not ended. */
    boolean employs(LocalDate day) {
        return !firstStart.isAfter(day)
                && endedOn().filter(ended -> !ended.isAfter(day)).isEmpty();
    }

    /** Whether a day lies in its term, or could not be told from one that does. */
    boolean isInTerm(LocalDate day) {
        return employs(day) && (termEnd == null || !termEnd.isBefore(day));
    }

    Optional<LocalDate> endedOn() {
        return ending == null ? Optional.empty() : day(ending, "endedOn");
    }

    /** The code of the reason for which it ended; empty text while it has not. */
    String reason() {
        return ending == null ? "" : ending.get("reasonCode").textValue();
    }

    boolean isReportedLayOff() {
        return ending.has("massLayoffNo") && ending.has("priorNoticeToAllOn");
    }

    BigDecimal wage() {
        return wage;
    }

    /** The minimum wage of a month at its place on a day; empty for part-time work and where none is known. */
    Optional<BigDecimal> minimumOfAMonth(LocalDate day) {
        boolean monthly = contract.get("wageUnit").textValue().equals("M");
        return monthly && !form().equals(Terms.PART_TIME) ? minimum(day) : Optional.empty();
    }

    /** Contract blocks of its terms, oldest first. */
    List<JsonNode> terms() {
        return terms;
    }

    /** Dispatch blocks of its terms, oldest first. */
    List<JsonNode> dispatches() {
        return dispatches;
    }

    boolean isDispatch() {
        return form().equals(Terms.DISPATCH);
    }

    boolean isPartTime() {
        return form().equals(Terms.PART_TIME);
    }

    private String form() {
        return contract.get("employmentForm").textValue();
    }

    private static boolean isOf(JsonNode event, String kind) {
        return event.get("type").textValue().equals("org.qiyue.filing." + kind + ".v1");
    }

    static Optional<LocalDate> day(JsonNode block, String member) {
        return Optional.ofNullable(block.path(member).textValue()).map(LocalDate::parse);
    }

    /** The kind of an event, such as {@code amended}. */
    static String type(SimulatedFiling filing) {
        return read(filing).get("type").textValue().split("\\.")[3];
    }

    private static JsonNode read(SimulatedFiling filing) {
        try {
            return JSON.readTree(filing.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
