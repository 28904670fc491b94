package org.qiyue.registry.service.oversight;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was changed about a platform. */
@Schema(name = "PlatformChangeKind")
public enum ChangeKind {
    APPLICATION_CREATED,
    APPLICATION_EDITED,
    ITEM_DECLARED,
    ITEM_REVIEWED,
    APPLICATION_SUBMITTED,
    APPLICATION_APPROVED,
    APPLICATION_RETURNED,
    APPLICATION_REFUSED,
    ADMISSION_RUN,
    PLATFORM_REGISTERED,
    PLATFORM_SUSPENDED,
    PLATFORM_RESUMED,
    CERTIFICATE_ADDED,
    CERTIFICATE_REVOKED,
    QUALIFICATION_ENTERED,
    QUALIFICATION_CHANGED,
    QUALIFICATION_VERIFIED,
    INCIDENT_REPORTED,
    INCIDENT_CLOSED,
    COMPROMISE_NOTICED
}
