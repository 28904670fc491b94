package org.qiyue.ingest.rules.review;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.qiyue.ingest.protocol.Level;
import org.qiyue.ingest.protocol.Severity;
import org.qiyue.ingest.rules.Feed;

/**
 * One rule that is evaluated for a day: what it is called, what it rests on, what it says, and when it fires. The text of
 * every rule is public.
 *
 * @param <S> what it looks at: {@link EmployerOnDay}, {@link PlatformOnDay} or {@link AuthorityOnDay}
 */
public final class ReviewRule<S> {

    private final String id;
    private final Subject subject;
    private final Level level;
    private final Severity severity;
    private final Feed needs;
    private final String basis;
    private final int art74Item;
    private final String messageZh;
    private final String messageEn;
    private final String remedyZh;
    private final String remedyEn;
    private final String conditionZh;
    private final String conditionEn;
    private final Function<S, List<Sighting>> condition;

    /** What its findings are about. */
    public enum Subject {
        CONTRACT,
        EMPLOYER,
        PLATFORM,
        AUTHORITY
    }

    private ReviewRule(Builder<S> text, Function<S, List<Sighting>> condition) {
        this.id = text.id;
        this.subject = text.subject;
        this.level = text.level;
        this.severity = text.severity;
        this.needs = text.needs;
        this.basis = Objects.requireNonNull(text.basis, text.id);
        this.art74Item = text.art74Item;
        this.messageZh = Objects.requireNonNull(text.messageZh, text.id);
        this.messageEn = Objects.requireNonNull(text.messageEn, text.id);
        this.remedyZh = Objects.requireNonNull(text.remedyZh, text.id);
        this.remedyEn = Objects.requireNonNull(text.remedyEn, text.id);
        this.conditionZh = Objects.requireNonNull(text.conditionZh, text.id);
        this.conditionEn = Objects.requireNonNull(text.conditionEn, text.id);
        this.condition = condition;
    }

    /** The public, stable id; a rule about one filing may have the same. */
    public String id() {
        return id;
    }

    /** What its findings are about. */
    public Subject subject() {
        return subject;
    }

    /** RISK, or WARN. */
    public Level level() {
        return level;
    }

    /** How urgent it is; a few findings are more or less so. */
    public Severity severity() {
        return severity;
    }

    /** The register it waits for; empty when the registry itself is enough. */
    public Optional<Feed> needs() {
        return Optional.ofNullable(needs);
    }

    /** The article or standard it rests on. */
    public String basis() {
        return basis;
    }

    /** The item of 劳动合同法 art. 74 it serves, 1 to 7. */
    public int art74Item() {
        return art74Item;
    }

    /** What it says, in Chinese; {@code {}} stands for the particulars. */
    public String messageZh() {
        return messageZh;
    }

    /** What it says, in English; {@code {}} stands for the particulars. */
    public String messageEn() {
        return messageEn;
    }

    /** What to do, in Chinese. */
    public String remedyZh() {
        return remedyZh;
    }

    /** What to do, in English. */
    public String remedyEn() {
        return remedyEn;
    }

    /** When it fires, in Chinese; {@code {name}} stands for a parameter or a figure of the law. */
    public String conditionZh() {
        return conditionZh;
    }

    /** When it fires, in English; {@code {name}} stands for a parameter or a figure of the law. */
    public String conditionEn() {
        return conditionEn;
    }

    @Override
    public String toString() {
        return id + " " + subject;
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

    /** Writes a rule down in the order in which it is read. */
    static final class Builder<S> {

        private static final int CONTRACTS = 2;

        private final String id;
        private final Subject subject;
        private final Level level;
        private Severity severity = Severity.NORMAL;
        private Feed needs;
        private String basis;
        private int art74Item = CONTRACTS;
        private String messageZh;
        private String messageEn;
        private String remedyZh;
        private String remedyEn;
        private String conditionZh;
        private String conditionEn;

        private Builder(String id, Subject subject, Level level) {
            this.id = id;
            this.subject = subject;
            this.level = level;
        }

        Builder<S> severity(Severity other) {
            severity = other;
            return this;
        }

        Builder<S> needs(Feed feed) {
            needs = feed;
            return this;
        }

        Builder<S> art74Item(int item) {
            art74Item = item;
            return this;
        }

        Builder<S> basis(String text) {
            basis = text;
            return this;
        }

        Builder<S> says(String zh, String en) {
            messageZh = zh;
            messageEn = en;
            return this;
        }

        Builder<S> remedy(String zh, String en) {
            remedyZh = zh;
            remedyEn = en;
            return this;
        }

        Builder<S> when(String zh, String en) {
            conditionZh = zh;
            conditionEn = en;
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
