package org.qiyue.registry.service.register;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How files of registers are taken in. */
@ConfigMapping(prefix = "qiyue.register-file")
interface RegisterConfig {

    /** The longest file in bytes. */
    @WithDefault("67108864")
    long mostBytes();

    /** The most files of an account that are neither loaded nor given up. */
    @WithDefault("5")
    int mostFiles();

    /** How long a file that nobody loads is kept, and the report of one that was loaded. */
    @WithDefault("24h")
    Duration kept();

    /** The longest that a check or a load may take. */
    @WithDefault("30m")
    Duration longest();
}
