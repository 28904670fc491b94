package org.qiyue.registry.model.casework;

import java.util.List;
import java.util.Objects;
import org.qiyue.registry.model.Refusal;

/** What becomes of an act. */
public sealed interface Outcome {

    /**
     * It is done.
     *
     * @param file the case after it
     * @param effects what it brings about, clocks first and then documents
     */
    record Done(CaseFile file, List<Effect> effects) implements Outcome {
        public Done {
            Objects.requireNonNull(file, "file");
            effects = List.copyOf(effects);
        }
    }

    /**
     * It is not done, and the case is as it was.
     *
     * @param refusals every reason against it, at least one
     */
    record Refused(List<Refusal> refusals) implements Outcome {
        public Refused {
            refusals = List.copyOf(refusals);
            if (refusals.isEmpty()) {
                throw new IllegalArgumentException("refused for no reason");
            }
        }
    }
}
