package org.qiyue.registry.store.registers;

import java.util.Set;

/**
 * What filings name that a register from outside may know.
 *
 * @param creditCodes employers
 * @param certSerials serial numbers of signers' certificates, hexadecimal, lower case
 */
public record RegisterQuestion(Set<String> creditCodes, Set<String> certSerials) {

    public RegisterQuestion {
        creditCodes = Set.copyOf(creditCodes);
        certSerials = Set.copyOf(certSerials);
    }
}
