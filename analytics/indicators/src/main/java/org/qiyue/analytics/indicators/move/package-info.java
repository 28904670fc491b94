/** Moves between jobs: which job is a worker's main one at the turn of each quarter, and how workers come from one to the next. */
package org.qiyue.analytics.indicators.move;
