package org.qiyue.ingest.protocol;

import java.util.List;

/**
 * A correction of an earlier report (更正). The components are the members of the block by their names on the wire;
 * a component is null when the member is absent or was not well-formed, a list is then empty.
 *
 * @param supersedesFilingId 被更正备案流水号
 * @param reason 更正原因
 * @param changes 更正项
 * @param requestedBy 更正申请方
 * @param evidenceDigest 更正依据摘要
 */
public record CorrectionBlock(
        String supersedesFilingId,
        String reason,
        List<CorrectionChange> changes,
        String requestedBy,
        String evidenceDigest) {
    public CorrectionBlock {
        changes = changes == null ? List.of() : List.copyOf(changes);
    }
}
