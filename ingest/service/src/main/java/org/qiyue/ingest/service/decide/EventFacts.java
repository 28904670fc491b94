package org.qiyue.ingest.service.decide;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.qiyue.ingest.protocol.Amended;
import org.qiyue.ingest.protocol.Corrected;
import org.qiyue.ingest.protocol.Filing;
import org.qiyue.ingest.protocol.RepairFiling;

/** What a filing says beyond its place in the contract's life. */
final class EventFacts {
    private EventFacts() {}

    /** The filing that a repair names, spelled as the register does; empty for any other filing. */
    static Optional<String> supersedes(Filing filing) {
        return filing instanceof RepairFiling repair
                ? Optional.ofNullable(repair.supersedesFilingId()).map(id -> id.toLowerCase(Locale.ROOT))
                : Optional.empty();
    }

    /** The fields that an amendment or correction gives new values. */
    static List<FieldChange> changes(Filing filing) {
        if (filing instanceof Amended amended) {
            return FieldChange.of(amended.amendment());
        }
        return filing instanceof Corrected corrected ? FieldChange.of(corrected.correction()) : List.of();
    }
}
