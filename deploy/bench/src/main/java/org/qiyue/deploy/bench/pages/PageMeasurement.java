package org.qiyue.deploy.bench.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.net.HttpURLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.qiyue.deploy.bench.Register;
import org.qiyue.deploy.bench.pages.SentStatements.Statement;
import org.qiyue.deploy.local.BrowserSession;

/** Asks for a page as screens do, learns what the registry sends the database for it, and has pgbench send the same. */
final class PageMeasurement {

    static final int TOGETHER = 4;

    private static final String ROLE = "qiyue_registry";
    private static final int SCRIPTS = 60;
    private static final int SCRIPT_WARM_UP = 10;
    /** The server's log is written by a process of its own. */
    private static final long LOG_DELAY_MILLIS = 60;

    private static final int MOST_LOOKS = 50;
    private static final int PATIENCE_MILLIS = 60_000;

    private final LargeCity city;
    private final Map<String, BrowserSession> sessions;
    private final Pgbench pgbench;
    private final int requests;

    /** @param requests how many count in a repetition */
    PageMeasurement(LargeCity city, Map<String, BrowserSession> sessions, int requests) {
        this.city = city;
        this.sessions = sessions;
        this.requests = requests;
        this.pgbench = new Pgbench(city.city(), ROLE);
    }

    /** Asks without counting, as others have before in a registry that has been up for a while: its compilers know every page. */
    void warmUp(List<Page> pages) throws IOException {
        for (Page page : pages) {
            ask(page, 1_000, requests);
        }
    }

    PageFigures measure(Page page, int repetitions) throws Exception {
        ask(page, 1_000, requests);
        List<List<List<Statement>>> sent = sent(page);
        List<PageFigures.Repetition> figures = new ArrayList<>();
        for (int i = 0; i < repetitions; i++) {
            Waits api = ask(page, i * requests, requests);
            Waits sql = pgbench.run(scripts(sent), 1, SCRIPTS * SCRIPT_WARM_UP, requests);
            Waits apiTogether = askTogether(page, i * requests);
            Waits sqlTogether = pgbench.run(scripts(sent), TOGETHER, SCRIPTS * SCRIPT_WARM_UP, requests);
            figures.add(new PageFigures.Repetition(api, sql, apiTogether, sqlTogether));
        }
        double statements = sent.stream()
                .mapToInt(request -> request.stream().mapToInt(List::size).sum())
                .average()
                .orElseThrow();
        return new PageFigures(page, statements, figures);
    }

    private Waits ask(Page page, int from, int count) throws IOException {
        long[] micros = new long[count];
        for (int i = 0; i < count; i++) {
            micros[i] = ask(page, page.request(from + i));
        }
        return new Waits(micros);
    }

    private Waits askTogether(Page page, int from) throws Exception {
        ExecutorService screens = Executors.newFixedThreadPool(TOGETHER);
        try {
            List<Future<Waits>> asked = new ArrayList<>();
            for (int screen = 0; screen < TOGETHER; screen++) {
                int first = from + screen * requests;
                asked.add(screens.submit(() -> ask(page, first, requests)));
            }
            LongStream all = LongStream.empty();
            for (Future<Waits> each : asked) {
                all = LongStream.concat(all, LongStream.of(each.get().micros()));
            }
            return new Waits(all.toArray());
        } finally {
            screens.shutdownNow();
        }
    }

    /** From the first byte to the last on one thread, as pgbench waits: one that hands over to others waits for cores as well. */
    private long ask(Page page, Page.Request request) throws IOException {
        BrowserSession session = sessions.get(page.account());
        HttpURLConnection connection =
                (HttpURLConnection) session.at(request.path()).toURL().openConnection();
        session.headers().forEach(connection::setRequestProperty);
        connection.setRequestProperty("Accept-Encoding", "gzip");
        connection.setInstanceFollowRedirects(false);
        connection.setConnectTimeout(PATIENCE_MILLIS);
        connection.setReadTimeout(PATIENCE_MILLIS);
        long from = System.nanoTime();
        request.send(connection);
        int status = connection.getResponseCode();
        if (status != HttpURLConnection.HTTP_OK) {
            throw new IOException(request.path() + " was answered " + status);
        }
        try (InputStream body = connection.getInputStream()) {
            body.transferTo(OutputStream.nullOutputStream());
        }
        long micros = (System.nanoTime() - from) / 1_000;
        session.keep(set(connection.getHeaderFields()));
        return micros;
    }

