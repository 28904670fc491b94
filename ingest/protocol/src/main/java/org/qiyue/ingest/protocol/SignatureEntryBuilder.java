package org.qiyue.ingest.protocol;

import java.time.OffsetDateTime;
import java.util.List;

/** Makes a {@link SignatureEntry} member by member; what is not set stays absent. */
public final class SignatureEntryBuilder {
    private String role;
    private String signMethod;
    private String certIssuer;
    private String certSerial;
    private OffsetDateTime certNotBefore;
    private OffsetDateTime certNotAfter;
    private String certSubjectIdDigest;
    private String signAlg;
    private OffsetDateTime signedAt;
    private List<String> identityMethod;
    private String consentMethod;
    private OffsetDateTime consentAt;

    SignatureEntryBuilder() {}

    SignatureEntryBuilder(SignatureEntry from) {
        role = from.role();
        signMethod = from.signMethod();
        certIssuer = from.certIssuer();
        certSerial = from.certSerial();
        certNotBefore = from.certNotBefore();
        certNotAfter = from.certNotAfter();
        certSubjectIdDigest = from.certSubjectIdDigest();
        signAlg = from.signAlg();
        signedAt = from.signedAt();
        identityMethod = from.identityMethod();
        consentMethod = from.consentMethod();
        consentAt = from.consentAt();
    }

    public SignatureEntryBuilder role(String value) {
        role = value;
        return this;
    }

    public SignatureEntryBuilder signMethod(String value) {
        signMethod = value;
        return this;
    }

    public SignatureEntryBuilder certIssuer(String value) {
        certIssuer = value;
        return this;
    }

    public SignatureEntryBuilder certSerial(String value) {
        certSerial = value;
        return this;
    }

    public SignatureEntryBuilder certNotBefore(OffsetDateTime value) {
        certNotBefore = value;
        return this;
    }

    public SignatureEntryBuilder certNotAfter(OffsetDateTime value) {
        certNotAfter = value;
        return this;
    }

    public SignatureEntryBuilder certSubjectIdDigest(String value) {
        certSubjectIdDigest = value;
        return this;
    }

    public SignatureEntryBuilder signAlg(String value) {
        signAlg = value;
        return this;
    }

    public SignatureEntryBuilder signedAt(OffsetDateTime value) {
        signedAt = value;
        return this;
    }

    public SignatureEntryBuilder identityMethod(List<String> value) {
        identityMethod = value;
        return this;
    }

    public SignatureEntryBuilder consentMethod(String value) {
        consentMethod = value;
        return this;
    }

    public SignatureEntryBuilder consentAt(OffsetDateTime value) {
        consentAt = value;
        return this;
    }

    public SignatureEntry build() {
        return new SignatureEntry(
                role,
                signMethod,
                certIssuer,
                certSerial,
                certNotBefore,
                certNotAfter,
                certSubjectIdDigest,
                signAlg,
                signedAt,
                identityMethod,
                consentMethod,
                consentAt);
    }
}
