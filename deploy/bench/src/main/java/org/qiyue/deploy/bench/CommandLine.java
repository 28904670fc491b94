package org.qiyue.deploy.bench;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.qiyue.deploy.local.Refusal;

/** How the programs of this module are called: they read options, work once, and exit. */
public final class CommandLine {

    private CommandLine() {}

    /**
     * Makes options of arguments.
     *
     * @param <O> the options of a program
     */
    @FunctionalInterface
    public interface Reader<O> {
        /**
         * @param home the folder of this module, in which results and data lie when nothing else is said
         * @throws IllegalArgumentException naming the first argument that is not understood
         */
        O read(List<String> arguments, Path home);
    }

    /**
     * What a program does with options that were understood.
     *
     * @param <O> the options of a program
     */
    @FunctionalInterface
    public interface Work<O> {
        /**
         * @param command as it was called, for the report
         * @return whether nothing was amiss
         */
        boolean done(O options, String command) throws Exception;
    }

    /**
     * Runs a program.
     *
     * @param name by which it is called in deploy/bench
     * @return the exit code: 0 done; 1 something was amiss, or it failed; 2 not understood, or not possible as asked
     */
    public static <O> int run(String name, List<String> arguments, Reader<O> reader, Work<O> work) {
        O options;
        try {
            Path home = Path.of(System.getProperty("qiyue.root", ".")).resolve("deploy/bench");
            options = reader.read(arguments, home);
        } catch (IllegalArgumentException refused) {
            System.err.println(refused.getMessage());
            return 2;
        }
        try {
            return work.done(options, ("deploy/bench/" + name + " " + String.join(" ", arguments)).strip()) ? 0 : 1;
        } catch (Refusal refused) {
            System.err.println(refused.getMessage());
            return 2;
        } catch (Exception failed) {
            failed.printStackTrace();
            return 1;
        }
    }

    /**
     * The value that follows an option.
     *
     * @throws IllegalArgumentException when none does
     */
    public static String value(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new IllegalArgumentException("Option " + option + " needs a value");
        }
        return rest.next();
    }

    /**
     * The whole number that follows an option.
     *
     * @throws IllegalArgumentException when none does
     */
    public static int number(String option, Iterator<String> rest) {
        String value = value(option, rest);
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException noNumber) {
            throw new IllegalArgumentException("Option " + option + " cannot be \"" + value + "\"");
        }
    }

    /**
     * Demands that the value of an option lies within its bounds, both of them allowed.
     *
     * @throws IllegalArgumentException when it does not
     */
    public static void demand(String option, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException("%s is %d to %d, not %d".formatted(option, least, most, value));
        }
    }
}
