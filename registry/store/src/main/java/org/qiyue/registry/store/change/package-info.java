/** Approved changes of dated tables, as whoever judges filings reads them. */
package org.qiyue.registry.store.change;
