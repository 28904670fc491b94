package org.qiyue.deploy.e2e;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A random inspection from its plan to its publication, drawn again by the offline command from what is handed out. */
@ExtendWith(SharedCity.class)
class DrawMonthIT {

    private static final Path MODEL = Programs.TOP.resolve("registry/model/target/classes");

    @Test
    void aPlanIsDrawnInspectedAndPublishedAndAnybodyDrawsItAgain(@TempDir Path folder) throws Exception {
        Story.of("draw")
                .official("QIYUE_SUPERVISOR", "chaoyang")
                .official("QIYUE_HEAD", "chaoyang-approver")
                .official("QIYUE_INSPECTOR", "chaoyang-inspector")
                .official("QIYUE_SECOND_INSPECTOR", "chaoyang-inspector2")
                .with("QIYUE_FOLDER", folder.toString())
                .with(
                        "QIYUE_JAVA",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString())
                .with("QIYUE_DRAW", MODEL.toString())
                .tell(Duration.ofMinutes(9));
    }
}
