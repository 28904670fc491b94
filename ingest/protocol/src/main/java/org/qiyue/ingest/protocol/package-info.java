/** The filing protocol: events and receipts as values, their exact bytes, and their signatures. */
package org.qiyue.ingest.protocol;
