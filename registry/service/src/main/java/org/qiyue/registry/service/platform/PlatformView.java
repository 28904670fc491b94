package org.qiyue.registry.service.platform;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A signing platform as the API shows it. */
@Schema(name = "Platform")
public record PlatformView(
        String platformCode, String nameZh, String nameEn, Kind kind, Status status, LocalDate registeredOn) {

    /** Who runs it, for whom. */
    @Schema(name = "PlatformKind")
    public enum Kind {
        THIRD_PARTY,
        SELF_BUILT,
        GOVERNMENT
    }

    /** Whether it may file. */
    @Schema(name = "PlatformStatus")
    public enum Status {
        ACTIVE,
        SUSPENDED,
        TERMINATED,
        SANDBOX
    }

    static PlatformView of(Platform platform) {
        return new PlatformView(
                platform.platformCode,
                platform.nameZh,
                platform.nameEn,
                Kind.valueOf(platform.kind),
                Status.valueOf(platform.status),
                platform.registeredOn);
    }
}
