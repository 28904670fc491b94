package org.qiyue.registry.service.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.qiyue.registry.model.survey.SampleAllocation;
import org.qiyue.registry.model.survey.Stratum;
import org.qiyue.registry.model.survey.SurveyBand;
import org.qiyue.registry.model.survey.SurveyFigures;
import org.qiyue.registry.service.access.CallerIdentity;
import org.qiyue.registry.service.access.Roles;
import org.qiyue.registry.service.contract.LegalDay;
import org.qiyue.registry.service.problem.Problem;
import org.qiyue.registry.service.problem.ProblemException;
import org.qiyue.registry.service.survey.FrameViews.BandView;
import org.qiyue.registry.service.survey.FrameViews.FrameRow;
import org.qiyue.registry.service.survey.FrameViews.FrameView;
import org.qiyue.registry.service.survey.FrameViews.StratumView;

/** What is done with survey frames; every method runs in the transaction of its caller. */
@ApplicationScoped
class Frames {
    /** The longest that making a frame, or drawing from it, may take: at a million employers it took forty seconds. */
    static final int LONGEST_SECONDS = 300;

    private static final ZoneId PLACE = ZoneId.of("Asia/Shanghai");

    private final FrameStore store;
    private final CallerIdentity callers;
    private final LegalDay day;

    Frames(FrameStore store, CallerIdentity callers, LegalDay day) {
        this.store = store;
        this.callers = callers;
        this.day = day;
    }

    /** A frame that the caller sees. */
    FrameRow known(long frameNo) {
        return store.find(frameNo).orElseThrow(ProblemException::notFound);
    }

    /** The page of a frame. */
    FrameView page(long frameNo) {
        FrameRow frame = known(frameNo);
        List<StratumView> strata = store.strata(frameNo);
        boolean mayDraw =
                callers.current().role().equals(Roles.STATISTICIAN) && frame.latest() && frame.sample() == null;
        SampleAllocation allocation = mayDraw ? allocation(frame, strata) : null;
        return new FrameView(
                frame,
                SurveyBand.on(madeOn(frame)).stream()
                        .map(band -> new BandView(
                                band.code(), band.name().zh(), band.name().en(), band.from(), band.takenWhole()))
                        .toList(),
                strata,
                mayDraw ? allocation.least() : null,
                mayDraw ? allocation.most() : null,
                day.now());
    }

    /**
     * Makes the frame of a month.
     *
     * @param reason why, null or blank for none
     * @return its number
     * @throws ProblemException INVALID_PARAMETER for a month that is neither this one nor the one before, and without a reason where a
     *     sample of the month was drawn; STATE_CONFLICT where the latest frame of the month is the same, or the month has as many as
     *     it may have
     */
    long make(YearMonth month, String reason) {
        YearMonth present = YearMonth.from(day.today());
        if (!month.equals(present) && !month.equals(present.minusMonths(1))) {
            throw new ProblemException(
                    Problem.INVALID_PARAMETER,
                    "只能建立 " + present.minusMonths(1) + " 或 " + present + " 的名录库:名录库按建立时的登记情况编制。",
                    "A frame is made for " + present.minusMonths(1) + " or " + present
                            + ": it has the register as it stands when it is made.");
        }
        store.allow(Duration.ofSeconds(LONGEST_SECONDS));
        return store.make(
                month,
                SurveyBand.on(day.today()),
                SurveyFigures.on(day.today()).mostVersions(),
                reason == null || reason.isBlank() ? null : reason.strip());
    }

    /**
     * Draws a sample of a size.
     *
     * @throws ProblemException STATE_CONFLICT when the frame was drawn from before or is not the latest of its month, INVALID_PARAMETER
     *     for a size that cannot be
     */
    void draw(long frameNo, int size) {
        FrameRow frame = known(frameNo);
        if (frame.sample() != null) {
            throw FrameRefusal.DRAWN.told();
        }
        SampleAllocation allocation = allocation(frame, store.strata(frameNo));
        if (size < allocation.least() || size > allocation.most()) {
            throw new ProblemException(
                    Problem.INVALID_PARAMETER,
                    "样本量应在 " + allocation.least() + " 至 " + allocation.most() + " 之间:大单位全部调查,其余各层至少抽取规定的户数。",
                    "A sample has " + allocation.least() + " to " + allocation.most()
                            + " units: the largest are all taken, and of each other stratum the least that is set.");
        }
        store.allow(Duration.ofSeconds(LONGEST_SECONDS));
        store.draw(frameNo, allocation.of(size));
    }

    /** How many of its units the caller asks for, up to some number; by the counts of the strata as far as these tell. */
    int count(long frameNo, UnitQuestion question, int most) {
        if (question.isByName()) {
            return store.count(frameNo, question, most);
        }
        long units = store.strata(frameNo).stream()
                .filter(question::isOf)
                .mapToLong(stratum -> units(stratum, question.sampled))
                .sum();
        return (int) Math.min(units, most);
    }

    private static int units(StratumView stratum, boolean sampled) {
        if (sampled) {
            return stratum.sampled() == null ? 0 : stratum.sampled();
        }
        return stratum.units();
    }

    private static SampleAllocation allocation(FrameRow frame, List<StratumView> strata) {
        Map<Stratum, Integer> sizes =
                strata.stream().collect(Collectors.toMap(each -> Stratum.parse(each.stratum()), StratumView::units));
        LocalDate made = madeOn(frame);
        return new SampleAllocation(sizes, SurveyBand.on(made), SurveyFigures.on(made));
    }

    private static LocalDate madeOn(FrameRow frame) {
        return LocalDate.ofInstant(frame.asOf(), PLACE);
    }
}
