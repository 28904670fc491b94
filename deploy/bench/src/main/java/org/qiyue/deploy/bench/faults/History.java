package org.qiyue.deploy.bench.faults;

import java.util.List;

/**
 * Everything that a run left behind, as its three witnesses tell it: the platforms, the register, the receipts topics.
 *
 * @param sent what the platforms filed, each filing once
 * @param recorded in order of filing numbers
 * @param outgoing in order of outbox numbers
 * @param received in any order
 * @param versions of every contract that the run touched, whole, in any order
 * @param astray how far the register's offsets are from the ends of the filings topics, in records
 * @param aside receipts that were set aside
 */
record History(
        List<Sent> sent,
        List<Recorded> recorded,
        List<Outgoing> outgoing,
        List<Received> received,
        List<Version> versions,
        long astray,
        long aside) {

    History {
        sent = List.copyOf(sent);
        recorded = List.copyOf(recorded);
        outgoing = List.copyOf(outgoing);
        received = List.copyOf(received);
        versions = List.copyOf(versions);
    }
}
