package org.qiyue.deploy.local;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/**
 * How a city is wanted.
 *
 * @param folder where its data, secrets and logs lie
 * @param ports where it listens
 * @param contracts its size; empty takes the size it was founded with, or {@value #DEFAULT_CONTRACTS}
 * @param seed what it is generated from; empty takes the seed it was founded with, or {@value #DEFAULT_SEED}
 * @param reset whether a city that stands in the folder is forgotten first
 * @param simulation whether the simulated platforms file
 * @param without parts that are left out: {@code ingest}, {@code registry}, {@code statistics}; a developer runs them
 *     himself
 * @param database settings of PostgreSQL beside, or instead of, those that fit a laptop
 * @param registry settings of the registry's service likewise, by the names of its environment
 * @param colleagues how many officials of Chaoyang there are beside the demo accounts
 */
public record CityOptions(
        Path folder,
        Ports ports,
        OptionalInt contracts,
        OptionalLong seed,
        boolean reset,
        boolean simulation,
        Set<String> without,
        Map<String, String> database,
        Map<String, String> registry,
        int colleagues) {

    public static final int DEFAULT_CONTRACTS = 20_000;
    public static final long DEFAULT_SEED = 1;

    static final int MOST_COLLEAGUES = 500;
    static final Set<String> OMISSIBLE = Set.of("ingest", "registry", "statistics");

    public CityOptions {
        folder = folder.toAbsolutePath().normalize();
        Objects.requireNonNull(ports);
        if (contracts.isPresent() && (contracts.getAsInt() < 1 || contracts.getAsInt() > 10_000_000)) {
            throw new IllegalArgumentException("A city has 1 to 10000000 contracts, not " + contracts.getAsInt());
        }
        Objects.requireNonNull(seed);
        without = Set.copyOf(without);
        database = Map.copyOf(database);
        registry = Map.copyOf(registry);
        if (!OMISSIBLE.containsAll(without)) {
            throw new IllegalArgumentException("Only " + OMISSIBLE + " can be left out, not " + without);
        }
        if (colleagues < 0 || colleagues > MOST_COLLEAGUES) {
            throw new IllegalArgumentException("0 to " + MOST_COLLEAGUES + " colleagues, not " + colleagues);
        }
    }

    /** A city of usual size at the usual ports. */
    public static CityOptions in(Path folder) {
        return new CityOptions(
                folder,
                new Ports(Ports.DEFAULT_BASE),
                OptionalInt.empty(),
                OptionalLong.empty(),
                false,
                true,
                Set.of(),
                Map.of(),
                Map.of(),
                0);
    }

    public CityOptions at(Ports otherPorts) {
        return new CityOptions(
                folder, otherPorts, contracts, seed, reset, simulation, without, database, registry, colleagues);
    }

    public CityOptions withContracts(int count) {
        return new CityOptions(
                folder, ports, OptionalInt.of(count), seed, reset, simulation, without, database, registry, colleagues);
    }

    public CityOptions withSeed(long otherSeed) {
        return new CityOptions(
                folder,
                ports,
                contracts,
                OptionalLong.of(otherSeed),
                reset,
                simulation,
                without,
                database,
                registry,
                colleagues);
    }

    public CityOptions withoutSimulation() {
        return new CityOptions(folder, ports, contracts, seed, reset, false, without, database, registry, colleagues);
    }

    public CityOptions afterReset() {
        return new CityOptions(
                folder, ports, contracts, seed, true, simulation, without, database, registry, colleagues);
    }

    public CityOptions without(Set<String> parts) {
        return new CityOptions(
                folder, ports, contracts, seed, reset, simulation, parts, database, registry, colleagues);
    }

    public CityOptions withDatabase(Map<String, String> settings) {
        return new CityOptions(
                folder, ports, contracts, seed, reset, simulation, without, settings, registry, colleagues);
    }

    public CityOptions withRegistry(Map<String, String> settings) {
        return new CityOptions(
                folder, ports, contracts, seed, reset, simulation, without, database, settings, colleagues);
    }

    public CityOptions withColleagues(int count) {
        return new CityOptions(folder, ports, contracts, seed, reset, simulation, without, database, registry, count);
    }

    boolean has(String part) {
        return !without.contains(part);
    }
}
