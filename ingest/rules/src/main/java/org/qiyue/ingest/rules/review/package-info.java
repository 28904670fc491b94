/** Rules that need many contracts, a register from outside or the passing of time: evaluated over the registry for a day. */
package org.qiyue.ingest.rules.review;
