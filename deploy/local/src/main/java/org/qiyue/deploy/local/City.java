package org.qiyue.deploy.local;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The command line of the local city; {@code deploy/run} checks the tools, builds and calls it.
 *
 * <p>Exit codes: 0 done; 1 a part died, did not start or did not finish; 2 not understood, or not
 * possible as asked, with nothing started.
 */
public final class City {

    /** Names the city's folder; without it, the one beside the sources. */
    static final String FOLDER_VARIABLE = "QIYUE_CITY";

    private City() {}

    /** Does what the arguments say and exits. */
    public static void main(String[] arguments) {
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        System.exit(run(List.of(arguments), out, err));
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        try {
            Path folder = Optional.ofNullable(System.getenv(FOLDER_VARIABLE))
                    .filter(name -> !name.isBlank())
                    .map(Path::of)
                    .orElseGet(() -> Installation.find().root().resolve("deploy/local/.city"))
                    .toAbsolutePath()
                    .normalize();
            CommandLine command = CommandLine.read(arguments, folder);
            if (command instanceof CommandLine.Up up) {
                return CityRun.run(up.options(), out, err);
            }
            return new CityCommands(folder, out).run(command);
        } catch (Refusal refusal) {
            err.println(refusal.sentence());
            return 2;
        } catch (CityFailure failure) {
            err.println(failure.sentence());
            return 1;
        }
    }
}
