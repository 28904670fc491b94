package org.qiyue.deploy.local;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A demo account that has signed in through Keycloak's own page, with the cookies that a browser would hold. Safe for
 * threads: requests at the same time share the session, as those of one page do.
 *
 * <p>The JDK's own cookie store is not used: it keeps Keycloak's {@code Secure} cookies from {@code http://localhost},
 * where a browser sends them.
 */
public final class BrowserSession {

    private static final String START = "/employers";
    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
    private static final int MOST_REDIRECTS = 10;
    private static final Map<String, String> SCREEN =
            Map.of("X-Requested-With", "JavaScript", "Accept", "application/json");

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final LocalCity city;

    private BrowserSession(LocalCity city) {
        this.city = city;
    }

    /**
     * Goes to a screen, is sent to Keycloak, gives name, password and the code that is asked for, and is sent back.
     *
     * @throws IOException when an answer is not the one that a person would need to go on; its address and status are named
     */
    public static BrowserSession signIn(LocalCity city, String username) throws IOException, InterruptedException {
        BrowserSession session = new BrowserSession(city);
        HttpResponse<String> page = session.follow(session.send(session.browsing(session.at(START))));
        HttpResponse<String> answer =
                session.submit(page, Map.of("username", username, "password", city.password(username)));
        if (answer.statusCode() == 200 && answer.body().contains("name=\"otp\"")) {
            answer = session.submit(answer, Map.of("otp", city.oneTimeCode(username)));
        }
        HttpResponse<String> screen = session.follow(answer);
        if (screen.statusCode() != 200 || !screen.uri().equals(session.at(START))) {
            throw new IOException(
                    username + " did not come to a screen but to " + screen.uri() + ": " + screen.statusCode());
        }
        return session;
    }

    /** The address of a path of the registry. */
    public URI at(String path) {
        return URI.create(city.address() + path);
    }

    /** A request to the API as the screens make it; {@link #send} adds the session. */
    public HttpRequest.Builder asking(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(at(path));
        SCREEN.forEach(request::header);
        return request;
    }

    /** The headers of {@link #asking} with the session's cookies, for whoever sends by other means and keeps what comes back. */
    public Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>(SCREEN);
        headers.put("Cookie", cookie());
        return headers;
    }

    /** A request as the address bar makes it. */
    public HttpRequest.Builder browsing(URI to) {
        return HttpRequest.newBuilder(to).header("Accept", "text/html");
    }

    /** A form that is sent. */
    public HttpRequest.Builder posting(URI to, Map<String, String> fields) {
        return HttpRequest.newBuilder(to)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(fields)));
    }

    /** Sends with the session's cookies and keeps those that the answer sets. */
    public HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    /** See {@link #send(HttpRequest.Builder)}. */
    public <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body)
            throws IOException, InterruptedException {
        request.setHeader("Cookie", cookie());
        HttpResponse<T> answer =
                http.send(request.timeout(Duration.ofSeconds(60)).build(), body);
        keep(answer.headers().allValues("set-cookie"));
        return answer;
    }

    /** The fields of a form as they are sent. */
    public static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private HttpResponse<String> submit(HttpResponse<String> page, Map<String, String> fields)
            throws IOException, InterruptedException {
        Matcher form = FORM.matcher(page.body());
        if (!form.find()) {
            throw new IOException("There is no form at " + page.uri() + ": " + page.statusCode());
        }
        return send(posting(URI.create(form.group(1).replace("&amp;", "&")), fields));
    }

    private HttpResponse<String> follow(HttpResponse<String> answer) throws IOException, InterruptedException {
        HttpResponse<String> at = answer;
        for (int i = 0; i < MOST_REDIRECTS && at.statusCode() / 100 == 3; i++) {
            at = send(browsing(
                    at.uri().resolve(at.headers().firstValue("location").orElseThrow())));
        }
        return at;
    }

    /** Keeps the cookies that an answer sets: the values of its {@code Set-Cookie} headers. */
    public void keep(List<String> setCookies) {
        synchronized (cookies) {
            for (String set : setCookies) {
                String[] pair = set.substring(0, (set + ";").indexOf(';')).split("=", 2);
                if (pair[1].isEmpty() || set.contains("Max-Age=0")) {
                    cookies.remove(pair[0]);
                } else {
                    cookies.put(pair[0], pair[1]);
                }
            }
        }
    }

    private String cookie() {
        synchronized (cookies) {
            return cookies.entrySet().stream()
                    .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                    .collect(Collectors.joining("; "));
        }
    }
}
