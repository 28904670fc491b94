/** What can be said of one record by itself: digest, signature, form; computed side by side on all cores. */
package org.qiyue.ingest.service.check;
