/**
 * Jobs and their flows: contracts of a worker with an employer become spells, spells become the counts and wages of the
 * Quarterly Workforce Indicators, for one cell at a time and without a table of days or quarters.
 */
package org.qiyue.analytics.indicators.flow;
