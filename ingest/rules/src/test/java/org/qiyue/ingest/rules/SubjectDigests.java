package org.qiyue.ingest.rules;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.qiyue.ingest.protocol.Sm3;

/** Digests of the parties of the made-up contract, made once: hundreds of filings are listed for one that is looked at. */
final class SubjectDigests {

    private static final Map<String, String> MADE = new ConcurrentHashMap<>();

    private SubjectDigests() {}

    /** Of a party's identifier in a certificate that signed the made-up document. */
    static String of(String identifier) {
        return MADE.computeIfAbsent(identifier, party -> Sm3.subjectIdDigest(Filings.DIGEST, party));
    }
}
