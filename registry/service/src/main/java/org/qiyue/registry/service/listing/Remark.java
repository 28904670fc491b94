package org.qiyue.registry.service.listing;

/**
 * Something that the file of a ledger says of itself.
 *
 * @param term what it is about
 * @param value what it says
 */
public record Remark(Words term, Words value) {}
