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

/** Stage 2: whether the event has the form of the protocol, and came in time. */
final class FormRules {

    private static final Rule UNREADABLE = content("A01", Level.REJECT)
            .basis("备案规程（报文格式）")
            .says("报文无法按规程读取：{}", "The event cannot be read by the protocol: {}")
            .remedy(
                    "按规程的 JSON Schema 修改报文，以新的备案流水号重新报送。",
                    "Bring the event into the form of the JSON Schema and file again under a new filing id.")
            .when(
                    "报文不是 UTF-8、超过 64 KiB、不是一个 JSON 对象、没有字符串 id 和 source，或含有未知、重复的成员或未知的 dataschema。",
                    "The bytes are not UTF-8, are over 64 KiB, are not one JSON object or have no string id and source; or there is an unknown or repeated member or an unknown dataschema.")
            .fires(filed -> form(filed, "A01"));

    static final List<Rule> RULES = List.of(
            UNREADABLE,
            content("A02", Level.REJECT)
                    .basis("备案规程（数据字典）")
                    .says("数据项不符合数据字典：{}", "A member departs from the data dictionary: {}")
                    .remedy("按数据字典补正该项，以新的备案流水号重新报送。", "Put the member right and file again under a new filing id.")
                    .when(
                            "数据字典要求的成员缺少、超长、类型不符，或代码在业务日期至收到日均不在代码表内，或信封、文本不合规程；或 platformKind 与登记的平台类型不同。",
                            "A member that the data dictionary asks for is missing, too long or of another type, or its code is in force neither on the legal date nor on a later day up to receipt, or envelope or text are not as the protocol says; or platformKind is not the registered kind.")
                    .fires(FormRules::dictionary),
            content("A10", Level.WARN)
                    .basis("备案规程（及时性）")
                    .says("报送时间早于接收时间过多。", "The event was submitted long before it arrived.")
                    .remedy("及时报送；历史数据请置补报标志。", "File in time; mark historic data as backfill.")
                    .when(
                            "time 早于收到时间超过{submission-delay}，backfill 不为 true，且不是更正。",
                            "time lies more than {submission-delay} before receipt, backfill is not true, and it is no correction.")
                    .firesAt("/time", FormRules::isStale),
            content("I25", Level.RISK)
                    .basis("用工备案时限")
                    .says("解除、终止或订立、续订超过时限才报送。", "An ending, conclusion or renewal was filed after its time limit.")
                    .remedy("在时限内报送；历史数据请置补报标志。", "File within the time limit; mark historic data as backfill.")
                    .when(
                            "backfill 不为 true，且：解除、终止在 endedOn 之后第 {ending-filing-days} 个工作日以后收到；或订立、续订在 signedOn 之后 {contract-filing-days} 日以后收到。",
                            "backfill is not true, and: an ending is received after the working day no. {ending-filing-days} after endedOn; or a conclusion or renewal more than {contract-filing-days} days after signedOn.")
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
        PlatformFacts platform = filed.platform();
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
                        filed.receivedAt().minus(filed.parameters().submissionDelay()));
    }

    /** Endings have working days to be filed, conclusions and renewals days of the calendar. */
    private static List<String> filedLate(Case filed) {
        if (filed.filing() == null || filed.filing().filing().backfill()) {
            return List.of();
        }
        LocalDate received = filed.receivedDay();
        if (filed.ending() != null && filed.ending().endedOn() != null) {
            return filed.tables()
                    .calendar()
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
