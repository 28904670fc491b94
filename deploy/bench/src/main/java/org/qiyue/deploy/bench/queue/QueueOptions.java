package org.qiyue.deploy.bench.queue;

import static org.qiyue.deploy.bench.CommandLine.demand;
import static org.qiyue.deploy.bench.CommandLine.number;
import static org.qiyue.deploy.bench.CommandLine.value;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.qiyue.deploy.local.Ports;

/**
 * How the queue is to be worked.
 *
 * @param officials how many people work at it
 * @param minutes for how long
 * @param cases how many cases lie in it; one that is closed is followed by a new one
 * @param thinkMillis how long a person looks at what an answer shows, on average
 * @param seed of what they choose
 * @param ports where the city listens
 * @param folder where its data lie; it is founded anew
 * @param result where the result is written
 */
record QueueOptions(
        int officials, int minutes, int cases, int thinkMillis, long seed, Ports ports, Path folder, Path result) {

    private static final int DEFAULT_PORT_BASE = 19_000;

    QueueOptions {
        demand("--officials", officials, 2, 500);
        demand("--minutes", minutes, 1, 600);
        demand("--cases", cases, 1, 10_000);
        demand("--think", thinkMillis, 0, 60_000);
        folder = folder.toAbsolutePath().normalize();
        result = result.toAbsolutePath().normalize();
    }

    /**
     * Reads the arguments.
     *
     * @param home the folder of this module, in which results and data lie when nothing else is said
     * @throws IllegalArgumentException naming the first argument that is not understood
     */
    static QueueOptions read(List<String> arguments, Path home) {
        int officials = 50;
        int minutes = 10;
        int cases = 200;
        int think = 1_500;
        int seed = 1;
        int portBase = DEFAULT_PORT_BASE;
        Path folder = home.resolve(".bench");
        Path result = home.resolve("results/queue.md");
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            String option = rest.next();
            switch (option) {
                case "--officials" -> officials = number(option, rest);
                case "--minutes" -> minutes = number(option, rest);
                case "--cases" -> cases = number(option, rest);
                case "--think" -> think = number(option, rest);
                case "--seed" -> seed = number(option, rest);
                case "--port-base" -> portBase = number(option, rest);
                case "--folder" -> folder = Path.of(value(option, rest));
                case "--result" -> result = Path.of(value(option, rest));
                default -> throw new IllegalArgumentException("Unknown option " + option);
            }
        }
        return new QueueOptions(
                officials, minutes, cases, think, seed, new Ports(portBase), folder.resolve("queue"), result);
    }
}
