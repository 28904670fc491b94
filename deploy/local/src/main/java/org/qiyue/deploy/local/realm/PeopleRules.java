package org.qiyue.deploy.local.realm;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qiyue.registry.model.Area;
import org.qiyue.registry.model.CreditCode;

/** Rules for who may what. */
final class PeopleRules {

    /** What Keycloak adds to every realm. */
    private static final Set<String> KEYCLOAKS_OWN =
            Set.of("offline_access", "uma_authorization", "default-roles-qiyue");

    private static final Map<RealmRole, Map<String, Set<String>>> ADMINISTRATION = Map.of(
            RealmRole.SECURITY_ADMINISTRATOR, Map.of("realm-management", Set.of("manage-users", "view-users")),
            RealmRole.AUDITOR, Map.of("realm-management", Set.of("view-events")));

    /** Programs that administer: one makes the platforms' clients, one keeps the accounts of officials and reads their sign-ins. */
    private static final Map<String, Map<String, Set<String>>> PROGRAMS = Map.of(
            "registry-admission", Map.of("realm-management", Set.of("manage-clients")),
            "registry-accounts",
                    Map.of("realm-management", Set.of("manage-users", "view-users", "view-realm", "view-events")));

    private static final Pattern PLATFORM = Pattern.compile("[a-z][a-z0-9-]{1,31}");
    private static final Pattern WORKER = Pattern.compile("[0-9a-f]{32}");
    private static final Pattern SECTORS = Pattern.compile("[A-T]([0-9]{2})?(,[A-T]([0-9]{2})?)*");

    private PeopleRules() {}

    static Stream<Place> roles(Place realm) {
        Set<String> wanted = Arrays.stream(RealmRole.values())
                .map(RealmRole::spelling)
                .collect(Collectors.toCollection(TreeSet::new));
        wanted.add(RealmRole.ONE_FACTOR);
        Place roles = realm.at("roles").at("realm");
        Set<String> found = realm.at("roles").each("realm").stream()
                .map(role -> role.text("name"))
                .filter(name -> !KEYCLOAKS_OWN.contains(name))
                .collect(Collectors.toSet());
        return roles.unless(any -> found.equals(wanted));
    }

    static Stream<Place> adminRights(Place realm) {
        Stream<Place> byRole = realm.at("roles").each("realm").stream()
                .flatMap(role -> Stream.concat(
                        role.at("composites").at("realm").unlessHoldsOnly(mayContain(role.text("name"))),
                        role.at("composites").at("client").unlessGrantsOnly(administration(role.text("name")))));
        Stream<Place> byPerson = realm.each("users").stream()
                .flatMap(person -> person.at("clientRoles")
                        .unlessGrantsOnly(PROGRAMS.getOrDefault(person.text("serviceAccountClientId"), Map.of())));
        Stream<Place> byClient = realm.at("clientScopeMappings").members().stream()
                .flatMap(granting -> realm.at("clientScopeMappings").each(name(granting)).stream())
                .map(mapping -> mapping.at("client"))
                .filter(client -> !PROGRAMS.containsKey(client.value().asText()))
                .flatMap(client -> client.unlessText(ClientRules.CONSOLE));
        Stream<Place> byDefault = Stream.concat(
                realm.at("defaultRoles").unlessHoldsOnly(KEYCLOAKS_OWN),
                Stream.of("groups", "defaultGroups")
                        .flatMap(groups -> realm.at(groups).unlessEmpty()));
        return Stream.of(byRole, byPerson, byClient, byDefault).flatMap(part -> part);
    }

    private static String name(Place member) {
        return member.path().substring(member.path().lastIndexOf('/') + 1);
    }

    /** Other roles of the realm that a role may bring along. */
    private static Set<String> mayContain(String role) {
        return KEYCLOAKS_OWN.contains(role) ? KEYCLOAKS_OWN : Set.of(RealmRole.ONE_FACTOR);
    }

    private static Map<String, Set<String>> administration(String role) {
        return RealmRole.find(role)
                .map(known -> ADMINISTRATION.getOrDefault(known, Map.of()))
                .orElse(Map.of());
    }

    static Stream<Place> oneRole(Place realm) {
        Stream<Place> ofPeople = people(realm)
                .map(person -> person.at("realmRoles"))
                .flatMap(roles -> roles.unless(any ->
                        any.size() == 1 && RealmRole.find(any.path(0).asText()).isPresent()));
        Stream<Place> ofPrograms = realm.each("users").stream()
                .filter(user -> !user.text("serviceAccountClientId").isEmpty())
                .flatMap(program -> program.at("realmRoles").unlessHoldsOnly(KEYCLOAKS_OWN));
        return Stream.concat(ofPeople, ofPrograms);
    }

    static Stream<Place> claimOfTheRole(Place realm) {
        Set<String> claims = Arrays.stream(RealmRole.values())
                .flatMap(role -> role.claim().stream())
                .collect(Collectors.toSet());
        return people(realm)
                .flatMap(person -> role(person).stream()
                        .flatMap(role -> claims.stream()
                                .map(claim -> person.at("attributes").at(claim))
                                .flatMap(held -> held.unless(any ->
                                        held.path().endsWith("/" + role.claim().orElse("/"))
                                                ? any.size() == 1
                                                        && isValid(
                                                                role.claim().orElseThrow(),
                                                                any.path(0).asText())
                                                : any.isMissingNode()))));
    }

    private static boolean isValid(String claim, String value) {
        return switch (claim) {
            case "district" -> Area.find(value).filter(area -> !area.isCity()).isPresent();
            case "platform" -> PLATFORM.matcher(value).matches();
            case "employer" -> CreditCode.isValid(value);
            case "worker" -> WORKER.matcher(value).matches();
            case "sector" -> SECTORS.matcher(value).matches();
            default -> false;
        };
    }

    static Stream<Place> secondFactorGiven(Place realm) {
        return people(realm)
                .filter(person -> role(person).filter(role -> !role.isPublic()).isPresent())
                .filter(person -> person.each("credentials").stream()
                        .noneMatch(credential -> credential.text("type").equals("otp")))
                .map(person -> person.at("requiredActions"))
                .flatMap(actions -> actions.unlessHolds(Set.of("CONFIGURE_TOTP")));
    }

    private static Optional<RealmRole> role(Place person) {
        return RealmRole.find(person.value().path("realmRoles").path(0).asText());
    }

    /** All accounts but those of programs. */
    private static Stream<Place> people(Place realm) {
        return realm.each("users").stream()
                .filter(user -> user.text("serviceAccountClientId").isEmpty());
    }
}
