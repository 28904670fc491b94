package org.qiyue.ingest.service;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.qiyue.ingest.service.consume.ConsumerState;
import org.qiyue.ingest.service.decide.Decided;
import org.qiyue.ingest.service.publish.PublisherState;
import org.qiyue.ingest.service.record.FilingRecorder;
import org.qiyue.ingest.service.record.PartsKeeper;
import org.qiyue.registry.store.intake.AsideReason;
import org.qiyue.registry.store.intake.TableParts;
import org.qiyue.registry.store.registers.SilentRule;

/** What the service counts, for Prometheus. Rules of level RISK are among it: for operators, never for platforms. */
final class IngestMetrics {
    private static final Duration[] BOUNDS = {
        Duration.ofMillis(10),
        Duration.ofMillis(25),
        Duration.ofMillis(50),
        Duration.ofMillis(100),
        Duration.ofMillis(250),
        Duration.ofMillis(500),
        Duration.ofSeconds(1),
        Duration.ofMillis(2500),
        Duration.ofSeconds(5),
        Duration.ofSeconds(10)
    };

    private final MeterRegistry meters;
    private final MultiGauge lag;
    private final MultiGauge silent;
    private final Timer batches;

    IngestMetrics(MeterRegistry meters) {
        this.meters = meters;
        this.lag = MultiGauge.builder("qiyue.ingest.lag")
                .description("Records of a partition that are not recorded yet")
                .register(meters);
        this.silent = MultiGauge.builder("qiyue.ingest.rules.not.evaluated")
                .description("1 for a rule that is not evaluated, or only in part, while its register is empty")
                .register(meters);
        this.batches = Timer.builder("qiyue.ingest.batch")
                .description("Transactions of batches, from begin to commit")
                .serviceLevelObjectives(BOUNDS)
                .register(meters);
    }

    void watch(ConsumerState consumer, PublisherState publisher) {
        Gauge.builder("qiyue.ingest.partitions", consumer, ConsumerState::partitions)
                .description("Partitions that this instance reads")
                .register(meters);
        FunctionCounter.builder("qiyue.ingest.fenced", consumer, ConsumerState::fencedBatches)
                .description("Batches given up because another instance had moved an offset")
                .register(meters);
        Gauge.builder("qiyue.ingest.outbox.window", publisher, PublisherState::unpublished)
                .description("Receipts of the window under way; a full window means that more wait")
                .register(meters);
        FunctionCounter.builder("qiyue.ingest.filings.lost", consumer, ConsumerState::lostRecords)
                .description("Records that Kafka had deleted before they were read; any is an alarm")
                .register(meters);
        for (AsideReason reason : AsideReason.values()) {
            Gauge.builder("qiyue.ingest.receipts.aside", publisher, state -> state.aside(reason))
                    .description("Receipts set aside: NO_TOPIC until the topic exists; any REFUSED one is an alarm")
                    .tag("reason", reason.name())
                    .register(meters);
        }
        FunctionCounter.builder("qiyue.ingest.receipts.published", publisher, PublisherState::published)
                .description("Receipts that this instance published")
                .register(meters);
    }

    void watch(FilingRecorder recorder) {
        Gauge.builder("qiyue.ingest.undecidable", recorder, FilingRecorder::undecidable)
                .description("Waiting filings that a failure keeps from being decided; any is an alarm")
                .register(meters);
    }

    void watch(PartsKeeper parts) {
        for (String table : TableParts.TABLES) {
            Gauge.builder("qiyue.ingest.strays", parts, keeper -> keeper.strays(table))
                    .description("Rows of a table that have no part of their own; any is an alarm")
                    .tag("table", table)
                    .register(meters);
        }
    }

    void lagging(Map<TopicPartition, Long> records) {
        lag.register(
                records.entrySet().stream()
                        .map(entry -> MultiGauge.Row.of(
                                Tags.of(
                                        "topic",
                                        entry.getKey().topic(),
                                        "partition",
                                        Integer.toString(entry.getKey().partition())),
                                entry.getValue()))
                        .toList(),
                true);
    }

    void notEvaluated(List<SilentRule> rules) {
        silent.register(
                rules.stream()
                        .map(rule -> MultiGauge.Row.of(
                                Tags.of(
                                        "rule",
                                        rule.rule(),
                                        "register",
                                        rule.register(),
                                        "part",
                                        rule.inPart() ? "some" : "all"),
                                1))
                        .toList(),
                true);
    }

    void recorded(Decided decided, Duration took) {
        decided.tally()
                .outcomes()
                .forEach((outcome, count) -> meters.counter(
                                "qiyue.ingest.filings",
                                "platform",
                                outcome.platformCode(),
                                "result",
                                outcome.result().name())
                        .increment(count));
        decided.tally()
                .rules()
                .forEach((fired, count) -> meters.counter(
                                "qiyue.ingest.findings",
                                "platform",
                                fired.platformCode(),
                                "rule",
                                fired.ruleId(),
                                "level",
                                fired.level().name())
                        .increment(count));
        meters.counter("qiyue.ingest.repeats").increment(decided.tally().repeats());
        batches.record(took);
    }
}
