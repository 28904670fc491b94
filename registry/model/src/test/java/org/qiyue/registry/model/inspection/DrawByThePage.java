package org.qiyue.registry.model.inspection;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The draw written a second time, from {@code INSPECTION-DRAW.md} alone: HMAC by its definition, whole numbers of any size,
 * lists that shrink, and nothing of the product but the values of its input.
 */
final class DrawByThePage {

    private static final BigInteger ALL = BigInteger.TWO.pow(64);

    private DrawByThePage() {}

    static List<String> draw(PublishedLists lists, String seed, String number) {
        byte[] key = sha256(("qiyue-draw-1\n" + hex(sha256(canonical(lists).getBytes(StandardCharsets.UTF_8))) + "\n"
                        + seed + "\n" + number + "\n")
                .getBytes(StandardCharsets.UTF_8));
        List<String> lines = new ArrayList<>();
        for (Map.Entry<String, String> share : new TreeMap<>(lists.plan().shares()).entrySet()) {
            List<String> eligible = lists.objects().stream()
                    .filter(object -> object.riskClass().equals(share.getKey()))
                    .filter(object -> object.exclusion().isEmpty())
                    .filter(object -> object.drawn() < lists.plan().times())
                    .map(DrawObject::id)
                    .sorted()
                    .toList();
            int count = new BigDecimal(share.getValue())
                    .multiply(new BigDecimal(eligible.size()))
                    .setScale(0, RoundingMode.UP)
                    .intValue();
            int place = 0;
            for (Map.Entry<String, String> one :
                    pick(key, "object/" + share.getKey(), eligible, count).entrySet()) {
                List<String> free = lists.inspectors().stream()
                        .filter(inspector -> !inspector.recusals().contains(one.getKey()))
                        .map(DrawInspector::id)
                        .sorted()
                        .toList();
                List<String> line = new ArrayList<>(List.of(
                        share.getKey(),
                        String.valueOf(++place),
                        String.valueOf(eligible.size()),
                        one.getKey(),
                        one.getValue()));
                pick(key, "inspector/" + one.getKey(), free, 2).forEach((who, word) -> {
                    line.add(who);
                    line.add(word);
                });
                lines.add(String.join(",", line));
            }
        }
        return lines;
    }

    private static Map<String, String> pick(byte[] key, String stream, List<String> from, int count) {
        List<String> left = new ArrayList<>(from);
        Map<String, String> picked = new LinkedHashMap<>();
        int next = 0;
        while (picked.size() < count) {
            BigInteger places = BigInteger.valueOf(left.size());
            byte[] block = hmac(key, stream + "/" + next++);
            BigInteger word = new BigInteger(1, Arrays.copyOf(block, 8));
            if (word.compareTo(ALL.subtract(ALL.mod(places))) >= 0) {
                continue;
            }
            int place = word.mod(places).intValue();
            picked.put(left.get(place), hex(Arrays.copyOf(block, 8)));
            String last = left.remove(left.size() - 1);
            if (place < left.size()) {
                left.set(place, last);
            }
        }
        return picked;
    }

    private static String canonical(PublishedLists lists) {
        List<String> lines = new ArrayList<>(List.of(
                "qiyue-draw-1",
                "plan," + lists.plan().name(),
                "number," + lists.plan().number(),
                "times," + lists.plan().times()));
        new TreeMap<>(lists.plan().shares())
                .forEach((riskClass, share) -> lines.add("share," + riskClass + "," + share));
        lists.objects().stream()
                .map(object -> "object," + object.id() + "," + object.riskClass() + "," + object.drawn() + ","
                        + object.exclusion())
                .sorted()
                .forEach(lines::add);
        lists.inspectors().stream()
                .map(inspector -> "inspector," + inspector.id() + ","
                        + String.join(
                                " ", inspector.recusals().stream().sorted().toList()))
                .sorted()
                .forEach(lines::add);
        return String.join("\n", lines) + "\n";
    }

    /** RFC 2104, for keys no longer than a block. */
    private static byte[] hmac(byte[] key, String message) {
        byte[] inner = new byte[64];
        byte[] outer = new byte[64];
        for (int i = 0; i < 64; i++) {
            int octet = i < key.length ? key[i] : 0;
            inner[i] = (byte) (octet ^ 0x36);
            outer[i] = (byte) (octet ^ 0x5c);
        }
        return sha256(joined(outer, sha256(joined(inner, message.getBytes(StandardCharsets.UTF_8)))));
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static String hex(byte[] bytes) {
        return String.format("%0" + bytes.length * 2 + "x", new BigInteger(1, bytes));
    }
}
