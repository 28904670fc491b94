package org.qiyue.registry.model.inspection;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

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
