package org.qiyue.registry.service.statistics;

import java.util.List;

/**
 * Which figures of a release are asked for.
 *
 * @param indicators their codes, at least one
 * @param variant null for all
 * @param frequency null for all
 * @param areas none for all, as are the other lists
 * @param from first period; null for no bound
 * @param to last period; null for no bound
 */
record FigureQuestion(
        List<String> indicators,
        String variant,
        String frequency,
        List<String> areas,
        List<String> sections,
        List<String> sexes,
        List<String> ageGroups,
        String from,
        String to) {}
