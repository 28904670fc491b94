package org.qiyue.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody at Keycloak's own pages, with the cookies that a browser would hold, on the way to a client. */
final class KeycloakVisitor {

    private static final String VERIFIER = "a-verifier-of-our-own-that-nobody-else-has-seen";
    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String issuer;
    private final String client;
    private final String returnsTo;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private HttpResponse<String> page;

    /** @param returnsTo where the client has Keycloak send people back to */
    KeycloakVisitor(String issuer, String client, String returnsTo) {
        this.issuer = issuer;
        this.client = client;
        this.returnsTo = returnsTo;
    }

    /** Comes from the client and is shown the sign-in page, or sent back at once. */
    KeycloakVisitor arrive() throws Exception {
        return arrive(Map.of());
    }

    /** Comes once more, as {@code /step-up} of the registry sends people: a session does not count. */
    KeycloakVisitor arriveToSignInOnceMore() throws Exception {
        return arrive(Map.of("prompt", "login", "max_age", "0"));
    }

    private KeycloakVisitor arrive(Map<String, String> more) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
        Map<String, String> asked = new LinkedHashMap<>(more);
        asked.put("response_type", "code");
        asked.put("client_id", client);
        asked.put("scope", "openid");
        asked.put("redirect_uri", returnsTo);
        asked.put("code_challenge", Base64.getUrlEncoder().withoutPadding().encodeToString(digest));
        asked.put("code_challenge_method", "S256");
        page = send(HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/auth?" + form(asked))));
        return this;
    }

    KeycloakVisitor givePassword(String username, String password) throws IOException, InterruptedException {
        page = submit(Map.of("username", username, "password", password));
        return this;
    }

    KeycloakVisitor giveCode(String code) throws IOException, InterruptedException {
        page = submit(Map.of("otp", code));
        return this;
    }

    private HttpResponse<String> submit(Map<String, String> fields) throws IOException, InterruptedException {
        Matcher form = FORM.matcher(page.body());
        assertThat(form.find())
                .as("a form: %s %s", page.statusCode(), page.body())
                .isTrue();
        return send(post(form.group(1).replace("&amp;", "&"), fields));
    }

    boolean isAskedForAPassword() {
        return page.statusCode() == 200 && page.body().contains("name=\"password\"");
    }

    boolean isAskedForACode() {
        return page.statusCode() == 200 && page.body().contains("name=\"otp\"");
    }

    /** The code with which Keycloak has sent this person back to the client. */
    Optional<String> grant() {
        return page.headers()
                .firstValue("location")
                .filter(location -> location.startsWith(returnsTo))
                .map(CODE::matcher)
                .filter(Matcher::find)
                .map(code -> code.group(1));
    }

    /** What the client gets for the code. */
    JsonNode tokens(Map<String, String> credentials) throws IOException, InterruptedException {
        Map<String, String> asked = new LinkedHashMap<>(credentials);
        asked.put("grant_type", "authorization_code");
        asked.put("code", grant().orElseThrow(() -> new AssertionError("Not signed in: " + page.body())));
        asked.put("redirect_uri", returnsTo);
        asked.put("code_verifier", VERIFIER);
        asked.put("client_id", client);
        return token(issuer, asked);
    }

    /** What the token endpoint answers, whatever it is. */
    static JsonNode token(String issuer, Map<String, String> asked) throws IOException, InterruptedException {
        return JSON.readTree(HTTP.send(
                        post(issuer + "/protocol/openid-connect/token", asked).build(),
                        BodyHandlers.ofString(StandardCharsets.UTF_8))
                .body());
    }

    /** What a token says, unchecked. */
    static JsonNode claims(JsonNode tokens) throws IOException {
        String token = tokens.path("access_token").asText();
        assertThat(token).as(tokens.toString()).isNotEmpty();
        return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = HTTP.send(
                request.timeout(Duration.ofSeconds(60))
                        .header(
                                "Cookie",
                                cookies.entrySet().stream()
                                        .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                                        .collect(Collectors.joining("; ")))
                        .build(),
                BodyHandlers.ofString(StandardCharsets.UTF_8));
        for (String set : answer.headers().allValues("set-cookie")) {
            String[] pair = set.substring(0, (set + ";").indexOf(';')).split("=", 2);
            cookies.put(pair[0], pair[1]);
        }
        return answer;
    }

    private static HttpRequest.Builder post(String to, Map<String, String> fields) {
        return HttpRequest.newBuilder(URI.create(to))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(fields)));
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
