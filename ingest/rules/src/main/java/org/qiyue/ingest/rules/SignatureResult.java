package org.qiyue.ingest.rules;

/** What the check of a record's detached signature gave. */
public enum SignatureResult {
    /** A header is missing. */
    MISSING,
    /** A header is there but is not padded Base64, or not a serial number. */
    MALFORMED,
    /** It is no signature, does not verify over the bytes, or no certificate is registered to verify it with. */
    INVALID,
    /** It verifies over the bytes with the key of the named certificate. */
    VALID
}
