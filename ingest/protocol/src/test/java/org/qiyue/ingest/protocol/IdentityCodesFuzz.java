package org.qiyue.ingest.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.regex.Pattern;
import org.qiyue.registry.model.CreditCode;
import org.qiyue.registry.model.ResidentId;
import org.qiyue.registry.model.Sex;

/** Identity numbers and credit codes against the standards' formulas, written down a second time. */
class IdentityCodesFuzz {
    private static final Pattern RESIDENT = Pattern.compile("[0-9]{17}[0-9X]");
    private static final Pattern CREDIT = Pattern.compile("[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    @FuzzTest
    void agreeWithTheirStandards(FuzzedDataProvider choice) {
        String text = switch (choice.consumeInt(0, 3)) {
            case 0 -> choice.consumeRemainingAsString();
            case 1 -> choice.consumeRemainingAsAsciiString();
            case 2 -> digits(choice, 17);
            default -> letters(choice, 17);
        };
        resident(text);
        credit(text);
        if (text.length() == 17) {
            completed(text);
        }
    }

    private static void resident(String text) {
        boolean wellFormed = RESIDENT.matcher(text).matches();
        boolean valid = wellFormed && residentSum(text) == 1;
        LocalDate born = wellFormed ? day(text.substring(6, 14)) : null;
        assertThat(Bounds.within(() -> ResidentId.isWellFormed(text))).isEqualTo(wellFormed);
        assertThat(Bounds.within(() -> ResidentId.hasValidCheckCharacter(text))).isEqualTo(valid);
        assertThat(ResidentId.birthDate(text).orElse(null)).isEqualTo(born);
        assertThat(ResidentId.sex(text).map(Sex.MALE::equals).orElse(null))
                .isEqualTo(wellFormed ? (text.charAt(16) - '0') % 2 == 1 : null);
        if (valid && born != null) {
            ResidentId id = new ResidentId(text);
            assertThat(id.value()).isEqualTo(text);
            assertThat(id.toString()).doesNotContain(text.substring(6, 14));
        } else {
            assertThat(refuses(() -> new ResidentId(text))).isTrue();
        }
    }

    private static void credit(String text) {
        boolean wellFormed = CREDIT.matcher(text).matches();
        boolean valid = wellFormed && creditSum(text) == 0 && organisationSum(text.substring(8, 17)) == 0;
        assertThat(Bounds.within(() -> CreditCode.isWellFormed(text))).isEqualTo(wellFormed);
        assertThat(Bounds.within(() -> CreditCode.isValid(text))).isEqualTo(valid);
        assertThat(refuses(() -> new CreditCode(text))).isEqualTo(!valid);
        if (valid) {
            CreditCode code = new CreditCode(text);
            assertThat(text).contains(code.registrarDivision() + code.organisationCode());
        }
    }

    /** What the check characters complete is what the codes accept. */
    private static void completed(String first17) {
        if (RESIDENT.matcher(first17 + "0").matches()) {
            String number = first17 + ResidentId.check(first17);
            assertThat(ResidentId.hasValidCheckCharacter(number)).isTrue();
            resident(number);
        } else {
            assertThat(refuses(() -> ResidentId.check(first17))).isTrue();
        }
        if (CREDIT.matcher(first17 + "0").matches()) {
            String inner = first17.substring(0, 16) + CreditCode.organisationCheck(first17.substring(8, 16));
            String code = inner + CreditCode.checkCharacter(inner);
            assertThat(CreditCode.isValid(code)).isTrue();
            credit(code);
        }
    }

    /** ISO 7064 MOD 11-2 over all eighteen: 1 when the check character is right. */
    private static int residentSum(String number) {
        BigInteger sum = BigInteger.ZERO;
        for (int i = 0; i < 18; i++) {
            int value = number.charAt(i) == 'X' ? 10 : number.charAt(i) - '0';
            sum = sum.add(BigInteger.TWO.pow(17 - i).multiply(BigInteger.valueOf(value)));
        }
        return sum.mod(BigInteger.valueOf(11)).intValue();
    }

    /** GB 32100: weights are the powers of three, and the whole sums up to a multiple of 31. */
    private static int creditSum(String code) {
        BigInteger sum = BigInteger.ZERO;
        for (int i = 0; i < 18; i++) {
            int weight = i == 17
                    ? 1
                    : BigInteger.valueOf(3).pow(i).mod(BigInteger.valueOf(31)).intValue();
            sum = sum.add(BigInteger.valueOf((long) weight * ALPHABET.indexOf(code.charAt(i))));
        }
        return sum.mod(BigInteger.valueOf(31)).intValue();
    }

    /** GB 11714: the whole, its check character counting ten for X, sums up to a multiple of eleven. */
    private static int organisationSum(String code) {
        int[] weights = {3, 7, 9, 10, 5, 8, 4, 2, 1};
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            char c = code.charAt(i);
            int value = i == 8 && c == 'X' ? 10 : Character.digit(c, 36);
            if (i == 8 && c > '9' && c != 'X') {
                return -1;
            }
            sum += weights[i] * value;
        }
        return sum % 11;
    }

    private static LocalDate day(String digits) {
        try {
            return LocalDate.parse(digits, DAY);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static boolean refuses(Runnable work) {
        try {
            work.run();
            return false;
        } catch (IllegalArgumentException refused) {
            return true;
        }
    }

    private static String digits(FuzzedDataProvider choice, int count) {
        StringBuilder text = new StringBuilder();
        while (text.length() < count) {
            text.append(choice.consumeInt(0, 9));
        }
        return text.append(choice.consumeAsciiString(1)).toString();
    }

    private static String letters(FuzzedDataProvider choice, int count) {
        StringBuilder text = new StringBuilder();
        while (text.length() < count) {
            boolean registrar = text.length() >= 2 && text.length() < 8;
            text.append(ALPHABET.charAt(choice.consumeInt(0, registrar ? 9 : ALPHABET.length() - 1)));
        }
        return text.append(choice.consumeAsciiString(1)).toString();
    }
}
