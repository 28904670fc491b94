package org.qiyue.deploy.bench.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.qiyue.deploy.bench.Machine;

class QueueReportTest {

    private static final QueueReport.Conditions CONDITIONS = new QueueReport.Conditions(
            LocalDate.of(2026, 11, 27),
            new Machine("a processor", 2, 24, "Linux", "a JDK"),
            "deploy/bench/queue",
            50,
            10,
            200,
            1_500,
            "0 0 0; 1 1 1");

    private static Answers answers(long slowestMillis) {
        Answers answers = new Answers(1_000);
        answers.answered(Kind.INBOX, 200, 0, TimeUnit.SECONDS.toNanos(9));
        for (int i = 1; i <= 100; i++) {
            answers.answered(Kind.INBOX, 200, 1_000, TimeUnit.MILLISECONDS.toNanos(i));
        }
        answers.answered(Kind.TAKE, 200, 1_000, TimeUnit.MILLISECONDS.toNanos(40));
        answers.answered(Kind.TAKE, 412, 1_000, TimeUnit.MILLISECONDS.toNanos(slowestMillis));
        answers.accepted(new Written(1, 2, "jia", Written.TAKEN, "我来办"));
        return answers;
    }

    @Test
    void tellsTheWaitsOfEachKindWithoutThoseOfTheWarmUpAndWhetherTheGoalsAreReached() {
        QueueReport.Results results = new QueueReport.Results(answers(60), List.of(), List.of(), 1);
        assertThat(results.isWhole()).isTrue();
        assertThat(QueueReport.write(CONDITIONS, results))
                .contains("- 50 officials of one district, 10 minutes, 200 open cases, 1.5 s between")
                .contains("| accepted writes that are not kept, versions missing | 0 | 0 | the goal |")
                .contains("| p95 of the slowest kind of request, ms | 200 | 95.0 | the goal |")
                .contains("| the inbox: open cases, the first due in front | 101 |  | 50.0 | 95.0 | 99.0 | 100.0 |")
                .contains("| takes a case into the own hands | 2 | 1 | 40.0 | 60.0 | 60.0 | 60.0 |")
                .contains("1 writes were accepted, 1 of them made a version; the register keeps 1 versions")
                .doesNotContain("## Lost");
    }

    @Test
    void namesWhatIsLostInTwoHandsOrFailedAndSaysWhatIsTooSlow() {
        Answers answers = answers(250);
        answers.failed("jia TAKE 500");
        QueueReport.Results results = new QueueReport.Results(answers, List.of("a comment"), List.of("a case"), 1);
        assertThat(results.isWhole()).isFalse();
        assertThat(QueueReport.write(CONDITIONS, results))
                .contains("| p95 of the slowest kind of request, ms | 200 | 250.0 | not yet |")
                .contains("## Lost\n\n- a comment")
                .contains("## In two hands\n\n- a case")
                .contains("## Failed\n\n- jia TAKE 500");
    }

    @Test
    void isNotWholeWhenNobodyWroteAnything() {
        Answers answers = new Answers(0);
        answers.answered(Kind.INBOX, 200, 1, 1_000);
        assertThat(new QueueReport.Results(answers, List.of(), List.of(), 0).isWhole())
                .isFalse();
    }
}
