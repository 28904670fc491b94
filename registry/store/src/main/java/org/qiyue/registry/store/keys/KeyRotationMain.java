package org.qiyue.registry.store.keys;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.qiyue.registry.store.CommandDatabase;
import org.qiyue.registry.store.KeyRing;
import org.qiyue.registry.store.UnreadableCipherException;

/**
 * Changes the keys of the register from the command line, in three steps: {@code renew} adds new keys to the ring, whereupon
 * the programs that have it are started again; {@code rotate} encrypts everything under them, and goes on where it was stopped;
 * {@code retire} looks at everything once more and takes the older keys off the ring when nothing is under them. The database
 * is named by {@code QIYUE_DB_URL}, {@code QIYUE_DB_USER} (the one who migrates) and {@code QIYUE_DB_PASSWORD}, the key ring
 * by {@code QIYUE_KEYS}.
 *
 * <p>Exit codes: 0 done; 1 not done, for a reason that is printed; 2 not understood.
 */
public final class KeyRotationMain {

    private static final int NOT_DONE = 1;
    private static final int USAGE = 2;

    private final Map<String, String> environment;
    private final PrintStream out;

    KeyRotationMain(Map<String, String> environment, PrintStream out) {
        this.environment = environment;
        this.out = out;
    }

    /** Does the step that the argument names, and exits. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(new KeyRotationMain(System.getenv(), out).run(List.of(arguments)));
    }

    int run(List<String> arguments) {
        try {
            return switch (arguments.size() == 1 ? arguments.get(0) : "") {
                case "renew" -> renew();
                case "rotate" -> rotate();
                case "retire" -> retire();
                default -> usage();
            };
        } catch (SQLException failed) {
            return notDone(CommandDatabase.describe(failed));
        } catch (IOException | IllegalArgumentException | UnreadableCipherException failed) {
            return notDone(failed.getMessage());
        }
    }

    private int renew() throws IOException {
        KeyRing ring = KeyRing.renew(keys());
        out.printf(
                "已增加密钥 %d，请重启 ingest 与 registry，然后执行 rotate · key %d was added: start ingest and registry again, then rotate%n",
                ring.newest(), ring.newest());
        return 0;
    }

    private int rotate() throws IOException, SQLException {
        return print(new KeyRotation(CommandDatabase.named(environment), KeyRing.open(keys())).run(this::tell));
    }

    private int retire() throws IOException, SQLException {
        Path file = keys();
        KeyRing ring = KeyRing.open(file);
        if (ring.numbers().size() == 1) {
            out.printf("只有密钥 %d · there is key %d alone%n", ring.newest(), ring.newest());
            return 0;
        }
        List<KeyRotation.Progress> looked = new KeyRotation(CommandDatabase.named(environment), ring).run(this::tell);
        print(looked);
        if (looked.stream().anyMatch(table -> table.rewritten() > 0)) {
            return notDone(
                    "仍有旧密钥加密的数据（现已重新加密）；请确认 ingest 已重启，再执行一次 retire · some values were "
                            + "under an older key, and are not any more: make sure that ingest was started again, then retire once more");
        }
        KeyRing now = KeyRing.retire(file);
        out.printf(
                "已移除旧密钥，仅留 %d；备份中的旧数据自此不可读 · older keys are gone, %d stays; what backups hold under them can be read no more%n",
                now.newest(), now.newest());
        return 0;
    }

    private void tell(KeyRotation.Progress progress) {
        out.printf(
                "  %s: 已检查 seen %,d · 已重新加密 rewritten %,d%s%n",
                progress.table(), progress.seen(), progress.rewritten(), progress.finished() ? " · 完成 finished" : "");
    }

    private int print(List<KeyRotation.Progress> tables) {
        long rewritten =
                tables.stream().mapToLong(KeyRotation.Progress::rewritten).sum();
        out.printf("已重新加密 %,d 行 · %,d rows were encrypted anew%n", rewritten, rewritten);
        return 0;
    }

    private Path keys() throws IOException {
        String keys = environment.getOrDefault("QIYUE_KEYS", "");
        if (keys.isBlank()) {
            throw new IOException("QIYUE_KEYS names no key ring");
        }
        return Path.of(keys);
    }

    private int notDone(String reason) {
        out.println("未完成 · not done: " + reason);
        return NOT_DONE;
    }

    private int usage() {
        out.println("用法 usage: renew | rotate | retire");
        return USAGE;
    }
}
