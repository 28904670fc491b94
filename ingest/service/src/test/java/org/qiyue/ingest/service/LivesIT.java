package org.qiyue.ingest.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import net.jqwik.api.statistics.Statistics;
import org.qiyue.ingest.protocol.Filing;
import org.qiyue.ingest.service.check.FilingRecord;

/**
 * However the filings of some contracts arrive, shuffled within the time for which they are held, twice, in any batches,
 * with the instance replaced in between, the register ends as if they had come in their order. Each filing says which
 * version it expects. {@code -Dqiyue.lives.tries} says how many lives are tried: here always the same, so that a change is
 * judged by what it changes; {@link LivesHunt} tries others.
 */
class LivesIT {
    private static final Instant FIRST = Story.TOLD_ON.atTime(12, 0).toInstant(ZoneOffset.UTC);

    /** How long J02 and J09 hold, and how long J04 does. */
    private static final Duration A_DAY = Duration.ofHours(24);

    private static final Duration AN_HOUR = Duration.ofHours(1);

    private static Path folder;
    private static RecorderFixture city;

    @BeforeContainer
    static void open() throws Exception {
        folder = Files.createTempDirectory("lives");
        city = new RecorderFixture(folder);
    }

    @AfterContainer
    static void close() throws Exception {
        city.close();
        city.register.drop();
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }

    @Provide
    Arbitrary<Life> lives() {
        return Lives.any();
    }

    @Property(seed = "20261125")
    void theyEndTheSameHoweverTheirFilingsArrive(@ForAll("lives") Life life) throws Exception {
        HandClock clock = new HandClock(FIRST);
        try (RecorderFixture inOrder = city.beside(clock);
                RecorderFixture shuffled = city.beside(clock)) {
            Story story = new Story(inOrder.at(FIRST));
            story.tell(life.courses());
            deliver(story.filings(), life, shuffled, clock);
            Statistics.label("something was held")
                    .collect(receipts(shuffled, "HELD") > 0)
                    .coverage(lives -> lives.check(true).percentage(share -> share > 20));
            assertThat(RegisterState.differences(results(inOrder), results(shuffled)))
                    .isEmpty();
            assertThat(shuffled.register.count("held_filing")).isZero();
            assertThat(receipts(shuffled, "ACCEPTED")).isEqualTo(story.filings().size());
            assertThat(RegisterState.differences(inOrder.register, shuffled.register))
                    .isEmpty();
            inOrder.register.drop();
            shuffled.register.drop();
        }
    }

    private static void deliver(List<Filing> filings, Life life, RecorderFixture intake, HandClock clock)
            throws Exception {
        Life.Delivery delivery = life.delivery();
        List<Filing> order = order(filings, delivery);
        Duration step = (life.crosses() ? AN_HOUR : A_DAY).dividedBy(order.size() + 1);
        int batches = 0;
        int next = 0;
        while (next < order.size()) {
            int end = Math.min(
                    order.size(),
                    next + delivery.batches().get(batches % delivery.batches().size()));
            List<FilingRecord> batch = new ArrayList<>();
            for (Filing filing : order.subList(next, end)) {
                clock.now = clock.now.plus(step);
                batch.add(intake.at(clock.now).arrived(filing));
            }
            intake.record(batch);
            assertThat(intake.recorder.expire(100)).as("held too long").isZero();
            if (delivery.restarts().get(batches % delivery.restarts().size())) {
                intake.restart();
            }
            next = end;
            batches++;
        }
    }

    private static List<Filing> order(List<Filing> filings, Life.Delivery delivery) {
        record Sorted(int key, Filing filing) {}
        List<Sorted> sorted = new ArrayList<>();
        for (int index = 0; index < filings.size(); index++) {
            sorted.add(new Sorted(delivery.keys().get(index), filings.get(index)));
        }
        delivery.repeats()
                .forEach(repeat -> sorted.add(new Sorted(repeat.key(), filings.get(repeat.filing() % filings.size()))));
        sorted.sort(Comparator.comparingInt(Sorted::key));
        return sorted.stream().map(Sorted::filing).toList();
    }

    private static List<String> results(RecorderFixture intake) throws Exception {
        return intake.register.column("SELECT concat_ws(' ', platform_code, contract_no, kind, filing_id,"
                + " replace(result, '_WITH_WARNINGS', ''),"
                + " CASE WHEN result LIKE 'ACC%' THEN NULL ELSE findings END) FROM registry.filing ORDER BY 1");
    }

    /** How many receipts of a result there are, told with warnings or not. */
    private static long receipts(RecorderFixture intake, String result) throws Exception {
        return Long.parseLong(intake.register.query(
                "SELECT count(*) FROM registry.receipt_outbox WHERE convert_from(value, 'UTF8')::jsonb->'data'->>'result' LIKE '"
                        + result + "%'"));
    }

    /** A clock that stands until it is moved. */
    private static final class HandClock extends Clock {
        private Instant now;

        HandClock(Instant now) {
            this.now = now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
