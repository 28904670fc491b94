package org.qiyue.registry.admission;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The accounts of officials in a realm of Keycloak, by its admin API and an account that may manage users and read roles and
 * sign-ins. Of several steps the one that takes something away comes first, so that what stops half way leaves an account
 * with less.
 */
public final class AccountDirectory {
    private static final String USERS = "/users";
    private static final String CODE_GENERATOR = "CONFIGURE_TOTP";
    private static final int PAGE = 200;
    private static final int MOST = 10_000;

    private final RealmApi api;
    private final Set<String> roles;

    /**
     * @param issuer the realm, as it calls itself in its tokens
     * @param clientId the account that manages users
     * @param patience how long one request may take
     * @param roles the roles that accounts here have; others are not touched
     */
    public AccountDirectory(URI issuer, String clientId, String clientSecret, Duration patience, Set<String> roles) {
        this.api = new RealmApi(issuer, clientId, clientSecret, patience);
        this.roles = Set.copyOf(roles);
    }

    /** Everybody in a role, by account name. */
    public List<Official> ofRole(String role) throws AdmissionException, InterruptedException {
        String token = api.token();
        List<Official> found = new ArrayList<>();
        for (int first = 0; first < MOST; first += PAGE) {
            JsonNode page = get(
                    "/roles/" + RealmApi.encode(role) + "/users?briefRepresentation=false&first=" + first + "&max="
                            + PAGE,
                    token);
            page.forEach(user -> found.add(official(user, role)));
            if (page.size() < PAGE) {
                break;
            }
        }
        found.sort((one, other) -> one.username().compareTo(other.username()));
        return found;
    }

    /** An account in one of the roles; empty for every other. */
    public Optional<Official> find(String username) throws AdmissionException, InterruptedException {
        String token = api.token();
        JsonNode users =
                get(USERS + "?exact=true&briefRepresentation=false&username=" + RealmApi.encode(username), token);
        if (users.isEmpty()) {
            return Optional.empty();
        }
        List<String> held = held(users.get(0).path("id").asText(), token);
        List<String> known = held.stream().filter(roles::contains).toList();
        return known.size() != 1 || held.size() != 1
                ? Optional.empty()
                : Optional.of(official(users.get(0), known.get(0)));
    }

    /** How somebody signs in. */
    public SignInState signInState(Official account) throws AdmissionException, InterruptedException {
        String token = api.token();
        String user = path(account);
        JsonNode signIns = get("/events?type=LOGIN&max=1&user=" + RealmApi.encode(account.id()), token);
        boolean hasSecondFactor = false;
        for (JsonNode credential : get(user + "/credentials", token)) {
            hasSecondFactor |= credential.path("type").asText().equals("otp");
        }
        return new SignInState(
                signIns.isEmpty()
                        ? null
                        : Instant.ofEpochMilli(signIns.get(0).path("time").asLong()),
                hasSecondFactor,
                get("/attack-detection/brute-force/users/" + account.id(), token)
                        .path("disabled")
                        .asBoolean());
    }

    /**
     * Makes an account, which binds a code generator and chooses a password of its own at the first sign-in.
     *
     * @param district null for a role of the city
     * @param password for that sign-in alone
     * @throws AdmissionException CONFLICT where the name is taken
     */
    public void create(String username, String name, String role, String district, String password)
            throws AdmissionException, InterruptedException {
        String token = api.token();
        ObjectNode user = RealmApi.JSON.createObjectNode();
        user.put("username", username).put("firstName", name).put("enabled", false);
        user.putArray("requiredActions").add(CODE_GENERATOR);
        bound(user, district);
        user.putArray("credentials")
                .addObject()
                .put("type", "password")
                .put("value", password)
                .put("temporary", true);
        HttpResponse<String> made = api.send(USERS, "POST", user, token);
        if (made.statusCode() == 409) {
            throw new AdmissionException(
                    AdmissionException.Cause.CONFLICT, "账号名已被使用。", "There is an account of this name already.", null);
        }
        RealmApi.demand(made, 201);
        String location = made.headers().firstValue("Location").orElse("");
        String id = location.substring(location.lastIndexOf('/') + 1);
        give(id, role, token);
        ObjectNode whole = user(id, token);
        whole.put("enabled", true);
        put(id, whole, token);
    }

