package org.qiyue.registry.admission;

import java.util.Objects;

/**
 * An official's account, as the realm has it.
 *
 * @param id its key in the realm
 * @param username what it signs in with
 * @param name the person's name
 * @param role the one role, null where it has none or several
 * @param district the supervision area that bounds the role, null for roles of the city
 * @param isEnabled whether it signs in at all
 */
public record Official(String id, String username, String name, String role, String district, boolean isEnabled) {
    public Official {
        Objects.requireNonNull(id);
        Objects.requireNonNull(username);
        Objects.requireNonNull(name);
    }
}
