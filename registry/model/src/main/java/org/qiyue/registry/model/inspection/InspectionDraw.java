package org.qiyue.registry.model.inspection;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws, by the page {@code INSPECTION-DRAW.md}; the same lists, seed and number give the same result anywhere. */
public final class InspectionDraw {

    private static final int INSPECTORS = 2;

    private InspectionDraw() {}

    /**
     * The drawn objects, class by class, each with two inspectors.
     *
     * @param lists what was published
     * @param seed the secret, to whose commitment the bureau is bound
     * @param number the public number, as its source writes it
     * @throws DrawException when the number is blank or holds what a field may not
     */
    public static List<DrawnObject> draw(PublishedLists lists, DrawSeed seed, String number) {
        DrawText.requireText("number", number);
        byte[] key = key(lists.digest(), seed, number);
        List<DrawnObject> drawn = new ArrayList<>();
        for (String riskClass : lists.plan().shares().keySet()) {
            List<String> eligible = lists.eligible(riskClass);
            int count = lists.plan().drawnOf(riskClass, eligible.size());
            int place = 0;
            for (UnbiasedStream.Pick pick : new UnbiasedStream(key, "object/" + riskClass).pick(eligible, count)) {
                place++;
                List<UnbiasedStream.Pick> pair = new UnbiasedStream(key, "inspector/" + pick.picked())
                        .pick(lists.free(pick.picked()), INSPECTORS);
                drawn.add(drawn(riskClass, place, eligible.size(), pick, pair));
            }
        }
        return drawn;
    }

    /**
     * How one object and its inspectors were drawn, number by number: the picks of its class up to its own, then those of its
     * inspectors. Empty when it is not drawn.
     *
     * @throws DrawException when the number is blank or holds what a field may not
     */
    public static Optional<DrawReplay> replay(PublishedLists lists, DrawSeed seed, String number, String object) {
        DrawText.requireText("number", number);
        byte[] key = key(lists.digest(), seed, number);
        for (String riskClass : lists.plan().shares().keySet()) {
            List<String> eligible = lists.eligible(riskClass);
            if (eligible.contains(object)) {
                String stream = "object/" + riskClass;
                List<DrawStep> steps = DrawStep.of(
                        stream,
                        new UnbiasedStream(key, stream)
                                .pick(eligible, lists.plan().drawnOf(riskClass, eligible.size())));
                int at = steps.stream().map(DrawStep::picked).toList().indexOf(object);
                String pair = "inspector/" + object;
                return at < 0
                        ? Optional.empty()
                        : Optional.of(new DrawReplay(
                                DrawHash.hex(key),
                                riskClass,
                                eligible.size(),
                                steps.size(),
                                steps.subList(0, at + 1),
                                lists.free(object),
                                DrawStep.of(pair, new UnbiasedStream(key, pair).pick(lists.free(object), INSPECTORS))));
            }
        }
        return Optional.empty();
    }

    private static DrawnObject drawn(
            String riskClass, int place, int of, UnbiasedStream.Pick object, List<UnbiasedStream.Pick> pair) {
        return new DrawnObject(
                riskClass,
                place,
                of,
                object.picked(),
                object.word(),
                pair.get(0).picked(),
                pair.get(0).word(),
                pair.get(1).picked(),
                pair.get(1).word());
    }

    private static byte[] key(String digest, DrawSeed seed, String number) {
        String text = PublishedLists.VERSION + "\n" + digest + "\n" + seed.hex() + "\n" + number + "\n";
        return DrawHash.sha256(text.getBytes(StandardCharsets.UTF_8));
    }
}