    /** Lets an account sign in, or not any more; its sessions end with that. */
    public void enable(Official account, boolean isEnabled) throws AdmissionException, InterruptedException {
        String token = api.token();
        ObjectNode user = user(account.id(), token);
        user.put("enabled", isEnabled);
        put(account.id(), user, token);
        if (!isEnabled) {
            endSessions(account.id(), token);
        }
    }

    /** Ends a lock-out. */
    public void unlock(Official account) throws AdmissionException, InterruptedException {
        RealmApi.demand(
                api.send("/attack-detection/brute-force/users/" + account.id(), "DELETE", null, api.token()), 204);
    }

    /** Takes the code generator away: another is bound at the next sign-in. Sessions end. */
    public void resetSecondFactor(Official account) throws AdmissionException, InterruptedException {
        String token = api.token();
        ObjectNode user = user(account.id(), token);
        ArrayNode actions = user.withArray("requiredActions");
        boolean isAsked = false;
        for (JsonNode action : actions) {
            isAsked |= action.asText().equals(CODE_GENERATOR);
        }
        if (!isAsked) {
            actions.add(CODE_GENERATOR);
        }
        put(account.id(), user, token);
        endSessions(account.id(), token);
        for (JsonNode credential : get(path(account) + "/credentials", token)) {
            if (credential.path("type").asText().equals("otp")) {
                String generator =
                        path(account) + "/credentials/" + credential.path("id").asText();
                RealmApi.demand(api.send(generator, "DELETE", null, token), 204);
            }
        }
    }

    /**
     * Gives an account another role or area, in place of those that it has. Sessions end.
     *
     * @param district null for a role of the city
     */
    public void assign(Official account, String role, String district) throws AdmissionException, InterruptedException {
        String token = api.token();
        endSessions(account.id(), token);
        ArrayNode former = RealmApi.JSON.createArrayNode();
        for (JsonNode held : get(path(account) + "/role-mappings/realm", token)) {
            if (roles.contains(held.path("name").asText())) {
                former.add(held);
            }
        }
        RealmApi.demand(api.send(path(account) + "/role-mappings/realm", "DELETE", former, token), 204);
        ObjectNode user = user(account.id(), token);
        bound(user, district);
        put(account.id(), user, token);
        give(account.id(), role, token);
    }

    private void give(String id, String role, String token) throws AdmissionException, InterruptedException {
        ArrayNode given = RealmApi.JSON.createArrayNode();
        given.add(get("/roles/" + RealmApi.encode(role), token));
        RealmApi.demand(api.send(USERS + "/" + id + "/role-mappings/realm", "POST", given, token), 204);
    }

    private void endSessions(String id, String token) throws AdmissionException, InterruptedException {
        RealmApi.demand(api.send(USERS + "/" + id + "/logout", "POST", null, token), 204);
    }

    private ObjectNode user(String id, String token) throws AdmissionException, InterruptedException {
        return (ObjectNode) get(USERS + "/" + id, token);
    }

    private void put(String id, ObjectNode user, String token) throws AdmissionException, InterruptedException {
        RealmApi.demand(api.send(USERS + "/" + id, "PUT", user, token), 204);
    }

    private JsonNode get(String path, String token) throws AdmissionException, InterruptedException {
        return RealmApi.read(RealmApi.demand(api.send(path, "GET", null, token), 200));
    }

    /** The realm roles that somebody holds by himself, without those that every account has. */
    private List<String> held(String id, String token) throws AdmissionException, InterruptedException {
        List<String> names = new ArrayList<>();
        for (JsonNode role : get(USERS + "/" + id + "/role-mappings/realm", token)) {
            String name = role.path("name").asText();
            if (!name.startsWith("default-roles-")) {
                names.add(name);
            }
        }
        return names;
    }

    private static void bound(ObjectNode user, String district) {
        ObjectNode attributes = user.withObject("/attributes");
        attributes.remove("district");
        if (district != null) {
            attributes.putArray("district").add(district);
        }
    }

    private static String path(Official account) {
        return USERS + "/" + account.id();
    }

    private static Official official(JsonNode user, String role) {
        String district = user.path("attributes").path("district").path(0).asText("");
        String name =
                (user.path("firstName").asText("") + " " + user.path("lastName").asText("")).strip();
        String username = user.path("username").asText();
        return new Official(
                user.path("id").asText(),
                username,
                name.isEmpty() ? username : name,
                role,
                district.isEmpty() ? null : district,
                user.path("enabled").asBoolean());
    }
}
