package org.qiyue.ingest.protocol;

/**
 * The withdrawal of an earlier report (撤回). The components are the members of the block by their names on the wire;
 * a component is null when the member is absent or was not well-formed.
 *
 * @param supersedesFilingId 被撤回备案流水号
 * @param reason 撤回原因
 */
public record WithdrawalBlock(String supersedesFilingId, String reason) {}
