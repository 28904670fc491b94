package org.qiyue.deploy.bench.security;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Has sqlmap try every value of an operation. */
final class Sqlmap {

    static final String PROGRAM = "sqlmap";

    /** What looks for errors, further statements and waits, and sets no page beside another. */
    static final String WITHOUT_COMPARING = "--technique=EST";

    private static final Pattern INJECTABLE = Pattern.compile("(?m)^Parameter: (.+)$");
    private static final Pattern TESTED =
            Pattern.compile("(?m)(?:does not seem to be injectable|Parameter: .+|is vulnerable)");
    private static final Duration MOST = Duration.ofMinutes(15);

    private final Path folder;
    private final int level;
    private final int risk;

    Sqlmap(Path folder, int level, int risk) {
        this.folder = folder;
        this.level = level;
        this.risk = risk;
    }

    /**
     * What came of an operation.
     *
     * @param begun how the registry answers it as it is, before anything is changed
     * @param changing whether it changes something each time it is called
     * @param injectable what sqlmap could put statements into
     * @param tested how many values it came to a conclusion about
     * @param ended whether it came to its end
     */
    record Outcome(
            Target target, Caller.Answer begun, boolean changing, List<String> injectable, int tested, boolean ended) {}

    Outcome attack(Target target, Caller caller, String host, int number) throws IOException, InterruptedException {
        Path request = folder.resolve("request-%03d.txt".formatted(number));
        Path output = folder.resolve("sqlmap-%03d.log".formatted(number));
        Files.writeString(request, target.request(host));
        Caller.Answer begun = caller.call(target);
        boolean changing = caller.isChanging(target, begun);
        List<String> command = command(request);
        if (changing) {
            command.add(WITHOUT_COMPARING);
        }
        boolean ended = Scanner.run(command, output, MOST);
        String said = Files.readString(output, StandardCharsets.UTF_8);
        List<String> injectable = injectable(said);
        return new Outcome(target, begun, changing, injectable, tested(said), ended);
    }

    List<String> command(Path request) {
        return new ArrayList<>(List.of(
                PROGRAM,
                "-r",
                request.toString(),
                "--batch",
                "--ignore-stdin",
                "--dbms=PostgreSQL",
                "--level=" + level,
                "--risk=" + risk,
                "--ignore-code=*",
                "--flush-session",
                "--disable-coloring",
                "--time-sec=3",
                "--threads=2",
                "--output-dir=" + folder.resolve("sqlmap")));
    }

    static List<String> injectable(String said) {
        List<String> found = new ArrayList<>();
        Matcher parameter = INJECTABLE.matcher(said);
        while (parameter.find()) {
            found.add(parameter.group(1).strip());
        }
        return found;
    }

    static int tested(String said) {
        return (int) TESTED.matcher(said).results().count();
    }
}
