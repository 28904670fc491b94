package org.qiyue.registry.service.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.qiyue.registry.service.contract.ContractViews.ChangeView;
import org.qiyue.registry.service.contract.ContractViews.EventKind;
import org.qiyue.registry.service.contract.ContractViews.VersionDiff;
import org.qiyue.registry.service.contract.ContractViews.VersionMark;
import org.qiyue.registry.service.problem.ProblemException;

/**
 * Says what differs between two versions of a contract: all that was agreed, whenever it takes effect, as known when the
 * one and when the other was registered. Every method runs in the transaction of its caller.
 */
@ApplicationScoped
class VersionComparison {

    /** Later than anything that can be agreed. */
    private static final LocalDate ALL_IN_EFFECT = LocalDate.of(9999, 12, 31);

    private static final String BAND = "/contract/wageBand";

    private final ContractHistory history;
    private final ObjectMapper json;

    VersionComparison(ContractHistory history, ObjectMapper json) {
        this.history = history;
        this.json = json;
    }

    /**
     * The differences, in the order of their members.
     *
     * @throws ProblemException NOT_FOUND where the contract has no such version
     */
    VersionDiff between(String contractId, int from, int to, Instant now) {
        List<Replay.Said> said = history.saidBy(contractId, now);
        if (Math.min(from, to) < 1 || Math.max(from, to) > said.size()) {
            throw ProblemException.notFound();
        }
        ObjectNode before = after(said, from);
        ObjectNode later = after(said, to);
        return new VersionDiff(contractId, mark(said.get(from - 1)), mark(said.get(to - 1)), changes(before, later));
    }

    private ObjectNode after(List<Replay.Said> said, int version) {
        return new Replay(said.subList(0, version), ALL_IN_EFFECT).terms(json.createObjectNode());
    }

    private List<ChangeView> changes(ObjectNode before, ObjectNode later) {
        List<ChangeView> changes = new ArrayList<>();
        compare("", before, later, changes);
        String bandBefore = WageBand.of(Terms.monthly(before.path("contract")));
        String bandLater = WageBand.of(Terms.monthly(later.path("contract")));
        if (bandBefore != null && bandLater != null && !bandBefore.equals(bandLater)) {
            changes.add(new ChangeView(BAND, json.valueToTree(bandBefore), json.valueToTree(bandLater), false));
        }
        return changes;
    }

    private void compare(String place, JsonNode before, JsonNode later, List<ChangeView> changes) {
        TreeSet<String> members = new TreeSet<>();
        before.fieldNames().forEachRemaining(members::add);
        later.fieldNames().forEachRemaining(members::add);
        for (String member : members) {
            String field = place + "/" + member.replace("~", "~0").replace("/", "~1");
            JsonNode one = before.path(member);
            JsonNode other = later.path(member);
            if (one.isObject() || other.isObject()) {
                compare(field, one, other, changes);
            } else if (!one.equals(other)) {
                boolean shown = Terms.isShown(field);
                changes.add(new ChangeView(field, shown ? value(one) : null, shown ? value(other) : null, !shown));
            }
        }
    }

    private static JsonNode value(JsonNode node) {
        return node.isMissingNode() || node.isNull() ? null : node;
    }

    private static VersionMark mark(Replay.Said said) {
        return new VersionMark(
                said.version(),
                EventKind.valueOf(said.event().kind().name()),
                said.event().legalDate(),
                said.recordedAt());
    }
}
