package org.qiyue.registry.service.access;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The part of the registry a caller may see. {@link #value()} is what the row-level security of the database reads;
 * the empty value opens no row.
 */
public sealed interface Scope {

    /** What {@code registry.scope()} answers in the database. */
    String value();

    /** Whether something that belongs to these areas may be seen; areas that are not known are null. */
    boolean covers(List<String> areas);

    /** The whole city. */
    record City() implements Scope {

        /** Code of the city as a unit. */
        public static final String CODE = "110000";

        @Override
        public String value() {
            return CODE;
        }

        @Override
        public boolean covers(List<String> areas) {
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
        public boolean covers(List<String> areas) {
            return areas.contains(area);
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
        public boolean covers(List<String> areas) {
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
        public boolean covers(List<String> areas) {
            return false;
        }
    }
}
