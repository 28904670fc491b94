package org.qiyue.registry.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A citizen identity number (公民身份号码, GB 11643-1999): eighteen characters, the last a check character.
 *
 * <p>The value exists only when its form, check character and birth date hold. The static questions may be asked of any
 * text, so that each defect can be told apart. The first six digits are not tested against today's divisions: abolished
 * codes stay in a number for life.
 *
 * @param value the eighteen characters, upper case
 */
public record ResidentId(String value) {

    private static final int LENGTH = 18;
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_CHARACTERS = "10X98765432";

    public ResidentId {
        Objects.requireNonNull(value, "value");
        if (!hasValidCheckCharacter(value) || birthDate(value).isEmpty()) {
            throw new IllegalArgumentException("not a citizen identity number");
        }
    }

    /** Whether the text is seventeen digits followed by a digit or a capital X; fifteen-digit numbers are not. */
    public static boolean isWellFormed(String text) {
        if (text == null || text.length() != LENGTH) {
            return false;
        }
        char last = text.charAt(LENGTH - 1);
        return isDigits(text, LENGTH - 1) && (last == 'X' || isDigit(last));
    }

    /** Whether the text is well-formed and its last character is the check character of the seventeen before it. */
    public static boolean hasValidCheckCharacter(String text) {
        return isWellFormed(text) && checkOf(text) == text.charAt(LENGTH - 1);
    }

    /**
     * The check character of the first seventeen digits.
     *
     * @throws IllegalArgumentException when the argument is not seventeen digits
     */
    public static char check(String first17) {
        if (first17.length() != LENGTH - 1 || !isDigits(first17, LENGTH - 1)) {
            throw new IllegalArgumentException("seventeen digits expected");
        }
        return checkOf(first17);
    }

    /** The check character of the seventeen digits with which a text begins. */
    private static char checkOf(String text) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (text.charAt(i) - '0');
        }
        return CHECK_CHARACTERS.charAt(sum % 11);
    }

    /** The birth date in digits 7 to 14 of a well-formed text; empty when ill-formed or no date of the calendar. */
    public static Optional<LocalDate> birthDate(String text) {
        if (!isWellFormed(text)) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(number(text, 6, 10), number(text, 10, 12), number(text, 12, 14)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** The sex in digit 17 of a well-formed text: odd male, even female; empty when ill-formed. */
    public static Optional<Sex> sex(String text) {
        return isWellFormed(text)
                ? Optional.of((text.charAt(16) - '0') % 2 == 1 ? Sex.MALE : Sex.FEMALE)
                : Optional.empty();
    }

    /** The day of birth. */
    public LocalDate birthDate() {
        return birthDate(value).orElseThrow();
    }

    /** The sex recorded in the number. */
    public Sex sex() {
        return sex(value).orElseThrow();
    }

    /** Masked, so that a stray log line tells nobody's number. */
    @Override
    public String toString() {
        return "ResidentId[" + value.substring(0, 3) + "***********" + value.substring(14) + "]";
    }

    private static boolean isDigits(String text, int length) {
        for (int i = 0; i < length; i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = 10 * number + text.charAt(i) - '0';
        }
        return number;
    }
}
