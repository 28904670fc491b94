package org.qiyue.ingest.rules.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.qiyue.ingest.rules.RuleSet;
import org.qiyue.registry.model.DatedTables;

/**
 * The rules that are evaluated for a day. Evaluation is a pure function of what it is given: the same employer on the same
 * day always gives the same findings. Safe for use by many threads.
 */
public final class ReviewBook {

    private static final int CONTRACTS_NAMED = 100;

    private static final ReviewBook STANDARD = new ReviewBook();

    private final List<ReviewRule<EmployerOnDay>> employerRules = Stream.of(
                    TermReviews.RULES,
                    PayReviews.RULES,
                    DispatchReviews.RULES,
                    EndingReviews.RULES,
                    FeedReviews.RULES,
                    FilingReviews.EMPLOYER_RULES)
            .flatMap(List::stream)
            .toList();
    private final List<ReviewRule<PlatformOnDay>> platformRules = Stream.of(
                    QualificationReviews.PLATFORM_RULES, FilingReviews.PLATFORM_RULES)
            .flatMap(List::stream)
            .toList();
    private final List<ReviewRule<AuthorityOnDay>> authorityRules = QualificationReviews.AUTHORITY_RULES;

    private ReviewBook() {}

    /** The rules in force. */
    public static ReviewBook standard() {
        return STANDARD;
    }

    /** The version of the rules for a day, with the tables as shipped. */
    public String version(LocalDate day) {
        return RuleSet.version(day);
    }

    /**
     * The version of the rules for a day.
     *
     * @param tables what was known to be in force for filings of that day
     */
    public String version(DatedTables tables, LocalDate day) {
        return RuleSet.version(tables, day);
    }

    /** All rules: of contracts and employers, of platforms, of authorities. */
    public List<ReviewRule<?>> rules() {
        List<ReviewRule<?>> rules = new ArrayList<>(employerRules);
        rules.addAll(platformRules);
        rules.addAll(authorityRules);
        return rules;
    }

    /**
     * What fires for an employer and its contracts.
     *
     * @param evaluated which rules to evaluate; those that wait for a register are left out by the caller
     */
    public List<ReviewFinding> review(EmployerOnDay employer, Predicate<ReviewRule<?>> evaluated) {
        List<ReviewFinding> findings = new ArrayList<>();
        for (ReviewRule<EmployerOnDay> rule : employerRules) {
            if (evaluated.test(rule)) {
                rule.sightings(employer).forEach(sighting -> findings.add(of(rule, employer, sighting)));
            }
        }
        return findings;
    }

    /** What fires for a platform. */
    public List<ReviewFinding> review(PlatformOnDay platform, Predicate<ReviewRule<?>> evaluated) {
        List<ReviewFinding> findings = new ArrayList<>();
        for (ReviewRule<PlatformOnDay> rule : platformRules) {
            if (evaluated.test(rule)) {
                rule.sightings(platform)
                        .forEach(sighting -> findings.add(finding(
                                rule, platform.code(), sighting, new Parties(platform.code(), null, null, null))));
            }
        }
        return findings;
    }

    /** What fires for a certification authority. */
    public List<ReviewFinding> review(AuthorityOnDay authority, Predicate<ReviewRule<?>> evaluated) {
        List<ReviewFinding> findings = new ArrayList<>();
        for (ReviewRule<AuthorityOnDay> rule : authorityRules) {
            if (evaluated.test(rule)) {
                rule.sightings(authority)
                        .forEach(sighting -> findings.add(
                                finding(rule, authority.name(), sighting, new Parties(null, null, null, null))));
            }
        }
        return findings;
    }

    private static ReviewFinding of(ReviewRule<?> rule, EmployerOnDay employer, Sighting sighting) {
        ContractOnDay contract = sighting.contract();
        return contract == null
                ? finding(
                        rule,
                        employer.creditCode(),
                        sighting,
                        new Parties(
                                null, employer.creditCode(), employer.registrationArea(), employer.registrationArea()))
                : finding(
                        rule,
                        contract.contractId(),
                        sighting,
                        new Parties(
                                contract.platformCode(),
                                employer.creditCode(),
                                contract.area(),
                                contract.registrationArea()));
    }

    private static ReviewFinding finding(ReviewRule<?> rule, String about, Sighting sighting, Parties parties) {
        List<String> contracts = sighting.contracts();
        return new ReviewFinding(
                rule.id(),
                sighting.part() == null ? about : about + "/" + sighting.part(),
                rule.level(),
                sighting.severity() == null ? rule.severity() : sighting.severity(),
                parties.platformCode,
                parties.creditCode,
                sighting.contract() == null ? null : sighting.contract().contractId(),
                parties.area,
                parties.registrationArea,
                contracts.subList(0, Math.min(contracts.size(), CONTRACTS_NAMED)),
                contracts.size(),
                rule.messageZh().replace("{}", sighting.detail()),
                rule.messageEn().replace("{}", sighting.detail()),
                rule.basis(),
                rule.remedyZh(),
                rule.remedyEn(),
                new TreeMap<>(sighting.facts()));
    }

    private record Parties(String platformCode, String creditCode, String area, String registrationArea) {}
}
