package org.qiyue.ingest.rules;

import static org.qiyue.ingest.rules.RuleBuilder.content;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.qiyue.ingest.protocol.EndingBlock;
import org.qiyue.ingest.protocol.Level;
import org.qiyue.registry.model.EndingReason;

/** Stage 2: whether those who must be told of an ending were told in time. An absent day means nobody was told. */
final class NoticeRules {

    private static final String NOTICE = "/data/ending/noticeOn";
    private static final String CERTIFICATE = "/data/ending/certificateIssuedOn";
    private static final String RESIGNATION = "3701";
    private static final String RESIGNED_IN_PROBATION = "3702";
    private static final String EXPIRY = "4401";

    static final List<Rule> RULES = List.of(
            content("I02", Level.WARN)
                    .basis("《劳动合同法》第三十七条")
                    .says(
                            "劳动者辞职未提前三十日（试用期内三日）通知。",
                            "The worker resigned with less than thirty days' notice (three in probation).")
                    .remedy("核对通知日期；双方协商一致的改用协商解除。", "Check the day of notice; where both agreed, file it as agreed.")
                    .when(
                            "reasonCode 为 3701，而 noticeOn 至 endedOn 不足 {resignation-notice-days} 日；或为 3702，而不足 {probation-notice-days} 日。未填 noticeOn 视为未通知。",
                            "reasonCode is 3701 with less than {resignation-notice-days} days from noticeOn to endedOn, or 3702 with less than {probation-notice-days}. No noticeOn is no notice.")
                    .firesAt(
                            NOTICE,
                            filed -> EndingRules.isOf(filed, RESIGNATION)
                                            && isShort(filed, noticeOn(filed), "resignation-notice-days")
                                    || EndingRules.isOf(filed, RESIGNED_IN_PROBATION)
                                            && isShort(filed, noticeOn(filed), "probation-notice-days")),
            content("I06", Level.RISK)
                    .basis("《劳动合同法》第四十条")
                    .says(
                            "依第四十条解除，未提前三十日书面通知，也未支付代通知金。",
                            "Dismissed under article 40 without thirty days' notice and without pay in lieu.")
                    .remedy("支付一个月工资的代通知金。", "Pay a month's wage in lieu.")
                    .when(
                            "reasonCode 为 40 类，payInLieu 不为 true，且 noticeOn 至 endedOn 不足 {employer-notice-days} 日（未填视为未通知）。",
                            "reasonCode is of article 40, payInLieu is not true, and from noticeOn to endedOn there are less than {employer-notice-days} days (none is no notice).")
                    .firesAt(
                            NOTICE,
                            EndingRules.has(reason -> reason.isOfArticle(40))
                                    .and(filed ->
                                            !Boolean.TRUE.equals(filed.ending().payInLieu())
                                                    && isShort(filed, noticeOn(filed), "employer-notice-days"))),
            content("I07", Level.RISK)
                    .basis("《劳动合同法》第四十三条")
                    .says("单位单方解除未事先通知工会。", "The employer did not tell the trade union before ending the contract.")
                    .remedy(
                            "将理由通知工会，研究其意见并书面答复。",
                            "Tell the union the reason, consider its opinion and answer in writing.")
                    .when(
                            "依原因表（ending-reasons）须事先通知工会的解除（39、40、41 类），而 unionNotifiedOn 为空或晚于 endedOn。",
                            "For a reason of which the union must be told first (table ending-reasons: articles 39, 40, 41), unionNotifiedOn is missing or after endedOn.")
                    .firesAt(
                            "/data/ending/unionNotifiedOn",
                            EndingRules.has(EndingReason::unionNotice).and(NoticeRules::isUnionToldTooLate)),
            content("I16", Level.RISK)
                    .basis("《劳动合同法》第五十条、第八十九条；《劳动合同法实施条例》第二十四条")
                    .says("未在解除或终止时出具证明。", "The certificate of the ending was not issued when the contract ended.")
                    .remedy("立即出具解除或终止劳动合同的证明。", "Issue the certificate at once.")
                    .when(
                            "certificateIssuedOn（未填为收到日）晚于 endedOn 后 {certificate-days} 日。",
                            "certificateIssuedOn (where none is filed, the day of receipt) lies more than {certificate-days} day(s) after endedOn.")
                    .firesAt(CERTIFICATE, NoticeRules::isCertificateLate),
            content("I21", Level.WARN)
                    .basis("《北京市劳动合同规定》第四十条、第四十七条")
                    .says(
                            "期满终止未提前三十日书面通知劳动者。",
                            "The employer let the contract expire without thirty days' written notice.")
                    .remedy("每迟延一日支付一日工资的赔偿金。", "Pay a day's wage for each day of delay.")
                    .when(
                            "reasonCode 为 4401，initiator 为 EMPLOYER，工作地点在本市，且 expiryNoticeOn 至 endedOn 不足 {expiry-notice-days} 日（未填视为未通知）。",
                            "reasonCode is 4401, initiator EMPLOYER, the place of work in the city, and from expiryNoticeOn to endedOn there are less than {expiry-notice-days} days (none is no notice).")
                    .firesAt("/data/ending/expiryNoticeOn", NoticeRules::isExpiryUnannounced));

    private NoticeRules() {}

    private static LocalDate noticeOn(Case filed) {
        return filed.ending().noticeOn();
    }

    private static boolean isShort(Case filed, LocalDate told, String figure) {
        LocalDate ended = filed.ending().endedOn();
        return ended != null
                && filed.figure(figure, ended, days -> told == null || ChronoUnit.DAYS.between(told, ended) < days);
    }

    private static boolean isUnionToldTooLate(Case filed) {
        LocalDate told = filed.ending().unionNotifiedOn();
        return told == null || told.isAfter(filed.ending().endedOn());
    }

    /** Missing is late once the day for it has passed; an ending may be filed ahead. */
    private static boolean isCertificateLate(Case filed) {
        EndingBlock ending = filed.ending();
        if (ending == null || ending.endedOn() == null || isUnreadable(filed)) {
            return false;
        }
        LocalDate due = ending.endedOn().plusDays(filed.thresholds().certificateDays());
        LocalDate issued = ending.certificateIssuedOn() == null ? filed.receivedDay() : ending.certificateIssuedOn();
        return issued.isAfter(due);
    }

    private static boolean isUnreadable(Case filed) {
        return filed.reading().findings().stream()
                .anyMatch(finding -> finding.pointer().equals(CERTIFICATE));
    }

    private static boolean isExpiryUnannounced(Case filed) {
        return EndingRules.isOf(filed, EXPIRY)
                && Case.EMPLOYER.equals(filed.ending().initiator())
                && filed.present()
                        .flatMap(form -> form.text("/contract/workPlaceDivision"))
                        .filter(place -> !place.startsWith(Case.CITY_PREFIX))
                        .isEmpty()
                && isShort(filed, filed.ending().expiryNoticeOn(), "expiry-notice-days");
    }
}
