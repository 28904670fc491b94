package org.qiyue.registry.service.employer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.qiyue.registry.service.contract.ContractStore;
import org.qiyue.registry.service.contract.LegalDay;
import org.qiyue.registry.service.contract.StateName;
import org.qiyue.registry.service.employer.EmployerViews.EmployerChange;
import org.qiyue.registry.service.employer.EmployerViews.EmployerProfile;
import org.qiyue.registry.service.employer.EmployerViews.PlatformShare;
import org.qiyue.registry.service.employer.EmployerViews.StateCounts;
import org.qiyue.registry.service.employer.EmployerViews.TermTypeCount;
import org.qiyue.registry.service.party.PartyField;
import org.qiyue.registry.service.party.PartyPast;
import org.qiyue.registry.service.party.PartyStore;
import org.qiyue.registry.service.platform.PlatformRegister;
import org.qiyue.registry.service.problem.Problem;
import org.qiyue.registry.service.problem.ProblemException;

/** Writes out one employer as it stood, and what it was before; every method runs in the transaction of its caller. */
@ApplicationScoped
class EmployerProfiles {
    private final ContractStore contracts;
    private final PlatformRegister platforms;
    private final PartyStore parties;
    private final LegalDay day;

    EmployerProfiles(ContractStore contracts, PlatformRegister platforms, PartyStore parties, LegalDay day) {
        this.contracts = contracts;
        this.platforms = platforms;
        this.parties = parties;
        this.day = day;
    }

    /**
     * Makes sure that it was on record at a moment.
     *
     * @throws ProblemException BEFORE_EMPLOYER when nothing of it was registered by then
     */
    static void demandOnRecord(Employer employer, Instant knownAt) {
        if (knownAt.isBefore(employer.firstFiledAt)) {
            throw new ProblemException(
                    Problem.BEFORE_EMPLOYER,
                    "该登记时间尚无此单位的备案,首次备案晚于 knownAt。",
                    "Nothing was registered of this employer by knownAt.");
        }
    }

    /** As it stood on a day, as far as was known at a moment; its contracts in numbers are today's. */
    EmployerProfile profile(Employer employer, LocalDate validOn, Instant knownAt) {
        PartyPast past = parties.employer(employer.creditCode);
        Map<StateName, Long> states = contracts.countByState(employer.creditCode);
        return new EmployerProfile(
                employer.creditCode,
                past.value(PartyField.NAME, validOn, knownAt, employer.name),
                past.formerNames(validOn, knownAt, employer.name),
                past.value(PartyField.REGISTRATION_DISTRICT, validOn, knownAt, employer.registrationArea),
                EmployerViews.sorted(employer.areas),
                past.value(PartyField.REGISTERED_ADDRESS, validOn, knownAt, employer.registeredAddress),
                past.value(PartyField.LEGAL_REPRESENTATIVE, validOn, knownAt, employer.legalRepresentativeMasked),
                past.value(PartyField.ENTITY_KIND, validOn, knownAt, employer.entityKind),
                past.value(PartyField.INDUSTRY_CODE, validOn, knownAt, employer.industryCode),
                past.industrySection(validOn, knownAt, employer.industrySection),
                past.value(PartyField.OWNERSHIP_CODE, validOn, knownAt, employer.ownershipCode),
                past.value(PartyField.SIZE_CLASS, validOn, knownAt, employer.sizeClass),
                employer.provisional,
                employer.firstFiledAt,
                employer.lastFiledAt,
                StateCounts.of(states),
                contracts.countByTermType(employer.creditCode).stream()
                        .map(each -> new TermTypeCount(each.code(), each.count()))
                        .toList(),
                contracts.countByPlatform(employer.creditCode).stream()
                        .map(each -> platforms
                                .known(each.code())
                                .map(platform -> new PlatformShare(
                                        each.code(), platform.nameZh(), platform.nameEn(), each.count()))
                                .orElseGet(
                                        () -> new PlatformShare(each.code(), each.code(), each.code(), each.count())))
                        .toList(),
                validOn,
                knownAt,
                day.now());
    }

    /** The place of a change in the history. */
    record Position(LocalDate from, long filingNo, PartyField field) {
        static Position of(PartyPast.Change change) {
            return new Position(change.from(), change.filingNo(), change.field());
        }
    }

    /**
     * What changed of it, the latest first.
     *
     * @param after the last change seen, null for the first page
     * @param atMost changes to read
     */
    List<PartyPast.Change> changes(String creditCode, Position after, int atMost) {
        return parties.employer(creditCode).changes(day.now()).stream()
                .dropWhile(change -> after != null && !isAfter(Position.of(change), after))
                .limit(atMost)
                .toList();
    }

    /** The changes with their filings, where these are within the caller's scope. */
    List<EmployerChange> shown(String creditCode, List<PartyPast.Change> changes) {
        Map<Long, PartyStore.SaidBy> filings = parties.filings(
                creditCode,
                changes.stream().map(PartyPast.Change::filingNo).distinct().toList());
        return changes.stream()
                .map(change -> EmployerChange.of(change, filings.get(change.filingNo())))
                .toList();
    }

    private static boolean isAfter(Position one, Position other) {
        int days = one.from().compareTo(other.from());
        int filings = days != 0 ? days : Long.compare(one.filingNo(), other.filingNo());
        return filings != 0 ? filings < 0 : one.field().compareTo(other.field()) > 0;
    }
}
