package org.qiyue.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.qiyue.deploy.local.LocalCity;

/**
 * A person of the bureau who has signed in through Keycloak's own page; holds the cookies that a browser would hold.
 *
 * <p>The JDK's own cookie store is not used: it keeps Keycloak's {@code Secure} cookies from {@code http://localhost},
 * where a browser sends them.
 */
final class SignedIn {

    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");
    private static final int MOST_REDIRECTS = 10;
    private static final String CLIENT = "registry";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final Map<String, String> cookies = new LinkedHashMap<>();

    private final LocalCity city;

    private SignedIn(LocalCity city) {
        this.city = city;
    }

    /** Signs in to the city of all tests. */
    static SignedIn as(String username) throws IOException, InterruptedException {
        return as(SharedCity.city(), username);
    }

    /** Goes to a screen, is sent to Keycloak, gives name, password and the code that is asked for, and is sent back. */
    static SignedIn as(LocalCity city, String username) throws IOException, InterruptedException {
        SignedIn person = new SignedIn(city);
        HttpResponse<String> page = person.follow(person.send(person.browsing(person.at("/employers"))));
        assertThat(page.uri().toString()).startsWith(city.issuer());
        HttpResponse<String> answer =
                person.submit(page, Map.of("username", username, "password", city.password(username)));
        if (answer.statusCode() == 200 && answer.body().contains("name=\"otp\"")) {
            answer = person.submit(answer, Map.of("otp", city.oneTimeCode(username)));
        }
        HttpResponse<String> screen = person.follow(answer);
        assertThat(screen.statusCode()).isEqualTo(200);
        assertThat(screen.uri()).isEqualTo(person.at("/employers"));
        return person;
    }

    static URI address(String path) {
        return URI.create(SharedCity.city().address() + path);
    }

    private URI at(String path) {
        return URI.create(city.address() + path);
    }

    /**
     * Sends to the API as the screens do, with the session.
     *
     * @param ifMatch the revision that a change is meant for, null for none
     */
    HttpResponse<String> send(String method, String path, String ifMatch, String body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(at(path))
                .header("X-Requested-With", "JavaScript")
                .header("Accept", "application/json")
                .header("Content-Type", "application/json")
                .header("Cookie", cookie())
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return send(request);
    }

    /** Asks the API as the screens do, with the session. */
    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(at(path))
                .header("X-Requested-With", "JavaScript")
                .header("Accept", "application/json")
                .header("Cookie", cookie()));
    }

    /** A file that the API gives, which must be there. */
    byte[] download(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = http.send(
                HttpRequest.newBuilder(at(path))
                        .header("X-Requested-With", "JavaScript")
                        .header("Cookie", cookie())
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    /** What the API answers, which must be 200. */
    JsonNode read(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    /** A token that Keycloak issues to the registry's client for this person, for use without a session. */
    String bearerToken() throws IOException, InterruptedException {
        String verifier = "a-verifier-of-our-own-that-nobody-else-has-seen";
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("response_type", "code");
        asked.put("client_id", CLIENT);
        asked.put("scope", "openid");
        asked.put("redirect_uri", address("/signed-in").toString());
        asked.put("state", "e2e");
        asked.put("code_challenge", challenge(verifier));
        asked.put("code_challenge_method", "S256");
        String keycloak = SharedCity.city().issuer() + "/protocol/openid-connect/";
        HttpResponse<String> redirect = send(browsing(URI.create(keycloak + "auth?" + form(asked))));
        Matcher code = CODE.matcher(redirect.headers().firstValue("location").orElse(""));
        assertThat(code.find()).as("a code: " + redirect.headers().map()).isTrue();
        Map<String, String> exchanged = new LinkedHashMap<>();
        exchanged.put("grant_type", "authorization_code");
        exchanged.put("code", code.group(1));
        exchanged.put("redirect_uri", address("/signed-in").toString());
        exchanged.put("code_verifier", verifier);
        exchanged.put("client_id", CLIENT);
        exchanged.put("client_secret", clientSecret());
        HttpResponse<String> answer = send(posting(URI.create(keycloak + "token"), exchanged));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body()).path("access_token").textValue();
    }

    /** Asks the API with a bearer token and no cookie. */
    static HttpResponse<String> get(String path, String bearerToken) throws IOException, InterruptedException {
        return new SignedIn(SharedCity.city())
                .send(HttpRequest.newBuilder(address(path))
                        .header("Accept", "application/json")
                        .header("Authorization", "Bearer " + bearerToken));
    }

    private HttpResponse<String> submit(HttpResponse<String> page, Map<String, String> fields)
            throws IOException, InterruptedException {
        Matcher form = FORM.matcher(page.body());
        assertThat(form.find()).as("a form: " + page.body()).isTrue();
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

    private HttpRequest.Builder browsing(URI to) {
        return HttpRequest.newBuilder(to).header("Accept", "text/html").header("Cookie", cookie());
    }

    private HttpRequest.Builder posting(URI to, Map<String, String> fields) {
        return HttpRequest.newBuilder(to)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Cookie", cookie())
                .POST(BodyPublishers.ofString(form(fields)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(
                request.timeout(Duration.ofSeconds(60)).build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        for (String set : answer.headers().allValues("set-cookie")) {
            String[] pair = set.substring(0, (set + ";").indexOf(';')).split("=", 2);
            if (pair[1].isEmpty() || set.contains("Max-Age=0")) {
                cookies.remove(pair[0]);
            } else {
                cookies.put(pair[0], pair[1]);
            }
        }
        return answer;
    }

    private String cookie() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String challenge(String verifier) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String clientSecret() throws IOException {
        Properties secrets = new Properties();
        try (Reader reader = Files.newBufferedReader(SharedCity.city().folder().resolve("secrets.properties"))) {
            secrets.load(reader);
        }
        return secrets.getProperty("client." + CLIENT);
    }
}
