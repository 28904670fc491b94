package org.qiyue.deploy.local;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/**
 * The running city as the simulation sees it.
 *
 * @param platformBootstrap the platform listener of Kafka (SASL_PLAINTEXT, OAUTHBEARER)
 * @param tokenUrl the token endpoint of the realm, for client credentials
 * @param platforms every platform that the simulation files for, by code
 * @param contracts how many contracts the city shall hold
 * @param seed the same seed gives the same city
 * @param today the last day that is filed
 * @param stateFolder the simulation's own folder, kept between runs
 * @param jdbcUrl the database, for reconciliation alone
 * @param databaseUser a role that may read every table of the registry and write none
 */
public record SimulationTarget(
        String platformBootstrap,
        String tokenUrl,
        Map<String, PlatformAccess> platforms,
        int contracts,
        long seed,
        LocalDate today,
        Path stateFolder,
        String jdbcUrl,
        String databaseUser,
        String databasePassword) {

    public SimulationTarget {
        Objects.requireNonNull(platformBootstrap);
        Objects.requireNonNull(tokenUrl);
        platforms = Map.copyOf(platforms);
        if (contracts < 1) {
            throw new IllegalArgumentException("A city has at least one contract, not " + contracts);
        }
        Objects.requireNonNull(today);
        Objects.requireNonNull(stateFolder);
        Objects.requireNonNull(jdbcUrl);
        Objects.requireNonNull(databaseUser);
        Objects.requireNonNull(databasePassword);
    }

    /** Names the city's size and seed, never its secrets. */
    @Override
    public String toString() {
        return "SimulationTarget[" + contracts + " contracts, seed " + seed + ", until " + today + "]";
    }
}
