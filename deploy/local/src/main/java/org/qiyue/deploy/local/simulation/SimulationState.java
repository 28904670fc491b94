package org.qiyue.deploy.local.simulation;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Properties;
import org.qiyue.deploy.local.SimulationTarget;

/** Remembers on which day a city was first filed, so that a run that was cut off goes on with the same events. */
final class SimulationState {

    private static final String FILE = "simulation.properties";

    private SimulationState() {}

    /** The last day of the city: that of its first run when size and seed are the same, else the target's. */
    static LocalDate today(SimulationTarget target) throws IOException {
        Files.createDirectories(target.stateFolder());
        Path file = target.stateFolder().resolve(FILE);
        Properties state = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                state.load(reader);
            }
            boolean same = Integer.toString(target.contracts()).equals(state.getProperty("contracts"))
                    && Long.toString(target.seed()).equals(state.getProperty("seed"));
            if (same) {
                return LocalDate.parse(state.getProperty("today"));
            }
            throw new IOException("The city in " + target.stateFolder() + " was filed with "
                    + state.getProperty("contracts") + " contracts and seed " + state.getProperty("seed")
                    + "; forget it with --reset to file another");
        }
        state.setProperty("contracts", Integer.toString(target.contracts()));
        state.setProperty("seed", Long.toString(target.seed()));
        state.setProperty("today", target.today().toString());
        try (Writer writer = Files.newBufferedWriter(file)) {
            state.store(writer, "What the simulated city was filed with");
        }
        return target.today();
    }
}
