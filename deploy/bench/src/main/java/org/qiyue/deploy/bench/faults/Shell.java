package org.qiyue.deploy.bench.faults;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Programs of the machine that break things: mount, nft. */
final class Shell {

    private static final long LIMIT_SECONDS = 20;

    private Shell() {}

    /**
     * Runs a program to its end.
     *
     * @throws NotPossibleException when it is not there or refuses
     */
    static void run(String... command) throws InterruptedException {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new NotPossibleException(String.join(" ", command) + ": " + said);
            }
        } catch (IOException missing) {
            throw new NotPossibleException(List.of(command).get(0) + " is not on this machine");
        }
    }
}
