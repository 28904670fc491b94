package org.qiyue.deploy.bench;

import java.util.List;

/**
 * One round of everything that is compared, one after the other on the same records.
 *
 * @param load load averages of the machine before it
 * @param peer null when it was left out
 * @param limit the parts that nobody can leave out
 * @param receiptSignature what a signature on each receipt costs, which the limit does not hold
 */
record Repetition(
        String load,
        Measured bareCopy,
        PeerFigures peer,
        IngestFigures ingest,
        List<Measured> limit,
        Measured receiptSignature) {

    Repetition {
        limit = List.copyOf(limit);
    }

    double acceptedOverBareCopy() {
        return ingest.acceptedRate() / bareCopy.rate();
    }

    /** Of PERF-1; a repetition without the peer has none. */
    double decidedOverPeer() {
        return ingest.decidedRate() / peer.rate();
    }

    /** Processor time of the peer over that of ingest, each with database and broker, for one filing. */
    double peerOverIngestCpu() {
        return peer.cpuMicrosEach() / ingestCpuEach();
    }

    /** Filings a second if the parts were done one after the other, each on all cores. */
    double limitRate() {
        return 1e6 / limit.stream().mapToDouble(Measured::wallMicrosEach).sum();
    }

    /** The same with a signature on each receipt. */
    double signedLimitRate() {
        return 1e6 / (1e6 / limitRate() + receiptSignature.wallMicrosEach());
    }

    double decidedOverLimit() {
        return ingest.decidedRate() / limitRate();
    }

    /** Processor time of the parts over that of ingest with its register and broker, for one filing. */
    double limitOverIngestCpu() {
        return limit.stream().mapToDouble(Measured::cpuMicrosEach).sum() / ingestCpuEach();
    }

    /** The same for the bare copy. */
    double bareCopyOverIngestCpu() {
        return bareCopy.cpuMicrosEach() / ingestCpuEach();
    }

    private double ingestCpuEach() {
        return (double) ingest.cpu().all() / ingest.filings();
    }
}
