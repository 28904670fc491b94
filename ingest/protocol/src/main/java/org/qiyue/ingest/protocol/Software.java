package org.qiyue.ingest.protocol;

/**
 * The program that files (报送软件). The components are the members of the block by their names on the wire;
 * a component is null when the member is absent or was not well-formed.
 *
 * @param product 软件产品
 * @param version 软件版本
 */
public record Software(String product, String version) {}
