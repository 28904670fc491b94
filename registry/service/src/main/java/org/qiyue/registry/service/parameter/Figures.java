package org.qiyue.registry.service.parameter;

import java.util.List;
import org.qiyue.registry.model.ChangeCheck;
import org.qiyue.registry.model.ChangeableTable;
import org.qiyue.registry.model.DatedTables;
import org.qiyue.registry.model.FigureDefinition;
import org.qiyue.registry.service.parameter.ParameterViews.FigureType;
import org.qiyue.registry.service.parameter.ParameterViews.FigureView;

/** What the entries of dated tables are called, and which columns they have. */
final class Figures {
    private static final String VALUE = "value";
    private static final List<FigureView> OF_A_YEAR = List.of(
            new FigureView(ChangeCheck.REST, "放假的工作日", "Weekdays that rest", FigureType.DAYS, null, null, null, null),
            new FigureView(
                    ChangeCheck.WORK,
                    "上班的周末",
                    "Weekend days that are worked",
                    FigureType.DAYS,
                    null,
                    null,
                    null,
                    null));

    private Figures() {}

    static String nameZh(ChangeableTable table, String key) {
        return switch (table) {
            case WORK_DAYS -> key + " 年工作日安排";
            case MINIMUM_WAGE -> "最低工资标准";
            default -> of(table, key).get(0).nameZh();
        };
    }

    static String nameEn(ChangeableTable table, String key) {
        return switch (table) {
            case WORK_DAYS -> "Working days of " + key;
            case MINIMUM_WAGE -> "Minimum wage";
            default -> of(table, key).get(0).nameEn();
        };
    }

    static List<FigureView> of(ChangeableTable table, String key) {
        return switch (table) {
            case WORK_DAYS -> OF_A_YEAR;
            case MINIMUM_WAGE ->
                DatedTables.figures(table, key).stream()
                        .map(figure -> view(figure.name(), figure))
                        .toList();
            default ->
                DatedTables.figures(table, key).stream()
                        .map(figure -> view(VALUE, figure))
                        .toList();
        };
    }

    private static FigureView view(String column, FigureDefinition figure) {
        return new FigureView(
                column,
                figure.nameZh(),
                figure.nameEn(),
                FigureType.valueOf(figure.type().name()),
                orNull(figure.least()),
                orNull(figure.most()),
                orNull(figure.unitZh()),
                orNull(figure.unitEn()));
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
