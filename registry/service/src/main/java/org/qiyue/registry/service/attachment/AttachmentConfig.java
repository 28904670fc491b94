package org.qiyue.registry.service.attachment;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much is taken of attachments. */
@ConfigMapping(prefix = "qiyue.attachment")
interface AttachmentConfig {

    /** The longest file in bytes. */
    @WithDefault("20971520")
    long mostBytes();

    /** The most files of a case. */
    @WithDefault("200")
    int mostOfCase();
}
