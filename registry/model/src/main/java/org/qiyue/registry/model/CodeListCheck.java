package org.qiyue.registry.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qiyue.registry.model.ChangeCheck.Flaw;

/** Whether a code list can be changed as proposed: a code is added from a day on, or one in force gets its last day. */
public final class CodeListCheck {

    /** What may be said of a code. */
    public static final String NAME_ZH = "name_zh";

    public static final String NAME_EN = "name_en";
    public static final String PARENT = "parent";
    public static final String VALID_TO = "valid_to";

    private static final Set<String> COLUMNS = Set.of(NAME_ZH, NAME_EN, PARENT, VALID_TO);
    private static final int LONGEST_NAME = 120;

    private CodeListCheck() {}

    /**
     * All that is wrong; empty when the list can be so changed, and filings will go by it.
     *
     * @param list name of a list
     * @param known its codes as they stand, what is approved among them
     * @param validFrom first day; of a code that is known its own
     */
    public static List<Flaw> flaws(
            String list, List<CodeItem> known, String code, Map<String, String> values, LocalDate validFrom) {
        List<Flaw> flaws = new ArrayList<>();
        values.keySet().stream()
                .filter(column -> !COLUMNS.contains(column))
                .forEach(column -> flaws.add(new Flaw(column, "代码表没有这一栏。", "The list has no such column.")));
        if (CodeListChanges.isFixed(list, code)) {
            flaws.add(new Flaw(
                    "key",
                    "监管划分、汇总以此为据，只随版本发布更改。",
                    "Supervision or figures are built on it: it changes with a release alone."));
            return flaws;
        }
        List<CodeItem> before =
                known.stream().filter(item -> item.code().equals(code)).toList();
        LocalDate validTo = day(flaws, values.getOrDefault(VALID_TO, ""));
        if (validTo != null && validTo.isBefore(validFrom)) {
            flaws.add(new Flaw(VALID_TO, "停用日早于启用日。", "The last day lies before the first."));
        }
        if (!before.isEmpty()) {
            ended(flaws, before.get(before.size() - 1), values, validTo);
        } else if (CodeListChanges.of(list) == CodeListChanges.ENDS) {
            flaws.add(
                    new Flaw(
                            "key",
                            "报送规程的 JSON Schema 逐一列出此表代码：新增代码须随规程发布，在此只能停用。",
                            "The schemas of the filing protocol spell out this list: one more code comes with a release of the protocol; here codes can be ended."));
        } else {
            added(flaws, list, known, code, values);
        }
        return flaws;
    }

    private static void added(
            List<Flaw> flaws, String list, List<CodeItem> known, String code, Map<String, String> values) {
        if (CodeListChanges.shape(list)
                .filter(shape -> shape.matcher(code).matches())
                .isEmpty()) {
            flaws.add(new Flaw("key", "代码须与此表其他代码形式相同。", "A code looks as the others of its list."));
        }
        name(flaws, NAME_ZH, values.get(NAME_ZH));
        name(flaws, NAME_EN, values.get(NAME_EN));
        Set<String> above = new HashSet<>();
        known.stream().map(CodeItem::parent).forEach(above::add);
        known.stream()
                .filter(item -> !item.parent().isEmpty())
                .map(CodeItem::code)
                .forEach(above::add);
        String parent = values.getOrDefault(PARENT, "");
        if (!above.contains(parent) && !(known.isEmpty() && parent.isEmpty())) {
            flaws.add(new Flaw(PARENT, "此表没有该上级代码。", "The list has no such code above."));
        }
    }

    private static void ended(List<Flaw> flaws, CodeItem item, Map<String, String> values, LocalDate validTo) {
        if (item.validTo() != null) {
            flaws.add(new Flaw("key", "该代码已停用或已定停用日。", "The code has its last day already."));
        }
        if (validTo == null) {
            flaws.add(new Flaw(VALID_TO, "该代码已在表中：须给出停用日。", "The code is in the list: say its last day."));
        }
        if (!item.nameZh().equals(values.get(NAME_ZH))
                || !item.nameEn().equals(values.getOrDefault(NAME_EN, ""))
                || !item.parent().equals(values.getOrDefault(PARENT, ""))) {
            flaws.add(new Flaw(NAME_ZH, "代码的含义不得更改，只能停用后另立新码。", "A code keeps its meaning: end it and add another."));
        }
    }

    private static void name(List<Flaw> flaws, String column, String name) {
        if (name == null || name.isBlank() || name.length() > LONGEST_NAME || !name.equals(name.strip())) {
            flaws.add(new Flaw(
                    column, "名称须有 1 至 120 字，首尾无空格。", "A name has 1 to 120 characters, and no blanks around it."));
        }
    }

    private static LocalDate day(List<Flaw> flaws, String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeException none) {
            flaws.add(new Flaw(VALID_TO, "须为 yyyy-MM-dd。", "A day as yyyy-MM-dd."));
            return null;
        }
    }
}
