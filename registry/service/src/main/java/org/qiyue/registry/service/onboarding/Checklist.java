package org.qiyue.registry.service.onboarding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.qiyue.registry.service.platform.PlatformView.Kind;

/** What clauses 7 to 9 of 京人社劳发〔2020〕28号 ask of a signing system, item by item; read from {@code checklist.csv}. */
final class Checklist {
    private static final List<ChecklistItem> ITEMS = read();

    private Checklist() {}

    /** An item of the checklist. */
    @Schema(name = "ChecklistItem")
    record ChecklistItem(
            @Schema(description = "核对项编号 / code of the item")
            String item,

            @Schema(description = "28号文条款,7 至 9 / clause of notice 28, 7 to 9")
            int clause,

            @Schema(description = "适用的平台类别 / kinds of platform that it is for")
            List<Kind> kinds,

            String nameZh,
            String nameEn,

            @Schema(description = "应提交的材料 / what is to be handed in")
            String evidenceZh,

            String evidenceEn) {}

    static List<ChecklistItem> all() {
        return ITEMS;
    }

    /** The items for a kind of platform. */
    static List<ChecklistItem> of(Kind kind) {
        return ITEMS.stream().filter(item -> item.kinds().contains(kind)).toList();
    }

    /** An item for a kind of platform by its code. */
    static Optional<ChecklistItem> find(Kind kind, String code) {
        return of(kind).stream().filter(item -> item.item().equals(code)).findFirst();
    }

    private static List<ChecklistItem> read() {
        try (InputStream stream = Checklist.class.getResourceAsStream("checklist.csv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(line -> line.split("\\|", -1))
                    .map(field -> new ChecklistItem(
                            field[0],
                            Integer.parseInt(field[1]),
                            Stream.of(field[2].split(" ")).map(Kind::valueOf).collect(Collectors.toList()),
                            field[3],
                            field[4],
                            field[5],
                            field[6]))
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
