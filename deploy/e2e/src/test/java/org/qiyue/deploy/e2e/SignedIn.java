package org.qiyue.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.net.URI;
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
import org.qiyue.deploy.local.BrowserSession;
import org.qiyue.deploy.local.LocalCity;

/** A person of the bureau who has signed in, and what she asks of the API. */
final class SignedIn {

    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");
    private static final String CLIENT = "registry";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final BrowserSession session;

    private SignedIn(BrowserSession session) {
        this.session = session;
    }

    /** Signs in to the city of all tests. */
    static SignedIn as(String username) throws IOException, InterruptedException {
        return as(SharedCity.city(), username);
    }

    /** Signs in to a city of its own. */
    static SignedIn as(LocalCity city, String username) throws IOException, InterruptedException {
        return new SignedIn(BrowserSession.signIn(city, username));
    }

    static URI address(String path) {
        return URI.create(SharedCity.city().address() + path);
    }

    /**
     * Sends to the API as the screens do, with the session.
     *
     * @param ifMatch the revision that a change is meant for, null for none
     */
    HttpResponse<String> send(String method, String path, String ifMatch, String body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = session.asking(path)
                .header("Content-Type", "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return session.send(request);
    }

    /** Asks the API as the screens do, with the session. */
    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return session.send(session.asking(path));
    }

    /** A file that the API gives, which must be there. */
    byte[] download(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer =
                session.send(session.asking(path).setHeader("Accept", "*/*"), HttpResponse.BodyHandlers.ofByteArray());
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
        HttpResponse<String> redirect =
                session.send(session.browsing(URI.create(keycloak + "auth?" + BrowserSession.form(asked))));
        Matcher code = CODE.matcher(redirect.headers().firstValue("location").orElse(""));
        assertThat(code.find()).as("a code: " + redirect.headers().map()).isTrue();
        Map<String, String> exchanged = new LinkedHashMap<>();
        exchanged.put("grant_type", "authorization_code");
        exchanged.put("code", code.group(1));
        exchanged.put("redirect_uri", address("/signed-in").toString());
        exchanged.put("code_verifier", verifier);
        exchanged.put("client_id", CLIENT);
        exchanged.put("client_secret", clientSecret());
        HttpResponse<String> answer = session.send(session.posting(URI.create(keycloak + "token"), exchanged));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body()).path("access_token").textValue();
    }

    /** Asks the API with a bearer token and no cookie. */
    static HttpResponse<String> get(String path, String bearerToken) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(address(path))
                                .timeout(Duration.ofSeconds(60))
                                .header("Accept", "application/json")
                                .header("Authorization", "Bearer " + bearerToken)
                                .build(),
                        BodyHandlers.ofString(StandardCharsets.UTF_8));
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
