package org.qiyue.deploy.bench.pages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.qiyue.deploy.bench.Register;
import org.qiyue.deploy.local.BrowserSession;

/** Has an official export 100,000 employers and more as XLSX, once against the clock and once under the eye of the heap. */
final class ExportMeasurement {

    private static final int LEAST = 100_000;
    private static final int MOST = 190_000;
    private static final int MOST_SECONDS = 300;
    private static final Pattern HEAP =
            Pattern.compile("(?:garbage-first heap|generation|Gen|DefNew|Tenured)\\b.*?used (\\d+)K");
    private static final Pattern ROW = Pattern.compile("<row ");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final LargeCity city;
    private final BrowserSession first;
    private final BrowserSession second;

    /** @param second grants what the first asks for, and the other way round */
    ExportMeasurement(LargeCity city, BrowserSession first, BrowserSession second) {
        this.city = city;
        this.first = first;
        this.second = second;
    }

    private record Done(long rows, double startSeconds, double doneSeconds, byte[] file) {}

    ExportFigures measure() throws Exception {
        String area;
        try (Connection connection = city.register().open()) {
            // What an account exported today counts against what it may.
            Register.execute(connection, "TRUNCATE registry.job, registry.job_decision, registry.job_chunk");
            List<String> areas = Register.strings(
                    connection,
                    "SELECT area FROM registry.employer, unnest(areas) AS area GROUP BY area HAVING count(*) BETWEEN "
                            + LEAST + " AND " + MOST + " ORDER BY count(*) LIMIT 1");
            if (areas.isEmpty()) {
                throw new IllegalStateException("No area has %,d to %,d employers".formatted(LEAST, MOST));
            }
            area = areas.get(0);
        }
        Done timed = export(first, second, area, () -> {});
        long rows = rows(timed.file());
        if (rows < timed.rows()) {
            throw new IOException("The file has %,d rows, not %,d".formatted(rows, timed.rows()));
        }
        long before = liveKilobytes();
        long[] most = {before};
        export(second, first, area, () -> most[0] = Math.max(most[0], liveKilobytes()));
        return new ExportFigures(
                timed.rows(),
                timed.startSeconds(),
                timed.doneSeconds(),
                timed.file().length,
                (most[0] - before) / 1024.0);
    }

    /** What is done while the export runs. */
    @FunctionalInterface
    private interface Look {
        void look() throws IOException, InterruptedException;
    }

    private Done export(BrowserSession asking, BrowserSession granting, String area, Look look) throws Exception {
        JsonNode job = post(asking, "/api/v1/exports", """
                {"ledger":"employers","search":{"area":"%s"},"format":"XLSX","language":"zh-CN"}""".formatted(area));
        String path = "/api/v1/jobs/" + job.path("jobId").asText();
        post(granting, path + "/decision", "{\"granted\":true,\"reason\":\"基准测试\"}");
        long from = System.nanoTime();
        double started = -1;
        while (true) {
            JsonNode now =
                    JSON.readTree(answer(asking, asking.asking(path).GET()).body());
            double seconds = (System.nanoTime() - from) / 1e9;
            String state = now.path("state").asText();
            if (started < 0 && !state.equals("QUEUED")) {
                started = seconds;
            }
            if (state.equals("DONE")) {
                byte[] file = asking.send(
                                asking.asking(path + "/result")
                                        .setHeader("Accept", "*/*")
                                        .GET(),
                                HttpResponse.BodyHandlers.ofByteArray())
                        .body();
                return new Done(now.path("rowsDone").asLong(), started, seconds, file);
            }
            if (!List.of("QUEUED", "RUNNING").contains(state) || seconds > MOST_SECONDS) {
                throw new IOException("The export is " + now);
            }
            look.look();
            Thread.sleep(100);
        }
    }

    private static JsonNode post(BrowserSession session, String path, String body) throws Exception {
        HttpRequest.Builder request = session.asking(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        return JSON.readTree(answer(session, request).body());
    }

    private static HttpResponse<String> answer(BrowserSession session, HttpRequest.Builder request) throws Exception {
        HttpResponse<String> answer = session.send(request);
        if (answer.statusCode() / 100 != 2) {
            throw new IOException(answer.uri().getPath() + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer;
    }

    /** Rows of all sheets. */
    static long rows(byte[] workbook) throws IOException {
        long rows = 0;
        Path file = Files.createTempFile("export", ".xlsx");
        try {
            Files.write(file, workbook);
            try (ZipFile zip = new ZipFile(file.toFile())) {
                for (ZipEntry entry : Collections.list(zip.entries())) {
                    if (entry.getName().startsWith("xl/worksheets/")) {
                        rows += ROW.matcher(
                                        new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8))
                                .results()
                                .count();
                    }
                }
            }
        } finally {
            Files.delete(file);
        }
        return rows;
    }

    private long liveKilobytes() throws IOException, InterruptedException {
        long pid = city.city().pid("registry");
        jcmd(pid, "GC.run");
        return heapKilobytes(jcmd(pid, "GC.heap_info"));
    }

    /** What the generations of a heap hold, of {@code jcmd GC.heap_info}. */
    static long heapKilobytes(String info) {
        Matcher part = HEAP.matcher(info);
        long used = 0;
        while (part.find()) {
            used += Long.parseLong(part.group(1));
        }
        if (used == 0) {
            throw new IllegalArgumentException("No heap in " + info);
        }
        return used;
    }

    private static String jcmd(long pid, String command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), Long.toString(pid), command)
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new IOException("jcmd " + command + ": " + said);
        }
        return said;
    }
}
