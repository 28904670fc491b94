package org.qiyue.registry.model.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qiyue.registry.model.sharing.Agreements.FROM;
import static org.qiyue.registry.model.sharing.Agreements.UNTIL;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qiyue.registry.model.DataClass;
import org.qiyue.registry.model.DataClasses;
import org.qiyue.registry.model.Refusal;

class TermsCheckTest {

    @ParameterizedTest
    @CsvSource({
        "/contract/startDate, ",
        "/employer/name, ",
        "/worker/idNumber, FIELD_SENSITIVE",
        "/worker/mobile, FIELD_SENSITIVE",
        "/ending/protectedDeclared, FIELD_SENSITIVE",
        "/contract/wageAmount, FIELD_BEYOND_PURPOSE",
        "/worker/name, FIELD_BEYOND_PURPOSE",
        "/ending/reasonCode, FIELD_BEYOND_PURPOSE",
        "/worker/religion, FIELD_UNKNOWN"
    })
    void aFieldIsAgreedWhereThePurposeNeedsIt(String field, String expected) {
        SharingTerms terms = Agreements.terms(SharingConsumer.PROVINCE, SharingPurpose.REGIONAL_COORDINATION, field);
        assertThat(codes(terms, FROM)).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void noSensitiveFieldIsAgreedForAnyPurpose() {
        for (String field : DataClasses.all().keySet()) {
            for (SharingPurpose purpose : SharingPurpose.values()) {
                SharingTerms terms =
                        Agreements.terms(purpose.consumers().iterator().next(), purpose, field);
                if (DataClasses.of(field) == DataClass.P3) {
                    assertThat(codes(terms, FROM)).as(field).containsExactly("FIELD_SENSITIVE");
                }
            }
        }
        assertThat(SharedField.values()).allSatisfy(field -> {
            assertThat(DataClasses.all()).containsKey(field.pointer());
            assertThat(field.dataClass().isOpen()).as(field.pointer()).isTrue();
            assertThat(SharedField.find(field.pointer())).contains(field);
            assertThat(SharingPurpose.values())
                    .anyMatch(purpose -> purpose.fields().contains(field));
        });
    }

    @Test
    void aPurposeHasItsConsumersAndQuestions() {
        SharingTerms sector = Agreements.terms(SharingConsumer.SECTOR, SharingPurpose.REGIONAL_COORDINATION);
        assertThat(codes(sector, FROM)).containsExactly("CONSUMER_BEYOND_PURPOSE");
        SharingTerms workers = Agreements.asking(
                Agreements.terms(SharingConsumer.SECTOR, SharingPurpose.SECTOR_SUPERVISION),
                Set.of(SharingQuestion.EMPLOYMENT, SharingQuestion.EMPLOYER));
        assertThat(codes(workers, FROM)).containsExactly("QUESTION_BEYOND_PURPOSE");
        assertThat(codes(Agreements.asking(workers, Set.of()), FROM)).containsExactly("NO_QUESTION");
        assertThat(Stream.of(SharingConsumer.values()))
                .allSatisfy(kind ->
                        assertThat(SharingConsumer.find(kind.realmRole())).contains(kind));
        assertThat(SharingConsumer.find("city-officer")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-01, 2027-10-31, 2026-11-01, ",
        "2026-11-01, 2026-11-01, 2026-11-01, ",
        "2026-11-01, 2027-11-01, 2026-11-01, TERM_TOO_LONG",
        "2027-11-02, 2027-12-01, 2026-11-01, TERM_FAR",
        "+999999999-01-01, +999999999-02-01, 2026-11-01, TERM_FAR",
        "2026-11-02, 2026-11-01, 2026-11-01, TERM_REVERSED",
        "2026-11-01, 2027-10-31, 2027-11-01, TERM_OVER"
    })
    void anAgreementRunsForAYearAtMost(LocalDate from, LocalDate until, LocalDate today, String expected) {
        assertThat(codes(Agreements.of(List.of("110000"), from, until, 1, 1), today))
                .isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void areasAreTodaysAndADayHasNoMoreThanThereIsInAll() {
        assertThat(codes(Agreements.of(List.of(), FROM, UNTIL, 1, 1), FROM)).containsExactly("AREA_UNKNOWN");
        assertThat(codes(Agreements.of(List.of("110105", "120101"), FROM, UNTIL, 1, 1), FROM))
                .containsExactly("AREA_UNKNOWN");
        assertThat(codes(Agreements.of(List.of("110105"), FROM, UNTIL, 2, 1), FROM))
                .containsExactly("QUOTA");
        assertThat(codes(Agreements.of(List.of("110105"), FROM, UNTIL, 0, 1), FROM))
                .containsExactly("QUOTA");
    }

    private static List<String> codes(SharingTerms terms, LocalDate today) {
        return TermsCheck.against(terms, today).stream().map(Refusal::code).toList();
    }
}