    /** The cookies that an answer sets, however it writes the header's name; the line of the status has none. */
    static List<String> set(Map<String, List<String>> headers) {
        return headers.entrySet().stream()
                .filter(header -> "Set-Cookie".equalsIgnoreCase(header.getKey()))
                .flatMap(header -> header.getValue().stream())
                .toList();
    }

    /** The transactions of some requests. */
    private List<List<List<Statement>>> sent(Page page) throws Exception {
        String account = "|" + HexFormat.of().formatHex(page.account().getBytes(StandardCharsets.UTF_8)) + "|";
        List<List<List<Statement>>> sent = new ArrayList<>();
        tellStatements(true);
        try {
            for (int i = 0; i < SCRIPTS; i++) {
                long from = city.sentStatements().toFile().length();
                ask(page, page.request(i));
                List<List<Statement>> transactions = transactions(from, account);
                if (transactions.isEmpty()) {
                    throw new IOException("What was sent for " + page.request(i).path() + " is not in the log");
                }
                sent.add(transactions);
            }
        } finally {
            tellStatements(false);
        }
        return sent;
    }

    /** What an account sent, once the log has it and stands still. */
    private List<List<Statement>> transactions(long from, String account) throws IOException, InterruptedException {
        List<List<Statement>> transactions = List.of();
        long length = -1;
        for (int look = 0; look < MOST_LOOKS; look++) {
            Thread.sleep(LOG_DELAY_MILLIS);
            long now = city.sentStatements().toFile().length();
            if (now == length && !transactions.isEmpty()) {
                return transactions;
            }
            length = now;
            transactions = SentStatements.read(linesAfter(city.sentStatements(), from), ROLE).stream()
                    .filter(transaction -> transaction.stream().anyMatch(each -> isScope(each, account)))
                    .toList();
        }
        return transactions;
    }

    private static boolean isScope(Statement statement, String account) {
        return statement.values().values().stream().anyMatch(value -> value != null && value.contains(account));
    }

    private void tellStatements(boolean all) throws SQLException, InterruptedException {
        try (Connection connection = city.register().open()) {
            Register.execute(connection, "ALTER SYSTEM SET log_min_duration_statement = " + (all ? "0" : "-1"));
            Register.execute(connection, "SELECT pg_reload_conf()");
        }
        Thread.sleep(500);
    }

    private static List<String> linesAfter(Path file, long from) throws IOException {
        try (RandomAccessFile log = new RandomAccessFile(file.toFile(), "r")) {
            log.seek(from);
            byte[] bytes = new byte[(int) (log.length() - from)];
            log.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("{") && line.endsWith("}"))
                    .toList();
        }
    }

    /** The scope is signed anew, or it would be past its time. */
    private List<String> scripts(List<List<List<Statement>>> sent) {
        List<String> scripts = new ArrayList<>();
        for (List<List<Statement>> request : sent) {
            StringBuilder script = new StringBuilder();
            for (List<Statement> transaction : request) {
                script.append("BEGIN;\n");
                transaction.forEach(each ->
                        script.append(SentStatements.written(signedAnew(each))).append('\n'));
                script.append("COMMIT;\n");
            }
            scripts.add(script.toString());
        }
        return scripts;
    }

    private Statement signedAnew(Statement statement) {
        String context = statement.values().get(1);
        if (!statement.sql().contains("'qiyue.scope'") || context == null || context.isEmpty()) {
            return statement;
        }
        String[] parts = context.split("\\|");
        String account = new String(HexFormat.of().parseHex(parts[2]), StandardCharsets.UTF_8);
        Map<Integer, String> values = new java.util.TreeMap<>(statement.values());
        values.put(1, city.city().scopeContext(parts[0], parts[1], account));
        return new Statement(statement.sql(), values);
    }
}
