package org.qiyue.registry.store.alert;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.qiyue.registry.model.alert.Alert;
import org.qiyue.registry.model.alert.DueDate;

/** What findings and filings make of alerts, to be written. */
public sealed interface AlertChange {

    /**
     * An alert that was not there.
     *
     * @param alert it
     * @param leads its findings, the first of which says what it is about
     * @param art74Item the item of 劳动合同法 art. 74
     * @param due the clock that runs
     * @param on the day on which it is raised
     */
    record Raised(Alert alert, List<Lead> leads, int art74Item, DueDate due, LocalDate on) implements AlertChange {
        public Raised {
            Objects.requireNonNull(alert, "alert");
            Objects.requireNonNull(due, "due");
            Objects.requireNonNull(on, "on");
            leads = List.copyOf(leads);
        }
    }

    /**
     * Findings more of one that stands.
     *
     * @param before as it stood
     * @param alert as it stands now
     * @param leads the findings
     */
    record Grown(KeptAlert before, Alert alert, List<Lead> leads) implements AlertChange {
        public Grown {
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(alert, "alert");
            leads = List.copyOf(leads);
        }
    }

    /**
     * Findings cleared or claimed to be repaired.
     *
     * @param before as it stood
     * @param alert as it stands now
     * @param due the clock that runs from now on; null where it is closed, or the one that runs goes on
     * @param on the day
     */
    record Turned(KeptAlert before, Alert alert, DueDate due, LocalDate on) implements AlertChange {
        public Turned {
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(alert, "alert");
            Objects.requireNonNull(on, "on");
        }
    }

    /**
     * The condition is found no more, and no new fact tells why.
     *
     * @param alert as it stands
     * @param since since when
     */
    record Ceased(KeptAlert alert, LocalDate since) implements AlertChange {
        public Ceased {
            Objects.requireNonNull(alert, "alert");
            Objects.requireNonNull(since, "since");
        }
    }
}
