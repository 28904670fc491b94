package org.qiyue.registry.admission;

import com.fasterxml.jackson.core.JsonProcessingException;
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
import java.time.Duration;

/** Requests to the admin API of one realm, as one service account. */
final class RealmApi {
    static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http;
    private final URI tokens;
    private final String base;
    private final String clientId;
    private final String clientSecret;
    private final Duration patience;

    /**
     * @param issuer the realm, as it calls itself in its tokens
     * @param patience how long one request may take
     */
    RealmApi(URI issuer, String clientId, String clientSecret, Duration patience) {
        this.http = HttpClient.newBuilder().connectTimeout(patience).build();
        this.tokens = URI.create(issuer + "/protocol/openid-connect/token");
        this.base = issuer.toString().replaceFirst("/realms/", "/admin/realms/");
        this.clientId = clientId;
        this.clientSecret = clientSecret;
        this.patience = patience;
    }

    /** A new token of the account. */
    String token() throws AdmissionException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(tokens)
                .timeout(patience)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials&client_id=" + encode(clientId)
                        + "&client_secret=" + encode(clientSecret)))
                .build();
        HttpResponse<String> answer = send(request);
        if (answer.statusCode() == 400 || answer.statusCode() == 401) {
            throw notAllowed();
        }
        return read(demand(answer, 200)).path("access_token").asText();
    }

    /** @param path below the realm, encoded; body null for none */
    HttpResponse<String> send(String path, String method, JsonNode body, String token)
            throws AdmissionException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(patience)
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/json");
        if (body == null) {
            request.method(method, BodyPublishers.noBody());
        } else {
            request.header("Content-Type", "application/json").method(method, BodyPublishers.ofString(body.toString()));
        }
        return send(request.build());
    }

    private HttpResponse<String> send(HttpRequest request) throws AdmissionException, InterruptedException {
        try {
            return http.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new AdmissionException(
                    AdmissionException.Cause.UNREACHABLE,
                    "身份认证服务未在时限内答复。",
                    "The identity provider did not answer in time.",
                    failed);
        }
    }

    static HttpResponse<String> demand(HttpResponse<String> answer, int status) throws AdmissionException {
        if (answer.statusCode() == status) {
            return answer;
        }
        if (answer.statusCode() == 401 || answer.statusCode() == 403) {
            throw notAllowed();
        }
        if (answer.statusCode() >= 500) {
            throw new AdmissionException(
                    AdmissionException.Cause.UNREACHABLE,
                    "身份认证服务内部错误（%d）。".formatted(answer.statusCode()),
                    "The identity provider failed (%d).".formatted(answer.statusCode()),
                    null);
        }
        throw new AdmissionException(
                AdmissionException.Cause.REFUSED,
                "身份认证服务拒绝了请求（%d）。".formatted(answer.statusCode()),
                "The identity provider refused (%d).".formatted(answer.statusCode()),
                null);
    }

    private static AdmissionException notAllowed() {
        return new AdmissionException(
                AdmissionException.Cause.NOT_ALLOWED,
                "登记服务在身份认证服务的账号无此权限。",
                "The registry's account at the identity provider may not do this.",
                null);
    }

    static JsonNode read(HttpResponse<String> answer) throws AdmissionException {
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException unreadable) {
            throw new AdmissionException(
                    AdmissionException.Cause.REFUSED,
                    "身份认证服务的答复无法读取。",
                    "The answer of the identity provider cannot be read.",
                    unreadable);
        }
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
