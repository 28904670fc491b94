package org.qiyue.ingest.service.review;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import javax.sql.DataSource;
import org.qiyue.ingest.rules.Feed;
import org.qiyue.ingest.rules.Qualification;
import org.qiyue.ingest.rules.review.AuthorityOnDay;
import org.qiyue.ingest.rules.review.EmployerOnDay;
import org.qiyue.ingest.rules.review.FilingCount;
import org.qiyue.ingest.rules.review.OnSite;
import org.qiyue.ingest.rules.review.PlatformOnDay;
import org.qiyue.ingest.rules.review.ReviewBook;
import org.qiyue.ingest.rules.review.ReviewFinding;
import org.qiyue.ingest.rules.review.ReviewParameters;
import org.qiyue.ingest.rules.review.ReviewRule.Subject;
import org.qiyue.ingest.service.book.RuleSource;
import org.qiyue.registry.model.DatedTables;
import org.qiyue.registry.store.Platform;
import org.qiyue.registry.store.PlatformStore;
import org.qiyue.registry.store.intake.ContractRow;
import org.qiyue.registry.store.intake.ContractsOfEmployers;
import org.qiyue.registry.store.intake.RegisteredContract;
import org.qiyue.registry.store.review.EmployerRank;
import org.qiyue.registry.store.review.FindingChange;
import org.qiyue.registry.store.review.ReviewReader;
import org.qiyue.registry.store.review.ReviewStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Evaluates the rules of the day over the whole register, a few employers at a time, each portion in a transaction of its
 * own, and writes what changes in the findings; then orders the employers anew for the search. One instance at a time; a run
 * that breaks off leaves what it has written, and the next completes it.
 */
public final class DailyReview {

    /** Where the days are counted. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final Logger LOG = LoggerFactory.getLogger(DailyReview.class);

    private final DataSource register;
    private final ReviewBook book;
    private final RuleSource rules;
    private final ReviewLimits limits;
    private final Clock clock;

    /**
     * @param register the register, as role of ingest
     * @param rules tells by which figures a day is judged
     */
    public DailyReview(DataSource register, ReviewBook book, RuleSource rules, ReviewLimits limits, Clock clock) {
        this.register = register;
        this.book = book;
        this.rules = rules;
        this.limits = limits;
        this.clock = clock;
    }

    /** Today, where the days are counted. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    /** Whether a run for a day has come to its end. */
    public boolean isReviewed(LocalDate day) throws SQLException {
        try (Connection connection = register.getConnection()) {
            return new ReviewStore(connection).isReviewed(day);
        }
    }

    /**
     * Reviews a day, by what the register knows now.
     *
     * @param day today or a day before
     * @return what was done; empty when another instance is at it
     * @throws SQLException when the register cannot be reached; what was written until then stays
     */
    public Optional<ReviewOutcome> run(LocalDate day) throws SQLException {
        if (day.isAfter(today())) {
            throw new IllegalArgumentException("A day to come cannot be reviewed: " + day);
        }
        try (Connection connection = register.getConnection()) {
            connection.setAutoCommit(true);
            ReviewStore store = new ReviewStore(connection);
            if (!store.tryLock()) {
                LOG.info("Another instance reviews");
                return Optional.empty();
            }
            try {
                connection.setAutoCommit(false);
                ReviewOutcome outcome =
                        new Run(connection, store, day, rules.on(day).tables().on(day)).all();
                rank(connection);
                return Optional.of(outcome);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
                store.unlock();
            }
        }
    }

    /** The review is done without it: searches follow the order of the day before. */
    private static void rank(Connection connection) {
        try {
            EmployerRank.refresh(connection);
        } catch (SQLException e) {
            LOG.warn("The employers could not be ordered for the search: {}", e.getMessage());
        }
    }

    /** One run over one connection. */
    private final class Run {
        private final Connection connection;
        private final ReviewStore store;
        private final ReviewReader reader;
        private final ContractsOfEmployers contracts;
        private final LocalDate day;
        private final DatedTables tables;
        private final ReviewParameters parameters;
        private final int insuredMonths;
        private final int insuredAge;
        private final int repairDays;
        private final Map<String, Gathered.Count> platforms = new HashMap<>();
        private final List<String> passedOver = new ArrayList<>();
        private Feeds feeds;
        private Tallies tallies;
        private long runNo;
        private long employersSeen;
        private long contractsSeen;

        Run(Connection connection, ReviewStore store, LocalDate day, DatedTables tables) {
            this.connection = connection;
            this.store = store;
            this.day = day;
            reader = new ReviewReader(connection);
            contracts = new ContractsOfEmployers(connection);
            this.tables = tables;
            parameters = ReviewParameters.of(tables, day);
            insuredMonths = parameters.whole("insured-months");
            insuredAge = parameters.whole("insured-age-months");
            repairDays = parameters.whole("repair-days");
        }

        ReviewOutcome all() throws SQLException {
            feeds = Feeds.read(connection, day, insuredMonths, insuredAge);
            tallies = new Tallies(book, feeds, new Episodes(day, store.reviewedDays()));
            runNo = store.begin(day, book.version(tables, day), clock.instant());
            connection.commit();
            String after = "";
            while (after != null) {
                store.planForKeys();
                List<String> codes = reader.nextEmployers(after, limits.employers());
                portions(codes);
                after = codes.size() < limits.employers() ? null : codes.get(codes.size() - 1);
            }
            others();
            ReviewOutcome outcome =
                    new ReviewOutcome(day, runNo, employersSeen, contractsSeen, passedOver, tallies.counts());
            store.finish(runNo, clock.instant(), employersSeen, contractsSeen, passedOver, outcome.rules());
            connection.commit();
            return outcome;
        }

