package org.qiyue.registry.service.reveal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.qiyue.registry.service.audit.ClientAddress;
import org.qiyue.registry.service.reveal.RevealViews.RevealRequest;
import org.qiyue.registry.service.reveal.SealedValues.SealedMobile;

/** Asks the database for encrypted values, which it gives with an entry in the access log alone. */
@ApplicationScoped
class RevealStore {
    private static final String REVEAL = "select * from audit.reveal(:contract, cast(:fields as text[]), :purpose,"
            + " cast(:note as text), :caseNo, cast(:address as text), :perHour)";

    private final EntityManager entities;
    private final ClientAddress address;
    private final int perHour;

    RevealStore(
            EntityManager entities,
            ClientAddress address,
            @ConfigProperty(name = "qiyue.reveals-per-hour") int perHour) {
        if (perHour < 1) {
            throw new IllegalArgumentException(
                    "QIYUE_REVEALS_PER_HOUR 至少为 1 / QIYUE_REVEALS_PER_HOUR must be at least 1");
        }
        this.entities = entities;
        this.address = address;
        this.perHour = perHour;
    }

    /** How often an account may ask within an hour. */
    int perHour() {
        return perHour;
    }

    /** Asks, in the transaction of the caller, which must write; the entry is kept when that is committed. */
    SealedValues ask(RevealRequest request) {
        Tuple row = (Tuple) entities.createNativeQuery(REVEAL, Tuple.class)
                .setParameter("contract", request.contractId())
                .setParameter(
                        "fields",
                        request.fields().stream()
                                .map(RevealField::code)
                                .sorted()
                                .toArray(String[]::new))
                .setParameter("purpose", request.purpose())
                .setParameter("note", request.note())
                .setParameter("caseNo", request.caseNo())
                .setParameter("address", address.current())
                .setParameter("perHour", perHour)
                .getSingleResult();
        Integer seconds = row.get("wait", Integer.class);
        byte[] filing = row.get("raw_cipher", byte[].class);
        return new SealedValues(
                row.get("entry_no", Long.class),
                row.get("outcome", String.class),
                seconds == null ? null : Duration.ofSeconds(seconds),
                row.get("id_blind", byte[].class),
                row.get("id_cipher", byte[].class),
                row.get("name_cipher", byte[].class),
                row.get("birth_cipher", byte[].class),
                filing == null
                        ? null
                        : new SealedMobile(
                                row.get("mobile_blind", byte[].class),
                                filing,
                                row.get("data_key_wrapped", byte[].class),
                                row.get("content_digest", byte[].class)));
    }
}
