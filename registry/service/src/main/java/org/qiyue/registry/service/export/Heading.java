package org.qiyue.registry.service.export;

/**
 * The heading of a column.
 *
 * @param title what it says
 * @param width in characters
 */
public record Heading(String title, int width) {}
