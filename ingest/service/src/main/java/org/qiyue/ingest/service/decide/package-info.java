/** From checked filings to decisions: what each does to its contract, given the register and the filings before it. */
package org.qiyue.ingest.service.decide;
