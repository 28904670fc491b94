package org.qiyue.ingest.rules;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a filing alone decides: the findings of the rules of content that asked for nothing but what it says, when it was
 * received and through which platform. They find the same again whatever the register holds, so that they can be evaluated
 * before it is asked, on any thread. The other rules are left.
 */
public final class Foreseen {

    /** Nothing was looked at: every rule is left. */
    public static final Foreseen NOTHING = new Foreseen(null, null, Map.of());

    private final Case alone;
    private final BitSet left;
    private final Map<Integer, List<Finding>> found;

    /**
     * @param alone the filing as it was looked at; null when it was not
     * @param left the rules that are left, by their place among those of content; null for all
     * @param found what the others found, by their place; those that found nothing are not in it
     */
    Foreseen(Case alone, BitSet left, Map<Integer, List<Finding>> found) {
        this.alone = alone;
        this.left = left;
        this.found = found;
    }

    /** The filing with all that is known beside it; empty when it was not looked at. */
    Optional<Case> with(Facts known) {
        return Optional.ofNullable(alone).map(one -> one.with(known));
    }

    /** Adds what all rules of content find, in their order: what is foreseen, and of those left what they find now. */
    void complete(List<Rule> content, Case filed, List<Finding> findings) {
        if (left == null) {
            content.forEach(rule -> rule.evaluate(filed, findings));
        } else if (found.isEmpty()) {
            for (int at = left.nextSetBit(0); at >= 0; at = left.nextSetBit(at + 1)) {
                content.get(at).evaluate(filed, findings);
            }
        } else {
            for (int at = 0; at < content.size(); at++) {
                if (left.get(at)) {
                    content.get(at).evaluate(filed, findings);
                } else {
                    findings.addAll(found.getOrDefault(at, List.of()));
                }
            }
        }
    }

    /** Whether the rule at that place among those of content is left. */
    boolean isLeft(int place) {
        return left == null || left.get(place);
    }
}
