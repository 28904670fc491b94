package org.qiyue.registry.model;

import java.util.Optional;
import java.util.function.Function;

/** Finds an enum constant by the code it stands for. */
final class Codes {

    private Codes() {}

    static <E extends Enum<E>> Optional<E> find(E[] constants, Function<E, String> codeOf, String code) {
        for (E constant : constants) {
            if (codeOf.apply(constant).equals(code)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }
}
