package org.qiyue.registry.model.sharing;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * What an agreement says. {@link TermsCheck} tells whether it may.
 *
 * @param consumer the organisation that asks
 * @param account its account or client at the realm
 * @param kind which kind of consumer it is
 * @param purpose for what it asks
 * @param purposeText the purpose in the agreement's own words
 * @param basis the article it rests on
 * @param questions what it may ask
 * @param fields what is told beside the state, by JSON Pointer
 * @param areas areas whose contracts are told of, 110000 for the city
 * @param from the first day
 * @param until the last day
 * @param dailyQuota how many workers or employers may be asked about on a day of Beijing
 * @param totalQuota how many in all
 */
public record SharingTerms(
        String consumer,
        String account,
        SharingConsumer kind,
        SharingPurpose purpose,
        String purposeText,
        String basis,
        Set<SharingQuestion> questions,
        List<String> fields,
        List<String> areas,
        LocalDate from,
        LocalDate until,
        int dailyQuota,
        int totalQuota) {

    public SharingTerms {
        Objects.requireNonNull(consumer, "consumer");
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(purposeText, "purposeText");
        Objects.requireNonNull(basis, "basis");
        questions = Collections.unmodifiableSet(new TreeSet<>(questions));
        fields = List.copyOf(new TreeSet<>(fields));
        areas = List.copyOf(new TreeSet<>(areas));
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
    }
}
