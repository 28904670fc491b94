/** Erases what has been kept as long as it may be: persons, refused filings and log entries, with a certificate of it. */
package org.qiyue.registry.store.retention;
