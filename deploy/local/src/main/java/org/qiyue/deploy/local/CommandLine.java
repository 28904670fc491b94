package org.qiyue.deploy.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What was asked for on the command line. */
sealed interface CommandLine {

    record Up(CityOptions options) implements CommandLine {}

    record PrintCredentials(String platform) implements CommandLine {}

    record PrintCode(String username) implements CommandLine {}

    /** @param file a realm, or none for that of the city */
    record LintRealm(Optional<Path> file) implements CommandLine {}

    record MakePlatformKeys(String platform) implements CommandLine {}

    record RunStatistics() implements CommandLine {}

    record RebuildRegistry() implements CommandLine {}
    /** @param arguments register, file and options, as {@code RegisterLoadMain} reads them */
    record Load(List<String> arguments) implements CommandLine {}

    /** @param arguments options, as {@code ReviewMain} reads them */
    record Review(List<String> arguments) implements CommandLine {}

    /** @param arguments step and options, as {@code RetentionMain} reads them */
    record Retention(List<String> arguments) implements CommandLine {}

    /** @param step renew, rotate or retire, as {@code KeyRotationMain} reads it */
    record Keys(String step) implements CommandLine {}

    record ReplayQuarantine() implements CommandLine {}

    record ShowStatus() implements CommandLine {}

    record Stop() implements CommandLine {}

    /** @param hard whether the part is killed at once instead of being asked to stop */
    record Restart(String part, boolean hard) implements CommandLine {}

    /**
     * Reads the arguments.
     *
     * @param folder the city's folder, which is no argument
     * @throws Refusal naming the first argument that is not understood
     */
    static CommandLine read(List<String> arguments, Path folder) {
        List<String> rest = new ArrayList<>(arguments);
        String command = rest.isEmpty() || rest.get(0).startsWith("-") ? "up" : rest.remove(0);
        return switch (command) {
            case "up" -> up(rest, folder);
            case "credentials" -> new PrintCredentials(only(rest, command, "<platform>"));
            case "otp" -> new PrintCode(only(rest, command, "<account>"));
            case "lint-realm" ->
                new LintRealm(
                        rest.isEmpty() ? Optional.empty() : Optional.of(Path.of(only(rest, command, "[file.json]"))));
            case "platform-keys" -> new MakePlatformKeys(only(rest, command, "<platform>"));
            case "statistics" -> alone(rest, command, new RunStatistics());
            case "rebuild" -> alone(rest, command, new RebuildRegistry());
            case "load" -> new Load(List.copyOf(rest));
            case "review" -> new Review(List.copyOf(rest));
            case "retention" -> new Retention(List.copyOf(rest));
            case "keys" -> new Keys(only(rest, command, "<renew|rotate|retire>"));
            case "replay" -> alone(rest, command, new ReplayQuarantine());
            case "status" -> alone(rest, command, new ShowStatus());
            case "stop" -> alone(rest, command, new Stop());
            case "restart" -> {
                boolean hard = rest.remove("--hard");
                yield new Restart(only(rest, command, "<ingest|registry>"), hard);
            }
            default ->
                throw new Refusal(
                        "不认识的命令 " + command + "；用法见 deploy/run help。",
                        "Unknown command " + command + "; see deploy/run help.");
        };
    }

    private static CommandLine up(List<String> rest, Path folder) {
        CityOptions options = CityOptions.in(folder);
        Iterator<String> arguments = rest.iterator();
        while (arguments.hasNext()) {
            String[] parts = arguments.next().split("=", 2);
            String name = parts[0];
            if (parts.length == 2 && Set.of("--reset", "--no-simulation").contains(name)) {
                throw unknown(name + "=" + parts[1]);
            }
            CityOptions before = options;
            options = switch (name) {
                case "--contracts" -> {
                    int count = value(name, parts, arguments, Integer::valueOf);
                    yield checked(name, count, before::withContracts);
                }
                case "--seed" -> before.withSeed(value(name, parts, arguments, Long::valueOf));
                case "--port-base" -> {
                    int base = value(name, parts, arguments, Integer::valueOf);
                    yield checked(name, base, number -> before.at(new Ports(number)));
                }
                case "--without" -> {
                    String list = value(name, parts, arguments, Function.identity());
                    yield checked(name, list, names -> before.without(Set.copyOf(List.of(names.split(",")))));
                }
                case "--reset" -> before.afterReset();
                case "--no-simulation" -> before.withoutSimulation();
                default -> throw unknown(name);
            };
        }
        return new Up(options);
    }

    private static Refusal unknown(String option) {
        return new Refusal(
                "不认识的选项 " + option + "；用法见 deploy/run help。", "Unknown option " + option + "; see deploy/run help.");
    }

    private static <T> T value(String name, String[] parts, Iterator<String> next, Function<String, T> reader) {
        String text = parts.length == 2 ? parts[1] : next.hasNext() ? next.next() : "";
        try {
            if (!text.isEmpty()) {
                return reader.apply(text);
            }
        } catch (NumberFormatException notANumber) {
            // said below, as for an empty value
        }
        throw invalid(name, text);
    }

    private static <T> CityOptions checked(String name, T value, Function<T, CityOptions> setter) {
        try {
            return setter.apply(value);
        } catch (IllegalArgumentException outOfRange) {
            throw invalid(name, String.valueOf(value));
        }
    }

    private static Refusal invalid(String name, String value) {
        return new Refusal("选项 " + name + " 的值“" + value + "”无效。", "Option " + name + " cannot be \"" + value + "\".");
    }

    private static String only(List<String> rest, String command, String wanted) {
        if (rest.size() != 1 || rest.get(0).startsWith("-")) {
            throw new Refusal("用法：deploy/run " + command + " " + wanted, "Usage: deploy/run " + command + " " + wanted);
        }
        return rest.get(0);
    }

    private static CommandLine alone(List<String> rest, String command, CommandLine understood) {
        if (!rest.isEmpty()) {
            throw new Refusal(
                    "命令 " + command + " 没有选项 " + rest.get(0) + "。",
                    "Command " + command + " takes no " + rest.get(0) + ".");
        }
        return understood;
    }
}
