package org.qiyue.registry.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Why a contract was rescinded or terminated, with what the law attaches to it; list {@code ending-reason}.
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
        String basis) {

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
        if (!event.isEnding()) {
            throw new IllegalArgumentException(event + " ends no contract");
        }
    }

    /** All reasons, in the order of their articles. */
    public static List<EndingReason> all() {
        return List.copyOf(Known.BY_CODE.values());
    }

    /** The reason of a code, empty when there is none. */
    public static Optional<EndingReason> find(String code) {
        return Optional.ofNullable(Known.BY_CODE.get(code));
    }

    /** Whether the reason belongs to an article, for example {@code 39}. */
    public boolean isOfArticle(int article) {
        return article == (code.charAt(0) - '0') * 10 + code.charAt(1) - '0';
    }

    private static final class Known {
        private static final Map<String, EndingReason> BY_CODE = load();

        private static Map<String, EndingReason> load() {
            CodeList names = CodeLists.standard().list("ending-reason");
            Map<String, EndingReason> reasons = new LinkedHashMap<>();
            for (CsvTable.Row row : CsvTable.resource("ending-reasons.csv")) {
                CodeItem item = names.find(row.text("code")).orElseThrow();
                reasons.put(item.code(), reason(item, row));
            }
            return reasons;
        }

        private static EndingReason reason(CodeItem item, CsvTable.Row row) {
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
                    row.text("basis"));
        }
    }
}
