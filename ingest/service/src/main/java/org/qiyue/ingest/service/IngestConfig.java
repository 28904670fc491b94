package org.qiyue.ingest.service;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;

/** Every setting of the service. Environment names are these with the prefix {@code QIYUE_}, in capitals. */
@ConfigMapping(prefix = "qiyue")
public interface IngestConfig {
    /** The register, as role {@code qiyue_ingest}. */
    Db db();

    /** The broker. */
    Kafka kafka();

    /** Properties file with the register's keys. */
    Path keys();

    /** What is trusted. */
    Trust trust();

    /** The bureau's key for receipts. */
    Bureau bureau();

    /** Health and metrics, on loopback. */
    Http http();

    /** How much is done at a time. */
    Ingest ingest();

    /** The daily review. */
    Review review();

    /** The register. */
    interface Db {
        /** JDBC address. */
        String url();

        /** Database user. */
        @WithDefault("qiyue_ingest")
        String user();

        /** Its password. */
        String password();
    }

    /** The broker. */
    interface Kafka {
        /** Address of the internal listener. */
        String bootstrap();

        /** How long an instance may be silent before the others read its partitions. */
        @WithDefault("PT6S")
        Duration sessionTimeout();
    }

    /** What is trusted. */
    interface Trust {
        /** PEM file with the certificate of the authority that issues platform certificates. */
        Path ca();
    }

    /** The bureau's key for receipts. */
    interface Bureau {
        /** PEM file, PKCS#8, SM2. */
        Path key();

        /** PEM file with its certificate. */
        Path certificate();
    }

    /** Health and metrics. */
    interface Http {
        /** Port on 127.0.0.1. */
        @WithDefault("18002")
        int port();
    }

    /** How much is done at a time. */
    interface Ingest {
        /** The most records in a transaction. */
        @WithDefault("2000")
        int batchRecords();

        /** The most bytes of events in a transaction. */
        @WithDefault("8388608")
        long batchBytes();

        /** Portions checked at a time beside the one that the recording thread checks when it has to wait; 0: one less than cores. */
        @WithDefault("0")
        int checkThreads();

        /** The most bytes asked of the broker at a time. */
        @WithDefault("16777216")
        int fetchBytes();

        /** How old the platforms known may be. */
        @WithDefault("PT3S")
        Duration platformMaxAge();

        /** How old the approved changes of figures may be; a day that is not known by them is asked for at once. */
        @WithDefault("PT1M")
        Duration figuresMaxAge();

        /** The most receipts sent and not yet marked; the same in every instance. */
        @WithDefault("2000")
        int publishWindow();

        /** How long the broker must have answered before a predecessor's receipts are taken to have arrived. */
        @WithDefault("PT2S")
        Duration publishSettle();

        /** Pause between looks for held filings whose time is up, and for decisions of the bureau. */
        @WithDefault("PT30S")
        Duration expiryInterval();

        /** Pause between looks whether the register's tables need further parts. */
        @WithDefault("PT10M")
        Duration partsInterval();

        /** How long the start may wait until known signatures are verified at full speed; their answers are looked at in any case. */
        @WithDefault("PT2S")
        Duration selfTest();
    }

    /** The daily review. */
    interface Review {
        /** The hour in Beijing. */
        @WithDefault("02:30")
        LocalTime at();

        /** How long an instance runs before it looks whether a review is due. */
        @WithDefault("PT10M")
        Duration delay();

        /** Pause between two looks for findings that are to be alerts. */
        @WithDefault("PT1M")
        Duration alertPause();

        /** Contracts of an employer above which the service passes it over, for its memory's sake. */
        @WithDefault("40000")
        int largestEmployer();
    }
}
