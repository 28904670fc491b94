package org.qiyue.ingest.protocol;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * One signature under the document (签署). The components are the members of the block by their names on the wire;
 * a component is null when the member is absent or was not well-formed, a list is then empty.
 *
 * @param role 签署方
 * @param signMethod 签署方式
 * @param certIssuer 证书颁发者
 * @param certSerial 证书序列号
 * @param certNotBefore 证书生效时间
 * @param certNotAfter 证书失效时间
 * @param certSubjectIdDigest 证书主体标识摘要
 * @param signAlg 签名算法
 * @param signedAt 签署时间
 * @param identityMethod 身份核验方式
 * @param consentMethod 意愿确认方式
 * @param consentAt 意愿确认时间
 */
public record SignatureEntry(
        String role,
        String signMethod,
        String certIssuer,
        String certSerial,
        OffsetDateTime certNotBefore,
        OffsetDateTime certNotAfter,
        String certSubjectIdDigest,
        String signAlg,
        OffsetDateTime signedAt,
        List<String> identityMethod,
        String consentMethod,
        OffsetDateTime consentAt) {
    public SignatureEntry {
        identityMethod = identityMethod == null ? List.of() : List.copyOf(identityMethod);
    }

    /** A builder with nothing set. */
    public static SignatureEntryBuilder builder() {
        return new SignatureEntryBuilder();
    }

    /** A builder holding the components of this value. */
    public SignatureEntryBuilder toBuilder() {
        return new SignatureEntryBuilder(this);
    }
}
