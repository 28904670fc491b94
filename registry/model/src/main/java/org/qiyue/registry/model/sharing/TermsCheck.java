package org.qiyue.registry.model.sharing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qiyue.registry.model.Area;
import org.qiyue.registry.model.Bilingual;
import org.qiyue.registry.model.DataClass;
import org.qiyue.registry.model.DataClasses;
import org.qiyue.registry.model.Refusal;

/** Looks at the terms of an agreement: is no more handed over than the purpose needs, and for no longer than a year. */
public final class TermsCheck {

    private TermsCheck() {}

    /** Every reason against the terms on a day; none where there is none. Depends on nothing but its arguments. */
    public static List<Refusal> against(SharingTerms terms, LocalDate today) {
        List<Refusal> refusals = new ArrayList<>();
        consumer(terms).ifPresent(refusals::add);
        questions(terms, refusals);
        terms.fields().forEach(field -> field(terms, field).ifPresent(refusals::add));
        areas(terms, refusals);
        span(terms, today, refusals);
        if (terms.dailyQuota() < 1 || terms.dailyQuota() > terms.totalQuota()) {
            refusals.add(refusal(
                    "QUOTA",
                    "每日额度须至少为 1，且不超过总额度",
                    "The quota of a day must be at least 1 and not above that in all",
                    "调整每日额度或总额度",
                    "Change one of the two"));
        }
        return refusals;
    }

    private static Optional<Refusal> consumer(SharingTerms terms) {
        if (terms.purpose().consumers().contains(terms.kind())) {
            return Optional.empty();
        }
        Bilingual purpose = terms.purpose().label();
        Bilingual kind = terms.kind().label();
        return Optional.of(refusal(
                "CONSUMER_BEYOND_PURPOSE",
                "用途“" + purpose.zh() + "”不适用于" + kind.zh(),
                "The purpose \"" + purpose.en() + "\" is not for: " + kind.en(),
                "另选用途",
                "Choose another purpose"));
    }

    private static void questions(SharingTerms terms, List<Refusal> refusals) {
        if (terms.questions().isEmpty()) {
            refusals.add(refusal(
                    "NO_QUESTION",
                    "未选择可查询的事项",
                    "Nothing may be asked by it",
                    "至少选择一项",
                    "Choose at least one question"));
        }
        terms.questions().stream()
                .filter(question -> !terms.purpose().questions().contains(question))
                .sorted()
                .map(question -> refusal(
                        "QUESTION_BEYOND_PURPOSE",
                        "“" + question.label().zh() + "”超出用途“"
                                + terms.purpose().label().zh() + "”",
                        "\"" + question.label().en() + "\" goes beyond the purpose \""
                                + terms.purpose().label().en() + "\"",
                        "去掉该事项，或另选用途",
                        "Leave it out, or choose another purpose"))
                .forEach(refusals::add);
    }

    private static Optional<Refusal> field(SharingTerms terms, String pointer) {
        if (!DataClasses.all().containsKey(pointer)) {
            return Optional.of(refusal(
                    "FIELD_UNKNOWN",
                    pointer + " 不是数据目录中的数据项",
                    pointer + " is not a declared data item",
                    "从数据目录中选择",
                    "Choose from the declared items"));
        }
        if (DataClasses.of(pointer) == DataClass.P3) {
            return Optional.of(refusal(
                    "FIELD_SENSITIVE",
                    pointer + " 属 P3 类(敏感个人信息)，不予共享",
                    pointer + " is of class P3, sensitive data of a person, and is not handed over",
                    "去掉该项；核验时由使用方提供证件号码",
                    "Leave it out; for a check the consumer itself gives the number"));
        }
        if (SharedField.find(pointer).filter(terms.purpose().fields()::contains).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(refusal(
                "FIELD_BEYOND_PURPOSE",
                pointer + " 超出用途“" + terms.purpose().label().zh() + "”所需",
                pointer + " goes beyond what the purpose \""
                        + terms.purpose().label().en() + "\" needs",
                "该用途可共享：" + fields(terms.purpose(), "、", Bilingual::zh),
                "For this purpose there are: " + fields(terms.purpose(), ", ", Bilingual::en)));
    }

    private static String fields(SharingPurpose purpose, String between, Function<Bilingual, String> language) {
        return purpose.fields().stream()
                .map(field -> language.apply(field.label()))
                .collect(Collectors.joining(between));
    }

    private static void areas(SharingTerms terms, List<Refusal> refusals) {
        if (terms.areas().isEmpty()
                || !terms.areas().stream().allMatch(area -> Area.find(area).isPresent())) {
            refusals.add(refusal(
                    "AREA_UNKNOWN",
                    "须选择至少一个监管地区，且均为现行地区",
                    "At least one area must be named, each one of today's",
                    "选择地区；全市为 110000",
                    "Choose areas; the whole city is 110000"));
        }
    }

    private static void span(SharingTerms terms, LocalDate today, List<Refusal> refusals) {
        if (terms.until().isBefore(terms.from())) {
            refusals.add(
                    refusal("TERM_REVERSED", "截止日期早于起始日期", "It ends before it begins", "更正日期", "Correct the days"));
        } else if (terms.from().isAfter(today.plusYears(1))) {
            refusals.add(refusal(
                    "TERM_FAR",
                    "起始日期在一年以后，届时依据可能已变",
                    "It begins more than a year from now, when its basis may have changed",
                    "起始日期不晚于一年以内",
                    "Let it begin within a year"));
        } else if (!terms.until().isBefore(terms.from().plusYears(1))) {
            refusals.add(refusal(
                    "TERM_TOO_LONG",
                    "期限超过一年，协议须每年复核",
                    "It runs for more than a year, and agreements are reviewed every year",
                    "期限不超过一年，期满复核后另行起草",
                    "Let it run for a year at most, and draft the next one after the review"));
        }
        if (terms.until().isBefore(today)) {
            refusals.add(refusal("TERM_OVER", "截止日期已过", "Its last day is over", "更正截止日期", "Choose a later last day"));
        }
    }

    private static Refusal refusal(String code, String zh, String en, String remedyZh, String remedyEn) {
        return new Refusal(code, new Bilingual(zh, en), new Bilingual(remedyZh, remedyEn));
    }
}
