package org.qiyue.ingest.protocol;

/**
 * The employer, by its key (用人单位标识). The components are the members of the block by their names on the wire;
 * a component is null when the member is absent or was not well-formed.
 *
 * @param creditCode 统一社会信用代码
 */
public record EmployerKey(String creditCode) {}
