package org.qiyue.ingest.service.check;

import java.util.HexFormat;
import java.util.Objects;
import org.qiyue.ingest.protocol.Filing;
import org.qiyue.ingest.protocol.FilingReading;
import org.qiyue.ingest.protocol.FormFinding;
import org.qiyue.ingest.rules.Foreseen;
import org.qiyue.ingest.service.trust.Platform;
import org.qiyue.registry.store.SealedFiling;

/** A record after everything that needs no register. */
public sealed interface CheckedFiling {
    /** The record. */
    FilingRecord origin();

    /** The code of the topic's platform. */
    default String platformCode() {
        return origin().platformCode();
    }

    /** SM3 of its bytes. */
    byte[] digest();

    /** Its bytes, encrypted. */
    SealedFiling sealed();

    /** SM3 of its bytes, 64 hex digits, lower case. */
    default String digestHex() {
        return HexFormat.of().formatHex(digest());
    }

    /**
     * Bytes for quarantine.
     *
     * @param finding why: rule A01
     */
    record Unreadable(FilingRecord origin, byte[] digest, SealedFiling sealed, FormFinding finding)
            implements CheckedFiling {
        static final FormFinding UNPROCESSABLE = new FormFinding(
                "A01", "", "报文无法处理，已隔离并通知主管机关", "The event cannot be processed; it is quarantined and the bureau told");

        public Unreadable {
            Objects.requireNonNull(origin);
            Objects.requireNonNull(digest);
            Objects.requireNonNull(sealed);
            Objects.requireNonNull(finding);
        }
    }

    /**
     * An event that says whose it is.
     *
     * @param reading what it says
     * @param platform the topic's platform as it was when the record was received; null when the register has none of that code
     * @param signature what its headers prove
     * @param worker the worker it names, null when it names none
     * @param foreseen what the rules find that need nothing else
     */
    record Readable(
            FilingRecord origin,
            byte[] digest,
            SealedFiling sealed,
            FilingReading.Attributed reading,
            Platform platform,
            SignatureCheck signature,
            SealedWorker worker,
            Foreseen foreseen)
            implements CheckedFiling {
        public Readable {
            Objects.requireNonNull(origin);
            Objects.requireNonNull(digest);
            Objects.requireNonNull(sealed);
            Objects.requireNonNull(reading);
            Objects.requireNonNull(signature);
            Objects.requireNonNull(foreseen);
        }

        /** The code of the topic's platform; cut out of the topic's name only where the register has none of that code. */
        @Override
        public String platformCode() {
            return platform == null ? origin.platformCode() : platform.code();
        }

        /** The same bytes for quarantine, since a defect keeps them from being decided. */
        public Unreadable unprocessable() {
            return new Unreadable(origin, digest, sealed, Unreadable.UNPROCESSABLE);
        }

        /** The event as a value, null when its kind cannot be read. */
        public Filing filing() {
            return reading.filing();
        }
    }
}
