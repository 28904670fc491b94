package org.qiyue.deploy.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.common.TopicPartition;

/**
 * Measures the composed limit of PERF-2 once, in a process of its own: it begins as cold as the ingest it is compared with,
 * whatever was measured before. Asked by {@link LimitProcess}; answers on standard output.
 */
final class LimitProgram {

    private final Broker broker;
    private final Register register;
    private final Stopwatch stopwatch;
    private final LimitParts parts;
    private final Path folder;

    private LimitProgram(LimitQuestion question, Broker broker) throws Exception {
        this.broker = broker;
        this.register = question.register();
        this.stopwatch = question.stopwatch();
        this.folder = question.folder();
        this.parts = new LimitParts(
                broker,
                register,
                stopwatch,
                question.keys(),
                new FilingArchive(question.archive()),
                question.filings());
    }

    /** Reads the question from standard input; any failure ends it with a stack trace and an exit code that is not 0. */
    public static void main(String[] arguments) throws Exception {
        Properties asked = new Properties();
        asked.load(System.in);
        LimitQuestion question = LimitQuestion.of(asked);
        try (Broker broker = new Broker(question.bootstrap())) {
            new LimitProgram(question, broker).measure().lines().forEach(System.out::println);
        }
    }

    /** The parts of the limit, for the rows and receipts that ingest has written last. */
    private Limit measure() throws Exception {
        BareCopy filings = new BareCopy(broker, register);
        Map<TopicPartition, Long> ends = broker.ends(broker.topics("filings."));
        List<Measured> limit = new ArrayList<>();
        filings.readAlone(ends);
        limit.add(stopwatch.measure("read from Kafka", () -> filings.readAlone(ends)));
        limit.add(parts.parse());
        limit.add(parts.verify());
        limit.add(parts.seal());
        limit.add(parts.copyRows(folder));
        List<Measured> answer = parts.answer();
        limit.add(answer.get(0));
        return new Limit(limit, answer.get(1));
    }
}
