package org.qiyue.registry.service.problem;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/** A refusal on its way to the client; it says nothing that the client may not read. */
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Problem problem;
    private final String detailZh;
    private final String detailEn;
    private final Duration retryAfter;

    /** Makes a refusal with its explanation in both languages. */
    public ProblemException(Problem problem, String detailZh, String detailEn) {
        this(problem, detailZh, detailEn, null);
    }

    /** Makes a refusal with its explanation in both languages, and after how long it makes sense to ask again. */
    public ProblemException(Problem problem, String detailZh, String detailEn, Duration retryAfter) {
        super(detailEn, null, false, false);
        this.retryAfter = retryAfter;
        this.problem = Objects.requireNonNull(problem);
        this.detailZh = Objects.requireNonNull(detailZh);
        this.detailEn = Objects.requireNonNull(detailEn);
    }

    /** The answer for something that does not exist, or that the caller may not know to exist. */
    public static ProblemException notFound() {
        return new ProblemException(
                Problem.NOT_FOUND,
                "所请求的内容不存在,或不在您的监管范围内。",
                "What was asked for does not exist or lies outside your area of supervision.");
    }

    /** The kind of refusal. */
    public Problem problem() {
        return problem;
    }

    /** The explanation in Chinese. */
    public String detailZh() {
        return detailZh;
    }

    /** The explanation in English. */
    public String detailEn() {
        return detailEn;
    }

    /** After how long it makes sense to ask again, where that is known. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
