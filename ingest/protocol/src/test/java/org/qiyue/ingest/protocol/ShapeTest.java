package org.qiyue.ingest.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShapeTest {
    private static final String CHARACTERS = "0123459abcfgzATUVXIOL-  \u0660\u4e2d";

    static List<String> expressions() {
        return List.of(
                ((PatternForm) Blocks.UUID).pattern(),
                ((PatternForm) Blocks.DIGEST).pattern(),
                ((PatternForm) Blocks.CERTIFICATE_SERIAL).pattern(),
                ((PatternForm) Blocks.REGISTRY_CONTRACT_ID).pattern(),
                ((PatternForm) Blocks.MANDATORY_CLAUSES).pattern(),
                CodeForm.division().pattern(),
                CodeForm.occupation().pattern(),
                CodeForm.industry().pattern());
    }

    /** Random texts, and the shape's own with one character put, changed or taken, as a matcher sees them. */
    @ParameterizedTest
    @MethodSource("expressions")
    void matchesWhatTheExpressionMatches(String expression) {
        Pattern pattern = Pattern.compile(expression);
        Shape shape = Shape.of(expression);
        Random random = new Random(7);
        int matched = 0;
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder(
                    "1-23-45-67 C1310 110105 000111010 0193a1de-7000-7000-8000-0123456789ab 01JD0000000000000000000000 "
                            .split(" ")[random.nextInt(6)]);
            if (random.nextInt(4) == 0) {
                text.append("0123456789abcdef".repeat(4)).delete(0, random.nextInt(text.length()));
            }
            for (int changes = random.nextInt(3); changes > 0 && text.length() > 0; changes--) {
                int at = random.nextInt(text.length());
                char other = CHARACTERS.charAt(random.nextInt(CHARACTERS.length()));
                switch (random.nextInt(3)) {
                    case 0 -> text.insert(at, other);
                    case 1 -> text.setCharAt(at, other);
                    default -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(4)));
                }
            }
            boolean expected = pattern.matcher(text).matches();
            matched += expected ? 1 : 0;
            assertThat(shape.matches(text.toString())).as(text.toString()).isEqualTo(expected);
        }
        assertThat(matched).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a*", "a+", "a?", "a|b", "[^a]", "^a", "(a)", "\\w", "a)", "[\\d]"})
    void refusesWhatItDoesNotRead(String expression) {
        assertThatThrownBy(() -> Shape.of(expression)).isInstanceOf(IllegalArgumentException.class);
    }
}
