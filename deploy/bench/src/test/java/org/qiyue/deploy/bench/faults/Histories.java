package org.qiyue.deploy.bench.faults;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.qiyue.deploy.local.simulation.SignedFiling.Answer;

/** A history of five filings that is whole, to be spoilt one thing at a time. */
final class Histories {

    final List<Sent> sent = new ArrayList<>();
    final List<Recorded> recorded = new ArrayList<>();
    final List<Outgoing> outgoing = new ArrayList<>();
    final List<Received> received = new ArrayList<>();
    final List<Version> versions = new ArrayList<>();
    long astray;
    long aside;

    /** Filing 2 is held first; filing 4 is refused. */
    static Histories whole() {
        Histories history = new Histories();
        for (int number = 0; number < 5; number++) {
            Answer answer = number == 4 ? Answer.REJECTED : Answer.ACCEPTED;
            history.sent.add(new Sent("d" + number, "yiqian", answer, true, 1_000 + number));
            history.recorded.add(new Recorded(10 + number, "yiqian", "d" + number, "t/0", number, answer.name()));
            if (number == 2) {
                history.answer("h2", "d2", "HELD");
            }
            history.answer("r" + number, "d" + number, answer.name());
        }
        history.versions.add(new Version("c1", 1, 10, 5_000));
        history.versions.add(new Version("c1", 2, 12, 5_000));
        history.versions.add(new Version("c1", 3, 11, 6_000));
        return history;
    }

    private void answer(String receiptNo, String digest, String result) {
        byte[] value = ("{\"id\":\"" + receiptNo + "\"}").getBytes(StandardCharsets.UTF_8);
        outgoing.add(new Outgoing(outgoing.size(), "receipts.yiqian", receiptNo, value));
        // Two partitions: neighbours of the outbox stand side by side, in no order of their own.
        received.add(new Received(
                "receipts.yiqian",
                received.size() % 2,
                received.size() / 2,
                2_000,
                receiptNo,
                digest,
                result,
                true,
                value));
    }

    History end() {
        return new History(sent, recorded, outgoing, received, versions, astray, aside);
    }

    /** Changes one receipt as it stands on the topic. */
    void change(int index, UnaryOperator<Received> change) {
        received.set(index, change.apply(received.get(index)));
    }

    static Received at(Received receipt, int partition, long offset) {
        return new Received(
                receipt.topic(),
                partition,
                offset,
                receipt.appendedMillis(),
                receipt.receiptNo(),
                receipt.digest(),
                receipt.result(),
                receipt.signed(),
                receipt.value());
    }

    static Received with(Received receipt, String receiptNo, String result, boolean signed, byte[] value) {
        return new Received(
                receipt.topic(),
                receipt.partition(),
                receipt.offset(),
                receipt.appendedMillis(),
                receiptNo,
                receipt.digest(),
                result,
                signed,
                value);
    }
}
