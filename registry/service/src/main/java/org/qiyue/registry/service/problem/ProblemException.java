package org.qiyue.registry.service.problem;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qiyue.registry.model.Bilingual;
import org.qiyue.registry.model.Refusal;

/** A refusal on its way to the client; it says nothing that the client may not read. */
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Problem problem;
    private final String detailZh;
    private final String detailEn;
    private final Duration retryAfter;
    private final Duration signInWithin;
    private final transient List<Refusal> refusals;

    /** Makes a refusal with its explanation in both languages. */
    public ProblemException(Problem problem, String detailZh, String detailEn) {
        this(problem, detailZh, detailEn, null);
    }

    /** Makes a refusal with its explanation in both languages, and after how long it makes sense to ask again. */
    public ProblemException(Problem problem, String detailZh, String detailEn, Duration retryAfter) {
        this(problem, detailZh, detailEn, retryAfter, null, List.of());
    }

    private ProblemException(
            Problem problem,
            String detailZh,
            String detailEn,
            Duration retryAfter,
            Duration signInWithin,
            List<Refusal> refusals) {
        super(detailEn, null, false, false);
        this.refusals = List.copyOf(refusals);
        this.retryAfter = retryAfter;
        this.signInWithin = signInWithin;
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

    /** The answer to who has not signed in so recently. */
    public static ProblemException stepUp(Duration within) {
        long minutes = Math.max(1, within.toMinutes());
        return new ProblemException(
                Problem.STEP_UP_REQUIRED,
                "此操作须在 " + minutes + " 分钟内以口令和动态口令登录过,请再次登录。",
                "This asks for a sign-in with password and code within the last " + minutes
                        + (minutes == 1 ? " minute" : " minutes") + "; sign in once more.",
                null,
                within,
                List.of());
    }

    /** The answer to an act that the rules refuse, with every reason against it. */
    public static ProblemException refused(List<Refusal> refusals) {
        return new ProblemException(
                Problem.ACT_REFUSED,
                told(refusals, ";", Bilingual::zh) + "。",
                told(refusals, "; ", Bilingual::en) + ".",
                null,
                null,
                refusals);
    }

    private static String told(List<Refusal> refusals, String between, Function<Bilingual, String> language) {
        return refusals.stream().map(Refusal::message).map(language).collect(Collectors.joining(between));
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

    /** Every reason against an act, where that is why; else none. */
    public List<Refusal> refusals() {
        return refusals;
    }

    /** Within how long a sign-in is asked for, where that is why (RFC 9470). */
    public Optional<Duration> signInWithin() {
        return Optional.ofNullable(signInWithin);
    }

    /** After how long it makes sense to ask again, where that is known. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
