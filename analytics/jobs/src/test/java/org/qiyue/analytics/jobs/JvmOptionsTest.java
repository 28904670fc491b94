package org.qiyue.analytics.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.launcher.JavaModuleOptions;
import org.junit.jupiter.api.Test;

class JvmOptionsTest {

    /** What Spark asks for and this job does without: vectors of its machine-learning library, old Kerberos, TLS. */
    private static final List<String> NOT_NEEDED = List.of(
            "--add-modules=jdk.incubator.vector",
            "--add-opens=java.base/sun.security.action=ALL-UNNAMED",
            "-Dio.netty.handler.ssl.defaultEndpointVerificationAlgorithm=NONE");

    @Test
    void theFileHoldsWhatSparkAsksFor() throws IOException {
        List<String> asked = Arrays.stream(
                        JavaModuleOptions.defaultModuleOptions().split(" "))
                .filter(option -> !NOT_NEEDED.contains(option))
                .toList();

        assertThat(options()).containsExactlyInAnyOrderElementsOf(asked);
    }

    private static List<String> options() throws IOException {
        try (InputStream resource = StatisticsMain.class.getResourceAsStream("jvm-options")) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
