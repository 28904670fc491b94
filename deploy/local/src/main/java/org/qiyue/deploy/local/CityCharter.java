package org.qiyue.deploy.local;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Properties;

/**
 * What a city was founded with and what has been done to it, kept with its data.
 *
 * @param founded the last day of the simulated history
 * @param simulated whether the simulated filings are all in and reconciled
 * @param published whether a first release of the statistics stands
 */
record CityCharter(int contracts, long seed, LocalDate founded, Ports ports, boolean simulated, boolean published) {

    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");

    static Optional<CityCharter> read(CityFolder folder) {
        Path file = folder.charter();
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Properties content = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            content.load(reader);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return Optional.of(new CityCharter(
                Integer.parseInt(content.getProperty("contracts")),
                Long.parseLong(content.getProperty("seed")),
                LocalDate.parse(content.getProperty("founded")),
                new Ports(Integer.parseInt(content.getProperty("port-base"))),
                Boolean.parseBoolean(content.getProperty("simulated")),
                Boolean.parseBoolean(content.getProperty("published"))));
    }

    /**
     * The charter of the city in a folder, at today's ports; a new one when there is none.
     *
     * @throws Refusal when the city was founded with another size or seed than is asked for
     */
    static CityCharter of(CityFolder folder, CityOptions options) {
        Optional<CityCharter> known = read(folder);
        if (known.isEmpty()) {
            return new CityCharter(
                    options.contracts().orElse(CityOptions.DEFAULT_CONTRACTS),
                    options.seed().orElse(CityOptions.DEFAULT_SEED),
                    today(),
                    options.ports(),
                    false,
                    false);
        }
        CityCharter charter = known.get();
        if (options.contracts().orElse(charter.contracts) != charter.contracts
                || options.seed().orElse(charter.seed) != charter.seed) {
            throw new Refusal(
                    "这座城市是用 --contracts %d --seed %d 建的；加 --reset 才能重建。".formatted(charter.contracts, charter.seed),
                    "This city was founded with --contracts %d --seed %d; add --reset to found another."
                            .formatted(charter.contracts, charter.seed));
        }
        return new CityCharter(
                charter.contracts,
                charter.seed,
                charter.founded,
                options.ports(),
                charter.simulated,
                charter.published);
    }

    /** Today in the city. */
    static LocalDate today() {
        return LocalDate.now(CITY);
    }

    CityCharter afterSimulation() {
        return new CityCharter(contracts, seed, founded, ports, true, published);
    }

    CityCharter afterPublication() {
        return new CityCharter(contracts, seed, founded, ports, simulated, true);
    }

    void write(CityFolder folder) {
        Properties content = new Properties();
        content.setProperty("contracts", Integer.toString(contracts));
        content.setProperty("seed", Long.toString(seed));
        content.setProperty("founded", founded.toString());
        content.setProperty("port-base", Integer.toString(ports.base()));
        content.setProperty("simulated", Boolean.toString(simulated));
        content.setProperty("published", Boolean.toString(published));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            content.store(bytes, "What this city was founded with");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        CityFolder.writePrivately(folder.charter(), bytes.toByteArray());
    }
}
