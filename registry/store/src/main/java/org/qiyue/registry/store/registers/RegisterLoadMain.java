package org.qiyue.registry.store.registers;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qiyue.registry.store.BlindIndex;
import org.qiyue.registry.store.CommandDatabase;
import org.qiyue.registry.store.KeyRing;

/**
 * Loads a register from the command line: {@code <register> <file> [--charset GB18030] [--by who]}. The database is named
 * by {@code QIYUE_DB_URL}, {@code QIYUE_DB_USER} (the one who migrates) and {@code QIYUE_DB_PASSWORD}, the key ring by
 * {@code QIYUE_KEYS}.
 *
 * <p>Exit codes: 0 loaded, or nothing to do; 1 a line was refused, or the file or the database cannot be reached; 2 not
 * understood.
 */
public final class RegisterLoadMain {

    private static final int REFUSED = 1;
    private static final int USAGE = 2;

    private final Map<String, String> environment;
    private final PrintStream out;

    RegisterLoadMain(Map<String, String> environment, PrintStream out) {
        this.environment = environment;
        this.out = out;
    }

    /** Loads the register that the arguments name, and exits. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(new RegisterLoadMain(System.getenv(), out).run(List.of(arguments)));
    }

    int run(List<String> arguments) {
        List<String> rest = new ArrayList<>(arguments);
        Charset charset;
        try {
            charset = Charset.forName(option(rest, "--charset").orElse("UTF-8"));
        } catch (IllegalArgumentException unknown) {
            return usage();
        }
        String by = option(rest, "--by").orElse(System.getProperty("user.name"));
        Optional<Register> register = rest.size() == 2 ? Register.ofCode(rest.get(0)) : Optional.empty();
        if (register.isEmpty() || by == null || by.isBlank()) {
            return usage();
        }
        Path file = Path.of(rest.get(1));
        if (!Files.isReadable(file)) {
            out.println("文件不可读 · cannot be read: " + file);
            return REFUSED;
        }
        try (Connection connection = CommandDatabase.named(environment).getConnection()) {
            LoadReport report = new RegisterLoad(blindIndex(register.get()))
                    .load(connection, new RegisterLoad.Order(register.get(), file, charset, by, Clock.systemUTC()));
            print(report);
            return report.outcome() == LoadReport.Outcome.REFUSED ? REFUSED : 0;
        } catch (SQLException failed) {
            out.println("没有导入 · nothing was loaded: " + CommandDatabase.describe(failed));
            return REFUSED;
        } catch (IOException failed) {
            out.println("没有导入 · nothing was loaded: " + failed.getMessage());
            return REFUSED;
        }
    }

    private BlindIndex blindIndex(Register register) throws IOException {
        if (register != Register.REAL_NAME) {
            return null;
        }
        String keys = environment.get("QIYUE_KEYS");
        if (keys == null) {
            throw new IOException("QIYUE_KEYS names no key ring");
        }
        return new BlindIndex(KeyRing.open(Path.of(keys)));
    }

    private static Optional<String> option(List<String> arguments, String name) {
        int at = arguments.indexOf(name);
        if (at < 0 || at + 1 >= arguments.size()) {
            return Optional.empty();
        }
        arguments.remove(at);
        return Optional.of(arguments.remove(at));
    }

    private void print(LoadReport report) {
        switch (report.outcome()) {
            case LOADED ->
                out.printf(
                        "已导入 loaded: %s · 读取 read %d · 变更 changed %d · 删除 removed %d · SM3 %s%n",
                        report.register().code(),
                        report.read(),
                        report.changed(),
                        report.removed(),
                        report.fileDigest());
            case ALREADY_LOADED -> out.println("与上次导入的文件相同，没有变化 · the same file as last time, nothing changed");
            case REFUSED -> {
                report.refusals().forEach(out::println);
                out.printf("没有导入：%d 处错误 · nothing was loaded: %d refusals%n", report.refused(), report.refused());
            }
        }
    }

    private int usage() {
        out.println("用法 usage: <register> <file.csv> [--charset GB18030] [--by 姓名 who]");
        Arrays.stream(Register.values())
                .forEach(each -> out.println("  " + each.code() + ": " + String.join(", ", each.headings())));
        return USAGE;
    }
}
