package org.qiyue.deploy.local.simulation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;

/**
 * Writes the events of a contract's life as JSON trees, as a platform's own system would: from the published protocol
 * alone, without the registry's codec.
 */
final class EventWriter {

    static final ZoneOffset BEIJING = ZoneOffset.ofHours(8);

    private static final Map<String, String> PLATFORM_KINDS = Map.of("zijian", "SELF_BUILT", "jingqian", "GOVERNMENT");

    private final long seed;
    private final OffsetDateTime submittedAt;

    /** @param today the day on which the platforms file their history; all events bear its first instant */
    EventWriter(long seed, LocalDate today) {
        this.seed = seed;
        this.submittedAt = today.atStartOfDay().atOffset(BEIJING);
    }

    /** The id under which a step is filed; the same in every run of the same city. */
    UUID filingId(ContractLife life, int step) {
        return Dice.of(seed, "filing" + step, life.ordinal())
                .uuid(submittedAt.toInstant().toEpochMilli());
    }

    /** Dice for what is thrown while one step is written. */
    Dice dice(ContractLife life, int step) {
        return Dice.of(seed, "event" + step, life.ordinal());
    }

    OffsetDateTime submittedAt() {
        return submittedAt;
    }

    /** The whole event of one step of a life: envelope and data. */
    ObjectNode event(ContractLife life, int index) {
        return event(life, life.steps().get(index), index);
    }

    /** The event of a step that need not stand in the life; {@code index} tells its id and dice from all others'. */
    ObjectNode event(ContractLife life, Step step, int index) {
        ObjectNode event = envelope(life, kind(step), filingId(life, index));
        event.set("data", data(life, step, dice(life, index)));
        return event;
    }

    static String kind(Step step) {
        if (step instanceof Step.Conclude) {
            return "concluded";
        } else if (step instanceof Step.Renew) {
            return "renewed";
        } else if (step instanceof Step.Amend) {
            return "amended";
        } else if (step instanceof Step.End end) {
            return end.rescission() ? "rescinded" : "terminated";
        } else if (step instanceof Step.Correct) {
            return "corrected";
        }
        return "withdrawn";
    }

    private ObjectNode envelope(ContractLife life, String kind, UUID id) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("specversion", "1.0")
                .put("id", id.toString())
                .put("source", "urn:qiyue:platform:" + life.employer().platform())
                .put("type", "org.qiyue.filing." + kind + ".v1")
                .put("subject", life.number())
                .put("time", submittedAt.toString().replace("T00:00+", "T00:00:00+"))
                .put("datacontenttype", "application/json")
                .put("dataschema", "urn:qiyue:schema:filing:" + kind + ":1.0")
                .put("partitionkey", life.number());
    }

    private ObjectNode data(ContractLife life, Step step, Dice dice) {
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        data.set("filing", filing(life, step));
        if (step instanceof Step.Conclude conclude) {
            data.set("employer", PartyWriter.employer(life.employer()));
            data.set(
                    "worker", PartyWriter.worker(life.person(), conclude.terms().signedOn()));
            data.set("contract", TermsWriter.contract(conclude.terms()));
            dispatch(data, conclude.terms());
            data.set("evidence", EvidenceWriter.evidence(life, conclude.occurredOn(), dice));
        } else if (step instanceof Step.Renew renew) {
            PartyWriter.keys(data, life);
            data.set("contract", TermsWriter.renewedContract(renew));
            data.set("renewal", TermsWriter.renewal(renew));
            dispatch(data, renew.terms());
            data.set("evidence", EvidenceWriter.evidence(life, renew.occurredOn(), dice));
        } else if (step instanceof Step.Amend amend) {
            PartyWriter.keys(data, life);
            data.set("amendment", amendment(amend));
            data.set("evidence", EvidenceWriter.evidence(life, amend.occurredOn(), dice));
        } else if (step instanceof Step.End end) {
            PartyWriter.keys(data, life);
            data.set("ending", EndingWriter.ending(life, end));
            if (end.reason().startsWith("36")) {
                data.set("evidence", EvidenceWriter.evidence(life, end.occurredOn(), dice));
            }
        } else if (step instanceof Step.Correct correct) {
            ObjectNode correction = data.putObject("correction");
            correction.put(
                    "supersedesFilingId", filingId(life, correct.corrected()).toString());
            correction.put("reason", "01").put("requestedBy", "PLATFORM");
            correction.putArray("changes").add(change(correct.field(), correct.oldValue(), correct.newValue()));
        } else if (step instanceof Step.Withdraw withdraw) {
            data.putObject("withdrawal")
                    .put(
                            "supersedesFilingId",
                            filingId(life, withdraw.withdrawn()).toString())
                    .put("reason", "01");
        }
        return data;
    }

    private static ObjectNode filing(ContractLife life, Step step) {
        String platform = life.employer().platform();
        ObjectNode filing = JsonNodeFactory.instance.objectNode();
        filing.put("platformKind", PLATFORM_KINDS.getOrDefault(platform, "THIRD_PARTY"))
                .put("occurredOn", step.occurredOn().toString())
                .put("backfill", true)
                .put("originalForm", "ELECTRONIC");
        filing.putObject("software")
                .put("product", "qiyue-simulated-" + platform)
                .put("version", "1.0");
        return filing;
    }

    private static void dispatch(ObjectNode data, Terms terms) {
        if (terms.userUnit() != null) {
            data.set("dispatch", TermsWriter.dispatch(terms));
        }
    }

    private static ObjectNode amendment(Step.Amend amend) {
        ObjectNode amendment = JsonNodeFactory.instance.objectNode();
        amendment
                .put("effectiveOn", amend.effectiveOn().toString())
                .put("agreed", true)
                .put("signedOn", amend.occurredOn().toString());
        ObjectNode item = change(amend.field(), amend.oldValue(), amend.newValue());
        item.put("kind", amend.kind());
        amendment.putArray("items").add(item);
        return amendment;
    }

    private static ObjectNode change(String field, JsonNode oldValue, JsonNode newValue) {
        ObjectNode change = JsonNodeFactory.instance.objectNode().put("field", field);
        change.set("oldValue", oldValue);
        change.set("newValue", newValue);
        return change;
    }
}
