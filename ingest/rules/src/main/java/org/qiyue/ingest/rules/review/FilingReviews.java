package org.qiyue.ingest.rules.review;

import static org.qiyue.ingest.rules.review.ReviewRule.employer;
import static org.qiyue.ingest.rules.review.ReviewRule.platform;

import java.math.BigDecimal;
import java.util.List;

/** Filings that are taken back or repaired in what identifies a party. */
final class FilingReviews {

    private static final String BASIS = "备案规程（数据质量）";

    static final List<ReviewRule<EmployerOnDay>> EMPLOYER_RULES = List.of(employer("J13")
            .basis(BASIS)
            .says(
                    "该单位近期备案中被撤回或更正身份信息的比例过高：{}。",
                    "Too many of the employer's latest filings were withdrawn or corrected in what identifies a party: {}.")
            .remedy("核实报送质量，以及是否借更正、撤回掩盖违法。", "Check the quality of filing, and whether repairs hide violations.")
            .when(
                    "截至当日的 {repair-days} 日内备案有 {repair-filings} 件或更多，其中被撤回或更正身份信息的不低于 {repair-share}。",
                    "Of {repair-filings} or more filings in the {repair-days} days up to the day, the share withdrawn or corrected in what identifies a party is {repair-share} or more.")
            .fires(seen -> repaired(seen.filings(), seen.parameters())));

    static final List<ReviewRule<PlatformOnDay>> PLATFORM_RULES = List.of(platform("J13")
            .basis(BASIS)
            .says(
                    "该平台近期备案中被撤回或更正身份信息的比例过高：{}。",
                    "Too many of the platform's latest filings were withdrawn or corrected in what identifies a party: {}.")
            .remedy("约谈平台，核实报送质量。", "Talk to the platform about the quality of its filings.")
            .when(
                    "截至当日的 {repair-days} 日内备案有 {repair-filings} 件或更多，其中被撤回或更正身份信息的不低于 {repair-share}。",
                    "Of {repair-filings} or more filings in the {repair-days} days up to the day, the share withdrawn or corrected in what identifies a party is {repair-share} or more.")
            .fires(seen -> repaired(seen.filings(), seen.parameters())));

    private FilingReviews() {}

    private static List<Sighting> repaired(FilingCount count, ReviewParameters parameters) {
        BigDecimal share = parameters.decimal("repair-share");
        boolean many = count.filed() >= parameters.whole("repair-filings")
                && Shares.compare(count.repaired(), count.filed(), share) >= 0;
        return many
                ? List.of(Sighting.of(List.of(), count.repaired() + "/" + count.filed())
                        .with("repaired", count.repaired())
                        .with("filed", count.filed()))
                : Sighting.NONE;
    }
}
