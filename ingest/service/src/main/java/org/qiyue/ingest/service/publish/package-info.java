/** Out to Kafka: the receipts of the outbox, each exactly once on its topic. */
package org.qiyue.ingest.service.publish;
