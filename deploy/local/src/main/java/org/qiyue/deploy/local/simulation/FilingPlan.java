package org.qiyue.deploy.local.simulation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.qiyue.deploy.local.simulation.Expectation.Outcome;
import org.qiyue.deploy.local.simulation.SimulatedFiling.Headers;

/** Turns the life of a contract into the records its platform writes, a few of them broken on purpose. */
final class FilingPlan {

    private static final double DEFECTIVE = 0.035;

    /** Broken filings have ids and dice of their own: the step's number plus this. */
    private static final int BROKEN = 200;

    static final List<Defect> DEFECTS = Stream.of(
                    RefusedDefects.ALL, RegisteredDefects.ALL, UnlawfulDefects.ALL, TermsDefects.ALL, CourseDefects.ALL)
            .flatMap(List::stream)
            .toList();

    private static final ObjectMapper JSON = new ObjectMapper();

    private final long seed;
    private final EventWriter writer;
    private final Irregularities irregularities;

    FilingPlan(long seed, EventWriter writer) {
        this.seed = seed;
        this.writer = writer;
        this.irregularities = new Irregularities(writer);
    }

    /** The records of one contract, in the order in which they are sent. */
    List<SimulatedFiling> filings(ContractLife life) {
        Dice dice = Dice.of(seed, "plan", life.ordinal());
        if (dice.chance(Irregularities.SHARE)) {
            List<SimulatedFiling> irregular = irregularities.filings(life, dice);
            if (!irregular.isEmpty()) {
                return irregular;
            }
        }
        List<SimulatedFiling> filings = new ArrayList<>();
        for (int index = 0; index < life.steps().size(); index++) {
            if (!dice.chance(DEFECTIVE) || !addDefective(filings, life, index, dice)) {
                filings.add(clean(writer, life, index));
            }
        }
        return filings;
    }

    static SimulatedFiling clean(EventWriter writer, ContractLife life, int index) {
        ObjectNode event = writer.event(life, index);
        return whole(
                life, event, Expectation.clean(EventWriter.kind(life.steps().get(index))));
    }

    static SimulatedFiling whole(ContractLife life, ObjectNode event, Expectation expectation) {
        String platform = life.employer().platform();
        return new SimulatedFiling(platform, life.number(), bytes(event), platform, Headers.WHOLE, expectation);
    }

    static byte[] bytes(ObjectNode event) {
        try {
            return JSON.writeValueAsBytes(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An event of the simulation is no JSON", e);
        }
    }

    private boolean addDefective(List<SimulatedFiling> filings, ContractLife life, int index, Dice dice) {
        String kind = EventWriter.kind(life.steps().get(index));
        List<Defect> fitting =
                DEFECTS.stream().filter(defect -> defect.kinds().contains(kind)).toList();
        double[] weights = fitting.stream().mapToDouble(Defect::weight).toArray();
        for (int attempt = 0; attempt < 3; attempt++) {
            Defect defect = fitting.get(dice.weighted(weights));
            ObjectNode event = writer.event(life, index);
            if (!defect.change().test(event, new Defect.Scene(life, index, dice))) {
                continue;
            }
            boolean refused = defect.expectation().outcome() == Outcome.REJECTED;
            if (refused) {
                event.put("id", writer.filingId(life, BROKEN + index).toString());
            }
            String platform = life.employer().platform();
            filings.add(new SimulatedFiling(
                    platform, life.number(), bytes(event), platform, defect.headers(), defect.expectation()));
            if (refused) {
                filings.add(clean(writer, life, index));
            }
            return true;
        }
        return false;
    }
}
