package org.qiyue.ingest.service.alert;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.qiyue.registry.model.alert.AlertFigures;
import org.qiyue.registry.model.alert.AlertKey;
import org.qiyue.registry.model.risk.EmployerScore;
import org.qiyue.registry.store.alert.AlertChange;
import org.qiyue.registry.store.alert.AlertReader;
import org.qiyue.registry.store.alert.AlertRuns.Count;
import org.qiyue.registry.store.alert.AlertStore;
import org.qiyue.registry.store.alert.KeptAlert;
import org.qiyue.registry.store.alert.Lead;
import org.qiyue.registry.store.alert.ScoreStore;

/** Scores all employers, some hundred at a time, and makes a lead of a score over the threshold. */
final class Scoring {

    private static final String RULE = "K";
    private static final String BASIS = "《劳动保障监察条例》第二十二条；本局设定的风险分值表";
    private static final int PORTION = 500;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Connection connection;
    private final Raising raising;
    private final LocalDate day;
    private final AlertFigures figures;

    Scoring(Connection connection, Raising raising, LocalDate day) {
        this.connection = connection;
        this.raising = raising;
        this.day = day;
        this.figures = AlertFigures.on(day);
    }

    /** All employers, each portion in a transaction. */
    Count all() throws SQLException {
        ScoreStore store = new ScoreStore(connection);
        Map<String, BigDecimal> usual = store.usualEndings(day);
        connection.commit();
        Count count = Count.NOTHING;
        List<String> codes = store.next("", PORTION);
        while (!codes.isEmpty()) {
            count = count.and(portion(store, codes, usual));
            connection.commit();
            codes = store.next(codes.get(codes.size() - 1), PORTION);
        }
        return count;
    }

    private Count portion(ScoreStore store, List<String> codes, Map<String, BigDecimal> usual) throws SQLException {
        Map<String, ScoreStore.Measured> measured =
                store.measure(codes, day, usual, figures.evidenceMonths(), figures.shortTermMonths());
        Map<String, EmployerScore> scores = new TreeMap<>();
        Map<String, String> parts = new TreeMap<>();
        List<String> over = new ArrayList<>();
        List<AlertKey> under = new ArrayList<>();
        measured.forEach((code, each) -> {
            EmployerScore score = EmployerScore.of(each.measures(), each.rules(), day);
            scores.put(code, score);
            parts.put(code, parts(score));
            if (score.value().compareTo(BigDecimal.valueOf(figures.scoreThreshold())) >= 0) {
                over.add(code);
            } else {
                under.add(new AlertKey(code, RULE));
            }
        });
        store.keep(scores, parts);
        cease(under);
        Set<String> spared = store.spared(over, day.minusDays(figures.scorePauseDays()));
        List<Lead> leads = over.stream()
                .filter(code -> !spared.contains(code))
                .map(code -> lead(code, measured.get(code).area(), scores.get(code)))
                .toList();
        long scored = scores.values().stream()
                .filter(score -> score.value().signum() > 0)
                .count();
        return raising.take(leads).and(new Count(0, 0, 0, 0, (int) scored));
    }

    private void cease(List<AlertKey> under) throws SQLException {
        List<AlertChange> changes = new ArrayList<>();
        for (KeptAlert alert : new AlertReader(connection).open(under).values()) {
            if (!alert.ceased()) {
                changes.add(new AlertChange.Ceased(alert, day));
            }
        }
        new AlertStore(connection).write(changes);
    }

    private Lead lead(String code, String area, EmployerScore score) {
        String value = score.shown().toPlainString();
        ObjectNode finding = JSON.createObjectNode()
                .put("rule", RULE)
                .put("messageZh", "用人单位风险分值为" + value + "，达到" + figures.scoreThreshold() + "分的关注线。")
                .put(
                        "messageEn",
                        "The employer's risk score is " + value + ", at or above the " + figures.scoreThreshold()
                                + " points from which it is looked at.")
                .put("basis", BASIS)
                .put("remedyZh", "逐项核实分值各部分所依据的事实。")
                .put("remedyEn", "Check the facts behind each part of the score.");
        finding.putObject("facts").put("value", value).put("band", score.band().code());
        return new Lead(
                "K:" + code + ":" + day,
                new AlertKey(code, RULE),
                area,
                score.band().code().equals("RED") ? "HIGH" : "NORMAL",
                null,
                null,
                day,
                text(finding));
    }

    private static String parts(EmployerScore score) {
        ArrayNode parts = JSON.createArrayNode();
        score.parts()
                .forEach(part -> parts.addObject()
                        .put("part", part.part().id())
                        .put("nameZh", part.part().name().zh())
                        .put("nameEn", part.part().name().en())
                        .put("weight", part.part().weight())
                        .put("measure", part.measure().value())
                        .put("evidence", part.measure().evidence())
                        .put("counts", part.value())
                        .put("points", part.points())
                        .put("reasonZh", part.reason().zh())
                        .put("reasonEn", part.reason().en())
                        .put("article", part.part().article()));
        return text(parts);
    }

    private static String text(JsonNode node) {
        try {
            return JSON.writeValueAsString(node);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a tree of texts and numbers is always JSON", impossible);
        }
    }
}
