/** From Kafka: partitions, their positions in the registry, and the loop that hands batches on. */
package org.qiyue.ingest.service.consume;
