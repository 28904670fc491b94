package org.qiyue.registry.service.identity;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.qiyue.registry.model.CodeItem;
import org.qiyue.registry.model.CodeLists;
import org.qiyue.registry.store.BlindIndex;
import org.qiyue.registry.store.KeyRing;

/**
 * Blind indexes of identity numbers, under the key ring of {@code qiyue.keys}; without it nothing starts. A number is
 * forgotten as soon as its index is made.
 */
@Startup
@ApplicationScoped
public class DocumentIndex {
    private final BlindIndex blind;

    DocumentIndex(@ConfigProperty(name = "qiyue.keys") Optional<String> keys) {
        String file = keys.filter(text -> !text.isBlank())
                .orElseThrow(() -> new IllegalStateException(
                        "QIYUE_KEYS 未设置 / QIYUE_KEYS is not set; it names the file with the register's keys, by which "
                                + "workers are found"));
        try {
            this.blind = new BlindIndex(KeyRing.open(Path.of(file)));
        } catch (IOException unreadable) {
            throw new IllegalStateException(
                    "QIYUE_KEYS 所指的文件无法读取 / the file that QIYUE_KEYS names cannot be read", unreadable);
        }
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
