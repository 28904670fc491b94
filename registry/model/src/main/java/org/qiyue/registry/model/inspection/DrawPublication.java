package org.qiyue.registry.model.inspection;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the files of a draw by the page {@code INSPECTION-DRAW.md}, so that {@link InspectionDrawMain} reads them. */
public final class DrawPublication {

    private static final String PAIRS = "key,value";

    private DrawPublication() {}

    /** What is published before a draw, by name of file: the lists, their digest and the commitment to the seed. */
    public static Map<String, String> before(PublishedLists lists, String commitment) {
        Map<String, String> files = new LinkedHashMap<>();
        DrawPlan plan = lists.plan();
        files.put(
                "plan.csv",
                file(
                        PAIRS,
                        Stream.concat(
                                Stream.of("plan," + plan.name(), "number," + plan.number(), "times," + plan.times()),
                                plan.shares().entrySet().stream()
                                        .map(share -> "share." + share.getKey() + "," + share.getValue()))));
        files.put(
                "objects.csv",
                file(
                        "object,class,drawn,exclusion",
                        lists.objects().stream()
                                .map(object -> String.join(
                                        ",",
                                        object.id(),
                                        object.riskClass(),
                                        String.valueOf(object.drawn()),
                                        object.exclusion()))));
        files.put(
                "inspectors.csv",
                file(
                        "inspector,recusals",
                        lists.inspectors().stream()
                                .map(inspector -> inspector.id() + "," + String.join(" ", inspector.recusals()))));
        files.put("published.csv", file(PAIRS, Stream.of("digest," + lists.digest(), "commitment," + commitment)));
        return Collections.unmodifiableMap(files);
    }

    /** What is published after it: the seed, the public number, the result. */
    public static Map<String, String> after(DrawSeed seed, String number, List<DrawnObject> drawn) {
        DrawText.requireText("number", number);
        Map<String, String> files = new LinkedHashMap<>();
        files.put("reveal.csv", file(PAIRS, Stream.of("seed," + seed.hex(), "number," + number)));
        files.put("drawn.csv", file(DrawnObject.HEADER, drawn.stream().map(DrawnObject::proofLine)));
        return Collections.unmodifiableMap(files);
    }

    private static String file(String header, Stream<String> lines) {
        return Stream.concat(Stream.of(header), lines).collect(Collectors.joining("\n", "", "\n"));
    }
}
