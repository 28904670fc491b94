package org.qiyue.deploy.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Fills the realm's template with this city's addresses, platforms, people and secrets. */
final class RealmTemplate {

    /** The registry's account that keeps the accounts of officials. */
    static final String ACCOUNTS = "registry-accounts";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern PLACE = Pattern.compile("\\{\\{([a-zA-Z]+)}}");

    private RealmTemplate() {}

    /** The realm as Keycloak imports it; the same for the same ports and secrets. */
    static String render(Ports ports, Secrets secrets) {
        return render(ports, secrets, 0);
    }

    /** See {@link #render(Ports, Secrets)}; with so many colleagues of the demo accounts. */
    static String render(Ports ports, Secrets secrets, int colleagues) {
        ObjectNode realm = read("realm.json", Map.of());
        realm.setAll(read(
                "realm-clients.json",
                Map.of(
                        "publicUrl", LocalCity.address(ports),
                        "registrySecret", secrets.ofProgram("client.registry"),
                        "admissionSecret", secrets.ofProgram("client." + CityAdmission.CLIENT),
                        "accountsSecret", secrets.ofProgram("client." + ACCOUNTS))));
        ArrayNode clients = realm.withArray("clients");
        for (CityPlatform platform : CityPlatform.ALL) {
            clients.add(read(
                    "realm-platform.json",
                    Map.of(
                            "code", platform.code(),
                            "name", platform.nameZh() + " " + platform.nameEn(),
                            "secret", secrets.ofProgram("client." + platform.clientId()))));
        }
        ArrayNode users = realm.withArray("users");
        Stream.concat(Account.ALL.stream(), Account.colleagues(colleagues))
                .forEach(account -> users.add(user(account, secrets)));
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(realm);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static JsonNode user(Account account, Secrets secrets) {
        ObjectNode user = read(
                "realm-user.json",
                Map.of(
                        "username", account.username(),
                        "givenName", account.givenName(),
                        "familyName", account.familyName(),
                        "role", account.role().spelling(),
                        "password", secrets.ofPerson(account.secretName())));
        account.role()
                .claim()
                .ifPresent(
                        claim -> user.withObject("/attributes").putArray(claim).add(account.bound()));
        if (account.showsCode()) {
            user.withArray("credentials")
                    .add(read("realm-otp.json", Map.of("secret", secrets.ofAuthenticator(account.secretName()))));
        }
        return user;
    }

    private static ObjectNode read(String resource, Map<String, String> values) {
        try (InputStream in = RealmTemplate.class.getResourceAsStream(resource)) {
            return (ObjectNode) JSON.readTree(fill(new String(in.readAllBytes(), StandardCharsets.UTF_8), values));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * Puts values, escaped for JSON, where the template names them.
     *
     * @throws IllegalArgumentException when the template names a value that is not given
     */
    static String fill(String template, Map<String, String> values) {
        return PLACE.matcher(template).replaceAll(place -> {
            String value = values.get(place.group(1));
            if (value == null) {
                throw new IllegalArgumentException("The template asks for " + place.group());
            }
            return Matcher.quoteReplacement(
                    new String(JsonStringEncoder.getInstance().quoteAsString(value)));
        });
    }
}
