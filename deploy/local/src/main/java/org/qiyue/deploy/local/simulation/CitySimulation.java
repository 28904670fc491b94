package org.qiyue.deploy.local.simulation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.qiyue.deploy.local.Progress;
import org.qiyue.deploy.local.Simulation;
import org.qiyue.deploy.local.SimulationReport;
import org.qiyue.deploy.local.SimulationTarget;
import org.qiyue.deploy.local.simulation.FilingSender.Signed;
import org.qiyue.ingest.protocol.Sm3;

/**
 * The simulated city: files the labour contracts of five years and reconciles what the registry made of them.
 *
 * <p>The same seed, number of contracts and day give the same events, byte for byte; so a run that was cut off is
 * simply begun again, and every filing that had arrived is recognised by its id.
 */
public final class CitySimulation implements Simulation {

    private static final int WORKERS_A_BLOCK = 256;

    private final long seed;

    /** @param seed of the city; also given in the target of {@link #run} */
    public CitySimulation(long seed) {
        this.seed = seed;
    }

    @Override
    public List<String> ownCreditCodes(String platformCode) {
        return Employers.ownCreditCodes(seed, platformCode);
    }

    @Override
    public SimulationReport run(SimulationTarget target, Progress progress) throws Exception {
        LocalDate today = target.today();
        Ledger ledger = new Ledger();
        long started = System.nanoTime();
        try (FilingSender sender = new FilingSender(target)) {
            Sent sent = file(target, today, sender, ledger, progress);
            double seconds = (System.nanoTime() - started) / 1e9;
            progress.say(
                    "已报送 %,d 份合同的 %,d 条报文，用时 %.0f 秒".formatted(sent.contracts(), sent.records(), seconds),
                    "%,d records on %,d contracts sent in %.0f s".formatted(sent.records(), sent.contracts(), seconds));
            ReceiptTally receipts = new ReceiptTally(ledger);
            receipts.read(target, progress);
            RegistryTally registry = new RegistryTally();
            registry.read(target, ledger);
            return Reconciliation.report(sent.contracts(), sent.withdrawn(), ledger, receipts, registry);
        }
    }

    /** What was sent: contracts that stand, contracts concluded by mistake and withdrawn, records. */
    private record Sent(long contracts, long withdrawn, long records) {}

    private Sent file(SimulationTarget target, LocalDate today, FilingSender sender, Ledger ledger, Progress progress)
            throws Exception {
        Employers employers = new Employers(seed, target.contracts());
        Careers careers = new Careers(seed, today, employers);
        FilingPlan plan = new FilingPlan(seed, new EventWriter(seed, today));
        long contracts = 0;
        long withdrawn = 0;
        long records = 0;
        long lastLine = System.nanoTime();
        for (long first = 0; contracts < target.contracts(); first += WORKERS_A_BLOCK) {
            long block = first;
            List<List<List<Signed>>> workers = IntStream.range(0, WORKERS_A_BLOCK)
                    .parallel()
                    .mapToObj(i -> careers.contractsOf(block + i).stream()
                            .map(life -> plan.filings(life).stream()
                                    .map(sender::sign)
                                    .toList())
                            .toList())
                    .toList();
            for (List<Signed> contract : workers.stream().flatMap(List::stream).toList()) {
                if (contracts == target.contracts()) {
                    break;
                }
                contracts++;
                for (Signed signed : contract) {
                    ledger.sent(
                            Sm3.digest(signed.filing().bytes()), signed.filing().expectation());
                    sender.send(signed);
                    records++;
                }
                withdrawn += withdrawals(contract);
            }
            if (System.nanoTime() - lastLine > 5_000_000_000L) {
                lastLine = System.nanoTime();
                progress.say(
                        "已报送 %,d / %,d 份合同".formatted(contracts, target.contracts()),
                        "%,d of %,d contracts sent".formatted(contracts, target.contracts()));
            }
        }
        sender.flush();
        return new Sent(contracts, withdrawn, records);
    }

    private static long withdrawals(List<Signed> contract) {
        return contract.stream()
                .filter(signed -> signed.filing().expectation().kind().equals("withdrawn"))
                .count();
    }
}
