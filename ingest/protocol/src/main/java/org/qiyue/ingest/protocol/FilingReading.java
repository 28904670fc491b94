package org.qiyue.ingest.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;

/** What {@link FilingCodec#read} found in the bytes of a record. */
public sealed interface FilingReading {
    /**
     * Bytes that can be laid at nobody's door: not UTF-8, over 64 KiB, not one JSON object, or without
     * string {@code id} and {@code source}. They go to quarantine under rule A01.
     *
     * @param finding the reason, with the pointer of the whole event
     */
    record Unattributable(FormFinding finding) implements FilingReading {
        public Unattributable {
            Objects.requireNonNull(finding);
        }

        /** The reason in English. */
        public String reason() {
            return finding.messageEn();
        }
    }

    /**
     * An event that says which platform filed it under which id.
     *
     * @param id the event's {@code id}, any text
     * @param platformCode the platform named by {@code source}; empty when {@code source} is not of the
     *     form {@code urn:qiyue:platform:<platformCode>}
     * @param tree the event as a tree; of duplicate members the first is kept
     * @param filing the event as a value, or null when its kind cannot be read
     * @param findings the departures from the form in the order of the event, empty when it has the form
     */
    record Attributed(String id, String platformCode, JsonNode tree, Filing filing, List<FormFinding> findings)
            implements FilingReading {
        public Attributed {
            Objects.requireNonNull(id);
            Objects.requireNonNull(platformCode);
            Objects.requireNonNull(tree);
            findings = List.copyOf(findings);
        }

        /** Whether the event has the form of the protocol in everything. */
        public boolean isWellFormed() {
            return findings.isEmpty();
        }

        /** Without the tree, so that a stray log line tells nobody anything. */
        @Override
        public String toString() {
            return "Attributed[id=" + id + ", platformCode=" + platformCode + ", findings=" + findings + "]";
        }
    }
}
