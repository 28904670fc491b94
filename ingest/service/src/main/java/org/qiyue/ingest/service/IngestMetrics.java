package org.qiyue.ingest.service;

import io.micrometer.core.instrument.MeterRegistry;
import org.qiyue.ingest.service.consume.ConsumerState;
import org.qiyue.ingest.service.decide.Decided;
import org.qiyue.ingest.service.publish.PublisherState;

/** What the service counts, for Prometheus. */
final class IngestMetrics {
    private final MeterRegistry meters;

    IngestMetrics(MeterRegistry meters) {
        this.meters = meters;
    }

    void watch(ConsumerState consumer, PublisherState publisher) {
        meters.gauge("qiyue.ingest.partitions", consumer, ConsumerState::partitions);
        meters.gauge("qiyue.ingest.outbox.window", publisher, PublisherState::unpublished);
        meters.gauge("qiyue.ingest.receipts.published", publisher, PublisherState::published);
    }

    void recorded(Decided decided) {
        decided.counts()
                .forEach((result, count) -> meters.counter("qiyue.ingest.filings", "result", result.name())
                        .increment(count));
        meters.counter("qiyue.ingest.repeats").increment(decided.repeats());
        meters.counter("qiyue.ingest.batches").increment();
    }
}
