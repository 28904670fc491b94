package org.qiyue.ingest.protocol;

import java.time.LocalDate;

/**
 * One item of evidence kept by the platform (证据清单项). The components are the members of the block by their names on the wire;
 * a component is null when the member is absent or was not well-formed.
 *
 * @param item 证据名称
 * @param digest 证据摘要
 * @param holder 证据保管方
 * @param keptUntil 保管期限
 */
public record ManifestItem(String item, String digest, String holder, LocalDate keptUntil) {}
