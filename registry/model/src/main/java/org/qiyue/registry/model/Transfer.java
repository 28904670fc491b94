package org.qiyue.registry.model;

import java.util.Objects;

/**
 * How a worker came to an employer from another one for no reason of his own (劳动合同法实施条例 art. 10).
 *
 * @param from credit code of the employer from whom he came
 * @param months how long he had served there, as stated
 */
public record Transfer(String from, int months) {

    public Transfer {
        Objects.requireNonNull(from, "from");
    }
}
