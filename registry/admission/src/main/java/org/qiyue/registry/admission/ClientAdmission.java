package org.qiyue.registry.admission;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
import java.util.Optional;

/**
 * Keeps the platforms' clients in a realm of Keycloak, by its admin API and an account that may manage clients alone.
 * Every step may be repeated.
 */
public final class ClientAdmission {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http;
    private final URI tokens;
    private final URI clients;
    private final String clientId;
    private final String clientSecret;
    private final Duration patience;

    /**
     * @param issuer the realm, as it calls itself in its tokens
     * @param clientId the account that manages clients
     * @param patience how long one request may take
     */
    public ClientAdmission(URI issuer, String clientId, String clientSecret, Duration patience) {
        this.http = HttpClient.newBuilder().connectTimeout(patience).build();
        this.tokens = URI.create(issuer + "/protocol/openid-connect/token");
        this.clients = URI.create(issuer.toString().replaceFirst("/realms/", "/admin/realms/") + "/clients");
        this.clientId = clientId;
        this.clientSecret = clientSecret;
        this.patience = patience;
    }

    /**
     * Makes the client of a platform, or brings the one that stands there in line: it proves itself by its key, gets
     * tokens for the broker, and can do nothing else.
     *
     * @param name what the realm's administrators read
     * @param isEnabled whether it gets tokens
     */
    public void admit(PlatformPlace platform, String name, ClientKey key, boolean isEnabled)
            throws AdmissionException, InterruptedException {
        String token = token();
        ObjectNode wanted = client(platform, name, key, isEnabled);
        Optional<JsonNode> standing = find(platform, token);
        if (standing.isEmpty()) {
            HttpResponse<String> made = send(clients, "POST", wanted, token);
            // Somebody may have made it meanwhile: bring that one in line.
            if (made.statusCode() != 409) {
                demand(made, 201);
                return;
            }
            standing = find(platform, token);
        }
        String id = standing.map(client -> client.path("id").asText()).orElseThrow(() -> lost(platform));
        wanted.put("id", id);
        demand(send(URI.create(clients + "/" + id), "PUT", wanted, token), 204);
    }

    /**
     * Lets the client of a platform have tokens, or have none any more; everything else about it stays.
     *
     * @throws AdmissionException CONFLICT when there is no such client
     */
    public void enable(PlatformPlace platform, boolean isEnabled) throws AdmissionException, InterruptedException {
        String token = token();
        JsonNode standing = find(platform, token).orElseThrow(() -> lost(platform));
        ObjectNode changed = standing.deepCopy();
        changed.put("enabled", isEnabled);
        demand(send(URI.create(clients + "/" + standing.path("id").asText()), "PUT", changed, token), 204);
    }

    private static AdmissionException lost(PlatformPlace platform) {
        return new AdmissionException(
                AdmissionException.Cause.CONFLICT,
                "身份认证服务中没有客户端 " + platform.clientId() + "，登记库中也没有可据以重建的公钥。",
                "The identity provider has no client " + platform.clientId()
                        + ", and the register no key to make it again from.",
                null);
    }

    private static ObjectNode client(PlatformPlace platform, String name, ClientKey key, boolean isEnabled) {
        ObjectNode client = JSON.createObjectNode();
        client.put("clientId", platform.clientId());
        client.put("name", name);
        client.put("enabled", isEnabled);
        client.put("protocol", "openid-connect");
        client.put("publicClient", false);
        client.put("serviceAccountsEnabled", true);
        client.put("standardFlowEnabled", false);
        client.put("implicitFlowEnabled", false);
        client.put("directAccessGrantsEnabled", false);
        client.put("fullScopeAllowed", false);
        client.putArray("redirectUris");
        client.putArray("webOrigins");
        // Kafka takes no token without a scope.
        client.putArray("defaultClientScopes").add("basic");
        client.putArray("optionalClientScopes");
        client.put("clientAuthenticatorType", "client-jwt");
        ObjectNode attributes = client.putObject("attributes");
        attributes.put("use.jwks.string", "true");
        attributes.put("jwks.string", key.keySet());
        attributes.put("token.endpoint.auth.signing.alg", key.algorithm());
        var mappers = client.putArray("protocolMappers");
        ObjectNode audience = mappers.addObject();
        audience.put("name", "audience-kafka");
        audience.put("protocol", "openid-connect");
        audience.put("protocolMapper", "oidc-audience-mapper");
        inAccessTokens(audience.putObject("config")).put("included.custom.audience", "kafka");
        ObjectNode code = mappers.addObject();
        code.put("name", "platform");
        code.put("protocol", "openid-connect");
        code.put("protocolMapper", "oidc-hardcoded-claim-mapper");
        inAccessTokens(code.putObject("config"))
                .put("claim.name", "platform")
                .put("claim.value", platform.code())
                .put("jsonType.label", "String");
        return client;
    }

    private static ObjectNode inAccessTokens(ObjectNode config) {
        return config.put("access.token.claim", "true")
                .put("id.token.claim", "false")
                .put("introspection.token.claim", "true");
    }

    private Optional<JsonNode> find(PlatformPlace platform, String token)
            throws AdmissionException, InterruptedException {
        URI query = URI.create(clients + "?clientId=" + encode(platform.clientId()));
        JsonNode found = read(demand(send(query, "GET", null, token), 200));
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
    }

    private String token() throws AdmissionException, InterruptedException {
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

    private HttpResponse<String> send(URI address, String method, JsonNode body, String token)
            throws AdmissionException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
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

    private static HttpResponse<String> demand(HttpResponse<String> answer, int status) throws AdmissionException {
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

    private static JsonNode read(HttpResponse<String> answer) throws AdmissionException {
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

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
