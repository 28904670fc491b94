package org.qiyue.ingest.rules.review;

import static org.qiyue.ingest.rules.review.ReviewRule.employer;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qiyue.ingest.rules.Feed;

/** What registers from outside show and the filings do not. */
final class FeedReviews {

    private static final int INSURANCE = 6;
    private static final String CONSTRUCTION = "E";

    static final List<ReviewRule<EmployerOnDay>> RULES = List.of(
            employer("C23")
                    .needs(Feed.REAL_NAME)
                    .basis("《保障农民工工资支付条例》第二十八条")
                    .says(
                            "实名制登记的农民工没有报送劳动合同：{}人。",
                            "Migrant workers of the real-name register have no filed contract: {}.")
                    .remedy("与农民工订立书面劳动合同并报送。", "Conclude written contracts with them, and file these.")
                    .when(
                            "建筑业单位（行业门类 E）在实名制名录中有农民工进场超过 {real-name-days} 日且未退场，而在本单位既没有未结束的合同，也没有被派遣到本单位。",
                            "A construction unit (industry section E) has migrant workers in the real-name register who entered more than {real-name-days} days ago and have not left, with neither an open contract of the unit nor a dispatch to it.")
                    .fires(FeedReviews::withoutContract),
            employer("I26")
                    .needs(Feed.INSURED_HEADCOUNT)
                    .art74Item(INSURANCE)
                    .basis("《社会保险法》第五十八条；《劳动合同法》第十条")
                    .says(
                            "连续数月参保人数多于有劳动合同的人数，至少多{}人：有人参保而未订立合同，或合同终结后仍在参保。",
                            "For months more workers were insured than have a contract, at least {} more: some are insured without"
                                    + " one, or still insured after its end.")
                    .remedy("核对参保人员与劳动合同。", "Compare the insured with the contracts.")
                    .when(
                            "参保名录最近 {insured-months} 个月，每月参保人数均多于该月末（当月为当日）有劳动合同的人数；最近月份早于 {insured-age-months} 个月前的不评价。",
                            "In each of the latest {insured-months} months of the insured head-counts more workers are insured than had a contract at the end of the month (of the current month: on the day); not evaluated when the latest month lies more than {insured-age-months} months back.")
                    .fires(FeedReviews::insuredWithoutContract));

    private FeedReviews() {}

    private static List<Sighting> withoutContract(EmployerOnDay employer) {
        if (employer.onSite() == null || !CONSTRUCTION.equals(employer.industrySection())) {
            return Sighting.NONE;
        }
        LocalDate day = employer.day();
        int days = employer.parameters().whole("real-name-days");
        Set<Long> withContract = new HashSet<>();
        employer.contracts().stream()
                .filter(contract -> contract.isOpenOn(day))
                .forEach(contract -> withContract.add(contract.workerId()));
        employer.dispatchedIn().stream()
                .filter(each -> each.covers(day))
                .forEach(each -> withContract.add(each.workerId()));
        List<OnSite> without = employer.onSite().stream()
                .filter(each -> day.isAfter(each.enteredOn().plusDays(days)))
                .filter(each -> each.leftOn() == null || !each.leftOn().isBefore(day))
                .filter(each -> each.workerId() == null || !withContract.contains(each.workerId()))
                .toList();
        return without.isEmpty()
                ? Sighting.NONE
                : List.of(
                        Sighting.of(List.of(), Integer.toString(without.size())).with("workers", without.size()));
    }

    private static List<Sighting> insuredWithoutContract(EmployerOnDay employer) {
        if (employer.insured() == null
                || employer.insured().size() < employer.parameters().whole("insured-months")) {
            return Sighting.NONE;
        }
        int least = Integer.MAX_VALUE;
        for (Map.Entry<YearMonth, Integer> month : employer.insured().entrySet()) {
            LocalDate end = month.getKey().atEndOfMonth();
            LocalDate on = end.isAfter(employer.day()) ? employer.day() : end;
            long workers = employer.contracts().stream()
                    .filter(contract -> contract.employsOn(on))
                    .map(ContractOnDay::workerId)
                    .distinct()
                    .count();
            least = Math.min(least, Math.toIntExact(month.getValue() - workers));
        }
        return least <= 0
                ? Sighting.NONE
                : List.of(Sighting.of(List.of(), Integer.toString(least))
                        .with(
                                "months",
                                employer.insured().firstKey() + "/"
                                        + employer.insured().lastKey())
                        .with("excess", least));
    }
}
