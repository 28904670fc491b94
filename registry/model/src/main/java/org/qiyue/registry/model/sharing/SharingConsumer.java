package org.qiyue.registry.model.sharing;

import java.util.Optional;
import java.util.stream.Stream;
import org.qiyue.registry.model.Bilingual;

/** Kinds of consumers, by the role that their accounts have in the realm. */
public enum SharingConsumer {
    PROVINCE("province-consumer", "外省市人社部门", "A department of another province"),
    SECTOR("sector-user", "行业主管部门", "A sector department of the city");

    private final String realmRole;
    private final Bilingual label;

    SharingConsumer(String realmRole, String zh, String en) {
        this.realmRole = realmRole;
        this.label = new Bilingual(zh, en);
    }

    /** Its role in the realm. */
    public String realmRole() {
        return realmRole;
    }

    /** Its name. */
    public Bilingual label() {
        return label;
    }

    /** The kind of a role in the realm; empty for a role to which nothing is handed. */
    public static Optional<SharingConsumer> find(String realmRole) {
        return Stream.of(values())
                .filter(kind -> kind.realmRole.equals(realmRole))
                .findFirst();
    }
}
