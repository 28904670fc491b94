package org.qiyue.registry.service.statistics;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qiyue.registry.model.Area;
import org.qiyue.registry.service.access.Scope;
import org.qiyue.registry.service.export.Cover;
import org.qiyue.registry.service.export.Heading;
import org.qiyue.registry.service.export.TableFile;
import org.qiyue.registry.service.listing.Words;
import org.qiyue.registry.service.statistics.FigureViews.DefinitionView;
import org.qiyue.registry.service.statistics.FigureViews.FigureView;

/**
 * Figures as a file, read and written a part at a time, each in a transaction of its own: releases never change, so the parts
 * belong together.
 */
final class FigureFile implements StreamingOutput {
    private static final int READ_AT_ONCE = 1_000;
    private static final String ALL = "_T";
    private static final List<Heading> HEADINGS = List.of(
            new Heading("指标代码 code", 14),
            new Heading("指标", 22),
            new Heading("Indicator", 26),
            new Heading("口径 variant", 8),
            new Heading("频率 frequency", 8),
            new Heading("期 period", 10),
            new Heading("地区代码 area", 10),
            new Heading("地区 area", 24),
            new Heading("行业门类 section", 8),
            new Heading("行业 industry", 26),
            new Heading("性别 sex", 8),
            new Heading("年龄组 age group", 8),
            new Heading("数值 value", 14),
            new Heading("单位 unit", 8),
            new Heading("所依据数 count", 12));
    private static final List<Heading> COMPARED =
            List.of(new Heading("所比较发布 compared", 14), new Heading("差 difference", 14));

    /** Reads figures after a key. */
    @FunctionalInterface
    interface Reader {
        List<FigureView> after(List<String> key, int atMost);
    }

    private final Reader reader;
    private final Map<String, DefinitionView> indicators;
    private final FigureCover cover;
    private final boolean isWorkbook;

    FigureFile(Reader reader, List<DefinitionView> indicators, FigureCover cover, boolean isWorkbook) {
        this.reader = reader;
        this.indicators = indicators.stream().collect(Collectors.toMap(DefinitionView::code, Function.identity()));
        this.cover = cover;
        this.isWorkbook = isWorkbook;
    }

    @Override
    public void write(OutputStream out) throws IOException {
        try (TableFile file = begin(kept(out), cover.cover())) {
            List<String> after = List.of();
            List<FigureView> part;
            do {
                List<String> from = after;
                part = QuarkusTransaction.requiringNew().call(() -> reader.after(from, READ_AT_ONCE));
                for (FigureView figure : part) {
                    file.row(row(figure));
                }
                after = part.isEmpty() ? after : FigureStore.keyOf(part.get(part.size() - 1));
            } while (part.size() == READ_AT_ONCE);
        }
    }

    private TableFile begin(OutputStream out, Cover about) throws IOException {
        List<Heading> headings = cover.isComparison()
                ? Stream.concat(HEADINGS.stream(), COMPARED.stream()).toList()
                : HEADINGS;
        return isWorkbook ? TableFile.workbook(out, about, headings) : TableFile.csv(out, about, headings);
    }

    private List<Object> row(FigureView figure) {
        DefinitionView indicator = indicators.get(figure.indicator());
        Object[] cells = {
            figure.indicator(),
            indicator.nameZh(),
            indicator.nameEn(),
            figure.variant(),
            figure.frequency(),
            figure.period(),
            figure.area(),
            areaName(figure.area()),
            figure.section(),
            sectionName(figure.section()),
            figure.sex(),
            figure.ageGroup(),
            figure.value(),
            indicator.unit(),
            figure.count(),
            figure.before(),
            figure.difference()
        };
        return Arrays.asList(cells).subList(0, HEADINGS.size() + (cover.isComparison() ? COMPARED.size() : 0));
    }

    private static String areaName(String code) {
        return code.equals(Scope.City.CODE)
                ? "全市 the whole city"
                : Area.find(code)
                        .map(area -> area.nameZh() + " " + area.nameEn())
                        .orElse("");
    }

    private static String sectionName(String code) {
        Words words = code.equals(ALL) ? new Words("合计", "all") : Words.ofCode("industry-section", code);
        return words.zh() + " " + words.en();
    }

    /** The stream is closed by whoever gave it. */
    private static OutputStream kept(OutputStream stream) {
        return new FilterOutputStream(stream) {
            @Override
            public void write(byte[] bytes, int from, int count) throws IOException {
                out.write(bytes, from, count);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }
}
