package org.qiyue.deploy.bench.security;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.qiyue.deploy.local.Ports;

/**
 * How the registry is to be attacked.
 *
 * @param account whose session is used
 * @param contracts of the city
 * @param level of sqlmap, 1 to 5
 * @param risk of sqlmap, 1 to 3
 * @param operations what the attacked operations' names contain; empty for all
 */
record SecurityOptions(
        String account, int contracts, int level, int risk, String operations, Ports ports, Path folder, Path result) {

    SecurityOptions {
        if (level < 1 || level > 5 || risk < 1 || risk > 3) {
            throw new IllegalArgumentException("--level is 1 to 5 and --risk 1 to 3, not " + level + " and " + risk);
        }
        folder = folder.toAbsolutePath().normalize();
        result = result.toAbsolutePath().normalize();
    }

    /**
     * Reads the arguments.
     *
     * @param home the folder of this module
     * @throws IllegalArgumentException naming the first argument that is not understood
     */
    static SecurityOptions read(List<String> arguments, Path home) {
        String account = "chaoyang";
        int contracts = 2_000;
        int level = 2;
        int risk = 2;
        String operations = "";
        int portBase = 19_000;
        Path folder = home.resolve(".bench");
        Path result = home.resolve("results/security.md");
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            String option = rest.next();
            if (!rest.hasNext()) {
                throw new IllegalArgumentException("Unknown option or no value: " + option);
            }
            String value = rest.next();
            switch (option) {
                case "--account" -> account = value;
                case "--contracts" -> contracts = number(option, value);
                case "--level" -> level = number(option, value);
                case "--risk" -> risk = number(option, value);
                case "--operations" -> operations = value;
                case "--port-base" -> portBase = number(option, value);
                case "--folder" -> folder = Path.of(value);
                case "--result" -> result = Path.of(value);
                default -> throw new IllegalArgumentException("Unknown option " + option);
            }
        }
        return new SecurityOptions(
                account, contracts, level, risk, operations, new Ports(portBase), folder.resolve("security"), result);
    }

    private static int number(String option, String value) {
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException noNumber) {
            throw new IllegalArgumentException("Option " + option + " cannot be \"" + value + "\"");
        }
    }
}
