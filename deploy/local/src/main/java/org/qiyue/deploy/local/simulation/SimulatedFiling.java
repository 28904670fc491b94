package org.qiyue.deploy.local.simulation;

/**
 * A record as a platform writes it to its topic.
 *
 * @param signer code of the platform whose key signs; null where nobody signs
 * @param headers how the signature and certificate headers are to stand
 */
record SimulatedFiling(
        String platform, String key, byte[] bytes, String signer, Headers headers, Expectation expectation) {

    /** The state of the two headers of a record. */
    enum Headers {
        /** Signature over these bytes, own certificate. */
        WHOLE,
        /** No signature header. */
        NO_SIGNATURE,
        /** A signature header that is no Base64. */
        MALFORMED,
        /** A good signature over the bytes before one of them changed. */
        OF_OTHER_BYTES
    }
}
