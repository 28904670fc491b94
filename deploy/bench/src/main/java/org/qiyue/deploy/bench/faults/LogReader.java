package org.qiyue.deploy.bench.faults;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Looks in logs for what must not stand there. */
final class LogReader {

    /** A resident id number: division, date of birth, sequence, check character. */
    private static final Pattern PERSON = Pattern.compile(
            "(?<![0-9])[1-9][0-9]{5}(19|20)[0-9]{2}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])[0-9]{3}[0-9X](?![0-9])");

    private LogReader() {}

    /**
     * Looks for numbers of persons.
     *
     * @return the places: file and line, never the number
     */
    static List<String> personsNamed(Path folder) throws IOException {
        List<String> places = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                look(file, places);
            }
        }
        return places;
    }

    private static void look(Path file, List<String> places) throws IOException {
        try (Stream<String> lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
            int[] number = {0};
            lines.forEach(line -> {
                number[0]++;
                if (PERSON.matcher(line).find()) {
                    places.add(file.getFileName() + ":" + number[0]);
                }
            });
        }
    }
}
