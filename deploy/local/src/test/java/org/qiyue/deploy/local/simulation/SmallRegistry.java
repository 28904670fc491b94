package org.qiyue.deploy.local.simulation;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.qiyue.ingest.protocol.FilingCodec;
import org.qiyue.ingest.protocol.FilingReading;
import org.qiyue.ingest.protocol.ReceiptResult;
import org.qiyue.ingest.rules.ContractEvents;
import org.qiyue.ingest.rules.ContractFacts;
import org.qiyue.ingest.rules.Facts;
import org.qiyue.ingest.rules.FactsBuilder;
import org.qiyue.ingest.rules.OtherEmployment;
import org.qiyue.ingest.rules.PlatformFacts;
import org.qiyue.ingest.rules.RuleBook;
import org.qiyue.ingest.rules.Verdict;
import org.qiyue.ingest.rules.WorkerFacts;
import org.qiyue.registry.model.ContractEvent;
import org.qiyue.registry.model.ContractTimeline;
import org.qiyue.registry.model.EmploymentForm;
import org.qiyue.registry.model.Engagement;
import org.qiyue.registry.model.Placement;

/** What a registry knows of one contract while its filings arrive in order; it judges each with the whole rule book. */
final class SmallRegistry {

    /** The day on which the platforms file their history. */
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final FilingCodec CODEC = new FilingCodec();
    private static final RuleBook RULES = RuleBook.standard();

    private final LocalDate today;
    private final ContractLife life;
    private final UnaryOperator<FactsBuilder> neighbours;
    private ContractTimeline timeline = ContractTimeline.empty();
    private ObjectNode present;
    private EmploymentForm form;
    private LocalDate employmentStart;
    private boolean probation;

    /** @param others the contracts of the worker with other employers */
    SmallRegistry(ContractLife life, List<OtherEmployment> others) {
        this(
                TODAY,
                life,
                facts -> facts.employments(others).dispatches(List.of()).laidOff(List.of()));
    }

    /** @param neighbours hands in what stands beside the contract */
    SmallRegistry(LocalDate today, ContractLife life, UnaryOperator<FactsBuilder> neighbours) {
        this.today = today;
        this.life = life;
        this.neighbours = neighbours;
    }

    ContractTimeline timeline() {
        return timeline;
    }

    /** The terms as they stand; null while nothing is registered. */
    ObjectNode present() {
        return present;
    }

    EmploymentForm form() {
        return form;
    }

    /** Judges a trusted filing, and registers it when it is accepted; null when the event cannot be read as one. */
    Verdict file(SimulatedFiling filing) {
        if (!(CODEC.read(filing.bytes()) instanceof FilingReading.Attributed reading)) {
            return null;
        }
        Verdict verdict = RULES.evaluateTrusted(reading, facts(reading));
        boolean accepted =
                verdict.result() == ReceiptResult.ACCEPTED || verdict.result() == ReceiptResult.ACCEPTED_WITH_WARNINGS;
        if (accepted) {
            ContractEvents.of(reading.filing()).ifPresent(event -> register(event, filing.bytes()));
        }
        return verdict;
    }

    private Facts facts(FilingReading.Attributed reading) {
        boolean known = !timeline.isEmpty();
        String platform = life.employer().platform();
        FactsBuilder facts = Facts.receivedAt(
                        today.atStartOfDay(EventWriter.BEIJING).toInstant())
                .topic(platform, new PlatformFacts(platform, kind(reading), PlatformFacts.Status.ACTIVE, Set.of()))
                .contract(known ? contract() : null)
                .worker(new WorkerFacts(null, null, "F55", null))
                .engagements(
                        known && !timeline.isVoid()
                                ? List.of(Engagement.of(timeline, form, employmentStart, probation, false))
                                : List.of())
                .agencyOfUserUnit(false);
        return neighbours.apply(facts).build();
    }

    private static String kind(FilingReading.Attributed reading) {
        String kind =
                reading.filing() == null ? null : reading.filing().filing().platformKind();
        return kind == null ? "THIRD_PARTY" : kind;
    }

    private ContractFacts contract() {
        return new ContractFacts(
                "01JD0000000000000000000000", life.employer().creditCode(), true, form, timeline, present, null);
    }

    private void register(ContractEvent event, byte[] bytes) {
        if (!(timeline.place(event) instanceof Placement.Lawful lawful)) {
            throw new IllegalStateException("accepted without a place");
        }
        timeline = lawful.timeline();
        JsonNode data = read(bytes).get("data");
        switch (event.kind()) {
            case CONCLUDED -> {
                present = JSON.createObjectNode();
                form = EmploymentForm.ofCode(data.at("/contract/employmentForm").textValue())
                        .orElseThrow();
                employmentStart =
                        LocalDate.parse(data.at("/contract/employmentStart").textValue());
                probation = data.at("/contract").has("probationStart");
                agreed(data);
            }
            case RENEWED -> {
                present = JSON.createObjectNode();
                probation |= data.at("/contract").has("probationStart");
                agreed(data);
            }
            case RESCINDED, TERMINATED -> present.set("ending", data.get("ending"));
            case AMENDED -> data.at("/amendment/items").forEach(this::change);
            case CORRECTED -> data.at("/correction/changes").forEach(this::change);
            case WITHDRAWN -> {}
        }
    }

    private void agreed(JsonNode data) {
        present.set("contract", data.get("contract"));
        if (data.has("dispatch")) {
            present.set("dispatch", data.get("dispatch"));
        }
    }

    private void change(JsonNode change) {
        JsonPointer field = JsonPointer.compile(change.get("field").textValue());
        JsonNode block = present.at(field.head());
        if (block instanceof ObjectNode object) {
            object.set(field.last().getMatchingProperty(), change.get("newValue"));
        }
    }

    private static JsonNode read(byte[] bytes) {
        try {
            return JSON.readTree(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
