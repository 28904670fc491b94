package org.qiyue.registry.service.access;

import java.util.Objects;
import java.util.Set;

/**
 * The signed-in person or machine.
 *
 * @param username the account name
 * @param name the name to show, the account name where the token has no other
 * @param roles the realm roles this service knows, at least one
 * @param scope the rows this caller may see
 */
public record Caller(String username, String name, Set<String> roles, Scope scope) {
    public Caller {
        Objects.requireNonNull(username);
        Objects.requireNonNull(name);
        Objects.requireNonNull(scope);
        roles = Set.copyOf(roles);
    }

    /** The role, of which an account has exactly one. */
    public String role() {
        return roles.iterator().next();
    }
}
