package org.qiyue.registry.model.inspection;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The published files of a draw, read so strictly that no byte of them is free.
 *
 * @param folder where they are
 */
record DrawFiles(Path folder) {

    private static final Pattern COUNT = Pattern.compile("0|[1-9][0-9]{0,8}");
    private static final String SHARE = "share.";

    PublishedLists lists() throws IOException {
        return new PublishedLists(plan(), objects(), inspectors());
    }

    /** The files {@code published.csv} and {@code reveal.csv}. */
    Map<String, String> pairs(String file, Set<String> keys) throws IOException {
        Map<String, String> pairs = pairs(file);
        if (!pairs.keySet().equals(keys)) {
            throw malformed(file, "应当有且仅有：" + keys, "must have " + keys + " and nothing else");
        }
        return pairs;
    }

    boolean hasResult() {
        return Files.exists(folder.resolve("drawn.csv"));
    }

    List<String> result() throws IOException {
        return lines("drawn.csv", DrawnObject.HEADER);
    }

    private DrawPlan plan() throws IOException {
        String file = "plan.csv";
        Map<String, String> pairs = pairs(file);
        SortedMap<String, String> shares = new TreeMap<>();
        for (String key : pairs.keySet()) {
            if (key.startsWith(SHARE)) {
                shares.put(key.substring(SHARE.length()), pairs.get(key));
            } else if (!Set.of("plan", "number", "times").contains(key)) {
                throw malformed(file, "没有这一项：" + key, "has no such key: " + key);
            }
        }
        return new DrawPlan(
                pairs.getOrDefault("plan", ""),
                pairs.getOrDefault("number", ""),
                count(file, pairs.getOrDefault("times", "")),
                shares);
    }

    private List<DrawObject> objects() throws IOException {
        String file = "objects.csv";
        return rows(
                file,
                "object,class,drawn,exclusion",
                fields -> new DrawObject(fields[0], fields[1], count(file, fields[2]), fields[3]));
    }

    private List<DrawInspector> inspectors() throws IOException {
        return rows("inspectors.csv", "inspector,recusals", fields -> {
            List<String> recusals = fields[1].isEmpty() ? List.of() : List.of(fields[1].split(" ", -1));
            if (new TreeSet<>(recusals).size() != recusals.size()) {
                throw malformed("inspectors.csv", "回避对象重复：" + fields[0], "names an object twice: " + fields[0]);
            }
            return new DrawInspector(fields[0], new TreeSet<>(recusals));
        });
    }

    private Map<String, String> pairs(String file) throws IOException {
        Map<String, String> pairs = new TreeMap<>();
        for (String[] pair : rows(file, "key,value", Function.identity())) {
            if (pairs.put(pair[0], pair[1]) != null) {
                throw malformed(file, "重复：" + pair[0], "has it twice: " + pair[0]);
            }
        }
        return pairs;
    }

    private <T> List<T> rows(String file, String header, Function<String[], T> row) throws IOException {
        int columns = header.split(",").length;
        return lines(file, header).stream()
                .map(line -> {
                    String[] fields = line.split(",", -1);
                    if (fields.length != columns) {
                        throw malformed(file, "列数不对：" + line, "has a line of " + fields.length + " fields: " + line);
                    }
                    return row.apply(fields);
                })
                .toList();
    }

    private List<String> lines(String file, String header) throws IOException {
        String text = text(file);
        if (!text.endsWith("\n") || text.contains("\r") || text.contains("\n\n")) {
            throw malformed(
                    file, "每行应当以LF结尾，不得有CR和空行", "must end each line with LF, and have neither CR nor empty lines");
        }
        List<String> lines = Stream.of(text.split("\n")).toList();
        if (!lines.get(0).equals(header)) {
            throw malformed(file, "第一行应当是：" + header, "must begin with: " + header);
        }
        return lines.subList(1, lines.size());
    }

    private String text(String file) throws IOException {
        byte[] bytes = Files.readAllBytes(folder.resolve(file));
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notText) {
            throw malformed(file, "不是UTF-8文本", "is not UTF-8");
        }
    }

    private static int count(String file, String text) {
        if (!COUNT.matcher(text).matches()) {
            throw malformed(file, "不是次数：" + text, "has no count: " + text);
        }
        return Integer.parseInt(text);
    }

    private static DrawException malformed(String file, String zh, String en) {
        return new DrawException(file + "：" + zh, file + " " + en);
    }
}
