package org.qiyue.registry.store.intake;

/** Why a receipt was not published when its turn came. */
public enum AsideReason {
    /** Its topic does not exist; it is sent once the topic does. */
    NO_TOPIC,
    /** The broker will never take it; a person has to look. */
    REFUSED
}
