package org.qiyue.registry.model.reporting;

import java.util.List;
import java.util.Objects;
import org.qiyue.registry.model.Refusal;

/** What becomes of an act. */
public sealed interface ReportOutcome {

    /**
     * It is done.
     *
     * @param file the report after it
     */
    record Done(ReportFile file) implements ReportOutcome {
        public Done {
            Objects.requireNonNull(file, "file");
        }
    }

    /**
     * It is not done, and the report is as it was.
     *
     * @param refusals every reason against it, at least one
     */
    record Refused(List<Refusal> refusals) implements ReportOutcome {
        public Refused {
            refusals = List.copyOf(refusals);
            if (refusals.isEmpty()) {
                throw new IllegalArgumentException("refused for no reason");
            }
        }
    }
}
