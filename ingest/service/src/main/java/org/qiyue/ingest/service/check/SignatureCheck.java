package org.qiyue.ingest.service.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.qiyue.ingest.protocol.Certificates;
import org.qiyue.ingest.protocol.SignedMessage;
import org.qiyue.ingest.protocol.Sm2Signature;
import org.qiyue.ingest.protocol.Sm2Verifier;
import org.qiyue.ingest.rules.SignatureResult;
import org.qiyue.ingest.service.trust.PlatformKey;
import org.qiyue.ingest.service.trust.Platforms;

/**
 * What the headers of a record prove about its bytes.
 *
 * @param result what the check of the signature gave
 * @param key the registered certificate that the header names, null when there is none
 */
public record SignatureCheck(SignatureResult result, PlatformKey key) {
    public SignatureCheck {
        Objects.requireNonNull(result);
    }

    /** Checks a record against the platforms known. */
    static SignatureCheck of(FilingRecord filing, Platforms platforms) {
        return ofAll(List.of(filing), platforms).get(0);
    }

    /** Checks records against the platforms known, each as if alone; in the same order. */
    static List<SignatureCheck> ofAll(List<FilingRecord> filings, Platforms platforms) {
        List<SignatureCheck> checks = new ArrayList<>(filings.size());
        List<SignedMessage> messages = new ArrayList<>(filings.size());
        List<Integer> places = new ArrayList<>(filings.size());
        for (FilingRecord filing : filings) {
            SignatureResult form = form(filing);
            PlatformKey key = form == SignatureResult.INVALID
                    ? platforms.key(filing.certificate(), filing.receivedAt()).orElse(null)
                    : null;
            if (key != null) {
                places.add(checks.size());
                messages.add(new SignedMessage(key.verifier(), filing.event(), filing.signature()));
            }
            checks.add(new SignatureCheck(form, key));
        }
        boolean[] valid = Sm2Verifier.verifyAll(messages);
        for (int i = 0; i < valid.length; i++) {
            if (valid[i]) {
                int place = places.get(i);
                checks.set(
                        place,
                        new SignatureCheck(
                                SignatureResult.VALID, checks.get(place).key()));
            }
        }
        return checks;
    }

    /** What the headers are by their form; invalid as long as nothing verifies them. */
    private static SignatureResult form(FilingRecord filing) {
        if (filing.signature() == null || filing.certificate() == null) {
            return SignatureResult.MISSING;
        }
        return Certificates.isSerialHex(filing.certificate()) && Sm2Signature.isHeader(filing.signature())
                ? SignatureResult.INVALID
                : SignatureResult.MALFORMED;
    }
}
