/** Distributions of one cell: quantiles and inequality of agreed wages, survival of contracts. */
package org.qiyue.analytics.indicators.distribution;
