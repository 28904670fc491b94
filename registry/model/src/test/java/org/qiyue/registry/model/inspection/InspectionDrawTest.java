package org.qiyue.registry.model.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class InspectionDrawTest {

    private static final String NUMBER = "0819253307";

    static IntStream seeds() {
        return IntStream.range(0, 120);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void drawsAsThePageSays(int seed) {
        PublishedLists lists = anyLists(new Random(seed));
        assertThat(InspectionDraw.draw(lists, seed(seed), NUMBER).stream().map(DrawnObject::proofLine))
                .containsExactlyElementsOf(DrawByThePage.draw(lists, seed(seed).hex(), NUMBER));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void drawsWhomItMayAndAsManyAsItMust(int seed) {
        PublishedLists lists = anyLists(new Random(seed));
        List<DrawnObject> drawn = InspectionDraw.draw(lists, seed(seed), NUMBER);
        Map<String, DrawObject> objects = new HashMap<>();
        lists.objects().forEach(object -> objects.put(object.id(), object));
        Map<String, Set<String>> recusals = new HashMap<>();
        lists.inspectors().forEach(inspector -> recusals.put(inspector.id(), inspector.recusals()));
        assertThat(drawn).extracting(DrawnObject::object).doesNotHaveDuplicates();
        for (DrawnObject one : drawn) {
            DrawObject object = objects.get(one.object());
            assertThat(object.exclusion()).isEmpty();
            assertThat(object.drawn()).isLessThan(lists.plan().times());
            assertThat(object.riskClass()).isEqualTo(one.riskClass());
            assertThat(one.first()).isNotEqualTo(one.second());
            assertThat(recusals.get(one.first())).doesNotContain(one.object());
            assertThat(recusals.get(one.second())).doesNotContain(one.object());
        }
        for (String riskClass : lists.plan().shares().keySet()) {
            int eligible = lists.eligible(riskClass).size();
            double share = Double.parseDouble(lists.plan().shares().get(riskClass));
            assertThat(drawn)
                    .filteredOn(one -> one.riskClass().equals(riskClass))
                    .hasSize((int) Math.ceil(share * eligible - 1e-9))
                    .allSatisfy(one -> assertThat(one.of()).isEqualTo(eligible))
                    .extracting(DrawnObject::place)
                    .containsExactlyElementsOf(IntStream.rangeClosed(1, (int) Math.ceil(share * eligible - 1e-9))
                            .boxed()
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfTheListsDoesNotMatter(int seed) {
        Random random = new Random(seed);
        PublishedLists lists = anyLists(random);
        List<DrawObject> objects = new ArrayList<>(lists.objects());
        List<DrawInspector> inspectors = new ArrayList<>(lists.inspectors());
        Collections.shuffle(objects, random);
        Collections.shuffle(inspectors, random);
        PublishedLists shuffled = new PublishedLists(lists.plan(), objects, inspectors);
        assertThat(shuffled.digest()).isEqualTo(lists.digest());
        assertThat(InspectionDraw.draw(shuffled, seed(seed), NUMBER))
                .isEqualTo(InspectionDraw.draw(lists, seed(seed), NUMBER));
    }

    @Test
    void seedNumberAndListsAllDecide() {
        PublishedLists lists = lists(200, 8, "0.2");
        List<String> drawn = objects(lists, seed(1), NUMBER);
        assertThat(objects(lists, seed(2), NUMBER)).isNotEqualTo(drawn);
        assertThat(objects(lists, seed(1), "0819253308")).isNotEqualTo(drawn);
        assertThat(objects(lists(201, 8, "0.2"), seed(1), NUMBER)).isNotEqualTo(drawn);
        assertThat(objects(lists, seed(1), NUMBER)).isEqualTo(drawn);
        assertThatThrownBy(() -> InspectionDraw.draw(lists, seed(1), "")).isInstanceOf(DrawException.class);
        assertThatThrownBy(() -> InspectionDraw.draw(lists, seed(1), "1\n2")).isInstanceOf(DrawException.class);
    }

    @Test
    void everyObjectAndInspectorHasTheSameChance() {
        int draws = 6000;
        PublishedLists lists = lists(10, 6, "0.1");
        Map<String, Integer> objects = new TreeMap<>();
        Map<String, Integer> pairs = new TreeMap<>();
        for (int i = 0; i < draws; i++) {
            DrawnObject one = InspectionDraw.draw(lists, seed(i), NUMBER).get(0);
            objects.merge(one.object(), 1, Integer::sum);
            pairs.merge(one.first() + one.second(), 1, Integer::sum);
        }
        // The bounds are passed once in ten thousand by chance, for 9 and 29 degrees of freedom.
        assertThat(objects).hasSize(10);
        assertThat(chiSquare(objects, draws)).isLessThan(33.72);
        assertThat(pairs).hasSize(30);
        assertThat(chiSquare(pairs, draws)).isLessThan(65.1);
    }

    @Test
    void everySubsetHasTheSameChance() {
        int draws = 6000;
        PublishedLists lists = lists(5, 2, "0.4");
        Map<String, Integer> subsets = new TreeMap<>();
        for (int i = 0; i < draws; i++) {
            subsets.merge(new TreeSet<>(objects(lists, seed(i), NUMBER)).toString(), 1, Integer::sum);
        }
        assertThat(subsets).hasSize(10);
        assertThat(chiSquare(subsets, draws)).isLessThan(33.72);
    }

    @ParameterizedTest
    @CsvSource({
        // 2^64 mod 3 = 1, mod 10 = 6, mod 7 = 2
        "3, -1, false",
        "3, -2, true",
        "10, -6, false",
        "10, -7, true",
        "10, -1, false",
        "7, -2, false",
        "7, -3, true",
        "1, -1, true",
        "2, -1, true",
        "1024, -1, true",
        "10, 0, true",
        "10, 9223372036854775807, true",
        "10, -9223372036854775808, true"
    })
    void throwsAwayTheNumbersThatWouldFavourSomePlace(int places, long word, boolean fair) {
        assertThat(UnbiasedStream.isFair(word, places)).isEqualTo(fair);
    }

    @ParameterizedTest
    @CsvSource({"0, 10, 0", "0.1, 10, 1", "0.1, 11, 2", "0.01, 10, 1", "1, 10, 10", "0.5, 0, 0", "0.333, 1000, 333"})
    void drawsTheShareRoundedUp(String share, int eligible, int drawn) {
        assertThat(new DrawPlan("p", "n", 1, new TreeMap<>(Map.of("A", share))).drawnOf("A", eligible))
                .isEqualTo(drawn);
    }

    @Test
    void aPlanThatCannotBeIsVoid() {
        for (String share : List.of("0.10", ".1", "1.1", "0.0", "-0.1", "1.0", "01", "a", "")) {
            assertThatThrownBy(() -> new DrawPlan("p", "n", 1, new TreeMap<>(Map.of("A", share))))
                    .as(share)
                    .isInstanceOf(DrawException.class);
        }
        assertThatThrownBy(() -> new DrawPlan("p", "n", 0, new TreeMap<>())).isInstanceOf(DrawException.class);
        assertThatThrownBy(() -> new DrawPlan("", "n", 1, new TreeMap<>())).isInstanceOf(DrawException.class);
        assertThatThrownBy(() -> new DrawPlan("p", " n", 1, new TreeMap<>())).isInstanceOf(DrawException.class);
        assertThatThrownBy(() -> new DrawPlan("p", "n", 1, new TreeMap<>(Map.of("A B", "1"))))
                .isInstanceOf(DrawException.class);
    }

    @Test
    void listsThatCannotBeAreRefused() {
        DrawPlan plan = new DrawPlan("p", "n", 1, new TreeMap<>(Map.of("A", "1")));
        DrawObject object = new DrawObject("E1", "A", 0, "");
        DrawInspector one = new DrawInspector("I1", new TreeSet<>());
        DrawInspector two = new DrawInspector("I2", new TreeSet<>());
        DrawInspector recused = new DrawInspector("I2", new TreeSet<>(Set.of("E1")));
        assertThat(new PublishedLists(plan, List.of(object), List.of(one, two)).eligible("A"))
                .containsExactly("E1");
        assertThatThrownBy(() -> new PublishedLists(plan, List.of(object, object), List.of(one, two)))
                .hasMessageContaining("E1");
        assertThatThrownBy(() -> new PublishedLists(plan, List.of(object), List.of(one, two, recused)))
                .hasMessageContaining("I2");
        assertThatThrownBy(() -> new PublishedLists(plan, List.of(object), List.of(one, recused)))
                .isInstanceOfSatisfying(
                        DrawException.class,
                        thrown -> assertThat(thrown.sentence().zh()).contains("不足两名"));
        assertThatThrownBy(() -> new PublishedLists(plan, List.of(new DrawObject("E1", "B", 0, "")), List.of(one, two)))
                .hasMessageContaining("class B has no share");
        // Who cannot be drawn needs no inspectors.
        assertThat(new PublishedLists(plan, List.of(new DrawObject("E1", "A", 1, "")), List.of(one)).eligible("A"))
                .isEmpty();
        assertThat(new PublishedLists(plan, List.of(new DrawObject("E1", "A", 0, "注销")), List.of()).eligible("A"))
                .isEmpty();
        assertThatThrownBy(() -> new DrawObject("E1", "A", -1, "")).isInstanceOf(DrawException.class);
        assertThatThrownBy(() -> new DrawObject("", "A", 0, "")).isInstanceOf(DrawException.class);
        assertThatThrownBy(() -> new DrawObject("E1", "甲", 0, "")).isInstanceOf(DrawException.class);
        assertThatThrownBy(() -> new DrawObject("E1", "A", 0, "a,b")).isInstanceOf(DrawException.class);
        assertThatThrownBy(() -> new DrawObject("E1", "A", 0, "a\"b")).isInstanceOf(DrawException.class);
        assertThatThrownBy(() -> new DrawInspector("I 1", new TreeSet<>())).isInstanceOf(DrawException.class);
        assertThatThrownBy(() -> new DrawInspector("I1", new TreeSet<>(Set.of("E,1"))))
                .isInstanceOf(DrawException.class);
    }

    @Test
    void theSeedIsCommittedToAndNotPrinted() {
        DrawSeed seed = new DrawSeed("00".repeat(32));
        assertThat(seed.commitment()).isEqualTo("66687aadf862bd776c8fc18b8e9f8e20089714856ee233b3902a591d0d5f2925");
        assertThat(seed.toString()).doesNotContain(seed.hex()).contains(seed.commitment());
        DrawSeed random = DrawSeed.random(new SecureRandom());
        assertThat(random.hex()).hasSize(64);
        assertThat(DrawSeed.random(new SecureRandom())).isNotEqualTo(random);
        assertThatThrownBy(() -> new DrawSeed("AA".repeat(32))).isInstanceOf(DrawException.class);
        assertThatThrownBy(() -> new DrawSeed("00".repeat(31))).isInstanceOf(DrawException.class);
    }

    private static List<String> objects(PublishedLists lists, DrawSeed seed, String number) {
        return InspectionDraw.draw(lists, seed, number).stream()
                .map(DrawnObject::object)
                .toList();
    }

    private static double chiSquare(Map<String, Integer> counts, int draws) {
        double expected = (double) draws / counts.size();
        return counts.values().stream()
                .mapToDouble(count -> (count - expected) * (count - expected) / expected)
                .sum();
    }

    static DrawSeed seed(int number) {
        return new DrawSeed(String.format("%064x", number));
    }

    private static PublishedLists lists(int objects, int inspectors, String share) {
        return new PublishedLists(
                new DrawPlan("抽查", "号码", 2, new TreeMap<>(Map.of("A", share))),
                IntStream.range(0, objects)
                        .mapToObj(i -> new DrawObject("E" + i, "A", 0, ""))
                        .toList(),
                IntStream.range(0, inspectors)
                        .mapToObj(i -> new DrawInspector("I" + i, new TreeSet<>()))
                        .toList());
    }

    private static PublishedLists anyLists(Random random) {
        Set<String> ids = new HashSet<>();
        List<DrawObject> objects = new ArrayList<>();
        for (int i = random.nextInt(60); i > 0; i--) {
            String id = "E" + random.nextInt(1000);
            if (ids.add(id)) {
                String exclusion = random.nextInt(8) == 0 ? "专项检查" : "";
                objects.add(new DrawObject(id, "" + "ABC".charAt(random.nextInt(3)), random.nextInt(3), exclusion));
            }
        }
        List<DrawInspector> inspectors = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            Set<String> recusals = new TreeSet<>();
            // The first two never recuse themselves, so that no plan is void.
            ids.stream().sorted().filter(id -> random.nextInt(3) == 0).forEach(recusals::add);
            inspectors.add(new DrawInspector("I" + i, i < 2 ? new TreeSet<>() : new TreeSet<>(recusals)));
        }
        return new PublishedLists(
                new DrawPlan("抽查", "号码", 2, new TreeMap<>(Map.of("A", "0.5", "B", "0.25", "C", "1"))),
                objects,
                inspectors);
    }
}
