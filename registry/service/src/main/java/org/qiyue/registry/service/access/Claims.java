package org.qiyue.registry.service.access;

import java.util.Optional;
import java.util.Set;

/** What a verified token says of its bearer, as far as this service reads it. */
record Claims(
        String username,
        Optional<String> name,
        Set<String> roles,
        Optional<String> district,
        Optional<String> platform,
        Optional<String> employer,
        Optional<String> worker,
        Optional<String> sector) {
    Claims {
        roles = Set.copyOf(roles);
    }
}
