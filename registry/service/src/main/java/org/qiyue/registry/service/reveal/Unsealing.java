package org.qiyue.registry.service.reveal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.qiyue.registry.service.reveal.SealedValues.SealedMobile;
import org.qiyue.registry.store.BlindIndex;
import org.qiyue.registry.store.FilingCipher;
import org.qiyue.registry.store.IdentifierCipher;
import org.qiyue.registry.store.IdentifierField;
import org.qiyue.registry.store.KeyRing;
import org.qiyue.registry.store.SealedFiling;

/** Decrypts what the database gave, with the keys of a ring. Safe for use by many threads. */
final class Unsealing {
    /** China's prefix before eleven digits; the blind index is the same with and without it. */
    private static final Pattern COUNTRY = Pattern.compile("^(?:\\+|00)86(?=\\d{11}$)");

    private final IdentifierCipher identifiers;
    private final FilingCipher filings;
    private final BlindIndex blind;
    private final ObjectMapper json;

    Unsealing(KeyRing ring, ObjectMapper json) {
        this.identifiers = new IdentifierCipher(ring);
        this.filings = new FilingCipher(ring);
        this.blind = new BlindIndex(ring);
        this.json = json;
    }

    /**
     * A value of the worker in clear; null where it is not on record.
     *
     * @throws org.qiyue.registry.store.UnreadableCipherException when the ring lacks its key, or it was changed
     */
    String clear(RevealField field, SealedValues sealed) {
        return switch (field) {
            case WORKER_ID -> clear(IdentifierField.WORKER_ID, sealed.worker(), sealed.id());
            case WORKER_NAME -> clear(IdentifierField.WORKER_NAME, sealed.worker(), sealed.name());
            case WORKER_BIRTH_DATE -> clear(IdentifierField.WORKER_BIRTH_DATE, sealed.worker(), sealed.birthDate());
            case WORKER_MOBILE ->
                sealed.mobile() == null || sealed.mobile().wrappedKey() == null ? null : mobile(sealed.mobile());
            case CONTRACT_WAGE -> throw new IllegalArgumentException("the wage is not encrypted");
        };
    }

    private String clear(IdentifierField field, byte[] worker, byte[] sealed) {
        return sealed == null || sealed.length == 0 ? null : identifiers.decrypt(field, worker, sealed);
    }

    /** The number in a filing whose blind index is the one asked for: a filing may name an old one beside it. */
    private String mobile(SealedMobile sealed) {
        byte[] event = filings.open(new SealedFiling(sealed.cipher(), sealed.wrappedKey()), sealed.digest());
        JsonNode data;
        try {
            data = json.readTree(event).path("data");
        } catch (IOException unreadable) {
            throw new UncheckedIOException("a registered filing is JSON", unreadable);
        }
        return told(data).stream()
                .filter(number -> Arrays.equals(blind.ofMobile(spelled(number)), sealed.blind()))
                .findFirst()
                .orElse(null);
    }

    /** Every mobile number that a filing tells: of the worker of a conclusion, or as the new value of a change. */
    private static List<String> told(JsonNode data) {
        List<String> numbers = new ArrayList<>();
        add(numbers, data.path("worker").path("mobile"));
        for (JsonNode changes :
                List.of(data.at("/amendment/items"), data.at("/correction/changes"), data.at("/renewal/items"))) {
            for (JsonNode change : changes) {
                if (change.path("field").asText().equals("/worker/mobile")) {
                    add(numbers, change.path("newValue"));
                }
            }
        }
        return numbers;
    }

    private static void add(List<String> numbers, JsonNode value) {
        if (value.isTextual()) {
            numbers.add(value.asText());
        }
    }

    private static String spelled(String number) {
        return COUNTRY.matcher(number.strip()).replaceFirst("");
    }
}
