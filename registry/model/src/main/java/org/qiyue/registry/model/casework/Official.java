package org.qiyue.registry.model.casework;

import java.util.Objects;

/**
 * Who acts.
 *
 * @param account the account, by which a person is told from others whatever his role
 * @param role the role in which he acts
 */
public record Official(String account, CaseRole role) {

    public Official {
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(role, "role");
    }
}
