package org.qiyue.ingest.protocol;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * The document, its signatures and where both are kept (签署与存证). The components are the members of the block by their names on the wire;
 * a component is null when the member is absent or was not well-formed, a list is then empty.
 *
 * @param docDigestAlg 合同文件摘要算法
 * @param docDigest 合同文件摘要
 * @param docFormat 文件格式
 * @param docPages 页数
 * @param docSize 字节数
 * @param docLocation 平台侧取件标识
 * @param signatures 签署
 * @param tsaName 时间戳机构
 * @param tsaTime 时间戳时间
 * @param tsaTokenDigest 时间戳令牌摘要
 * @param depositPlatform 存证平台
 * @param depositNo 存证编号
 * @param chainName 区块链名称
 * @param chainTxId 区块链交易号
 * @param manifest 证据清单
 */
public record EvidenceBlock(
        String docDigestAlg,
        String docDigest,
        String docFormat,
        Integer docPages,
        Long docSize,
        String docLocation,
        List<SignatureEntry> signatures,
        String tsaName,
        OffsetDateTime tsaTime,
        String tsaTokenDigest,
        String depositPlatform,
        String depositNo,
        String chainName,
        String chainTxId,
        List<ManifestItem> manifest) {
    public EvidenceBlock {
        signatures = signatures == null ? List.of() : List.copyOf(signatures);
        manifest = manifest == null ? List.of() : List.copyOf(manifest);
    }

    /** A builder with nothing set. */
    public static EvidenceBlockBuilder builder() {
        return new EvidenceBlockBuilder();
    }

    /** A builder holding the components of this value. */
    public EvidenceBlockBuilder toBuilder() {
        return new EvidenceBlockBuilder(this);
    }
}
