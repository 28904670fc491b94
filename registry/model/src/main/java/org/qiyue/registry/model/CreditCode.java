package org.qiyue.registry.model;

import java.util.Objects;

/**
 * A unified social credit code (统一社会信用代码, GB 32100-2015): eighteen characters, among them an organisation code
 * (GB 11714) with a check character of its own.
 *
 * <p>Characters 3 to 8 name the division of the first registrar. They never change when the employer moves, so they say
 * nothing about the district that supervises it.
 *
 * @param value the eighteen characters, upper case
 */
public record CreditCode(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final int LENGTH = 18;
    private static final int REGISTRAR_FROM = 2;
    private static final int REGISTRAR_TO = 8;
    private static final int ORGANISATION_TO = 17;

    public CreditCode {
        Objects.requireNonNull(value, "value");
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a unified social credit code: " + value);
        }
    }

    /** Whether the text has eighteen characters of the standard's alphabet (no I, O, S, V, Z), 3 to 8 being digits. */
    public static boolean isWellFormed(String text) {
        if (text == null || text.length() != LENGTH) {
            return false;
        }
        for (int i = 0; i < LENGTH; i++) {
            char character = text.charAt(i);
            boolean digit = character >= '0' && character <= '9';
            boolean registrar = i >= REGISTRAR_FROM && i < REGISTRAR_TO;
            if (registrar ? !digit : ALPHABET.indexOf(character) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether the text is well-formed and both check characters, outer and inner, are right. */
    public static boolean isValid(String text) {
        return isWellFormed(text)
                && checkCharacterOf(text) == text.charAt(LENGTH - 1)
                && organisationCheck(text, REGISTRAR_TO) == text.charAt(ORGANISATION_TO - 1);
    }

    /**
     * The check character of the first seventeen characters (GB 32100).
     *
     * @throws IllegalArgumentException when the argument is not seventeen characters of the alphabet
     */
    public static char checkCharacter(String first17) {
        requireLength(first17, LENGTH - 1);
        return checkCharacterOf(first17);
    }

    /** The check character of the seventeen characters with which a text begins. */
    private static char checkCharacterOf(String text) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            int index = ALPHABET.indexOf(text.charAt(i));
            if (index < 0) {
                throw new IllegalArgumentException("character outside the alphabet at " + i);
            }
            sum += WEIGHTS[i] * index;
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }

    /**
     * The check character of an organisation code's first eight characters (GB 11714; A is 10, Z is 35).
     *
     * @throws IllegalArgumentException when the argument is not eight digits or capital letters
     */
    public static char organisationCheck(String first8) {
        requireLength(first8, ORGANISATION_WEIGHTS.length);
        return organisationCheck(first8, 0);
    }

    /** The check character of the eight characters from a place on. */
    private static char organisationCheck(String text, int from) {
        int sum = 0;
        for (int i = 0; i < ORGANISATION_WEIGHTS.length; i++) {
            sum += ORGANISATION_WEIGHTS[i] * organisationValue(text.charAt(from + i));
        }
        int check = 11 - sum % 11;
        return check == 10 ? 'X' : (char) ('0' + check % 11);
    }

    /** The six digits of the division where the employer was first registered; 100000 is the national registrar. */
    public String registrarDivision() {
        return value.substring(REGISTRAR_FROM, REGISTRAR_TO);
    }

    /** The nine characters of the organisation code. */
    public String organisationCode() {
        return value.substring(REGISTRAR_TO, ORGANISATION_TO);
    }

    @Override
    public String toString() {
        return value;
    }

    private static void requireLength(String text, int length) {
        if (text.length() != length) {
            throw new IllegalArgumentException(length + " characters expected");
        }
    }

    private static int organisationValue(char character) {
        if (character >= '0' && character <= '9') {
            return character - '0';
        }
        if (character >= 'A' && character <= 'Z') {
            return character - 'A' + 10;
        }
        throw new IllegalArgumentException("digit or capital letter expected");
    }
}
