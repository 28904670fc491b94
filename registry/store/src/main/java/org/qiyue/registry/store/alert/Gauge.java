package org.qiyue.registry.store.alert;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qiyue.registry.model.risk.RiskMeasure;

/** What is counted of one employer, and the measures that come of it. */
final class Gauge {

    private static final int SCALE = 6;

    private final int workers;
    private final int running;
    private final int shortTerms;
    private final int signed;
    private final int endedInYear;
    private final int ended;
    private final String area;
    private final String place;
    private final Map<String, int[]> found = new HashMap<>();
    private Integer insured;
    private int dispatched;

    Gauge(ResultSet row) throws SQLException {
        workers = row.getInt("workers");
        running = row.getInt("running");
        shortTerms = row.getInt("short");
        signed = row.getInt("signed");
        endedInYear = row.getInt("ended_year");
        ended = row.getInt("ended");
        String registration = row.getString("registration_area");
        String work = row.getString("area");
        area = work != null ? work : registration != null ? registration : "110000";
        place = registration + " " + row.getString("section");
    }

    void found(String rule, int times, int contracts) {
        found.put(rule, new int[] {times, contracts});
    }

    void insured(int headcount) {
        insured = headcount;
    }

    void dispatched(int persons) {
        dispatched = persons;
    }

    ScoreStore.Measured measured(Map<String, List<String>> rules, Map<String, BigDecimal> usual) {
        Map<String, RiskMeasure> measures = new HashMap<>();
        if (insured != null && insured > 0) {
            int without = Math.max(0, insured - workers);
            measures.put("K01", share(without, insured));
        }
        measures.put("K02", share(sum(rules.get("K02"), 1), signed));
        for (String part : List.of("K03", "K04", "K08")) {
            measures.put(part, count(rules.get(part)));
        }
        measures.put("K05", share(shortTerms, running));
        BigDecimal median = usual.get(place);
        int base = running + endedInYear;
        if (median != null && median.signum() > 0 && base > 0) {
            measures.put(
                    "K06",
                    new RiskMeasure(
                            quotient(endedInYear, base)
                                    .divide(median.multiply(BigDecimal.valueOf(2)), SCALE, RoundingMode.HALF_UP),
                            endedInYear));
        }
        measures.put("K07", share(sum(rules.get("K07"), 1), ended));
        measures.put("K09", share(dispatched, workers + dispatched));
        return new ScoreStore.Measured(area, measures, found.keySet());
    }

    private int sum(List<String> of, int which) {
        return of.stream()
                .map(found::get)
                .filter(each -> each != null)
                .mapToInt(each -> each[which])
                .sum();
    }

    /** So many cases; employers' findings as a whole have no contract and count as one. */
    private RiskMeasure count(List<String> of) {
        int times = sum(of, 0);
        return new RiskMeasure(BigDecimal.valueOf(times), Math.max(sum(of, 1), times == 0 ? 0 : 1));
    }

    private static RiskMeasure share(int part, int whole) {
        return new RiskMeasure(
                whole == 0 ? BigDecimal.ZERO : quotient(part, whole).min(BigDecimal.ONE), part);
    }

    private static BigDecimal quotient(int part, int whole) {
        return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), SCALE, RoundingMode.HALF_UP);
    }
}
