package org.qiyue.registry.service.job;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How jobs are done. */
@ConfigMapping(prefix = "qiyue.job")
interface JobConfig {

    /** How many an instance does at once. */
    @WithDefault("2")
    int atOnce();

    /** How long a silent instance keeps a job to itself. */
    @WithDefault("60s")
    Duration lease();

    /** How often a job is begun before it is given up. */
    @WithDefault("3")
    int attempts();

    /** How long a file is kept. */
    @WithDefault("24h")
    Duration kept();

    /** How long a job waits for a second official. */
    @WithDefault("7d")
    Duration waits();

    /** How long a job that is over is remembered. */
    @WithDefault("180d")
    Duration remembered();

    /** How often an idle instance looks for work. */
    @WithDefault("1s")
    Duration idle();

    /** How long after its start an instance looks for the first time whether what is kept has to be counted anew. */
    @WithDefault("30s")
    Duration upkeepAfter();
}
