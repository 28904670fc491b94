package org.qiyue.ingest.service;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.qiyue.ingest.rules.RuleBook;
import org.qiyue.ingest.rules.review.ReviewBook;
import org.qiyue.ingest.service.book.RegisteredRules;
import org.qiyue.ingest.service.book.RuleSource;
import org.qiyue.ingest.service.review.DailyReview;
import org.qiyue.ingest.service.review.ReviewLimits;
import org.qiyue.ingest.service.review.ReviewOutcome;
import org.qiyue.registry.store.CommandDatabase;

/**
 * Reviews a day from the command line: {@code [--day 2026-11-25] [--largest-employer 40000]}, today when none is named. The
 * register is named by {@code QIYUE_DB_URL}, {@code QIYUE_DB_USER} and {@code QIYUE_DB_PASSWORD}, as for the service.
 *
 * <p>Exit codes: 0 reviewed; 1 another instance is at it, or the register cannot be reached; 2 not understood.
 */
public final class ReviewMain {

    private static final int FAILED = 1;
    private static final int USAGE = 2;

    private ReviewMain() {}

    /** Reviews the day that the arguments name, and exits. */
    public static void main(String[] arguments) {
        Map<String, String> environment = System.getenv();
        String url = environment.get("QIYUE_DB_URL");
        if (url == null || url.isBlank()) {
            System.err.println("QIYUE_DB_URL names no register");
            System.exit(USAGE);
        }
        DataSource register = CommandDatabase.at(
                url, environment.getOrDefault("QIYUE_DB_USER", "qiyue_ingest"), environment.get("QIYUE_DB_PASSWORD"));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        RegisteredRules rules = new RegisteredRules(register, RuleBook.standard(), Duration.ofHours(1));
        System.exit(run(List.of(arguments), register, rules, Clock.systemUTC(), out));
    }

    static int run(List<String> arguments, DataSource register, RuleSource rules, Clock clock, PrintStream out) {
        List<String> rest = new ArrayList<>(arguments);
        DailyReview review;
        LocalDate day;
        try {
            int largest =
                    option(rest, "--largest-employer").map(Integer::valueOf).orElse(ReviewLimits.LARGEST_EMPLOYER);
            review = new DailyReview(register, ReviewBook.standard(), rules, ReviewLimits.upTo(largest), clock);
            day = option(rest, "--day").map(LocalDate::parse).orElse(review.today());
            if (!rest.isEmpty() || day.isAfter(review.today())) {
                throw new IllegalArgumentException("nothing else, and no day to come");
            }
        } catch (IllegalArgumentException | DateTimeException wrong) {
            out.println("用法 usage: [--day yyyy-MM-dd] [--largest-employer N]");
            return USAGE;
        }
        try {
            Optional<ReviewOutcome> outcome = review.run(day);
            outcome.ifPresentOrElse(
                    done -> print(done, out), () -> out.println("另一实例正在核查 · another instance is reviewing"));
            return outcome.isPresent() ? 0 : FAILED;
        } catch (SQLException failed) {
            out.println("核查中断 · the review broke off: " + CommandDatabase.describe(failed));
            return FAILED;
        }
    }

    private static void print(ReviewOutcome done, PrintStream out) {
        out.printf(
                "核查 reviewed %s · 第 %d 次 run · 单位 employers %d · 合同 contracts %d%n",
                done.day(), done.runNo(), done.employers(), done.contracts());
        done.rules().forEach(rule -> {
            if (rule.skipped() == null) {
                out.printf(
                        "  %-4s %-9s 成立 found %d · 新增 opened %d · 消除 cleared %d%n",
                        rule.rule(), rule.subject(), rule.found(), rule.opened(), rule.cleared());
            } else {
                out.printf("  %-4s %-9s 未评估 not evaluated: %s%n", rule.rule(), rule.subject(), rule.skipped());
            }
        });
        if (!done.passedOver().isEmpty()) {
            out.println("  合同过多、未核查 passed over, too many contracts: " + String.join(" ", done.passedOver()));
        }
    }

    private static Optional<String> option(List<String> arguments, String name) {
        int at = arguments.indexOf(name);
        if (at < 0 || at + 1 >= arguments.size()) {
            return Optional.empty();
        }
        arguments.remove(at);
        return Optional.of(arguments.remove(at));
    }
}
