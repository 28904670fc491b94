package org.qiyue.ingest.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qiyue.ingest.rules.Filings.PLATFORM;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.qiyue.ingest.protocol.Filing;

/** The edges of the trust in a message, and of the time in which it comes. */
class TrustBoundariesTest {

    private static final RuleBook BOOK = RuleBook.standard();
    private static final Instant SENT =
            Filings.concluded().envelope().submittedAt().toInstant();

    @ParameterizedTest
    @CsvSource({
        "VALID, ''",
        "MISSING, A03",
        "MALFORMED, A03",
        "INVALID, A04",
    })
    void judgesTheSignature(SignatureResult result, String rule) {
        assertThat(trust(facts -> facts.signature(result, Known.CERTIFICATE)))
                .isEqualTo(rule.isEmpty() ? List.of() : List.of(rule + " "));
    }

    @Test
    void wantsTheCertificateOfThePlatform() {
        assertThat(trust(facts -> facts.signature(SignatureResult.VALID, null))).containsExactly("A04 ");
        assertThat(trust(facts -> facts.signature(SignatureResult.VALID, certificate("jingqian", 0, 1, null))))
                .containsExactly("A04 ");
        assertThat(trust(facts -> facts.topic("jingqian", Known.THIRD_PARTY))).containsExactly("A04 ");
    }

    @ParameterizedTest
    @CsvSource({"0, 1, , true", "1, 2, , false", "-1, 0, , true", "-2, -1, , false", "-1, 1, 0, false", "-1, 1, 1, true"
    })
    void holdsACertificateToItsSeconds(long from, long to, Long revoked, boolean good) {
        assertThat(trust(facts -> facts.signature(SignatureResult.VALID, certificate(PLATFORM, from, to, revoked))))
                .isEqualTo(good ? List.of() : List.of("A05 "));
    }

    @Test
    void wantsATrustedAuthority() {
        CertificateFacts stranger =
                new CertificateFacts("0a01", PLATFORM, SENT.minusSeconds(9), SENT.plusSeconds(9), false, null);
        assertThat(trust(facts -> facts.signature(SignatureResult.VALID, stranger)))
                .containsExactly("A05 ");
    }

    @ParameterizedTest
    @EnumSource(PlatformFacts.Status.class)
    void takesFilingsOfActivePlatformsAlone(PlatformFacts.Status status) {
        PlatformFacts platform = new PlatformFacts(PLATFORM, "THIRD_PARTY", status, Set.of());
        assertThat(trust(facts -> facts.topic(PLATFORM, platform)))
                .isEqualTo(status == PlatformFacts.Status.ACTIVE ? List.of() : List.of("A06 "));
        assertThat(trust(facts -> facts.topic(PLATFORM, null))).containsExactly("A06 ");
    }

    @ParameterizedTest
    @CsvSource({"600, false", "601, true", "0, false"})
    void letsAClockRunAheadByTenMinutes(long secondsAhead, boolean refused) {
        assertThat(received(Filings.concluded(), Duration.ofSeconds(-secondsAhead))
                        .has("A09"))
                .isEqualTo(refused);
    }

    @ParameterizedTest
    @CsvSource({"259200, false", "259201, true"})
    void warnsOfWhatWasSentMoreThanThreeDaysAgo(long secondsAgo, boolean late) {
        Duration after = Duration.ofSeconds(secondsAgo);
        assertThat(received(Filings.concluded(), after).has("A10")).isEqualTo(late);
        assertThat(received(Filings.withFiling(filing -> filing.backfill(true)), after)
                        .has("A10"))
                .isFalse();
        assertThat(received(Filings.corrected("/contract/positionName", "甲", "乙"), after)
                        .has("A10"))
                .isFalse();
    }

    @Test
    void letsASelfBuiltSystemFileForItsMembersAlone() {
        assertThat(trust(ownSystem(Filings.CREDIT_CODE), selfBuilt())).isEmpty();
        assertThat(trust(ownSystem(Filings.OTHER_CREDIT_CODE), selfBuilt()))
                .containsExactly("A11 /data/employer/creditCode");
        assertThat(trust(ownSystem(), selfBuilt())).containsExactly("A11 /data/employer/creditCode");
        assertThat(trust(UnaryOperator.identity(), Filings.concluded())).isEmpty();
    }

    @Test
    void tellsARepeatFromAContradiction() {
        assertThat(trust(facts -> facts.earlier(new EarlierFiling("01", "R-1"))))
                .containsExactly("A07 /id");
        assertThat(trust(facts -> facts.earlier(new EarlierFiling("00", "R-1"))))
                .isEmpty();
    }

    @Test
    void asksNoTrustOfWhatWasTrustedBefore() {
        Facts facts = Facts.receivedAt(SENT.plusSeconds(1)).build();
        assertThat(BOOK.evaluateTrusted(Known.read(Filings.concluded()), facts).findings())
                .isEmpty();
        assertThat(BOOK.evaluate(Known.read(Filings.concluded()), facts).findings())
                .extracting(Finding::ruleId)
                .containsExactly("A03");
    }

    @Test
    void readsTheParametersOfTheDayOfReceipt() {
        List<LocalDate> asked = new ArrayList<>();
        RuleBook book = new RuleBook(BOOK.rules(), day -> {
            asked.add(day);
            return RuleParameters.on(day);
        });
        Facts before = Known.alone(Filings.concluded()).build();
        Facts nextDay = Facts.receivedAt(Instant.parse("2026-02-20T16:00:00Z")).build();
        book.evaluate(Known.read(Filings.concluded()), before);
        book.evaluate(Known.read(Filings.concluded()), before);
        book.evaluate(Known.read(Filings.concluded()), nextDay);
        assertThat(asked).containsExactly(LocalDate.parse("2026-02-20"), LocalDate.parse("2026-02-21"));
    }

    private static Filing selfBuilt() {
        return Filings.withFiling(filing -> filing.platformKind("SELF_BUILT"));
    }

    private static UnaryOperator<FactsBuilder> ownSystem(String... members) {
        return facts -> facts.topic(
                PLATFORM, new PlatformFacts(PLATFORM, "SELF_BUILT", PlatformFacts.Status.ACTIVE, Set.of(members)));
    }

    private static CertificateFacts certificate(String platform, long from, long to, Long revoked) {
        return new CertificateFacts(
                "0a01",
                platform,
                SENT.plusSeconds(from),
                SENT.plusSeconds(to),
                true,
                revoked == null ? null : SENT.plusSeconds(revoked));
    }

    private static List<String> trust(UnaryOperator<FactsBuilder> known) {
        return trust(known, Filings.concluded());
    }

    private static List<String> trust(UnaryOperator<FactsBuilder> known, Filing filing) {
        return BOOK
                .evaluate(Known.read(filing), known.apply(Known.alone(filing)).build())
                .findings()
                .stream()
                .map(finding -> finding.ruleId() + " " + finding.pointer())
                .toList();
    }

    private static Verdict received(Filing filing, Duration after) {
        Facts facts = Facts.receivedAt(
                        filing.envelope().submittedAt().toInstant().plus(after))
                .topic(PLATFORM, Known.THIRD_PARTY)
                .signature(SignatureResult.VALID, Known.CERTIFICATE)
                .build();
        return BOOK.evaluate(Known.read(filing), facts);
    }
}
