package org.qiyue.registry.store.intake;

import java.time.Instant;
import java.util.Objects;

/**
 * A filing to be parked.
 *
 * @param filingNo the filing, written with result HELD
 * @param waitsFor the contract whose next event may release it: its own (J02, J09) or the one in its way (J04)
 * @param version the contract version it waits for (J02), null where any next event may do
 * @param until when it is refused
 * @param rule the rule that holds it
 */
public record HeldRow(long filingNo, ContractName waitsFor, Integer version, Instant until, String rule) {

    public HeldRow {
        Objects.requireNonNull(waitsFor, "waitsFor");
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(rule, "rule");
    }
}
