package org.qiyue.registry.service.access;

import java.util.Collection;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The part of the registry a caller may see. {@link #value()} is what the row-level security of the database reads; the empty
 * value opens no row, and that of {@link Figures} none of the register.
 */
public sealed interface Scope {

    /**
     * What is signed for each transaction. {@code registry.scope()} answers it in the database, but for {@link Figures}: of these it
     * answers null, and {@code registry.scope_figures()} the area.
     */
    String value();

    /**
     * The scope of a role in a unit of the bureau.
     *
     * @param unit 110000 for the city, the code of a supervision area, or empty for none
     * @throws IllegalArgumentException when it is none of them
     */
    static Scope of(String role, String unit) {
        if (unit.isEmpty()) {
            return new Nothing();
        }
        if (Roles.OF_FIGURES.contains(role)) {
            return new Figures(unit);
        }
        return unit.equals(City.CODE) ? new City() : new District(unit);
    }

    /** The unit of the bureau whose business the caller does, 110000 for the city; nothing for all others. */
    default Optional<String> unit() {
        if (this instanceof District district) {
            return Optional.of(district.area());
        }
        if (this instanceof Figures figures) {
            return Optional.of(figures.area());
        }
        return this instanceof City ? Optional.of(City.CODE) : Optional.empty();
    }

    /** Whether what belongs so may be seen. */
    boolean covers(Belonging row);

    /** The whole city. */
    record City() implements Scope {

        /** Code of the city as a unit. */
        public static final String CODE = "110000";

        @Override
        public String value() {
            return CODE;
        }

        @Override
        public boolean covers(Belonging row) {
            return true;
        }
    }

    /** One supervision area, by its six-digit code. */
    record District(String area) implements Scope {
        private static final Pattern CODE = Pattern.compile("[0-9]{6}");

        public District {
            if (!CODE.matcher(area).matches() || area.equals(City.CODE)) {
                throw new IllegalArgumentException("not the code of a supervision area");
            }
        }

        @Override
        public String value() {
            return area;
        }

        @Override
        public boolean covers(Belonging row) {
            return row.areas().contains(area);
        }
    }

    /** What one platform filed. */
    record Platform(String code) implements Scope {
        private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{1,31}");

        public Platform {
            if (!isCode(code)) {
                throw new IllegalArgumentException("not a platform code");
            }
        }

        static boolean isCode(String code) {
            return CODE.matcher(Objects.requireNonNull(code)).matches();
        }

        @Override
        public String value() {
            return "platform:" + code;
        }

        @Override
        public boolean covers(Belonging row) {
            return false;
        }
    }

    /** An employer: its own file and the contracts it has. */
    record Employer(String creditCode) implements Scope {
        private static final Pattern CODE = Pattern.compile("[0-9A-Z]{18}");

        public Employer {
            if (!isCode(creditCode)) {
                throw new IllegalArgumentException("not a credit code");
            }
        }

        static boolean isCode(String code) {
            return CODE.matcher(Objects.requireNonNull(code)).matches();
        }

        @Override
        public String value() {
            return "employer:" + creditCode;
        }

        @Override
        public boolean covers(Belonging row) {
            return creditCode.equals(row.creditCode());
        }
    }

    /**
     * A worker: the contracts that are in his name. Which these are is known to the database alone, by the blind index of his
     * document.
     *
     * @param index 32 hexadecimal digits
     */
    record Worker(String index) implements Scope {
        private static final Pattern INDEX = Pattern.compile("[0-9a-f]{32}");

        public Worker {
            if (!isIndex(index)) {
                throw new IllegalArgumentException("not a blind index");
            }
        }

        static boolean isIndex(String index) {
            return INDEX.matcher(Objects.requireNonNull(index)).matches();
        }

        @Override
        public String value() {
            return "worker:" + index;
        }

        @Override
        public boolean covers(Belonging row) {
            return row.creditCode() != null;
        }

        @Override
        public String toString() {
            return "Worker";
        }
    }

    /**
     * A sector department: the employers of sections and divisions of GB/T 4754.
     *
     * @param codes such as H and I65, at least one
     */
    record Sector(Set<String> codes) implements Scope {
        private static final Pattern CODE = Pattern.compile("[A-T](?:[0-9]{2})?");

        public Sector {
            if (!areCodes(codes)) {
                throw new IllegalArgumentException("not sections or divisions of GB/T 4754");
            }
            codes = Collections.unmodifiableSet(new TreeSet<>(codes));
        }

        static boolean areCodes(Collection<String> codes) {
            return !codes.isEmpty()
                    && codes.stream().allMatch(code -> CODE.matcher(code).matches());
        }

        @Override
        public String value() {
            return "sector:" + String.join(",", codes);
        }

        @Override
        public boolean covers(Belonging row) {
            return row.industries().stream().anyMatch(industry -> codes.stream().anyMatch(industry::startsWith));
        }
    }

    /**
     * Figures as an area or, by {@link City#CODE}, the city sees them, and the survey frames behind them; no row of the registry, for
     * {@code registry.scope()} does not tell of it.
     */
    record Figures(String area) implements Scope {

        public Figures {
            if (!District.CODE.matcher(area).matches()) {
                throw new IllegalArgumentException("neither the city nor the code of a supervision area");
            }
        }

        @Override
        public String value() {
            return "figures:" + area;
        }

        @Override
        public boolean covers(Belonging row) {
            return false;
        }
    }

    /** No row at all. */
    record Nothing() implements Scope {
        @Override
        public String value() {
            return "";
        }

        @Override
        public boolean covers(Belonging row) {
            return false;
        }
    }
}
