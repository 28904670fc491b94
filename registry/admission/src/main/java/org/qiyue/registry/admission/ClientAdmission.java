package org.qiyue.registry.admission;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;

/**
 * Keeps the platforms' clients in a realm of Keycloak, by its admin API and an account that may manage clients alone.
 * Every step may be repeated.
 */
public final class ClientAdmission {
    private static final String CLIENTS = "/clients";

    private final RealmApi api;

    /**
     * @param issuer the realm, as it calls itself in its tokens
     * @param clientId the account that manages clients
     * @param patience how long one request may take
     */
    public ClientAdmission(URI issuer, String clientId, String clientSecret, Duration patience) {
        this.api = new RealmApi(issuer, clientId, clientSecret, patience);
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
        String token = api.token();
        ObjectNode wanted = client(platform, name, key, isEnabled);
        Optional<JsonNode> standing = find(platform, token);
        if (standing.isEmpty()) {
            HttpResponse<String> made = api.send(CLIENTS, "POST", wanted, token);
            // Somebody may have made it meanwhile: bring that one in line.
            if (made.statusCode() != 409) {
                RealmApi.demand(made, 201);
                return;
            }
            standing = find(platform, token);
        }
        String id = standing.map(client -> client.path("id").asText()).orElseThrow(() -> lost(platform));
        wanted.put("id", id);
        RealmApi.demand(api.send(CLIENTS + "/" + id, "PUT", wanted, token), 204);
    }

    /**
     * Lets the client of a platform have tokens, or have none any more; everything else about it stays.
     *
     * @throws AdmissionException CONFLICT when there is no such client
     */
    public void enable(PlatformPlace platform, boolean isEnabled) throws AdmissionException, InterruptedException {
        String token = api.token();
        JsonNode standing = find(platform, token).orElseThrow(() -> lost(platform));
        ObjectNode changed = standing.deepCopy();
        changed.put("enabled", isEnabled);
        RealmApi.demand(api.send(CLIENTS + "/" + standing.path("id").asText(), "PUT", changed, token), 204);
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
        ObjectNode client = RealmApi.JSON.createObjectNode();
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
        String query = CLIENTS + "?clientId=" + RealmApi.encode(platform.clientId());
        JsonNode found = RealmApi.read(RealmApi.demand(api.send(query, "GET", null, token), 200));
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
    }
}
