package org.qiyue.deploy.local.realm;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Rules for the programs that ask for tokens. What bears tokens alone, as Keycloak's own API does, asks for none. */
final class ClientRules {

    /** Keycloak's console, a page in a browser, which cannot keep a secret. */
    static final String CONSOLE = "security-admin-console";

    /** Platforms, who may be given a secret (protocol, section 7). */
    private static final String PLATFORM = "platform-";

    /** The registry's own accounts: at broker and realm, with a secret as Kafka's own clients have, and at the realm. */
    private static final Set<String> REGISTRY = Set.of("registry-admission", "registry-accounts");

    private static final Set<String> UNUSED = Set.of("account", "account-console", "admin-cli");
    private static final Set<String> KEYCLOAKS_ADDRESSES = Set.of("", "${authAdminUrl}", "${authBaseUrl}");
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    /** What stands for a secret in an export. */
    private static final String MASK = "\\*+";

    private ClientRules() {}

    static Stream<Place> noDirectGrant(Place realm) {
        return clients(realm)
                .flatMap(client -> client.at("directAccessGrantsEnabled").unlessFalse());
    }

    static Stream<Place> noImplicitFlow(Place realm) {
        return clients(realm).flatMap(client -> client.at("implicitFlowEnabled").unlessFalse());
    }

    static Stream<Place> noOtherGrant(Place realm) {
        List<String> grants = List.of(
                "oauth2.device.authorization.grant.enabled",
                "oidc.ciba.grant.enabled",
                "standard.token.exchange.enabled");
        return clients(realm)
                .flatMap(client -> grants.stream()
                        .map(grant -> client.at("attributes").at(grant))
                        .filter(grant -> grant.value().asBoolean()));
    }

    static Stream<Place> exactAddresses(Place realm) {
        return clients(realm).flatMap(client -> {
            Stream<Place> redirects = client.each("redirectUris").stream()
                    .filter(address -> !isOfConsole(client, address))
                    .flatMap(ClientRules::unlessExact);
            Stream<Place> origins = client.each("webOrigins").stream()
                    .filter(origin -> !origin.value().asText().equals("+"))
                    .flatMap(ClientRules::unlessExact);
            Place afterSignOut = client.at("attributes").at("post.logout.redirect.uris");
            Stream<Place> signOuts = Stream.of(afterSignOut.value().asText("").split("##"))
                            .allMatch(address -> address.isEmpty() || address.equals("+") || isExact(address))
                    ? Stream.empty()
                    : Stream.of(afterSignOut);
            Stream<Place> somewhere = signsPeopleIn(client)
                    ? client.at("redirectUris").unless(addresses -> !addresses.isEmpty())
                    : client.at("redirectUris").unlessEmpty();
            Stream<Place> root = client.at("rootUrl")
                    .unless(address -> KEYCLOAKS_ADDRESSES.contains(address.asText("")) || isExact(address.asText()));
            return Stream.of(redirects, origins, signOuts, somewhere, root).flatMap(part -> part);
        });
    }

    /** Keycloak's console returns to whatever page of its own it was at, behind the fragment. */
    private static boolean isOfConsole(Place client, Place address) {
        return client.text("clientId").equals(CONSOLE)
                && address.value().asText().matches("/admin/[a-z]+/console/\\*");
    }

    private static Stream<Place> unlessExact(Place address) {
        return address.unless(text -> isExact(text.asText()));
    }

    /** A path is one of Keycloak's own. */
    private static boolean isExact(String address) {
        if (address.contains("*")) {
            return false;
        }
        if (address.startsWith("/")) {
            return !address.startsWith("//");
        }
        try {
            URI uri = URI.create(address);
            return uri.getHost() != null
                    && ("https".equals(uri.getScheme())
                            || "http".equals(uri.getScheme()) && THIS_MACHINE.contains(uri.getHost()));
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }

    static Stream<Place> pkce(Place realm) {
        return clients(realm)
                .filter(ClientRules::signsPeopleIn)
                .flatMap(client ->
                        client.at("attributes").at("pkce.code.challenge.method").unlessText("S256"));
    }

    /** Keycloak takes a missing flag for true, where the standard flow and the full scope are meant. */
    private static boolean signsPeopleIn(Place client) {
        return client.value().path("standardFlowEnabled").asBoolean(true);
    }

    static Stream<Place> noFullScope(Place realm) {
        return clients(realm)
                .map(client -> client.at("fullScopeAllowed"))
                .flatMap(flag -> flag.unless(node -> node.isBoolean() && !node.booleanValue()));
    }

    static Stream<Place> noPublicClient(Place realm) {
        return clients(realm)
                .filter(client -> !client.text("clientId").equals(CONSOLE) && !isOff(client))
                .flatMap(client -> client.at("publicClient").unlessFalse());
    }

    static Stream<Place> serviceAccountKeys(Place realm) {
        return clients(realm)
                .filter(client -> client.flag("serviceAccountsEnabled"))
                .filter(client ->
                        !client.text("clientId").startsWith(PLATFORM) && !REGISTRY.contains(client.text("clientId")))
                .flatMap(client -> client.at("clientAuthenticatorType").unlessText("client-jwt"));
    }

    static Stream<Place> longSecrets(Place realm) {
        return clients(realm)
                .filter(client -> client.text("clientAuthenticatorType").equals("client-secret"))
                .filter(client -> !client.flag("publicClient"))
                .flatMap(client -> client.at("secret")
                        .unless(secret -> secret.asText("").length() >= 32
                                || secret.asText("").matches(MASK)));
    }

    static Stream<Place> oneAudience(Place realm) {
        return clients(realm)
                .filter(client -> !client.text("clientId").equals(CONSOLE) && !isOff(client))
                .map(client -> client.at("protocolMappers"))
                .filter(mappers -> audiences(mappers) != 1);
    }

    private static long audiences(Place mappers) {
        long count = 0;
        for (int i = 0; i < mappers.value().size(); i++) {
            Place mapper = mappers.at(Integer.toString(i));
            String kind = mappers.value().path(i).path("protocolMapper").asText();
            count += kind.equals("oidc-audience-mapper") || kind.equals("oidc-audience-resolve-mapper") ? 1 : 0;
        }
        return count;
    }

    static Stream<Place> noOfflineTokens(Place realm) {
        Stream<Place> byDefault = Stream.of("defaultDefaultClientScopes", "defaultOptionalClientScopes")
                .map(realm::at);
        Stream<Place> ofClients = clients(realm)
                .flatMap(client ->
                        Stream.of("defaultClientScopes", "optionalClientScopes").map(client::at));
        return Stream.concat(byDefault, ofClients)
                .flatMap(scopes -> scopes.unless(
                        named -> named.isArray() && !scopes.texts().contains("offline_access")));
    }

    static Stream<Place> unusedClientsOff(Place realm) {
        List<Place> off = clients(realm)
                .filter(client -> UNUSED.contains(client.text("clientId")) && isOff(client))
                .toList();
        return off.size() == UNUSED.size() ? Stream.empty() : Stream.of(realm.at("clients"));
    }

    private static boolean isOff(Place client) {
        return !client.value().path("enabled").asBoolean(true);
    }

    private static Stream<Place> clients(Place realm) {
        return realm.each("clients").stream().filter(client -> !client.flag("bearerOnly"));
    }
}
