/** Builds a register again from the log of its filings and decisions, and tells whether it comes out the same. */
package org.qiyue.ingest.service.rebuild;
