/** Into the register: one transaction for a batch, its outcome and its offsets. */
package org.qiyue.ingest.service.record;
