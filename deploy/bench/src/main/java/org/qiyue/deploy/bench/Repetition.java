package org.qiyue.deploy.bench;

/**
 * One round of everything that is compared, one after the other on the same records.
 *
 * @param load load averages of the machine before it
 * @param peer null when it was left out
 * @param before the limit, measured right before ingest
 * @param after the limit, measured right after it: a host that changes its speed counts for both
 */
record Repetition(String load, Measured bareCopy, PeerFigures peer, IngestFigures ingest, Limit before, Limit after) {

    /** The limit over both measurements. */
    Limit limit() {
        return before.and(after);
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
        return limit().rate();
    }

    /** The same with a signature on each receipt. */
    double signedLimitRate() {
        return limit().signedRate();
    }

    double decidedOverLimit() {
        return ingest.decidedRate() / limitRate();
    }

    /** The limit after ingest over that before it: how far the host's speed has moved; 1 is not at all. */
    double drift() {
        return after.rate() / before.rate();
    }

    /** Processor time of the parts over that of ingest with its register and broker, for one filing. */
    double limitOverIngestCpu() {
        return limit().cpuMicrosEach() / ingestCpuEach();
    }

    /** The same for the bare copy. */
    double bareCopyOverIngestCpu() {
        return bareCopy.cpuMicrosEach() / ingestCpuEach();
    }

    private double ingestCpuEach() {
        return (double) ingest.cpu().all() / ingest.filings();
    }
}
