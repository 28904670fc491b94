package org.qiyue.deploy.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;

/** What is looked at before anything is started. */
final class Preflight {

    private static final long GIGABYTE = 1L << 30;

    /** Raw bytes, versions and indexes in the database, and a week of Kafka. */
    private static final long BYTES_A_CONTRACT = 25_000;

    private Preflight() {}

    /** @throws Refusal naming the lowest port that somebody else holds */
    static void ports(Ports ports) {
        Optional<Integer> taken = ports.firstTaken();
        if (taken.isPresent()) {
            int port = taken.get();
            String part = ports.uses().get(port);
            throw new Refusal(
                    "端口 %d（%s）已被占用；请用 --port-base N 换一组端口。".formatted(port, part),
                    "Port %d (%s) is in use; choose others with --port-base N.".formatted(port, part));
        }
    }

    /** @throws Refusal when the city would not fit on the disk */
    static void disk(CityFolder folder, int contracts) {
        try {
            long needed = GIGABYTE + contracts * BYTES_A_CONTRACT;
            long there = Files.getFileStore(folder.root()).getUsableSpace();
            if (there < needed) {
                throw new Refusal(
                        "磁盘空间不足：%s 只剩 %.1f GB，需要约 %.1f GB。"
                                .formatted(folder.root(), gigabytes(there), gigabytes(needed)),
                        "Not enough disk: %s has %.1f GB left and about %.1f GB are needed."
                                .formatted(folder.root(), gigabytes(there), gigabytes(needed)));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static double gigabytes(long bytes) {
        return (double) bytes / GIGABYTE;
    }
}
