/** What every published figure means: the catalogue, the conventions of time and wage, and the exact arithmetic, without Spark. */
package org.qiyue.analytics.indicators;
