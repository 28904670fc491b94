package org.qiyue.ingest.service.check;

import java.util.Objects;
import org.qiyue.ingest.protocol.Certificates;
import org.qiyue.ingest.protocol.Sm2Signature;
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
        if (filing.signature() == null || filing.certificate() == null) {
            return new SignatureCheck(SignatureResult.MISSING, null);
        }
        if (!Certificates.isSerialHex(filing.certificate()) || !Sm2Signature.isHeader(filing.signature())) {
            return new SignatureCheck(SignatureResult.MALFORMED, null);
        }
        PlatformKey key = platforms.key(filing.certificate()).orElse(null);
        boolean valid = key != null && key.verifier().verify(filing.event(), filing.signature());
        return new SignatureCheck(valid ? SignatureResult.VALID : SignatureResult.INVALID, key);
    }
}