        /** Divides employers into portions of about as many contracts as are read at a time. */
        private void portions(List<String> codes) throws SQLException {
            Map<String, Integer> sizes = contracts.counts(codes);
            connection.commit();
            List<String> portion = new ArrayList<>();
            int size = 0;
            for (String code : codes) {
                int more = sizes.getOrDefault(code, 0);
                if (more > limits.largestEmployer()) {
                    LOG.warn("An employer has too many contracts for this run: {}, {}", code, more);
                    passedOver.add(code);
                    continue;
                }
                if (!portion.isEmpty() && size + more > limits.contracts()) {
                    review(portion);
                    portion.clear();
                    size = 0;
                }
                portion.add(code);
                size += more;
            }
            if (!portion.isEmpty()) {
                review(portion);
            }
        }

        private void review(List<String> codes) throws SQLException {
            store.planForKeys();
            Gathered gathered = gather(codes);
            Map<String, ReviewReader.EmployerPlace> places = reader.places(codes);
            Map<String, SortedMap<YearMonth, Integer>> insured = feeds.has(Feed.INSURED_HEADCOUNT)
                    ? reader.insured(codes, feeds.insuredFrom(), feeds.insuredTo())
                    : Map.of();
            Map<String, List<ReviewReader.SiteWorker>> sites =
                    feeds.has(Feed.REAL_NAME) ? reader.siteWorkers(codes, day) : Map.of();
            List<ReviewFinding> found = new ArrayList<>();
            for (String code : codes) {
                EmployerOnDay employer = new EmployerOnDay(
                        day,
                        parameters,
                        code,
                        places.get(code).industrySection(),
                        places.get(code).registrationArea(),
                        gathered.contracts(code),
                        gathered.dispatchedIn(code),
                        gathered.filings(code),
                        insured.get(code),
                        sites.getOrDefault(code, List.of()).stream()
                                .map(worker -> new OnSite(worker.workerId(), worker.enteredOn(), worker.leftOn()))
                                .toList());
                employersSeen++;
                contractsSeen += employer.contracts().size();
                found.addAll(book.review(employer, tallies::isEvaluated));
            }
            write(tallies.changes(found, store.ofEmployers(codes, day), List.of(Subject.CONTRACT, Subject.EMPLOYER)));
        }

        private Gathered gather(List<String> codes) throws SQLException {
            Instant from =
                    day.plusDays(1).minusDays(repairDays).atStartOfDay(ZONE).toInstant();
            Gathered gathered = new Gathered(codes, day, from, until(), platforms);
            ContractRow last = null;
            List<RegisteredContract> page;
            do {
                page = contracts.page(codes, last, limits.contracts());
                Map<Long, String> senders = contracts.senders(gathered.counted(page));
                page.forEach(contract -> gathered.add(contract, senders));
                last = page.isEmpty() ? null : page.get(page.size() - 1).present();
            } while (page.size() == limits.contracts());
            for (List<String> ids : pages(contracts.handedOver(codes))) {
                contracts.read(ids).forEach(gathered::addHandedOver);
            }
            for (List<String> ids : pages(contracts.dispatchedTo(codes))) {
                contracts.read(ids).forEach(gathered::addDispatch);
            }
            return gathered;
        }

        /** The end of the day. */
        private Instant until() {
            return day.plusDays(1).atStartOfDay(ZONE).toInstant();
        }

        private List<List<String>> pages(List<String> ids) {
            List<List<String>> pages = new ArrayList<>();
            for (int from = 0; from < ids.size(); from += limits.contracts()) {
                pages.add(ids.subList(from, Math.min(ids.size(), from + limits.contracts())));
            }
            return pages;
        }

        /** Platforms that were in active status at the end of the day, and certification authorities on record or in use. */
        private void others() throws SQLException {
            List<ReviewFinding> found = new ArrayList<>();
            for (Map.Entry<String, PlatformStore.Standing> platform :
                    PlatformStore.standing(connection, until()).entrySet()) {
                if (platform.getValue().status() == Platform.Status.ACTIVE) {
                    Gathered.Count count = platforms.get(platform.getKey());
                    found.addAll(book.review(
                            new PlatformOnDay(
                                    day,
                                    parameters,
                                    platform.getKey(),
                                    platform.getValue().kind().name(),
                                    count == null ? new FilingCount(0, 0) : count.value(),
                                    feeds.qualifications()),
                            tallies::isEvaluated));
                }
            }
            if (feeds.has(Feed.AUTHORITY_QUALIFICATION)) {
                SortedMap<String, Set<String>> authorities =
                        reader.unqualifiedAuthorities(day.plusDays(1).minusDays(repairDays), day);
                feeds.qualifications().stream()
                        .filter(each -> each.kind() == Qualification.Kind.AUTHORITY_LICENCE
                                || each.kind() == Qualification.Kind.AUTHORITY_CRYPTOGRAPHY)
                        .forEach(each -> authorities.putIfAbsent(each.holder(), Set.of()));
                authorities.forEach((name, users) -> found.addAll(book.review(
                        new AuthorityOnDay(day, name, feeds.qualifications(), users), tallies::isEvaluated)));
            }
            write(tallies.changes(found, store.ofOthers(day), List.of(Subject.PLATFORM, Subject.AUTHORITY)));
        }

        private void write(List<FindingChange> changes) throws SQLException {
            store.write(runNo, changes);
            connection.commit();
        }
    }
}
