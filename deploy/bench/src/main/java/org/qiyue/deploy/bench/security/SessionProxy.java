package org.qiyue.deploy.bench.security;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import org.qiyue.deploy.local.BrowserSession;

/**
 * Hands every request on to the registry with an official's session, which no scanner could keep alive: its tokens are good for
 * minutes and one use. Under {@value #CONTROL} it answers by itself, and badly: there every scanner has to find something, or
 * its finding nothing elsewhere says nothing.
 */
final class SessionProxy implements AutoCloseable {

    static final String CONTROL = "/control";

    /** Names an address whose version, as it then is, goes with the request as what the caller has seen. */
    static final String VERSION_OF = "X-Version-Of";

    private static final int MOST_FAILED = 50;
    private static final List<String> PASSED = List.of("Content-Type", "Accept", "If-Match", "User-Agent", "Referer");

    /** Opens the database that the control asks, as somebody who may see nothing of the register. */
    @FunctionalInterface
    interface Database {
        Connection open() throws SQLException;
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(4);
    private final BrowserSession session;
    private final Database control;
    private final AtomicLong passed = new AtomicLong();
    private final AtomicLongArray answers = new AtomicLongArray(6);
    private final Set<String> failed = ConcurrentHashMap.newKeySet();

    SessionProxy(BrowserSession session, Database control) throws IOException {
        this.session = session;
        this.control = control;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::pass);
        server.createContext(CONTROL, this::control);
        server.start();
    }

    String host() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    /** How many requests reached the registry. */
    long passed() {
        return passed.get();
    }

    /** How many of them were answered with a status of a hundred, 2 to 5. */
    long answered(int hundred) {
        return answers.get(hundred);
    }

    /** Requests to which the registry answered that it had failed, some of each operation's. */
    List<String> failed() {
        return failed.stream().sorted().toList();
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            HttpRequest.Builder request;
            try {
                request = request(exchange);
                addVersion(exchange, request);
            } catch (IllegalArgumentException noAddress) {
                // What is no address reaches nobody.
                exchange.sendResponseHeaders(400, -1);
                return;
            }
            HttpResponse<byte[]> answer = session.send(request, BodyHandlers.ofByteArray());
            passed.incrementAndGet();
            answers.incrementAndGet(answer.statusCode() / 100);
            if (answer.statusCode() >= 500 && failed.size() < MOST_FAILED) {
                failed.add(answer.statusCode() + " " + exchange.getRequestMethod() + " " + exchange.getRequestURI());
            }
            answer.headers().map().forEach((name, values) -> {
                if (!name.equalsIgnoreCase("set-cookie")
                        && !name.equalsIgnoreCase("content-length")
                        && !name.equalsIgnoreCase("transfer-encoding")
                        && !name.equalsIgnoreCase("connection")) {
                    exchange.getResponseHeaders().put(name, values);
                }
            });
            byte[] body = withoutAddress(answer);
            exchange.sendResponseHeaders(answer.statusCode(), body.length == 0 ? -1 : body.length);
            if (body.length > 0) {
                exchange.getResponseBody().write(body);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void addVersion(HttpExchange exchange, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        String address = exchange.getRequestHeaders().getFirst(VERSION_OF);
        if (address != null) {
            session.send(HttpRequest.newBuilder(session.at(address)).GET(), BodyHandlers.discarding())
                    .headers()
                    .firstValue("ETag")
                    .ifPresent(version -> request.header("If-Match", version));
        }
    }

    /**
     * A problem repeats the address it is about, with what a scanner put into it: two addresses would be told apart by that
     * alone, and be taken for two answers of a database.
     */
    private static byte[] withoutAddress(HttpResponse<byte[]> answer) {
        boolean isProblem = answer.headers()
                .firstValue("content-type")
                .filter(type -> type.startsWith("application/problem+json"))
                .isPresent();
        if (!isProblem) {
            return answer.body();
        }
        return new String(answer.body(), StandardCharsets.UTF_8)
                .replaceFirst("\"instance\":\"(?:[^\"\\\\]|\\\\.)*\"", "\"instance\":\"\"")
                .getBytes(StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(HttpExchange exchange) throws IOException {
        URI asked = exchange.getRequestURI();
        String query = asked.getRawQuery();
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        session.at(asked.getRawPath() + (query == null ? "" : "?" + query)))
                .header("X-Requested-With", "JavaScript");
        for (String name : PASSED) {
            Optional.ofNullable(exchange.getRequestHeaders().getFirst(name))
                    .ifPresent(value -> request.header(name, value));
        }
        byte[] body = exchange.getRequestBody().readAllBytes();
        return request.method(
                exchange.getRequestMethod(),
                body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
    }

    /** What nobody should write: a value put together with a statement and with a page. */
    private void control(HttpExchange exchange) throws IOException {
        String query = Optional.ofNullable(exchange.getRequestURI().getQuery()).orElse("name=");
        String value = query.substring(query.indexOf('=') + 1);
        StringBuilder page = new StringBuilder("<html><body><p>").append(value).append("</p>");
        int status = 200;
        try (Connection connection = control.open();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(
                        "SELECT name FROM (VALUES ('one'), ('two')) AS names (name) WHERE name = '" + value + "'")) {
            while (found.next()) {
                page.append("<li>").append(found.getString(1)).append("</li>");
            }
        } catch (SQLException refused) {
            status = 500;
            page.append(refused.getMessage());
        }
        byte[] body = page.append("</body></html>").toString().getBytes(StandardCharsets.UTF_8);
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", "text/html;charset=UTF-8");
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
