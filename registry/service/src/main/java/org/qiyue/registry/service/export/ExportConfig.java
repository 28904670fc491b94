package org.qiyue.registry.service.export;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much may be taken out of the register. */
@ConfigMapping(prefix = "qiyue.export")
interface ExportConfig {

    /** Above so many rows a second official of the unit has to grant an export. */
    @WithDefault("1000")
    int fourEyesAbove();

    /** The most rows of one export. */
    @WithDefault("200000")
    int mostRows();

    /** The most rows of all exports of an account on a day of Beijing. */
    @WithDefault("200000")
    long rowsADay();

    /** The most exports of an account that are not over. */
    @WithDefault("10")
    int unfinished();

    /** The longest that one may take. */
    @WithDefault("15m")
    Duration longest();
}
