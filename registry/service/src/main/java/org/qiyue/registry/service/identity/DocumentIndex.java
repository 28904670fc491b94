package org.qiyue.registry.service.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.qiyue.registry.model.CodeItem;
import org.qiyue.registry.model.CodeLists;
import org.qiyue.registry.store.BlindIndex;

/** Blind indexes of identity numbers. A number is forgotten as soon as its index is made. */
@ApplicationScoped
public class DocumentIndex {
    private final BlindIndex blind;

    DocumentIndex(SecretKeys keys) {
        this.blind = new BlindIndex(keys.ring());
    }

    /**
     * The indexes of a number, in hexadecimal.
     *
     * @param idType list {@code id-type}; null for every kind of document
     */
    public List<String> of(String idType, String idNumber) {
        String number = idNumber.strip().toUpperCase(Locale.ROOT);
        List<String> kinds = idType != null
                ? List.of(idType)
                : CodeLists.standard().list("id-type").items().stream()
                        .map(CodeItem::code)
                        .distinct()
                        .toList();
        return kinds.stream()
                .map(kind -> HexFormat.of().formatHex(blind.of(kind, number)))
                .toList();
    }
}
