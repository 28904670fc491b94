package org.qiyue.ingest.rules.review;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.qiyue.ingest.protocol.Level;
import org.qiyue.ingest.rules.RuleText;

/**
 * One rule that is evaluated for a day: what it says, what its findings are about, and when it fires. Its level is RISK, or
 * WARN.
 *
 * @param <S> what it looks at: {@link EmployerOnDay}, {@link PlatformOnDay} or {@link AuthorityOnDay}
 */
public final class ReviewRule<S> extends RuleText {

    private final Subject subject;
    private final Function<S, List<Sighting>> condition;

    /** What its findings are about. */
    public enum Subject {
        CONTRACT,
        EMPLOYER,
        PLATFORM,
        AUTHORITY
    }

    private ReviewRule(Builder<S> written, Function<S, List<Sighting>> condition) {
        super(written);
        this.subject = written.subject;
        this.condition = condition;
    }

    /** What its findings are about. */
    public Subject subject() {
        return subject;
    }

    @Override
    public String toString() {
        return id() + " " + subject;
    }

    List<Sighting> sightings(S seen) {
        return condition.apply(seen);
    }

    static Builder<EmployerOnDay> contract(String id, Level level) {
        return new Builder<>(id, Subject.CONTRACT, level);
    }

    static Builder<EmployerOnDay> employer(String id) {
        return new Builder<>(id, Subject.EMPLOYER, Level.RISK);
    }

    static Builder<PlatformOnDay> platform(String id) {
        return new Builder<>(id, Subject.PLATFORM, Level.RISK);
    }

    static Builder<AuthorityOnDay> authority(String id) {
        return new Builder<>(id, Subject.AUTHORITY, Level.RISK);
    }

    /** Writes a rule about a day: what it says, and its condition in code. */
    static final class Builder<S> extends RuleText.Writing<Builder<S>> {

        private final Subject subject;

        private Builder(String id, Subject subject, Level level) {
            super(id, level);
            this.subject = subject;
        }

        @Override
        protected Builder<S> self() {
            return this;
        }

        ReviewRule<S> fires(Function<S, List<Sighting>> condition) {
            return new ReviewRule<>(this, condition);
        }
    }

    /** A condition that looks at contract by contract. */
    static Function<EmployerOnDay, List<Sighting>> each(
            BiFunction<EmployerOnDay, ContractOnDay, Optional<Sighting>> condition) {
        return employer -> employer.contracts().stream()
                .flatMap(contract -> condition.apply(employer, contract).stream())
                .toList();
    }
}
