package org.qiyue.registry.service.alert;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.qiyue.registry.model.Bilingual;
import org.qiyue.registry.model.alert.AlertState;
import org.qiyue.registry.model.clock.Urgency;
import org.qiyue.registry.service.alert.AlertViews.AlertRow;
import org.qiyue.registry.service.listing.Column;
import org.qiyue.registry.service.listing.Criterion;
import org.qiyue.registry.service.listing.Language;
import org.qiyue.registry.service.listing.Listing;
import org.qiyue.registry.service.listing.Words;
import org.qiyue.registry.service.urgency.Present;

/** The queue of leads as it is kept and exported. */
@ApplicationScoped
class AlertListing implements Listing<AlertRow> {
    private static final Map<String, Words> SEVERITIES = Map.of(
            "LOW", new Words("低", "low"),
            "NORMAL", new Words("一般", "normal"),
            "HIGH", new Words("高", "high"),
            "CRITICAL", new Words("紧急", "critical"));
    private static final Map<String, Words> ASSIGNEES =
            Map.of("me", new Words("本人", "oneself"), "none", new Words("未分派", "nobody"));

    private static final List<Criterion> CRITERIA = List.of(
            new Criterion("state", Pattern.compile(AlertSearch.STATE), new Words("状态", "state"), AlertListing::state),
            new Criterion(
                    "urgency",
                    Pattern.compile(AlertSearch.URGENCY),
                    new Words("紧急程度", "urgency"),
                    value -> words(Urgency.valueOf(value).label())),
            new Criterion(
                    "severity", Pattern.compile(AlertSearch.SEVERITY), new Words("严重程度", "severity"), SEVERITIES::get),
            Criterion.of("rule", AlertSearch.RULE, new Words("规则", "rule")),
            Criterion.of("item", AlertSearch.ITEM, new Words("劳动合同法第七十四条第几项", "item of article 74")),
            Criterion.of("employer", AlertSearch.EMPLOYER, new Words("用人单位", "employer")),
            Criterion.ofCode("area", AlertSearch.AREA, new Words("办理地区", "handled by"), "area"),
            new Criterion(
                    "assignee",
                    Pattern.compile(AlertSearch.ASSIGNEE),
                    new Words("承办人", "assignee"),
                    value -> ASSIGNEES.getOrDefault(value, Words.same(value))),
            Criterion.of("dueTo", AlertSearch.DAY, new Words("截止日期不晚于", "last day, to")),
            Criterion.of("raisedFrom", AlertSearch.DAY, new Words("预警日期不早于", "raised, from")),
            Criterion.of("raisedTo", AlertSearch.DAY, new Words("预警日期不晚于", "raised, to")));

    private static final List<Column<AlertRow>> COLUMNS = List.of(
            Column.of("alertNo", new Words("预警编号", "Alert no."), 12, AlertRow::alertNo),
            told(
                    "urgency",
                    new Words("紧急程度", "Urgency"),
                    14,
                    row -> row.urgency() == null ? null : row.urgency().label()),
            Column.of("dueOn", new Words("截止日期", "Last day"), 12, AlertRow::dueOn),
            Column.of("left", new Words("剩余工作日", "Working days left"), 12, AlertRow::workingDaysLeft),
            told("state", new Words("状态", "State"), 16, row -> row.state().label()),
            Column.of("rule", new Words("规则", "Rule"), 8, AlertRow::rule),
            new Column<>(
                    "message",
                    new Words("内容", "What was found"),
                    60,
                    (row, language) -> language == Language.EN ? row.messageEn() : row.messageZh()),
            Column.of("employer", new Words("用人单位名称", "Employer"), 40, AlertRow::employerName),
            Column.of("creditCode", new Words("统一社会信用代码", "Credit code"), 22, AlertRow::creditCode),
            new Column<>(
                    "severity",
                    new Words("严重程度", "Severity"),
                    12,
                    (row, language) -> SEVERITIES.get(row.severity()).in(language)),
            Column.of("item", new Words("第七十四条项", "Item of art. 74"), 12, AlertRow::art74Item),
            Column.of("facts", new Words("事实数", "Findings"), 10, AlertRow::facts),
            Column.of("standing", new Words("未消除", "Standing"), 10, AlertRow::standing),
            Column.of("assignee", new Words("承办人", "Assignee"), 16, AlertRow::assignee),
            Column.ofCode("area", new Words("办理地区", "Handled by"), 16, "area", AlertRow::area),
            Column.of("raisedOn", new Words("预警日期", "Raised on"), 12, AlertRow::raisedOn),
            Column.of("closedOn", new Words("办结日期", "Closed on"), 12, AlertRow::closedOn));

    private final AlertLedger ledger;

    AlertListing(AlertLedger ledger) {
        this.ledger = ledger;
    }

    @Override
    public String name() {
        return "alerts";
    }

    @Override
    public Words title() {
        return new Words("预警", "Alerts");
    }

    @Override
    public List<Criterion> criteria() {
        return CRITERIA;
    }

    @Override
    public Map<String, Words> sorts() {
        return AlertSort.titles();
    }

    @Override
    public List<Column<AlertRow>> columns() {
        return COLUMNS;
    }

    @Override
    public long count(Map<String, String> search, int most) {
        return ledger.count(ledger.question(search, ledger.present()), most);
    }

    @Override
    public List<AlertRow> rows(Map<String, String> search, AlertRow after, int atMost) {
        Present present = ledger.present();
        AlertQuestion question = ledger.question(search, present);
        AlertLedger.Position place = after == null
                ? null
                : new AlertLedger.Position(question.sort() == AlertSort.DUE ? after.dueOn() : null, after.alertNo());
        return ledger.page(question, present, place, atMost);
    }

    private interface Label {
        Bilingual of(AlertRow row);
    }

    private static Column<AlertRow> told(String key, Words title, int width, Label label) {
        return new Column<>(key, title, width, (row, language) -> {
            Bilingual text = label.of(row);
            return text == null ? null : words(text).in(language);
        });
    }

    private static Words state(String value) {
        return value.equals("open")
                ? new Words("在办", "to be worked on")
                : words(AlertState.valueOf(value).label());
    }

    private static Words words(Bilingual label) {
        return new Words(label.zh(), label.en());
    }
}
