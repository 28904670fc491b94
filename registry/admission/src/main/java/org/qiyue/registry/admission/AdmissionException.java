package org.qiyue.registry.admission;

import java.util.Objects;

/** A step that was not done; it may be repeated once its cause is gone. */
public final class AdmissionException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Why a step was not done. */
    public enum Cause {
        /** Broker or identity provider cannot be reached, or did not answer in time: whether it was done is not known. */
        UNREACHABLE,
        /** The account of this service may not do it. */
        NOT_ALLOWED,
        /** What was asked for was refused. */
        REFUSED,
        /** What stands there is another's, or lacks what is needed. */
        CONFLICT
    }

    private final Cause kind;
    private final String detailZh;
    private final String detailEn;

    AdmissionException(Cause kind, String detailZh, String detailEn, Throwable cause) {
        super(detailEn, cause);
        this.kind = Objects.requireNonNull(kind);
        this.detailZh = Objects.requireNonNull(detailZh);
        this.detailEn = Objects.requireNonNull(detailEn);
    }

    /** Why it was not done. */
    public Cause kind() {
        return kind;
    }

    /** What an official may read of it, in Chinese. */
    public String detailZh() {
        return detailZh;
    }

    /** What an official may read of it, in English. */
    public String detailEn() {
        return detailEn;
    }
}
