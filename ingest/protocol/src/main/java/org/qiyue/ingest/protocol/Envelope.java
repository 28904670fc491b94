package org.qiyue.ingest.protocol;

import java.time.OffsetDateTime;
import java.util.Objects;
import org.qiyue.registry.model.FilingKind;

/**
 * The attributes of a filing's CloudEvents envelope (备案信封).
 *
 * @param id the filing id chosen by the platform; any text when the event was refused
 * @param platformCode the platform named by {@code source}; empty when {@code source} names none
 * @param kind the kind of filing, never null
 * @param contractNo the platform's own contract number ({@code subject}), null when not well-formed
 * @param submittedAt when the platform filed ({@code time}), null when not well-formed
 * @param schemaVersion the last part of {@code dataschema}, null when not well-formed
 */
public record Envelope(
        String id,
        String platformCode,
        FilingKind kind,
        String contractNo,
        OffsetDateTime submittedAt,
        String schemaVersion) {
    public Envelope {
        Objects.requireNonNull(id);
        Objects.requireNonNull(platformCode);
        Objects.requireNonNull(kind);
    }
}
