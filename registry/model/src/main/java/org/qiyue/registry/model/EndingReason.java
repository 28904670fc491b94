package org.qiyue.registry.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Why a contract was rescinded or terminated, with what the law attaches to it while that law is in force; list
 * {@code ending-reason}, dated table {@code ending-reasons.csv}.
 *
 * @param code four digits, the first two being the article of 劳动合同法
 * @param event {@link FilingKind#RESCINDED} or {@link FilingKind#TERMINATED}
 * @param nameZh the Chinese name
 * @param nameEn the English name
 * @param severance whether severance pay is due (art. 46)
 * @param involuntary whether the worker lost the job against his will (社会保险法 art. 45)
 * @param protectedBan whether the employer may not use it against a protected worker (art. 42, 45)
 * @param unionNotice whether the trade union must be told first (art. 43)
 * @param notice the notice the law asks for, a note in Chinese; blank when none
 * @param basis the article
 * @param validFrom first day of endings to which this is attached; null = from the beginning
 * @param validTo last day; null = still
 * @param fromMemory the columns that were noted from memory
 * @param source where it comes from
 */
public record EndingReason(
        String code,
        FilingKind event,
        String nameZh,
        String nameEn,
        Consequence severance,
        Consequence involuntary,
        boolean protectedBan,
        boolean unionNotice,
        String notice,
        String basis,
        LocalDate validFrom,
        LocalDate validTo,
        Set<String> fromMemory,
        String source) {

    /** Whether the law attaches a consequence to a reason. */
    public enum Consequence {
        YES,
        NO,
        /** It depends on further facts of the ending. */
        CONDITIONAL,
        /** The code alone does not tell. */
        UNSETTLED
    }

    public EndingReason {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(severance, "severance");
        Objects.requireNonNull(involuntary, "involuntary");
        fromMemory = Set.copyOf(fromMemory);
        if (!event.isEnding()) {
            throw new IllegalArgumentException(event + " ends no contract");
        }
    }

    /** All rows of the table, in the order of their articles. */
    public static List<EndingReason> all() {
        return Known.STANDARD.rows;
    }

    /** What the law attaches to a code on the day of the ending; empty when there is no such code or no such law then. */
    public static Optional<EndingReason> on(String code, LocalDate day) {
        return Known.STANDARD.on(code, day);
    }

    /** The event that a code belongs to, whatever the day; empty when there is no such code. */
    public static Optional<FilingKind> event(String code) {
        return Known.STANDARD.of(code).stream().findFirst().map(EndingReason::event);
    }

    /** Whether it is attached to endings of that day. */
    public boolean isValidOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }

    /** Whether a code belongs to an article, for example {@code 39}. */
    public static boolean isOfArticle(String code, int article) {
        return code.startsWith(Integer.toString(article));
    }

    /** Whether the reason belongs to an article, for example {@code 39}. */
    public boolean isOfArticle(int article) {
        return isOfArticle(code, article);
    }

    /** The table, by code. */
    static final class Known {
        static final Known STANDARD = new Known(Dated.rows("ending-reasons.csv"));

        private final List<EndingReason> rows;
        private final Map<String, List<EndingReason>> byCode;

        Known(Stream<Dated> table) {
            CodeList names = CodeLists.standard().list("ending-reason");
            rows = table.map(row -> reason(names.find(row.text("code")).orElseThrow(), row))
                    .toList();
            byCode = rows.stream().collect(Collectors.groupingBy(EndingReason::code));
        }

        Optional<EndingReason> on(String code, LocalDate day) {
            for (EndingReason row : of(code)) {
                if (row.isValidOn(day)) {
                    return Optional.of(row);
                }
            }
            return Optional.empty();
        }

        List<EndingReason> of(String code) {
            return code == null ? List.of() : byCode.getOrDefault(code, List.of());
        }

        private static EndingReason reason(CodeItem item, Dated row) {
            return new EndingReason(
                    item.code(),
                    FilingKind.valueOf(row.text("event")),
                    item.nameZh(),
                    item.nameEn(),
                    Consequence.valueOf(row.text("severance")),
                    Consequence.valueOf(row.text("involuntary")),
                    Boolean.parseBoolean(row.text("protected_ban")),
                    Boolean.parseBoolean(row.text("union_notice")),
                    row.text("notice"),
                    row.text("basis"),
                    row.validFrom(),
                    row.validTo(),
                    row.fromMemory(),
                    row.text("source"));
        }
    }
}
