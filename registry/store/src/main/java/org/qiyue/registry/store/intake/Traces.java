package org.qiyue.registry.store.intake;

/**
 * What an event gives that should be nobody else's, for looking up alone.
 *
 * @param document digest of the signed document, 64 hex digits, lower case; null when it gives none
 * @param mobile blind index of the worker's mobile number, 32 hex digits, lower case; null when it gives none
 */
public record Traces(String document, String mobile) {

    /** Of an event that gives nothing of the kind. */
    public static final Traces NONE = new Traces(null, null);
}
