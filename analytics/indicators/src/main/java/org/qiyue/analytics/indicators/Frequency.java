package org.qiyue.analytics.indicators;

import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Pattern;

/** How often a figure is measured, and how its periods are written: with the codes and in the forms of SDMX. */
public enum Frequency {
    /** {@code 2026-01}. */
    MONTHLY("M", "[0-9]{4}-(0[1-9]|1[0-2])"),
    /** {@code 2026-Q1}. */
    QUARTERLY("Q", "[0-9]{4}-Q[1-4]"),
    /** {@code 2026}. */
    YEARLY("A", "[0-9]{4}");

    private final String code;
    private final Pattern form;

    Frequency(String code, String form) {
        this.code = code;
        this.form = Pattern.compile(form);
    }

    /** Its code in SDMX's list CL_FREQ. */
    public String code() {
        return code;
    }

    /**
     * That of a period, told by its form.
     *
     * @throws IllegalArgumentException when no period is written like that
     */
    public static Frequency of(String period) {
        Objects.requireNonNull(period, "period");
        return Arrays.stream(values())
                .filter(each -> each.form.matcher(period).matches())
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("a period is 2026-01, 2026-Q1 or 2026, not '" + period + "'"));
    }
}
