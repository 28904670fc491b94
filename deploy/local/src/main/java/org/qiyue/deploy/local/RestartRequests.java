package org.qiyue.deploy.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;

/**
 * Lets another process ask the launcher to restart a service: a file named for it appears, and goes when it is done.
 */
final class RestartRequests implements Runnable {

    static final Set<String> PARTS = Set.of(CityServices.INGEST, CityServices.REGISTRY);

    private static final Duration PATIENCE = Duration.ofSeconds(200);

    private final LocalCity city;
    private final Console console;

    RestartRequests(LocalCity city, Console console) {
        this.city = city;
        this.console = console;
    }

    /** Does what is asked until the city is closed; a service that does not come back is a failure of the city. */
    @Override
    public void run() {
        while (!city.isClosed()) {
            try {
                for (String part : PARTS) {
                    serve(part);
                }
            } catch (CityFailure failure) {
                city.supervisor().fail(failure);
                return;
            }
            LocalCity.pause();
        }
    }

    private void serve(String part) {
        Path request = file(city.cityFolder(), part);
        try {
            if (Files.exists(request)) {
                boolean hard = Files.readString(request).equals("hard");
                console.say("按要求重启 " + part, "restarting " + part + " as asked");
                city.restart(part, hard);
                Files.deleteIfExists(request);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * Asks for a restart and waits until it is done.
     *
     * @throws CityFailure when it is not done in time
     */
    static void ask(CityFolder folder, String part, boolean hard) {
        Path request = file(folder, part);
        CityFolder.writePrivately(request, (hard ? "hard" : "soft").getBytes(StandardCharsets.US_ASCII));
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (Files.exists(request)) {
            if (System.nanoTime() > end) {
                throw new CityFailure(part + " 没有重启", part + " was not restarted");
            }
            LocalCity.pause();
        }
    }

    /** Drops what was asked of an earlier launcher. */
    static void forget(CityFolder folder) {
        try {
            for (String part : PARTS) {
                Files.deleteIfExists(file(folder, part));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Path file(CityFolder folder, String part) {
        return folder.run().resolve("restart-" + part);
    }
}
