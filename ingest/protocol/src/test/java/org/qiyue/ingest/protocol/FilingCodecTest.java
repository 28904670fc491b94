package org.qiyue.ingest.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilingCodecTest {
    private final FilingCodec codec = new FilingCodec();

    static List<Filing> filings() {
        return Filings.all();
    }

    @ParameterizedTest
    @MethodSource("filings")
    void readsBackWhatItWrites(Filing filing) {
        FilingReading.Attributed reading = attributed(codec.write(filing));
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.filing().getClass()).isEqualTo(filing.getClass());
        assertThat(codec.write(reading.filing())).isEqualTo(codec.write(filing));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "[]", "7", "{", "{}", "{}{}", "{\"id\":\"a\"}", "{\"id\":1,\"source\":\"b\"}", "\uFEFF{}"})
    void putsWhatNobodyFiledIntoQuarantine(String event) {
        assertThat(codec.read(event.getBytes(StandardCharsets.UTF_8))).isInstanceOf(FilingReading.Unattributable.class);
    }

    @Test
    void putsBrokenUtf8AndOverlongEventsIntoQuarantine() {
        byte[] broken = "{\"id\":\"a\",\"source\":\"b\",\"x\":\"?\"}".getBytes(StandardCharsets.ISO_8859_1);
        broken[broken.length - 3] = (byte) 0xC0;
        assertThat(codec.read(broken)).isInstanceOf(FilingReading.Unattributable.class);
        byte[] event = codec.write(Filings.concluded());
        byte[] large = new byte[Wire.MAX_EVENT_BYTES + 1];
        java.util.Arrays.fill(large, (byte) ' ');
        System.arraycopy(event, 0, large, 0, event.length);
        assertThat(codec.read(large)).isInstanceOf(FilingReading.Unattributable.class);
        assertThat(attributed(java.util.Arrays.copyOf(large, Wire.MAX_EVENT_BYTES))
                        .findings())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"termType\":\"1\"           | \"termType\":\"7\"               | A02 | /data/contract/termType",
                "\"wageAmount\":18000         | \"wageAmount\":18e3              | A02 | /data/contract/wageAmount",
                "\"wageAmount\":18000         | \"wageAmount\":\"18000\"         | A02 | /data/contract/wageAmount",
                "\"wageAmount\":18000         | \"wageAmount\":18000.123         | A02 | /data/contract/wageAmount",
                "\"payCycleDays\":30          | \"payCycleDays\":30.0            | A02 | /data/contract/payCycleDays",
                "\"wageUnit\":\"M\"           | \"wageUnit\":null                | A02 | /data/contract/wageUnit",
                "\"wageUnit\":\"M\"           | \"wageUnit\":\"M\",\"wageUnit\":\"M\" | A01 | /data/contract/wageUnit",
                "\"wageUnit\":\"M\"           | \"wageUnit\":\"M\",\"x/~\":1      | A01 | /data/contract/x~1~0",
                "\"wageUnit\":\"M\"           | \"wageUnit\":\"M\",\"x\\ude00\":1 | A01 | /data/contract/x?",
                "\"contract\":{               | \"other\":{},\"contract\":{      | A01 | /data/other",
                "\"specversion\":\"1.0\"      | \"specversion\":\"1.1\"          | A02 | /specversion",
                "concluded:1.0                | concluded:9.9                    | A01 | /dataschema",
                "schema:filing:concluded      | schema:filing:renewed            | A02 | /dataschema",
                "\"partitionkey\":\"KF        | \"partitionkey\":\"KX            | A02 | /partitionkey",
                "T10:30:00+08:00              | T10:30:00                        | A02 | /time",
                "0193a1de-7000                | 0193A1DE-7000                    | A02 | /id",
                "urn:qiyue:platform:kaifang   | urn:qiyue:platform:K             | A02 | /source",
                "测试乙                        | e\u0301                          | A02 | /data/worker/name",
                "测试乙                        | a\\u0000b                        | A02 | /data/worker/name",
                "测试乙                        | \\ud800                          | A02 | /data/worker/name",
                "\"occurredOn\":\"2026-06-29\" | \"occurredOn\":\"2026-02-30\"    | A02 | /data/filing/occurredOn",
            })
    void reportsWhereAnEventLeavesTheForm(String text, String replacement, String rule, String pointer) {
        String event = new String(codec.write(Filings.concluded()), StandardCharsets.UTF_8);
        assertThat(event).contains(text);
        byte[] changed = event.replaceFirst(
                        java.util.regex.Pattern.quote(text), java.util.regex.Matcher.quoteReplacement(replacement))
                .getBytes(StandardCharsets.UTF_8);
        assertThat(attributed(changed).findings())
                .extracting(FormFinding::rule, FormFinding::pointer)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(rule, pointer));
    }

    @Test
    void readsEverythingElseOfAnEventThatLeavesTheForm() {
        String event = new String(codec.write(Filings.concluded()), StandardCharsets.UTF_8);
        FilingReading.Attributed reading = attributed(
                event.replace("\"termType\":\"1\"", "\"termType\":[]").getBytes(StandardCharsets.UTF_8));
        Concluded filing = (Concluded) reading.filing();
        assertThat(filing.contract().termType()).isNull();
        assertThat(filing.contract().wageUnit()).isEqualTo("M");
        assertThat(filing.worker()).isEqualTo(Filings.worker());
    }

    @Test
    void readsAnEventWithoutDataAsFilingWithEmptyBlocks() {
        String event =
                "{\"id\":\"a\",\"source\":\"urn:qiyue:platform:kaifang\",\"type\":\"org.qiyue.filing.renewed.v1\"}";
        FilingReading.Attributed reading = attributed(event.getBytes(StandardCharsets.UTF_8));
        assertThat(((Renewed) reading.filing()).contract().termType()).isNull();
        assertThat(reading.findings()).extracting(FormFinding::pointer).contains("/data", "/subject", "/id");
    }

    @Test
    void quarantinesAnIdThatIsNoUnicodeText() {
        String event = "{\"id\":\"a\\ud800\",\"source\":\"urn:qiyue:platform:kaifang\"}";
        assertThat(codec.read(event.getBytes(StandardCharsets.UTF_8))).isInstanceOf(FilingReading.Unattributable.class);
    }

    @Test
    void survivesDeepNestingAndEndlessNumbers() {
        String deep = "{\"id\":\"a\",\"source\":\"b\",\"x\":" + "[".repeat(20_000) + "]".repeat(20_000) + "}";
        assertThat(attributed(deep.getBytes(StandardCharsets.UTF_8)).findings())
                .extracting(FormFinding::rule)
                .contains("A01");
        String number = "{\"id\":\"a\",\"source\":\"b\",\"time\":" + "9".repeat(60_000) + "}";
        assertThat(attributed(number.getBytes(StandardCharsets.UTF_8)).filing()).isNull();
    }

    @Test
    void asksForTheCadreTrackOfWomenFromFortyEight() {
        Concluded plain = Filings.concluded();
        String id = "11010119750307002";
        WorkerBlock woman = plain.worker().toBuilder()
                .idNumber(id + org.qiyue.registry.model.ResidentId.check(id))
                .build();
        Concluded older = new Concluded(
                plain.envelope(), plain.filing(), plain.employer(), woman, plain.contract(), null, plain.evidence());
        assertThat(attributed(codec.write(older)).findings())
                .extracting(FormFinding::pointer)
                .containsExactly("/data/worker/cadreTrack");
    }

    @Test
    void holdsTheValuesOfAChangeToTheFormOfTheirField() {
        String event = new String(codec.write(Filings.amended()), StandardCharsets.UTF_8);
        byte[] wrong =
                event.replace("\"newValue\":20000", "\"newValue\":\"much\"").getBytes(StandardCharsets.UTF_8);
        byte[] nowhere =
                event.replace("/contract/wageAmount", "/contract/nothing").getBytes(StandardCharsets.UTF_8);
        assertThat(attributed(wrong).findings())
                .extracting(FormFinding::pointer)
                .containsExactly("/data/amendment/items/0/newValue");
        assertThat(attributed(nowhere).findings())
                .extracting(FormFinding::pointer)
                .containsExactly("/data/amendment/items/0/field");
    }

    @Test
    void tellsNobodysNameInItsOwnWords() {
        assertThat(attributed(codec.write(Filings.concluded())).filing().toString())
                .doesNotContain(Filings.ID_NUMBER)
                .doesNotContain("测试乙");
    }

    private FilingReading.Attributed attributed(byte[] event) {
        return (FilingReading.Attributed) codec.read(event);
    }
}
