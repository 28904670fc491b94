package org.qiyue.registry.service.reveal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be shown in clear, by the names of the protocol. */
@Schema(
        name = "RevealField",
        type = SchemaType.STRING,
        enumeration = {"worker.idNo", "worker.name", "worker.birthDate", "worker.mobile", "contract.wage"})
public enum RevealField {
    WORKER_ID("worker.idNo"),
    WORKER_NAME("worker.name"),
    /** On record only where the document does not tell it. */
    WORKER_BIRTH_DATE("worker.birthDate"),
    /** Kept in the encrypted filing alone. */
    WORKER_MOBILE("worker.mobile"),
    /** The wage in force today, to the yuan. */
    CONTRACT_WAGE("contract.wage");

    private final String code;

    RevealField(String code) {
        this.code = code;
    }

    /** The name in the API, in the database and in the access log. */
    @JsonValue
    public String code() {
        return code;
    }

    /** The field of a name; null for a name that is none, so that the check of the request can say so. */
    @JsonCreator
    static RevealField of(String code) {
        return Arrays.stream(values())
                .filter(field -> field.code.equals(code))
                .findFirst()
                .orElse(null);
    }
}
