/** The rule book with the figures that the bureau has approved for a day of filing. */
package org.qiyue.ingest.service.book;
