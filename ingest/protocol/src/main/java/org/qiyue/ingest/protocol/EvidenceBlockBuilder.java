package org.qiyue.ingest.protocol;

import java.time.OffsetDateTime;
import java.util.List;

/** Makes a {@link EvidenceBlock} member by member; what is not set stays absent. */
public final class EvidenceBlockBuilder {
    private String docDigestAlg;
    private String docDigest;
    private String docFormat;
    private Integer docPages;
    private Long docSize;
    private String docLocation;
    private List<SignatureEntry> signatures;
    private String tsaName;
    private OffsetDateTime tsaTime;
    private String tsaTokenDigest;
    private String depositPlatform;
    private String depositNo;
    private String chainName;
    private String chainTxId;
    private List<ManifestItem> manifest;

    EvidenceBlockBuilder() {}

    EvidenceBlockBuilder(EvidenceBlock from) {
        docDigestAlg = from.docDigestAlg();
        docDigest = from.docDigest();
        docFormat = from.docFormat();
        docPages = from.docPages();
        docSize = from.docSize();
        docLocation = from.docLocation();
        signatures = from.signatures();
        tsaName = from.tsaName();
        tsaTime = from.tsaTime();
        tsaTokenDigest = from.tsaTokenDigest();
        depositPlatform = from.depositPlatform();
        depositNo = from.depositNo();
        chainName = from.chainName();
        chainTxId = from.chainTxId();
        manifest = from.manifest();
    }

    public EvidenceBlockBuilder docDigestAlg(String value) {
        docDigestAlg = value;
        return this;
    }

    public EvidenceBlockBuilder docDigest(String value) {
        docDigest = value;
        return this;
    }

    public EvidenceBlockBuilder docFormat(String value) {
        docFormat = value;
        return this;
    }

    public EvidenceBlockBuilder docPages(Integer value) {
        docPages = value;
        return this;
    }

    public EvidenceBlockBuilder docSize(Long value) {
        docSize = value;
        return this;
    }

    public EvidenceBlockBuilder docLocation(String value) {
        docLocation = value;
        return this;
    }

    public EvidenceBlockBuilder signatures(List<SignatureEntry> value) {
        signatures = value;
        return this;
    }

    public EvidenceBlockBuilder tsaName(String value) {
        tsaName = value;
        return this;
    }

    public EvidenceBlockBuilder tsaTime(OffsetDateTime value) {
        tsaTime = value;
        return this;
    }

    public EvidenceBlockBuilder tsaTokenDigest(String value) {
        tsaTokenDigest = value;
        return this;
    }

    public EvidenceBlockBuilder depositPlatform(String value) {
        depositPlatform = value;
        return this;
    }

    public EvidenceBlockBuilder depositNo(String value) {
        depositNo = value;
        return this;
    }

    public EvidenceBlockBuilder chainName(String value) {
        chainName = value;
        return this;
    }

    public EvidenceBlockBuilder chainTxId(String value) {
        chainTxId = value;
        return this;
    }

    public EvidenceBlockBuilder manifest(List<ManifestItem> value) {
        manifest = value;
        return this;
    }

    public EvidenceBlock build() {
        return new EvidenceBlock(
                docDigestAlg,
                docDigest,
                docFormat,
                docPages,
                docSize,
                docLocation,
                signatures,
                tsaName,
                tsaTime,
                tsaTokenDigest,
                depositPlatform,
                depositNo,
                chainName,
                chainTxId,
                manifest);
    }
}
