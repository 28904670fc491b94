package org.qiyue.registry.model.alert;

import java.util.Objects;
import org.qiyue.registry.model.Refusal;

/** What becomes of an alert by an event. */
public sealed interface AlertOutcome {

    /** It is so now. */
    record Changed(Alert alert) implements AlertOutcome {
        public Changed {
            Objects.requireNonNull(alert, "alert");
        }
    }

    /** It stays as it was, for this reason. */
    record Refused(Refusal refusal) implements AlertOutcome {
        public Refused {
            Objects.requireNonNull(refusal, "refusal");
        }
    }
}
