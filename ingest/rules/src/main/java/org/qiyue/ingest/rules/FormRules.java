package org.qiyue.ingest.rules;

import static org.qiyue.ingest.rules.RuleBuilder.content;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.qiyue.ingest.protocol.FilingReading;
import org.qiyue.ingest.protocol.FormFinding;
import org.qiyue.ingest.protocol.Level;
import org.qiyue.registry.model.FilingKind;
import org.qiyue.registry.model.WorkCalendar;

/** Stage 2: whether the event has the form of the protocol, and came in time. */
final class FormRules {

    private static final Rule UNREADABLE = content("A01", Level.REJECT)
            .basis("备案规程（报文格式）")
            .says("报文无法按规程读取：{}", "The event cannot be read by the protocol: {}")
            .remedy(
                    "按规程的 JSON Schema 修改报文，以新的备案流水号重新报送。",
                    "Bring the event into the form of the JSON Schema and file again under a new filing id.")
            .fires(filed -> form(filed, "A01"));

    static final List<Rule> RULES = List.of(
            UNREADABLE,
            content("A02", Level.REJECT)
                    .basis("备案规程（数据字典）")
                    .says("数据项不符合数据字典：{}", "A member departs from the data dictionary: {}")
                    .remedy("按数据字典补正该项，以新的备案流水号重新报送。", "Put the member right and file again under a new filing id.")
                    .fires(FormRules::dictionary),
            content("A10", Level.WARN)
                    .basis("备案规程（及时性）")
                    .says("报送时间早于接收时间过多。", "The event was submitted long before it arrived.")
                    .remedy("及时报送；历史数据请置补报标志。", "File in time; mark historic data as backfill.")
                    .firesAt("/time", FormRules::isStale),
            content("I25", Level.RISK)
                    .basis("用工备案时限")
                    .says("解除、终止或订立、续订超过时限才报送。", "An ending, conclusion or renewal was filed after its time limit.")
                    .remedy("在时限内报送；历史数据请置补报标志。", "File within the time limit; mark historic data as backfill.")
                    .firesAt(FormRules::filedLate));

    private FormRules() {}

    static Finding quarantined(FilingReading.Unattributable bytes) {
        FormFinding reason = bytes.finding();
        return new Finding(
                UNREADABLE.id(),
                UNREADABLE.level(),
                UNREADABLE.severity(),
                reason.pointer(),
                UNREADABLE.messageZh().replace("{}", reason.messageZh()),
                UNREADABLE.messageEn().replace("{}", reason.messageEn()),
                UNREADABLE.basis(),
                UNREADABLE.remedyZh(),
                UNREADABLE.remedyEn());
    }

    /** Whether nothing in the event departs from the format, rule A01. */
    static boolean isReadable(Case filed) {
        return filed.reading().findings().isEmpty()
                || filed.reading().findings().stream()
                        .noneMatch(finding -> finding.rule().equals(UNREADABLE.id()));
    }

    private static List<Hit> form(Case filed, String rule) {
        if (filed.reading().findings().isEmpty()) {
            return Hit.NONE;
        }
        return filed.reading().findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(finding -> Hit.at(finding.pointer(), finding.messageZh(), finding.messageEn()))
                .toList();
    }

    private static List<Hit> dictionary(Case filed) {
        List<Hit> hits = form(filed, "A02");
        PlatformFacts platform = filed.facts().platform();
        String filedKind =
                filed.filing() == null ? null : filed.filing().filing().platformKind();
        if (platform != null && filedKind != null && !filedKind.equals(platform.kind())) {
            List<Hit> all = new ArrayList<>(hits);
            all.add(Hit.at(
                    "/data/filing/platformKind", "与平台登记的类型不一致。", "It is not the kind the platform is registered as."));
            return all;
        }
        return hits;
    }

    private static boolean isStale(Case filed) {
        Instant submittedAt = filed.submittedAt();
        return submittedAt != null
                && !filed.filing().filing().backfill()
                && !filed.is(FilingKind.CORRECTED)
                && submittedAt.isBefore(
                        filed.facts().receivedAt().minus(filed.parameters().submissionDelay()));
    }

    /** Endings have working days to be filed, conclusions and renewals days of the calendar. */
    private static List<String> filedLate(Case filed) {
        if (filed.filing() == null || filed.filing().filing().backfill()) {
            return List.of();
        }
        LocalDate received = filed.receivedDay();
        if (filed.ending() != null && filed.ending().endedOn() != null) {
            return WorkCalendar.standard()
                    .deadline(filed.ending().endedOn(), filed.thresholds().endingFilingDays())
                    .filter(received::isAfter)
                    .map(deadline -> List.of("/data/ending/endedOn"))
                    .orElse(List.of());
        }
        LocalDate signedOn = filed.contract() == null ? null : filed.contract().signedOn();
        return signedOn != null
                        && received.isAfter(signedOn.plusDays(filed.thresholds().contractFilingDays()))
                ? List.of("/data/contract/signedOn")
                : List.of();
    }
}
