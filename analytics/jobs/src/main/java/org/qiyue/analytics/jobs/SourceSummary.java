package org.qiyue.analytics.jobs;

import java.time.LocalDate;

/**
 * What a snapshot holds.
 *
 * @param position the highest filing number
 * @param state fingerprint of which filing changed each contract last; it tells two states of one position apart, since
 *     a filing that was held changes its contract under the number it got on arrival
 * @param contracts contracts that are not void, those yet to begin included
 * @param events filings of the counted kinds whose legal date is not after the as-of day
 * @param earliest the earliest start or legal date; null when there is nothing
 * @param areaUnknown rows whose area is none of the standard ones: counted for the city only
 * @param sectionUnknown rows without a standard industry section: counted under all sections only
 * @param firstKey lowest first filing number of the contracts, 0 when there are none
 * @param lastKey highest first filing number of the contracts, 0 when there are none
 */
record SourceSummary(
        long position,
        long state,
        long contracts,
        long events,
        LocalDate earliest,
        long areaUnknown,
        long sectionUnknown,
        long firstKey,
        long lastKey) {}
