package org.qiyue.registry.service.alert;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an alert was closed. */
@Schema(
        name = "AlertClosing",
        description =
                "新事实(订立、支付、续订、变更、终结、交付)消除;经核实已改正;误报、无管辖权、超过时效、轻微、其他原因排除;并入、转案件 / cleared by a new fact; repaired as a "
                        + "person found; dismissed as false, not competent, too old, minor or for another reason; merged; in a case")
public enum ClosingKind {
    CONCLUSION,
    PAYMENT,
    RENEWAL,
    AMENDMENT,
    ENDING,
    DELIVERY,
    REPAIR,
    FALSE_LEAD,
    NOT_COMPETENT,
    TOO_OLD,
    MINOR,
    OTHER,
    MERGED,
    CASE;

    /** Why an official may dismiss one. */
    @Schema(
            name = "AlertDismissal",
            description = "误报、无管辖权、超过时效、轻微且已改正、其他 / false lead, not competent, too old, minor and repaired, other")
    public enum Dismissal {
        FALSE_LEAD,
        NOT_COMPETENT,
        TOO_OLD,
        MINOR,
        OTHER;

        ClosingKind kind() {
            return ClosingKind.valueOf(name());
        }
    }
}
