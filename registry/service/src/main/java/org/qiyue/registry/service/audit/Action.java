package org.qiyue.registry.service.audit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody did, as the access log says it. */
@Schema(
        name = "AccessAction",
        description = "列表、查看、显示明文、导出、作出决定、变更、核验、按协议对外提供 / looked through a list, opened one, saw values in clear, "
                + "exported, decided, changed, checked, was handed data by agreement")
public enum Action {
    LIST,
    VIEW,
    REVEAL,
    EXPORT,
    DECIDE,
    CHANGE,
    VERIFY,
    SHARE;

    /** The names, for the check of a parameter. */
    static final String PATTERN = "LIST|VIEW|REVEAL|EXPORT|DECIDE|CHANGE|VERIFY|SHARE";
}
